import { Decimal } from "../../../money/decimal";
import { ask, doubt, nearest, note, says, spreadOf, type Context, type Cue, type Draft } from "../draft";
import { means, unitsOf, type Duration, type PerUnit, type Quantity } from "../items";
import { FEE_WORDS } from "./moneyWords";
import { coveredMonths, isNamedByMonth, namesNext } from "./coveredMonths";
import { put, textOf } from "./putTerm";
import {
  billsOf,
  isByWeeks,
  isOfSomeMonths,
  isTwiceAMonth,
  LEAST_WEEKLY_FEE,
  takeByWeeks,
  takeTwice,
} from "./feeByWeeks";
import { monthsOf } from "../quantities/periodUnits";
import type { Spread } from "../quoteReading";
import type { Meaning } from "../tokens/vocabulary";

/** Above this nobody in the trade charges a month: a figure without its period may be for the whole term. */
export const MOST_CREDIBLE_MONTHLY_FEE = new Decimal(50_000);

const LEAST_FEE = 10;
const PERIODS: ReadonlySet<number> = new Set([3, 6, 12]);

/** A fee with its period: the month, or what is brought to it. */
export function takeFee(draft: Draft, quantity: Quantity, context: Context): void {
  const found = nearest(context, FEE_WORDS);
  const cue = found && namesNext(draft, found) ? undefined : found;
  const periods = periodsOf(quantity, context);
  const isOfMonth = periods.length > 0 || cue?.meanings.has("monthlyFee");
  if (isOfSomeMonths(draft, quantity, context))
    return doubt(draft, quantity, { code: "conditionUnread", term: "monthlyFee" });
  if (isTwiceAMonth(draft, context)) return takeTwice(draft, quantity, cue);
  const bills = isOfMonth ? undefined : billsOf(draft, quantity, context);
  // `每周2次數據報告`
  const isPrice = quantity.sort === "money" || quantity.low.greaterThanOrEqualTo(LEAST_WEEKLY_FEE);
  if (bills && isPrice) return takeByWeeks(draft, quantity, bills, cue);
  if (bills || (!isOfMonth && isByWeeks(draft, context)))
    return doubt(draft, quantity, { code: "conditionUnread", term: "monthlyFee" });
  const spread = spreadOf(quantity);
  const named = periodNamed(draft, cue, context);
  if (!named && periods.length > 1) {
    draft.terms.feePeriod = periods;
    ask(draft, { code: "periodAmbiguous", term: "feeRange", alternatives: periods });
    return put(draft, "feeRange", spread, quantity, cue);
  }
  const isSum =
    (says(context, "near", "allPaid", "wholeSum") && !isOfFormula(draft, quantity)) ||
    endsWithWord(draft, context, "共");
  if (!named && periods.length === 0 && isSum) return takeWholeSum(draft, quantity, cue);
  // `Project fee: $12,000`
  if (!named && periods.length === 0 && cue && isOfProject(draft, cue))
    return put(draft, "perProject", spread, quantity, cue);
  const months = periods[0] ? monthsOf(periods[0]) : (named ?? coveredMonths(draft, quantity));
  if (months !== undefined) return putPeriodFee(draft, months, spread, quantity, cue);
  const stretch = stretchOf(draft, context, named === undefined);
  if (stretch) return takeForStretch(draft, quantity, cue, stretch);
  takeWithoutPeriod(draft, quantity, cue);
}

/** Months that a fee is for: those of each payment, or all of the contract's. */
interface Stretch {
  readonly duration: Duration;
  readonly isPeriod: boolean;
}

/** The months that are said before a fee or behind it, and are no period of its own. */
function stretchOf(draft: Draft, context: Context, isUnnamed: boolean): Stretch | undefined {
  let back = context.at - 1;
  // `簽一年優惠到18800元`
  while (means(draft.items[back], "off", "range", "changesTo", "filler")) back -= 1;
  // `先付3個月服務費1.8萬`
  const isAhead = means(draft.items[back - 2], "paidAhead") && means(draft.items[back], ...FEE_WORDS);
  if (isAhead) back -= 1;
  const before = isAt(draft, context) ? undefined : draft.items[back];
  if (before?.kind === "duration" && before.unit === "month" && !draft.read.has(before)) {
    // `1680一個月,半年8000,一年15000`
    const isPeriod = isUsual(before) && before.low.equals(before.high);
    const isNext = draft.terms.monthlyFee !== undefined && !means(draft.items[back - 1], "term");
    return { duration: before, isPeriod: isPeriod && isNext };
  }
  // `9800元/3個月`
  const slashed = stretchAfterSlash(draft, context);
  if (slashed && isUsual(slashed)) return { duration: slashed, isPeriod: true };
  const behind = isUnnamed ? stretchBehind(draft, context) : undefined;
  // `₹9,999 per month or ₹24,999 for 3 months`
  const isOffer = draft.terms.monthlyFee !== undefined && means(draft.items[context.at - 1], "or");
  return behind && { duration: behind, isPeriod: isOffer && isUsual(behind) };
}

