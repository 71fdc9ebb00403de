import { headerKey } from "../../locale/reading/headers";
import type { ColumnMeaning } from "./meaning";
import type { ColumnPlace } from "./recognition";
import { monthOfRange, type StatedPeriod } from "./statedPeriod";

/** Headers over the first day of what a row is for. */
const PERIOD_START = /^(reportingstarts|报告开始日期|分析报告开始)$/;
/** Headers over the first day of what a row is for, or of the campaign that it is about. */
const ANY_START = /^(开始(日期|时间)|start(date|time))$/;

/** Whether a header stands over the first day of a time, not over single days. */
export function isPeriodStart(header: string): boolean {
  const key = headerKey(header);
  return PERIOD_START.test(key) || ANY_START.test(key);
}

/**
 * Leaves the first and last days out where they are those of the campaign: beside days of the rows' own, or under a month
 * that is stated for all rows.
 */
export function settlePeriodColumns(
  columns: Map<ColumnMeaning, ColumnPlace>,
  period: StatedPeriod | undefined,
): void {
  const date = columns.get("date");
  if (date?.by === "choice") return;
  if (date && !isPeriodStart(date.header)) columns.delete("to");
  if (!date || !period || !ANY_START.test(headerKey(date.header))) return;
  if (monthOfRange(period) === undefined) return;
  columns.delete("date");
  columns.delete("to");
}
