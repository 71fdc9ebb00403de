import type { Month } from "../../../domain/calendar/month";
import { monthOfSerial } from "../../../domain/calendar/month";
import { readSpan, type Span } from "../../../domain/calendar/readSpan";
import type { DateOrder } from "../../../domain/calendar/readDate";
import type { TargetLine } from "../../../domain/commission/commissionInput";
import type { PaidLine } from "../../../domain/commission/compareWithPaid";
import type { Adjustment, AdjustmentKind } from "../../../domain/staffing/monthlyPayroll";
import { headerKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import { quotedContent, type Finding } from "../finding";
import type { ColumnMeaning, SheetKind } from "../meaning";
import { RowDates } from "../accounts/rowDates";
import type { SheetRecognition } from "../recognition";
import type { ReadableDate, TableRow } from "../tableRow";
import { TableRows } from "../tableRows";
import type { CommissionProblem } from "./problem";

type WithoutMonth<Line> = Omit<Line, "month">;

/** Of targets also a quarter, half-year or year. */
type When = ReadableDate | Span;

const WARNINGS: ReadonlySet<CommissionProblem["code"]> = new Set(["shareAssumed", "attendanceDueUnknown"]);

/** Tells of a row, or of one of its cells. */
export type FindInRow = (problem: CommissionProblem, cell?: ColumnMeaning) => void;

/** What one row says, or why it says nothing. */
type ReadRow<Line> = (row: TableRow, find: FindInRow) => WithoutMonth<Line> | undefined;

/** Reads a sheet whose rows each say something of a month. */
export class MonthRowsReader<Line extends { readonly month: Month }> {
  private readonly table: TableRows;
  private readonly lines: { readonly when: When; readonly line: WithoutMonth<Line> }[] = [];
  private readonly findings: Finding[] = [];
  private above: When | undefined;
  private readonly dates: RowDates;

  constructor(
    recognition: SheetRecognition,
    choice: ReadingChoice,
    private readonly kind: SheetKind,
    private readonly read: ReadRow<Line>,
  ) {
    this.table = new TableRows(recognition, choice);
    this.dates = new RowDates(this.table);
  }

  add(block: Grid): void {
    this.table.each(block, (row) => {
      const line = this.read(row, (problem, cell) => {
        this.findings.push({
          severity: WARNINGS.has(problem.code) ? "warning" : "error",
          problem,
          at: cell ? row.at(cell) : row.start(),
          found: quotedContent(cell ? row.content(cell) : row.firstContent()),
        });
      });
      const when = this.whenOf(row);
      if (line && when) this.lines.push({ when, line });
    });
  }

  finish(): {
    readonly lines: readonly Line[];
    readonly findings: readonly Finding[];
    readonly rows: number;
  } {
    const { order, findings } = this.table.finish(this.kind);
    const lines = this.lines.flatMap(({ when, line }) => {
      if ("first" in when) return [{ ...line, month: when.first, months: when.months } as unknown as Line];
      const month = monthIn(when, order);
      return month === undefined ? [] : [{ ...line, month } as unknown as Line];
    });
    return { lines, findings: [...findings, ...this.findings], rows: this.table.rows };
  }

  /** A blank date under a merged cell is the one above it. */
  private whenOf(row: TableRow): When | undefined {
    if (this.dates.ofAll) return this.dates.ofAll.date;
    const text = row.text("date");
    if (text !== "") this.above = (this.kind === "targets" && readSpan(text)) || row.date("date");
    else if (!this.above) this.table.log.add("error", { code: "rowWithoutDate" }, row.at("date"), "");
    return this.above;
  }
}

function monthIn(date: ReadableDate, order: DateOrder | undefined): Month | undefined {
  if (date.kind === "month") return date.month;
  if (date.kind === "day") return monthOfSerial(date.day);
  if (order === undefined) return undefined;
  return monthOfSerial(order === "monthFirst" ? date.monthFirst : date.dayFirst);
}

export function personOf(row: TableRow, find: FindInRow): string | undefined {
  const person = row.text("person");
  if (person === "") find({ code: "personMissing" });
  return person || undefined;
}

/** Targets by month, quarter, half-year or year, of a shop or of a person. */
export function targetsReader(
  recognition: SheetRecognition,
  choice: ReadingChoice,
): MonthRowsReader<TargetLine> {
  return new MonthRowsReader<TargetLine>(recognition, choice, "targets", (row) => {
    const target = row.amount("target", true);
    return target && { shop: row.text("shop"), person: row.text("person"), target };
  });
}

export function paidReader(recognition: SheetRecognition, choice: ReadingChoice): MonthRowsReader<PaidLine> {
  return new MonthRowsReader<PaidLine>(recognition, choice, "paidCommission", (row, find) => {
    const person = personOf(row, find);
    const paid = person ? row.amount("paidCommission", true) : undefined;
    return person && paid ? { person, paid } : undefined;
  });
}

/** Bonuses, allowances and deductions as they were typed. */
export function adjustmentsReader(
  recognition: SheetRecognition,
  choice: ReadingChoice,
): MonthRowsReader<Adjustment> {
  return new MonthRowsReader<Adjustment>(recognition, choice, "adjustments", (row, find) => {
    const person = personOf(row, find);
    const amount = person ? row.amount("amount", true) : undefined;
    if (!person || !amount) return undefined;
    const item = row.text("item");
    const said = adjustmentKindIn(row.text("adjustment")) ?? adjustmentKindIn(item);
    const kind = said ?? (amount.isNegative() ? "deduction" : undefined);
    if (!kind) {
      find({ code: "typedKindUnknown", item: item || row.text("adjustment") });
      return undefined;
    }
    return { person, kind, item, amount: kind === "deduction" ? amount.abs() : amount };
  });
}

const KINDS: readonly (readonly [RegExp, AdjustmentKind])[] = [
  [/扣|罚|社保|公积金|个税|所得税|保险|代缴|deduct|tax|insurance|penalty|fine|withh/, "deduction"],
  [/津贴|补贴|补助|餐补|房补|车补|allowance|subsidy|reimburse/, "allowance"],
  [/奖|bonus|award|incentive|红包|加班/, "bonus"],
];

export function adjustmentKindIn(text: string): AdjustmentKind | undefined {
  const key = headerKey(text);
  return KINDS.find(([pattern]) => pattern.test(key))?.[1];
}
