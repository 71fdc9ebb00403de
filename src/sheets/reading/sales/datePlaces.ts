import type { DaySerial } from "../../../domain/calendar/month";
import { monthOfSerialNumber } from "../../../domain/calendar/monthTable";
import type { DateReading } from "../../../domain/calendar/readDate";
import { CERTAIN, DAY_FIRST, MONTH_FIRST, type DateBook } from "./salesBook";

/** The months a date belongs to, each with its day and the book it is kept in; two where the order of day and month is open. */
export function placesOf(
  date: Exclude<DateReading, { kind: "blank" | "notADate" }>,
): readonly { readonly month: number; readonly day?: DaySerial; readonly book: DateBook }[] {
  if (date.kind === "month") return [{ month: date.month, book: CERTAIN }];
  const at = (day: DaySerial, book: DateBook) => ({ month: monthOfSerialNumber(day), day, book });
  if (date.kind === "day") return [at(date.day, CERTAIN)];
  return [at(date.monthFirst, MONTH_FIRST), at(date.dayFirst, DAY_FIRST)];
}
