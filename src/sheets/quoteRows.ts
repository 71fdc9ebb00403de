import { termNamed } from "../domain/agency/terms/termHeading";
import type { TermName } from "../domain/agency/terms/termNames";
import { TERM_HEADINGS } from "../locale/agency/quotesSheet";
import type { Language } from "../locale/catalogue";
import type { CellValue } from "./grid";

/** A quote to be written into a row: its text and what is typed over it, by the terms' names. */
export interface QuoteRow {
  readonly name: string;
  readonly text: string;
  /** The day it was received, as Excel counts days. */
  readonly received: number;
  readonly typed: Readonly<Partial<Record<TermName, string>>>;
}

/** Which column of a sheet holds what. */
export type QuoteColumn = TermName | "received";

/** Rows for a sheet of quotes, and the headings that it lacks for them. */
export interface QuoteRows {
  readonly newHeadings: readonly { readonly column: number; readonly text: string }[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The column of the day on which a quote was received, where there is one. */
  readonly received?: number;
}

/** The columns of a new sheet of quotes. */
const FIRST_COLUMNS: readonly QuoteColumn[] = ["name", "text", "received"];

/** A figure that is no text: it is written as a number. */
const PLAIN_NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/**
 * Lays quotes out for a sheet: each value under the heading of its term, headings that are missing behind the last one.
 *
 * @param known the columns that the sheet was recognised by; they go before what a heading says
 * @param headings the sheet's header row; none for a new sheet
 */
export function quoteRows(
  quotes: readonly QuoteRow[],
  headings: readonly CellValue[],
  known: ReadonlyMap<QuoteColumn, number>,
  language: Language,
): QuoteRows {
  const columns = new Map(known);
  const taken = new Set(columns.values());
  headings.forEach((heading, column) => {
    const term = termNamed(heading);
    if (term && !taken.has(column) && !columns.has(term)) columns.set(term, column);
  });
  const wanted = new Set<QuoteColumn>([
    ...(headings.length === 0 ? FIRST_COLUMNS : []),
    ...quotes.flatMap(({ name, typed }): QuoteColumn[] => [
      ...(name === "" ? [] : (["name"] as const)),
      "text",
      ...(Object.keys(typed) as TermName[]),
    ]),
  ]);
  const newHeadings: { column: number; text: string }[] = [];
  let next = Math.max(headings.length, ...[...columns.values()].map((column) => column + 1));
  for (const column of wanted) {
    if (columns.has(column)) continue;
    columns.set(column, next);
    newHeadings.push({ column: next, text: TERM_HEADINGS[column][language] });
    next += 1;
  }
  const rows = quotes.map((quote) => {
    const row: CellValue[] = Array.from({ length: next }, () => null);
    for (const [column, at] of columns) row[at] = valueOf(quote, column);
    return row;
  });
  const received = columns.get("received");
  return { newHeadings, rows, ...(received !== undefined && { received }) };
}

function valueOf({ name, text, received, typed }: QuoteRow, column: QuoteColumn): CellValue {
  if (column === "name") return typed.name ?? (name === "" ? null : name);
  if (column === "text") return text;
  if (column === "received") return received;
  const value = typed[column];
  if (value === undefined) return null;
  return PLAIN_NUMBER.test(value) ? Number(value.replace(/,/g, "")) : value;
}
