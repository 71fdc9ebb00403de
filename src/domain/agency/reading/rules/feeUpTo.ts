import { baseOf } from "./bases";
import { note, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { isCommission } from "./rateRules";
import { between, isAmount, isPartBehind, isRateOfAll, type Step } from "./steps";

/**
 * `$500 up to $10k, then 5%`, `$1,000 for the first $20k of sales, 4% on the excess`: a fee for sales up to an amount, and a rate behind it. Whether
 * the rate is of all sales or of the part above is known where the words name the part.
 */
export function feeUpTo(draft: Draft): readonly [Step, Step] | undefined {
  const all = [...draft.contexts];
  if (!all.some(([{ bound }]) => bound === "below")) return undefined;
  const quantities = all.filter(([quantity]) => !draft.used.has(quantity));
  for (const [index, [rate, context]] of quantities.entries()) {
    const [price, bound] = [quantities[index - 2]?.[0], quantities[index - 1]?.[0]];
    if (!price || !bound || rate.sort !== "rate" || !isCommission(draft, rate, context)) continue;
    if (!isFeeForSales(draft, price, bound)) continue;
    const behind = between(draft, bound, rate);
    // `anything over is billed at 9%`: the word bounds no figure of its own.
    const namesPart = behind.some((item) => means(item, "part", "above"));
    const isBeyond = isPartBehind(draft, context.at, "part", "above");
    const goesOn = namesPart || isBeyond || behind.some((item) => means(item, "laterPhase"));
    if (!goesOn || (!namesPart && !isBeyond && behind.some((item) => item.kind === "break" && item.hard)))
      continue;
    // `$1,500 below $10k, 15% of spend above` may be the one or the other by the size of the shop.
    const isAdded = behind.some((item) => means(item, "plus"));
    const edge = isSameEdge(bound, quantities[index + 1]?.[0]) ? quantities[index + 1]![0] : undefined;
    if (edge) {
      draft.used.add(edge);
      note(draft, "threshold", edge);
    }
    // `₹18,000 till sales reach ₹5 lakh, thereafter 4%` may be of all.
    const isTime = between(draft, price, bound).some((item) => means(item, "until"));
    // `$1,000 up to $25k in sales, above that 4% of all sales`
    const isOfAll = isRateOfAll(draft, rate);
    const isOfPart =
      !isOfAll &&
      (behind.some((item) => means(item, "part", "above") && !(isTime && means(item, "laterPhase"))) ||
        edge !== undefined ||
        rate.bound === "excess" ||
        (isAdded && isBeyond) ||
        isPartBehind(draft, context.at, "part"));
    const base = baseOf(draft, context);
    if (base) draft.terms.rateBase ??= base;
    return [
      { upper: bound.high, partial: false, price, bound },
      { lower: bound.high, partial: isOfPart, price: rate, ...(isOfAll && { isInPlace: true }) },
    ];
  }
  return undefined;
}

/** `$3,500 for up to $30k, then 10% of any spend above $30k`: the same edge once more. */
const isSameEdge = (bound: Quantity, next: Quantity | undefined): boolean =>
  next !== undefined && isAmount(next) && next.bound !== undefined && next.low.equals(bound.high);

function isFeeForSales(draft: Draft, price: Quantity, bound: Quantity): boolean {
  const isStretch =
    isAmount(price) && isAmount(bound) && price.bound === undefined && bound.bound === "below";
  if (!isStretch || bound.isRange || price.sort !== "money" || !bound.high.greaterThan(price.high))
    return false;
  const gap = between(draft, price, bound);
  return gap.every(
    (item) =>
      item.kind === "per" || (item.kind === "word" && !means(item, "plus", "or", "cap", "minimum", "range")),
  );
}
