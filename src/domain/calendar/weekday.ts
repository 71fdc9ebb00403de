import type { DaySerial } from "./month";

/** 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * @example weekdayOf(daySerial(2026, 11, 11)) // 3, a Wednesday
 */
export function weekdayOf(day: DaySerial): Weekday {
  return (((day + 5) % 7) + 1) as Weekday;
}
