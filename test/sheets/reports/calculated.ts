import { type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
import { createHeadlessEngine } from "../../../src/host/engine/headless";
import { addressText } from "../../../src/sheets/grid";
import type { ReportCell, SheetReport } from "../../../src/sheets/reports/report";

/** A formula of a report that does not calculate to the value it states. */
export interface WrongCell {
  readonly cell: string;
  readonly formula: string;
  readonly stated: unknown;
  readonly calculated: unknown;
}

/** What is typed into a cell before everything is calculated. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

interface Calculated {
  /** Every formula whose result is another than its report states. */
  readonly wrong: readonly WrongCell[];
  readonly value: (sheet: SheetReport, row: number, column: number) => number | string | boolean;
}

interface Placed {
  readonly sheet: SheetReport;
  readonly row: number;
  readonly column: number;
  readonly cell: ReportCell;
}

/** A hundredth of the smallest unit that is paid: doubles differ by less. */
const TOLERANCE = 1e-4;

/** Calculates the native formulas of result sheets, which may refer to one another. */
export async function calculated(
  sheets: readonly SheetReport[],
  typed: readonly Typed[] = [],
): Promise<Calculated> {
  const cells = placedCells(sheets);
  const engine = createHeadlessEngine(workbookOf(sheets, cells, typed));
  await engine.idle();
  const used = (sheet: SheetReport) => {
    const own = cells.filter((each) => each.sheet === sheet);
    const [rows, columns] = [
      1 + Math.max(...own.map(({ row }) => row)),
      1 + Math.max(...own.map(({ column }) => column)),
    ];
    return engine.values(sheet.id, { row: 0, column: 0, rows, columns });
  };
  const values = new Map(sheets.map((sheet) => [sheet, used(sheet)]));
  engine.dispose();
  const value: Calculated["value"] = (sheet, row, column) => values.get(sheet)![row]![column]!;
  const wrong = cells.flatMap(({ sheet, row, column, cell }): WrongCell[] => {
    const formula = formulaOf(cell);
    if (formula === undefined) return [];
    const [stated, found] = [valueOf(cell) ?? "", value(sheet, row, column)];
    const isSame =
      typeof stated === "number" && typeof found === "number"
        ? Math.abs(stated - found) < TOLERANCE
        : stated === found;
    return isSame
      ? []
      : [{ cell: addressText({ sheet: sheet.name, row, column }), formula, stated, calculated: found }];
  });
  return { wrong, value };
}

function placedCells(sheets: readonly SheetReport[]): Placed[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) => line.map((cell, c) => ({ sheet, row: row + r, column: column + c, cell }))),
    ),
  );
}

const valueOf = (cell: ReportCell) => (typeof cell === "object" && cell !== null ? cell.value : cell) ?? null;
const formulaOf = (cell: ReportCell) =>
  typeof cell === "object" && cell !== null ? cell.formula : undefined;

function workbookOf(
  sheets: readonly SheetReport[],
  cells: readonly Placed[],
  typed: readonly Typed[],
): IWorkbookData {
  const data = new Map(sheets.map(({ name }) => [name, {} as Record<number, Record<number, ICellData>>]));
  const put = (sheet: string, row: number, column: number, cell: ICellData) =>
    ((data.get(sheet)![row] ??= {})[column] = cell);
  for (const { sheet, row, column, cell } of cells) {
    const [formula, value] = [formulaOf(cell), valueOf(cell)];
    if (formula !== undefined) put(sheet.name, row, column, { f: formula });
    else if (value !== null && value !== "") put(sheet.name, row, column, dataOf(value));
  }
  for (const { sheet, row, column, value } of typed) put(sheet, row, column, dataOf(value));
  return {
    id: "workbook",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ id, name }) => [
        id,
        { id, name, cellData: data.get(name)!, rowCount: 1000, columnCount: 100 },
      ]),
    ),
  };
}

function dataOf(value: string | number | boolean): ICellData {
  if (typeof value === "boolean") return { v: Number(value), t: 3 };
  return typeof value === "number" ? { v: value, t: 2 } : { v: value, t: 1 };
}