/** `when you sign for six months at $1,900`: what each of them costs, or all, is not said. */
const isAt = ({ items, plain }: Draft, { at }: Context): boolean =>
  plain.text.slice(items[at - 1]?.start, items[at - 1]?.end) === "at";

const isUsual = ({ low }: Duration): boolean => PERIODS.has(low.toNumber());

function takeForStretch(
  draft: Draft,
  quantity: Quantity,
  cue: Cue | undefined,
  { duration, isPeriod }: Stretch,
): void {
  const { low, high } = duration;
  draft.read.add(duration);
  if (isPeriod) {
    putPeriodFee(draft, low.toNumber(), spreadOf(quantity), quantity, cue);
    return note(draft, draft.spans[draft.spans.length - 1]!.term, duration);
  }
  if (duration.start < quantity.start) draft.terms.months = { low, high };
  else draft.terms.months ??= { low, high };
  note(draft, "months", duration);
  put(draft, "totalFee", spreadOf(quantity), quantity, cue, 0.8);
}

/** A fee whose period nothing says: what a month may cost is of a month, and more is of the whole term. */
function takeWithoutPeriod(draft: Draft, quantity: Quantity, cue: Cue | undefined): void {
  const spread = spreadOf(quantity);
  const most = spread.high ?? spread.low;
  const isForeign =
    quantity.currency !== undefined && quantity.currency !== "CNY" && quantity.currency !== "TWD";
  if (most.isZero()) return put(draft, "monthlyFee", spread, quantity, cue);
  // `每接待0.6元`: nobody works a month for it.
  if (most.lessThan(LEAST_FEE)) return;
  const text = textOf(draft, quantity);
  if (isForeign || most.lessThanOrEqualTo(MOST_CREDIBLE_MONTHLY_FEE)) {
    ask(draft, { code: "periodUnstated", term: "monthlyFee", text, alternatives: ["month", "project"] });
    return put(draft, "monthlyFee", spread, quantity, cue, 0.6);
  }
  // `業績破百萬`: what is reached is no fee.
  if (quantity.bound === "reached" && !cue) return;
  if (quantity.isRange || !spread.high) {
    draft.terms.feePeriod = "unstated";
    const alternatives = ["month", "year", "project"];
    ask(draft, { code: "periodUnstated", term: "feeRange", text, alternatives });
    return put(draft, "feeRange", spread, quantity, cue, 0.6);
  }
  ask(draft, { code: "wholeTermAssumed", term: "totalFee", text, alternatives: ["year", "project"] });
  put(draft, "totalFee", spread, quantity, cue, 0.5);
}

/** The periods that are written at a figure, else those around it: in `pay annually: $1,000/mo or $10,000/yr` each has its own. */
function periodsOf(quantity: Quantity, context: Context): PerUnit[] {
  const isPeriod = (unit: PerUnit) => monthsOf(unit) !== undefined;
  const own = quantity.per.filter(isPeriod);
  return [...new Set(own.length > 0 ? own : unitsOf(quantity, context).filter(isPeriod))];
}

/** The months that a fee is for, by what stands at it; `undefined` where nothing says it. */
export function feePeriod(draft: Draft, quantity: Quantity, context: Context): number | undefined {
  const unit = unitsOf(quantity, context).find((each) => monthsOf(each) !== undefined);
  if (unit) return monthsOf(unit);
  const cue = nearest(context, FEE_WORDS);
  return periodNamed(draft, cue, context);
}

/** `包年優惠價36800元`: where the nearest word names no period, another one at the figure may. */
function periodNamed(draft: Draft, cue: Cue | undefined, context: Context): number | undefined {
  const other = nearest(context, ["annualFee", "halfYearFee", "quarterlyFee", "monthlyFee"]);
  const beside = other && !other.far && other.side === "before" ? namedPeriod(other) : undefined;
  // `月費由6000調到8000`
  const isChanged = draft.terms.monthlyFee && means(draft.items[context.at - 1], "changesTo");
  const isPaidMonthly =
    isChanged || endsWithWord(draft, context, "月付") || (cue && isNamedByMonth(draft, cue));
  return (
    (cue && namedPeriod(cue)) ??
    beside ??
    (isPaidMonthly ? 1 : paidPeriod(draft, context)) ??
    stretchPeriod(draft, context)
  );
}

/** `£6,000 for three months`, `15000包三個月`, `$12,000 for the 6-month engagement` */
function stretchBehind({ items, plain, read }: Draft, { at }: Context): Duration | undefined {
  // `£4,800 + VAT for 3 months`
  const isTaxed = means(items[at + 1], "plus") && means(items[at + 2], "tax");
  // `$6,000 split over 3 months`
  const isSpread = /^(?:split|spread|paid|payable|billed) over /.test(
    plain.text.slice(items[at + 1]?.start ?? Infinity),
  );
  const behind = isTaxed ? at + 3 : isSpread ? at + 2 : at + 1;
  const word = items[behind];
  if (!word || !/^(?:for|over|fur|包)$/.test(plain.text.slice(word.start, word.end))) return undefined;
  const found = items.slice(behind + 1, behind + 3).find(({ kind }) => kind === "duration");
  const isPlain = !means(items[behind + 1], "first", "firstPhase", "from");
  return isPlain && found?.kind === "duration" && found.unit === "month" && !read.has(found)
    ? found
    : undefined;
}

