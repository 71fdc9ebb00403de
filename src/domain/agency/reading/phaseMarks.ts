import { Decimal } from "../../money/decimal";
import { counted, isByCalendar } from "./calendarMonths";
import { isLetter } from "./tokens/characters";
import { isSign, means, type Duration, type Item } from "./items";
import { isMonths, lengthOf } from "./monthsOfPhases";
import { beginsLater, isReviewed, speaksOfOthers } from "./notAPhase";
import type { PhaseText } from "./phaseRules";

/** Words that begin a phase. */
export interface Mark {
  readonly words: readonly Item[];
  readonly isLater?: boolean;
  readonly months?: PhaseText["months"];
  /** How long what stands before it lasts: three months, where it begins with the fourth. */
  readonly opens?: PhaseText["months"];
  /** How long the phase before it lasts: `三個月後`. */
  readonly before?: PhaseText["months"];
}

/** Words that may begin a phase, and what has been told before them. */
interface Place {
  readonly items: readonly Item[];
  readonly at: number;
  readonly text: string;
  /** Whether a phase has begun before. */
  readonly began: boolean;
  /** After how many months the phases before end, where all of them say it. */
  readonly ended: Decimal | undefined;
}

/** The mark of a phase that stands at a place: 前三個月, 三個月後, 首年, then. */
export function phaseMark(place: Place): Mark | undefined {
  const { items, at, text } = place;
  const item = items[at]!;
  // `第三個月支付30%`: when a part of the sum is paid.
  if (PART_PAID.test(text.slice(item.start, item.start + LONGEST_PAYMENT))) return undefined;
  // `否則第四個月起免費`: in that case only.
  if (means(items[at - 1], "missed")) return undefined;
  if (means(item, "first", "from")) return fromDate(place) ?? stretchOfMonths(place);
  const mark =
    afterMonths(place) ??
    (place.began || isLengthTold(place) ? laterPhase(place) : undefined) ??
    trialOf(place);
  if (mark) return mark;
  // `每季度首月5日前`; in `$1,000/month for the first year` the period is the price's own.
  if (means(item, "firstPhase"))
    // `合計首月11000`
    return (means(items[at - 1], "wholeSum") || items[at - 1]?.kind === "per") && !isLetter(text[item.start])
      ? undefined
      : firstPhase(items, at, text);
  if (means(item, "secondYear", "thirdYear"))
    return { words: [item], isLater: true, opens: yearsBefore(item), months: YEAR };
  const isLater = means(item, "laterPhase") && !speaksOfOthers(items, at, text, place.began);
  const ofHalf = halfOf(item, text);
  const length = ofHalf ? { words: [item], months: ofHalf } : lengthBehind(items, at, text);
  return isLater ? { words: [item], ...opensAfter(item, text), ...length, isLater } : undefined;
}

const PART_PAID = /^第.{1,3}(?:个月|月|季度?|期)(?:内|末|初|底)?(?:再)?(?:支付|付清?) ?\d+%/;
const LONGEST_PAYMENT = 16;

/** `次月`, `第三個月起`: what goes before is as long as the word says. */
function opensAfter({ start, end }: Item, text: string): Pick<Mark, "opens"> {
  const months = MONTHS_BEFORE.get(text.slice(start, start + 4)) ?? MONTHS_BEFORE.get(text.slice(start, end));
  return months ? { opens: { low: new Decimal(months), high: new Decimal(months) } } : {};
}

const MONTHS_BEFORE: ReadonlyMap<string, number> = new Map([
  ["次月", 1],
  ["次月起", 1],
  ["次季", 3],
  ["次季起", 3],
  ["次季度", 3],
  ["第二个月", 1],
  ["第三个月", 2],
  ["第四个月", 3],
]);

/** `成長期4個月每月1.5萬`, and in brackets. */
function lengthBehind(items: readonly Item[], at: number, text: string): Mark | undefined {
  const [item, months, behind] = [items[at]!, items[at + 1], items[at + 2]];
  const isStage = /(?:期|阶段)$/.test(text.slice(item.start, item.end)) && text[item.start] !== "后";
  if (isStage && isMonths(months) && !means(behind, "past"))
    return { words: [item, months], months: monthsTold(months, text) };
  return withLength(items, at, text);
}

/** `上半年12000/月,下半年8000/月` */
const halfOf = ({ start, end }: Item, text: string): PhaseText["months"] =>
  /^[上下]半年$/.test(text.slice(start, end)) ? HALF : undefined;

