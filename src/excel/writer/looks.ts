import type { CellStyle } from "../../sheets/reports/report";

/** How a kind of cell is painted. Absent members are left as the workbook has them. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** Steps between the edge of the cell and its text. */
  readonly indent?: number;
  readonly underline?: boolean;
  /** A line above (totals) or below (headers). */
  readonly line?: "EdgeTop" | "EdgeBottom";
}

const INK = "#1F2A37";
const QUIET = "#5B6673";
const ACCENT = "#0B5C8E";
const INPUT_FILL = "#FFF7CC";
const INPUT_INK = "#1A4FA3";

const MONEY = "#,##0.00;[Red]-#,##0.00;0.00";
/** More than any amount stands for a band without an end. */
const BOUND = '[>=1000000000000000]"∞";#,##0.00';
const COUNT = "#,##0;[Red]-#,##0;0";
const RATE = "0.00%;[Red]-0.00%;0.00%";
const RATIO = "0.00;[Red]-0.00;0.00";

const TOTAL = { bold: true, line: "EdgeTop" } as const;

/** Beside its own look, that of words with a figure to their left. */
export const SET_OFF = { align: "Left", indent: 1 } as const satisfies Look;

/** The one look of every kind of cell; blue on yellow is what the user may type over. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, color: INK },
  subtitle: { color: QUIET, size: 11 },
  stamp: { color: QUIET, size: 9 },
  section: { bold: true, size: 12, color: ACCENT },
  header: { bold: true, color: "#FFFFFF", fill: ACCENT, align: "Center", wrap: true },
  text: {},
  wrapped: { wrap: true },
  unit: { color: QUIET, size: 9, align: "Left", indent: 1 },
  month: { numberFormat: "yyyy-mm", align: "Left" },
  date: { numberFormat: "yyyy-mm-dd", align: "Left" },
  key: { numberFormat: "@" },
  day: { numberFormat: "m/d", bold: true, fill: "#E8F1F8", align: "Right" },
  count: { numberFormat: COUNT },
  money: { numberFormat: MONEY },
  bound: { numberFormat: BOUND, align: "Right" },
  rate: { numberFormat: RATE },
  ratio: { numberFormat: RATIO },
  textTotal: TOTAL,
  moneyTotal: { ...TOTAL, numberFormat: MONEY },
  countTotal: { ...TOTAL, numberFormat: COUNT },
  rateTotal: { ...TOTAL, numberFormat: RATE },
  ratioTotal: { ...TOTAL, numberFormat: RATIO },
  input: { fill: INPUT_FILL, color: INPUT_INK },
  inputMoney: { fill: INPUT_FILL, color: INPUT_INK, numberFormat: MONEY },
  inputRate: { fill: INPUT_FILL, color: INPUT_INK, numberFormat: RATE },
  inputDate: { fill: INPUT_FILL, color: INPUT_INK, numberFormat: "yyyy-mm-dd" },
  inputMonth: { fill: INPUT_FILL, color: INPUT_INK, numberFormat: "yyyy-mm" },
  inputMark: { fill: INPUT_FILL, color: INPUT_INK, align: "Center" },
  check: { italic: true, color: QUIET, numberFormat: MONEY },
  good: { color: "#1B6B33", fill: "#E3F4E8" },
  warning: { color: "#7A4B00", fill: "#FFF1D6" },
  bad: { color: "#9B1C1C", fill: "#FDE7E7" },
  link: { color: ACCENT, underline: true },
};
