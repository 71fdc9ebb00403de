import type { CellAddress, CellValue, Grid } from "../grid";
import { headerKey } from "../../locale/reading/headers";
import { readTextCell } from "./cells";
import { markOfAmount, markOfHeader, mayBeOne, type CurrencyMark } from "./currencyMark";
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
  /** Columns whose headers name another one. */
  readonly others?: readonly ColumnPlace[];
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

export const columnOfCurrencies = (headers: readonly CellValue[]): number =>
  headers.findIndex((header) => CURRENCY.test(headerKey(readTextCell(header))));

/**
 * The currency of a sheet: as most of its first rows name it, or else a header of an amount or a line above the table; `undefined`
 * where nothing does.
 */
function currencyOf(preview: Grid, recognition: SheetRecognition): SheetCurrency | undefined {
  const { sheet, headerRow } = recognition;
  const { rows, top, left } = preview;
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
    else for (const { column } of places) add(markIn(cells[column - left]), row, column);
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

export function markIn(cell: CellValue | undefined): CurrencyMark | undefined {
  return typeof cell === "string" ? markOfAmount(cell) : undefined;
}

/** A sheet without the columns of amounts that name another currency than those of what it sells, or than the first. */
export function inOneCurrency(
  preview: Grid,
  recognition: SheetRecognition,
): { readonly recognition: SheetRecognition; readonly currency: SheetCurrency | undefined } {
  const { columns } = recognition;
  const found = currencyOf(preview, recognition);
  const isSimplified = preview.rows.flat().some((cell) => typeof cell === "string" && SIMPLIFIED.test(cell));
  const ofScript = (mark: CurrencyMark): CurrencyMark =>
    isSimplified && mark.said === "元" ? { ...mark, may: ["CNY"] } : mark;
  const currency = found && { ...found, mark: ofScript(found.mark) };
  const base = columns.get("paid") ?? columns.get("total");
  const ofBase = base && markOfHeader(base.header);
  const own = ofBase ? ofScript(ofBase) : currency?.mark;
  if (!own) return { recognition, currency };
  const isOther = ({ header }: ColumnPlace): boolean => {
    const mark = markOfHeader(header);
    return mark !== undefined && !mayBeOne(mark, own);
  };
  const others = [...columns].filter(
    ([meaning, place]) => COLUMN_TYPES[meaning] === "amount" && isOther(place),
  );
  if (others.length === 0) return { recognition, currency };
  const left = new Map([...columns].filter(([meaning]) => others.every(([other]) => other !== meaning)));
  return {
    recognition: { ...recognition, columns: left },
    currency: { ...currency!, others: others.map(([, place]) => place) },
  };
}
