import { Decimal } from "../../money/decimal";
import { nearest, note, says, type Context, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import type { ReadTerms } from "./quoteReading";
import { changeOf, type PriceChange } from "./rules/priceChange";
import { isAmountOff } from "./rules/amountOff";
import { FEES } from "./taken";

const ONE = new Decimal(1);
const HALF = new Decimal("0.5");

/** Whether words say that half is paid: `首月半價`, `前2個月減半`. */
export const isHalved = (item: Item, text: string): boolean =>
  means(item, "half") || text.slice(item.start, item.end) === "减半";

/** What becomes of the fee of a neighbour. */
export type Change = (fee: Decimal) => Decimal;

/**
 * What a phase pays of the fee of its neighbour, where it has no fee of its own: half for `首月五折`, 1.1 times as much for
 * `第二年起上漲10%`, 200 less for `$200 off the first month`. The figure is then reckoned with, and stands in no term.
 */
export function changeOfNeighbour(part: Draft, isLater: boolean): Change | undefined {
  const share = shareOfNeighbour(part, isLater);
  if (share) return (fee) => fee.times(share);
  const { items, plain } = part;
  if (FEES.some((term) => part.terms[term] !== undefined)) return undefined;
  const off = items.find((_, at) => isAmountOff(items, at, plain.text));
  if (off?.kind !== "quantity" || off.isRange) return undefined;
  part.used.add(off);
  part.reckoned.add(off);
  note(part, "monthlyFee", off, 0.9);
  return (fee) => Decimal.max(fee.minus(off.low), 0);
}

function shareOfNeighbour(part: Draft, isLater: boolean): Decimal | undefined {
  const { terms, items, plain } = part;
  if (FEES.some((term) => terms[term] !== undefined)) return undefined;
  for (const [quantity, context] of part.contexts) {
    const share = shareSaid(part, quantity, context, isLater);
    if (!share) continue;
    delete terms.payment;
    if (quantity.sort === "rate") delete terms.feeUplift;
    part.used.add(quantity);
    part.reckoned.add(quantity);
    note(part, "monthlyFee", quantity, 0.9);
    return share;
  }
  const half = items.find((item) => isHalved(item, plain.text));
  if (half) part.read.add(half);
  return half && HALF;
}

function shareSaid(
  { terms, plain }: Draft,
  quantity: Quantity,
  context: Context,
  isLater: boolean,
): Decimal | undefined {
  if (quantity.isRange || says(context, "near", "commission")) return undefined;
  if (quantity.sort === "discount") return quantity.low;
  if (quantity.sort !== "rate") return undefined;
  // `a 20% discount for the first quarter`: beside the name of a phase no discount was made of it.
  if (says(context, "near", "off")) return terms.payment ? terms.payment.any : ONE.minus(quantity.low);
  const word = isLater ? nearest(context, ["uplift"]) : undefined;
  const isRaised = word && !word.far && plain.text.slice(word.item.start, word.item.end) !== "加收";
  return isRaised && !says(context, "before", "yearly") ? ONE.plus(quantity.low) : undefined;
}

/** `rises 10% in year two`, `第二年降1個點`: the only figure of a phase, by which the price before it changes. */
export function readRise(part: Draft): PriceChange | undefined {
  const [quantity, ...others] = part.contexts.keys();
  const context = quantity && part.contexts.get(quantity);
  const before = context && part.items[context.at - 1];
  const change = context && changeOf(part, quantity, context);
  const isSum =
    means(before, "changesTo") ||
    // `第七個月起加收3%`: of the fee, or of the sales?
    (before && part.plain.text.slice(before.start, before.end) === "加收");
  // `每年減1個點,最低5%`: an end that later years reach.
  const areEnds = others.every(({ sort, bound }) => sort === "rate" && bound !== undefined);
  if (!change || isSum || !areEnds) return undefined;
  others.forEach((end) => {
    note(part, "phases", end);
    for (const seen of [part.used, part.reckoned, part.read]) seen.add(end);
  });
  note(part, "phases", quantity);
  part.used.add(quantity).forEach((each) => part.reckoned.add(each));
  part.read.add(quantity);
  return change;
}

/** The terms of a neighbour with other fees. */
export function changed(change: Change, neighbour: ReadTerms | undefined): ReadTerms {
  const terms: ReadTerms = { ...neighbour };
  for (const term of FEES) {
    const fee = neighbour?.[term];
    if (fee) terms[term] = { ...fee, low: change(fee.low), ...(fee.high && { high: change(fee.high) }) };
  }
  return terms;
}
