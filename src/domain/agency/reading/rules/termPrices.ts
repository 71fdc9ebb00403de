import { Decimal } from "../../../money/decimal";
import { nearest, note, says, spreadOf, take, type Context, type Draft } from "../draft";
import { isSign, means, unitsOf, type Duration, type Item, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";
import type { Meaning } from "../tokens/vocabulary";

/** What a break counts between a word and its figure. */
const A_BREAK = 4;

/** How far from a fee the contract's length may stand. */
const REACH = 6;

export const NO_FEE: readonly Meaning[] = [
  ...SALES_WORDS,
  ...(["minimum", "cap", "deposit", "setup", "addOn", "secondShop", "adSpend", "adBudget"] as const),
];

interface TermPrice {
  readonly quantity: Quantity;
  readonly length?: Duration;
}

/** Monthly fees by the contract's length: `5000/月(簽半年),一年簽4500/月`. At most one of them stands without a length. */
export function readTermPrices(draft: Draft): void {
  const prices: TermPrice[] = [];
  const open = [...draft.contexts].filter(([quantity]) => !draft.used.has(quantity));
  const monthly = open.filter((each) => isMonthlyFee(...each)).map(([quantity]) => quantity);
  for (const [quantity, context] of open) {
    const length = lengthAt(draft, context.at);
    const isAlso = length && monthly.some((fee) => isOfMonthToo(quantity, context, fee));
    if (isAlso || monthly.includes(quantity)) prices.push({ quantity, ...(length && { length }) });
  }
  const lengths = prices.flatMap(({ length }) => (length ? [length] : []));
  const distinct = new Set(lengths.map(({ low }) => low.toString()));
  const isByTerm = prices.length > 1 && lengths.length > 0 && lengths.length >= prices.length - 1;
  if (!isByTerm || distinct.size < lengths.length) return;
  const fees = prices.map(({ quantity }) => spreadOf(quantity));
  draft.terms.monthlyFee = {
    low: Decimal.min(...fees.map(({ low }) => low)),
    high: Decimal.max(...fees.map(({ low, high }) => high ?? low)),
  };
  draft.terms.feesByTerm = prices.map(({ length }, at) => ({
    ...(length && { months: length.low }),
    monthlyFee: fees[at]!,
  }));
  for (const { quantity, length } of prices) {
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
    take(draft, quantity, "monthlyFee", undefined, 1);
    if (!length) continue;
    draft.read.add(length);
    note(draft, "feesByTerm", length);
  }
}

/** `£1,500/mo, or £1,250 on a 12-month contract`: no period of its own, and a little less than what is told by the month. */
const isOfMonthToo = (quantity: Quantity, context: Context, { low }: Quantity): boolean =>
  quantity.sort === "money" &&
  quantity.bound === undefined &&
  unitsOf(quantity, context).length === 0 &&
  quantity.low.lessThan(low) &&
  quantity.low.times(2).greaterThan(low) &&
  !says(context, "near", ...NO_FEE);

function isMonthlyFee(quantity: Quantity, context: Context): boolean {
  if (quantity.sort !== "money" && quantity.sort !== "number") return false;
  if (quantity.bound !== undefined && !quantity.isRange && !quantity.openEnded) return false;
  const named = nearest(context, ["monthlyFee"]);
  // `Month-to-month: $2,400. 6 months: $2,200/mo.`
  const open = nearest(context, ["noLockIn"]);
  const isOpen = open?.side === "before" && open.distance === A_BREAK;
  const isByMonth =
    isOpen || unitsOf(quantity, context).includes("month") || (named !== undefined && !named.far);
  return isByMonth && !says(context, "near", ...NO_FEE);
}

/** `$2,500 per month (6 month contract) or`: the bracket that closes here belongs to the figure that it stands behind. */
function isOfOther(items: readonly Item[], close: number, text: string): boolean {
  if (text[items[close]!.start] !== ")") return false;
  let at = items.slice(0, close).findLastIndex(({ kind, start }) => kind === "break" && text[start] === "(");
  while (items[at - 1]?.kind === "per") at -= 1;
  return items[at - 1]?.kind === "quantity";
}

/** The length that is signed for, in the clause of a fee or in the brackets at it. */
function lengthAt({ items, plain, read }: Draft, at: number): Duration | undefined {
  for (const step of [-1, 1]) {
    let isSigned = false;
    for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
      const item = items[next];
      if (item === undefined || item.kind === "quantity") break;
      if (item.kind === "break" && !(step === -1 ? "():" : "()").includes(plain.text[item.start]!)) break;
      if (step === -1 && item.kind === "break" && isOfOther(items, next, plain.text)) break;
      if (means(item, "term")) isSigned = true;
      if (item.kind !== "duration" || item.unit !== "month" || read.has(item)) continue;
      const isLabel = step === -1 && isSign(items[next + 1], plain.text, ":");
      if (
        isSigned ||
        isLabel ||
        means(items[next + step], "term") ||
        "约签".includes(plain.text[item.end - 1]!)
      )
        return item;
    }
  }
  return undefined;
}
