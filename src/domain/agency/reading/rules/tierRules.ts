import { ZERO, type Decimal } from "../../../money/decimal";
import { baseOfWord } from "./bases";
import { claim, endOf, plainRate, startOf } from "./claimedSteps";
import { ask, doubt, note, spreadOf, type Draft } from "../draft";
import { feeUpTo } from "./feeUpTo";
import { isSign, means, type Item } from "../items";
import { SALES_WORDS } from "./moneyWords";
import { textOf } from "./putTerm";
import type { ReadTier, Spread, TiersMode } from "../quoteReading";
import { headingAbove, type Step } from "./steps";
import { isFeeBelowExcess, putFeeAndThreshold, putThreshold, readExcess, readThreshold } from "./thresholds";
import { stepsOf } from "./tierSteps";

/**
 * Reads pairs of a stretch of sales and a rate: `100萬以內5個點,超出部分4個點`, `1% to $300,000, 0.5% above`. One pair with a
 * lower bound alone is a threshold. The reading (marginal or whole) stays open where the text does not say it.
 */
export function readTiers(draft: Draft): void {
  const feeThenRate = feeUpTo(draft);
  if (feeThenRate?.[1].partial) {
    feeThenRate.forEach((each) => claim(draft, each));
    return putFeeAndThreshold(draft, ...feeThenRate);
  }
  const steps = feeThenRate ?? stepsOf(draft);
  if (steps.length === 0) return;
  const bounded = steps.filter(({ bound }) => bound);
  if (bounded.length === 0 && steps.length < 2) return readExcess(draft, steps[0]!);
  if (steps.length === 1) return readThreshold(draft, steps[0]!);
  const tiers = tiersOf(steps);
  if (!tiers) {
    steps.forEach((each) => claim(draft, each));
    const place = { start: startOf(steps[0]!), end: endOf(steps[steps.length - 1]!) };
    return doubt(draft, place, { code: "figuresConflict", term: "tiers" });
  }
  const isFlat = isOfFees(steps);
  const mode = isFlat ? "whole" : modeOf(draft, steps);
  steps.forEach((each) => claim(draft, each));
  readLabel(draft, Math.min(...steps.map(startOf)));
  for (const { bound } of steps.slice(1)) if (bound) note(draft, "tiers", bound);
  const [free, above] = tiers;
  if (
    mode !== "whole" &&
    tiers.length === 2 &&
    free?.upTo &&
    free.rate?.high?.isZero() &&
    above?.rate &&
    !above.fee
  )
    return putThreshold(draft, free.upTo, above.rate, mode === "marginal", steps[0]!, steps[1]!);
  // `超過50萬的部分3個點,50萬以內固定1.2萬`
  const [one, other] = steps[0]?.price.sort === "rate" && steps.length === 2 ? [...steps].reverse() : steps;
  if (isFeeBelowExcess(steps.length === 2 ? [one!, other!] : steps))
    return putFeeAndThreshold(draft, one!, other!);
  const [first] = [...steps].sort((a, b) => (a.bound?.low ?? ZERO).comparedTo(b.bound?.low ?? ZERO));
  // `$50k-$100k: $3,000, …`: what is charged below is not said; `$0.01-$5,000` begins at nothing.
  if (first?.bound?.isRange && !first.lower?.greaterThan(1)) draft.reckoned.add(first.bound);
  else if (first?.bound?.isRange)
    ask(draft, { code: "amountUnstated", term: "tiers", text: textOf(draft, first.bound) });
  draft.terms.tiers = tiers;
  draft.terms.tiersMode = mode;
  note(draft, "tiers", { start: Math.min(...steps.map(startOf)), end: Math.max(...steps.map(endOf)) });
  if (draft.terms.tiersMode === "ambiguous")
    ask(draft, { code: "tiersReading", term: "tiers", alternatives: ["marginal", "whole"] });
}

