import { Decimal } from "../../money/decimal";
import { means, type Item } from "./items";

/** A stretch of a quote's items that speaks of one phase. */
export interface PhaseText {
  readonly items: readonly Item[];
  /** How long it lasts, where the text says it. */
  readonly months?: { readonly low: Decimal; readonly high: Decimal };
}

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
  const calendar = calendarMonths(items, text);
  let marked = 0;
  items.forEach((item, at) => {
    if (at < marked) return;
    const mark = calendar.get(item) ?? phaseMark(items, at, text, starts.length > 0);
    if (!mark) return;
    mark.words.forEach((word) => read.add(word));
    marked = at + mark.words.length;
    const last = starts[starts.length - 1];
    const from = startOfPhase(items, at, marked, last?.at ?? 0);
    if (mark.before && !last && hasWords(items.slice(0, from))) starts.push({ at: 0, months: mark.before });
    else if (mark.before && last && !last.months) last.months = mark.before;
    // `試運營期兩個月`, `the first phase, first 3 months`: two marks of one phase.
    if (last && !hasWords(items.slice(last.at, from))) last.months ??= mark.months;
    else starts.push({ at: from, isLater: mark.isLater, months: mark.months });
  });
  const first = starts[0];
  if (!first) return undefined;
  // `基礎費用五五分,後期僅拿提成`: what stands before the first mark is the first phase.
  if (first.isLater && hasWords(items.slice(0, first.at))) starts.unshift({ at: 0 });
  if (starts.length < 2) return undefined;
  return starts.map(({ at, months }, index) => ({
    items: items.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
    ...(months && { months }),
  }));
}

interface Start {
  readonly at: number;
  readonly isLater?: boolean | undefined;
  months?: PhaseText["months"] | undefined;
}

interface Mark {
  readonly words: readonly Item[];
  readonly isLater?: boolean;
  readonly months?: PhaseText["months"];
  /** How long the phase before it lasts: `三個月後`. */
  readonly before?: PhaseText["months"];
}

/**
 * Where the phase of a mark begins: `$4,000 a month for the first 3 months` names its price before the mark, which then ends
 * its clause.
 */
function startOfPhase(items: readonly Item[], at: number, behind: number, from: number): number {
  const isBreak = (item: Item | undefined) => item === undefined || item.kind === "break";
  for (let next = behind; !isBreak(items[next]); next += 1) if (items[next]!.kind === "quantity") return at;
  let start = at;
  while (start > from && !isBreak(items[start - 1]) && !means(items[start - 1], "plus")) start -= 1;
  return items.slice(start, at).some(({ kind }) => kind === "quantity") ? start : at;
}

/** `1-3月每月1萬,4-12月每月8000`: months by their numbers, where each stretch begins when the one before has ended. */
function calendarMonths(items: readonly Item[], text: string): ReadonlyMap<Item, Mark> {
  const stretches = items.filter(
    (item) =>
      item.kind === "duration" &&
      item.unit === "month" &&
      item.low.lessThan(item.high) &&
      text[item.end - 1] === "月" &&
      text[item.end - 2] !== "个",
  ) as Extract<Item, { kind: "duration" }>[];
  const follows = stretches.every(
    (item, index) => index === 0 || item.low.minus(1).equals(stretches[index - 1]!.high),
  );
  if (stretches.length < 2 || !follows) return new Map();
  return new Map(stretches.map((item) => [item, { words: [item], months: counted(item) }]));
}

/** `第4-6個月` are three months. */
function counted({ low, high }: { readonly low: Decimal; readonly high: Decimal }): PhaseText["months"] {
  const count = high.minus(low).plus(1);
  return { low: count, high: count };
}

function phaseMark(items: readonly Item[], at: number, text: string, began: boolean): Mark | undefined {
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
        ...(means(items[at + 2], "onward", "aboveAfter") ? {} : { months: stretch(item, next, text) }),
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
  // `後半年純提點`: how long a later phase lasts.
  if (means(item, "past") && next?.kind === "duration" && next.unit === "month" && began)
    return { words: [item, next], isLater: true, months: { low: next.low, high: next.high } };
  // `3個月試運營`
  if (item.kind === "duration" && item.unit === "month" && means(next, "firstPhase"))
    return { words: [item, next!], months: { low: item.low, high: item.high } };
  if (means(item, "firstPhase")) return firstPhase(item, next, text);
  if (means(item, "secondYear", "thirdYear")) return { words: [item], isLater: true, months: YEAR };
  // `10% on the first $50k and 7% thereafter` speaks of sales, not of time.
  if (means(item, "part") && !began) return undefined;
  return means(item, "laterPhase") ? { words: [item], isLater: true } : undefined;
}

const LENGTHS: readonly (readonly [RegExp, PhaseText["months"]])[] = [
  [/季|quarter/, { low: new Decimal(3), high: new Decimal(3) }],
  [/月|month/, { low: new Decimal(1), high: new Decimal(1) }],
];

/** `首年`, `首月`, `試運營期兩個月` */
function firstPhase(item: Item, next: Item | undefined, text: string): Mark {
  if (isYear(item, text)) return { words: [item], months: YEAR };
  const months = LENGTHS.find(([word]) => word.test(text.slice(item.start, item.end)))?.[1];
  if (months) return { words: [item], months };
  return next?.kind === "duration" && next.unit === "month"
    ? { words: [item, next], months: { low: next.low, high: next.high } }
    : { words: [item] };
}

/** `前3個月` is three months, `第4-6個月` as well. */
function stretch(
  word: Item,
  duration: Extract<Item, { kind: "duration" }>,
  text: string,
): PhaseText["months"] {
  if (text[word.start] !== "第" || duration.low.equals(duration.high))
    return { low: duration.low, high: duration.high };
  return counted(duration);
}

const hasWords = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.kind === "quantity" || means(item, "fee", "monthlyFee", "commission", "pureFee", "free", "half"),
  );

const isYear = (item: Item, text: string): boolean => /年|year/.test(text.slice(item.start, item.end));
