/** Digests of ranges, which many formulas hand in again and again. */
const digests = new WeakMap<object, string>();

/** Hashes the arguments of a call; different arguments may share a digest, so they are compared as well. */
export function argumentsDigest(id: string, args: readonly unknown[]): string {
  return digest([id, ...args.map((value) => (Array.isArray(value) ? rangeDigest(value) : value))]);
}

function rangeDigest(range: readonly unknown[]): string {
  const known = digests.get(range);
  if (known !== undefined) return known;
  const made = digest(range);
  digests.set(range, made);
  return made;
}

function digest(values: readonly unknown[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const mix = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16) ^ 0x1f, 2246822507);
    low = Math.imul(low ^ (low >>> 13) ^ 0x1e, 3266489909);
  };
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return mix(`${typeof value}${String(value)}`);
    mix(`[${value.length}`);
    value.forEach(visit);
  };
  visit(values);
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
}

export function sameArguments(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((item, index) => sameArguments(item, other[index]));
}

export function countCells(args: unknown): number {
  return Array.isArray(args) ? args.reduce<number>((sum, each) => sum + countCells(each), 0) : 1;
}
