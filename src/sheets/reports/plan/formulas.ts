import type { PlanInputs } from "../../../domain/plan/planInputs";
import type { AssumptionReferences } from "./references";

/** A cell of a plan's row by its column, and of the column above and below it. */
export interface RowCells {
  readonly cell: (key: string) => string;
  /** A column over all twelve months. */
  readonly months: (key: string) => string;
  /** A column from the first month to this row. */
  readonly upTo: (key: string) => string;
  /** A column of the sheet beside, in the same month of the base scenario. */
  readonly ofBase: (key: string) => string;
  /** The cell that holds the target of the scenario. */
  readonly target: string;
}

const ROUNDED = 6;
/** A target in cents times a weight of six decimals has eight: no part of it ends on a half of the last one. */
const SHARE_DECIMALS = 8;
const daysIn = (month: string) => `DAY(EOMONTH(${month},0))`;

/**
 * The formulas of a plan's month, in native functions. What is rounded up is first rounded to a millionth, so that the last
 * digit of a binary fraction does not call for another visitor.
 */
export class PlanFormulas {
  constructor(
    private readonly refs: AssumptionReferences,
    private readonly inputs: PlanInputs,
  ) {}

  weight({ cell }: RowCells): string {
    const month = cell("month");
    const weights = this.refs.column("weights", 3);
    const base = weights ? `INDEX(${weights},MONTH(${month}))` : "1";
    return `=${base}*(1+${this.extraDays(month)}/${daysIn(month)})`;
  }

  /** The normal days whose sales the events of a month add. */
  private extraDays(month: string): string {
    const [months, days, uplifts] = [1, 2, 3].map((column) => this.refs.column("events", column));
    return months ? `SUMPRODUCT((${months}=MONTH(${month}))*${days}*${uplifts})` : "0";
  }

  private exactShare({ cell, months, target }: RowCells): string {
    return `${target}*${cell("weight")}/SUM(${months("weight")})`;
  }

  cut(row: RowCells): string {
    return `=IF(SUM(${row.months("weight")})>0,ROUNDDOWN(ROUND(${this.exactShare(row)},${SHARE_DECIMALS}),2),0)`;
  }

  remainder(row: RowCells): string {
    return `=IF(SUM(${row.months("weight")})>0,ROUND(${this.exactShare(row)}-${row.cell("cut")},${SHARE_DECIMALS}),0)`;
  }

  /** The cents that are left go to the largest remainders, equal ones in order: the months foot to the target. */
  sales({ cell, months, upTo, target }: RowCells): string {
    const rank = `SUMPRODUCT(--(${months("remainder")}>${cell("remainder")}))+SUMPRODUCT(--(${upTo("remainder")}=${cell("remainder")}))`;
    return `=ROUND(${cell("cut")}+(${rank}<=ROUND((${target}-SUM(${months("cut")}))*100,0))/100,2)`;
  }

  event(index: number, { cell }: RowCells): string {
    const [of, days, uplift] = [1, 2, 3].map((column) => this.refs.cell("events", index, column));
    const month = cell("month");
    const share = `${days}*(1+${uplift})/(${daysIn(month)}+${this.extraDays(month)})`;
    return `=IF(${of}=MONTH(${month}),ROUND(${cell("sales")}*${share},2),0)`;
  }

  visitors({ cell }: RowCells, scenario: number): string {
    const conversion = this.refs.single("conversion");
    const factor = this.refs.place("scenarios", scenario, 2) ?? "1";
    const perVisitor = `(${conversion}*${factor}*${this.refs.single("orderValue")})`;
    return `=IF(N(${perVisitor})>0,ROUNDUP(ROUND(${cell("sales")}/${perVisitor},${ROUNDED}),0),"")`;
  }

  orders({ cell }: RowCells): string {
    const value = this.refs.single("orderValue");
    return `=IF(N(${value})>0,ROUNDUP(ROUND(${cell("sales")}/${value},${ROUNDED}),0),"")`;
  }

  /** A rate of another line of the row, to the cent. */
  share(of: string, rate: "refundRate" | "costRate" | "adShare", { cell }: RowCells): string {
    return `=ROUND(${cell(of)}*${this.refs.single(rate)},2)`;
  }

  fee(index: number, row: RowCells): string {
    const [net, sales] = [row.cell("net"), row.cell("sales")];
    const [onSales, onNet] = [3, 4].map((column) => this.refs.cell("fees", index, column));
    const part = this.partOfMonth(index, row);
    return `=ROUND(${sales}*${onSales}*${part},2)+ROUND(${net}*${onNet}*${part},2)+${this.fixedFee(index, row)}`;
  }

  /** What a fee costs whatever is sold; a yearly one by calendar months that foot to the year. */
  private fixedFee(index: number, row: RowCells): string {
    const [perMonth, perYear] = [5, 6].map((column) => this.refs.cell("fees", index, column));
    const part = this.partOfMonth(index, row);
    const cents = `ROUND(${perYear}*100,0)`;
    const ofYear = `(INT(${cents}/12)+(MONTH(${row.cell("month")})<=MOD(${cents},12)))/100`;
    return `ROUND(${perMonth}*${part},2)+ROUND(${ofYear}*${part},2)`;
  }

  /** The part of a month's days on which a fee holds. */
  private partOfMonth(index: number, { cell }: RowCells): string {
    const [from, until] = [1, 2].map((column) => this.refs.cell("fees", index, column));
    const [month, last] = [cell("month"), `EOMONTH(${cell("month")},0)`];
    const end = `MIN(IF(${until}="",${last},${until}),${last})`;
    return `MAX(0,${end}-MAX(${month},${from})+1)/${daysIn(month)}`;
  }

  /** The running total of shares, rounded, less the one before: the channels foot to the budget. */
  channel(index: number, { cell }: RowCells): string {
    const shares = this.refs.column("channels", 1)!;
    const upTo = (last: number) => {
      const [first, end] = [0, last].map((at) => this.refs.cell("channels", at, 1));
      const total = first === end ? first! : `SUM(${first}:${end!.slice(end!.lastIndexOf("!") + 1)})`;
      return `ROUND(${cell("adSpend")}*${total}/SUM(${shares}),2)`;
    };
    const part = index === 0 ? upTo(0) : `ROUND(${upTo(index)}-${upTo(index - 1)},2)`;
    return `=IF(SUM(${shares})>0,${part},0)`;
  }

  attributedSales({ cell }: RowCells): string {
    const parts = this.inputs.channels.map(
      (_, index) => `ROUND(${cell(`channel:${index}`)}*${this.refs.cell("channels", index, 2)},2)`,
    );
    return `=${parts.join("+") || "0"}`;
  }

  otherCosts({ cell }: RowCells): string {
    return `=ROUND(${this.refs.single("otherCosts")}+${cell("net")}*${this.refs.single("otherRate")},2)`;
  }

  fixedCosts(row: RowCells): string {
    const fees = this.inputs.fees.map((_, index) => `+${this.fixedFee(index, row)}`).join("");
    const agency = `${row.cell("agencyRuns")}*${row.cell("agencyFixed")}`;
    return `=${row.cell("payroll")}+ROUND(${agency},2)+ROUND(${this.refs.single("otherCosts")},2)${fees}`;
  }
}
