import { writeOwnRows } from "../../excel/writeOwnRows";
import { readBlocks } from "../../excel/reader";
import type { Language } from "../../locale/catalogue";
import { QUOTES_SHEET_NAME } from "../../locale/agency/quotesSheet";
import {
  changedEntries,
  layQuotes,
  newEntries,
  rowsOfQuotes,
  type QuoteColumn,
  type QuoteRow,
} from "../../sheets/quoteRows";
import type { CellValue } from "../../sheets/grid";
import type { DetectedSheet } from "../detect";

/** A quote for the workbook's sheet of quotes. */
export interface QuoteToPut {
  readonly now: QuoteRow;
  /** What was written of it before; absent for one that is new. */
  readonly written?: QuoteRow;
}

/** Where quotes were written: the tab, and the rows as the sheet counts them, from 1. */
export interface PutQuotes {
  readonly sheet: string;
  readonly added: readonly number[];
  readonly changed: readonly number[];
}

/**
 * Puts quotes onto the workbook's sheet of quotes: one that was written before is changed in its row, wherever that is now; the
 * others go below what stands there, or onto a new sheet where there is none, or where its columns have no headings to go by.
 *
 * @param received the day on which the new ones came, as Excel counts days
 */
export async function putQuotes(
  quotes: readonly QuoteToPut[],
  received: number,
  sheets: readonly DetectedSheet[],
  language: Language,
): Promise<PutQuotes> {
  const own = sheets.find(
    ({ recognition, choice }) =>
      recognition.kind === "quotes" && !choice.unused && recognition.headerRow >= 0,
  );
  const known = own ? knownColumns(own) : new Map<QuoteColumn, number>();
  const rows = own ? await standingRows(quotes, own, known) : [];
  const entries = quotes.map(({ now, written }, index) =>
    written && rows[index] !== undefined ? changedEntries(written, now) : newEntries(now, received),
  );
  const laid = layQuotes(entries, own?.headers ?? [], known, language);
  const headerRow = own?.recognition.headerRow ?? 0;
  const firstNew = own ? Math.max(own.info.rows, headerRow + 1) : 1;
  const added = laid.rows.filter((_, index) => rows[index] === undefined);
  const changed = laid.rows.flatMap((row, index) => {
    const at = rows[index];
    return at === undefined ? [] : [{ firstRow: at, rows: [row] }];
  });
  const dayColumn = laid.received === undefined ? {} : { dayColumn: laid.received };
  const sheet = await writeOwnRows({
    ...(own && { sheet: own.info.name }),
    wanted: QUOTES_SHEET_NAME[language],
    ...{ headerRow, newHeadings: laid.newHeadings },
    blocks: [...changed, ...(added.length > 0 ? [{ firstRow: firstNew, rows: added, ...dayColumn }] : [])],
  });
  return {
    sheet,
    added: added.map((_, index) => firstNew + index + 1),
    changed: changed.map(({ firstRow }) => firstRow + 1),
  };
}

/** The row of each quote that was written before and stands on the sheet still, from 0. */
async function standingRows(
  quotes: readonly QuoteToPut[],
  { info }: DetectedSheet,
  known: ReadonlyMap<QuoteColumn, number>,
): Promise<(number | undefined)[]> {
  const text = known.get("text");
  const written = quotes.flatMap((quote) => (quote.written ? [quote.written] : []));
  if (text === undefined || written.length === 0) return [];
  const cells: (readonly CellValue[])[] = [];
  await readBlocks(info, new AbortController().signal, (block) => void cells.push(...block.rows));
  const name = known.get("name");
  const columns = { text, ...(name !== undefined && { name }) };
  const found = rowsOfQuotes({ sheet: info.name, top: 0, left: 0, rows: cells }, columns, written);
  return quotes.map((quote) => (quote.written ? found[written.indexOf(quote.written)] : undefined));
}

function knownColumns({ recognition }: DetectedSheet): Map<QuoteColumn, number> {
  const columns = new Map<QuoteColumn, number>();
  for (const [meaning, as] of [
    ["agency", "name"],
    ["quoteText", "text"],
    ["date", "received"],
  ] as const) {
    const place = recognition.columns.get(meaning);
    if (place) columns.set(as, place.column);
  }
  return columns;
}
