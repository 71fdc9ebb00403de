import type { Decimal } from "../../../domain/money/decimal";
import type { CellValue } from "../../grid";
import { readAmountCell, readDateCell, readTextCell } from "../cells";
import type { ReadingChoice } from "../choice";
import type { SheetRecognition } from "../recognition";
import { salesColumns, type SalesColumns } from "./salesColumns";

type Row = readonly CellValue[];

/** A number so long is a platform's, and of one order alone; a shorter one may be that of another shop. */
const LONG = 10;

/** An order by what a row says of it. */
export interface NumberedRow {
  readonly number: string | number;
  readonly text: string;
  /** Whether the number alone tells which order it is. */
  readonly isLong: boolean;
  /** Whether the row is of what went back of the order: it is not the order. */
  readonly isBack: boolean;
  /** Absent on rows of further items. */
  readonly amount: Decimal | undefined;
}

/** By which an order is the same in another sheet: its day, and its amount and shop as well where the number is short. */
export type OrderContent = readonly CellValue[];

/** Reads which order a row of a sheet is of. */
export class OrderIdentity {
  readonly columns: SalesColumns;
  private readonly year: number | undefined;

  constructor(recognition: SheetRecognition, choice: ReadingChoice) {
    this.columns = salesColumns(recognition, choice);
    this.year = choice.year ?? recognition.year;
  }

  /** The numbered order of a row; what goes back has the number of its order. */
  numbered(cells: Row, left: number): NumberedRow | undefined {
    const number = cells[this.columns.order - left];
    const text = readTextCell(number);
    if (text === "" || (typeof number !== "string" && typeof number !== "number")) return undefined;
    const amount = this.amountOf(cells, left);
    const isBack = amount?.isNegative() === true;
    return { number, text, isLong: !isBack && text.length >= LONG, isBack, amount };
  }

  contentOf({ isLong, amount }: NumberedRow, cells: Row, left: number): OrderContent | undefined {
    const { date, shop } = this.columns;
    const day = readDateCell(cells[date - left], this.year);
    if (day.kind === "blank" || day.kind === "notADate" || !amount) return undefined;
    const own = day.kind === "day" ? Math.floor(day.day) : JSON.stringify(day);
    const name = shop < 0 ? "" : readTextCell(cells[shop - left]);
    return isLong ? [own] : [own, amount.toFixed(), name];
  }

  private amountOf(cells: Row, left: number): Decimal | undefined {
    const { measures, base } = this.columns;
    const total = measures.find(({ measure }) => measure === "total");
    const { column, measure, unit } = total ?? measures.find((each) => each.measure === base)!;
    const read = readAmountCell(cells[column - left], measure, unit);
    return read.kind === "amount" ? read.value : undefined;
  }
}

/** What an order is called among those of all sheets. */
export function orderKey({ text, isLong }: NumberedRow, content: OrderContent): string {
  return isLong ? text : JSON.stringify([text, ...content]);
}
