/** A calendar month, counted from January of year 0: `year * 12 + (month − 1)`. It is not a date. */
export type Month = number & { readonly unit: "month" };

/** A calendar day as Excel counts it in the 1900 system: 1 is 1900-01-01, 43882 is 2020-02-21. */
export type DaySerial = number & { readonly unit: "day" };

export function monthOf(year: number, month1to12: number): Month {
  return (year * 12 + month1to12 - 1) as Month;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function monthNumberOf(month: Month): number {
  return (month % 12) + 1;
}

/** First or second half of the calendar year. */
export function halfOf(month: Month): 1 | 2 {
  return month % 12 < 6 ? 1 : 2;
}

/**
 * @example monthText(monthOf(2020, 2)) // "2020-02"
 */
export function monthText(month: Month): string {
  return `${String(yearOf(month)).padStart(4, "0")}-${String(monthNumberOf(month)).padStart(2, "0")}`;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of the 1900 system as it counts from 1900-03-01 on, after the 29 February 1900 that never was. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * The serial of a calendar day, or `undefined` where that day does not exist or lies before 1900-03-01.
 *
 * @example daySerial(2020, 2, 21) // 43882
 */
export function daySerial(year: number, month1to12: number, day: number): DaySerial | undefined {
  const time = Date.UTC(year, month1to12 - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month1to12 - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - SERIAL_EPOCH) / MILLISECONDS_A_DAY);
  return serial >= 61 ? (serial as DaySerial) : undefined;
}

/** Year, month (1–12) and day of a serial; a time of day in it is left out. */
export function dayParts(serial: DaySerial): { year: number; month: number; day: number } {
  const date = new Date(SERIAL_EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function monthOfSerial(serial: DaySerial): Month {
  const { year, month } = dayParts(serial);
  return monthOf(year, month);
}

/** @example dayText(daySerial(2026, 11, 3)!) // "2026-11-03" */
export function dayText(serial: DaySerial): string {
  const { year, month, day } = dayParts(serial);
  return [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** The serial of the first day of a month; the month after it starts the day after its last. */
export function firstDayOf(month: Month): DaySerial {
  return Math.round(
    (Date.UTC(yearOf(month), monthNumberOf(month) - 1, 1) - SERIAL_EPOCH) / MILLISECONDS_A_DAY,
  ) as DaySerial;
}

export function daysIn(month: Month): number {
  return firstDayOf((month + 1) as Month) - firstDayOf(month);
}

/** The last day of a month. */
export function lastDayOf(month: Month): DaySerial {
  return (firstDayOf(month) + daysIn(month) - 1) as DaySerial;
}
