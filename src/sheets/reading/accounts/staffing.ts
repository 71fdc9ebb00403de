import type { Employment } from "../../../domain/accounts/lines";
import { daysIn, firstDayOf } from "../../../domain/calendar/month";
import type { DaySerial, Month } from "../../../domain/calendar/month";
import type { DateOrder } from "../../../domain/calendar/readDate";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { CellAddress, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import { isMonthly } from "../neededColumns";
import type { SheetRecognition } from "../recognition";
import { HIGHEST_FACTOR, readShareIn } from "../shareCell";
import { TableRows } from "../tableRows";
import type { ReadableDate, TableRow } from "../tableRow";
import { isSamePost } from "./staffOnce";

/** A staffing sheet, read. */
export interface StaffingReading {
  readonly employments: readonly Employment[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

interface StaffRow {
  readonly person: string;
  readonly role: string;
  readonly shop: string;
  readonly basePay: Decimal;
  readonly factor?: Decimal;
  readonly from: ReadableDate | undefined;
  readonly to: ReadableDate | undefined;
  readonly at: CellAddress;
}

/** What stands in place of a last day while somebody is employed. */
const STILL_EMPLOYED = /^(至今|在[职職]|[现現]在|目前|now|present|current|today)$/i;

/**
 * Reads a staffing sheet: who worked in which role, for which monthly base pay, from when to when. A list without a column of base pay
 * tells all but that: its people have none, and it is said.
 */
export class StaffingReader {
  private readonly table: TableRows;
  private readonly staff: StaffRow[] = [];
  private readonly roleOf = sameSpelling();
  private isFactorTold = false;

  constructor(recognition: SheetRecognition, choice: ReadingChoice = {}) {
    this.table = new TableRows(recognition, choice);
  }

  add(block: Grid): void {
    this.table.each(block, (row) => this.addRow(row));
  }

  finish(): StaffingReading {
    const { log } = this.table;
    const order = this.table.dateOrder.decide();
    const settled = this.table.choice.dateOrder ?? (order.kind === "decided" ? order.order : undefined);
    const employments: Employment[] = [];
    for (const { from, to, at, ...who } of this.staff) {
      const first = from && dayIn(from, settled, "first");
      const last = (to && dayIn(to, settled, "last")) ?? this.untilNextMonth(from);
      if ((from && first === undefined) || (to && last === undefined)) continue;
      if (first !== undefined && last !== undefined && last < first) {
        log.add("error", { code: "periodReversed" }, at, who.person);
        continue;
      }
      const here = {
        ...who,
        ...(first !== undefined && { from: first }),
        ...(last !== undefined && { to: last }),
      };
      if (employments.some((other) => isSamePost(other, here)))
        log.add("warning", { code: "periodsOverlap", person: who.person }, at, who.person);
      employments.push(here);
    }
    if (!this.tellsPay && employments.length > 0) {
      const { sheet, headerRow } = this.table.recognition;
      log.add("warning", { code: "basePayUnknown" }, { sheet, row: Math.max(0, headerRow), column: 0 });
    }
    return { employments, findings: this.table.finish("staffing").findings, rows: this.table.rows };
  }

  /** A list that has its people month by month pays each until the next of its months. */
  private untilNextMonth(from: ReadableDate | undefined): DaySerial | undefined {
    const { columns } = this.table.recognition;
    if (from?.kind !== "month" || columns.has("to") || !isMonthly(columns)) return undefined;
    const later = this.staff.flatMap((row) =>
      row.from?.kind === "month" && row.from.month > from.month ? [row.from.month] : [],
    );
    return later.length === 0 ? undefined : ((firstDayOf(Math.min(...later) as Month) - 1) as DaySerial);
  }

  private get tellsPay(): boolean {
    return this.table.recognition.columns.has("basePay");
  }

  private addRow(row: TableRow): void {
    const basePay = this.tellsPay ? this.basePay(row) : ZERO;
    const from = row.date("from");
    const ended = row.text("to");
    const to = STILL_EMPLOYED.test(ended) ? undefined : row.date("to");
    const unread =
      (row.text("from") !== "" && !from && !isNoValue(row.text("from"))) ||
      (ended !== "" && !STILL_EMPLOYED.test(ended) && !to && !isNoValue(ended));
    if (!basePay || unread) return;
    const [person, role, shop] = [row.text("person"), this.roleOf(row.text("role")), row.text("shop")];
    const factor = this.factor(row);
    this.staff.push({ person, role, shop, basePay, ...(factor && { factor }), from, to, at: row.start() });
  }

  /** What stands in the column of factors multiplies commission, which is told once. */
  private factor(row: TableRow): Decimal | undefined {
    const { log } = this.table;
    let isAssumed = false;
    const read = readShareIn(row, "factor", HIGHEST_FACTOR, () => (isAssumed = true));
    if (read === undefined) return undefined;
    if (read === "refused") {
      log.add("error", { code: "factorNotUnderstood" }, row.at("factor"), row.text("factor"));
      return undefined;
    }
    if (!this.isFactorTold) {
      const problem = { code: "factorOfStaff", taken: `${read.times(100).toFixed()}%` } as const;
      log.add(isAssumed ? "warning" : "note", problem, row.at("factor"), row.text("factor"));
    }
    this.isFactorTold = true;
    return read;
  }

  /** Somebody of a role is there whatever they are paid. */
  private unpaid(row: TableRow): Decimal | undefined {
    if (row.text("person") === "" || row.text("role") === "") return row.amount("basePay", true);
    this.table.log.add("error", { code: "basePayBlank" }, row.at("basePay"), row.text("person"));
    return ZERO;
  }

  /** What stands in the columns of base pay, added up; a blank one is nothing as long as another is filled. */
  private basePay(row: TableRow): Decimal | undefined {
    const { columns, added } = this.table.recognition;
    const onTop = added.filter(({ meaning }) => meaning === "basePay").map(({ place }) => place);
    const filled = [columns.get("basePay")!, ...onTop].filter((place) => row.isFilledAt(place));
    if (filled.length === 0) return this.unpaid(row);
    const amounts = filled.map((place) => row.amountAt(place, "basePay", true));
    if (amounts.includes(undefined)) return undefined;
    return amounts.reduce<Decimal>((sum, amount) => sum.plus(amount!), ZERO);
  }
}

/** A role that is written with other capitals or widths is the one that was read first. */
function sameSpelling(): (role: string) => string {
  const spellings = new Map<string, string>();
  return (role) => {
    const key = role.normalize("NFKC").toLowerCase();
    if (!spellings.has(key)) spellings.set(key, role);
    return spellings.get(key)!;
  };
}

function isNoValue(text: string): boolean {
  return /^[-–—－/]+$/.test(text);
}

/** A month stands for its first day at the start of a time and for its last at the end. */
export function dayIn(
  date: ReadableDate,
  order: DateOrder | undefined,
  end: "first" | "last",
): DaySerial | undefined {
  if (date.kind === "day") return date.day;
  if (date.kind === "month") {
    const first = firstDayOf(date.month);
    return end === "first" ? first : ((first + daysIn(date.month) - 1) as DaySerial);
  }
  if (order === undefined) return undefined;
  return order === "monthFirst" ? date.monthFirst : date.dayFirst;
}
