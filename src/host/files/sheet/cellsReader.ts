import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { contains, cellAt } from "../../workbook/geometry";
import { columnIndex } from "../../workbook/address";
import { ElementBuilder, type XmlEvents } from "../container/xml";
import { plainText } from "../container/xmlText";
import { serialFrom1904, serialOfIso } from "../dateSystem";
import { FileFault } from "../fileProblem";
import { shiftFormula } from "../formulas/shiftFormula";
import { withImpliedIntersections } from "../formulas/impliedIntersection";
import { modelFormula, type AddInFunctions } from "../formulas/storedFormula";
import { areaOf } from "../references";
import type { FileColors } from "../styles/colors";
import { isErrorText } from "./errorTexts";
import { documentOf, readText, wholeText, type StoredText } from "./richText";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly StoredText[];
  readonly colors: FileColors;
  readonly addIns: AddInFunctions;
  /** The engine's id of a style by its number in the file; `undefined` for that of plain cells. */
  readonly styleIds: readonly (string | undefined)[];
  /** Whether cells of a style show a date that counts from 1904. */
  readonly from1904: readonly boolean[];
  readonly part: string;
}

export type RowAttributes = Readonly<Record<string, string>>;

/** A formula whose result covers several cells. */
export interface StoredSpill {
  readonly area: Area;
  /** A dynamic array; otherwise one that was entered for a fixed range (Ctrl+Shift+Enter). */
  readonly dynamic: boolean;
}

type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Reads `sheetData` event by event, straight into the engine's cells. */
export class CellsReader implements XmlEvents {
  readonly cells: CellMatrix = {};
  readonly rows = new Map<number, RowAttributes>();
  readonly spills: StoredSpill[] = [];
  /** First cells of data tables (what-if analysis), whose formulas have no text. */
  readonly dataTables: { readonly row: number; readonly column: number }[] = [];
  lastRow = -1;
  lastColumn = -1;

  private row = -1;
  private column = -1;
  private rowCells: Record<number, ICellData> = {};
  private attributes: Readonly<Record<string, string>> = {};
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Readonly<Record<string, string>> | undefined;
  private collecting: "value" | "formula" | undefined;
  private inline: ElementBuilder | undefined;
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.inInline) this.inline?.open(name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.collect("value");
    else if (name === "f") {
      this.formulaAttributes = attributes;
      this.collect("formula");
    } else if (name === "row") this.openRow(attributes);
    else if (name === "is") {
      this.inline = new ElementBuilder();
      this.inline.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inInline) this.inline?.text(text);
    else if (this.collecting === "value") this.value += text;
    else if (this.collecting === "formula") this.formula += text;
  }

  close(name: string): void {
    if (this.inInline) this.inline?.close();
    else if (name === "c") this.closeCell();
    else this.collecting = undefined;
  }

  private get inInline(): boolean {
    return this.inline !== undefined && this.inline.depth > 0;
  }

  private collect(what: "value" | "formula"): void {
    this.collecting = what;
    if (what === "value") this.value = "";
    else this.formula = "";
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) this.damaged();
    this.column = -1;
    this.rowCells = this.cells[this.row] ?? {};
    if (Object.keys(attributes).some((name) => ROW_FORMATS.has(name))) this.rows.set(this.row, attributes);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const letters = /^[A-Z]+/i.exec(attributes.r ?? "")?.[0];
    const column = letters === undefined ? this.column + 1 : columnIndex(letters);
    if (column === undefined || column >= MAX_COLUMNS || this.row < 0) this.damaged();
    this.column = column;
    this.attributes = attributes;
    this.value = undefined;
    this.formula = undefined;
    this.formulaAttributes = undefined;
    this.inline = undefined;
  }

  private closeCell(): void {
    const styleNumber = Number(this.attributes.s ?? 0);
    const cell: ICellData = {};
    this.readFormula(cell);
    if (cell.f || !this.isSpilled()) this.readValue(cell, styleNumber);
    const style = this.context.styleIds[styleNumber];
    if (style !== undefined) cell.s = style;
    this.inline = undefined;
    if (cell.v === undefined && cell.f === undefined && cell.s === undefined) return;
    this.rowCells[this.column] = cell;
    this.cells[this.row] = this.rowCells;
    if (this.row > this.lastRow) this.lastRow = this.row;
    if (this.column > this.lastColumn) this.lastColumn = this.column;
  }

  /** What a formula spilled is not a value of its own: the formula gives it again. */
  private isSpilled(): boolean {
    return (
      this.spills.length > 0 && this.spills.some(({ area }) => contains(area, cellAt(this.row, this.column)))
    );
  }

  private readFormula(cell: ICellData): void {
    const attributes = this.formulaAttributes;
    if (!attributes) return;
    if (attributes.t === "dataTable") {
      this.dataTables.push({ row: this.row, column: this.column });
      return;
    }
    const text = attributes.t === "shared" ? this.sharedFormula(attributes.si ?? "") : (this.formula ?? "");
    if (text === "") return;
    const formula = modelFormula(text, this.context.addIns);
    cell.f = attributes.t === "array" ? formula : withImpliedIntersections(formula);
    const area = attributes.t === "array" ? areaOf(attributes.ref ?? "") : undefined;
    if (!area || (area.rows === 1 && area.columns === 1)) return;
    cell.ref = attributes.ref ?? null;
    this.spills.push({ area, dynamic: this.attributes.cm !== undefined });
  }

  /** The first cell of a shared formula holds its text; in the others it has moved with them. */
  private sharedFormula(id: string): string {
    const text = this.formula ?? "";
    if (text !== "") {
      this.shared.set(id, { row: this.row, column: this.column, formula: text });
      return text;
    }
    const master = this.shared.get(id);
    return master ? shiftFormula(master.formula, this.row - master.row, this.column - master.column) : "";
  }

  private readValue(cell: ICellData, styleNumber: number): void {
    const type = this.attributes.t ?? "n";
    if (this.inline?.root) return setText(cell, readText(this.inline.root, this.context.colors));
    const { value } = this;
    if (value === undefined) return;
    switch (type) {
      case "s":
        return setText(cell, this.context.strings[Number(value)] ?? "");
      case "str":
        return setText(cell, plainText(value));
      case "b":
        cell.v = Number(value === "1" || value === "true");
        cell.t = CellValueType.BOOLEAN;
        return;
      case "e":
        cell.v = value;
        cell.t = CellValueType.STRING;
        return;
      default:
        return this.setNumber(
          cell,
          type === "d" ? serialOfIso(value) : numberOf(value),
          styleNumber,
          type === "d",
        );
    }
  }

  private setNumber(cell: ICellData, number: number | undefined, styleNumber: number, isIso: boolean): void {
    if (number === undefined) return;
    cell.v = !isIso && this.context.from1904[styleNumber] ? serialFrom1904(number) : number;
    cell.t = CellValueType.NUMBER;
  }

  private damaged(): never {
    throw new FileFault({ code: "damaged", part: this.context.part });
  }
}

const ROW_FORMATS: ReadonlySet<string> = new Set(["ht", "hidden", "outlineLevel", "collapsed", "s"]);

function numberOf(text: string): number | undefined {
  const number = Number(text);
  return Number.isNaN(number) || (number === 0 && text.trim() === "") ? undefined : number;
}

function setText(cell: ICellData, text: StoredText): void {
  const whole = wholeText(text);
  cell.v = whole;
  cell.t = isErrorText(whole) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  if (typeof text !== "string") cell.p = documentOf(text);
}
