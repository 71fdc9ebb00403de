import type { DateOrder } from "../../domain/calendar/readDate";
import type { SheetArea } from "../grid";
import type { ColumnMeaning, SheetKind } from "./meaning";

/** Whether the column of what buyers paid already has refunds taken off. */
export type PaidReading = "netOfRefunds" | "beforeRefunds";

/** Where an order has several rows with the same amounts: the amount counts once, or on each row. */
export type OrderAmounts = "once" | "each";

/**
 * What a person decided about reading a sheet; it overrules what is recognised. Plain JSON, kept in the workbook's
 * settings. Rows and columns count from 0 in the sheet.
 */
export interface ReadingChoice {
  readonly kind?: SheetKind;
  readonly headerRow?: number;
  /** The part of the sheet that is read, its headers included; all of it where nothing is said. */
  readonly area?: SheetArea;
  /** `null` says that no column has this meaning. */
  readonly columns?: Readonly<Partial<Record<ColumnMeaning, number | null>>>;
  readonly paid?: PaidReading;
  readonly monthBy?: "payTime" | "createTime";
  readonly dateOrder?: DateOrder;
  /** The year of dates that are written without one. */
  readonly year?: number;
  readonly identicalRows?: "leaveOut" | "count";
  /** Whether the amounts on several rows of one order are the order's, written again, or each row's own. */
  readonly orderAmounts?: OrderAmounts;
}
