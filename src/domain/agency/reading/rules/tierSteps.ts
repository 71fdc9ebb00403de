import { ZERO } from "../../../money/decimal";
import { says, type Context, type Cue, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { boundBefore, isLedByColon } from "./boundBefore";
import { changeAt, feeChangeAt } from "./changeSteps";
import { SALES_WORDS } from "./moneyWords";
import { rateBelow, rateBelowAll, rateBeyond } from "./rateBeside";
import { feeUpToBehind } from "./feeBeforeStretch";
import { feeStep } from "./feeStep";
import { feesAtScales } from "./feesAtScales";
import { readReachedSeries } from "./reachedSeries";
import { isRebate } from "./rebate";
import { isShops } from "./shopSize";
import {
  BASES,
  between,
  endsWithAfter,
  goesOnFrom,
  isAmount,
  isRateOfAll,
  NOT_A_BOUND,
  step,
  type Step,
} from "./steps";

/** Every pair of a stretch of sales and its price, in the order of the text; none where they make no series. */
export function stepsOf(draft: Draft): Step[] {
  const steps: Step[] = [];
  const quantities = [...draft.contexts.keys()].filter(
    (quantity) =>
      !draft.used.has(quantity) &&
      !(quantity.sort === "rate" && isRebate(draft, quantity, draft.contexts.get(quantity)!)),
  );
  const atScales = feesAtScales(draft, quantities);
  if (atScales) return atScales;
  readReachedSeries(draft, quantities);
  quantities.forEach((price, index) => {
    if (draft.used.has(price)) return;
    if (steps.some(({ price: taken, rate }) => taken === price || rate === price)) return;
    const change = changeAt(draft, quantities, index);
    if (change) {
      steps.push(...change);
      return;
    }
    const ofFee = feeChangeAt(draft, quantities, index);
    if (ofFee) {
      steps.push(...ofFee);
      return;
    }
    const free =
      price.sort === "rate"
        ? undefined
        : freeStep(draft, price, [quantities[index + 1], quantities[index + 2]]);
    if (free) {
      steps.push(free);
      return;
    }
    if (price.sort !== "rate") {
      const flat =
        feeStep(draft, price, quantities[index - 1], { steps, next: quantities[index + 1] }) ??
        feeUpToBehind(draft, price, quantities[index + 1], steps);
      const isNext = quantities[index + 2]?.sort === "money" || steps[steps.length - 1]?.rate !== undefined;
      const rate = flat && rateAdded(draft, price, quantities[index + 1], isNext);
      if (flat) steps.push({ ...flat, ...(rate && { rate }) });
      return;
    }
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    const taken = steps[steps.length - 1]?.bound;
    const step =
      boundBefore(draft, price, before !== taken ? before : undefined, steps[steps.length - 1]) ??
      boundAfter(draft, price, after, steps[steps.length - 1]) ??
      openStep(draft, price, steps.length > 0);
    if (step) steps.push(step);
  });
  const only = steps.length === 1 ? steps[0]! : undefined;
  const both = only && (rateBelow(draft, only) ?? rateBeyond(draft, only));
  if (both) return both;
  if (only && only.price.sort !== "rate") return [];
  const below = steps.length >= 2 ? rateBelowAll(draft, steps) : undefined;
  if (below) return [below, ...steps];
  const isSeries =
    steps.length >= 2 || steps.some(({ bound }) => bound?.bound !== undefined) || steps[0]?.partial;
  return isSeries ? steps : [];
}

/**
 * `30-50萬收5000+3%`, `30-50萬 5000 3%`: what is added to the fee of a stretch; behind a comma, `服務費5000,佣金3%`, where each stretch has
 * a rate of its own.
 */
function rateAdded(
  draft: Draft,
  fee: Quantity,
  rate: Quantity | undefined,
  isOfEach: boolean,
): Quantity | undefined {
  if (rate?.sort !== "rate" || rate.bound !== undefined) return undefined;
  const gap = between(draft, fee, rate).filter(({ kind }) => kind !== "per");
  const [first, ...others] = gap;
  const isComma =
    isOfEach &&
    first?.kind === "break" &&
    ",、".includes(draft.plain.text[first.start]!) &&
    others.some((item) => means(item, "commission"));
  // The next cell of a table.
  const isCell = first === undefined || draft.plain.text[first.start] === "|";
  const isPlus =
    (means(first, "plus") || isComma || isCell) &&
    others.every((item) => means(item, "commission", "filler", "of", ...SALES_WORDS));
  return isPlus ? rate : undefined;
}

const isFirst = ({ items, plain }: Draft, at: number): boolean =>
  at > 0 && /^(前|首|(the )?first)/.test(plain.text.slice(items[at - 1]!.start));

/** `20萬以內不抽`, `no commission on the first $50k`: a stretch that costs nothing. */
function freeStep(
  draft: Draft,
  bound: Quantity,
  [next, price]: readonly (Quantity | undefined)[],
): Step | undefined {
  const context = draft.contexts.get(bound)!;
  const isBelow = isAmount(bound) && (bound.bound === "below" || bound.bound === "highest");
  const isOfSales = says(context, "near", "commission", "adSpend", "adBudget", ...SALES_WORDS);
  // `低於10萬不收費,10萬-20萬收2000`
  const isFollowed = next?.isRange === true && isAmount(next) && goesOnFrom(bound.high, next.low);
  // `3% of revenue (first $10k excluded)`
  const isOfPart = isFirst(draft, context.at);
  const isLeftOut = isOfPart && means(draft.items[context.at + 1], "notCounted", "notIncluded");
  // `the first $50k is free, then 4% of anything above`
  // `nothing until you reach $10k a month, then 8%`
  const isOfTime = [2, 3, 4].some((back) => means(draft.items[context.at - back], "until"));
  const leadsOn = isOfSales || isFollowed || ((isOfPart || isOfTime) && next?.sort === "rate");
  const isFree = says(context, "near", "free", "pureFee") && leadsOn;
  if (!isBelow || !(isLeftOut || isFree)) return undefined;
  const sort = isFollowed && price?.sort !== "rate" ? "money" : "rate";
  const nothing = { sort, low: ZERO, high: ZERO, isRange: false, unit: 1, approx: false } as const;
  const { start, end } = bound;
  context.cues.forEach(({ item, meanings, far }) => !far && meanings.has("free") && draft.read.add(item));
  return step({ kind: "quantity", start, end, ...nothing, per: [] }, bound, isOfPart);
}

/** `1% to $300,000`, `5% on sales above $50k`, `10% on the first $50k`, `2% on the next $400,000`, `15% from $50k to $100k`. */
function boundAfter(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  last: Step | undefined,
): Step | undefined {
  if (!bound || !isAmount(bound) || bound.bound === "highest") return undefined;
  const [opening, ...inside] = between(draft, price, bound);
  // `5% (first $50k), 4% ($50k–$100k)`
  const isAside = isSign(opening, draft.plain.text, "(") && isLastInAside(draft, bound);
  if (bound.bound === "excess" && isLessInBrackets(draft, between(draft, price, bound)))
    return { lower: bound.low, partial: true, price, bound };
  const gap = behindNameOfRate(isAside ? inside : between(draft, price, bound));
  // `15% but for brands over $200k it is 10%`
  const isOther = gap.some(({ start, end }) => draft.plain.text.slice(start, end) === "but");
  if (isOther || gap.some((item) => item.kind === "break" || means(item, "plus", "or", ...NOT_A_BOUND)))
    return undefined;
  // `銷售額的1.5%且不少於5000`: the least that is paid; `5000起充` is the least that is spent.
  const isLeast = gap.some(({ start, end }) => LEAST.test(draft.plain.text.slice(start, end)));
  if (isLeast && !gap.some((item) => means(item, ...BASES))) return undefined;
  if (/^元?起[充投]/.test(draft.plain.text.slice(bound.end))) return undefined;
  if (last?.upper && gap.some((item) => means(item, "nextPart"))) {
    draft.reckoned.add(bound);
    return { lower: last.upper, upper: last.upper.plus(bound.high), partial: true, price, bound };
  }
  const goesOn = last !== undefined && gap.every((item) => means(item, "filler") || isShops(draft, item));
  const leadsOn = gap.some((item) => means(item, "from", "between", "of"));
  if (bound.bound === undefined && !(bound.isRange && (leadsOn || goesOn || isAside))) return undefined;
  if (isAside && gap.every((item) => means(item, "filler", "first", ...SALES_WORDS)))
    return step(
      price,
      bound,
      gap.some((item) => means(item, "first")),
    );
  const isNamed = gap.some((item) =>
    means(
      item,
      ...SALES_WORDS,
      "of",
      "above",
      "belowBefore",
      "range",
      "part",
      "from",
      "between",
      "pastBefore",
    ),
  );
  if (!isNamed && !goesOn) return undefined;
  // `5% once sales exceed $30k`: of all of them, or of the part above?
  const isOpen = goesOn || gap.some(({ start, end }) => CONDITIONS.has(draft.plain.text.slice(start, end)));
  return step(price, bound, !isOpen);
}

const LEAST = /^(?:不(?:得|能|可)?(?:低于|少于|小于)|至少|起码)$/;

/** `3% x (monthly sales - $40,000)` */
const isLessInBrackets = ({ plain }: Draft, gap: readonly Item[]): boolean =>
  gap.every((item) =>
    item.kind === "break"
      ? plain.text[item.start] === "("
      : means(item, "filler", "of", "range", ...SALES_WORDS),
  );

/** `25% management fee on ad spend under $5,000`: what names the rate bounds nothing. */
function behindNameOfRate(gap: readonly Item[]): readonly Item[] {
  const at = gap.findIndex((item) => means(item, "of"));
  const isName = at > 0 && gap.slice(0, at).every((item) => means(item, "fee", "commission", "filler"));
  return isName ? gap.slice(at) : gap;
}

/** Whether the brackets close behind a figure before another one stands there. */
function isLastInAside({ items, plain, contexts }: Draft, bound: Quantity): boolean {
  const next = items.slice(contexts.get(bound)!.at + 1).find(({ kind }) => kind !== "word" && kind !== "per");
  return isSign(next, plain.text, ")");
}

/** `12% to $40k, 10% on the next $60k, then 8%` */
const isBehindThen = ({ items, plain }: Draft, at: number): boolean =>
  plain.text.slice(items[at - 1]?.start, items[at - 1]?.end) === "then";

const CONDITIONS: ReadonlySet<string> = new Set(["once", "when", "if", "where", "for"]);
/** `for up to $10k ad spend, 10% thereafter` */
const isBehindBound = ({ previous }: Context): boolean =>
  previous !== undefined && previous.bound === "below" && isAmount(previous);

/** `消耗部分收5%` */
const isPartOfAds = ({ items, plain }: Draft, item: Item): boolean =>
  plain.text.slice(item.start, item.end) === "部分" &&
  means(items[items.indexOf(item) - 1], "adSpend", "adBudget");

/** `超出部分4個點`, `0.5% above`, `以上15%`: from where the step before ends. */
function openStep(draft: Draft, price: Quantity, inSeries: boolean): Step | undefined {
  const context = draft.contexts.get(price)!;
  // `退貨率超過30%的部分不計`
  if (price.bound !== undefined && says(context, "before", "otherRate")) return undefined;
  const cues = context.cues.filter(({ far, distance }) => !far && distance <= 4);
  const isRest = ({ item, meanings }: Cue) =>
    meanings.has("part") &&
    !isPartOfAds(draft, item) &&
    (!meanings.has("laterPhase") || inSeries || isBehindBound(context));
  const isLabelled = inSeries && isLedByColon(draft, price) && means(draft.items[context.at - 2], "part");
  if (
    price.bound === "excess" ||
    isLabelled ||
    cues.some(isRest) ||
    (inSeries && (endsWithAfter(draft, context.at) || isBehindThen(draft, context.at)))
  )
    return isRateOfAll(draft, price) ? { partial: false, price, isInPlace: true } : { partial: true, price };
  const above = cues.find(
    ({ meanings, side }) => meanings.has("above") || (side === "before" && meanings.has("aboveAfter")),
  );
  if (!above && !(inSeries && (price.bound === "over" || price.bound === "reached"))) return undefined;
  if (!inSeries)
    return above && (draft.said.has("minimum") || isBehindBound(context)) && !says(context, "near", "highest")
      ? { partial: true, price }
      : undefined;
  const word = above && draft.plain.text.slice(above.item.start, above.item.end);
  return { partial: word !== undefined && (word === "超出" || /^[a-z]/.test(word)), price };
}
