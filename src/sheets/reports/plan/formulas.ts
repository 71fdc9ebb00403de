import type { PlanInputs } from "../../../domain/plan/assumptions/planInputs";
import type { AssumptionReferences } from "./assumptions/references";

/** A cell of a plan's row by its column, and of the column above and below it. */
export interface RowCells {
  readonly cell: (key: string) => string;
  /** The plan year of the row, counted from 0. */
  readonly year: number;
  /** A column over the twelve months of the row's year. */
  readonly months: (key: string) => string;
  /** A column from the first month of the year to this row. */
  readonly upTo: (key: string) => string;
  /** A column of the sheet beside, in the same month of the base scenario. */
  readonly ofBase: (key: string) => string;
  /** The cell that holds the target of the scenario for the year. */
  readonly target: string;
}

const ROUNDED = 6;
/** A target in cents times a weight of six decimals has eight: no part of it ends on a half of the last one. */
const SHARE_DECIMALS = 8;
export const daysIn = (month: string) => `DAY(EOMONTH(${month},0))`;

/** The days of a month from a first to a last day, either of which may be blank. */
export function daysHeld(month: string, from: string, until: string): string {
  const last = `EOMONTH(${month},0)`;
  return `MAX(0,MIN(IF(${until}="",${last},${until}),${last})-MAX(${month},${from})+1)`;
}

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
    return `=${base}*(1+${cell("eventDays")}/${daysIn(month)})`;
  }

  /** The normal days whose sales the events of a month add. */
  eventDays({ cell, year }: RowCells): string {
    const [month, days] = this.eventTimes(year, (column) => this.refs.column("events", column));
    const uplifts = this.refs.column("events", 3);
    return month ? `=SUMPRODUCT((${month}=MONTH(${cell("month")}))*${days}*${uplifts})` : "=0";
  }

  /** Month and days of events in a plan year: as in the first where nothing is said of a later one. */
  private eventTimes(year: number, at: (column: number) => string | undefined): (string | undefined)[] {
    const [month, days] = [at(1), at(2)];
    const later = 2 + 2 * year;
    const [monthThen, daysThen] = [at(later), at(later + 1)];
    if (year === 0 || !monthThen) return [month, days];
    return [`(${monthThen}+(${monthThen}=0)*${month})`, `(${daysThen}+(${daysThen}="")*${days})`];
  }

  exact({ cell, months, target }: RowCells): string {
    const all = `SUM(${months("weight")})`;
    return `=IF(${all}>0,ROUND(${target}*${cell("weight")}/${all},${SHARE_DECIMALS}),0)`;
  }

  cut({ cell }: RowCells): string {
    return `=ROUNDDOWN(${cell("exact")},2)`;
  }

  remainder({ cell }: RowCells): string {
    return `=ROUND(${cell("exact")}-${cell("cut")},${SHARE_DECIMALS})`;
  }

  /** The cents that are left go to the largest remainders, equal ones in order: the months foot to the target. */
  sales({ cell, months, upTo, target }: RowCells): string {
    const rank = `SUMPRODUCT(--(${months("remainder")}>${cell("remainder")}))+SUMPRODUCT(--(${upTo("remainder")}=${cell("remainder")}))`;
    return `=ROUND(${cell("cut")}+(${rank}<=ROUND((${target}-SUM(${months("cut")}))*100,0))/100,2)`;
  }

  event(index: number, { cell, year }: RowCells): string {
    const [of, days] = this.eventTimes(year, (column) => this.refs.cell("events", index, column));
    const uplift = this.refs.cell("events", index, 3);
    const month = cell("month");
    const share = `${days}*(1+${uplift})/(${daysIn(month)}+${cell("eventDays")})`;
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
    const part = row.cell(`held:${index}`);
    const bySales = `ROUND(${sales}*${onSales}*${part},2)+ROUND(${net}*${onNet}*${part},2)`;
    return `=${bySales}+${row.cell(`fixedFee:${index}`)}`;
  }

  /** What a fee costs whatever is sold; a yearly one by calendar months that foot to the year. */
  fixedFee(index: number, { cell }: RowCells): string {
    const [perMonth, perYear] = [5, 6].map((column) => this.refs.cell("fees", index, column));
    const part = cell(`held:${index}`);
    const cents = `ROUND(${perYear}*100,0)`;
    const ofYear = `(INT(${cents}/12)+(MONTH(${cell("month")})<=MOD(${cents},12)))/100`;
    return `=ROUND(${perMonth}*${part},2)+ROUND(${ofYear}*${part},2)`;
  }

  /** The part of a month's days on which a fee holds. */
  partOfMonth(index: number, { cell }: RowCells): string {
    const [from, until] = [1, 2].map((column) => this.refs.cell("fees", index, column));
    return `=${daysHeld(cell("month"), from!, until!)}/${daysIn(cell("month"))}`;
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
      (_, index) => `${cell(`channel:${index}`)}*${this.refs.cell("channels", index, 2)}`,
    );
    return parts.length === 0 ? "=0" : `=ROUND(ROUND(${parts.join("+")},6),2)`;
  }

  otherCosts({ cell }: RowCells): string {
    return `=ROUND(${this.refs.single("otherCosts")}+${cell("net")}*${this.refs.single("otherRate")},2)`;
  }

  fixedCosts(row: RowCells): string {
    const fees = this.inputs.fees.map((_, index) => `+${row.cell(`fixedFee:${index}`)}`).join("");
    const agency = `${row.cell("agencyRuns")}*${row.cell("agencyFixed")}`;
    return `=${row.cell("payroll")}+ROUND(${agency},2)+ROUND(${this.refs.single("otherCosts")},2)${fees}`;
  }
}
