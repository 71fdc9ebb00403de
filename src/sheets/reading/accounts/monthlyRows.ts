import type { DateOrder } from "../../../domain/calendar/readDate";
import type { Month } from "../../../domain/calendar/month";
import { monthOfSerialNumber } from "../../../domain/calendar/monthTable";
import type { Decimal } from "../../../domain/money/decimal";
import { ExactSum } from "../../../domain/money/exactSum";
import type { ReadableDate, TableRow } from "../tableRow";
import { RowDates } from "./rowDates";
import type { TableRows } from "../tableRows";

/** The sums of one month, shop and name (a channel, an item of cost). */
export interface MonthlySum<Measure extends string> {
  readonly month: Month;
  readonly shop: string;
  readonly name: string;
  /** A measure that some row lacks is not known of the sum. */
  readonly sums: Partial<Record<Measure, Decimal>>;
}

interface Entry<Measure extends string> {
  readonly date: ReadableDate;
  readonly shop: string;
  readonly name: string;
  readonly sums: Map<Measure, ExactSum>;
  readonly gaps: Set<Measure>;
  rows: number;
}

/** What is told of each date, alike where two sheets tell the same, and the lines without some of the dates. */
export interface Dated<Line> {
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly linesWithout: (dates: ReadonlySet<string>) => readonly Line[];
}

/** The reading of dates whose order is open is kept apart until the whole column has decided. */
function keyOf(date: ReadableDate): string {
  if (date.kind === "month") return `${date.month}${"of" in date ? " days" : ""}`;
  if (date.kind === "day") return `${DAY}${Math.floor(date.day)}`;
  return `${Math.floor(date.monthFirst)}|${Math.floor(date.dayFirst)}`;
}

const DAY = "day ";

/** Whether what `told` names is a single day. */
export const isDay = (date: string): boolean => date.startsWith(DAY);

function monthIn(date: ReadableDate, order: DateOrder | undefined): Month | undefined {
  if (date.kind === "month") return date.month;
  if (date.kind === "day") return monthOfSerialNumber(date.day) as Month;
  if (order === undefined) return undefined;
  return monthOfSerialNumber(order === "monthFirst" ? date.monthFirst : date.dayFirst) as Month;
}

/** Folds rows of a table into months, shops and names. */
export class MonthlyRows<Measure extends string> {
  private readonly entries = new Map<string, Entry<Measure>>();
  private above: ReadableDate | undefined;
  private readonly dates: RowDates;

  constructor(private readonly table: TableRows) {
    this.dates = new RowDates(table);
  }

  /** The date of a row; a blank one under a merged cell is the one above it. `undefined` where the row was reported. */
  dateOf(row: TableRow): ReadableDate | undefined {
    if (this.dates.ofAll) return this.dates.ofAll.date;
    if (row.text("date") !== "") {
      this.above = this.dates.of(row);
      return this.above;
    }
    if (this.above) this.table.log.add("note", { code: "dateFromAbove" }, row.at("date"), "");
    else this.table.log.add("error", { code: "rowWithoutDate" }, row.at("date"), "");
    return this.above;
  }

  add(
    date: ReadableDate,
    shop: string,
    name: string,
    amounts: Readonly<Record<Measure, Decimal | undefined>>,
  ): void {
    const key = JSON.stringify([keyOf(date), shop, name]);
    const entry: Entry<Measure> = this.entries.get(key) ?? {
      date,
      shop,
      name,
      sums: new Map(),
      gaps: new Set(),
      rows: 0,
    };
    entry.rows += 1;
    this.entries.set(key, entry);
    for (const [measure, amount] of Object.entries(amounts) as [Measure, Decimal | undefined][]) {
      if (!amount) entry.gaps.add(measure);
      else {
        const sum = entry.sums.get(measure) ?? new ExactSum();
        entry.sums.set(measure, sum);
        sum.addDecimal(amount);
      }
    }
  }

  /** What is told of a measure by date: of whom, by how many rows, and how much. */
  told(measure: Measure): ReadonlyMap<string, readonly string[]> {
    const told = new Map<string, string[]>();
    for (const { date, shop, name, rows, sums } of this.entries.values()) {
      if (this.dates.isTotal(date)) continue;
      const of = told.get(keyOf(date)) ?? [];
      told.set(keyOf(date), of);
      of.push(`${JSON.stringify([shop, name, rows])} ${sums.get(measure)?.value().toFixed()}`);
    }
    for (const of of told.values()) of.sort();
    return told;
  }

  /**
   * The sums by month, in order; rows whose date stays open are not in them.
   *
   * @param without dates that do not count, as `told` names them
   */
  finish(order: DateOrder | undefined, without: ReadonlySet<string> = new Set()): MonthlySum<Measure>[] {
    const merged = new Map<string, { month: Month; parts: Entry<Measure>[] }>();
    for (const entry of this.entries.values()) {
      if (this.dates.isTotal(entry.date) || without.has(keyOf(entry.date))) continue;
      const month = monthIn(entry.date, order);
      if (month === undefined) continue;
      const key = JSON.stringify([month, entry.shop, entry.name]);
      const together = merged.get(key) ?? { month, parts: [] };
      together.parts.push(entry);
      merged.set(key, together);
    }
    return [...merged.values()]
      .map(({ month, parts }) => ({
        month,
        shop: parts[0]!.shop,
        name: parts[0]!.name,
        sums: sumsOf(parts),
      }))
      .sort((a, b) => a.month - b.month || compare(a.shop, b.shop) || compare(a.name, b.name));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumsOf<Measure extends string>(parts: readonly Entry<Measure>[]): Partial<Record<Measure, Decimal>> {
  const sums: Partial<Record<Measure, Decimal>> = {};
  for (const { sums: of } of parts) {
    for (const [measure, sum] of of) {
      if (parts.some(({ gaps }) => gaps.has(measure))) continue;
      sums[measure] = sums[measure]?.plus(sum.value()) ?? sum.value();
    }
  }
  return sums;
}
