import type { Grid } from "../../grid";
import { readTextCell } from "../cells";
import { ColumnEvidence } from "../columnEvidence";
import type { Finding } from "../finding";
import type { ColumnMeaning } from "../meaning";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { shortYearsOf } from "../shortYears";
import { yearAbove } from "../statedAbove";
import { MADE, type EntryColumns, type EntryRows } from "./entryRows";
import { AmongSheets, type SalesTold } from "./amongSheets";
import { ledgerColumns, type LedgerColumns } from "./ledgerColumns";
import { LedgerRows } from "./ledgerRows";
import { RefundBook } from "./refundBook";
import { RefundRows, refundColumns } from "./refundSheet";
import { settlementColumns } from "./settlementColumns";
import { SettlementRows } from "./settlementRows";

/** A sheet of which rows of sales are made. */
export interface MadeSales {
  /** The sheet as what its rows are made into: sales. */
  readonly recognition: SheetRecognition;
  /** What makes rows of sales of its own, for one reading of the sheet. */
  readonly rows: () => { of(block: Grid): Grid; findings(): readonly Finding[] };
}

/**
 * A ledger: entries with signed amounts, of which a column says whether they are sales, refunds, fees or money that was paid out. What
 * payment services and marketplaces account for, and what a shop keeps itself.
 */
export interface Ledger extends MadeSales {
  readonly rows: () => EntryRows;
  /** Whether its entries have numbers, by which those that another account has as well are known. */
  readonly isNumbered: boolean;
  readonly newAccounts: (told: SalesTold) => AmongSheets;
}

/** Headers stand within the first rows of a sheet. */
const MOST_PREAMBLE_ROWS = 60;
const INVOICE = /invoice|发票|發票/i;

/** So large a part of the entries must come to what was settled. */
const FOOTING = 0.5;

/**
 * The settlement that a sheet holds: a row for each order with what it was sold for, what of it went back, the fees, and what was paid
 * to the shop. `undefined` where it holds none, or where the parts do not come to what was paid.
 */
export const settlementIn = (top: Grid): Ledger | undefined =>
  underHeaders(top, settlementColumns, ({ preview, columns, headers, entries }) => {
    const rows = (isSigned: boolean) => new SettlementRows(preview.sheet, headers, columns, isSigned);
    const at = (row: number) => columns.headerRow + 1 + row;
    const unsigned = rows(false);
    const off = entries.flatMap((cells, row) => unsigned.takenOff(cells, at(row)));
    const isSigned =
      off.filter((amount) => amount.lt(0)).length > off.filter((amount) => amount.gt(0)).length;
    const looked = rows(isSigned);
    const footing = entries.flatMap((cells, row) => looked.foots(cells, at(row)) ?? []);
    const isSettled = footing.filter(Boolean).length >= Math.max(1, footing.length * FOOTING);
    return isSettled ? asLedger(preview, headers, columns, () => rows(isSigned)) : undefined;
  });

/**
 * The ledger that a sheet holds; `undefined` where it holds none, or where no entry of its first rows is known to be a sale.
 *
 * @param withRefunds whether one must be a refund as well
 */
export const ledgerIn = (top: Grid, withRefunds = false): Ledger | undefined =>
  underHeaders(top, ledgerColumns, ({ preview, columns, headers, entries }) => {
    // Of an invoice and what is paid for it, one alone is a sale.
    const hasInvoices = entries.some((cells) =>
      columns.entries.some((column) => INVOICE.test(readTextCell(cells[column]))),
    );
    const arePaid = !hasInvoices && (columns.net >= 0 || columns.fees.length > 0);
    const signed = new LedgerRows(preview.sheet, headers, columns, arePaid);
    const isUnsigned = hasNoSigns(columns, signed, entries);
    const rows = () => new LedgerRows(preview.sheet, headers, columns, arePaid, isUnsigned);
    const looked = rows();
    const found = new Set(entries.map((cells, at) => looked.sideOf(cells, columns.headerRow + 1 + at)));
    const isLedger = found.has("sale") && (!withRefunds || found.has("refund"));
    return isLedger ? asLedger(preview, headers, columns, rows) : undefined;
  });

