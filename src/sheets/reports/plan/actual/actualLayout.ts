import { firstDayOf } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import { ZERO } from "../../../../domain/money/decimal";
import type { MonthCompared } from "../../../../domain/plan/actual/comparison";
import type { PlanMonth } from "../../../../domain/plan/monthlyPlan";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { PLAN_ACTUAL } from "../../../../locale/plan/planActual";
import { a1 } from "../../../grid";
import type { Block, CellStyle, ReportCell } from "../../report";

/** A month of the plan on the sheet of actual against plan. */
export interface ActualRow {
  readonly at: number;
  readonly month: PlanMonth;
  /** What came; absent where the month is still to come. */
  readonly compared?: MonthCompared;
  /** The cell of a column in this month, whichever section it stands in. */
  readonly cell: (key: string) => string;
  /** The plan's own cell. */
  readonly plan: (key: string) => string;
}

export interface ActualColumn {
  readonly key: string;
  readonly heading: string;
  readonly style: CellStyle;
  /** How the months that came are brought together; ratios and checks of single months are not. */
  readonly total: "sum" | "sumOfPast" | "attainment" | "none";
  readonly cell: (row: ActualRow) => ReportCell;
}

/** A table of the sheet: a title, a row a month, and what it comes to so far. */
export interface ActualSection {
  readonly title: string;
  readonly hint?: string;
  readonly columns: readonly ActualColumn[];
}

/** Where the sections stand: one below the other, each with title, hint, headings, months and the sums so far. */
export class ActualLayout {
  constructor(
    private readonly top: number,
    private readonly sections: readonly ActualSection[],
    private readonly months: readonly PlanMonth[],
  ) {}

  /** The first row below all sections. */
  get end(): number {
    return this.topOf(this.sections.length);
  }

  firstMonth(section: number): number {
    return this.topOf(section) + 3;
  }

  columnOf(key: string): number {
    return 1 + this.sections[this.sectionOf(key)]!.columns.findIndex((column) => column.key === key);
  }

  cell(key: string, at: number): string {
    return a1(this.firstMonth(this.sectionOf(key)) + at, this.columnOf(key));
  }

  /** The cell of a sum so far. */
  soFar(key: string): string {
    return this.cell(key, this.months.length);
  }

  blocks(rows: readonly ActualRow[], language: Language): Block[] {
    return this.sections.flatMap(({ title, hint = "", columns }, section): Block[] => {
      const first = this.firstMonth(section);
      const cells = rows.map((row) => columns.map((column) => column.cell(row)));
      const headings = [PLAN_HEADINGS.month[language], ...columns.map(({ heading }) => heading)];
      const totals = columns.map((column, at) =>
        this.total(
          column,
          cells.map((row) => row[at]!),
          rows,
        ),
      );
      return [
        { row: first - 3, column: 0, cells: [[title]], columnStyles: ["section"] },
        { row: first - 2, column: 0, cells: [[hint]], columnStyles: ["subtitle"] },
        { row: first - 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
        {
          row: first,
          column: 0,
          cells: rows.map((row, at) => [monthCell(row), ...cells[at]!]),
          columnStyles: ["month", ...columns.map(({ style }) => style)],
        },
        {
          row: first + rows.length,
          column: 0,
          cells: [[PLAN_ACTUAL.soFar[language], ...totals]],
          columnStyles: ["textTotal", ...columns.map(totalStyle)],
        },
      ];
    });
  }

  private topOf(section: number): number {
    return this.top + section * (this.months.length + 5);
  }

  private sectionOf(key: string): number {
    return this.sections.findIndex(({ columns }) => columns.some((column) => column.key === key));
  }

  private range(key: string): string {
    const [first, last] = [this.cell(key, 0), this.cell(key, this.months.length - 1)];
    return `${first}:${last}`;
  }

  private total(column: ActualColumn, cells: readonly ReportCell[], rows: readonly ActualRow[]): ReportCell {
    const sum = (of: readonly ReportCell[]) =>
      of.reduce((total: Decimal, cell) => total.plus(numberIn(cell) ?? 0), ZERO).toNumber();
    const past = (of: readonly ReportCell[]) => of.filter((_, at) => rows[at]!.compared);
    switch (column.total) {
      case "sum":
        return { formula: `=SUM(${this.range(column.key)})`, value: sum(cells) };
      case "sumOfPast":
        return {
          formula: `=SUMPRODUCT(ISNUMBER(${this.range("actual")})*${this.range(column.key)})`,
          value: sum(past(cells)),
        };
      case "attainment": {
        const [part, whole] = [this.soFar("actual"), this.soFar("planned")];
        const [came, planned] = (["actual", "planned"] as const).map((key) =>
          rows.reduce(
            (total, { compared }) =>
              compared
                ? total.plus(key === "actual" ? compared.actual.sales : compared.planned.sales)
                : total,
            ZERO,
          ),
        ) as [Decimal, Decimal];
        return {
          formula: `=IF(${whole}>0,${part}/${whole},"")`,
          value: planned.gt(0) ? came.dividedBy(planned).toNumber() : "",
        };
      }
      case "none":
        return null;
    }
  }
}

function monthCell({ month, plan }: ActualRow): ReportCell {
  return { formula: `=${plan("month")}`, value: firstDayOf(month.month) };
}

function numberIn(cell: ReportCell): number | undefined {
  const value = cell !== null && typeof cell === "object" ? cell.value : cell;
  return typeof value === "number" ? value : undefined;
}

function totalStyle({ style, total }: ActualColumn): CellStyle {
  if (total === "attainment") return "rateTotal";
  if (total === "none") return "textTotal";
  if (style === "check") return "check";
  return style === "count" ? "countTotal" : "moneyTotal";
}
