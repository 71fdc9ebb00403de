import type { Language } from "../locale/catalogue";
import { extentOf, styleOf } from "../excel/writer/styleRuns";
import type { CellStyle, ReportCell, SheetReport } from "../sheets/reports/report";

/** A cell as the pane shows it. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
}

const BLANK: ShownCell = { text: "", isNumber: false };

/** A row of a sheet as its reader will see it; `row` counts from 0. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly ShownCell[];
}

/** The first rows of a report's sheet that hold more than a title. */
export function firstRows(report: SheetReport, count: number, language: Language): ShownRow[] {
  const { rows, columns } = extentOf(report);
  const grid = Array.from({ length: rows }, () => new Array<ShownCell>(columns).fill(BLANK));
  for (const block of report.blocks) {
    block.cells.forEach((cells, index) =>
      cells.forEach((cell, column) => {
        grid[block.row + index]![block.column + column] = shownCell(
          cell,
          styleOf(cell, block, column),
          language,
        );
      }),
    );
  }
  const first = grid.findIndex((cells) => cells.filter(({ text }) => text !== "").length > 1);
  const start = Math.max(0, first);
  return grid.slice(start, start + count).map((cells, index) => ({ row: start + index, cells }));
}

/**
 * A cell in the look of its style, in the manner of the reader's language.
 *
 * @example shownCell(1234.5, "money", "en") // { text: "1,234.50", isNumber: true }
 */
export function shownCell(cell: ReportCell, style: CellStyle | undefined, language: Language): ShownCell {
  const value = typeof cell === "object" ? (cell?.value ?? null) : cell;
  if (value === null) return BLANK;
  if (typeof value !== "number") return { text: String(value), isNumber: false };
  if (style === "month" || style === "inputMonth")
    return { text: dateOfSerial(value).slice(0, 7), isNumber: false };
  if (style === "date" || style === "inputDate") return { text: dateOfSerial(value), isNumber: false };
  return { text: numberText(value, style, language), isNumber: true };
}

function numberText(value: number, style: CellStyle | undefined, language: Language): string {
  const options = (style && NUMBER_FORMATS[style]) ?? { maximumFractionDigits: 10 };
  return new Intl.NumberFormat(language, options).format(value);
}

const MONEY: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const COUNT: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const RATE: Intl.NumberFormatOptions = { style: "percent", ...MONEY };

const NUMBER_FORMATS: Readonly<Partial<Record<CellStyle, Intl.NumberFormatOptions>>> = {
  money: MONEY,
  moneyTotal: MONEY,
  inputMoney: MONEY,
  check: MONEY,
  ratio: MONEY,
  ratioTotal: MONEY,
  count: COUNT,
  countTotal: COUNT,
  rate: RATE,
  rateTotal: RATE,
  inputRate: RATE,
};

const MS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar for every date from March 1900 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The date of Excel's day number: `2026-10-05`. */
function dateOfSerial(serial: number): string {
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}
