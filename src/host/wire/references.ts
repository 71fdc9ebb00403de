import { HostError } from "./hostError";
import type { Instance } from "./instance";

/** Objects that the client asked to keep from request to request, by the reference ids it was given for them. */
export class References<H> {
  private readonly kept = new Map<string, Instance<H>>();
  private count = 0;

  /** Keeps an object and gives the id under which it is found again. */
  keep(instance: Instance<H>): string {
    this.count += 1;
    const id = `${instance.hostClass.name}${this.count}`;
    this.kept.set(id, instance);
    return id;
  }

  find(id: string): Instance<H> {
    const instance = this.kept.get(id);
    if (!instance)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return instance;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
