import type { CellAddress, SheetArea } from "../grid";
import type { WantedSales } from "./sourceRows";
import type { CellsReference } from "./formulaTokens";

/** Cells to which a person can jump. */
export interface Place extends SheetArea {
  readonly sheet: string;
}

/** A figure from which the explained one is made. */
export interface ExplainedPart {
  readonly label: string;
  /** What it shows; absent where it is more than one cell. */
  readonly shown?: string;
  readonly place: Place;
}

/** The words on which a figure rests, with the cell they stand in. */
export interface QuotedWords {
  readonly text: string;
  readonly place: Place;
}

/** Why a cell shows what it shows. */
export interface Explanation {
  readonly at: CellAddress;
  readonly shown: string;
  /** What names the figure, from the row to the column: month, person, … heading. */
  readonly names: readonly string[];
  /** Whose the sheet is. */
  readonly origin: "result" | "own";
  /** A blank cell, words, a figure that was written or typed, a formula, or a jump to another cell. */
  readonly content: "blank" | "words" | "figure" | "formula" | "link";
  /** How such a figure comes about. */
  readonly rule?: string;
  readonly formula?: string;
  /** The formula with names in place of addresses, and with figures. */
  readonly inWords?: string;
  readonly inFigures?: string;
  /** The way to the figure, band by band. */
  readonly steps: readonly string[];
  readonly parts: readonly ExplainedPart[];
  /** How many parts are not listed. */
  readonly moreParts: number;
  /** The ranges of the user's that the run read. */
  readonly sources: readonly Place[];
  /** The words of the quote it rests on. */
  readonly words?: QuotedWords;
  /** The sales it adds up, where it is a figure of the accounts that does. */
  readonly wanted?: WantedSales;
}

export function placeOf(cells: CellsReference, own: string): Place {
  const { sheet = own, row, column, rows, columns } = cells;
  return { sheet, row, column, rows, columns };
}
