import { doubt, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { between, isAmount } from "./steps";

interface Pair {
  readonly sales: Quantity;
  readonly rate: Quantity;
}

const REACHED = /[做卖达干冲跑]到了?$/;
const LONGEST_WORD = 3;
const LEAST_PAIRS = 2;
const FEES = ["fee", "monthlyFee"] as const;

/**
 * `業績做到10萬抽3%,20萬抽4%,30萬抽5%`: sales that are reached, each with its rate. Where no word says that they are reached, they may be
 * where a stretch begins or where it ends, which is asked; so of `50萬檔:服務費1.2萬`.
 */
export function readReachedSeries(draft: Draft, quantities: readonly Quantity[]): void {
  const pairs = pairsOf(draft, quantities);
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  if (!first || !last || pairs.length < LEAST_PAIRS || !isRising(pairs)) return;
  const isReached = pairs.some(({ sales }) =>
    REACHED.test(draft.plain.text.slice(sales.start - LONGEST_WORD, sales.start)),
  );
  for (const { sales, rate } of pairs) {
    if (isReached) sales.bound = "reached";
    else draft.used.add(sales).add(rate);
  }
  if (!isReached)
    doubt(
      draft,
      { start: first.sales.start, end: last.rate.end },
      { code: "conditionUnread", term: "tiers" },
    );
}

/** Sales without a bound, each with the rate that stands behind it in its clause. */
function pairsOf(draft: Draft, quantities: readonly Quantity[]): Pair[] {
  return quantities.flatMap((sales, index) => {
    const rate = quantities[index + 1];
    const isBare = isAmount(sales) && sales.sort === "money" && sales.bound === undefined && !sales.isRange;
    const isLevel = draft.plain.text[sales.end] === "档";
    const isPrice = rate?.sort === "rate" || (isLevel && rate && isAmount(rate));
    if (!rate || !isPrice || rate.isRange || !isBare || sales.per.length > 0) return [];
    const gap = between(draft, sales, rate);
    const isPassed = ({ kind, start }: Item) =>
      isLevel && (kind === "unknown" || (kind === "break" && draft.plain.text[start] === ":"));
    const isCharged = gap.every(
      (item) => means(item, "commission", ...FEES, "then", "filler") || isPassed(item),
    );
    return isCharged && (isLevel || gap.some((item) => means(item, "commission", "fee")))
      ? [{ sales, rate }]
      : [];
  });
}

const isRising = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ sales }, at) => at === 0 || sales.low.greaterThan(pairs[at - 1]!.sales.low));
