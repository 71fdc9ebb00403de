import { Decimal } from "../../../money/decimal";
import { nearest, note, says, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";

const ONE = new Decimal(1);
const MOST_TAX = new Decimal("0.25");
const DECIMALS = 4;

/** `未稅48,000,含稅50,400`: one price, said once more with its tax or without it. */
export function isTaxedPrice(draft: Draft, quantity: Quantity, context: Context): boolean {
  const previous = amountBefore(draft, context);
  const { used } = draft;
  return (
    previous !== undefined &&
    used.has(previous) &&
    says(context, "before", "tax", "untaxed") &&
    taxBetween(previous, quantity) !== undefined
  );
}

/** `含稅10600(6%專票),不含稅10000`: the rate of the tax may stand between. */
function amountBefore({ contexts }: Draft, { previous }: Context): Quantity | undefined {
  return previous?.sort === "rate" ? contexts.get(previous)!.previous : previous;
}

/** The tax by which two amounts differ, where it is a rate that a tax may have. */
function taxBetween(a: Quantity, b: Quantity): Decimal | undefined {
  if ([a, b].some(({ sort, isRange, low }) => sort === "rate" || isRange || low.isZero())) return undefined;
  const tax = Decimal.max(a.low, b.low).dividedBy(Decimal.min(a.low, b.low)).minus(ONE);
  const isRate = tax.greaterThan(0) && tax.lessThanOrEqualTo(MOST_TAX) && tax.decimalPlaces() <= DECIMALS;
  return isRate ? tax : undefined;
}

/** The price stands as it was said first. */
export function takeTaxedPrice(draft: Draft, quantity: Quantity, context: Context): void {
  const previous = amountBefore(draft, context)!;
  draft.terms.taxIncluded = quantity.low.lessThan(previous.low);
  const tax = taxBetween(previous, quantity)!;
  draft.terms.taxRate = { low: tax, high: tax };
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  const from = nearest(context, ["tax", "untaxed"])!.item;
  draft.read.add(quantity).add(from);
  note(draft, "taxRate", { start: from.start, end: quantity.end });
}
