import { readTierCell } from "./tierCell";
import {
  headingAs,
  mayNamePay,
  plainHeading,
  saysEverySteps,
  tierColumnOf,
  tierHeadingOf,
  type TierColumn,
  type TierHeading,
} from "./tierHeaders";
import { arePercents, areRanges, areShares, areStarts, isInWords, tierShape, transposed } from "./tierShape";

/** A range whose columns are not those of a tier table. Rows and columns count from 1 inside the range. */
export type LayoutProblem =
  | { readonly code: "noRows" }
  /** A table has 2 to 4 columns besides those that only name the bands. */
  | { readonly code: "columnCount"; readonly columns: number }
  /** Without a header row only from, rate and flat are understood, so four columns need one. */
  | { readonly code: "headerNeeded"; readonly columns: number }
  /** Without a header nothing tells which cells are bounds and which are rates. */
  | { readonly code: "layoutDoubtful"; readonly row: number }
  | { readonly code: "unknownHeader"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly code: "repeatedHeader"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly code: "noBoundColumn"; readonly row: number }
  | { readonly code: "noRateColumn"; readonly row: number }
  /** What is paid for every step of an amount is paid more than once, as no band does. */
  | { readonly code: "stepsNotBands"; readonly row: number; readonly column: number; readonly text: string };

/** Which column holds what, and where the rows start. Columns count from 0. */
export interface TierLayout {
  readonly code: "layout";
  readonly columns: readonly (TierHeading | undefined)[];
  readonly firstRow: number;
  /** The bands stand side by side: rows and columns change places before the table is read. */
  readonly across: boolean;
}

type Cells = readonly (readonly unknown[])[];

const MOST_COLUMNS = 4;

/**
 * Finds the columns of a tier table: by name where its first row that is not blank is a header, or its first column is
 * one of a table whose bands stand side by side; else by what stands in them. A single cell is one rate for every amount.
 */
export function tierLayout(cells: Cells): TierLayout | LayoutProblem {
  const first = cells.findIndex((row) => !isBlankRow(row));
  const header = cells[first];
  if (!header) return { code: "noRows" };
  const columns = header.length;
  if (columns > 1 && headsAcross(cells)) return headedAcross(cells);
  if (columns > 1 && isHeader(header)) return namedLayout(header, first, cells.slice(first + 1));
  if (columns === 1 && cells.length === 1) return unheaded(["rate"], first);
  return unnamedLayout(cells, first, columns);
}

function unheaded(
  columns: readonly (TierColumn | undefined)[],
  firstRow: number,
  across = false,
): TierLayout {
  const headings = columns.map((column) => column && plainHeading(column));
  return { code: "layout", columns: headings, firstRow, across };
}

