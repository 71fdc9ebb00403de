import { Decimal } from "../../../money/decimal";
import { doubt, note, says, take, type Draft } from "../draft";
import { isSign, means, unitsOf, type Duration, type Quantity } from "../items";
import { monthsOf } from "../quantities/periodUnits";
import { NO_FEE } from "./termPrices";

/** An amount with the contract that it is named for, in months. */
interface SignedPrice {
  readonly months: Decimal;
  readonly quantity: Quantity;
  readonly length?: Duration;
}

/**
 * Amounts by what is signed for, without a period of their own: `月簽9500,季簽9000,年簽8000`, `年費1.98萬,簽兩年3.6萬`. Where the longer one costs
 * no more, each is of a month; where it costs more, each is of its whole contract.
 *
 * @example 19,800 for a year, 36,000 for two: 1,650 and 1,500 a month
 */
export function readSignedPrices(draft: Draft): void {
  const prices = [...draft.contexts.keys()].flatMap((quantity) => signedPrice(draft, quantity) ?? []);
  const signed = prices.filter(({ length }) => length);
  const inOrder = [...prices].sort((a, b) => a.months.comparedTo(b.months));
  const isDistinct = new Set(prices.map(({ months }) => months.toString())).size === prices.length;
  if (signed.length === 0 || !isDistinct) return;
  if (prices.length === 1) return doubtAlone(draft, prices[0]!);
  const pairs = inOrder.slice(1).map((price, at) => [inOrder[at]!, price] as const);
  const isMonthly = pairs.every(([one, next]) => !next.quantity.low.greaterThan(one.quantity.low));
  const isOfWhole = pairs.every(
    ([one, next]) =>
      next.quantity.low.greaterThan(one.quantity.low) && !perMonth(next).greaterThan(perMonth(one)),
  );
  if (!isMonthly && !isOfWhole) return;
  putByTerm(draft, inOrder, isMonthly ? ({ quantity }) => quantity.low : perMonth);
}

const perMonth = ({ quantity, months }: SignedPrice): Decimal => quantity.low.dividedBy(months);

function putByTerm(
  draft: Draft,
  prices: readonly SignedPrice[],
  feeOf: (price: SignedPrice) => Decimal,
): void {
  const fees = prices.map(feeOf);
  draft.terms.monthlyFee = { low: Decimal.min(...fees), high: Decimal.max(...fees) };
  draft.terms.feesByTerm = prices.map(({ months }, at) => ({
    months,
    monthlyFee: { low: fees[at]!, high: fees[at]! },
  }));
  for (const { quantity, length } of prices) {
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
    take(draft, quantity, "monthlyFee", undefined, 0.9);
    draft.reckoned.add(quantity);
    if (!length) continue;
    draft.read.add(length);
    note(draft, "feesByTerm", length);
  }
}

/** `季簽25000`: of a month, or of the quarter? */
function doubtAlone(draft: Draft, { quantity, length, months }: SignedPrice): void {
  const isNamed = draft.contexts.get(quantity)!.at > 0 && length && draft.plain.text[length.end - 1] === "签";
  if (!isNamed || months.equals(1)) return;
  doubt(draft, { start: length.start, end: quantity.end }, { code: "periodUnstated", term: "totalFee" });
  take(draft, quantity, "totalFee", undefined, 0.5);
  draft.terms.totalFee = { low: quantity.low, high: quantity.high };
  draft.terms.months = { low: months, high: months };
  draft.read.add(length);
  note(draft, "months", length);
}

function signedPrice({ items, contexts, used, plain }: Draft, quantity: Quantity): SignedPrice | undefined {
  const context = contexts.get(quantity)!;
  const isAmount =
    quantity.sort === "money" || (quantity.sort === "number" && quantity.low.greaterThanOrEqualTo(LEAST));
  if (used.has(quantity) || !isAmount || quantity.bound !== undefined || quantity.isRange) return undefined;
  // `季簽：9000`
  const isColon = isSign(items[context.at - 1], plain.text, ":");
  const at = isColon ? context.at - 2 : context.at - 1;
  const [before, ahead] = [items[at], items[at - 1]];
  if (before?.kind === "duration" && before.unit === "month" && before.low.equals(before.high)) {
    const isSigned = plain.text[before.end - 1] === "签" || means(ahead, "term");
    const isOfMonths = quantity.per.some((unit) => monthsOf(unit) !== undefined);
    if (!isSigned || isOfMonths || says(context, "before", ...NO_FEE)) return undefined;
    return { months: before.low, quantity, length: before };
  }
  const isYear = means(before, "annualFee") || unitsOf(quantity, context).includes("year");
  return isYear && !says(context, "near", ...NO_FEE) ? { months: YEAR, quantity } : undefined;
}

const LEAST = 100;
const YEAR = new Decimal(12);
