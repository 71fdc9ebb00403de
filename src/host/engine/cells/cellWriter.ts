import {
  CellValueType,
  type ICellData,
  type ICommandService,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../engine";
import { areaRange } from "./areas";
import type { CellReader } from "./cellReader";
import type { IndexedFormulaDataModel } from "./indexedFormulaDataModel";
import { makeRoom } from "./room";
import { spillsIn } from "./spills";
import type { WrittenCells } from "./writtenRanges";

export type WrittenBlock = readonly (readonly (ICellData | null | undefined)[])[];

/** Writes blocks of cells. */
export class CellWriter {
  constructor(
    private readonly workbook: Workbook,
    private readonly model: IndexedFormulaDataModel,
    private readonly commands: ICommandService,
    private readonly reader: CellReader,
    /** Told of a block that was written without a command that says so. */
    private readonly written: (sheetId: string, area: Area) => void,
  ) {}

  write(sheetId: string, row: number, column: number, block: WrittenBlock): void {
    const columns = Math.max(0, ...block.map((line) => line.length));
    const area = { row, column, rows: block.length, columns };
    if (area.rows === 0 || columns === 0) return;
    const sheet = this.reader.sheet(sheetId);
    makeRoom(sheet, area);
    if (this.isPlain(sheet, area, block)) {
      writePlain(sheet, area, block);
      this.execute(sheetId, {});
      this.written(sheetId, area);
    } else {
      placeStyles(sheet, area, block);
      this.execute(sheetId, commandCells(area, block));
    }
  }

  private execute(sheetId: string, cellValue: WrittenCells): void {
    const params: ISetRangeValuesMutationParams = {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheetId,
      cellValue,
    };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }

  /** True where no formula, spill, rich text or style is concerned, so that the cells can be put in place directly. */
  private isPlain(sheet: Worksheet, area: Area, block: WrittenBlock): boolean {
    if (!block.every((line) => line.every((cell) => !cell || isPlainCell(cell)))) return false;
    if (!spillsIn(this.reader.spills(sheet.getSheetId()), areaRange(area)).next().done) return false;
    if (this.model.countIn(sheet) === 0) return true;
    return block.every((line, rowIndex) =>
      line.every((_, index) => !this.model.formulaAt(sheet, area.row + rowIndex, area.column + index)),
    );
  }
}

function isPlainCell(cell: ICellData): boolean {
  return !cell.f && !cell.si && !cell.p && !cell.custom && typeof cell.s !== "object";
}

function writePlain(sheet: Worksheet, area: Area, block: WrittenBlock): void {
  const matrix = sheet.getCellMatrix();
  block.forEach((line, rowIndex) => {
    const row = matrix.getRowOrCreate(area.row + rowIndex) as Record<number, Nullable<ICellData>>;
    line.forEach((cell, index) => {
      if (cell === undefined) return;
      const column = area.column + index;
      const kept = plainCell(cell, row[column]?.s);
      if (kept) row[column] = kept;
      else delete row[column];
    });
  });
}

/**
 * Gives cells the styles that the workbook knows already. A command would lay each over the one that stands there, and look for
 * what comes of it among all styles.
 */
function placeStyles(sheet: Worksheet, area: Area, block: WrittenBlock): void {
  const matrix = sheet.getCellMatrix();
  block.forEach((line, rowIndex) => {
    const row = matrix.getRowOrCreate(area.row + rowIndex) as Record<number, Nullable<ICellData>>;
    line.forEach((cell, index) => {
      if (typeof cell?.s !== "string") return;
      const column = area.column + index;
      row[column] = { ...row[column], s: cell.s };
    });
  });
}

function plainCell(cell: ICellData | null, oldStyle: ICellData["s"]): ICellData | undefined {
  const style = cell?.s ?? oldStyle;
  const value = cell?.v;
  const styled = style === undefined || style === null ? undefined : { s: style };
  if (value === undefined || value === null) return styled;
  const stored = typeof value === "boolean" ? Number(value) : value;
  return { v: stored, t: cell?.t ?? valueType(value), ...styled };
}

function valueType(value: string | number | boolean): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function commandCells(area: Area, block: WrittenBlock): WrittenCells {
  const cells: WrittenCells = {};
  block.forEach((line, rowIndex) => {
    const row: Record<number, ICellData> = {};
    line.forEach((cell, index) => {
      if (cell !== undefined) row[area.column + index] = commandCell(cell);
    });
    cells[area.row + rowIndex] = row;
  });
  return cells;
}

/** `null` in a command's cell removes what the cell had. Styles by their id are in place already. */
function commandCell(cell: ICellData | null): ICellData {
  const content = { f: null, si: null, p: null, v: null, custom: null };
  if (!cell) return content;
  const { s, ...own } = cell;
  const value = cell.v ?? null;
  const type = cell.t ?? (value === null ? undefined : valueType(value));
  const style = typeof s === "string" || s === undefined ? {} : { s };
  return { ...content, ...own, ...style, v: value, ...(type === undefined ? {} : { t: type }) };
}
