import type { ReadingChoice } from "../choice";
import type { ColumnMeaning } from "../meaning";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { SALES_MEASURES } from "./salesBook";
import type { SalesMeasure } from "./salesBook";

/** An amount column of a sales sheet. */
export interface MeasureColumn extends ColumnPlace {
  readonly measure: SalesMeasure;
  /** Its number among the sums of a slot. */
  readonly index: number;
  /** Blank means none: an order without a refund has no refund written. */
  readonly blankIsZero: boolean;
}

/** The columns of a sales sheet by their part in reading a row; −1 where there is none. */
export interface SalesColumns {
  /** The date that gives the month. */
  readonly date: number;
  readonly dateMeaning: ColumnMeaning;
  /** Blank in an unpaid order. */
  readonly pay: number;
  readonly create: number;
  readonly order: number;
  readonly shop: number;
  /** The shop of rows without a column for it; blank where none is known. */
  readonly shopOfSheet: string;
  readonly measures: readonly MeasureColumn[];
  /** What tells how many orders there were: a row each, a column that counts them, or nothing. */
  readonly ordersIn: "rows" | "column" | "nothing";
  /** What tells refunds: amounts, the state of the order or of a claim, or nothing. */
  readonly refundsIn: "column" | "state" | "nothing";
  /** What a row must have to count: paid, or else the order's total. */
  readonly base: "paid" | "total";
}

/** Sorts out the columns of a sales sheet: the month goes by pay time unless the choice says otherwise. */
export function salesColumns({ columns, shop = "" }: SheetRecognition, choice: ReadingChoice): SalesColumns {
  const place = (meaning: ColumnMeaning): number => columns.get(meaning)?.column ?? -1;
  const order: readonly ColumnMeaning[] =
    choice.monthBy === "createTime" ? ["createTime", "date", "payTime"] : ["payTime", "date", "createTime"];
  const dateMeaning = order.find((meaning) => columns.has(meaning)) ?? "date";
  const refunds = refundsIn(columns);
  const measures = SALES_MEASURES.flatMap((measure, index): MeasureColumn[] => {
    const found =
      columns.get(measure) ?? (measure === "refund" && refunds === "state" ? NO_COLUMN : undefined);
    return found ? [{ ...found, measure, index, blankIsZero: measure === "refund" }] : [];
  });
  return {
    date: place(dateMeaning),
    dateMeaning,
    pay: place("payTime"),
    create: place("createTime"),
    order: place("orderNumber"),
    shop: place("shop"),
    shopOfSheet: shop,
    measures,
    ordersIn: ordersIn(columns),
    refundsIn: refunds,
    base: columns.has("paid") ? "paid" : "total",
  };
}

/** Of refunds that only the state of an order tells: each is all that was paid, or nothing. */
const NO_COLUMN: ColumnPlace = { column: -1, header: "", unit: 1, by: "content" };

function refundsIn(columns: SheetRecognition["columns"]): SalesColumns["refundsIn"] {
  if (columns.has("refund")) return "column";
  return columns.has("orderState") || columns.has("refundState") ? "state" : "nothing";
}

function ordersIn(columns: SheetRecognition["columns"]): SalesColumns["ordersIn"] {
  if (columns.has("orderNumber") || columns.has("payTime")) return "rows";
  return columns.has("orders") ? "column" : "nothing";
}
