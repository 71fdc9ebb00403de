import type { TrafficLine } from "../../../domain/accounts/lines";
import type { DateRange } from "../../../domain/calendar/readDateRange";
import { monthOfSerial, monthText, type DaySerial, type Month } from "../../../domain/calendar/month";
import type { DateOrder } from "../../../domain/calendar/readDate";
import type { Decimal } from "../../../domain/money/decimal";
import type { Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import { MonthlyRows } from "./monthlyRows";
import type { SheetRecognition } from "../recognition";
import { isWholeMonth } from "../statedPeriod";
import type { ReadableDate, TableRow } from "../tableRow";
import { TableRows } from "../tableRows";

/** A sheet of visitors, read. */
export interface TrafficReading {
  readonly lines: readonly TrafficLine[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

/** Folds a sheet of visitors, a row a day or a month, into month × shop. Rows by source of the same day are added up. */
export class TrafficFolder {
  private readonly table: TableRows;
  private readonly months: MonthlyRows<"visitors" | "buyers">;
  private readonly days = new Map<string, Map<string, ReadableDate>>();
  /** Visits stand for visitors where the sheet does not count people. */
  private readonly counted: "visitors" | "visits";

  constructor(recognition: SheetRecognition, choice: ReadingChoice = {}) {
    this.table = new TableRows(recognition, choice, true);
    this.months = new MonthlyRows(this.table);
    this.counted = recognition.columns.has("visitors") ? "visitors" : "visits";
  }

  add(block: Grid): void {
    this.table.each(block, (row) => {
      const date = this.months.dateOf(row);
      if (!date) return;
      const [visitors, buyers] = [this.count(row, this.counted), this.count(row, "buyers")];
      if (!visitors) return;
      const shop = row.text("shop");
      this.months.add(date, shop, "", { visitors, buyers });
      const days = this.days.get(shop) ?? new Map<string, ReadableDate>();
      this.days.set(shop, days.set(JSON.stringify(date), date));
    });
  }

  finish(): TrafficReading {
    const { order, findings } = this.table.finish("traffic");
    const days = new Map([...this.days].map(([shop, dates]) => [shop, daysOf(dates.values(), order)]));
    const lines = this.months.finish(order).flatMap(({ month, shop, sums }): TrafficLine[] => {
      const told = [...(days.get(shop) ?? [])].filter((day) => monthOfSerial(day) === month);
      if (!sums.visitors) return [];
      const known = told.length > 0 && { days: new Set(told) };
      return [{ month, shop, ...sums, visitors: sums.visitors, ...known }];
    });
    return { lines, findings: [...findings, ...this.sayings([...days.values()])], rows: this.table.rows };
  }

  private sayings(days: readonly ReadonlySet<DaySerial>[]): Finding[] {
    const { sheet, headerRow, columns } = this.table.recognition;
    const at = { sheet, row: Math.max(0, headerRow), column: columns.get(this.counted)?.column ?? 0 };
    const all = days.reduce((sum, of) => sum + of.size, 0);
    const missing = days.flatMap((of) => [...missingDays(of)]);
    return [
      ...(this.counted === "visits"
        ? [{ severity: "note", at, problem: { code: "visitsForVisitors" } } as const]
        : []),
      ...(all > 0
        ? [{ severity: "note", at, problem: { code: "visitorsAddedByDay", days: all } } as const]
        : []),
      ...missing.map(([month, count]): Finding => {
        const problem = { code: "visitorDaysMissing", month: monthText(month), days: count } as const;
        return { severity: "warning", at, problem };
      }),
    ];
  }

  /** A count of people; a blank cell tells none, and a negative one is reported. */
  private count(row: TableRow, meaning: "visitors" | "visits" | "buyers"): Decimal | undefined {
    const count = row.amount(meaning, false);
    if (!count?.isNegative() || count.isZero()) return count;
    this.table.log.add("error", { code: "visitorsNegative", meaning }, row.at(meaning), row.content(meaning));
    return undefined;
  }
}

/** The days among dates; a month told as a whole has none. */
function daysOf(dates: Iterable<ReadableDate>, order: DateOrder | undefined): ReadonlySet<DaySerial> {
  const days = new Set<DaySerial>();
  for (const date of dates) {
    if ("of" in date && !isWholeMonth(date.of)) addAll(days, date.of);
    else if (date.kind === "day") days.add(date.day);
    else if (date.kind === "eitherOrder" && order) days.add(date[order]);
  }
  return days;
}

function addAll(days: Set<DaySerial>, { first, last }: DateRange): void {
  for (let day = first; day <= last; day = (day + 1) as DaySerial) days.add(day);
}

/** The days of each month that have no figures, though days before and after them have. */
function missingDays(days: ReadonlySet<DaySerial>): Map<Month, number> {
  const missing = new Map<Month, number>();
  const inOrder = [...days].sort((a, b) => a - b);
  for (const [at, day] of inOrder.slice(1).entries()) {
    for (let next = inOrder[at]! + 1; next < day; next += 1) {
      const month = monthOfSerial(next as DaySerial);
      missing.set(month, (missing.get(month) ?? 0) + 1);
    }
  }
  return missing;
}
