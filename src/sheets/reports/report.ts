import type { Language } from "../../locale/catalogue";

/**
 * A report: a description of result sheets as plain data. It says what stands where, in which look, with which
 * formulas and charts; one writer puts it into the workbook, the pane shows it before anything is written,
 * and tests read it without Excel.
 */
export interface Report {
  readonly language: Language;
  readonly sheets: readonly SheetReport[];
}

export interface SheetReport {
  /** Stable id of this result sheet, the same in every language: "accounts", "findings", "payouts" … */
  readonly id: string;
  /** The tab's name in the reader's language, at most 31 characters. */
  readonly name: string;
  readonly tabColor?: string;
  readonly blocks: readonly Block[];
  /** Widths by column (0 = A), in characters of the default font, at least: texts that would be cut off widen theirs. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly Area[];
  readonly charts?: readonly ChartReport[];
  readonly tables?: readonly TableReport[];
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  readonly validations?: readonly ValidationReport[];
  readonly conditionalFormats?: readonly ConditionalFormatReport[];
  readonly page?: PageReport;
  /**
   * Columns beside the result that belong to the user: what was typed there survives a rerun, following its row's key.
   * `keyColumn` is the column whose value names a row.
   */
  readonly notes?: {
    readonly keyColumn: number;
    readonly columns: readonly number[];
    readonly firstRow: number;
  };
}

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that stand together, their first at (row, column). Every row has the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly ReportCell[])[];
  /** The look of a whole column of the block where a cell does not say its own. */
  readonly columnStyles?: readonly (CellStyle | undefined)[];
}

/** A plain value, or a cell with more to say. `null` leaves the cell blank. Text is written as text, never as a formula. */
export type ReportCell = string | number | boolean | null | RichCell;

export interface RichCell {
  readonly value?: string | number | boolean | null;
  /** A native Excel formula with its `=`; `value` is then what it must give, for the preview and for checks. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A jump to a cell of the workbook, such as `'訂單'!C2`. */
  readonly link?: string;
}

/** What a cell is, not how it is painted: the writer has one look for each. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "stamp"
  | "section"
  | "header"
  | "text"
  | "wrapped"
  /** What the figure to its left is counted in. */
  | "unit"
  | "month"
  | "date"
  /** A number that is a name, such as an order's: kept as the text it is. */
  | "key"
  | "day"
  | "count"
  | "money"
  /** The upper bound of a band, which may be open. */
  | "bound"
  | "moneyTotal"
  | "countTotal"
  | "rate"
  | "rateTotal"
  | "ratio"
  | "ratioTotal"
  | "textTotal"
  | "input"
  | "inputMoney"
  | "inputRate"
  | "inputDate"
  | "inputMonth"
  | "inputMark"
  | "check"
  | "good"
  | "warning"
  | "bad"
  | "link";

export interface ChartReport {
  readonly id: string;
  readonly type: "line" | "columnClustered" | "columnStacked" | "barClustered" | "area" | "scatterLines";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color?: string }[];
  /** The cells the chart covers. */
  readonly place: Area;
  readonly valueAxisTitle?: string;
  readonly categoryAxisTitle?: string;
}

export interface TableReport {
  readonly name: string;
  readonly area: Area;
  readonly style?: string;
}

export interface ValidationReport {
  readonly area: Area;
  readonly rule:
    /** Anything may stand there; the prompt alone is meant. */
    | { readonly kind: "any" }
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** What stands in cells of the same sheet. */
    | { readonly kind: "listOf"; readonly cells: Area }
    | { readonly kind: "decimal" | "wholeNumber" | "date"; readonly min?: number; readonly max?: number };
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatReport {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: "good" | "warning" | "bad" }
    | { readonly kind: "dataBar" }
    | { readonly kind: "colorScale" };
}

/** A sheet on paper. It is fitted to the width of a page where it stays legible, and else goes over several: `parts/pages.ts`. */
export interface PageReport {
  readonly orientation: "portrait" | "landscape";
  /** All cells where nothing is said; charts below them are printed too. */
  readonly printArea?: Area;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns that a page may begin with where one page is too narrow; any column where nothing is said. */
  readonly columnStarts?: readonly number[];
  /** Rows, from 0, with which a new page begins. Where nothing is said, pages begin with a section where one would be torn. */
  readonly pageStarts?: readonly number[];
  /** In percent; as large as fits where nothing is said. */
  readonly scale?: number;
}
