import { firstDayOf } from "../../../domain/calendar/month";
import { addCents, NO_CENTS, type Cents } from "../../../domain/money/cents";
import { PAY_LABELS } from "../../../locale/commission/commission";
import { BASIS_NAMES, commissionSheetTexts as texts } from "../../../locale/commission/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { a1, columnLetters } from "../../grid";
import { dateFormula } from "../parts/formulas";
import type { Block, ReportCell, SheetReport } from "../report";
import type { CommissionData, ShownPayout } from "./commissionData";
import {
  columnRange,
  FIRST_ROW,
  HEADER_ROW,
  money,
  moneyOrBlank,
  monthCell,
  sectionBlock,
  tableBlocks,
  widthsOf,
  type TableColumn,
} from "./parts";
import { headBlocks } from "../parts/sheetHead";

export const PAYOUTS_ID = "commission.payouts";

const KEYS = [
  ...([
    "month",
    "person",
    "role",
    "shop",
    "plan",
    "basis",
    "mode",
    "amount",
    "commission",
    "byFactor",
    "cut",
    "clawback",
  ] as const),
  ...([
    "raised",
    "cumulativeCut",
    "due",
    "held",
    "released",
    "drawn",
    "recovered",
    "trueUp",
    "payout",
    "owed",
    "state",
  ] as const),
] as const;
type PayoutKey = (typeof KEYS)[number];

/** The place of a column on the sheet of payouts. */
export function payoutColumn(key: PayoutKey): number {
  return KEYS.indexOf(key);
}

/** A column of the payouts, for formulas of other sheets. */
export function payoutRange(sheet: string, key: PayoutKey, data: CommissionData): string {
  return columnRange(sheet, payoutColumn(key), FIRST_ROW, FIRST_ROW + Math.max(0, data.payouts.length - 1));
}

/** The row of a payout on the sheet, from 0. */
export function payoutRow(index: number): number {
  return FIRST_ROW + index;
}

/** Before holdback, draw and true-up: the sum of what the plan gives and takes. */
export function dueOf({ figures }: ShownPayout): Cents {
  const { commission, byFactor, cut, clawback, raised, cumulativeCut } = figures;
  return (commission + byFactor - cut - clawback + raised - cumulativeCut) as Cents;
}

/** The sheet of payouts: a row for each person and month, totals and a chart of the months. */
export function payoutsSheet(name: string, data: CommissionData, language: Language): SheetReport {
  const columns = payoutColumns(language);
  const totalRow = FIRST_ROW + data.payouts.length;
  const monthsRow = totalRow + 3;
  const lastRow = monthsRow + data.months.length;
  return {
    id: PAYOUTS_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      ...headBlocks(texts.payoutsTitle[language], texts.payoutsSubtitle[language], data.stamp, language),
      ...tableBlocks(HEADER_ROW, columns, data.payouts, language),
      ...totals(data, totalRow, language),
      sectionBlock(monthsRow - 1, texts.byMonth[language]),
      byMonth(data, monthsRow, language),
    ],
    columnWidths: widthsOf(columns),
    freeze: { rows: FIRST_ROW, columns: 2 },
    charts: [
      {
        id: "commission.months",
        type: "columnClustered",
        title: texts.chart[language],
        categories: { row: monthsRow, column: 0, rows: data.months.length, columns: 1 },
        series: [
          {
            name: texts.chart[language],
            values: { row: monthsRow, column: 1, rows: data.months.length, columns: 1 },
            color: "#2E7D4F",
          },
        ],
        place: { row: monthsRow, column: 4, rows: 18, columns: 8 },
      },
    ],
    page: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: { row: 0, column: 0, rows: lastRow + 1, columns: columns.length },
    },
  };
}

const MONEY = { style: "money", width: 11 } as const;

/** What a payout is made of: whose it is, what the scheme gives, what is due of that, what is paid out. */
function payoutColumns(language: Language): TableColumn<ShownPayout>[] {
  return [
    ...whose(language),
    ...bySchemeColumns(language),
    partColumn("byFactor"),
    partColumn("cut", -1),
    partColumn("clawback", -1),
    partColumn("raised"),
    partColumn("cumulativeCut", -1),
    { key: "due", ...MONEY, cell: dueCell },
    ...SETTLED.map(([key, sign]) => partColumn(key, sign)),
    { key: "payout", style: "moneyTotal", width: 13, cell: payoutCell },
    partColumn("owed"),
    {
      key: "state",
      style: "text",
      width: 9,
      cell: ({ figures }) => (figures.closed ? texts.closed : texts.open)[language],
    },
  ];
}

/** What is set against what is due, with the sign that it has in the payout. */
const SETTLED = [
  ["held", -1],
  ["released", 1],
  ["drawn", 1],
  ["recovered", -1],
  ["trueUp", 1],
] as const;