/** `第二階段（4-12個月）`, `首期（1個月）`: the word with the months that stand behind it in brackets. */
function withLength(items: readonly Item[], at: number, text: string): Mark | undefined {
  const [word, bracket, months, close] = items.slice(at, at + 4);
  const isInBrackets = isSign(bracket, text, "(") && isSign(close, text, ")");
  if (!word || !bracket || !close || !isInBrackets) return undefined;
  const words = [word, bracket, months!, close];
  if (isMonths(months)) return { words, months: monthsTold(months, text) };
  return isOneMonth(months, text) ? { words, months: ONE_MONTH } : undefined;
}

/** `4-6月` are three months, `4-6個月` from four to six. */
const monthsTold = (months: Duration, text: string): PhaseText["months"] =>
  isByCalendar(months, text) ? counted(months) : { low: months.low, high: months.high };

/** `一個月`, and no `每月`. */
const isOneMonth = (item: Item | undefined, text: string): boolean =>
  item?.kind === "per" && item.unit === "month" && /^[一1o]/.test(text.slice(item.start));

/** `$1,500/mo, from July $2,000`, where a price stands before. */
function fromDate({ items, at }: Place): Mark | undefined {
  const [item, next, further] = items.slice(at, at + 3);
  const isPriced = items.slice(0, at).some(({ kind }) => kind === "quantity");
  if (!item || !next || !isPriced || !means(item, "from") || !means(next, "dayOfMonth")) return undefined;
  const isOn = means(further, "onward", "of");
  return { words: isOn ? [item, next, further!] : [item, next], isLater: true };
}

/** `前3個月`, `第4個月起`, `from month 4` */
function stretchOfMonths({ items, at, text }: Place): Mark | undefined {
  const [item, next] = [items[at]!, items[at + 1]];
  if (!isMonths(next)) return text.startsWith("首期", item.start) ? withLength(items, at, text) : undefined;
  if (means(items[at - 1], "firstPhase", "laterPhase")) return undefined;
  // `if we miss it by month 4`: until when; `可抵前三個月月費`: what is paid off.
  const before = items[at - 1];
  if (before && DEADLINE.test(text.slice(before.start, before.end))) return undefined;
  const when = goesOn(items, at, text)
    ? laterFrom(next, text)
    : { months: stretch(item, next, text), ...openedBy(item, next, text) };
  const further = items[at + 2];
  if (text[item.start] === "第" && further && text.slice(further.start, further.end) === "以后")
    return { words: [item, next, further], ...laterFrom(next, text) };
  // `until month 6`: five months, or six.
  return { words: [item, next], ...(means(items[at - 1], "until") ? {} : when) };
}

/** `month 12 free`: eleven months have gone before. */
function openedBy(word: Item, { low }: Duration, text: string): Pick<Mark, "opens"> {
  const isByNumber = NUMBERED.test(text.slice(word.start, word.end));
  const before = low.minus(ONE_MONTH.low);
  return isByNumber && before.greaterThan(0) ? { opens: { low: before, high: before } } : {};
}

const NUMBERED = /^(?:months?|second|third|[a-z]+th|\d+(?:st|nd|rd|th|\.))$/;

const DEADLINE = /^(?:by|before)$|抵/;

/** `三個月後`, `after three months`, `after month 3` */
function afterMonths({ items, at, text }: Place): Mark | undefined {
  const [item, next, further] = [items[at]!, items[at + 1], items[at + 2]];
  const after = (words: readonly Item[], { low, high }: Duration): Mark => ({
    ...{ words, isLater: true, before: { low, high } },
  });
  if (isMonths(item) && means(next, "past")) return after([item, next!], item);
  if (!means(item, "pastBefore") || isReviewed(text, next?.start ?? 0)) return undefined;
  if (isMonths(next) && !means(further, "notice")) return after([item, next], next);
  return means(next, "from") && further?.kind === "duration"
    ? after([item, next!, further], further)
    : undefined;
}

/** `6 months at $1,500, next 3 months at $2,000`: how long the price before lasts. */
const isLengthTold = ({ items, at, text }: Place): boolean =>
  NEXT.has(text.slice(items[at]!.start, items[at]!.end)) && lengthOf(items.slice(0, at), text) !== undefined;

