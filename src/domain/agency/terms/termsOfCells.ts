import { readQuote } from "../reading/readQuote";
import { termNamed } from "./termHeading";
import { enterTerm, inOrder } from "./enterTerm";
import { isAside, type TermName } from "./termNames";
import { termsOfReading, type QuoteTerms } from "./quoteTerms";
import { spreadOfCell } from "./termValue";

/** Why a table of terms cannot be read; rows and columns count from 1. */
export type TermsProblem =
  | { readonly code: "noTerms" }
  | { readonly code: "unknownTerm"; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly code: "notAValue";
      readonly row: number;
      readonly column: number;
      readonly term: TermName;
      readonly text: string;
    };

export interface TermTable {
  readonly code: "terms";
  readonly quotes: readonly QuoteTerms[];
}

type Cells = readonly (readonly unknown[])[];

interface Entry {
  readonly term: TermName;
  readonly cell: unknown;
  readonly heading: unknown;
  readonly row: number;
  readonly column: number;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Excel for Windows and Mac hands a blank cell over as 0. */
const isNothing = (cell: unknown): boolean => isBlank(cell) || cell === 0;

/**
 * Reads quotes from cells: a header row with one quote a row, a list of term and value, or texts as they were pasted. A
 * blank cell says nothing of its term, and neither does a 0.
 *
 * @example termsOfCells([["月費", "提點"], [5000, "3%"]])
 * @example termsOfCells([["monthlyFee", 5000], ["rate", 0.03]])
 * @example termsOfCells([["月費8K+GMV 2個點"]])
 */
export function termsOfCells(cells: Cells): TermTable | TermsProblem {
  const rows = cells.filter((row) => !row.every(isBlank));
  if (rows.length === 0) return { code: "noTerms" };
  const isTable = rows.length > 1 && rows[0]!.some((cell) => termNamed(cell) !== undefined);
  if (!isList(rows)) return isTable ? readTable(cells) : readTexts(rows, cells);
  const list = readList(cells);
  // `model | monthlyFee` over `fee | 5000` reads as a list as well, but only as a table makes sense.
  const isHeader = isTable && rows[0]!.every((cell) => termNamed(cell) !== undefined);
  if (list.code === "terms" || !isHeader) return list;
  const table = readTable(cells);
  return table.code === "terms" ? table : list;
}

/** Two columns of which the first names terms, or more of them than the first row does; a heading (term, value) may stand above. */
function isList(rows: Cells): boolean {
  if (rows.some((row) => row.length !== 2)) return false;
  const isNamed = (cell: unknown) => termNamed(cell) !== undefined || isAside(cell);
  const down = rows.filter(([name]) => isNamed(name)).length;
  if (down === rows.length) return true;
  return down > 1 && down > rows[0]!.filter(isNamed).length;
}

function readList(cells: Cells): TermTable | TermsProblem {
  const top = cells.findIndex((row) => !row.every(isBlank));
  const unknown = cells.findIndex(
    ([name, cell], index) =>
      !isBlank(name) &&
      !termNamed(name) &&
      !isAside(name) &&
      !(index === top && spreadOfCell(cell) === undefined),
  );
  if (unknown !== -1) return unknownTerm(cells, unknown, 0);
  const entries = cells.flatMap(([heading, cell], index): Entry[] => {
    const term = termNamed(heading);
    return term && !isNothing(cell) ? [{ term, cell, heading, row: index + 1, column: 2 }] : [];
  });
  return quotesOf([entries]);
}

function readTable(cells: Cells): TermTable | TermsProblem {
  const top = cells.findIndex((row) => row.some((cell) => termNamed(cell) !== undefined));
  const columns = cells[top]!.map(termNamed);
  const unknown = cells[top]!.findIndex(
    (cell, index) => !isBlank(cell) && cell !== 0 && columns[index] === undefined && !isAside(cell),
  );
  if (unknown !== -1) return unknownTerm(cells, top, unknown);
  const quotes: Entry[][] = [];
  cells.forEach((row, index) => {
    if (index <= top || row.every(isNothing)) return;
    quotes.push(
      row.flatMap((cell, column): Entry[] => {
        const term = columns[column];
        const heading = cells[top]![column];
        return term && !isNothing(cell) ? [{ term, cell, heading, row: index + 1, column: column + 1 }] : [];
      }),
    );
  });
  return quotesOf(quotes);
}

function unknownTerm(cells: Cells, row: number, column: number): TermsProblem {
  const text = String(cells[row]![column] ?? "").slice(0, 40);
  return { code: "unknownTerm", row: row + 1, column: column + 1, text };
}

function readTexts(rows: Cells, cells: Cells): TermTable | TermsProblem {
  const quotes: QuoteTerms[] = [];
  for (const row of rows) {
    const texts = row.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
    const text = texts[texts.length - 1];
    const terms = text === undefined ? undefined : termsOfReading(readQuote(text));
    if (text === undefined && row !== rows[0]) return unknownHeading(rows[0]!, cells);
    if (text === undefined || !terms?.model) {
      const first = row.findIndex((cell) => !isBlank(cell));
      return unknownTerm(cells, cells.indexOf(row), first);
    }
    quotes.push(texts.length > 1 ? { ...terms, name: texts[0]! } : terms);
  }
  return { code: "terms", quotes };
}

/** Figures below words that name no term: the first of the words. */
function unknownHeading(row: readonly unknown[], cells: Cells): TermsProblem {
  const first = row.findIndex((cell) => typeof cell === "string" && !isBlank(cell) && !termNamed(cell));
  return unknownTerm(cells, cells.indexOf(row), Math.max(0, first));
}

function quotesOf(quotes: readonly (readonly Entry[])[]): TermTable | TermsProblem {
  const read: QuoteTerms[] = [];
  for (const entered of quotes) {
    const terms: QuoteTerms = {};
    for (const entry of inOrder(inContext(entered)))
      if (!enterTerm(terms, entry.term, entry.cell)) return notAValue(entry);
    read.push(terms);
  }
  return read.length > 0 ? { code: "terms", quotes: read } : { code: "noTerms" };
}

/**
 * What a heading means by the headings beside it: `Quote` alone holds the pasted text, and a management fee in percent beside the
 * ad spend is a share of that.
 */
function inContext(entries: readonly Entry[]): readonly Entry[] {
  const isText = ({ term, cell }: Entry) => term === "name" && readQuote(String(cell)).model !== undefined;
  if (entries.every(isText)) return entries.map((entry) => ({ ...entry, term: "text" }));
  const isOfAds =
    entries.some(({ term }) => term === "adSpend") &&
    !entries.some(({ term }) => term === "adSpendRate" || term === "rateBase");
  if (!isOfAds) return entries;
  return entries.map((entry) =>
    entry.term === "rate" && MANAGEMENT.test(String(entry.heading))
      ? { ...entry, term: "adSpendRate" }
      : entry,
  );
}

const MANAGEMENT = /management|service fee|管理費|管理费|服務費|服务费/i;

function notAValue({ term, cell, row, column }: Entry): TermsProblem {
  return { code: "notAValue", row, column, term, text: String(cell).slice(0, 40) };
}
