import type { CellAddress, CellValue, Grid } from "../grid";
import { headerKey } from "../../locale/reading/headers";
import { readTextCell } from "./cells";
import { markOfAmount, markOfHeader, mayBeOne, type CurrencyMark } from "./currencyMark";
import { markOfFormat } from "./formatMark";
import { COLUMN_TYPES, type ColumnMeaning } from "./meaning";
import type { ColumnPlace, SheetRecognition } from "./recognition";
import { rowsAbove } from "./statedAbove";

const CURRENCY = /^((transaction|order|payment|sales)?currency(code)?|币[种别]|货币(种类|类型)?)$/;

/** Characters of the mainland's script, in which 元 is the yuan. */
const SIMPLIFIED = /[订单额实际买卖编号时产费总计员销货币种类开项]/;

/** A title that states the currency of what is below it, and does not merely name a price. */
const STATES = /^\s*([单單]位|币[种别]|幣別|货币|貨幣|currency|amounts?)|[（(][^（()）\d]+[)）]\s*$/i;

/** Where the amounts of a sheet stand, and which currency they are in. */
export interface SheetCurrency {
  readonly mark: CurrencyMark;
  readonly at: CellAddress;
  /** Columns that name another one. */
  readonly others?: readonly { readonly place: ColumnPlace; readonly mark: CurrencyMark }[];
  /** Whether the formats of cells show it. */
  readonly isShown?: boolean;
}

/** The columns of amounts. */
export function amountPlaces({ columns, channels, across, doubles, added }: SheetRecognition): ColumnPlace[] {
  const isAmount = (meaning: ColumnMeaning) => COLUMN_TYPES[meaning] === "amount";
  return [
    ...[...columns].flatMap(([meaning, place]) => (isAmount(meaning) ? [place] : [])),
    ...[...doubles, ...added].flatMap(({ meaning, place }) => (isAmount(meaning) ? [place] : [])),
    ...channels,
    ...(across?.places ?? []),
  ].filter(({ column }) => column >= 0);
}

/** The header of a column says more than the formats below it. */
export const withName = ({ column, header }: ColumnPlace): { column: number; isNamed: boolean } => ({
  column,
  isNamed: markOfHeader(header) !== undefined,
});

export const columnOfCurrencies = (headers: readonly CellValue[]): number =>
  headers.findIndex((header) => CURRENCY.test(headerKey(readTextCell(header))));

/**
 * The currency of a sheet: as most of its first rows name it, or else a header of an amount or a line above the table; `undefined`
 * where nothing does.
 */
function currencyOf(preview: Grid, recognition: SheetRecognition): SheetCurrency | undefined {
  const { sheet, headerRow } = recognition;
  const { rows, top, left, formats } = preview;
  const headers = rows[headerRow - top] ?? [];
  const named = columnOfCurrencies(headers);
  const places = amountPlaces(recognition);
  const marks = new Map<string, { readonly found: SheetCurrency; times: number }>();
  const add = (mark: CurrencyMark | undefined, row: number, column: number) => {
    if (!mark) return;
    const known = marks.get(mark.said) ?? { found: { mark, at: { sheet, row, column } }, times: 0 };
    known.times += 1;
    marks.set(mark.said, known);
  };
  rows.forEach((cells, index) => {
    const row = top + index;
    if (row <= headerRow) return;
    if (named >= 0) add(currencyIn(cells[named]), row, left + named);
    else
      for (const { column, isNamed } of places.map(withName)) {
        const format = isNamed ? undefined : formats?.[index]?.[column - left];
        add(markIn(cells[column - left], format), row, column);
      }
  });
  const most = [...marks.values()].sort((a, b) => b.times - a.times)[0];
  if (most) return most.found;
  for (const { header, column } of places) {
    const mark = markOfHeader(header);
    if (mark) return { mark, at: { sheet, row: Math.max(0, headerRow), column } };
  }
  for (const [index, cells] of rowsAbove(preview, headerRow).entries())
    for (const [at, cell] of cells.entries()) {
      const mark = typeof cell === "string" && STATES.test(cell) ? markOfHeader(cell) : undefined;
      if (mark) return { mark, at: { sheet, row: top + index, column: left + at } };
    }
  return undefined;
}

/** What a cell of a column of currencies says, be it known or not. */
export function currencyIn(cell: CellValue | undefined): CurrencyMark | undefined {
  const said = readTextCell(cell).toUpperCase();
  return said === "" || CURRENCY.test(headerKey(said))
    ? undefined
    : (markOfHeader(said) ?? { said, may: [said] });
}

/** What the text of an amount says, or the format that its number is shown in. */
export function markIn(cell: CellValue | undefined, format: string | undefined): CurrencyMark | undefined {
  if (typeof cell === "string") return markOfAmount(cell);
  // Nothing is nothing in any currency.
  return typeof cell === "number" && cell !== 0 && format ? markOfFormat(format) : undefined;
}

/** The currency of all amounts of a column in the first rows that name one; `undefined` where they name several. */
function markOfColumn(
  { top, left, rows, formats }: Grid,
  headerRow: number,
  { header, column }: ColumnPlace,
) {
  const named = markOfHeader(header);
  if (named) return named;
  const marks = rows.flatMap((cells, index) =>
    top + index > headerRow ? (markIn(cells[column - left], formats?.[index]?.[column - left]) ?? []) : [],
  );
  return marks.every((mark) => mayBeOne(mark, marks[0]!)) ? marks[0] : undefined;
}

/** A sheet without the columns of amounts that name another currency than those of what it sells, or than the first. */
export function inOneCurrency(
  preview: Grid,
  recognition: SheetRecognition,
): { readonly recognition: SheetRecognition; readonly currency: SheetCurrency | undefined } {
  const { columns } = recognition;
  const found = currencyOf(preview, recognition);
  const isShown = amountPlaces(recognition)
    .map(withName)
    .some(
      ({ column, isNamed }) =>
        !isNamed && preview.formats?.some((row) => markOfFormat(row[column - preview.left] ?? "")),
    );
  const isSimplified = preview.rows.flat().some((cell) => typeof cell === "string" && SIMPLIFIED.test(cell));
  const ofScript = (mark: CurrencyMark): CurrencyMark =>
    isSimplified && mark.said === "元" ? { ...mark, may: ["CNY"] } : mark;
  const currency = found && { ...found, mark: ofScript(found.mark), isShown };
  const base = columns.get("paid") ?? columns.get("total");
  const ofColumn = (place: ColumnPlace) => markOfColumn(preview, recognition.headerRow, place);
  const ofBase = base && ofColumn(base);
  const own = ofBase ? ofScript(ofBase) : currency?.mark;
  if (!own) return { recognition, currency };
  const others = [...columns].flatMap(([meaning, place]) => {
    const mark = COLUMN_TYPES[meaning] === "amount" ? ofColumn(place) : undefined;
    return place !== base && mark && !mayBeOne(mark, own) ? [{ meaning, place, mark }] : [];
  });
  if (others.length === 0) return { recognition, currency };
  const left = new Map(
    [...columns].filter(([meaning]) => others.every((other) => other.meaning !== meaning)),
  );
  return {
    recognition: { ...recognition, columns: left },
    currency: { ...currency!, others },
  };
}
