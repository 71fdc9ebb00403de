import type { CellAddress, CellValue, Grid } from "../grid";
import { headerKey } from "../../locale/reading/headers";
import { readTextCell } from "./cells";
import { markOfAmount, markOfHeader, mayBeOne, type CurrencyMark } from "./currencyMark";
import { quotedContent, type Finding } from "./finding";
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
function amountPlaces({ columns, channels, across, doubles, added }: SheetRecognition): ColumnPlace[] {
  const isAmount = (meaning: ColumnMeaning) => COLUMN_TYPES[meaning] === "amount";
  return [
    ...[...columns].flatMap(([meaning, place]) => (isAmount(meaning) ? [place] : [])),
    ...[...doubles, ...added].flatMap(({ meaning, place }) => (isAmount(meaning) ? [place] : [])),
    ...channels,
    ...(across?.places ?? []),
  ].filter(({ column }) => column >= 0);
}

const columnOfCurrencies = (headers: readonly CellValue[]): number =>
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
function currencyIn(cell: CellValue | undefined): CurrencyMark | undefined {
  const said = readTextCell(cell).toUpperCase();
  return said === "" || CURRENCY.test(headerKey(said))
    ? undefined
    : (markOfHeader(said) ?? { said, may: [said] });
}

function markIn(cell: CellValue | undefined): CurrencyMark | undefined {
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

/** Leaves out the rows whose amounts are of another currency than those of the sheet, and tells of them: they cannot be added. */
export class OneCurrency {
  private readonly column: number;
  private readonly places: readonly number[];
  private own: CurrencyMark | undefined;
  private readonly leftOut = new Map<
    string,
    { rows: number; readonly at: CellAddress; readonly found: string }
  >();

  /** @param headers by the column of the sheet; none where currencies are told otherwise */
  constructor(
    private readonly recognition: SheetRecognition,
    headers: readonly string[],
    private readonly currency: SheetCurrency | undefined,
  ) {
    this.column = columnOfCurrencies(headers);
    this.places = headers.length > 0 ? amountPlaces(recognition).map(({ column }) => column) : [];
    this.own = currency?.mark;
  }

  of(block: Grid): Grid {
    if (this.column < 0 && this.places.length === 0) return block;
    let isWhole = true;
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      if (row <= this.recognition.headerRow || this.isOwn(cells, row, block.left)) return cells;
      isWhole = false;
      return [];
    });
    return isWhole ? block : { ...block, rows };
  }

  findings(): readonly Finding[] {
    const taken = this.own?.said ?? "";
    const { sheet, headerRow } = this.recognition;
    const columns = (this.currency?.others ?? []).map(({ column, header }): Finding => ({
      ...{ severity: "error", at: { sheet, row: Math.max(0, headerRow), column }, found: header },
      problem: { code: "amountsInOtherCurrency", currency: markOfHeader(header)!.said, taken },
    }));
    const rowsLeftOut = [...this.leftOut].map(([currency, { rows, at, found }]): Finding => ({
      ...{ severity: "error", at, found },
      problem: { code: "amountsInOtherCurrency", rows, currency, taken },
    }));
    return [...columns, ...rowsLeftOut];
  }

  private isOwn(cells: readonly CellValue[], row: number, left: number): boolean {
    const isOther = (mark: CurrencyMark | undefined, column: number): boolean => {
      if (!mark) return false;
      this.own ??= mark;
      if (mayBeOne(mark, this.own)) return false;
      const at = { sheet: this.recognition.sheet, row, column };
      const known = this.leftOut.get(mark.said) ?? {
        rows: 0,
        at,
        found: quotedContent(cells[column - left]),
      };
      known.rows += 1;
      this.leftOut.set(mark.said, known);
      return true;
    };
    if (this.column >= 0) {
      if (isOther(currencyIn(cells[this.column - left]), this.column)) return false;
    }
    return !this.places.some((column) => isOther(markIn(cells[column - left]), column));
  }
}
