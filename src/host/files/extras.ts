import type { Area } from "../engine/engine";
import type { CellStyle } from "../workbook/formats/cellStyle";
import type { StylePart } from "../workbook/formats/styleParts";
import type { DrawingPlace, HostChart } from "./chartModel";

export type { HostChart } from "./chartModel";

/**
 * What a workbook has beyond Univer's snapshot, as plain data that the object model reads and changes and that
 * `readXlsx`/`writeXlsx` take from and put into the file. Sheets are addressed by Univer's sheet id. Rows and columns
 * count from 0; formulas and references are texts as they stand in a cell, without `=`.
 *
 * In the snapshot and therefore not here: cells, styles (with `xl`, see `CellStyle`), rows, columns, merges, frozen panes, hidden sheets, tab
 * colours, gridlines, zoom, defined names, tables (with `TableMeta`), conditional formats, data validation, notes and filters.
 */
export interface HostExtras {
  /** By sheet id. A sheet without an entry has none of it; use `sheetExtras` to get one. */
  sheets: Record<string, SheetExtras>;
  activeSheetId?: string;
  /**
   * `true`: the file counts days from 1904-01-01. Serials in the model count from 1900 all the same, so that `DATE`
   * and date cells agree; saving turns them back. See `dateSystem.ts`.
   */
  date1904: boolean;
  properties: DocumentProperties;
  /** `workbook.settings` and `Office.context.document.settings`: key → JSON text of the value. */
  workbookSettings: Record<string, string>;
  documentSettings: Record<string, string>;
  /** Custom XML parts, by Excel's id `{GUID}`. */
  customXmlParts: Record<string, string>;
  /** By name, as they stand in the gallery of cell styles. `Normal` is always there. */
  namedStyles: Record<string, NamedStyle>;
  /** The part with the theme as it was opened; charts that are written back unchanged take colours from it. */
  theme?: Uint8Array;
  calculation: { mode: "automatic" | "automaticExceptTables" | "manual"; iterate?: IterativeCalculation };
  /** Structure of the workbook (sheets can be neither added, deleted nor renamed). */
  protection?: PasswordHash;
  /** What the opened file held that saving it would lose, one line each, as `lossText` words it in English. */
  lost: string[];
}

export interface SheetExtras {
  charts: HostChart[];
  page: PageLayout;
  protection?: SheetProtection;
  /** With `hidden` in the snapshot: only a program can show the sheet again. */
  veryHidden?: boolean;
  hyperlinks: CellHyperlink[];
  comments: ThreadedComment[];
  /** Outline levels 1–7 by row and by column; absent is 0. */
  rowOutline: Record<number, OutlineEntry>;
  columnOutline: Record<number, OutlineEntry>;
  summaryBelow?: boolean;
  summaryRight?: boolean;
  selection?: { areas: Area[]; activeCell: { row: number; column: number } };
  /** Headings of rows and columns are hidden. */
  headingsHidden?: boolean;
  pictures: HostPicture[];
}

/** A row or column of an outline; `collapsed` marks the summary row or column of a closed group. */
export interface OutlineEntry {
  level: number;
  collapsed?: boolean;
}

/** Absent members are Excel's defaults. Margins are inches as in the file. */
export interface PageLayout {
  orientation?: "portrait" | "landscape";
  /** Number of the paper size in the file: 1 Letter, 8 A3, 9 A4, 11 A5 … */
  paperSize?: number;
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** One area or several, printed one a page. */
  printArea?: Area[];
  /** First and last row (column) repeated on every page. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** Per cent, 10–400; of no effect where `fit` is there. */
  scale?: number;
  /** Pages wide and tall; 0 is as many as needed. */
  fit?: { wide: number; tall: number };
  headersFooters?: HeadersFooters;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  printOrder?: "downThenOver" | "overThenDown";
  printComments?: "none" | "atEnd" | "asDisplayed";
  printErrors?: "displayed" | "blank" | "dash" | "NA";
  firstPageNumber?: number;
  /** The first row (column) of each new page. */
  rowBreaks?: number[];
  columnBreaks?: number[];
}