/** Stretches that differ by their fee alone. */
function isOfFees(steps: readonly Step[]): boolean {
  const [first, ...others] = steps.map(({ price, rate }) => (price.sort === "rate" ? price : rate));
  if (steps.every(({ price }) => price.sort === "rate")) return false;
  return others.every((rate) =>
    rate && first ? rate.low.equals(first.low) && rate.high.equals(first.high) : rate === first,
  );
}

/** `GMV提點:50萬以內2%,…`: the label of a table says what its rates are of. */
function readLabel(draft: Draft, start: number): void {
  const { items, plain, terms } = draft;
  const first = items.findIndex((item) => item.start >= start);
  const isColon = (item: Item | undefined) => isSign(item, plain.text, ":");
  let back = first - 1;
  while (means(items[back], "filler", "belowBefore", "above", ...SALES_WORDS)) back -= 1;
  // The table begins on a line of its own.
  const isBelow = plain.text[items[back]?.start ?? -1] === "\n";
  const heading = isBelow ? headingAbove(draft, first) : [];
  if (isBelow) back -= 1;
  if (terms.rateBase !== undefined) return;
  if (isColon(items[back])) back -= 1;
  else if (heading.length === 0) return;
  const label: Item[] = [...heading];
  for (; isPartOfLabel(items[back]); back -= 1) label.push(items[back]!);
  for (const item of label) {
    const base = baseOfWord(draft, item);
    if (base) terms.rateBase ??= base;
  }
}

const isPartOfLabel = (item: Item | undefined): boolean =>
  item?.kind === "per" ||
  means(
    item,
    "commission",
    "fee",
    "tiered",
    "filler",
    "of",
    "unitMonth",
    "monthly",
    "perShop",
    ...SALES_WORDS,
  );

/** The tiers from below; `undefined` where the stretches do not follow each other. */
function tiersOf(steps: readonly Step[]): ReadTier[] | undefined {
  const last = lastBound(steps);
  const sorted = [...steps].sort((a, b) => place(a, last).comparedTo(place(b, last)));
  const tiers = sorted.map((current, index): ReadTier => {
    const upTo = current.upper ?? sorted[index + 1]?.lower;
    const price = priceOf(current);
    return {
      ...(upTo && index < sorted.length - 1 ? { upTo } : current.upper && { upTo: current.upper }),
      ...(current.price.sort === "rate" ? { rate: price } : { fee: price }),
      ...(current.rate && { rate: spreadOf(current.rate) }),
    };
  });
  const first = sorted[0]!;
  const withStart =
    first.lower && first.lower.greaterThan(1)
      ? [{ upTo: first.lower, rate: { low: first.lower.times(0), high: first.lower.times(0) } }, ...tiers]
      : tiers;
  const ends = withStart
    .slice(0, -1)
    .every(
      ({ upTo }, index) => upTo !== undefined && !withStart[index - 1]?.upTo?.greaterThanOrEqualTo(upTo),
    );
  return ends ? withStart : undefined;
}

function priceOf({ price, onTopOf }: Step): Spread {
  const spread = spreadOf(plainRate(price));
  if (!onTopOf) return spread;
  return { low: price.low.plus(onTopOf.low), high: price.high.plus(onTopOf.high) };
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
  // `阶梯(全額)`
  const isWhole = draft.said.has("full") && draft.said.has("tiered") && !draft.said.has("refund");
  if (steps.some(({ isInPlace }) => isInPlace)) return "whole";
  if (draft.said.has("wholeWord") || isWhole || ON_EVERYTHING.test(draft.plain.text)) return "whole";
  const isPartial = steps.some(({ partial }) => partial);
  return isPartial && !isMixed(steps) ? "marginal" : "ambiguous";
}

/** Fees for some stretches and a rate for others: the rate may be of all sales, or come on top of the last fee. */
const isMixed = (steps: readonly Step[]): boolean =>
  steps.some(({ price }) => price.sort === "rate") && steps.some(({ price }) => price.sort !== "rate");

/** `then it drops to 6% on everything`; `on everything above $100k` is the part above. */
const ON_EVERYTHING = /\bon everything\b(?! *(?:above|over|beyond|past|else|in excess))/;
