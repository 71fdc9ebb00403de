import { HEADED } from "../adviceParts";
import { BODY_ROW } from "../../parts/sheetHead";

/** Columns of the own team by month, and of what of it is replaced. */
export const SALES = 1;
export const FIRST_ROLE = 2;
export const ROLE_COLUMNS = 6;
export const OTHERS = FIRST_ROLE + ROLE_COLUMNS;
const ON_TOP = OTHERS + 1;
export const COMMISSION = ON_TOP + 1;
export const TOTAL = COMMISSION + 1;
/** Quotes by month stand from this column on. */
export const FIRST_QUOTE = 1;
/** Where costs are added up, the own team stands before them. */
export const OWN = 1;

const CHART_ROWS = 19;

/** Where the parts of the in-house sheet stand: the answer first, then its chart, then what it is made from. */
export class InHouseLayout {
  constructor(
    readonly quotes: number,
    readonly months: number,
  ) {}

  readonly summaryAt = BODY_ROW;

  get checkRow(): number {
    return this.summaryAt + HEADED + this.quotes;
  }

  get chart(): { readonly row: number; readonly rows: number } {
    return { row: this.checkRow + 2, rows: CHART_ROWS };
  }

  get replacedAt(): number {
    return this.chart.row + CHART_ROWS + 1;
  }

  get teamAt(): number {
    return this.replacedAt + HEADED + this.quotes + 1;
  }

  get billsAt(): number {
    return this.after(this.teamAt);
  }

  get togetherAt(): number {
    return this.after(this.billsAt);
  }

  get cumulativeAt(): number {
    return this.after(this.togetherAt);
  }

  get cheaperAt(): number {
    return this.after(this.cumulativeAt);
  }

  /** The row of a month in one of the tables by month. */
  month(table: number, at: number): number {
    return table + HEADED + at;
  }

  replaced(quote: number): number {
    return this.replacedAt + HEADED + quote;
  }

  private after(table: number): number {
    return table + HEADED + this.months + 1;
  }
}
