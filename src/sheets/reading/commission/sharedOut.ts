import { allocate } from "../../../domain/money/allocate";
import { Decimal } from "../../../domain/money/decimal";
import type { Party } from "./parties";

/** Sales before refunds and refund in cents, cost in cents, units and orders in hundredths; not a number where not known. */
export type PartAmounts = readonly [
  gross: number,
  refund: number,
  cost: number,
  units: number,
  count: number,
];

/** Shares an order among its people; the parts of each amount add up to it. */
export function sharedOut(
  whole: PartAmounts,
  parties: readonly Party[],
): { person: string; amounts: PartAmounts }[] {
  const weights = parties.map(({ share }) => share);
  const parts = whole.map((amount) =>
    Number.isNaN(amount)
      ? parties.map(() => NaN)
      : allocate(new Decimal(amount), weights, 0).map((part) => part.toNumber()),
  );
  return parties.map(({ person }, index) => {
    const [gross, refund, cost, units, count] = parts.map((of) => of[index]!);
    return { person, amounts: [gross!, refund!, cost!, units!, count!] };
  });
}
