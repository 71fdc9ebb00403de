import type { PlanInputs } from "../../../../domain/plan/assumptions/planInputs";
import { everyWord, type Choices } from "../../../../locale/plan/planChoices";
import type { AssumptionTable } from "../../../../locale/plan/planTables";
import { daysHeld, daysIn, type RowCells } from "../formulas";
import type { AssumptionReferences } from "../assumptions/references";

const ROUNDED = 6;
/** What doubles add behind the eighth decimal goes before a half cent is rounded as on paper. */
const toCents = (amount: string) => `ROUND(ROUND(${amount},8),2)`;

/** The formulas of people, pay, commission and agency fee, in native functions over the assumptions and the plan. */
export class TeamFormulas {
  constructor(
    private readonly refs: AssumptionReferences,
    private readonly inputs: PlanInputs,
  ) {}

  /** People that the work of a role takes. */
  need(index: number, { cell }: RowCells): string {
    const [perOrder, perMonth, capacity, utilisation, minimum] = [1, 2, 3, 4, 5].map((column) =>
      this.refs.cell("roles", index, column),
    );
    const work = `${perMonth}+${perOrder}*N(${cell("orders")})`;
    const each = `${capacity}*IF(${utilisation}="",1,${utilisation})`;
    return `=MAX(ROUNDUP(${minimum},0),IF(N(${each})>0,ROUNDUP(ROUND((${work})/(${each}),${ROUNDED}),0),0))`;
  }

  /** Those of them that stay while an agency runs the shop. */
  stay(index: number, { cell }: RowCells): string {
    const kept = `ROUNDUP(ROUND(${cell(`need:${index}`)}*${this.refs.cell("roles", index, 7)},${ROUNDED}),0)`;
    return `=IF(${cell("contractMonth")}>0,${kept},${cell(`need:${index}`)})`;
  }

  /** How often pay has grown: from the month that is said, and again every twelve months of the plan. */
  raises({ cell }: RowCells): string {
    const [from, start] = [this.refs.single("wageGrowthFrom"), this.refs.single("start")];
    const [month, first] = [cell("month"), `MAX(${from},${start})`];
    const months = `(YEAR(${month})-YEAR(${first}))*12+MONTH(${month})-MONTH(${first})`;
    return `=IF(EOMONTH(${month},0)>=N(${from}),1+INT((${months})/12),0)`;
  }

  wage(index: number, { cell }: RowCells): string {
    const grown = `IF(${cell("raises")}>0,(1+${this.refs.single("wageGrowth")})^${cell("raises")},1)`;
    return `=${toCents(`${this.refs.cell("roles", index, 6)}*${grown}`)}`;
  }

  payroll(people: "need" | "stay", { cell }: RowCells): string {
    const parts = this.inputs.roles.map(
      (_, index) => `ROUND(${cell(`${people}:${index}`)}*${cell(`wage:${index}`)},2)`,
    );
    return `=${parts.join("+") || "0"}`;
  }

  /** The people that a commission plan pays; none while it is not in force. */
  heads(index: number, row: RowCells): string {
    const role = this.inputs.roles.findIndex(({ name }) => name === this.inputs.commission[index]!.role);
    const planned = role < 0 ? "1" : row.cell(`need:${role}`);
    const people = this.commission(index, 9);
    return `=IF(${row.cell(`days:${index}`)}>0,IF(${people}="",${planned},${people}),0)`;
  }

  /** The first of the months that the bands count together with this one. */
  begin(index: number, row: RowCells): string {
    const month = row.cell("month");
    const measure = this.commission(index, 5);
    const is = (choice: Choices["measure"]) => this.is("measure", choice, measure);
    const months = `IF(${is("quarter")},3,IF(${is("half")},6,IF(${is("year")},12,1)))`;
    const ofPlan = `INDEX(${row.months("month")},1)`;
    return `=IF(${is("cumulative")},${ofPlan},EDATE(${month},-MOD(MONTH(${month})-1,${months})))`;
  }

  /** What is counted for a person. */
  counted(index: number, row: RowCells): string {
    return this.ofPeople(index, row, this.line(index, row));
  }

  /** What the base plan counts for a person, against which attainment is measured. */
  target(index: number, row: RowCells): string {
    return this.ofPeople(index, row, row.ofBase("net"));
  }

  private ofPeople(index: number, row: RowCells, line: string): string {
    return `=IF(${row.cell(`heads:${index}`)}>0,${this.share(index, row, line)},0)`;
  }

  /** What the bounds are multiplied with: 1, or what the base plan counts in all of these months where bounds are shares of it. */
  bounds(index: number, row: RowCells): string {
    const [begins, targets] = [row.months(`begin:${index}`), row.months(`target:${index}`)];
    const target = `ROUND(SUMIFS(${targets},${begins},${row.cell(`begin:${index}`)}),2)`;
    return `=IF(${this.is("basis", "attainment", this.commission(index, 2))},${target},1)`;
  }