/** Texts in Excel's codes: `&L左&C第 &P 頁&R&D`. */
export interface HeadersFooters {
  differentFirst?: boolean;
  differentOddEven?: boolean;
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
}

/** A password as the file keeps it; the password itself is never known. */
export interface PasswordHash {
  algorithmName?: string;
  hashValue?: string;
  saltValue?: string;
  spinCount?: number;
  /** The 16-bit hash of Excel up to 2010. */
  legacyHash?: string;
}

/** A protected sheet. Named as in `Excel.WorksheetProtectionOptions`. */
export interface SheetProtection {
  options: {
    allowAutoFilter: boolean;
    allowDeleteColumns: boolean;
    allowDeleteRows: boolean;
    allowEditObjects: boolean;
    allowEditScenarios: boolean;
    allowFormatCells: boolean;
    allowFormatColumns: boolean;
    allowFormatRows: boolean;
    allowInsertColumns: boolean;
    allowInsertHyperlinks: boolean;
    allowInsertRows: boolean;
    allowPivotTables: boolean;
    allowSort: boolean;
    selectionMode: "Normal" | "Unlocked" | "None";
  };
  password?: PasswordHash;
  /** A password set while open and checked until the sheet is unprotected; never written. */
  openPassword?: string;
}

/** The link of one cell, or of an area that shares it. Exactly one of `address` and `documentReference` as a rule. */
export interface CellHyperlink {
  area: Area;
  address?: string;
  /** A place in this workbook, such as `Sheet2!A1`. */
  documentReference?: string;
  screenTip?: string;
}

export interface ThreadedComment {
  /** `{GUID}`. */
  id: string;
  row: number;
  column: number;
  author: CommentAuthor;
  /** ISO 8601. */
  created?: string;
  text: string;
  resolved?: boolean;
  replies: { id: string; author: CommentAuthor; created?: string; text: string }[];
}

export interface CommentAuthor {
  name: string;
  email?: string;
}

/** A cell style of the gallery. A cell says by its style's `xl.styleName` which one it was given. */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  /** Excel's number of a built-in style, which gives it its name in every language: 0 Normal, 26 Good … */
  builtInId?: number;
  format: CellStyle;
  /** Parts of a cell's format that the style leaves as they are; Excel's built-in styles leave none. */
  excludes?: readonly StylePart[];
}

export interface IterativeCalculation {
  enabled: boolean;
  maxIterations?: number;
  maxChange?: number;
}

/** `docProps/core.xml` and `app.xml`; times in ISO 8601. `custom` by name. */
export interface DocumentProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  lastAuthor?: string;
  revisionNumber?: number;
  created?: string;
  modified?: string;
  custom: Record<string, string | number | boolean>;
}

export interface HostPicture {
  id: string;
  name: string;
  format: "png" | "jpeg" | "gif";
  bytes: Uint8Array;
  place: DrawingPlace;
}

/** The extras of a workbook that nobody has made anything of yet. */
export function emptyExtras(): HostExtras {
  return {
    sheets: {},
    date1904: false,
    properties: { custom: {} },
    workbookSettings: {},
    documentSettings: {},
    customXmlParts: {},
    namedStyles: { Normal: { name: "Normal", builtIn: true, builtInId: 0, format: {} } },
    calculation: { mode: "automatic" },
    lost: [],
  };
}

/** What is kept of a sheet, made empty where there was nothing. */
export function sheetExtras(extras: HostExtras, sheetId: string): SheetExtras {
  return (extras.sheets[sheetId] ??= {
    charts: [],
    page: {},
    hyperlinks: [],
    comments: [],
    rowOutline: {},
    columnOutline: {},
    pictures: [],
  });
}
