import { monthText, type Month } from "../../../domain/calendar/month";
import { monthOfSerialNumber } from "../../../domain/calendar/monthTable";
import { readDate } from "../../../domain/calendar/readDate";
import { readDateRange } from "../../../domain/calendar/readDateRange";
import type { CellAddress } from "../../grid";
import { isPeriodStart } from "../periodColumns";
import { monthOfRange, overMonths } from "../statedPeriod";
import type { ReadableDate, TableRow } from "../tableRow";
import type { TableRows } from "../tableRows";

/**
 * The dates of a table's rows, where a row may be for more than a day: by its first and last day in two columns, by both
 * in one cell, or by the time stated above the table for all of its rows.
 */
export class RowDates {
  /** The one date of all rows, where they have none of their own; the date is absent where the time is in several months. */
  readonly ofAll: { readonly date?: ReadableDate } | undefined;
  private readonly startsIn: boolean;
  private severalDaysAt: CellAddress | undefined;
  private hasDays = false;
  private told = false;

  constructor(private readonly table: TableRows) {
    const { columns, period } = table.recognition;
    const place = columns.get("date");
    this.startsIn = place !== undefined && place.by !== "choice" && isPeriodStart(place.header);
    if (!place && period) {
      const month = monthOfRange(period);
      this.ofAll = month === undefined ? {} : { date: { kind: "month", month, of: period } };
      const problem =
        month === undefined
          ? overMonths(period)
          : ({ code: "periodStatedAbove", month: monthText(month) } as const);
      table.log.add(month === undefined ? "error" : "note", problem, period.at, period.found);
    } else if (this.startsIn && !columns.has("to")) {
      const { sheet, headerRow: row } = table.recognition;
      table.log.add(
        "warning",
        { code: "periodStartTaken" },
        { sheet, row, column: place!.column },
        place!.header,
      );
    }
  }

  /** The date of a row that has one; `undefined` where it was reported. */
  of(row: TableRow): ReadableDate | undefined {
    const date = row.date("date");
    if (!date) return undefined;
    if (this.startsIn && !this.endsWithin(date, row)) return undefined;
    if ("of" in date) this.severalDaysAt ??= row.at("date");
    else if (date.kind !== "month" && !this.hasDays) this.hasDays = !readDateRange(row.text("date"));
    if (this.hasDays && this.severalDaysAt && !this.told) {
      this.told = true;
      this.table.log.add("warning", { code: "periodBesideDays" }, this.severalDaysAt);
    }
    return date;
  }

  /** Whether a row is a total of several days among rows of single days. */
  isTotal(date: ReadableDate): boolean {
    return this.told && "of" in date;
  }

  /** Whether the last day of the row's time is known and in the month of the first. */
  private endsWithin(start: ReadableDate, row: TableRow): boolean {
    if (!this.table.recognition.columns.has("to")) return true;
    const text = row.text("to");
    const end = readDate(text);
    const last = typeof row.content("to") === "number" ? row.date("to") : end;
    if (!last || last.kind === "blank" || last.kind === "notADate") {
      this.table.log.add("error", { code: "periodOpen" }, row.at("to"), row.content("to"));
      return false;
    }
    const months = monthsOf(last);
    if (monthsOf(start).some((month) => months.includes(month))) return true;
    const problem = { code: "periodOverMonths", from: row.text("date"), to: text } as const;
    this.table.log.add("error", problem, row.at("to"), row.content("to"));
    return false;
  }
}

/** The months that a date may lie in. */
function monthsOf(date: ReadableDate): (Month | 0)[] {
  if (date.kind === "month") return [date.month];
  const days = date.kind === "day" ? [date.day] : [date.monthFirst, date.dayFirst];
  return days.map(monthOfSerialNumber);
}
