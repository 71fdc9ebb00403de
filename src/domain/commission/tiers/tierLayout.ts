import { readBandText } from "./bandText";
import { readTierCell } from "./tierCell";
import { saysPercent, tierColumnOf, type TierColumn } from "./tierHeaders";

/** A range whose columns are not those of a tier table. Rows and columns count from 1 inside the range. */
export type LayoutProblem =
  | { readonly code: "noRows" }
  /** A table has 2 to 4 columns besides those that only name the bands. */
  | { readonly code: "columnCount"; readonly columns: number }
  /** Without a header row only from, rate and flat are understood, so four columns need one. */
  | { readonly code: "headerNeeded"; readonly columns: number }
  | { readonly code: "unknownHeader"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly code: "repeatedHeader"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly code: "noBoundColumn"; readonly row: number }
  | { readonly code: "noRateColumn"; readonly row: number };

/** Which column holds what, and where the rows start. Columns count from 0. */
export interface TierLayout {
  readonly code: "layout";
  readonly columns: readonly (TierColumn | undefined)[];
  readonly firstRow: number;
  /** The header says that the rates are percents or points. */
  readonly percent: boolean;
}

const MOST_COLUMNS = 4;
const WITHOUT_HEADER: readonly TierColumn[] = ["from", "rate", "flat"];
const IN_WORDS: readonly TierColumn[] = ["band", "rate", "flat"];
const RATE_ALONE: readonly TierColumn[] = ["rate"];

/**
 * Finds the columns of a tier table: by name where its first row that is not blank is a header, in any order; else
 * from (or the band in words), rate and, if there is a third, flat. A single cell is one rate for every amount.
 */
export function tierLayout(cells: readonly (readonly unknown[])[]): TierLayout | LayoutProblem {
  const first = cells.findIndex((row) => !isBlankRow(row));
  const header = cells[first];
  if (!header) return { code: "noRows" };
  const columns = header.length;
  if (columns > 1 && isHeader(header)) return namedLayout(header, first, cells.slice(first + 1));
  const withoutHeader = { code: "layout", firstRow: first, percent: false } as const;
  if (columns === 1 && cells.length === 1) return { ...withoutHeader, columns: RATE_ALONE };
  if (columns < 2 || columns > MOST_COLUMNS) return { code: "columnCount", columns };
  if (columns > WITHOUT_HEADER.length) return { code: "headerNeeded", columns };
  return { ...withoutHeader, columns: isInWords(cells.slice(first), 0) ? IN_WORDS : WITHOUT_HEADER };
}

/** Whether every cell of a column is a band in words, and not all of them are where a band starts. */
function isInWords(rows: readonly (readonly unknown[])[], column: number): boolean {
  const bands = rows.filter((row) => !isBlankRow(row)).map((row) => readBandText(row[column]));
  return bands.every((band) => band !== undefined) && bands.some((band) => band?.upTo !== undefined);
}

/** A row in which every cell is blank; a 0 may be a blank cell too. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => (typeof cell === "number" ? cell === 0 : isBlankCell(cell)));
}

function isBlankCell(cell: unknown): boolean {
  const read = readTierCell(cell);
  return read.code === "blank" || (read.code === "number" && read.value.isZero());
}

/** A header holds no number, and the name of a column or nothing but texts that are no numbers. */
function isHeader(row: readonly unknown[]): boolean {
  const cells = row.filter((cell) => cell !== 0 && readTierCell(cell).code !== "blank");
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  if (texts.length < cells.length) return false;
  return (
    texts.some((text) => tierColumnOf(text) !== undefined) ||
    texts.every((text) => readTierCell(text).code === "notANumber")
  );
}

/** Bands in words are known by themselves, whatever stands above them: `Usage`, `Price`. */
function namedLayout(
  header: readonly unknown[],
  row: number,
  below: readonly (readonly unknown[])[],
): TierLayout | LayoutProblem {
  const columns: (TierColumn | undefined)[] = [];
  const at = (column: number, text: string) => ({ row: row + 1, column: column + 1, text });
  for (const [index, cell] of header.entries()) {
    const text = typeof cell === "string" ? cell.trim() : "";
    const named = text === "" ? undefined : tierColumnOf(text);
    const isBand = text !== "" && !isBound(named) && isInWords(below, index);
    const column = isBand ? "band" : named;
    if (text !== "" && !column) return { code: "unknownHeader", ...at(index, text) };
    if (column && columns.some((other) => other !== undefined && sideOf(other) === sideOf(column))) {
      return { code: "repeatedHeader", ...at(index, text) };
    }
    columns.push(column);
  }
  const sides = columns.map((column) => column && sideOf(column));
  const hasBounds = sides.includes("from") || sides.includes("upTo");
  if (!hasBounds && !sides.includes("band")) return { code: "noBoundColumn", row: row + 1 };
  if (!sides.includes("rate") && !sides.includes("flat")) return { code: "noRateColumn", row: row + 1 };
  const rateHeader = header[columns.indexOf("rate")];
  return {
    code: "layout",
    columns: hasBounds ? columns.map((column) => (column === "band" ? undefined : column)) : columns,
    firstRow: row + 1,
    percent: typeof rateHeader === "string" && saysPercent(rateHeader),
  };
}

function isBound(column: TierColumn | undefined): boolean {
  return column !== undefined && ["from", "upTo"].includes(sideOf(column));
}

function sideOf(column: TierColumn): "from" | "upTo" | "band" | "rate" | "flat" {
  if (column === "above") return "from";
  return column === "below" ? "upTo" : column;
}