function stretchAfterSlash({ items, plain }: Draft, { at }: Context): Duration | undefined {
  const [sign, months] = [items[at + 1], items[at + 2]];
  const isSlash = sign !== undefined && plain.text.slice(sign.start, sign.end) === "/";
  return isSlash && months?.kind === "duration" && months.unit === "month" ? months : undefined;
}

/** `總費用=基礎費3000+銷售額×2%` */
const isOfFormula = ({ plain }: Draft, { start, end }: Quantity): boolean =>
  /= ?[^,;\n\d=]*$/.test(plain.text.slice(0, start)) && plain.text.slice(end).trimStart().startsWith("+");

/** Whether a word stands right before a figure. */
const endsWithWord = ({ items, plain }: Draft, { at }: Context, word: string): boolean =>
  at > 0 && plain.text.slice(items[at - 1]!.start, items[at - 1]!.end) === word;

const isOfProject = ({ items, plain }: Draft, { item }: Cue): boolean => {
  const before = items[items.indexOf(item) - 1];
  return before !== undefined && plain.text.slice(before.start, before.end) === "project";
};

function namedPeriod(cue: Cue): number | undefined {
  if (cue.meanings.has("annualFee")) return 12;
  if (cue.meanings.has("halfYearFee")) return 6;
  if (cue.meanings.has("quarterlyFee")) return 3;
  return cue.meanings.has("monthlyFee") ? 1 : undefined;
}

const PAID_BY = [
  ["quarterPaid", 3],
  ["halfPaid", 6],
  ["yearPaid", 12],
] as const;

/** `半年付3萬,年付5萬` */
const paidPeriod = (draft: Draft, context: Context): number | undefined =>
  PAID_BY.find(
    ([meaning]) =>
      says(context, "before", meaning) || isLabel(context, meaning) || isOption(draft, context, meaning),
  )?.[1];

/** `or $32,400 if paid annually` */
function isOption({ items, plain }: Draft, { at }: Context, meaning: Meaning): boolean {
  const [word, paid] = [items[at + 1], items[at + 2]];
  return word !== undefined && OPTIONS.has(plain.text.slice(word.start, word.end)) && means(paid, meaning);
}

const OPTIONS: ReadonlySet<string> = new Set(["if", "when"]);

/** `paid yearly: $20,000` */
function isLabel(context: Context, meaning: Meaning): boolean {
  const cue = nearest(context, [meaning]);
  return cue?.side === "before" && cue.distance === A_BREAK;
}

/** What a break counts between a word and its figure. */
const A_BREAK = 4;

/** `總價10萬`, `一次交齊24000`: the sum of the contract. */
function takeWholeSum(draft: Draft, quantity: Quantity, cue: Cue | undefined): void {
  if (draft.terms.months === undefined && !draft.items.some(({ kind }) => kind === "duration"))
    ask(draft, {
      code: "wholeTermAssumed",
      term: "totalFee",
      text: textOf(draft, quantity),
      alternatives: ["year", "project"],
    });
  put(draft, "totalFee", spreadOf(quantity), quantity, cue);
}

const STRETCHES: readonly (readonly [RegExp, number])[] = [
  [/年|year/, 12],
  [/季|quarter/, 3],
  [/月|month/, 1],
];

/** `首年8萬`, `簽約付首季3萬`, `onboarding month: $2,500`: the fee of the stretch that is named before it. */
function stretchPeriod({ items, plain }: Draft, context: Context): number | undefined {
  const [from, quarter] = [items[context.at - 2], items[context.at - 1]];
  const isOrdinal = from && quarter && /^第.季度?$/.test(plain.text.slice(from.start, quarter.end));
  if (isOrdinal && quarter.kind === "duration") return 3;
  const cue = nearest(context, ["firstPhase", "secondYear", "thirdYear"]);
  const isLabelled = cue?.side === "before" && cue.distance === A_BREAK;
  if (!cue || (cue.apart && !isLabelled) || cue.side === "after") return undefined;
  const word = plain.text.slice(cue.item.start, cue.item.end);
  return STRETCHES.find(([name]) => name.test(word))?.[1];
}

function putPeriodFee(
  draft: Draft,
  months: number,
  spread: Spread,
  quantity: Quantity,
  cue: Cue | undefined,
): void {
  if (months === 12) return put(draft, "annualFee", spread, quantity, cue);
  if (months === 1) return put(draft, "monthlyFee", spread, quantity, cue);
  put(draft, months === 3 ? "quarterlyFee" : "halfYearFee", spread, quantity, cue);
}
