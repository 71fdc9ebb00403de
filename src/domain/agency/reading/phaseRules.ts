import type { Decimal } from "../../money/decimal";
import { calendarMonths } from "./calendarMonths";
import { isSign, means, type Item } from "./items";
import { inTurn, isWord, lengthOf, monthsBefore, ofLast, untilThen } from "./monthsOfPhases";
import { phaseMark } from "./phaseMarks";
import { isTrialPrice } from "./paidTrial";
import { partsOfWhole } from "./rules/instalments";
import { startBehind } from "./startBehind";
import { exceptAtStart } from "./startOfPrice";

/** A stretch of a quote's items that speaks of one phase. */
export interface PhaseText {
  readonly items: readonly Item[];
  /** How long it lasts, where the text says it. */
  readonly months?: { readonly low: Decimal; readonly high: Decimal };
  /** Where the words stand that begin it; the first phase may have none. */
  readonly mark?: { readonly start: number; readonly end: number };
  /** What it does not name is as in the next phase: `首月免月費`. */
  readonly isExcept?: Except;
  /** Its words tell that another phase goes before it. */
  readonly isLater?: boolean;
  /** What held before it holds again behind it: `month 12 free`. */
  readonly isBetween?: true;
}

/** Whether the words name what they change: `首月免月費`, or leave it open: `首月五折`. */
export type Except = "named" | "open";

/**
 * Splits a quote at the words that begin a phase: 前三個月, 首年, 前期; 之後, 後期, then.
 *
 * @returns two phases or more, or `undefined` where the quote has none
 */
export function phasesOf(
  items: readonly Item[],
  text: string,
  read: Set<Item>,
): readonly PhaseText[] | undefined {
  const trial = items.findIndex((_, at) => isTrialPrice(items, at, text));
  if (trial !== -1 && !phasesOf(items.slice(trial + 1), text, new Set())) return undefined;
  if (partsOfWhole(items, text)) return undefined;
  const starts: Start[] = [];
  const marks: Item[] = [];
  const calendar = calendarMonths(items, text);
  let marked = 0;
  items.forEach((item, at) => {
    if (at < marked) return;
    const mark =
      calendar.get(item) ??
      phaseMark({ items, at, text, ended: monthsBefore(starts), began: starts.length > 0 });
    if (!mark) return;
    marks.push(...mark.words);
    marked = at + mark.words.length;
    if (starts.length === 1 && goesBack(items, starts[0]!, marked, text)) return;
    const last = starts[starts.length - 1];
    const from = startOfPhase(items, at, marked, last?.at ?? 0, text);
    const words = { start: item.start, end: mark.words[mark.words.length - 1]!.end };
    // `£750 a month, converting to 20% of sales from month 4`: when the phase begins whose words stand before.
    const first = starts[starts.length - 2];
    if (mark.opens && last?.isLater && from === last.at && !first?.isLater) {
      if (first) first.months ??= untilThen(mark.opens, starts.slice(0, -1));
      if (first?.mark) last.mark = { start: last.mark?.start ?? words.start, end: words.end };
      else if (first) first.mark = words;
      else starts.unshift({ at: 0, months: mark.opens, mark: words });
      return;
    }
    if (mark.before && !last && hasWords(items.slice(0, from))) starts.push({ at: 0, months: mark.before });
    else if (mark.before && last && !last.months) last.months = ofLast(mark.before, starts);
    else if (mark.opens && last && !last.months) last.months = untilThen(mark.opens, starts);
    // `試運營期兩個月`, `the first phase, first 3 months`: two marks of one phase.
    const own = last && items.slice(starts.length === 1 ? 0 : last.at, from);
    const isSame = own && (last.mark?.end === item.start || !hasWords(own));
    if (isSame) {
      last.months ??= mark.months;
      last.mark = { start: last.mark?.start ?? words.start, end: words.end };
    } else
      starts.push({ at: from, isLater: mark.isLater, opens: mark.opens, months: mark.months, mark: words });
  });
  const first = starts[0];
  if (!first) return undefined;
  // `基礎費用五五分,後期僅拿提成`: what stands before the first mark is the first phase.
  if (first.isLater && hasWords(items.slice(0, first.at)))
    starts.unshift({
      at: 0,
      ...(first.opens && { months: first.opens }),
      ...lengthNamed(items.slice(0, first.at), text, read),
    });
  if (starts.length < 2) {
    const claim = () => marks.forEach((word) => read.add(word));
    return exceptAtStart(items, first, text, claim) ?? startBehind(items, first, text, claim);
  }
  marks.forEach((word) => read.add(word));
  // `第七個月起8000,前期5000`
  if (first.isLater && first.opens && !starts[1]!.isLater) starts[1]!.months ??= first.opens;
  return inTurn(starts).map(({ at, months, mark, isLater }, index) => ({
    items: items.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
    ...(months && { months }),
    ...(mark && { mark }),
    ...(isLater && { isLater }),
  }));
}

const FORMER_PRICE =
  /^[ ,]*(?:(?:恢复|回到|按|为)*(?:原价|正常价格?)|(?:back )?(?:to |at )?(?:the |our )?(?:full|regular|normal|standard|usual) (?:price|rate|fee|retainer))(?=$|[,;.)\n])/;

/** `$2,000/mo, 50% off the first 3 months, then full price`: what was told before the first phase holds again. */
function goesBack(items: readonly Item[], { at }: Start, behind: number, text: string): boolean {
  const from = items[behind - 1]!.end;
  const isFormer = FORMER_PRICE.test(text.slice(from, from + LONGEST_NAME_OF_PRICE));
  return isFormer && items.slice(0, at).some(({ kind }) => kind === "quantity");
}

const LONGEST_NAME_OF_PRICE = 48;

/** `$4k per month for six months, then $3k`: how long what stands before the first mark lasts. */
function lengthNamed(items: readonly Item[], text: string, read: Set<Item>): Omit<PhaseText, "items"> {
  const found = lengthOf(items, text);
  if (!found) return {};
  read.add(found);
  return { months: { low: found.low, high: found.high }, mark: found };
}

/** Where a phase begins. */
export interface Start {
  readonly at: number;
  readonly isLater?: boolean | undefined;
  readonly opens?: PhaseText["months"] | undefined;
  months?: PhaseText["months"] | undefined;
  mark?: PhaseText["mark"];
}

/**
 * Where the phase of a mark begins: `$4,000 a month for the first 3 months` names its price before the mark, which then ends
 * its clause.
 */
function startOfPhase(
  items: readonly Item[],
  at: number,
  behind: number,
  from: number,
  text: string,
): number {
  const isBreak = (item: Item | undefined) => item === undefined || item.kind === "break";
  // `$2,000 p.m. Year 2: $2,300`
  if (isSign(items[behind], text, ":")) return at;
  // `$599/mo after a 30-day free trial`
  if (items.slice(at, behind).some((item) => isWord(item, text, "free"))) return at;
  for (let next = behind; !isBreak(items[next]) && !means(items[next], "plus", "laterPhase"); next += 1)
    if (items[next]!.kind === "quantity") return at;
  // `$3,000 (first 3 months)`
  const isAside = isSign(items[at - 1], text, "(") && isSign(items[behind], text, ")");
  let start = isAside ? at - 1 : at;
  while (start > from && !isBreak(items[start - 1]) && !means(items[start - 1], "plus")) start -= 1;
  return items.slice(start, at).some(({ kind }) => kind === "quantity") ? start : at;
}

const hasWords = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.kind === "quantity" || means(item, "fee", "monthlyFee", "commission", "pureFee", "free", "half"),
  );
