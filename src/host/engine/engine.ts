import type { FUniver } from "@univerjs/core/facade";
import type { ICellData, Injector, IWorkbookData, IWorksheetData, Univer, Workbook } from "@univerjs/core";

/** A rectangle of cells, counted from 0: `{ row: 0, column: 1, rows: 2, columns: 1 }` is B1:B2. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows a formula or a program: `""` for a blank cell, the text of the error for an error. */
export type CellValue = number | string | boolean;

/** The names Excel gives the types of values (`Excel.RangeValueType`). */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** A formula's array result on the sheet: the cell that holds the formula, and all cells its result covers. */
export interface Spill {
  readonly anchor: { readonly row: number; readonly column: number };
  readonly area: Area;
}

/** What a formula gives. A spilling result is whole: one row per row of the result, `types` beside `values`. */
export interface EvaluationResult {
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly ValueType[])[];
  /** Present where the result as a whole is an error: its text, such as `#VALUE!`. */
  readonly error?: string;
  /** What a custom function said beside its error. */
  readonly message?: string;
}

/** Where a formula stands while it is evaluated, for relative names and `ROW()`. */
export interface EvaluationPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: boolean;
  /** The last parameter may be given any number of times; the calls carry it as one list. */
  readonly repeating?: boolean;
}

/** A custom function as its metadata declares it. */
export interface FunctionDefinition {
  /** Handed back in the calls, for example `AMOUNT`. */
  readonly id: string;
  /** As it is written in a formula, for example `OPS.AMOUNT`. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly resultDimensionality: "scalar" | "matrix";
}

/** One call of a custom function on its way to the runtime that can answer it. */
export interface FunctionCall {
  readonly id: string;
  /** One entry per parameter: a scalar, rows of cells, or `null` where an optional argument is omitted. */
  readonly args: readonly unknown[];
  /** The first cell that asked, for example `Sheet1!B2`. */
  readonly address: string;
}

/** An answer: a scalar or rows of cells; or an error by its text (`#VALUE!`), with what the function said. */
export type FunctionAnswer =
  { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** Hands a batch of calls to their runtime and gives the answers in the same order. */
export type FunctionInvoker = (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;

export interface FunctionOptions {
  /** How a blank cell reaches a function: 0 as on Windows and Mac, `null` as on the web. */
  readonly blankCells: "zero" | "null";
}

export type CalculationMode = "automatic" | "manual";

/** Cells of a sheet that changed: by an edit, or because a calculation gave them another value. */
export interface CellsChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly source: "edit" | "calculation";
}

export interface Subscription {
  dispose(): void;
}

/** The calculating model of one open workbook. All rows and columns count from 0. */
export interface Engine {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** Univer's facade, for what has no shorter way. */
  api(): FUniver;
  /** Runs a Univer command or mutation at once. `false`: it refused. */
  run(id: string, params?: object): boolean;

  /**
   * Writes a block of cells. `undefined` leaves a cell alone, `null` clears its content, anything else takes the place of its
   * value, formula, rich text and, where it says one, its style.
   */
  setCells(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly (ICellData | null | undefined)[])[],
  ): void;
  value(sheetId: string, row: number, column: number): CellValue;
  /** Values as Excel gives them, spilled ones included. */
  values(sheetId: string, area: Area): CellValue[][];
  valueType(sheetId: string, row: number, column: number): ValueType;
  valueTypes(sheetId: string, area: Area): ValueType[][];
  /** Formulas with their `=`; `""` where a cell has none (also in the spilled part of a result). */
  formulas(sheetId: string, area: Area): string[][];
  /** The array result that covers the cell, asked from its anchor or from any cell of it. */
  spillRange(sheetId: string, row: number, column: number): Spill | undefined;
  /** What the formulas of a sheet that give several values cover. */
  spills(sheetId: string): Area[];
  /** What a custom function said beside the error that stands in the cell. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;

  calculationMode: CalculationMode;
  /** Holds calculation back until `resumeCalculation`, then what changed in between is calculated at once. */
  suspendCalculation(): void;
  resumeCalculation(): void;
  /** Calculates what changed since the last calculation, or everything; done when the promise is. */
  calculate(scope?: "changed" | "all"): Promise<void>;
  /** Resolves when nothing is being calculated any more, answers of custom functions included. */
  idle(): Promise<void>;
  /** Evaluates formulas (with or without `=`) as if they stood in the workbook, and leaves no trace in it. */
  evaluate(formulas: readonly string[], at?: EvaluationPlace): Promise<EvaluationResult[]>;

  /** Makes functions known to formulas; a function of the same name is replaced. */
  registerFunctions(
    definitions: readonly FunctionDefinition[],
    invoke: FunctionInvoker,
    options: FunctionOptions,
  ): void;

  /** Adds a sheet among the tabs; the active one stays active. */
  insertSheet(
    index: number,
    sheet: Partial<IWorksheetData> & { readonly id: string; readonly name: string },
  ): boolean;
  insertRows(sheetId: string, row: number, count: number): boolean;
  insertColumns(sheetId: string, column: number, count: number): boolean;
  deleteRows(sheetId: string, row: number, count: number): boolean;
  deleteColumns(sheetId: string, column: number, count: number): boolean;
  insertCells(sheetId: string, area: Area, shift: "down" | "right"): boolean;
  deleteCells(sheetId: string, area: Area, shift: "up" | "left"): boolean;
  /** Moves cells; formulas that refer to them follow. */
  moveRange(
    sheetId: string,
    from: Area,
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): boolean;

  onCellsChanged(listener: (change: CellsChange) => void): Subscription;
  /** The workbook as plain data, to be read only: it is the live model. Cells with formulas carry their last values. */
  snapshot(): IWorkbookData;
  dispose(): void;
}
