import { CellValueType, type ICellData, type IWorksheetData, type Nullable } from "@univerjs/core";
import type { Area, CellValue, Spill, ValueType } from "../../engine/engine";
import { columnName } from "../../workbook/address";
import { element, workbookText } from "../container/xmlText";
import { serialTo1904 } from "../dateSystem";
import type { SheetExtras } from "../extras";
import { mayGiveArray } from "../formulas/givesArray";
import { storedFormula } from "../formulas/storedFormula";
import { areaOf, referenceOf } from "../references";
import { isErrorText, storedError } from "./errorTexts";
import { piecesOf, type StoredText } from "./richText";
import { rowAttributes } from "./rows";
import type { SharedStringTable } from "./sharedStrings";
import type { SheetStyles } from "./sheetStyles";

/** What formulas spill, as the engine tells it. */
export interface ComputedValues {
  spillRange(sheetId: string, row: number, column: number): Spill | undefined;
  values(sheetId: string, area: Area): CellValue[][];
  valueTypes(sheetId: string, area: Area): ValueType[][];
}

export interface CellsContext {
  readonly sheetId: string;
  readonly strings: SharedStringTable;
  readonly styles: SheetStyles;
  readonly computed: ComputedValues | undefined;
  readonly date1904: boolean;
  /** Rows that a filter does not show. */
  readonly filteredOut: ReadonlySet<number>;
}

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;
/** Values that a formula elsewhere has spilled, by row and column. */
type Spilled = Map<number, Map<number, { readonly value: CellValue; readonly type: ValueType }>>;

