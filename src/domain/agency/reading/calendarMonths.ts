import type { Decimal } from "../../money/decimal";
import type { Duration, Item } from "./items";
import type { Mark } from "./phaseMarks";
import type { PhaseText } from "./phaseRules";

/** `1-3月每月1萬,4-12月每月8000`: months by their numbers, where each stretch begins when the one before has ended. */
export function calendarMonths(items: readonly Item[], text: string): ReadonlyMap<Item, Mark> {
  const stretches = items.filter(
    (item): item is Duration => item.kind === "duration" && isByCalendar(item, text),
  );
  const follows = stretches.every(
    (item, index) => index === 0 || item.low.minus(1).equals(stretches[index - 1]!.high),
  );
  if (stretches.length < 2 || !follows) return new Map();
  return new Map(stretches.map((item) => [item, { words: [item], months: counted(item) }]));
}

/** `4-6月`, and no `4-6個月`. */
export const isByCalendar = ({ unit, low, high, end }: Duration, text: string): boolean =>
  unit === "month" && low.lessThan(high) && text[end - 1] === "月" && text[end - 2] !== "个";

/** `第4-6個月` are three months. */
export function counted({
  low,
  high,
}: {
  readonly low: Decimal;
  readonly high: Decimal;
}): PhaseText["months"] {
  const count = high.minus(low).plus(1);
  return { low: count, high: count };
}
