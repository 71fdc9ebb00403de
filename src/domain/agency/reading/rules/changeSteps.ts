import { says, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { between, isAmount, NOT_A_BOUND, type Step } from "./steps";

/** `月銷過100萬,提點從5%降到4%`: the rate below a bound and the one it changes to. */
export function changeAt(draft: Draft, quantities: readonly Quantity[], index: number): Step[] | undefined {
  const [before, from, to, after] = [-1, 0, 1, 2].map((place) => quantities[index + place]);
  if (from?.sort !== "rate" || to?.sort !== "rate") return undefined;
  if (!between(draft, from, to).some((item) => means(item, "changesTo"))) return undefined;
  const bound = isBoundBehind(draft, to, after)
    ? after
    : [before, after].find((each) => each && isScaleOfSales(draft, each));
  if (!bound) return undefined;
  const edge = bound.bound === "below" ? bound.high : bound.low;
  const [below, above] = bound.bound === "below" ? [to, from] : [from, to];
  return [
    { upper: edge, partial: false, price: below, bound },
    { lower: edge, partial: false, price: above, bound },
  ];
}

/** `9%, dropping to 7% beyond $75,000` */
const isBoundBehind = (draft: Draft, to: Quantity, after: Quantity | undefined): after is Quantity =>
  after?.sort === "money" &&
  after.bound === "over" &&
  between(draft, to, after).every((item) => means(item, "above", "filler"));

/** `免月費改收3%` */
const isInstead = ({ plain }: Draft, { start }: Item): boolean =>
  /^(?:改|转)/.test(plain.text.slice(start, start + 1));

/**
 * `服務費8000,達到月銷100萬後升至12000`, `$2,000/mo; once sales pass $50k we switch to 5%`: the fee below a bound of sales and the price it
 * changes to.
 */
export function feeChangeAt(
  draft: Draft,
  quantities: readonly Quantity[],
  index: number,
): Step[] | undefined {
  const [from, bound, to] = [quantities[index], quantities[index + 1], quantities[index + 2]];
  const isReached = bound?.bound === "reached" || bound?.bound === "over";
  if (!from || !to || !isReached || !isAmount(from) || !(isAmount(to) || to.sort === "rate"))
    return undefined;
  if (!between(draft, bound, to).some((item) => means(item, "changesTo") || isInstead(draft, item)))
    return undefined;
  const isFee = says(draft.contexts.get(from)!, "near", ...FEE_WORDS) || from.per.includes("month");
  if (!isFee || isScaleOfSales(draft, from) || !isScaleOfSales(draft, bound)) return undefined;
  return [
    { upper: bound.low, partial: false, price: from, bound },
    { lower: bound.low, partial: false, price: to, bound, ...(to.sort === "rate" && { isInPlace: true }) },
  ];
}

export const isScaleOfSales = (draft: Draft, quantity: Quantity): boolean =>
  isAmount(quantity) &&
  says(draft.contexts.get(quantity)!, "near", ...SALES_WORDS, "target", "adSpend", "adBudget") &&
  !says(draft.contexts.get(quantity)!, "before", ...NOT_A_BOUND);
