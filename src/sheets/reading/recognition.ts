import type { YearPlace } from "../../domain/calendar/shortYear";
import type { Month } from "../../domain/calendar/month";
import type { ColumnMeaning, SheetKind } from "./meaning";
import type { AcrossLabel } from "./acrossMonths";
import type { YearOfMonths } from "./monthNumbers";
import type { StatedPeriod } from "./statedPeriod";

/** Where a meaning stands in a sheet; the column counts from 0 in the sheet. */
export interface ColumnPlace {
  readonly column: number;
  /** The header as it is written; empty where the column has none. */
  readonly header: string;
  /** What one unit of the column is in currency units: 10,000 under a header in 萬元. */
  readonly unit: number;
  /** How the meaning was found. */
  readonly by: "header" | "content" | "choice";
}

/** A column of a wide ad sheet: a channel's spend. */
export interface ChannelPlace extends ColumnPlace {
  readonly channel: string;
}

/** The column of a month, an item, a person or a shop, where these are the headers of columns. */
export interface AcrossPlace extends ColumnPlace {
  /** Absent where its year is not known, and of anything else. */
  readonly month: Month | undefined;
  /** The shop, where the header says more than its name. */
  readonly name?: string;
}

/** A column that shares a meaning with another one that was taken. */
export interface DoubleColumn {
  readonly meaning: ColumnMeaning;
  readonly place: ColumnPlace;
}

/** What a sheet was recognised as. */
export interface SheetRecognition {
  readonly sheet: string;
  /** Absent where no kind of sheet fits. */
  readonly kind?: SheetKind;
  /** The row of the headers in the sheet, from 0; −1 where the data start without any. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnMeaning, ColumnPlace>;
  /** The columns of a wide ad sheet. */
  readonly channels: readonly ChannelPlace[];
  /** Where a sheet has its months, items, people or shops side by side: what stands below them, and the column of each. */
  readonly across?: {
    readonly of: ColumnMeaning;
    readonly label: AcrossLabel;
    readonly places: readonly AcrossPlace[];
    /** Other figures of the months, each in a column of its own. */
    readonly also?: readonly (AcrossPlace & { readonly meaning: ColumnMeaning })[];
    /** The sum of a row. */
    readonly total?: ColumnPlace;
  };
  readonly doubles: readonly DoubleColumn[];
  /** Columns whose amounts are added to those of the column with the same meaning: 崗位工資 beside 基本工資. */
  readonly added: readonly DoubleColumn[];
  /** The columns a sheet of this kind cannot do without and that were not found. */
  readonly missing: readonly ColumnMeaning[];
  /** The time stated above the table, where it is needed: the rows have no dates of their own. */
  readonly period?: StatedPeriod;
  /** The shop that the sheet is named after, where no column tells any. */
  readonly shop?: string;
  /** The year that the sheet's name or title states, for dates written without one. */
  readonly year?: number;
  /** Where the dates have their year, if it is written with two digits. */
  readonly shortYears?: YearPlace;
  /** Where the months have their year, if they are written as numbers alone. */
  readonly monthsOf?: YearOfMonths;
  /** What stands above a table of plans of which no column says whom they are for, the nearest first. */
  readonly titles?: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The other kinds it could be, likeliest first. */
  readonly alternatives: readonly { readonly kind: SheetKind; readonly confidence: number }[];
}
