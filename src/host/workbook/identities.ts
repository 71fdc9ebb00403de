/** Ids in Excel's manner for things that the model knows by keys of its own. An id never changes or returns. */
export class Identities {
  private readonly ids = new Map<string, string>();
  private count = 0;

  /** The id of a thing, for example of `"sheet"` `"sheet-01"`: `{00000000-0001-0000-0000-000000000000}`. */
  guid(kind: string, key: string): string {
    const name = `${kind} ${key}`;
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `{00000000-${this.count.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
    this.ids.set(name, id);
    return id;
  }
}
