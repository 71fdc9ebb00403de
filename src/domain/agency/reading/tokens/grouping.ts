import { isDigit } from "./characters";

/**
 * Whether a comma stands between the groups of one number: `12,500`, in India `1,00,000`. In `5000,200` it stands between two.
 *
 * @param from where the group before the comma begins
 * @example isGroupComma("12,500", 0, 2) // true
 */
export function isGroupComma(text: string, from: number, comma: number): boolean {
  if (comma - from > GROUP) return false;
  const group = digitsFrom(text, comma + 1);
  if (group === GROUP) return true;
  const next = digitsFrom(text, comma + 4);
  return group === 2 && text[comma + 3] === "," && (next === 2 || next === GROUP);
}

const GROUP = 3;

/** How many digits stand from a place on; 4 for more. */
function digitsFrom(text: string, start: number): number {
  let count = 0;
  while (count <= GROUP && isDigit(text[start + count])) count += 1;
  return count;
}
