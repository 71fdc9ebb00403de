import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { isUnbounded } from "../address";
import { errors } from "../errors";
import type { CellStyle } from "../formats/cellStyle";
import { numberFormat } from "../formats/formatProperties";
import { styleReader } from "../formats/restyle";
import type { HostWorkbook } from "../hostWorkbook";
import { normaliseFormula } from "../tables/tableFormulas";
import { areaOf, type RangeTarget } from "../targets";
import { readInput, type CellInput } from "./cellInput";
import { fromR1C1 } from "./r1c1";

/** What the cells of a range are given: one thing for all, or rows of things in the range's own shape. */
export type RangeInput = unknown;

/** Turns what a program gave for one cell into what is put there, for example a formula in R1C1 into one in A1. */
export type InputReader = (value: unknown, row: number, column: number) => unknown;

export const inputInR1C1: InputReader = (value, row, column) =>
  typeof value === "string" ? fromR1C1(value, { row, column }) : value;

/**
 * Writes values or formulas. The error `InvalidArgument` where rows and columns are not those of the range, and
 * `AccessDenied` where the sheet is protected and a cell locked.
 */
export function writeRange(
  host: HostWorkbook,
  target: RangeTarget,
  input: RangeInput,
  read: InputReader = (value) => value,
): void {
  const area = areaOf(target);
  if (isUnbounded(area)) throw errors.invalidArgument();
  const at = inputReader(input, area);
  host.protection.checkContents(target);
  const rows = inputCells(host, target, (row, column) =>
    read(at(row, column), area.row + row, area.column + column),
  );
  host.growSheet(target.sheetId, area);
  host.changes.beforeEdit(target);
  host.engine.setCells(target.sheetId, area.row, area.column, rows);
}

/** Gives what stands for a cell in the input: the one value, or the one at its place. */
export function inputReader(input: RangeInput, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const single =
    rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1 ? (rows[0][0] as unknown) : undefined;
  if (single !== undefined) return () => single;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw errors.dimensions();
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row]?.[column];
}

function inputCells(
  host: HostWorkbook,
  target: RangeTarget,
  at: (row: number, column: number) => unknown,
): (ICellData | null | undefined)[][] {
  const { row, column, rows, columns } = areaOf(target);
  const reader = styleReader(host, target.sheetId);
  const styleIds = new FormattedStyles(host);
  const cells: (ICellData | null | undefined)[][] = [];
  for (let r = 0; r < rows; r++) {
    const line: (ICellData | null | undefined)[] = [];
    for (let c = 0; c < columns; c++) {
      const value = normalised(host, target.sheetId, row + r, column + c, at(r, c));
      if (typeof value !== "string") {
        line.push(readInput(value, "General").cell);
        continue;
      }
      const style = reader.at(row + r, column + c);
      const input = readInput(value, numberFormat.read(style));
      line.push(withFormat(input, style, styleIds));
    }
    cells.push(line);
  }
  return cells;
}

function withFormat(
  input: CellInput,
  style: CellStyle,
  styleIds: FormattedStyles,
): ICellData | null | undefined {
  if (!input.cell || input.numberFormat === undefined) return input.cell;
  return { ...input.cell, s: styleIds.get(style, input.numberFormat) };
}

/** Ids of styles with another number format, each made once. */
class FormattedStyles {
  private readonly ids = new Map<CellStyle, Map<string, Nullable<string>>>();

  constructor(private readonly host: HostWorkbook) {}

  get(style: CellStyle, format: string): Nullable<string> {
    const known = this.ids.get(style) ?? new Map<string, Nullable<string>>();
    this.ids.set(style, known);
    if (!known.has(format)) {
      const formatted = numberFormat.write(style, format) as IStyleData;
      known.set(format, this.host.engine.workbook.getStyles().setValue(formatted));
    }
    return known.get(format);
  }
}

/** References to tables are kept as a file has them: `[@Amount]` with the name of its table. */
function normalised(
  host: HostWorkbook,
  sheetId: string,
  row: number,
  column: number,
  value: unknown,
): unknown {
  if (typeof value !== "string" || !value.startsWith("=")) return value;
  return normaliseFormula(host.engine, value, { sheetId, row, column });
}
