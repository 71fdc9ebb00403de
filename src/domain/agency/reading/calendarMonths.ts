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
  const marks = stretches.map((item): [Item, Mark] => [item, { words: [item], months: counted(item) }]);
  const last = lastBegun(items, stretches[stretches.length - 1]!, text);
  return new Map(last ? [...marks, [last[0]!, { words: last, isLater: true }]] : marks);
}

/** `…,4-6月8000,7月起1萬`: the month with which the time begins that has no end. */
function lastBegun(
  items: readonly Item[],
  { high, end }: Duration,
  text: string,
): readonly Item[] | undefined {
  const at = items.findIndex(
    (item) => item.kind === "quantity" && item.start > end && item.low.equals(high.plus(1)),
  );
  const words = items.slice(at, at + 3);
  const isMonth =
    at !== -1 && /^\d+月(?:份)?(?:起|开始|以后)$/.test(text.slice(words[0]!.start, words[2]?.end));
  return isMonth ? words : undefined;
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
