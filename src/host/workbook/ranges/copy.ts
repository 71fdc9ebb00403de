import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { isUnbounded } from "../address";
import { errors } from "../errors";
import { movedFormula } from "../content/r1c1";
import { clipped, styleReader } from "../formats/restyle";
import { intersection, isOnSheet } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, rangeOf, type RangeTarget } from "../targets";
import { hasContent } from "./usedArea";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats" | "Link" | "ColumnWidths";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies a range to another, as often as it fits in. A smaller destination grows to the size of the source. */
export function copyRange(
  host: HostWorkbook,
  source: RangeTarget,
  destination: RangeTarget,
  options: CopyOptions,
): void {
  const from = clipped(host, source.sheetId, areaOf(source));
  const height = options.transpose ? from.columns : from.rows;
  const width = options.transpose ? from.rows : from.columns;
  const wanted = isUnbounded(areaOf(destination))
    ? { ...areaOf(destination), rows: height, columns: width }
    : areaOf(destination);
  const fits = wanted.rows % height === 0 && wanted.columns % width === 0;
  const to = fits ? wanted : { ...wanted, rows: height, columns: width };
  if (!isOnSheet(to)) throw errors.invalidArgument();
  const target = rangeOf(destination.sheetId, to);
  host.protection.checkContents(target);
  const cells = readCells(host, source.sheetId, from);
  const block: (ICellData | null | undefined)[][] = [];
  for (let r = 0; r < to.rows; r++) {
    const line: (ICellData | null | undefined)[] = [];
    for (let c = 0; c < to.columns; c++) {
      const [sr, sc] = options.transpose
        ? [c % from.rows, r % from.columns]
        : [r % from.rows, c % from.columns];
      const cell = cells[sr]?.[sc] ?? null;
      const places = {
        from: { row: from.row + sr, column: from.column + sc },
        to: { row: to.row + r, column: to.column + c },
      };
      line.push(pasted(host, destination.sheetId, cell, places, options));
    }
    block.push(line);
  }
  host.growSheet(destination.sheetId, to);
  host.changes.beforeEdit(target);
  host.engine.setCells(destination.sheetId, to.row, to.column, block);
  if (options.what === "All" && !options.transpose) copyMerges(host, source.sheetId, from, target);
}

interface Places {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

function pasted(
  host: HostWorkbook,
  toSheet: string,
  cell: CopiedCell | null,
  places: Places,
  { what, skipBlanks, transpose }: CopyOptions,
): ICellData | null | undefined {
  const blank = !cell || !hasContent(cell.data);
  if (blank && skipBlanks) return undefined;
  const style = cell?.style ?? {};
  const s =
    what === "All" || what === "Formats"
      ? (host.engine.workbook.getStyles().setValue(style) ?? null)
      : undefined;
  if (what === "Formats") {
    const there = host.sheet(toSheet).getCellRaw(places.to.row, places.to.column);
    return { ...there, s };
  }
  if (blank) return what === "All" ? { v: null, s } : null;
  const content = what === "Values" ? valueOf(cell) : formulaOf(cell, places, transpose);
  return s === undefined ? content : { ...content, s };
}

interface CopiedCell {
  readonly data: ICellData;
  readonly style: IStyleData;
  readonly formula: string;
  readonly value: string | number | boolean;
}

function readCells(host: HostWorkbook, sheetId: string, area: Area): (CopiedCell | null)[][] {
  const values = host.engine.values(sheetId, area);
  const formulas = host.engine.formulas(sheetId, area);
  const reader = styleReader(host, sheetId);
  const sheet = host.sheet(sheetId);
  return values.map((row, r) =>
    row.map((value, c) => {
      const raw = sheet.getCellRaw(area.row + r, area.column + c);
      const style = reader.at(area.row + r, area.column + c);
      const data: ICellData = raw ?? (value === "" ? {} : { v: value });
      return { data, style, formula: formulas[r]?.[c] ?? "", value };
    }),
  );
}

function valueOf({ data, value }: CopiedCell): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return {
    v: value,
    t: data.t === CellValueType.FORCE_STRING ? data.t : CellValueType.STRING,
    ...(data.p ? { p: data.p } : {}),
  };
}

function formulaOf(cell: CopiedCell, { from, to }: Places, transposed: boolean): ICellData {
  return cell.formula === "" ? valueOf(cell) : { f: movedFormula(cell.formula, from, to, transposed) };
}

function copyMerges(host: HostWorkbook, fromSheet: string, from: Area, target: RangeTarget): void {
  const to = areaOf(target);
  if (to.rows !== from.rows || to.columns !== from.columns) return;
  const ranges = host
    .sheet(fromSheet)
    .getMergeData()
    .filter((range) =>
      intersection(from, { row: range.startRow, column: range.startColumn, rows: 1, columns: 1 }),
    )
    .map((range) => ({
      startRow: range.startRow - from.row + to.row,
      endRow: range.endRow - from.row + to.row,
      startColumn: range.startColumn - from.column + to.column,
      endColumn: range.endColumn - from.column + to.column,
    }));
  if (ranges.length > 0) host.run("sheet.mutation.add-worksheet-merge", target.sheetId, { ranges });
}