  private share(index: number, row: RowCells, line: string): string {
    const each = this.is("countedFor", "each", this.commission(index, 3));
    const heads = `IF(${each},1,${row.cell(`heads:${index}`)})`;
    return toCents(`${line}*${this.commission(index, 8)}*${row.cell(`days:${index}`)}/${heads}`);
  }

  private line(index: number, { cell }: RowCells): string {
    const basis = this.commission(index, 2);
    const [pieces, profit, sales] = (["orders", "grossProfit", "sales"] as const).map((choice) =>
      this.is("basis", choice, basis),
    );
    return `IF(${pieces},N(${cell("orders")}),IF(${profit},${cell("grossProfit")},IF(${sales},${cell("sales")},${cell("net")})))`;
  }

  /** The part of a month's days on which a plan is in force. */
  partOfMonth(index: number, { cell }: RowCells): string {
    const [from, until] = [6, 7].map((column) => this.commission(index, column));
    return `=${daysHeld(cell("month"), from!, until!)}/${daysIn(cell("month"))}`;
  }

  /** What is counted for a person since the first of these months. */
  soFar(index: number, row: RowCells): string {
    const [begins, counted] = [row.upTo(`begin:${index}`), row.upTo(`counted:${index}`)];
    return `=ROUND(SUMIFS(${counted},${begins},${row.cell(`begin:${index}`)}),2)`;
  }

  /** The amount that the bands are read at. */
  toDate(index: number, row: RowCells): string {
    return `=${this.started(index, row.cell(`soFar:${index}`))}`;
  }

  /** The amount that they were read at a month before. */
  readBefore(index: number, row: RowCells): string {
    const before = `ROUND(${row.cell(`soFar:${index}`)}-${row.cell(`counted:${index}`)},2)`;
    return `=${this.started(index, before)}`;
  }

  /** Of an amount what is above the threshold, unless it is below the cliff. */
  private started(index: number, amount: string): string {
    const [threshold, cliff] = [10, 11].map((column) => this.commission(index, column));
    return `(${amount}>=${cliff})*MAX(0,${amount}-${threshold})`;
  }

  /** A person's pay by the bands. */
  byBands(index: number, row: RowCells): string {
    return `=${this.ofBands(index, row.cell(`toDate:${index}`), row.cell(`bounds:${index}`))}`;
  }

  /** What of it was a person's in the months before. */
  paidBefore(index: number, row: RowCells): string {
    return `=${this.ofBands(index, row.cell(`readBefore:${index}`), row.cell(`bounds:${index}`))}`;
  }

  /** Each person's pay by the bands, within least and most, times the people. */
  commissionPaid(index: number, row: RowCells): string {
    const heads = row.cell(`heads:${index}`);
    const earned = `${row.cell(`byBands:${index}`)}-${row.cell(`paidBefore:${index}`)}`;
    const [least, most] = [12, 13].map((column) => this.commission(index, column));
    return `=IF(${heads}>0,${toCents(`MAX(${least},MIN(IF(${most}>0,${most},1E+15),${earned}))*${heads}`)},0)`;
  }

  private ofBands(index: number, amount: string, bounds: string): string {
    const of = this.commission(index, 0);
    const [plans, from, , flat, rateStep, flatStep] = [0, 1, 2, 3, 4, 5].map((column) =>
      this.column("commissionBands", column),
    );
    const own = `(${plans}=${of})`;
    const whole = this.is("mode", "whole", this.commission(index, 4));
    return `IF(${amount}>0,${toCents(stepped({ own, amount, bound: `ROUND(${from}*${bounds},6)`, flat: flat!, rateStep: rateStep!, flatStep: flatStep!, whole }))},0)`;
  }

  /** All plans together, as far as they are still paid beside an agency. */
  commissionsBeside({ cell }: RowCells): string {
    const parts = this.inputs.commission.map(
      (_, index) => `ROUND(${cell(`commission:${index}`)}*${this.commission(index, 14)},2)`,
    );
    return `=IF(${cell("contractMonth")}>0,${parts.join("+") || "0"},${cell("ownCommission")})`;
  }

  /** The month of the agency's contract; 0 before it and where no quote is chosen. */
  contractMonth({ cell }: RowCells): string {
    const [chosen, from, start] = [
      this.refs.single("agencyQuote"),
      this.refs.single("agencyFrom"),
      this.refs.single("start"),
    ];
    const first = `IF(N(${from})>0,${from},${start})`;
    const month = cell("month");
    const months = `(YEAR(${month})-YEAR(${first}))*12+MONTH(${month})-MONTH(${first})+1`;
    return `=IF(${chosen}="",0,IF(ISNUMBER(${this.chosenRow()}),MAX(0,${months}),0))`;
  }

