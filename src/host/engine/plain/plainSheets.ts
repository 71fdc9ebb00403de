import { CellValueType, type ICellData, isTextFormat, type Nullable, type Styles } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  type ErrorType,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { PlainArea, PlainCells } from "./plainFormula";
import { leave, type Operand, type PlainMatrix, type PlainValue } from "./plainValues";

type Matrix = { getValue(row: number, column: number): Nullable<ICellData> };

let passes = 0;

interface Sheet {
  readonly unitId: string;
  readonly sheetId: string;
  readonly written: Matrix;
  /** What this calculation has come to so far; it comes into being with the first result of the sheet. */
  calculated: Matrix | undefined;
}

/** The cells of a workbook while a calculation runs: what it has come to, else what is written. */
export class PlainSheets implements PlainCells {
  private readonly sheets: Sheet[] = [];
  private readonly matrices = new Map<string, PlainMatrix>();
  private readonly patterns = new Map<string, string>();
  /** The areas that reach furthest down, by where they start. */
  private readonly longest = new Map<string, readonly PlainValue[]>();
  readonly pass = (passes += 1);
  hasMatrix = false;

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
  ) {}

  value(unitId: string, sheetId: string, row: number, column: number): PlainValue {
    return this.valueIn(this.sheet(unitId, sheetId), row, column);
  }

  /** Read once in a calculation: by then all that its cells depend on has been calculated. */
  matrix(area: PlainArea): PlainMatrix {
    const known = this.matrices.get(area.key);
    if (known) return known;
    const { rows, columns } = area;
    const matrix = { rows, columns, values: this.valuesOf(area) };
    this.matrices.set(area.key, matrix);
    return matrix;
  }

  /** A running total reads ever longer areas from the same cell on: what one has read the others need not. */
  private valuesOf({
    start,
    unitId,
    sheetId,
    startRow,
    startColumn,
    rows,
    columns,
  }: PlainArea): readonly PlainValue[] {
    const sheet = this.sheet(unitId, sheetId);
    const longest = this.longest.get(start) ?? [];
    if (longest.length >= rows * columns) return longest.slice(0, rows * columns);
    const values = [...longest];
    for (let row = startRow + longest.length / columns; row < startRow + rows; row++) {
      for (let column = startColumn; column < startColumn + columns; column++) {
        values.push(this.valueIn(sheet, row, column));
      }
    }
    this.longest.set(start, values);
    return values;
  }

  private valueIn(sheet: Sheet, row: number, column: number): PlainValue {
    const { unitId } = sheet;
    const calculated = sheet.calculated?.getValue(row, column);
    if (calculated) return plainCell(calculated);
    const cell = sheet.written.getValue(row, column);
    if (!cell) return null;
    if (cell.s && typeof cell.v === "number" && isTextFormat(this.patternOf(unitId, cell))) return leave();
    return plainCell(cell);
  }

  noteMatrix(): void {
    this.hasMatrix = true;
  }

  /** Whether a cell has a number format of its own, so that it takes none from what its formula reads. */
  hasOwnFormat(unitId: string, sheetId: string, row: number, column: number): boolean {
    const cell = this.config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
    return Boolean(cell?.s && this.patternOf(unitId, cell) !== "");
  }

  /** Whether this value is written in a cell, on a sheet on which nothing spills. */
  says(unitId: string, sheetId: string, row: number, column: number, value: Operand): boolean {
    const cell = this.plainSheet(unitId, sheetId)?.written.getValue(row, column);
    const type = typeOf(value);
    if (!cell || cell.p || type === undefined || cell.t !== type) return false;
    if (!Object.is(cell.v, typeof value === "boolean" ? Number(value) : value)) return false;
    return typeof value !== "number" || !isTextFormat(this.patternOf(unitId, cell));
  }

  /** Whether this calculation has come to a result on a sheet. */
  isCalculated(unitId: string, sheetId: string): boolean {
    return this.plainSheet(unitId, sheetId)?.calculated !== undefined;
  }

  private sheet(unitId: string, sheetId: string): Sheet {
    return this.plainSheet(unitId, sheetId) ?? leave();
  }

  /** A sheet on which no formula spills: what one spills over stands elsewhere. */
  private plainSheet(unitId: string, sheetId: string): Sheet | undefined {
    if (isNotEmpty(this.runtime.getUnitArrayFormula()[unitId]?.[sheetId])) return undefined;
    const sheet = this.knownSheet(unitId, sheetId);
    if (sheet) sheet.calculated ??= this.runtime.getUnitData()[unitId]?.[sheetId] as Matrix | undefined;
    return sheet;
  }

  private knownSheet(unitId: string, sheetId: string): Sheet | undefined {
    const known = this.sheets.find((each) => each.sheetId === sheetId && each.unitId === unitId);
    if (known) return known;
    const written = this.config.getUnitData()[unitId]?.[sheetId]?.cellData;
    const isSpilledOver = isNotEmpty(this.config.getArrayFormulaRange()[unitId]?.[sheetId]);
    if (!written || isSpilledOver || isNotEmpty(this.runtime.getRuntimeFeatureCellData())) return undefined;
    const sheet: Sheet = { unitId, sheetId, written, calculated: undefined };
    this.sheets.push(sheet);
    return sheet;
  }

  private patternOf(unitId: string, cell: ICellData): string {
    const styles = this.config.getUnitStylesData()[unitId] as Styles | undefined;
    if (typeof cell.s !== "string") return styles?.getStyleByCell(cell)?.n?.pattern ?? "";
    const known = this.patterns.get(cell.s);
    if (known !== undefined) return known;
    const pattern = styles?.getStyleByCell(cell)?.n?.pattern ?? "";
    this.patterns.set(cell.s, pattern);
    return pattern;
  }
}

function isNotEmpty(tree: object | null | undefined): boolean {
  for (const _ in tree) return true;
  return false;
}

function typeOf(value: Operand): CellValueType | undefined {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "string" ? CellValueType.STRING : undefined;
}

function plainCell({ v, t, p }: ICellData): PlainValue {
  if (p) return leave();
  if (v === undefined || v === null) return null;
  if (typeof v === "number") {
    if (t === CellValueType.BOOLEAN) return v === 1;
    return t === undefined || t === null || t === CellValueType.NUMBER ? v : leave();
  }
  if (typeof v === "boolean") return v;
  // What an empty text equals, and is in a sum, Univer and its repairs say.
  if (v === "") return leave();
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  return isText && !ERROR_TYPE_SET.has(v as ErrorType) ? v : leave();
}
