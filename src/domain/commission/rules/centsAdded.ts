import { roundToCents, type Cents } from "../../money/cents";
import { ZERO, type Decimal } from "../../money/decimal";

/** A third of an amount ends somewhere: what lies beyond is no part of a half cent. */
const DECIMALS = 24;

/**
 * What an earning adds in whole cents to what stands before it: everything so far is rounded once, and less what it was rounded to
 * before. So months add up to the commission on the whole.
 *
 * @param earning unrounded, in currency units
 * @example centsAdded(new Decimal("0.335")) // 34
 * @example centsAdded(new Decimal("0.335"), new Decimal("0.335")) // 33: 0.67 in all
 * @returns `undefined` where the result is too large to be exact
 */
export function centsAdded(earning: Decimal, before: Decimal = ZERO): Cents | undefined {
  const [now, then] = [before.plus(earning), before].map((all) =>
    roundToCents(all.toDecimalPlaces(DECIMALS)),
  );
  return now === undefined || then === undefined ? undefined : ((now - then) as Cents);
}
