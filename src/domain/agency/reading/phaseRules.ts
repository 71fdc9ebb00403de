import { Decimal } from "../../money/decimal";
import { calendarMonths, counted, isByCalendar } from "./calendarMonths";
import { means, type Duration, type Item } from "./items";
import { monthsBefore, ofLast, untilThen } from "./monthsOfPhases";
import { beginsLater, speaksOfOthers } from "./notAPhase";
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
}

/** Whether the words name what they change: `首月免月費`, or leave it open: `首月五折`. */
export type Except = "named" | "open";

/** `第4個月起`, `from month 4`, `month 7+` */
const goesOn = (items: readonly Item[], at: number, text: string): boolean =>
  means(items[at + 2], "onward", "aboveAfter") ||
  text[items[at + 1]!.end] === "+" ||
  (at > 0 && means(items[at - 1], "from")) ||
  isOrdinal(items[at + 1], text);

/** `from month 4`: three months have gone before, as by `第二季度起`. */
function laterFrom({ low, high, end }: Duration, text: string): Omit<Mark, "words"> {
  const own = /季度?$/.test(text.slice(0, end)) ? QUARTER : ONE_MONTH.low;
  const before = { low: low.minus(own), high: high.minus(own) };
  return low.greaterThan(own) ? { isLater: true, opens: before } : {};
}

/** `from the 4th month` */
const isOrdinal = (item: Item | undefined, text: string): boolean =>
  item !== undefined && /^\d+[snrt]/.test(text.slice(item.start));

/** A price before `in year two` is that of the first year. */
function yearsBefore(item: Item): NonNullable<PhaseText["months"]> {
  const years = means(item, "thirdYear") ? 2 : 1;
  return { low: YEAR.low.times(years), high: YEAR.high.times(years) };
}

const ONE_MONTH = { low: new Decimal(1), high: new Decimal(1) };
const QUARTER = new Decimal(3);
const YEAR = { low: new Decimal(12), high: new Decimal(12) };

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
  const starts: Start[] = [];
  const marks: Item[] = [];
  const calendar = calendarMonths(items, text);
  let marked = 0;
  items.forEach((item, at) => {
    if (at < marked) return;
    const mark = calendar.get(item) ?? phaseMark(items, at, text, starts.length > 0, monthsBefore(starts));
    if (!mark) return;
    marks.push(...mark.words);
    marked = at + mark.words.length;
    const last = starts[starts.length - 1];
    const from = startOfPhase(items, at, marked, last?.at ?? 0, text);
    const words = { start: item.start, end: mark.words[mark.words.length - 1]!.end };
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
    return exceptAtStart(items, first, text, claim) ?? startBehind(items, first, claim);
  }
  marks.forEach((word) => read.add(word));
  return starts.map(({ at, months, mark }, index) => ({
    items: items.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
    ...(months && { months }),
    ...(mark && { mark }),
  }));
}

/** `$4k per month for six months, then $3k`: how long what stands before the first mark lasts. */
function lengthNamed(items: readonly Item[], text: string, read: Set<Item>): Omit<PhaseText, "items"> {
  const at = items.findIndex(
    (item, place) =>
      item.kind === "duration" && item.unit === "month" && isWord(items[place - 1], text, "for"),
  );
  const found = items[at];
  if (found?.kind !== "duration") return {};
  read.add(found);
  return { months: { low: found.low, high: found.high }, mark: found };
}

const isWord = (item: Item | undefined, text: string, word: string): boolean =>
  item !== undefined && text.slice(item.start, item.end) === word;

/** Where a phase begins. */
export interface Start {
  readonly at: number;
  readonly isLater?: boolean | undefined;
  readonly opens?: PhaseText["months"] | undefined;
  months?: PhaseText["months"] | undefined;
  mark?: PhaseText["mark"];
}

export interface Mark {
  readonly words: readonly Item[];
  readonly isLater?: boolean;
  readonly months?: PhaseText["months"];
  /** How long what stands before it lasts: three months, where it begins with the fourth. */
  readonly opens?: PhaseText["months"];
  /** How long the phase before it lasts: `三個月後`. */
  readonly before?: PhaseText["months"];
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
  for (let next = behind; !isBreak(items[next]) && !means(items[next], "plus", "laterPhase"); next += 1)
    if (items[next]!.kind === "quantity") return at;
  // `$3,000 (first 3 months)`
  const isAside = text[items[at - 1]?.start ?? -1] === "(" && text[items[behind]?.start ?? -1] === ")";
  let start = isAside ? at - 1 : at;
  while (start > from && !isBreak(items[start - 1]) && !means(items[start - 1], "plus")) start -= 1;
  return items.slice(start, at).some(({ kind }) => kind === "quantity") ? start : at;
}

