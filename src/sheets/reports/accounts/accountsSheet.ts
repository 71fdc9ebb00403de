import { dateFormula } from "../parts/formulas";
import { firstDayOf, monthText, type Month } from "../../../domain/calendar/month";
import type { MonthlyAccounts, Period, PeriodTotal } from "../../../domain/accounts/monthlyAccounts";
import { accountsHeadings, accountsSheetTexts as texts } from "../../../locale/accounts/accountsSheet";
import type { Language } from "../../../locale/catalogue";
import { a1, columnLetters } from "../../grid";
import { stampBlock, type RunStamp } from "../parts/runStamp";
import { BODY_ROW } from "../parts/sheetHead";
import type { Block, ChartReport, ReportCell, SheetReport } from "../report";
import { accountsColumns, type AccountsColumn, type RowFigures } from "./columns";

export const ACCOUNTS_SHEET_ID = "accounts";

/** Month and shop stand before the figures. */
const FIRST_FIGURE = 2;
const HEADER_ROW = BODY_ROW;
const FIRST_LINE = HEADER_ROW + 1;
const CHART_GAP = 2;
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;

/**
 * The sheet of monthly accounts: a row a month and shop, the totals of half-years and years below, a check that they
 * foot, and a chart. Totals and ratios are formulas over the rows above them.
 */
export function accountsSheet(
  name: string,
  accounts: MonthlyAccounts,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const layout = new Layout(accounts, language);
  const first = accounts.months[0]?.period;
  const last = accounts.months[accounts.months.length - 1]?.period;
  return {
    id: ACCOUNTS_SHEET_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      { row: 0, column: 0, cells: [[texts.title[language]]], columnStyles: ["title"] },
      {
        row: 1,
        column: 0,
        cells: [[texts.subtitle[language]({ first: periodMonth(first), last: periodMonth(last) })]],
        columnStyles: ["subtitle"],
      },
      stampBlock(stamp, language, 2),
      layout.header(),
      ...layout.blocks(),
    ],
    columnWidths: {
      0: 14,
      1: 16,
      ...Object.fromEntries(layout.columns.map((_, at) => [FIRST_FIGURE + at, 15])),
    },
    freeze: { rows: FIRST_LINE, columns: FIRST_FIGURE },
    charts: layout.chart(),
    page: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: {
        row: 0,
        column: 0,
        rows: layout.lastRow + 1,
        columns: FIRST_FIGURE + layout.columns.length,
      },
    },
  };
}

function periodMonth(period: Period | undefined): string {
  return period?.kind === "month" ? monthText(period.month) : "–";
}

/** Where each row and column of the sheet stands, and what follows from it. */
class Layout {
  readonly columns: readonly AccountsColumn[];
  private readonly byMonth: boolean;
  private readonly monthsAt: number;
  private readonly periodsAt: number;
  private readonly periods: readonly PeriodTotal[];

  constructor(
    private readonly accounts: MonthlyAccounts,
    private readonly language: Language,
  ) {
    this.columns = accountsColumns(accounts, language);
    this.byMonth = accounts.lines.length > accounts.months.length;
    this.monthsAt = FIRST_LINE + accounts.lines.length + 2;
    this.periodsAt = this.monthsAt + (this.byMonth ? accounts.months.length + 2 : 0);
    this.periods = [...accounts.halves, ...accounts.years, accounts.total];
  }

  /** The row of the check, the last one of the table. */
  get lastRow(): number {
    return this.periodsAt + this.periods.length;
  }

  header(): Block {
    const { language } = this;
    const headings = [accountsHeadings.month[language], accountsHeadings.shop[language]];
    const cells = [...headings, ...this.columns.map(({ heading }) => heading)];
    return { row: HEADER_ROW, column: 0, cells: [cells], columnStyles: cells.map(() => "header") };
  }

  blocks(): Block[] {
    const { accounts, language, byMonth } = this;
    const lines = accounts.lines.map((line, index) => [
      monthCell(line.month),
      line.shop || (accounts.shops.length > 1 ? texts.noShop[language] : null),
      ...this.figures(line, FIRST_LINE + index, (column) => column.formula),
    ]);
    const months = accounts.months.map((total, index) => this.totalRow(total, this.monthsAt + index));
    const periods = this.periods.map((total, index) => this.totalRow(total, this.periodsAt + index));
    const plain = this.columns.map(({ style }) => style);
    const totals = this.columns.map(({ totalStyle }) => totalStyle);
    return [
      { row: FIRST_LINE, column: 0, cells: lines, columnStyles: ["month", "text", ...plain] },
      ...(byMonth
        ? [
            section(this.monthsAt - 1, texts.allShopsByMonth[language]),
            {
              row: this.monthsAt,
              column: 0,
              cells: months,
              columnStyles: ["month", "text", ...plain],
            } as const,
          ]
        : []),
      section(this.periodsAt - 1, texts.periods[language]),
      { row: this.periodsAt, column: 0, cells: periods, columnStyles: ["textTotal", "textTotal", ...totals] },
      {
        row: this.lastRow,
        column: 0,
        cells: [this.checkRow()],
        columnStyles: ["check", "check", ...plain.map(() => "check" as const)],
      },
    ];
  }