/** A sheet of refunds. */
export interface RefundSheet {
  /** The sheet as what its refunds are made into: sales. */
  readonly recognition: SheetRecognition;
  /** Collects the refunds of its rows, before the orders are read. */
  readonly collect: (block: Grid, into: RefundBook) => void;
  /** What makes rows of sales of the refunds that no order took. */
  readonly rowsBeside: (book: RefundBook) => RefundRows;
  readonly newBook: () => RefundBook;
}

/** The sheet of refunds; `undefined` where it is none. */
export const refundsIn = (top: Grid): RefundSheet | undefined =>
  underHeaders(top, refundColumns, ({ preview, columns, headers }) => {
    const rows = (book?: RefundBook) => new RefundRows(preview.sheet, headers, columns, book);
    // Of orders only some are refunded.
    const looked = rows();
    if (!preview.rows.every((cells, at) => looked.mayBeRefund(cells, preview.top + at))) return undefined;
    return {
      recognition: asSales(preview, headers, columns),
      rowsBeside: rows,
      newBook: () => new RefundBook(),
      collect: (block, into) => {
        const read = rows();
        block.rows.forEach((cells, at) => {
          read.collect(cells, block.top + at, into);
        });
      },
    };
  });

/** A table under a row of headers that have what is needed of it. */
interface UnderHeaders<Columns> {
  readonly preview: Grid;
  readonly columns: Columns;
  readonly headers: readonly string[];
  /** The rows below the headers. */
  readonly entries: Grid["rows"];
}

/** What is made of the first table that can be: of one under a row of headers in which all columns are found that are needed. */
function underHeaders<Columns, Made>(
  top: Grid,
  columnsOf: (preview: Grid, index: number, evidence: ColumnEvidence) => Columns | undefined,
  make: (table: UnderHeaders<Columns>) => Made | undefined,
): Made | undefined {
  const preview = fromFirstColumn(top);
  const evidence = new ColumnEvidence(preview.rows);
  for (let index = 0; index < Math.min(preview.rows.length, MOST_PREAMBLE_ROWS); index += 1) {
    const columns = columnsOf(preview, index, evidence);
    if (!columns) continue;
    const headers = preview.rows[index]!.map(readTextCell);
    const made = make({ preview, columns, headers, entries: preview.rows.slice(index + 1) });
    if (made) return made;
  }
  return undefined;
}

/** The same cells in rows that begin with column A, as the blocks of the sheet do. */
function fromFirstColumn(top: Grid): Grid {
  const left = Array.from({ length: top.left }, () => null);
  return { ...top, left: 0, rows: top.rows.map((cells) => [...left, ...cells]) };
}

/** Whether nothing but the words of entries tells what is taken off sales: none of the amounts has a minus, nor is there a column of directions. */
function hasNoSigns(columns: LedgerColumns, rows: LedgerRows, entries: Grid["rows"]): boolean {
  if (columns.amount < 0 || columns.net >= 0 || columns.direction >= 0) return false;
  const found = entries.flatMap((cells, at) => rows.takesOff(cells, columns.headerRow + 1 + at) ?? []);
  return found.some(({ kind }) => kind) && !found.some(({ sign }) => sign);
}

function asLedger(
  preview: Grid,
  headers: readonly string[],
  columns: EntryColumns,
  rows: () => EntryRows,
): Ledger {
  return {
    recognition: asSales(preview, headers, columns),
    rows,
    isNumbered: columns.order >= 0 || columns.transaction >= 0,
    newAccounts: (told) => new AmongSheets(told),
  };
}

function asSales(preview: Grid, headers: readonly string[], columns: EntryColumns): SheetRecognition {
  const places = new Map<ColumnMeaning, ColumnPlace>();
  const put = (meaning: ColumnMeaning, column: number) => {
    if (column >= 0) places.set(meaning, { column, header: headers[column] ?? "", unit: 1, by: "header" });
  };
  put("date", columns.date);
  put("createTime", columns.placed);
  put("shop", columns.shop);
  MADE.forEach((meaning, at) => {
    if (meaning !== "orders" || columns.order >= 0) put(meaning, headers.length + at);
  });
  const year = yearAbove(preview, columns.headerRow);
  const shortYears = shortYearsOf(preview, columns.headerRow, places);
  return {
    ...{ sheet: preview.sheet, kind: "sales", headerRow: columns.headerRow, columns: places, confidence: 1 },
    ...{ channels: [], doubles: [], added: [], missing: [], alternatives: [] },
    ...(year !== undefined && { year }),
    ...(shortYears && { shortYears }),
  };
}