  private chosenRow(): string {
    return `MATCH(${this.refs.single("agencyQuote")},${this.column("quotes", 0)},0)`;
  }

  private ofQuote(column: number): string {
    return `INDEX(${this.column("quotes", column)},${this.chosenRow()})`;
  }

  agencyRuns({ cell }: RowCells): string {
    const agency = this.is("runBy", "agency", this.refs.single("runBy"));
    return `=IF(AND(${agency},${cell("contractMonth")}>0),1,0)`;
  }

  /** The contract month with which the phase of the month began. */
  phase({ cell }: RowCells): string {
    const begun = `(${this.phases()}<=${cell("contractMonth")})*${this.phases()}`;
    return `=IF(${cell("contractMonth")}>0,SUMPRODUCT(MAX(${this.stepsOfChosen()}*${begun})),0)`;
  }

  private stepsOfChosen(): string {
    return `(${this.column("quoteSteps", 0)}=${this.refs.single("agencyQuote")})`;
  }

  /** A blank cell is the first phase. */
  private phases(): string {
    const column = this.column("quoteSteps", 1);
    return `(${column}+(${column}<1))`;
  }

  private inPhase({ cell }: RowCells): string {
    return `${this.stepsOfChosen()}*(${this.phases()}=${cell("phase")})`;
  }

  /** The fee of the month; one for several months by cents that foot to it. */
  fee(row: RowCells): string {
    const covers = `(${this.column("quoteSteps", 3)}+(${this.column("quoteSteps", 3)}<1))`;
    const cents = `ROUND(${this.column("quoteSteps", 2)}*100,0)`;
    const later = `(MOD(${row.cell("contractMonth")}-${row.cell("phase")},${covers})<MOD(${cents},${covers}))`;
    const fee = `SUMPRODUCT(${this.inPhase(row)}*(INT(${cents}/${covers})+${later}))/100`;
    return `=IF(${row.cell("phase")}>0,ROUND(${fee},2),0)`;
  }

  /** What the agency is paid by sales and ad budget. */
  agencyCommission(row: RowCells): string {
    const { cell } = row;
    const base = this.ofQuote(1);
    const [net, profit] = [this.is("base", "net", base), this.is("base", "grossProfit", base)];
    const amount = `MAX(0,IF(${profit},${cell("grossProfit")},IF(${net},${cell("net")},${cell("sales")})))`;
    const [bound, flat, rateStep, flatStep] = [4, 6, 9, 10].map((column) =>
      this.column("quoteSteps", column),
    );
    const whole = this.is("mode", "whole", this.ofQuote(2));
    const own = this.inPhase(row);
    const byBands = stepped({
      ...{ own, amount, bound: bound!, flat: flat!, rateStep: rateStep!, flatStep: flatStep!, whole },
    });
    return `=IF(${cell("phase")}>0,${toCents(`${byBands}+${this.ofQuote(3)}*${cell("adSpend")}`)},0)`;
  }

  /** A bill within its least and most, and what is paid once in the first month. */
  bill(amount: string, row: RowCells): string {
    const [least, most] = [7, 8].map(
      (column) => `SUMPRODUCT(${this.inPhase(row)}*${this.column("quoteSteps", column)})`,
    );
    const once = `IF(${row.cell("contractMonth")}=1,${this.ofQuote(4)},0)`;
    const bounded = `MIN(IF(${most}>0,${most},1E+15),MAX(${least},${amount}))`;
    return `=IF(${row.cell("phase")}>0,ROUND(${bounded}+${once},2),0)`;
  }

  private commission(index: number, column: number): string {
    return this.refs.cell("commission", index, column);
  }

  private column(table: AssumptionTable, column: number): string {
    return this.refs.column(table, column) ?? "0";
  }

  /** Whether a cell holds the word of a choice, in any language. */
  private is<Kind extends keyof Choices>(kind: Kind, choice: Choices[Kind], cell: string): string {
    const words = everyWord(kind, choice).map((word) => `"${word}"`);
    return `ISNUMBER(MATCH(${cell},{${words.join(",")}},0))`;
  }
}

interface Stepped {
  /** Which rows count. */
  readonly own: string;
  readonly amount: string;
  readonly bound: string;
  readonly flat: string;
  readonly rateStep: string;
  readonly flatStep: string;
  readonly whole: string;
}

/** What bands pay: their steps added up, on the whole amount or on what is above each bound. */
function stepped({ own, amount, bound, flat, rateStep, flatStep, whole }: Stepped): string {
  const entered = `${own}*(${amount}>=${bound})`;
  return `IF(${whole},SUMPRODUCT(${entered}*(${amount}*${rateStep}+${flatStep})),SUMPRODUCT(${entered}*((${amount}-${bound})*${rateStep}+${flat})))`;
}
