import { Decimal } from "../../money/decimal";
import { counted } from "./calendarMonths";
import type { Duration, Item } from "./items";
import type { PhaseText, Start } from "./phaseRules";

/** The months that a price is said to hold for: `$4k per month for six months`, `six months at $4k`. */
export const lengthOf = (items: readonly Item[], text: string): Duration | undefined =>
  items.find(
    (item, place): item is Duration =>
      isMonths(item) && (isWord(items[place - 1], text, "for") || isWord(items[place + 1], text, "at")),
  );

export const isWord = (item: Item | undefined, text: string, word: string): boolean =>
  item !== undefined && text.slice(item.start, item.end) === word;

export const isMonths = (item: Item | undefined): item is Duration =>
  item?.kind === "duration" && item.unit === "month";

type Months = NonNullable<PhaseText["months"]>;

/** `3800,滿3個月後3500,滿6個月後3200`: counted from the beginning, of which the phases before the last take their months. */
export const ofLast = (before: Months, starts: readonly Start[]): Months =>
  untilThen(before, starts) ?? before;

/** `前3個月1萬,第4個月起8000,第二年6000`: from the end of the phases before the last to where the next one begins. */
export function untilThen(opens: Months, starts: readonly Start[]): Months | undefined {
  const gone = monthsBefore(starts.slice(0, -1));
  if (!gone || !opens.low.greaterThan(gone)) return undefined;
  return { low: opens.low.minus(gone), high: opens.high.minus(gone) };
}

/** `第一階段（1-3個月）… 第二階段（4-12個月）`: stretches that go on from each other are told by their first month and their last. */
export function inTurn(starts: readonly Start[]): readonly Start[] {
  const isCounted = starts.every(({ months }, at) => {
    const before = starts[at - 1]?.months?.high ?? new Decimal(0);
    return months?.low.equals(before.plus(1)) && months.high.greaterThanOrEqualTo(months.low);
  });
  const isRange = starts.some(({ months }) => months?.high.greaterThan(months.low));
  if (!isCounted || !isRange || starts.length < 2) return starts;
  return starts.map((start) => ({ ...start, months: counted(start.months!) }));
}

/** The months of all phases so far, where each says its own. */
export function monthsBefore(starts: readonly Start[]): Decimal | undefined {
  let sum = new Decimal(0);
  for (const { months } of starts) {
    if (!months) return undefined;
    sum = sum.plus(months.high);
  }
  return sum;
}
