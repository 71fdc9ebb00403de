import type { DaySerial } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import type { Measured } from "../../../../domain/plan/assumptions/measure";
import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../../locale/catalogue";
import type { Choices } from "../../../../locale/plan/planChoices";
import type { AssumptionTable } from "../../../../locale/plan/planTables";
import type { CellStyle, ReportCell } from "../../report";

/** A table of the assumptions: what it holds, what its cells look like, and what may be chosen in them. */
export interface TableOfAssumptions {
  readonly id: AssumptionTable;
  /** Beside the title: where the rows come from. */
  readonly note: string;
  readonly rows: readonly (readonly ReportCell[])[];
  readonly styles: readonly CellStyle[];
  /** Blank rows for the user. */
  readonly spare: number;
  /** Columns in which a word of a list stands. */
  readonly choices?: Readonly<Record<number, keyof Choices>>;
  /** The cells that are calculated from the others of their row, behind them; rows count from the first of `all`. */
  readonly calculated?: (row: number, all: TableRows) => readonly ReportCell[];
}

/** Where the rows of a table stand on the sheet, from 0, and what those that are filled hold. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/** The cells of the single figures that tables calculate with. */
export interface SingleCells {
  readonly blend: string;
  readonly targetInForce: string;
}

/** What the tables are made from. */
export interface TablesContext {
  readonly inputs: PlanInputs;
  /** Where a measured figure comes from, in words. */
  readonly source: (key: Measured) => string;
  readonly singles: SingleCells;
  readonly language: Language;
}

export const asNumber = (value: Decimal) => value.toNumber();
export const blankIfZero = (value: Decimal) => (value.isZero() ? null : value.toNumber());
export const day = (value: DaySerial | undefined) => value ?? null;