/** Blank rows stand between, and blank columns beside, the bands of a table; side by side its rows are what it has. */
function unnamedLayout(cells: Cells, first: number, columns: number): TierLayout | LayoutProblem {
  const filled = cells.filter((row) => !isBlankRow(row));
  const shape = columns < 2 ? "none" : tierShape(filled);
  if (shape === "doubtful") return { code: "layoutDoubtful", row: first + 1 };
  if (shape === "none") {
    return columns === MOST_COLUMNS ? { code: "headerNeeded", columns } : { code: "columnCount", columns };
  }
  if (!shape.across) return unheaded(shape.columns, first);
  const places = cells.map((row) => (isBlankRow(row) ? undefined : shape.columns[filled.indexOf(row)]));
  return unheaded(places, 0, true);
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

/** Whether every row starts with its name, a bound and a rate among them, and the first row is not itself a header. */
function headsAcross(cells: Cells): boolean {
  const filled = cells.filter((row) => !isBlankRow(row));
  const names = filled.map(([name]) => (typeof name === "string" ? tierColumnOf(name) : undefined));
  const sides = names.map((name) => name && sideOf(name));
  if (!sides.every((side) => side !== undefined)) return false;
  const hasBound = ["from", "upTo", "band"].some((side) => sides.includes(side as (typeof sides)[number]));
  const hasRate = sides.includes("rate") || sides.includes("flat");
  const isNamed = filled[0]!.every((cell) => typeof cell === "string" && tierColumnOf(cell) !== undefined);
  return hasBound && hasRate && !isNamed;
}

function headedAcross(cells: Cells): TierLayout | LayoutProblem {
  const [header, ...below] = transposed(cells);
  const layout = namedLayout(header!, 0, below);
  if (layout.code === "layout") return { ...layout, across: true };
  return "column" in layout ? { ...layout, row: layout.column, column: layout.row } : layout;
}

type Columns = readonly (TierHeading | undefined)[];
type CellsOf = (column: number) => readonly unknown[];

function namedLayout(header: readonly unknown[], row: number, below: Cells): TierLayout | LayoutProblem {
  const filled = below.filter((cells) => !isBlankRow(cells));
  const cellsOf: CellsOf = (column) => filled.map((cells) => cells[column]);
  const named = namedColumns(header, row, cellsOf);
  if ("code" in named) return named;
  const columns = ratesByContent(named, header, cellsOf);
  const steps = header.findIndex((cell) => saysEverySteps(textOf(cell)));
  if (steps >= 0 && hasSide(columns, "flat")) {
    return { code: "stepsNotBands", row: row + 1, column: steps + 1, text: textOf(header[steps]) };
  }
  const unknown = header.findIndex((cell, index) => textOf(cell) !== "" && !columns[index]);
  if (unknown >= 0) {
    return { code: "unknownHeader", row: row + 1, column: unknown + 1, text: textOf(header[unknown]) };
  }
  const hasBounds = hasSide(columns, "from") || hasSide(columns, "upTo");
  // One row is one band, of every amount.
  const needsBounds = filled.length > 1;
  if (needsBounds && !hasBounds && !hasSide(columns, "band")) return { code: "noBoundColumn", row: row + 1 };
  if (!hasSide(columns, "rate") && !hasSide(columns, "flat")) return { code: "noRateColumn", row: row + 1 };
  return {
    code: "layout",
    columns: columns.map((heading, index) =>
      heading?.column === "band" && (hasBounds || onlyNames(index, columns, cellsOf)) ? undefined : heading,
    ),
    firstRow: row + 1,
    across: false,
  };
}

/** Whether a column numbers or names the bands that another one has in words: `Tier 1`, A級, a remark. */
function onlyNames(at: number, columns: Columns, cellsOf: CellsOf): boolean {
  const isWorded = (index: number) => columns[index]?.column === "band" && isInWords(cellsOf(index));
  return !isWorded(at) && columns.some((_, index) => isWorded(index));
}

/** The columns by their names; what is not known is left open. */
function namedColumns(header: readonly unknown[], row: number, cellsOf: CellsOf): Columns | LayoutProblem {
  const columns: (TierHeading | undefined)[] = [];
  const isBounded = header.some((cell) => isBound(tierHeadingOf(textOf(cell))));
  for (const [index, cell] of header.entries()) {
    const text = textOf(cell);
    const heading = text === "" ? undefined : headingOf(text, cellsOf(index), isBounded);
    columns.push(heading);
  }
  const repeated = columns.findIndex((heading, index) => {
    const isTwin = (other: TierHeading | undefined, at: number) =>
      other &&
      at < index &&
      !onlyNames(at, columns, cellsOf) &&
      sideOf(other.column) === sideOf(heading!.column);
    return heading && !onlyNames(index, columns, cellsOf) && columns.some(isTwin);
  });
  if (repeated < 0) return columns;
  return { code: "repeatedHeader", row: row + 1, column: repeated + 1, text: textOf(header[repeated]) };
}

/** Where no rate is named, it is the one column whose name is not known, if shares stand in it, or a fee of nothing but percents. */
function ratesByContent(columns: Columns, header: readonly unknown[], cellsOf: CellsOf): Columns {
  if (hasSide(columns, "rate")) return columns;
  const isRate = (heading: TierHeading | undefined, index: number) => {
    if (heading) return heading.column === "flat" && arePercents(cellsOf(index));
    const text = textOf(header[index]);
    return text !== "" && mayNamePay(text) && !hasSide(columns, "flat") && areShares(cellsOf(index));
  };
  if (columns.filter(isRate).length !== 1) return columns;
  return columns.map((heading, index) =>
    isRate(heading, index) ? headingAs("rate", textOf(header[index])) : heading,
  );
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : "";
}

function hasSide(columns: Columns, side: Side): boolean {
  return columns.some((heading) => heading && sideOf(heading.column) === side);
}

/** Bands in words are known by themselves, whatever stands above them (`Usage`, `Price`), and so are amounts from 0. */
function headingOf(text: string, cells: readonly unknown[], isBounded: boolean): TierHeading | undefined {
  const named = tierHeadingOf(text);
  if (isBound(named)) return areRanges(cells) ? headingAs("band", text) : named;
  if (isInWords(cells)) return headingAs("band", text);
  if (named?.column === "band" && !isBounded && areStarts(cells)) return headingAs("from", text);
  return named;
}

function isBound(heading: TierHeading | undefined): boolean {
  return heading !== undefined && ["from", "upTo"].includes(sideOf(heading.column));
}

type Side = "from" | "upTo" | "band" | "rate" | "flat";

function sideOf(column: TierColumn): Side {
  if (column === "above") return "from";
  return column === "below" ? "upTo" : column;
}
