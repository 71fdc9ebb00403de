import { isLetter } from "./characters";

/** Units inside a section of four digits. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...["十", "拾"].map((unit) => [unit, 10] as const),
  ...["百", "佰"].map((unit) => [unit, 100] as const),
  ...["千", "仟"].map((unit) => [unit, 1000] as const),
]);
/** Units that close a section. */
const BIG: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);
const LATIN: readonly (readonly [string, number])[] = [
  ["thousand", 1e3],
  ["grand", 1e3],
  ["lakhs", 1e5],
  ["lakh", 1e5],
  ["lacs", 1e5],
  ["lac", 1e5],
  ["crores", 1e7],
  ["crore", 1e7],
  ["cr", 1e7],
  ["million", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["k", 1e3],
  ["w", 1e4],
  ["m", 1e6],
];

export const smallUnitOf = (character: string | undefined): number | undefined =>
  character === undefined ? undefined : SMALL.get(character);
export const bigUnitOf = (character: string | undefined): number | undefined =>
  character === undefined ? undefined : BIG.get(character);
export const isUnit = (character: string | undefined): boolean =>
  smallUnitOf(character) !== undefined || bigUnitOf(character) !== undefined;

/** `k`, `w` (萬), `lakh` (100,000 in India) or `million` that ends where its letters end. */
export function latinUnitAt(
  text: string,
  at: number,
): { readonly end: number; readonly unit: number } | undefined {
  if (!isLetter(text[at])) return undefined;
  const found = LATIN.find(([name]) => text.startsWith(name, at) && !isLetter(text[at + name.length]));
  return found && { end: at + found[0].length, unit: found[1] };
}