function phaseMark(
  items: readonly Item[],
  at: number,
  text: string,
  began: boolean,
  ended: Decimal | undefined,
): Mark | undefined {
  const item = items[at]!;
  const next = items[at + 1];
  if (means(item, "first", "from")) {
    if (
      next?.kind === "duration" &&
      next.unit === "month" &&
      !means(items[at - 1], "firstPhase", "laterPhase")
    )
      return {
        words: [item, next],
        ...(goesOn(items, at, text) ? laterFrom(next, text) : { months: stretch(item, next, text) }),
      };
    return undefined;
  }
  if (item.kind === "duration" && item.unit === "month" && means(next, "past"))
    return { words: [item, next!], isLater: true, before: { low: item.low, high: item.high } };
  if (
    means(item, "pastBefore") &&
    next?.kind === "duration" &&
    next.unit === "month" &&
    !means(items[at + 2], "notice")
  )
    return { words: [item, next], isLater: true, before: { low: next.low, high: next.high } };
  // `after month 3`
  const numbered = items[at + 2];
  if (means(item, "pastBefore") && means(next, "from") && numbered?.kind === "duration")
    return {
      words: [item, next!, numbered],
      isLater: true,
      before: { low: numbered.low, high: numbered.high },
    };
  const endsClause = next === undefined || next.kind === "break";
  // `25% for the first year, 15% after`, `onboarding month: $2,500. Ongoing: $1,800`
  const word = text.slice(item.start, item.end);
  if (began && ((endsClause && word === "after") || beginsLater(word)))
    return { words: [item], isLater: true };
  // `後半年純提點`: how long a later phase lasts.
  if (means(item, "past") && next?.kind === "duration" && next.unit === "month" && began)
    return { words: [item, next], isLater: true, months: { low: next.low, high: next.high } };
  // `前2個月8000,3-6月12000`
  if (began && item.kind === "duration" && isByCalendar(item, text))
    return { words: [item], isLater: true, months: counted(item) };
  // `前3個月1萬,4-6個月8000`
  if (
    began &&
    item.kind === "duration" &&
    item.unit === "month" &&
    ended?.plus(1).equals(item.low) &&
    item.high.greaterThan(item.low)
  )
    return { words: [item], isLater: true, months: counted(item) };
  // `3個月試運營`
  if (item.kind === "duration" && item.unit === "month" && means(next, "firstPhase"))
    return { words: [item, next!], months: { low: item.low, high: item.high } };
  // `每季度首月5日前`
  if (means(item, "firstPhase") && items[at - 1]?.kind === "per") return undefined;
  if (means(item, "firstPhase")) return firstPhase(items, at, text);
  if (means(item, "secondYear", "thirdYear"))
    return { words: [item], isLater: true, opens: yearsBefore(item), months: YEAR };
  if (!means(item, "laterPhase") || speaksOfOthers(items, at, text, began)) return undefined;
  return { words: [item], isLater: true };
}

const LENGTHS: readonly (readonly [RegExp, PhaseText["months"]])[] = [
  [/季|quarter/, { low: new Decimal(3), high: new Decimal(3) }],
  [/月|month/, ONE_MONTH],
];

/** `首年`, `首月`, `試運營期兩個月`, `pilot: 2 months` */
function firstPhase(items: readonly Item[], at: number, text: string): Mark {
  const item = items[at]!;
  const [behind, further] = [items[at + 1], items[at + 2]];
  const isLed =
    behind?.kind === "break" && ":(".includes(text[behind.start]!) && further?.kind === "duration";
  const next = isLed ? further : behind;
  if (isYear(item, text)) return { words: [item], months: YEAR };
  const months = LENGTHS.find(([word]) => word.test(text.slice(item.start, item.end)))?.[1];
  if (months) return { words: [item], months };
  if (next?.kind === "duration" && next.unit === "month")
    return {
      words: [item, ...(isLed ? [behind] : []), next],
      months: isByCalendar(next, text) ? counted(next) : { low: next.low, high: next.high },
    };
  const isTrial = /试|trial/.test(text.slice(item.start, item.end));
  // `試用期一個月2000`; in `前期一個月8000` it is the period of the price.
  if (isTrial && next?.kind === "per" && next.unit === "month" && /^[一1o]/.test(text.slice(next.start)))
    return { words: [item, next], months: ONE_MONTH };
  return { words: [item] };
}

/** `前3個月` is three months, `第4-6個月` as well; `第4個月` is one. */
function stretch(
  word: Item,
  duration: Extract<Item, { kind: "duration" }>,
  text: string,
): PhaseText["months"] {
  const isOfMonths = /月|month/.test(text.slice(word.start, duration.end));
  const isOrdinal = /^(second|third|\w+th|\d+(st|nd|rd))$/.test(text.slice(word.start, word.end));
  const isByNumber =
    isOfMonths && (isOrdinal || text[word.start] === "第" || text.startsWith("month", word.start));
  return isByNumber ? counted(duration) : { low: duration.low, high: duration.high };
}

const hasWords = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.kind === "quantity" || means(item, "fee", "monthlyFee", "commission", "pureFee", "free", "half"),
  );

const isYear = (item: Item, text: string): boolean => /年|year/.test(text.slice(item.start, item.end));