/** Writes `sheetData`. */
export class CellsWriter {
  /** Whether there is a formula that is marked as a dynamic array. */
  hasDynamicArrays = false;
  private lastRow = 0;
  private lastColumn = 0;
  private readonly cells: Cells;
  private readonly spilled: Spilled = new Map();
  private readonly spillAreas = new Map<ICellData, Area>();

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly extras: SheetExtras | undefined,
    private readonly context: CellsContext,
  ) {
    this.cells = (sheet.cellData ?? {}) as Cells;
    this.survey();
  }

  /** The part from `<sheetData>` to `</sheetData>`, row by row. */
  *xml(): Generator<string> {
    yield "<sheetData>";
    const outline = this.extras?.rowOutline ?? {};
    for (const row of this.rowNumbers()) {
      const attributes = rowAttributes(this.sheet, row, outline[row], this.context.styles.ofRow(row));
      if (this.context.filteredOut.has(row)) attributes.hidden = true;
      const content = this.rowContent(row);
      if (content === "" && Object.values(attributes).every((value) => value === undefined)) continue;
      yield element("row", { r: row + 1, ...attributes }, content);
    }
    yield "</sheetData>";
  }

  /** The rectangle of all cells, for `dimension`. */
  get used(): Area {
    return { row: 0, column: 0, rows: this.lastRow + 1, columns: this.lastColumn + 1 };
  }

  /** One look at every cell: which formulas spill, and how far the cells reach. */
  private survey(): void {
    for (const row of Object.keys(this.cells).map(Number)) {
      const columns = this.cells[row] ?? {};
      let column = 0;
      for (const key of Object.keys(columns)) {
        column = Number(key);
        const cell = columns[column];
        if (cell?.f) this.collectSpill(cell, row, column);
      }
      if (column > this.lastColumn) this.lastColumn = column;
      if (row > this.lastRow) this.lastRow = row;
    }
  }

  private collectSpill(cell: ICellData, row: number, column: number): void {
    const { computed, sheetId } = this.context;
    const area = computed ? computed.spillRange(sheetId, row, column)?.area : areaOf(cell.ref ?? "");
    if (!area || area.rows * area.columns === 1) return;
    this.spillAreas.set(cell, area);
    if (!computed) return;
    const values = computed.values(sheetId, area);
    const types = computed.valueTypes(sheetId, area);
    values.forEach((line, rowIndex) => {
      const at = area.row + rowIndex;
      const columns = this.spilled.get(at) ?? new Map<number, { value: CellValue; type: ValueType }>();
      this.spilled.set(at, columns);
      line.forEach((value, index) => {
        const isAnchor = rowIndex === 0 && index === 0;
        if (!isAnchor)
          columns.set(area.column + index, { value, type: types[rowIndex]?.[index] ?? "String" });
      });
    });
  }

  private *rowNumbers(): Generator<number> {
    const further = [this.sheet.rowData, this.extras?.rowOutline].flatMap((rows) =>
      Object.keys(rows ?? {}).map(Number),
    );
    const all = [...further, ...this.spilled.keys(), ...this.context.filteredOut];
    const own = Object.keys(this.cells).map(Number);
    yield* all.length === 0 ? own : [...new Set([...own, ...all])].sort((one, other) => one - other);
  }

  private rowContent(row: number): string {
    const own = this.cells[row] ?? {};
    const spilled = this.spilled.get(row);
    const columns = Object.keys(own).map(Number);
    if (spilled) columns.push(...[...spilled.keys()].filter((column) => !own[column]));
    if (spilled) columns.sort((one, other) => one - other);
    let content = "";
    for (const column of columns) {
      const cell = own[column];
      const value = spilled?.get(column);
      const hasOwn = cell && (cell.f || cell.p || (cell.v !== undefined && cell.v !== null));
      content +=
        value && !hasOwn
          ? this.spilledCell(row, column, cell, value)
          : cell
            ? this.cell(row, column, cell)
            : "";
    }
    return content;
  }

  private spilledCell(
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    { value, type }: { value: CellValue; type: ValueType },
  ): string {
    const style = this.context.styles.ofCell(cell?.s, row, column);
    const start = startTag(row, column, style);
    if (type === "Empty" || value === "") return style > 0 ? `${start}/>` : "";
    return this.valued(start, "", value, style, type === "Error");
  }

  private cell(row: number, column: number, cell: ICellData): string {
    const style = this.context.styles.ofCell(cell.s, row, column);
    const start = startTag(row, column, style);
    if (cell.f) return this.formulaCell(start, row, column, cell, style);
    const pieces = cell.p ? piecesOf(cell.p) : undefined;
    if (pieces?.some((piece) => piece.style)) return this.text(start, pieces);
    const value = cellValue(cell) ?? plainText(cell);
    if (value === undefined || value === "") return style > 0 ? `${start}/>` : "";
    return this.valued(start, "", value, style, isError(cell, value));
  }

  private formulaCell(start: string, row: number, column: number, cell: ICellData, style: number): string {
    const formula = cell.f ?? "";
    const area = this.spillAreas.get(cell);
    const text = workbookText(storedFormula(formula));
    // What `HYPERLINK` shows is a text with a link in it.
    const value = cellValue(cell) ?? plainText(cell);
    const isDynamic = area !== undefined || mayGiveArray(formula);
    if (isDynamic) this.hasDynamicArrays = true;
    const ref = referenceOf(area ?? { row, column, rows: 1, columns: 1 });
    const f = isDynamic ? `<f t="array" ref="${ref}">${text}</f>` : `<f>${text}</f>`;
    const opened = isDynamic ? `${start} cm="1"` : start;
    if (value === undefined || value === "")
      return value === "" ? `${opened} t="str">${f}<v></v></c>` : `${opened}>${f}</c>`;
    return this.valued(opened, f, value, style, isError(cell, value));
  }

  private valued(start: string, formula: string, value: CellValue, style: number, error: boolean): string {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return `${start} t="e">${formula}<v>#NUM!</v></c>`;
      const stored =
        this.context.date1904 && this.context.styles.showsDate(style) ? serialTo1904(value) : value;
      return `${start}>${formula}<v>${stored}</v></c>`;
    }
    if (typeof value === "boolean") return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
    if (error) return `${start} t="e">${formula}<v>${storedError(value)}</v></c>`;
    if (formula !== "")
      return `${start} t="str">${formula}<v>${workbookText(value.slice(0, LONGEST_TEXT))}</v></c>`;
    return this.text(start, value.slice(0, LONGEST_TEXT));
  }

  private text(start: string, text: StoredText): string {
    return `${start} t="s"><v>${this.context.strings.number(text)}</v></c>`;
  }
}

/** Characters that a cell holds at most. */
const LONGEST_TEXT = 32_767;

const COLUMN_NAMES: string[] = [];

function startTag(row: number, column: number, style: number): string {
  const address = `${(COLUMN_NAMES[column] ??= columnName(column))}${row + 1}`;
  return style > 0 ? `<c r="${address}" s="${style}"` : `<c r="${address}"`;
}

function cellValue({ v, t }: ICellData): CellValue | undefined {
  if (v === undefined || v === null) return undefined;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

function plainText({ p }: ICellData): string | undefined {
  return p
    ? piecesOf(p)
        .map(({ text }) => text)
        .join("")
    : undefined;
}

function isError(cell: ICellData, value: CellValue): boolean {
  return (
    typeof value === "string" &&
    cell.t !== CellValueType.FORCE_STRING &&
    value.startsWith("#") &&
    isErrorText(value)
  );
}
