import { Decimal } from "../../../money/decimal";
import { nearest, says, take, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";

const ONE = new Decimal(1);
const QUARTER = new Decimal("0.25");

/** `pay 70% at sale, 30% after the window`: two parts of one payment. */
export function isSplit(draft: Draft, quantity: Quantity, context: Context): boolean {
  if (isOfAmount(draft, quantity, context)) return DUE_AT_FIRST.test(draft.plain.text.slice(quantity.end));
  if (says(context, "near", "commission", "sales", "profit", "adSpend", "off")) return false;
  // `10% for 12 months upfront`
  const paid = nearest(context, ["atSale"]);
  if (paid && draft.items[draft.items.indexOf(paid.item) - 1]?.kind === "duration") return false;
  if (says(context, "near", "atSale", "deposit") || PAID.test(draft.plain.text.slice(0, quantity.start)))
    return true;
  const sum = draft.terms.split?.reduce((all, part) => all.plus(part), quantity.high);
  return sum !== undefined && sum.lessThanOrEqualTo(ONE) && !quantity.isRange;
}

/** `每季度首月支付25%` */
const PAID = /(?:支付|付款|付清|缴纳) ?$/;

const DUE_AT_FIRST = /^[^.;]*\b(?:up ?-?front|in advance|on signing|at signing|on signature|deposit)\b/;

/** `50% of the $4,000 retainer is due upfront`: of an amount that is named, and no share of sales. */
export function isOfAmount({ items }: Draft, _: Quantity, { at }: Context): boolean {
  const place = means(items[at + 2], "filler") ? at + 3 : at + 2;
  const amount = items[place];
  const isNamed = amount?.kind === "quantity" && amount.sort === "money" && !amount.bound;
  // `10% of the $20,000 ad budget`
  const isBase = means(items[place + 1], ...SALES_WORDS, "adSpend", "adBudget");
  return means(items[at + 1], "of") && isNamed && !isBase;
}

export function takeSplit(draft: Draft, quantity: Quantity, context: Context): void {
  // `每季度支付25%` of a year
  if (
    quantity.low.equals(QUARTER) &&
    context.pers.some((item) => item.kind === "per" && item.unit === "quarter")
  ) {
    draft.terms.settlement ??= "quarterly";
    draft.reckoned.add(quantity);
    return take(draft, quantity, "settlement");
  }
  const isHalved = draft.terms.split === undefined && isOnlyPart(draft, context);
  draft.terms.split = isHalved
    ? [quantity.low, ONE.minus(quantity.low)]
    : [...(draft.terms.split ?? []), quantity.low];
  take(draft, quantity, "split", nearest(context, ["atSale", "afterwards"]));
}

/** `30% deposit, balance on completion`: the rest is said without its figure. */
function isOnlyPart({ items, said }: Draft, { at }: Context): boolean {
  return (
    said.has("afterwards") &&
    !items.some((item, place) => place > at && item.kind === "quantity" && item.sort === "rate")
  );
}
