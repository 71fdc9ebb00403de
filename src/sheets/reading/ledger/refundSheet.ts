import type { DaySerial } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { MEANING_OF_WORD, headerKey } from "../../../locale/reading/headers";
import { orderState } from "../../../locale/reading/orderStates";
import type { Grid } from "../../grid";
import type { ColumnEvidence } from "../columnEvidence";
import { readDateCell } from "../cells";
import type { Finding } from "../finding";
import type { RefundBook } from "./refundBook";
import { EntryRows, type EntryColumns, type Row } from "./entryRows";

/** Where a sheet of refunds has what is needed of it; columns count from 0 in its rows. */
export interface RefundColumns extends EntryColumns {
  readonly amount: number;
  /** What became of a claim; −1 where every row was paid back. */
  readonly state: number;
}

/** The number of a refund or a claim, which orders have not. */
const REFUND_ID =
  /^(退款|售后|退货|退单)(单|申请)?(编号|单号|号|id)$|^(refund|return|aftersales?)(id|no|number|sn)$/;
const OF_REFUNDS = /退款|售后|退货|refund|return/;
const AMOUNT =
  /^(买家|实际|成功|应)?退款(总)?(金额|额)$|^退款$|^(total)?(refund(ed)?amount|amountrefunded)$|^refund$/;
const DONE =
  /(退款|售后|退货)?(成功|完成|完结|到账|结束)(时间|日期)$|^(退款|退货)(时间|日期)$|^(refunded|completed|closed)(at|time|date|on)?$|^(refund|return)(time|date)$/;
const ASKED = /申请(时间|日期)$|^(created|requested)(at|time|date)$|^(创建时间|日期|date)$/;
/** A sheet of what came back has nothing else, whatever its columns are called. */
const NAME_OF_REFUNDS = /^(退款|退货|退单|售后|销退|refund|return)/;
const IS_DONE = /成功|完成|完结|已退|同意退款|succe|complet|refunded|^approved/;
const IS_NOT = /关闭|取消|拒绝|失败|撤[销回]|驳回|中$|待|cancel|reject|declin|clos|pending|fail|process/;

/** The columns of the sheet of refunds whose headers stand in a row of the preview; `undefined` where they make none. */
export function refundColumns(
  preview: Grid,
  index: number,
  evidence: ColumnEvidence,
): RefundColumns | undefined {
  const keys = preview.rows[index]!.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  const types = evidence.below(index, keys.length);
  const find = (word: RegExp) => keys.findIndex((key) => word.test(key));
  const means = (meaning: string) => keys.findIndex((key) => MEANING_OF_WORD.sales.get(key) === meaning);
  const isOfRefunds = find(REFUND_ID) >= 0 || OF_REFUNDS.test(headerKey(preview.sheet));
  const isNamed = NAME_OF_REFUNDS.test(headerKey(preview.sheet));
  const first = (found: readonly number[]) => found.find((column) => column >= 0) ?? -1;
  const prices = isNamed ? [means("paid"), means("total")] : [];
  const [order, amount] = [means("orderNumber"), first([find(AMOUNT), ...prices])];
  const day = (word: RegExp) => keys.findIndex((key, at) => word.test(key) && types[at] === "date");
  const days = isNamed ? [means("payTime"), means("date"), means("createTime")] : [];
  const date = first([day(DONE), day(ASKED), ...days.filter((column) => types[column] === "date")]);
  if (!isOfRefunds || order < 0 || amount < 0 || date < 0) return undefined;
  const claim = means("refundState");
  return {
    headerRow: preview.top + index,
    ...{ date, placed: -1, entries: [], currency: -1, order, amount, shop: means("shop") },
    transaction: find(REFUND_ID),
    state: claim >= 0 ? claim : means("orderState"),
  };
}

/** A refund of an order. */
export interface Refund {
  readonly order: string;
  readonly amount: Decimal;
  /** When it was paid back, where it is told to the day. */
  readonly day: DaySerial | undefined;
}

/** Makes refunds by the day they were paid back of the rows of a sheet of refunds. */
export class RefundRows extends EntryRows<RefundColumns> {
  /** @param book what became of the refunds while the orders were read */
  constructor(
    sheet: string,
    headers: readonly string[],
    columns: RefundColumns,
    private readonly book?: RefundBook,
  ) {
    super(sheet, headers, columns);
  }

  override findings(): readonly Finding[] {
    const { headerRow, amount } = this.columns;
    const again = this.book?.entriesOf(this.sheet).findings((row) => this.at(row, amount)) ?? [];
    return [...super.findings(), ...again, ...(this.book?.findings(this.at(headerRow, amount)) ?? [])];
  }

  /** Whether a row has the amount of a refund, or is none of the table. */
  mayBeRefund(cells: Row, row: number): boolean {
    if (row <= this.columns.headerRow || !this.isEntry(cells)) return true;
    const read = this.amount(cells, row, this.columns.amount);
    return read !== undefined && read !== "refused" && !read.isZero();
  }

  /** The refund of a row that was paid out. */
  refundOf(cells: Row, row: number): Refund | undefined {
    if (row <= this.columns.headerRow || !this.isEntry(cells)) return undefined;
    const { order, amount } = this.columns;
    const read = this.amount(cells, row, amount);
    if (read === undefined || read === "refused" || !this.isPaidOut(cells)) return undefined;
    const when = readDateCell(cells[this.columns.date], undefined);
    const day = when.kind === "day" ? (Math.floor(when.day) as DaySerial) : undefined;
    return { order: this.text(cells, order), amount: read.abs(), day };
  }

  /** Adds the refund of a row that no row before it tells, of this sheet or of another one. */
  collect(cells: Row, row: number, into: RefundBook): void {
    const refund = this.refundOf(cells, row);
    if (!refund) return;
    const entry = this.factsOf(cells, row, [ZERO, refund.amount, ZERO]);
    if (into.entriesOf(this.sheet).countsOf({ ...entry, amount: refund.amount }) === "nothing")
      into.leaveOut(this.sheet, row);
    else into.add(refund);
  }

  protected isEntry(cells: Row): boolean {
    const { order } = this.columns;
    return this.text(cells, order) !== "" && !this.saysHeader(cells, order);
  }

  protected figures(cells: Row, row: number): readonly [Decimal, Decimal, Decimal] | undefined {
    const refund = this.refundOf(cells, row);
    if (refund && this.book?.isLeftOut(this.sheet, row)) return undefined;
    if (refund) return this.book?.isTold(refund.order) ? undefined : [ZERO, refund.amount, ZERO];
    const state = this.text(cells, this.columns.state);
    const amount = this.amount(cells, row, this.columns.amount);
    const isClear = state === "" || IS_NOT.test(headerKey(state)) || orderState(state) !== undefined;
    if (amount !== undefined && amount !== "refused" && !amount.isZero())
      this.leave(state, isClear ? "note" : "error", row, amount);
    return undefined;
  }

  /** By the state of the claim, or where none is told by the day it was paid back. */
  private isPaidOut(cells: Row): boolean {
    const state = this.text(cells, this.columns.state);
    if (this.columns.state < 0 || state === "") return this.text(cells, this.columns.date) !== "";
    const became = orderState(state);
    if (became === "refunded" || became === "partlyRefunded") return true;
    const key = headerKey(state);
    return IS_DONE.test(key) && !IS_NOT.test(key);
  }
}