function whose(language: Language): TableColumn<ShownPayout>[] {
  return [
    { key: "month", style: "month", width: 10, cell: ({ figures }) => monthCell(figures.month) },
    { key: "person", style: "text", width: 11, cell: ({ figures }) => figures.person },
    { key: "role", style: "text", width: 12, cell: ({ figures }) => figures.role || null },
    { key: "shop", style: "text", width: 15, cell: ({ figures }) => figures.shop || null },
    {
      key: "plan",
      style: "text",
      width: 18,
      cell: ({ figures }) => figures.plan || texts.trueUpOnly[language],
    },
  ];
}

function bySchemeColumns(language: Language): TableColumn<ShownPayout>[] {
  return [
    {
      key: "basis",
      style: "text",
      width: 12,
      cell: ({ figures }) => (figures.basis ? BASIS_NAMES[figures.basis][language] : null),
    },
    {
      key: "mode",
      style: "text",
      width: 12,
      cell: ({ figures }) => (figures.mode ? PAY_LABELS[figures.mode][language] : null),
    },
    { key: "amount", style: "money", width: 14, cell: ({ figures }) => Number(figures.amount) },
    { key: "commission", ...MONEY, cell: ({ figures }) => money(figures.commission) },
  ];
}

/** An amount that is added where it is not 0, or with −1 taken away. */
function partColumn(
  key: Exclude<PayoutKey, "due" | "payout"> & keyof ShownPayout["figures"],
  sign: 1 | -1 = 1,
): TableColumn<ShownPayout> {
  return {
    key,
    ...MONEY,
    cell: ({ figures }) => moneyOrBlank(((figures[key] as Cents) * sign) as Cents),
  };
}

function dueCell(payout: ShownPayout, index: number): ReportCell {
  const [first, last] = (["commission", "cumulativeCut"] as const).map((key) => payoutCellName(index, key));
  return { formula: `=SUM(${first}:${last})`, value: money(dueOf(payout)) };
}

function payoutCell({ figures }: ShownPayout, index: number): ReportCell {
  const parts = ["due", ...SETTLED.map(([key]) => key)] as const;
  return {
    formula: `=${parts.map((key) => payoutCellName(index, key)).join("+")}`,
    value: money(figures.payout),
  };
}

function payoutCellName(index: number, key: PayoutKey): string {
  return a1(payoutRow(index), payoutColumn(key));
}

const SUMMED: ReadonlySet<PayoutKey> = new Set<PayoutKey>([
  ...(["commission", "byFactor", "cut", "clawback", "raised", "cumulativeCut", "due"] as const),
  ...(["held", "released", "drawn", "recovered", "trueUp", "payout"] as const),
]);

function totals(data: CommissionData, row: number, language: Language): Block[] {
  if (data.payouts.length === 0) return [];
  const cells = KEYS.map((key, column): ReportCell => {
    if (key === "month") return texts.total[language];
    if (!SUMMED.has(key)) return null;
    const letters = columnLetters(column);
    const all = data.payouts.reduce((sum, payout) => addCents(sum, shown(payout, key)), NO_CENTS);
    return { formula: `=SUM(${letters}${FIRST_ROW + 1}:${letters}${row})`, value: money(all) };
  });
  return [
    {
      row,
      column: 0,
      cells: [cells],
      columnStyles: KEYS.map((key) => (SUMMED.has(key) ? "moneyTotal" : "textTotal")),
    },
  ];
}

const TAKES_AWAY: ReadonlySet<PayoutKey> = new Set<PayoutKey>([
  "cut",
  "clawback",
  "cumulativeCut",
  "held",
  "recovered",
]);

/** A figure with the sign that it has on the sheet. */
function shown(payout: ShownPayout, key: PayoutKey): Cents {
  if (key === "due") return dueOf(payout);
  const cents = payout.figures[key as keyof ShownPayout["figures"]] as Cents;
  return (TAKES_AWAY.has(key) ? -cents : cents) as Cents;
}

function byMonth(data: CommissionData, row: number, language: Language): Block {
  const range = (key: PayoutKey) =>
    columnRange(undefined, payoutColumn(key), FIRST_ROW, FIRST_ROW + Math.max(0, data.payouts.length - 1));
  const cells = data.months.map((month): ReportCell[] => {
    const of = data.payouts.filter(({ figures }) => figures.month === month);
    const digest = data.closed.get(month);
    const value = money(of.reduce((sum, { figures }) => addCents(sum, figures.payout), NO_CENTS));
    return [
      { value: firstDayOf(month), style: "month" },
      { formula: `=SUMIFS(${range("payout")},${range("month")},${dateFormula(month)})`, value },
      digest === undefined ? null : texts.closedFrom[language]({ digest }),
    ];
  });
  return { row, column: 0, cells, columnStyles: ["month", "money", "stamp"] };
}