  chart(): ChartReport[] {
    const { accounts, byMonth, language } = this;
    if (accounts.months.length < 2) return [];
    const row = byMonth ? this.monthsAt : FIRST_LINE;
    const rows = accounts.months.length;
    const series = (["net", "adSpend", "profit"] as const).flatMap((key) => {
      const index = this.columns.findIndex((column) => column.key === key);
      if (index < 0) return [];
      const values = { row, column: FIRST_FIGURE + index, rows, columns: 1 };
      return [{ name: accountsHeadings[key][language], values, color: SERIES_COLORS[key] }];
    });
    return [
      {
        id: "accounts",
        type: "line",
        title: texts.chartTitle[language],
        categories: { row, column: 0, rows, columns: 1 },
        series,
        place: { row: this.lastRow + CHART_GAP, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
      },
    ];
  }

  private totalRow(total: PeriodTotal, row: number): ReportCell[] {
    return [
      periodCell(total.period, this.language),
      this.accounts.shops.length > 1 ? texts.allShops[this.language] : null,
      ...this.figures(total, row, (column, index) =>
        column.kind === "sum" ? () => this.sumOver(total.period, FIRST_FIGURE + index) : column.formula,
      ),
    ];
  }

  /** The sum of a column over the lines of a period. */
  private sumOver(period: Period, column: number): string {
    const end = FIRST_LINE + this.accounts.lines.length - 1;
    const range = (of: number, fixed: string) =>
      `${fixed}${columnLetters(of)}$${FIRST_LINE + 1}:${fixed}${columnLetters(of)}$${end + 1}`;
    const [sums, months] = [range(column, ""), range(0, "$")];
    if (period.kind === "all") return `=SUM(${sums})`;
    const [first, last] = monthsOf(period);
    return `=SUMIFS(${sums},${months},">="&${dateFormula(first)},${months},"<="&${dateFormula(last)})`;
  }

  private figures(
    row: RowFigures,
    at: number,
    formulaOf: (column: AccountsColumn, index: number) => AccountsColumn["formula"],
  ): ReportCell[] {
    const cell = (key: AccountsColumn["key"]): string | undefined => {
      const index = this.columns.findIndex((column) => column.key === key);
      return index < 0 ? undefined : a1(at, FIRST_FIGURE + index);
    };
    return this.columns.map((column, index): ReportCell => {
      const value = column.value(row);
      if (value === undefined) return null;
      const formula = formulaOf(column, index)?.(cell, row);
      return formula ? { formula, value } : value;
    });
  }

  /** What is left when the years are taken from the lines: 0 in every column that adds up. */
  private checkRow(): ReportCell[] {
    const years = this.periodsAt + this.accounts.halves.length;
    const lines = (column: string) =>
      `${column}${FIRST_LINE + 1}:${column}${FIRST_LINE + this.accounts.lines.length}`;
    return [
      texts.check[this.language],
      null,
      ...this.columns.map((column, index): ReportCell => {
        if (column.kind !== "sum" || column.value(this.accounts.total) === undefined) return null;
        const letters = columnLetters(FIRST_FIGURE + index);
        const ofYears = `${letters}${years + 1}:${letters}${years + this.accounts.years.length}`;
        return { formula: `=ROUND(SUM(${lines(letters)})-SUM(${ofYears}),2)`, value: 0 };
      }),
    ];
  }
}

const SERIES_COLORS = { net: "#0B5C8E", adSpend: "#D98324", profit: "#2E7D4F" };

function section(row: number, title: string): Block {
  return { row, column: 0, cells: [[title]], columnStyles: ["section"] };
}

function monthCell(month: Month): ReportCell {
  return { value: firstDayOf(month), style: "month" };
}

function periodCell(period: Period, language: Language): ReportCell {
  switch (period.kind) {
    case "month":
      return monthCell(period.month);
    case "half":
      return texts.half[language](period);
    case "year":
      return texts.year[language](period);
    case "all":
      return texts.total[language];
  }
}

function monthsOf(period: Exclude<Period, { kind: "all" }>): readonly [Month, Month] {
  switch (period.kind) {
    case "month":
      return [period.month, period.month];
    case "half": {
      const first = period.year * 12 + (period.half === 1 ? 0 : 6);
      return [first as Month, (first + 5) as Month];
    }
    case "year":
      return [(period.year * 12) as Month, (period.year * 12 + 11) as Month];
  }
}
