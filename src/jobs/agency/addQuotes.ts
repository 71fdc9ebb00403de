import { appendRows } from "../../excel/appendRows";
import type { Language } from "../../locale/catalogue";
import { QUOTES_SHEET_NAME } from "../../locale/agency/quotesSheet";
import { quoteRows, type QuoteColumn, type QuoteRow } from "../../sheets/quoteRows";
import type { DetectedSheet } from "../detect";

/** Where quotes were written: the tab, and the rows as the sheet counts them, from 1. */
export interface AddedQuotes {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Adds quotes to the workbook's sheet of quotes, below what stands there; to a new sheet where there is none, or where its columns have no
 * headings to go by.
 */
export async function addQuotes(
  quotes: readonly QuoteRow[],
  sheets: readonly DetectedSheet[],
  language: Language,
): Promise<AddedQuotes> {
  const own = sheets.find(
    ({ recognition, choice }) =>
      recognition.kind === "quotes" && !choice.unused && recognition.headerRow >= 0,
  );
  const known = own ? knownColumns(own) : new Map<QuoteColumn, number>();
  const { newHeadings, rows, received } = quoteRows(quotes, own?.headers ?? [], known, language);
  const headerRow = own?.recognition.headerRow ?? 0;
  const firstRow = own ? Math.max(own.info.rows, headerRow + 1) : 1;
  const sheet = await appendRows({
    ...(own && { sheet: own.info.name }),
    wanted: QUOTES_SHEET_NAME[language],
    ...{ headerRow, newHeadings, firstRow, rows },
    dayColumns: received === undefined ? [] : [received],
  });
  return { sheet, first: firstRow + 1, last: firstRow + rows.length };
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
