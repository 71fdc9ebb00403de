import type { Draft } from "../draft";

const DAYS = { least: 28, most: 31 } as const;

/** `£950/mo. That's £31 a day`: the fee of the month once more, by what a day of it comes to. */
export function dropFeeByDay({ terms, used, reckoned }: Draft): void {
  const { perDay, monthlyFee: fee } = terms;
  if (!perDay?.high?.equals(perDay.low) || !fee?.high?.equals(fee.low)) return;
  const isSame =
    fee.low.greaterThanOrEqualTo(perDay.low.minus(1).times(DAYS.least)) &&
    fee.low.lessThanOrEqualTo(perDay.low.plus(1).times(DAYS.most));
  if (!isSame) return;
  delete terms.perDay;
  for (const quantity of used) if (quantity.low.equals(perDay.low)) reckoned.add(quantity);
}
