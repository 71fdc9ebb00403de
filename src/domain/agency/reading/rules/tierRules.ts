import { ZERO, type Decimal } from "../../../money/decimal";
import { baseOf, baseOfWord } from "./bases";
import { ask, doubt, nearest, note, says, spreadOf, type Draft } from "../draft";
import { feeUpTo } from "./feeUpTo";
import { means, type Item, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { textOf } from "./putTerm";
import type { ReadTier, Spread, TiersMode } from "../quoteReading";
import type { Step } from "./steps";
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
  for (const { bound } of steps.slice(1)) if (bound) note(draft, "tiers", bound, "where a stretch begins");
  const [free, above] = tiers;
  if (mode !== "whole" && tiers.length === 2 && free?.upTo && free.rate?.high?.isZero() && above?.rate)
    return putThreshold(draft, free.upTo, above.rate, mode === "marginal", steps[0]!, steps[1]!);
  // `超過50萬的部分3個點,50萬以內固定1.2萬`
  const [one, other] = steps[0]?.price.sort === "rate" && steps.length === 2 ? [...steps].reverse() : steps;
  if (isFeeBelowExcess(steps.length === 2 ? [one!, other!] : steps))
    return putFeeAndThreshold(draft, one!, other!);
  const [first] = [...steps].sort((a, b) => (a.bound?.low ?? ZERO).comparedTo(b.bound?.low ?? ZERO));
  // `$50k-$100k: $3,000, …`: what is charged below is not said.
  if (first?.bound?.isRange && first.lower?.greaterThan(0))
    ask(draft, { code: "amountUnstated", term: "tiers", text: textOf(draft, first.bound) });
  draft.terms.tiers = tiers;
  draft.terms.tiersMode = mode;
  note(
    draft,
    "tiers",
    { start: Math.min(...steps.map(startOf)), end: Math.max(...steps.map(endOf)) },
    "tiers",
  );
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

const startOf = ({ price, bound }: Step): number => Math.min(price.start, bound?.start ?? price.start);
const endOf = ({ price, bound, rate }: Step): number =>
  Math.max(price.end, bound?.end ?? price.end, rate?.end ?? price.end);

function claim(draft: Draft, { price, bound, onTopOf, rate }: Step): void {
  if (onTopOf) draft.reckoned.add(price);
  // The bill of a month cannot follow from the sales of a quarter or of a year.
  if (bound && (isOfLongerTime(draft, bound) || isOfNoMonth(draft, bound)))
    doubt(draft, bound, { code: "conditionUnread", term: "tiers" });
  for (const quantity of [price, ...(bound ? [bound] : []), ...(rate ? [rate] : [])]) {
    draft.used.add(quantity);
    draft.read.add(quantity);
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
  for (const quantity of [price, bound]) {
    const context = quantity && draft.contexts.get(quantity);
    const base = context && baseOf(draft, context);
    if (base) draft.terms.rateBase ??= base;
  }
}

/** `GMV提點:50萬以內2%,…`: the label of a table says what its rates are of. */
function readLabel(draft: Draft, start: number): void {
  const { items, plain, terms } = draft;
  const first = items.findIndex((item) => item.start >= start);
  const isColon = (item: Item | undefined) => item?.kind === "break" && plain.text[item.start] === ":";
  let back = first - 1;
  while (means(items[back], "filler", ...SALES_WORDS)) back -= 1;
  // The table begins on a line of its own.
  if (plain.text[items[back]?.start ?? -1] === "\n") back -= 1;
  if (terms.rateBase !== undefined || !isColon(items[back])) return;
  for (back -= 1; isPartOfLabel(items[back]); back -= 1) {
    const base = baseOfWord(draft, items[back]!);
    if (base) terms.rateBase ??= base;
  }
}

const isPartOfLabel = (item: Item | undefined): boolean =>
  item?.kind === "per" ||
  means(item, "commission", "tiered", "filler", "of", "unitMonth", "monthly", ...SALES_WORDS);

/** `日均銷售5000以內`, `客單價200以上`: of a day, or of an order. */
function isOfNoMonth({ items, contexts, plain }: Draft, bound: Quantity): boolean {
  const context = contexts.get(bound)!;
  const named = items.slice(Math.max(0, context.at - LONGEST_NAME), context.at);
  const clause = named.slice(named.findLastIndex(({ kind }) => kind === "break") + 1);
  return (
    says(context, "before", "dailySales") ||
    clause.some(
      (item) => means(item, "unitDay") || /^(?:客单|日耗)/.test(plain.text.slice(item.start, item.end)),
    )
  );
}

const LONGEST_NAME = 3;

/** `季度GMV超過500萬`, `年銷售額3000萬以上`: sales that no month has. */
function isOfLongerTime(draft: Draft, bound: Quantity): boolean {
  const { items, contexts } = draft;
  const context = contexts.get(bound)!;
  const sales = nearest(context, [...SALES_WORDS, "target"]);
  if (!sales || sales.apart) return bound.per.some((unit) => unit === "quarter" || unit === "year");
  const word = draft.plain.text[sales.item.start];
  if (sales.meanings.has("target") && (word === "季" || word === "年")) return true;
  const { at } = context;
  const place = sales.side === "before" ? items.lastIndexOf(sales.item, at) : items.indexOf(sales.item, at);
  const before = items[place - 1];
  return (
    sales.meanings.has("annualSales") ||
    sales.meanings.has("annualGmv") ||
    means(before, "unitQuarter", "unitYear") ||
    (before?.kind === "per" && (before.unit === "quarter" || before.unit === "year")) ||
    bound.per.some((unit) => unit === "quarter" || unit === "year")
  );
}

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
    first.lower && first.lower.greaterThan(0)
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
  const rate = spreadOf(plainRate(price));
  // `做到30萬以上全額抽3%`
  if (!only.partial && draft.said.has("wholeWord")) {
    draft.terms.tiers = [{ upTo: only.lower, rate: { low: ZERO, high: ZERO } }, { rate }];
    draft.terms.tiersMode = "whole";
    return note(
      draft,
      "tiers",
      { start: startOf(only), end: endOf(only) },
      "rate on the whole above a threshold",
    );
  }
  putThreshold(draft, only.lower, rate, only.partial, { ...only, price: bound }, only);
}

const isFeeBelowExcess = ([below, excess, third]: readonly Step[]): boolean =>
  third === undefined &&
  below?.price.sort !== "rate" &&
  below?.upper !== undefined &&
  excess?.partial === true &&
  excess.price.sort === "rate";

/** `未超過80萬只收基礎服務費1.5萬,超出部分按4%`: the fee goes on, and the part above pays a rate. */
function putFeeAndThreshold(draft: Draft, below: Step, excess: Step): void {
  draft.terms.monthlyFee = spreadOf(plainRate(below.price));
  note(draft, "monthlyFee", below.price, "fee up to a threshold");
  if (below.bound) note(draft, "threshold", below.bound, "sales up to which the fee is all");
  if (excess.bound) note(draft, "threshold", excess.bound, "sales above a threshold");
  putThreshold(draft, below.upper!, spreadOf(plainRate(excess.price)), excess.partial, below, excess);
}

function putThreshold(
  draft: Draft,
  threshold: Decimal,
  rate: Spread,
  isMarginal: boolean,
  said: Step,
  { price }: Step,
): void {
  draft.terms.rate = rate;
  draft.terms.threshold = threshold;
  draft.terms.tiersMode = isMarginal ? "marginal above threshold" : "ambiguous above threshold";
  note(draft, "threshold", { start: startOf(said), end: endOf(said) }, "sales above a threshold");
  note(draft, "rate", price, "commission above a threshold");
  if (!isMarginal)
    ask(draft, { code: "tiersReading", term: "threshold", alternatives: ["marginal", "whole"] });
}

/** `nothing until you hit $10k; after that 12%`: sales that are reached. */
function reaches(draft: Draft, quantity: Quantity): boolean {
  const isOver = quantity.bound === "over" || quantity.bound === "reached";
  const context = draft.contexts.get(quantity)!;
  const isAmount = quantity.sort === "money" && !quantity.isRange && !quantity.openEnded;
  return isOver && isAmount && !says(context, "near", ...FEE_WORDS, "minimum", "cap", "setup", "deposit");
}

/** `You do about $45k/mo. 7% of anything above that`: the sales that were said right before. */
function isPassedByThat({ contexts, plain }: Draft, sales: Quantity, price: Quantity): boolean {
  const isOfSales = sales.sort === "money" && says(contexts.get(sales)!, "near", ...SALES_WORDS);
  const isThat = contexts
    .get(price)!
    .cues.some(({ item }) => ABOVE_THAT.has(plain.text.slice(item.start, item.end)));
  return isOfSales && isThat;
}

const ABOVE_THAT: ReadonlySet<string> = new Set(["above that", "over that", "beyond that"]);

/** `超出部分提成4%`: the threshold stands elsewhere in the text (a target, a guarantee) or nowhere. */
function readExcess(draft: Draft, only: Step): void {
  const { previous } = draft.contexts.get(only.price)!;
  if (previous && (reaches(draft, previous) || isPassedByThat(draft, previous, only.price))) {
    claim(draft, { ...only, bound: previous });
    return putThreshold(
      draft,
      previous.low,
      spreadOf(plainRate(only.price)),
      true,
      { ...only, price: previous },
      only,
    );
  }
  draft.terms.tiersMode ??= "marginal above threshold";
  note(draft, "tiersMode", only.price, "part above a threshold");
}
