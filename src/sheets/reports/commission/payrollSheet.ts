import type { Month } from "../../../domain/calendar/month";
import { firstDayOf } from "../../../domain/calendar/month";
import { addCents, NO_CENTS, type Cents } from "../../../domain/money/cents";
import type { PayrollLine } from "../../../domain/staffing/monthlyPayroll";
import {
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../locale/commission/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { a1 } from "../../grid";
import type { Block, ReportCell, SheetReport } from "../report";
import type { CommissionData } from "./commissionData";
import {
  columnRange,
  headerBlock,
  HEADER_ROW,
  money,
  moneyOrBlank,
  monthCell,
  tableBlocks,
  widthsOf,
  type TableColumn,
} from "./parts";
import { payoutRange } from "./payoutsSheet";
import { headBlocks } from "../parts/sheetHead";

export const PAYROLL_ID = "commission.payroll";

const KEYS = [
  ...([
    "month",
    "person",
    "role",
    "shop",
    "fullBase",
    "daysDue",
    "daysWorked",
    "base",
    "commission",
  ] as const),
  ...(["bonus", "allowances", "deductions", "net"] as const),
] as const;
type PayKey = (typeof KEYS)[number];

/** What is added up by role and shop, in the columns in which the people have it. */
const SUMMED = ["base", "commission", "bonus", "allowances", "deductions", "net"] as const;
const FIRST_SUMMED = KEYS.indexOf("base");

/**
 * The payroll: the totals of a month by role and shop, which follow the month typed above them, and a row for each person
 * and month below.
 */
export function payrollSheet(
  name: string,
  payoutsName: string,
  data: CommissionData,
  language: Language,
): SheetReport {
  const lines = [...data.payroll].sort((a, b) => b.month - a.month);
  const layout = new Layout(lines, data, language);
  const columns = payColumns(layout, payoutsName, data);
  return {
    id: PAYROLL_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      ...headBlocks(texts.payrollTitle[language], texts.payrollSubtitle[language], data.stamp, language),
      ...layout.totals(),
      ...tableBlocks(layout.headerRow, columns, lines, language),
    ],
    columnWidths: widthsOf(columns),
    page: {
      orientation: "landscape",
      titleRows: { first: layout.headerRow, last: layout.headerRow },
      printArea: { row: 0, column: 0, rows: layout.firstRow + lines.length, columns: columns.length },
    },
  };
}

function payColumns(layout: Layout, payoutsName: string, data: CommissionData): TableColumn<PayrollLine>[] {
  const at = (index: number, key: PayKey) => a1(layout.firstRow + index, KEYS.indexOf(key));
  const MONEY = { style: "money", width: 12 } as const;
  return [
    { key: "month", style: "month", width: 10, cell: ({ month }) => monthCell(month) },
    { key: "person", style: "text", width: 11, cell: ({ person }) => person },
    { key: "role", style: "text", width: 13, cell: ({ role }) => role || null },
    { key: "shop", style: "text", width: 15, cell: ({ shop }) => shop || null },
    { key: "fullBase", ...MONEY, cell: ({ fullBase }) => money(fullBase) },
    { key: "daysDue", style: "ratio", width: 9, cell: ({ due }) => due?.toNumber() ?? null },
    { key: "daysWorked", style: "ratio", width: 9, cell: ({ worked }) => worked?.toNumber() ?? null },
    {
      key: "base",
      ...MONEY,
      cell: ({ base }, index) => ({
        formula: `=IF(N(${at(index, "daysDue")})>0,ROUND(${at(index, "fullBase")}*${at(index, "daysWorked")}/${at(index, "daysDue")},2),${at(index, "fullBase")})`,
        value: money(base),
      }),
    },
    {
      key: "payout",
      ...MONEY,
      cell: ({ commission }, index) => ({
        formula: `=SUMIFS(${payoutRange(payoutsName, "payout", data)},${payoutRange(payoutsName, "month", data)},${at(index, "month")},${payoutRange(payoutsName, "person", data)},${at(index, "person")})`,
        value: money(commission),
      }),
    },
    { key: "bonus", ...MONEY, cell: ({ bonus }) => moneyOrBlank(bonus) },
    { key: "allowances", ...MONEY, cell: ({ allowances }) => moneyOrBlank(allowances) },
    { key: "deductions", ...MONEY, cell: ({ deductions }) => moneyOrBlank(deductions) },
    {
      key: "net",
      style: "moneyTotal",
      width: 13,
      cell: ({ net }, index) => ({
        formula: `=SUM(${at(index, "base")}:${at(index, "allowances")})-${at(index, "deductions")}`,
        value: money(net),
      }),
    },
  ];
}

/** The total less the sum of the rows above it: nothing. */
function footing(first: number, totalRow: number, column: number): ReportCell {
  const parts = `${a1(first, column)}:${a1(totalRow - 1, column)}`;
  return { formula: `=ROUND(${a1(totalRow, column)}-SUM(${parts}),2)`, value: 0 };
}

