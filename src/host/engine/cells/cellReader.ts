import {
  CellValueType,
  type ICellData,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType, type LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area, CellValue, Spill, ValueType } from "../engine";
import { rangeArea } from "./areas";
import type { IndexedFormulaDataModel } from "./indexedFormulaDataModel";
import { spillsIn, spillsOf, type SpillRanges } from "./spills";

/** Excel's errors that Univer does not know by name, as custom functions give them. */
const furtherErrors: ReadonlySet<string> = new Set([
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#EXTERNAL!",
]);

function isErrorText(text: string): boolean {
  return ERROR_TYPE_SET.has(text as ErrorType) || furtherErrors.has(text);
}

/** Reads cells as Excel shows them to a program: results of formulas, and what they spill. */
export class CellReader {
  constructor(
    private readonly workbook: Workbook,
    private readonly model: IndexedFormulaDataModel,
    private readonly lexer: LexerTreeBuilder,
  ) {}

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new RangeError(`The workbook has no sheet ${sheetId}.`);
    return sheet;
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.map(sheetId, area, cellValue, "");
  }

  valueTypes(sheetId: string, area: Area): ValueType[][] {
    return this.map<ValueType>(sheetId, area, cellType, "Empty");
  }

  formulas(sheetId: string, area: Area): string[][] {
    const sheet = this.sheet(sheetId);
    if (this.model.countIn(sheet) === 0) return blank(area, "");
    return build(area, (row, column) => this.formula(sheet, row, column));
  }

  spillRange(sheetId: string, row: number, column: number): Spill | undefined {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    for (const range of spillsIn(this.spills(sheetId), cell)) {
      if (this.isStanding(sheetId, range))
        return { anchor: { row: range.startRow, column: range.startColumn }, area: rangeArea(range) };
    }
    return undefined;
  }

  spillAreas(sheetId: string): Area[] {
    return [...spillsOf(this.spills(sheetId))]
      .filter((range) => this.isStanding(sheetId, range))
      .map(rangeArea);
  }

  /** Whether the formula that spilled over a range is still there. */
  private isStanding(sheetId: string, { startRow, startColumn }: IRange): boolean {
    return Boolean(this.model.formulaAt(this.sheet(sheetId), startRow, startColumn));
  }

  spills(sheetId: string): SpillRanges {
    return this.model.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheetId];
  }

  private formula(sheet: Worksheet, row: number, column: number): string {
    const item = this.model.formulaAt(sheet, row, column);
    if (!item?.f) return "";
    const { f, x = 0, y = 0 } = item;
    return x || y ? this.lexer.moveFormulaRefOffset(f, x, y) : f;
  }

  private map<T>(sheetId: string, area: Area, read: (cell: ICellData) => T, none: T): T[][] {
    const cells = this.sheet(sheetId).getCellMatrix().getMatrix();
    const spilled = this.model.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId];
    const rows: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const own = cells[row];
      const fromSpill = spilled?.[row];
      const line = new Array<T>(area.columns).fill(none);
      if (own || fromSpill) {
        for (let index = 0; index < area.columns; index++) {
          const cell: Nullable<ICellData> = shown(
            own?.[area.column + index],
            fromSpill?.[area.column + index],
          );
          if (cell) line[index] = read(cell);
        }
      }
      rows.push(line);
    }
    return rows;
  }
}

/** A cell's own content comes before what is spilled on it. */
function shown(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  return own && (own.f || (own.v !== undefined && own.v !== null) || own.p) ? own : (spilled ?? own);
}

function cellValue(cell: ICellData): CellValue {
  if (cell.v === undefined || cell.v === null) return richText(cell) ?? "";
  switch (cell.t) {
    case CellValueType.NUMBER:
      return Number(cell.v);
    case CellValueType.BOOLEAN:
      return isTrue(cell.v);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(cell.v);
    default:
      return cell.v;
  }
}

function cellType(cell: ICellData): ValueType {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell.f ? "String" : "Empty";
  return cell.t !== CellValueType.FORCE_STRING && isErrorText(value) ? "Error" : "String";
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE";
}

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

function blank<T>(area: Area, value: T): T[][] {
  return build(area, () => value);
}

function build<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => make(area.row + row, area.column + column)),
  );
}
