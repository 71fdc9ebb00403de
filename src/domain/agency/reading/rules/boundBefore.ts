import { isLetter } from "../tokens/characters";
import { addsNothing } from "../contexts";
import { isNearest, says, type Context, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { isGuaranteedSales } from "./minimumRules";
import { isVerb, SALES_WORDS } from "./moneyWords";
import { isOfShops } from "./shopSize";
import {
  BASES,
  between,
  goesOnFrom,
  isAmount,
  isLabelledBase,
  isPartBehind,
  NOT_A_BOUND,
  step,
  type Step,
} from "./steps";

/** A figure that may bound a stretch of sales, the price behind it, and what stands between them. */
interface Pair {
  readonly draft: Draft;
  readonly price: Quantity;
  readonly bound: Quantity;
  /** The step before, in a series. */
  readonly last: Step | undefined;
  readonly gap: readonly Item[];
  readonly context: Context;
  /** Whether words say that the bound is of sales or ad spend. */
  readonly hasSales: boolean;
}

/** `10萬以內10%`, `10-20萬元15%`, `銷售額超過20萬,20%`; in a series `$100k+ 6%`. */
export function boundBefore(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  last: Step | undefined,
): Step | undefined {
  // `月流水30萬起接`: which shops are taken.
  if (
    !bound ||
    !isAmount(bound) ||
    /^(?:以上)?(?:起接|起做|才接|可接)/.test(draft.plain.text.slice(bound.end))
  )
    return undefined;
  // `Next $15,000: 15%`, `next 15k at 12%`
  if (last?.upper && isNextPart(draft, bound) && (isLedByColon(draft, price) || isAt(draft, price))) {
    draft.reckoned.add(bound);
    return { lower: last.upper, upper: last.upper.plus(bound.high), partial: true, price, bound };
  }
  // `$100k+: 5%`: the plus is read with its figure.
  const gap = between(draft, bound, price).filter((item) => !(means(item, "plus") && draft.read.has(item)));
  if (gap.some((item) => (item.kind === "break" && item.hard) || item.kind === "unknown")) return undefined;
  if (!bound.isRange && isOnward(last, bound) && gap.length === 1 && means(gap[0], "plus")) {
    bound.bound = "over";
    return step(price, bound, false);
  }
  const context = draft.contexts.get(bound)!;
  const hasSales =
    says(context, "before", ...SALES_WORDS, "adSpend", "adBudget") ||
    means(
      gap.find(({ kind }) => kind !== "per"),
      ...SALES_WORDS,
    ) ||
    isOfShops(draft, bound);
  const pair = { draft, price, bound, last, gap, context, hasSales };
  return isNamedOtherwise(pair) || hasOtherBetween(pair) || !isStretch(pair) ? undefined : stepOf(pair);
}

/** Whether words before the figure say that it is something else than a bound. */
function isNamedOtherwise({ draft, bound, context }: Pair): boolean {
  // `服務費0-30萬按5%`: no fee begins at nothing.
  const isFromNothing = bound.isRange && bound.low.isZero();
  // `the fee for ad budgets of $5,000-$20,000 is 18%`: the nearer word says what is bounded.
  const isOfBase = bound.isRange && isNearest(context, BASES, NOT_A_BOUND);
  const isOfSalesOnly = isFromNothing || isOfBase || isGuaranteedSales(draft, bound);
  return !isOfSalesOnly && says(context, "before", ...NOT_A_BOUND);
}

/** Whether something stands between bound and price that is of neither. */
function hasOtherBetween({ draft, bound, last, gap, hasSales }: Pair): boolean {
  // `銷售額過百萬後再加2個點`: what is added is due from there on.
  const isReached = bound.bound === "reached" || bound.bound === "over" || bound.bound === "excess";
  const isSigned = gap.some(({ start, end }) => draft.plain.text.slice(start, end) === "+");
  const isAbove = hasSales && isReached && !(bound.openEnded && isSigned);
  const others = isAbove ? NOT_A_BOUND : (["plus", ...NOT_A_BOUND] as const);
  const isPriceNamed = isAbove || ((hasSales || last !== undefined) && bound.bound !== undefined);
  const named = isPriceNamed ? gap.filter((_, place) => !isNameOfPrice(draft, gap, place)) : gap;
  const { items, plain } = draft;
  return named.some(
    (item) =>
      means(item, ...others) && !isVerb(draft, item) && !addsNothing(items, items.indexOf(item), plain.text),
  );
}

/** Whether the figure is told as a bound, near enough to the price. */
function isStretch({ draft, bound, last, gap, context, hasSales }: Pair): boolean {
  const inSeries = last !== undefined;
  const isBound = bound.bound !== undefined || gap.some((item) => means(item, "part"));
  // `50萬以下:6%`: a colon leads on to the price, as the next cell does.
  const isApart = gap.some(
    (item) => item.kind === "break" && !":)|-".includes(draft.plain.text[item.start]!),
  );
  if (!isApart) return (isBound || bound.isRange) && (hasSales || inSeries || bound.per.length === 0);
  // `10萬以內8%;10萬~50萬,6%`: it begins where the one before ends, as the first one does at nothing.
  const isFirst = (hasSales || isLabelledBase(draft, context)) && bound.low.isZero();
  const goesOn = inSeries ? hasSales || isOnward(last, bound) : isFirst;
  return (isBound && (hasSales || inSeries)) || (bound.isRange && goesOn);
}

function stepOf({ draft, price, bound, last, gap }: Pair): Step {
  const inSeries = last !== undefined;
  // `$1,000 for spend up to $5,000, then 20%`: the rate is of what lies beyond.
  if (!inSeries && bound.bound === "below" && gap.some((item) => means(item, "laterPhase")))
    return { lower: bound.high, partial: true, price, bound };
  const isOfPart = !inSeries && isPartBehind(draft, draft.contexts.get(price)!.at, "part");
  const isNamed = gap.some((item) => means(item, "part"));
  const excess = isOfPart || bound.bound === "excess";
  return step(price, bound, isNamed || (excess && (bound.isRange || bound.bound !== "below")));
}

const isOnward = (last: Step | undefined, bound: Quantity): boolean =>
  last?.upper !== undefined && goesOnFrom(last.upper, bound.low);

const isNextPart = ({ items, contexts }: Draft, bound: Quantity): boolean =>
  means(items[contexts.get(bound)!.at - 1], "nextPart");

const isAt = ({ items, plain, contexts }: Draft, price: Quantity): boolean => {
  const before = items[contexts.get(price)!.at - 1];
  return before !== undefined && plain.text.slice(before.start, before.end) === "at";
};

export const isLedByColon = ({ items, plain, contexts }: Draft, price: Quantity): boolean =>
  isSign(items[contexts.get(price)!.at - 1], plain.text, ":");

/** `above $10,000 the fee is 10%`, `20萬以下,服務費18%`: what follows is the price. */
const isNameOfPrice = ({ plain }: Draft, gap: readonly Item[], at: number): boolean =>
  (isLetter(plain.text[gap[at]!.start]) || at === gap.length - 1) &&
  means(gap[at], "fee") &&
  gap.slice(at + 1).every((item) => means(item, "filler"));
