import type { Decimal } from "../../../domain/money/decimal";
import type { SalesMeasure } from "./salesBook";
import type { MeasureColumn } from "./salesColumns";

/** The amounts of one row by measure; absent where the row has none. */
export type RowAmounts = Map<MeasureColumn, Decimal>;

/** What a row has of a measure. */
export function amountIn(amounts: RowAmounts, name: SalesMeasure): Decimal | undefined {
  return [...amounts].find(([{ measure }]) => measure === name)?.[1];
}
