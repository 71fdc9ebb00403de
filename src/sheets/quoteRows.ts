import { termNamed } from "../domain/agency/terms/termHeading";
import type { TermName } from "../domain/agency/terms/termNames";
import { TERM_HEADINGS } from "../locale/agency/quotesSheet";
import type { Language } from "../locale/catalogue";
import type { CellValue, Grid } from "./grid";
import { readTextCell } from "./reading/cells";

/** A quote as a row states it: its agency, its text, and what is typed over that, by the terms' names. */
export interface QuoteRow {
  readonly name: string;
  readonly text: string;
  readonly typed: Readonly<Partial<Record<Exclude<TermName, "name" | "text">, string>>>;
}

/** Which column of a sheet holds what. */
export type QuoteColumn = TermName | "received";

/** What is to stand in a row, by its columns: `null` empties a cell, a column that is not named stays as it is. */
export type QuoteEntries = Readonly<Partial<Record<QuoteColumn, CellValue>>>;

/** Rows for a sheet of quotes, and the headings that it lacks for them. */
export interface LaidRows {
  readonly newHeadings: readonly { readonly column: number; readonly text: string }[];
  /** The cells of each row from column A; `undefined` where one stays as it is. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** The column of the day on which a quote was received, where there is one. */
  readonly received?: number;
}

/** The columns of a new sheet of quotes. */
const FIRST_COLUMNS: readonly QuoteColumn[] = ["name", "text", "received"];

/** A figure that is no text: it is written as a number. */
const PLAIN_NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/**
 * What a row holds of a quote that is new to the sheet.
 *
 * @param received the day on which it came, as Excel counts days
 */
export function newEntries(quote: QuoteRow, received: number): QuoteEntries {
  return { ...entriesOf(quote), received };
}

/**
 * What is to be written anew of a quote that stands on the sheet already; what a person changed there in other cells stays.
 *
 * @example changedEntries({ name: "甲", text, typed: { rate: "5%" } }, { name: "甲", text, typed: {} }) // { rate: null }
 */
export function changedEntries(written: QuoteRow, now: QuoteRow): QuoteEntries {
  const [before, after] = [entriesOf(written), entriesOf(now)];
  const columns = Object.keys({ ...before, ...after }) as TermName[];
  return Object.fromEntries(
    columns
      .filter((column) => before[column] !== after[column])
      .map((column) => [column, after[column] ?? null]),
  );
}

function entriesOf({ name, text, typed }: QuoteRow): QuoteEntries {
  const figures = Object.entries(typed).map(([term, value]) => [
    term,
    PLAIN_NUMBER.test(value) ? Number(value.replace(/,/g, "")) : value,
  ]);
  return { ...(name !== "" && { name }), text, ...(Object.fromEntries(figures) as QuoteEntries) };
}

/**
 * Lays quotes out for a sheet: each value under the heading of its term, headings that are missing behind the last one.
 *
 * @param known the columns that the sheet was recognised by; they go before what a heading says
 * @param headings the sheet's header row; none for a new sheet
 */
export function layQuotes(
  quotes: readonly QuoteEntries[],
  headings: readonly CellValue[],
  known: ReadonlyMap<QuoteColumn, number>,
  language: Language,
): LaidRows {
  const columns = new Map(known);
  const taken = new Set(columns.values());
  headings.forEach((heading, column) => {
    const term = termNamed(heading);
    if (term && !taken.has(column) && !columns.has(term)) columns.set(term, column);
  });
  const isNew = headings.length === 0;
  const wanted = new Set<QuoteColumn>([
    ...(isNew ? FIRST_COLUMNS : []),
    // The day is told where the sheet has a place for it.
    ...quotes.flatMap((entries) =>
      (Object.keys(entries) as QuoteColumn[]).filter((key) => key !== "received"),
    ),
  ]);
  const newHeadings: { column: number; text: string }[] = [];
  let next = Math.max(headings.length, ...[...columns.values()].map((column) => column + 1));
  for (const column of wanted) {
    if (columns.has(column)) continue;
    columns.set(column, next);
    newHeadings.push({ column: next, text: TERM_HEADINGS[column][language] });
    next += 1;
  }
  const rows = quotes.map((entries) => {
    const row = Array.from({ length: next }, (): CellValue | undefined => undefined);
    for (const [key, column] of columns) row[column] = entries[key];
    return row;
  });
  const received = columns.get("received");
  return { newHeadings, rows, ...(received !== undefined && { received }) };
}

/**
 * Finds the rows in which quotes stand, by agency and text: rows may have been sorted, added or taken away since they were written.
 *
 * @param columns where the sheet has the agency and the text
 * @returns the row of each, from 0; `undefined` for a quote that stands there no more. No two have the same.
 */
export function rowsOfQuotes(
  grid: Grid,
  columns: { readonly name?: number; readonly text: number },
  quotes: readonly QuoteRow[],
): (number | undefined)[] {
  const free = new Map<string, number[]>();
  grid.rows.forEach((cells, index) => {
    const textIn = (column: number | undefined) =>
      column === undefined ? "" : readTextCell(cells[column - grid.left]);
    const key = keyOf(textIn(columns.name), textIn(columns.text));
    free.set(key, [...(free.get(key) ?? []), grid.top + index]);
  });
  return quotes.map(({ name, text }) => free.get(keyOf(name, text))?.shift());
}

const keyOf = (name: string, text: string) => JSON.stringify([name.trim(), text.trim()]);
