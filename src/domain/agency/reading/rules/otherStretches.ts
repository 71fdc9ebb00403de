import type { Draft } from "../draft";
import { isHard } from "../taken";

const SPREAD = /\b(?:over|across|within|in) (?:the )?(?:first )?$/;

/** `setup £3,000 payable over 3 months`: in how many months a sum is paid that is paid once, and no length of a contract. */
export function isPaidOver({ items, plain, terms }: Draft, at: number): boolean {
  const told = plain.text.slice(0, items[at]!.start);
  if (!SPREAD.test(told)) return false;
  // `2% equity vesting over 2 years`
  if (/\bvest\w* over $/.test(told)) return true;
  const before = items.slice(0, at);
  const sum = before.slice(before.findLastIndex(isHard) + 1).findLast((item) => item.kind === "quantity");
  return sum?.kind === "quantity" && terms.setupFee?.low.equals(sum.low) === true;
}

/** `grows to $80k/mo within 9 months`: by when something comes about. */
export const isWithin = ({ items, plain }: Draft, at: number): boolean =>
  /\b(?:within|inside|in under|in less than) (?:the )?(?:first )?$/.test(
    plain.text.slice(0, items[at]!.start),
  );
