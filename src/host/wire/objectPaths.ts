import { readArguments } from "./arguments";
import { HostError } from "./hostError";
import {
  classNamed,
  itemsOf,
  located,
  memberName,
  methodOf,
  missing,
  navigationOf,
  type Instance,
  type ObjectModel,
} from "./instance";
import { ObjectPathType, type RequestBody, type WireObjectPath } from "./messages";
import type { References } from "./references";

/** What an object path may start from. */
export interface Roots<H> {
  readonly model: ObjectModel<H>;
  /** What stands behind the root object. */
  readonly root: unknown;
  /** Objects that a client makes by the name of their service. */
  readonly services: ReadonlyMap<string, Instance<H>>;
  readonly references: References<H>;
}

/** The class of a null object of which the client says no more. */
const NULL_OBJECT = { name: "Null" } as const;

/**
 * The objects of one request. A path is followed once, when it is first needed: a method on it is called one time,
 * however many actions name its result.
 */
export class ObjectPaths<H> {
  private readonly followed = new Map<number, Promise<Instance<H>>>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots<H>,
    private readonly host: H,
  ) {}

  find(id: number): Promise<Instance<H>> {
    const known = this.followed.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request holds no object path ${id}.`);
    const instance = this.follow(path);
    this.followed.set(id, instance);
    return instance;
  }

  private async follow(path: WireObjectPath): Promise<Instance<H>> {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return {
          hostClass: classNamed(this.roots.model, this.roots.model.rootClass),
          target: this.roots.root,
        };
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.method:
        return this.result(await this.parent(path), path);
      case ObjectPathType.property:
        return this.led(await this.parent(path), path.Name);
      case ObjectPathType.indexer:
        return this.item(await this.parent(path), path);
      case ObjectPathType.referenceId:
        return this.roots.references.find(path.Name);
      case ObjectPathType.nullObject:
        return { hostClass: NULL_OBJECT, target: null };
      default:
        throw new HostError(
          "InvalidObjectPath",
          `The host does not know object paths of type ${path.ObjectPathType}.`,
        );
    }
  }

  private parent(path: WireObjectPath): Promise<Instance<H>> {
    return this.find(path.ParentObjectPathId ?? 0);
  }

  private service(name: string): Instance<H> {
    const service = this.roots.services.get(name);
    if (!service) throw new HostError("ApiNotFound", `The host does not have the service ${name}.`, name);
    return service;
  }

  private async led(parent: Instance<H>, name: string): Promise<Instance<H>> {
    if (isUnknownNull(parent)) return parent;
    const navigation = navigationOf(parent.hostClass, name);
    const hostClass = classNamed(this.roots.model, navigation.class);
    if (parent.target === null) return { hostClass, target: null };
    const target = await located(parent.hostClass, name, () =>
      navigation.get(parent.target as never, this.host),
    );
    return { hostClass, target };
  }

  private async result(parent: Instance<H>, path: WireObjectPath): Promise<Instance<H>> {
    if (isUnknownNull(parent)) return parent;
    const method = methodOf(parent.hostClass, path.Name);
    if (typeof method.returns === "string") return missing(parent.hostClass, path.Name);
    const hostClass = classNamed(this.roots.model, method.returns.class);
    if (parent.target === null) return { hostClass, target: null };
    const args = await readArguments(
      method,
      path.ArgumentInfo,
      (id) => this.target(id),
      memberName(parent.hostClass, path.Name),
    );
    const target = await located(parent.hostClass, path.Name, () =>
      method.call(parent.target as never, args as never[], this.host),
    );
    return { hostClass, target };
  }

  private async item(parent: Instance<H>, path: WireObjectPath): Promise<Instance<H>> {
    if (isUnknownNull(parent)) return parent;
    const items = itemsOf(parent.hostClass);
    const hostClass = classNamed(this.roots.model, items.class);
    if (parent.target === null) return { hostClass, target: null };
    const key = path.ArgumentInfo?.Arguments?.[0];
    const location = memberName(parent.hostClass, "GetItem");
    if (typeof key !== "string" && typeof key !== "number") {
      throw new HostError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
        location,
      );
    }
    const target = await located(parent.hostClass, "GetItem", () =>
      items.find(parent.target as never, key, this.host),
    );
    if (target === undefined) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
    }
    return { hostClass, target };
  }

  /** What stands behind the object of a path, for a call that has it as an argument. */
  async target(id: number): Promise<unknown> {
    return (await this.find(id)).target;
  }
}

/** Whether this is the null object of which the client does not say the class: everything on it is null again. */
export function isUnknownNull<H>(instance: Instance<H>): boolean {
  return instance.hostClass === NULL_OBJECT;
}