/** Where the totals and the people stand. */
class Layout {
  readonly headerRow: number;
  private readonly roles: readonly string[];
  private readonly shops: readonly string[];
  private readonly month: Month | undefined;

  constructor(
    private readonly lines: readonly PayrollLine[],
    data: CommissionData,
    private readonly language: Language,
  ) {
    this.month = data.months[data.months.length - 1];
    this.roles = [...new Set(lines.map(({ role }) => role))];
    this.shops = [...new Set(lines.map(({ shop }) => shop))].sort();
    this.headerRow = HEADER_ROW + this.roles.length + this.shops.length + 12;
  }

  get firstRow(): number {
    return this.headerRow + 1;
  }

  totals(): Block[] {
    const { language, month, roles, shops } = this;
    const top = HEADER_ROW;
    const rolesAt = top + 3;
    const shopsAt = rolesAt + roles.length + 4;
    const figures = SUMMED.map((key): CommissionHeading => (key === "commission" ? "payout" : key));
    const keys: CommissionHeading[] = ["role", "people", ...figures];
    return [
      { row: top, column: 0, cells: [[texts.totalsOf[language]]], columnStyles: ["section"] },
      {
        row: top,
        column: 2,
        cells: [[{ value: month === undefined ? null : firstDayOf(month), style: "inputMonth" }]],
      },
      ...this.group(rolesAt, keys, roles, "role", texts.noRole[language]),
      ...this.group(shopsAt, ["shop", ...keys.slice(1)], shops, "shop", texts.noShop[language]),
    ];
  }

  /** A header, a row for each role or shop, their total, and what is left when they are taken from it: nothing. */
  private group(
    row: number,
    keys: readonly CommissionHeading[],
    names: readonly string[],
    by: "role" | "shop",
    unnamed: string,
  ): Block[] {
    const { language } = this;
    const [label, people, ...summed] = keys;
    const header = headerBlock(row - 1, [label!], language);
    const peopleHeader = { ...headerBlock(row - 1, [people!], language), column: FIRST_SUMMED - 1 };
    const sumHeader = { ...headerBlock(row - 1, summed, language), column: FIRST_SUMMED };
    const rows = names.map((name): ReportCell[] => [name || unnamed]);
    const totalRow = row + names.length;
    return [
      header,
      peopleHeader,
      sumHeader,
      { row, column: 0, cells: rows, columnStyles: ["text"] },
      {
        row,
        column: FIRST_SUMMED - 1,
        cells: names.map((name) => [this.people(name, by), ...SUMMED.map((key) => this.sum(name, by, key))]),
        columnStyles: ["count", ...SUMMED.map(() => "money" as const)],
      },
      { row: totalRow, column: 0, cells: [[texts.total[language]]], columnStyles: ["textTotal"] },
      { row: totalRow + 1, column: 0, cells: [[texts.footing[language]]], columnStyles: ["check"] },
      {
        row: totalRow + 1,
        column: FIRST_SUMMED - 1,
        cells: [
          ["people" as const, ...SUMMED].map((_, offset) =>
            footing(row, totalRow, FIRST_SUMMED - 1 + offset),
          ),
        ],
        columnStyles: ["check", ...SUMMED.map(() => "check" as const)],
      },
      {
        row: totalRow,
        column: FIRST_SUMMED - 1,
        cells: [[this.people(undefined, by), ...SUMMED.map((key) => this.sum(undefined, by, key))]],
        columnStyles: ["countTotal", ...SUMMED.map(() => "moneyTotal" as const)],
      },
    ];
  }

  private range(key: PayKey): string {
    return columnRange(
      undefined,
      KEYS.indexOf(key),
      this.firstRow,
      this.firstRow + Math.max(0, this.lines.length - 1),
    );
  }

  private conditions(name: string | undefined, by: "role" | "shop"): string {
    const month = `${this.range("month")},$C$${HEADER_ROW + 1}`;
    if (name === undefined) return month;
    return `${month},${this.range(by)},"${name === "" ? "" : name.replace(/"/g, '""')}"`;
  }

  private of(name: string | undefined, by: "role" | "shop"): readonly PayrollLine[] {
    return this.lines.filter(
      (line) => line.month === this.month && (name === undefined || line[by] === name),
    );
  }

  private people(name: string | undefined, by: "role" | "shop"): ReportCell {
    return { formula: `=COUNTIFS(${this.conditions(name, by)})`, value: this.of(name, by).length };
  }

  private sum(name: string | undefined, by: "role" | "shop", key: (typeof SUMMED)[number]): ReportCell {
    const value = this.of(name, by).reduce((sum, line) => addCents(sum, line[key]), NO_CENTS as Cents);
    return { formula: `=SUMIFS(${this.range(key)},${this.conditions(name, by)})`, value: money(value) };
  }
}
