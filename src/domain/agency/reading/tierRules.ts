import { ZERO, type Decimal } from "../../money/decimal";
import { baseOf } from "./bases";
import { ask, note, says, spreadOf, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { SALES_WORDS } from "./moneyRules";
import type { ReadTier, TiersMode } from "./quoteReading";
import type { Meaning } from "./vocabulary";

/** A stretch of sales and the rate (or the monthly fee) that the text gives it. */
interface Step {
  readonly lower?: Decimal;
  readonly upper?: Decimal;
  /** Only the part of sales inside is meant: 超出部分, on the first. */
  readonly partial: boolean;
  readonly price: Quantity;
  readonly bound?: Quantity;
}

const NOT_A_BOUND: readonly Meaning[] = [
  "fee",
  "monthlyFee",
  "annualFee",
  "quarterlyFee",
  "setup",
  "deposit",
  "minimum",
  "cap",
  "refund",
  "pureFee",
  "roi",
];

/**
 * Reads pairs of a stretch of sales and a rate: `100萬以內5個點,超出部分4個點`, `1% to $300,000, 0.5% above`. One pair with a
 * lower bound alone is a threshold. The reading (marginal or whole) stays open where the text does not say it.
 */
export function readTiers(draft: Draft): void {
  const steps = stepsOf(draft);
  if (steps.length === 0) return;
  const bounded = steps.filter(({ bound }) => bound);
  if (bounded.length === 0 && steps.length < 2) return readExcess(draft, steps[0]!);
  if (steps.length === 1) return readThreshold(draft, steps[0]!);
  const tiers = tiersOf(steps);
  if (!tiers) return;
  draft.terms.tiers = tiers;
  const isFlat = steps.every(({ price }) => price.sort !== "rate");
  draft.terms.tiersMode = isFlat ? "whole" : modeOf(draft, steps);
  steps.forEach((each) => claim(draft, each));
  note(draft, "tiers", { start: startOf(steps[0]!), end: endOf(steps[steps.length - 1]!) }, "tiers");
  if (draft.terms.tiersMode === "ambiguous")
    ask(draft, { code: "tiersReading", term: "tiers", alternatives: ["marginal", "whole"] });
}

const startOf = ({ price, bound }: Step): number => Math.min(price.start, bound?.start ?? price.start);
const endOf = ({ price, bound }: Step): number => Math.max(price.end, bound?.end ?? price.end);

function claim(draft: Draft, { price, bound }: Step): void {
  for (const quantity of [price, ...(bound ? [bound] : [])]) {
    draft.used.add(quantity);
    draft.read.add(quantity);
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
  const context = draft.contexts.get(price)!;
  const base = baseOf(draft, context);
  if (base) draft.terms.rateBase ??= base;
}

function stepsOf(draft: Draft): Step[] {
  const steps: Step[] = [];
  const quantities = [...draft.contexts.keys()];
  quantities.forEach((price, index) => {
    if (price.sort !== "rate") {
      const flat = feeStep(draft, price, quantities[index - 1], steps);
      if (flat) steps.push(flat);
      return;
    }
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    const taken = steps[steps.length - 1]?.bound;
    const step =
      boundBefore(draft, price, before !== taken ? before : undefined, steps.length > 0) ??
      boundAfter(draft, price, after, steps[steps.length - 1]) ??
      openStep(draft, price, steps.length > 0);
    if (step) steps.push(step);
  });
  if (steps.length === 1 && steps[0]!.price.sort !== "rate") return [];
  const isSeries =
    steps.length >= 2 || steps.some(({ bound }) => bound?.bound !== undefined) || steps[0]?.partial;
  return isSeries ? steps : [];
}

function between(draft: Draft, left: Quantity, right: Quantity): readonly Item[] {
  return draft.items.slice(draft.contexts.get(left)!.at + 1, draft.contexts.get(right)!.at);
}

const isAmount = (quantity: Quantity): boolean => quantity.sort === "money" || quantity.sort === "number";

/** `10萬以內10%`, `10-20萬元15%`, `銷售額超過20萬,20%`. */
function boundBefore(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  inSeries: boolean,
): Step | undefined {
  if (!bound || !isAmount(bound)) return undefined;
  const gap = between(draft, bound, price);
  if (gap.some((item) => (item.kind === "break" && item.hard) || item.kind === "unknown")) return undefined;
  if (gap.some((item) => means(item, "plus", ...NOT_A_BOUND))) return undefined;
  const context = draft.contexts.get(bound)!;
  if (says(context, "before", ...NOT_A_BOUND)) return undefined;
  const hasSales = says(context, "before", ...SALES_WORDS);
  const isApart = gap.some((item) => item.kind === "break");
  const isBound = bound.bound !== undefined || gap.some((item) => means(item, "part"));
  if (isApart && !(isBound && (hasSales || inSeries))) return undefined;
  if (!isBound && !bound.isRange && !hasSales && !inSeries) return undefined;
  if (!isBound && !bound.isRange) return undefined;
  if (!isApart && !hasSales && bound.per.length > 0 && !inSeries) return undefined;
  const excess = gap.some((item) => means(item, "part")) || bound.bound === "excess";
  return step(price, bound, excess && bound.bound !== "below");
}

/** `1% to $300,000`, `5% on sales above $50k`, `10% on the first $50k`, `2% on the next $400,000`, `15% from $50k to $100k`. */
function boundAfter(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  last: Step | undefined,
): Step | undefined {
  if (!bound || !isAmount(bound) || bound.bound === "highest") return undefined;
  const gap = between(draft, price, bound);
  if (gap.some((item) => item.kind === "break" || means(item, "plus", "or", ...NOT_A_BOUND)))
    return undefined;
  if (last?.upper && gap.some((item) => means(item, "nextPart"))) {
    return { lower: last.upper, upper: last.upper.plus(bound.high), partial: true, price, bound };
  }
  if (
    bound.bound === undefined &&
    !(bound.isRange && gap.some((item) => means(item, "from", "between", "of")))
  )
    return undefined;
  if (
    !gap.some((item) =>
      means(item, ...SALES_WORDS, "of", "above", "belowBefore", "range", "part", "from", "between"),
    )
  )
    return undefined;
  return step(price, bound, true);
}

/** `月銷10萬以內月費3000;10-30萬月費5000`: a fee by the sales of the month. */
function feeStep(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  steps: readonly Step[],
): Step | undefined {
  const last = steps[steps.length - 1];
  if (
    !bound ||
    bound === last?.price ||
    !isAmount(bound) ||
    !isAmount(price) ||
    (last && last.price.sort === "rate")
  )
    return undefined;
  const gap = between(draft, bound, price);
  const hasFee =
    gap.some((item) => means(item, "fee", "monthlyFee")) || (last !== undefined && price.bound === undefined);
  const isPlain = gap.every(
    (item) => item.kind === "word" && !means(item, "plus", "setup", "deposit", "minimum", "cap", "refund"),
  );
  const isBounded = bound.bound !== undefined || bound.isRange;
  if (
    !hasFee ||
    !isPlain ||
    !isBounded ||
    (!last && !says(draft.contexts.get(bound)!, "before", ...SALES_WORDS))
  )
    return undefined;
  return step(price, bound, false);
}

function step(price: Quantity, bound: Quantity, partial: boolean): Step {
  const isBelow = bound.bound === "below" || bound.bound === "highest";
  if (bound.bound === undefined || bound.isRange)
    return { lower: bound.low, upper: bound.high, partial, price, bound };
  return isBelow ? { upper: bound.high, partial, price, bound } : { lower: bound.low, partial, price, bound };
}

/** `超出部分4個點`, `0.5% above`, `以上15%`: from where the step before ends. */
function openStep(draft: Draft, price: Quantity, inSeries: boolean): Step | undefined {
  const context = draft.contexts.get(price)!;
  const cues = context.cues.filter(({ far, distance }) => !far && distance <= 4);
  if (price.bound === "excess" || cues.some(({ meanings }) => meanings.has("part")))
    return { partial: true, price };
  const above = cues.find(
    ({ meanings, side }) => meanings.has("above") || (side === "before" && meanings.has("aboveAfter")),
  );
  if (!above && !(inSeries && (price.bound === "over" || price.bound === "reached"))) return undefined;
  if (!inSeries)
    return above && draft.said.has("minimum") && !says(context, "near", "highest")
      ? { partial: true, price }
      : undefined;
  const word = above && draft.plain.text.slice(above.item.start, above.item.end);
  return { partial: word !== undefined && (word === "超出" || /^[a-z]/.test(word)), price };
}

/** The tiers from below; `undefined` where the stretches do not follow each other. */
function tiersOf(steps: readonly Step[]): ReadTier[] | undefined {
  const last = lastBound(steps);
  const sorted = [...steps].sort((a, b) => place(a, last).comparedTo(place(b, last)));
  const tiers = sorted.map((current, index): ReadTier => {
    const upTo = current.upper ?? sorted[index + 1]?.lower;
    const price = spreadOf(plainRate(current.price));
    return {
      ...(upTo && index < sorted.length - 1 ? { upTo } : current.upper && { upTo: current.upper }),
      ...(current.price.sort === "rate" ? { rate: price } : { fee: price }),
    };
  });
  const first = sorted[0]!;
  const withStart =
    first.lower && first.lower.greaterThan(0)
      ? [{ upTo: first.lower, rate: { low: first.lower.times(0), high: first.lower.times(0) } }, ...tiers]
      : tiers;
  const ends = withStart.slice(0, -1).every(({ upTo }) => upTo !== undefined);
  return ends ? withStart : undefined;
}

/** A rate within a tier has no bound of its own. */
function plainRate(price: Quantity): Quantity {
  const rate = { ...price };
  delete rate.bound;
  return rate;
}

/** Where a step begins, to put steps in order; one without bounds goes on from the last. */
function place(current: Step, last: Decimal): Decimal {
  return current.lower ?? (current.upper ? current.upper.times("0.5") : last);
}

function lastBound(steps: readonly Step[]): Decimal {
  return steps.reduce((most, { upper, lower }) => {
    const end = upper ?? lower;
    return end?.greaterThan(most) ? end : most;
  }, ZERO);
}

function modeOf(draft: Draft, steps: readonly Step[]): TiersMode {
  if (draft.said.has("marginalWord")) return "marginal";
  if (draft.said.has("wholeWord")) return "whole";
  return steps.some(({ partial }) => partial) ? "marginal" : "ambiguous";
}

/** One stretch with a lower bound: nothing is paid below it. */
function readThreshold(draft: Draft, only: Step): void {
  const { bound, price } = only;
  if (!bound) return readExcess(draft, only);
  claim(draft, only);
  if (!only.lower) {
    draft.terms.tiers = [{ ...(only.upper && { upTo: only.upper }), rate: spreadOf(plainRate(price)) }];
    draft.terms.tiersMode = "ambiguous";
    return note(draft, "tiers", { start: startOf(only), end: endOf(only) }, "one tier", 0.6);
  }
  draft.terms.rate = spreadOf(plainRate(price));
  draft.terms.threshold = only.lower;
  draft.terms.tiersMode = only.partial ? "marginal above threshold" : "ambiguous above threshold";
  note(draft, "threshold", bound, "sales above a threshold");
  note(draft, "rate", price, "commission above a threshold");
  if (!only.partial)
    ask(draft, { code: "tiersReading", term: "threshold", alternatives: ["marginal", "whole"] });
}

/** `超出部分提成4%`: the threshold stands elsewhere in the text (a target, a guarantee) or nowhere. */
function readExcess(draft: Draft, only: Step): void {
  draft.terms.tiersMode ??= "marginal above threshold";
  note(draft, "tiersMode", only.price, "part above a threshold");
}