/** What begins another phase once one has begun. */
function laterPhase({ items, at, text, ended }: Place): Mark | undefined {
  const [item, next] = [items[at]!, items[at + 1]];
  const endsClause = next === undefined || next.kind === "break";
  // `25% for the first year, 15% after`, `onboarding month: $2,500. Ongoing: $1,800`
  const word = text.slice(item.start, item.end);
  // `First 2 months $750 instead of $1,500`
  const isFormer = means(item, "formerPrice") && next?.kind === "quantity" && next.sort === "money";
  if ((endsClause && word === "after") || beginsLater(word) || isFormer)
    return { words: [item], isLater: true };
  // `後半年純提點`, `15% next 3 months`: how long a later phase lasts.
  if ((means(item, "past") || NEXT.has(word)) && isMonths(next))
    return { words: [item, next], isLater: true, months: { low: next.low, high: next.high } };
  if (item.kind !== "duration") return undefined;
  // `前3個月1萬,4-6個月8000`
  const goesOnFrom = isMonths(item) && ended?.plus(1).equals(item.low) && item.high.greaterThan(item.low);
  // `前2個月8000,3-6月12000`
  const isNext = goesOnFrom || isByCalendar(item, text);
  return isNext ? { words: [item], isLater: true, months: counted(item) } : undefined;
}

const NEXT: ReadonlySet<string> = new Set(["next", "the next", "following"]);

/** `3個月試運營`, `one-month trial`, `30-day free trial` */
function trialOf({ items, at, text }: Place): Mark | undefined {
  const item = items[at]!;
  const isFree = text.startsWith("free trial", items[at + 1]?.start);
  const trial = items[isFree ? at + 2 : at + 1];
  if (!isMonths(item) || !means(trial, "firstPhase")) return undefined;
  return {
    words: isFree ? [item, items[at + 1]!, trial!] : [item, trial!],
    months: { low: item.low, high: item.high },
  };
}

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
  item !== undefined && /^\d+[snrt.]/.test(text.slice(item.start));

/** A price before `in year two` is that of the first year. */
function yearsBefore(item: Item): NonNullable<PhaseText["months"]> {
  const years = means(item, "thirdYear") ? 2 : 1;
  return { low: YEAR.low.times(years), high: YEAR.high.times(years) };
}

const ONE_MONTH = { low: new Decimal(1), high: new Decimal(1) };
const QUARTER = new Decimal(3);
const HALF = { low: new Decimal(6), high: new Decimal(6) };
const YEAR = { low: new Decimal(12), high: new Decimal(12) };

const LENGTHS: readonly (readonly [RegExp, PhaseText["months"]])[] = [
  [/季|quarter/, { low: new Decimal(3), high: new Decimal(3) }],
  [/月|month/, ONE_MONTH],
];

/** `首年`, `首月`, `試運營期兩個月`, `pilot: 2 months` */
function firstPhase(items: readonly Item[], at: number, text: string): Mark {
  const item = items[at]!;
  const [behind, further] = [items[at + 1], items[at + 2]];
  const isFor = behind !== undefined && text.slice(behind.start, behind.end) === "for";
  const isLed = (isFor || isSign(behind, text, ":(")) && further?.kind === "duration";
  // `試運營前3個月5000`
  const isCounted = means(behind, "first") && isMonths(further);
  const next = isLed || isCounted ? further : behind;
  const ofHalf = halfOf(item, text);
  if (ofHalf) return { words: [item], months: ofHalf };
  if (isYear(item, text)) return { words: [item], months: YEAR };
  const inBrackets = further?.kind === "per" ? withLength(items, at, text) : undefined;
  if (inBrackets) return inBrackets;
  const months = LENGTHS.find(([word]) => word.test(text.slice(item.start, item.end)))?.[1];
  if (months) return { words: [item], months };
  if (next?.kind === "duration" && next.unit === "month")
    return {
      words: [item, ...(behind === next ? [] : [behind!]), next],
      months: monthsTold(next, text),
    };
  const isTrial = /试|trial/.test(text.slice(item.start, item.end));
  // `試用期一個月2000`; in `前期一個月8000` it is the period of the price.
  if (isTrial && next && isOneMonth(next, text)) return { words: [item, next], months: ONE_MONTH };
  return { words: [item] };
}

/** `前3個月` is three months, `第4-6個月` as well; `第4個月` is one. */
function stretch(
  word: Item,
  duration: Extract<Item, { kind: "duration" }>,
  text: string,
): PhaseText["months"] {
  const isOfMonths = /月|month|monat/.test(text.slice(word.start, duration.end));
  const isOrdinal = /^(second|third|\w+th|\d+(st|nd|rd))$/.test(text.slice(word.start, word.end));
  // `第二季度12000`
  if (text[word.start] === "第" && /季度?$/.test(text.slice(0, duration.end))) {
    const count = duration.high.minus(duration.low).plus(QUARTER);
    return { low: count, high: count };
  }
  const isByNumber =
    isOfMonths && (isOrdinal || text[word.start] === "第" || text.startsWith("month", word.start));
  return isByNumber ? counted(duration) : { low: duration.low, high: duration.high };
}

const isYear = (item: Item, text: string): boolean => /年|year/.test(text.slice(item.start, item.end));
