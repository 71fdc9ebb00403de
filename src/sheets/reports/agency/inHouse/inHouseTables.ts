import {
  evenSales,
  keptCost,
  switchMonth,
  teamCost,
  type OwnTeam,
} from "../../../../domain/agency/advice/inHouse";
import { ROLE_OF_SERVICE } from "../../../../domain/agency/advice/scope";
import type { Service } from "../../../../domain/agency/reading/quoteReading";
import type { CompiledQuote } from "../../../../domain/agency/terms/compileQuote";
import { firstDayOf } from "../../../../domain/calendar/month";
import { addCents, centsToNumber, NO_CENTS, type Cents } from "../../../../domain/money/cents";
import { ROLES, type RoleId } from "../../../../domain/staffing/duties";
import { inHouseTexts as texts } from "../../../../locale/agency/agencyAdvice";
import { STATE_NAMES } from "../../../../locale/agency/agencyScope";
import type { Language } from "../../../../locale/catalogue";
import { ROLE_NAMES } from "../../../../locale/roles";
import { a1 } from "../../../grid";
import { dateFormula } from "../../parts/formulas";
import type { CellStyle, ReportCell } from "../../report";
import type { AdviceBasis, QuoteAdvice } from "../advice";
import {
  fixedCell,
  fixedRange,
  ifFigure,
  rangeText,
  type BillPlaces,
  type TitledTable,
} from "../adviceParts";
import {
  COMMISSION,
  FIRST_QUOTE,
  FIRST_ROLE,
  OTHERS,
  OWN,
  ROLE_COLUMNS,
  SALES,
  TOTAL,
  type InHouseLayout,
} from "./inHouseLayout";
import type { ScopePlaces } from "../scope/scopeLayout";

/** A quote that can be set against the own team. */
export interface TeamedQuote extends QuoteAdvice {
  readonly bills: readonly Cents[];
  readonly compiled: CompiledQuote;
  /** Its place among all quotes, from 0. */
  readonly place: number;
}

/** Where what the sheet follows stands. */
export interface InHousePlaces {
  readonly scope: ScopePlaces;
  readonly bills: BillPlaces;
}

const LAST_ROLE = FIRST_ROLE + ROLE_COLUMNS - 1;
const SERVICE_OF_ROLE = new Map(
  (Object.entries(ROLE_OF_SERVICE) as [Service, RoleId][]).map(([service, role]) => [role, service]),
);

/** The tables of the in-house sheet. Every figure is a formula, but the pay of a team that no plan tells of. */
export class InHouseTables {
  /** By quote: the agency's bill and the roles that stay, month by month. */
  private readonly costs: readonly (readonly Cents[])[];
  private readonly own: readonly Cents[];

  constructor(
    private readonly layout: InHouseLayout,
    private readonly ownTeam: OwnTeam,
    private readonly quotes: readonly TeamedQuote[],
    private readonly basis: Pick<AdviceBasis, "path" | "planned">,
    private readonly places: InHousePlaces,
    private readonly language: Language,
  ) {
    this.own = ownTeam.months.map((_, at) => teamCost(ownTeam, at));
    this.costs = quotes.map(({ bills, replaced }) =>
      bills.map((bill, at) => addCents(bill, keptCost(ownTeam, at, replaced))),
    );
  }

  private say(key: keyof typeof texts): string {
    return texts[key][this.language];
  }

  private get names(): string[] {
    return this.quotes.map(({ quote }) => quote.name);
  }

  summary(): TitledTable {
    const keys = [
      ...(["agency", "withAgency", "ownTeam", "difference", "switchMonth"] as const),
      ...(["salesThen", "evenSales"] as const),
    ];
    return {
      title: this.say("summary"),
      headings: keys.map((key) => this.say(key)),
      styles: ["text", "money", "money", "moneyTotal", "month", "money", "money"],
      rows: [...this.quotes.map((quote, at) => this.summaryRow(quote, at)), this.checkRow()],
    };
  }

  private summaryRow({ quote, compiled, replaced }: TeamedQuote, at: number): ReportCell[] {
    const row = this.layout.summaryAt + 2 + at;
    const [total, own] = [this.costs[at]!, this.own].map(sumOf);
    const from = switchMonth(this.own, this.costs[at]!);
    const flags = this.monthsOf(this.layout.cheaperAt, FIRST_QUOTE + at);
    const months = this.monthsOf(this.layout.teamAt, 0);
    const never = this.say("never");
    const costs = this.monthsOf(this.layout.togetherAt, FIRST_QUOTE + at);
    const found = (values: string) => `IFERROR(INDEX(${values},MATCH(1,${flags},0)),`;
    const even = evenSales(compiled, this.ownTeam, replaced);
    return [
      quote.name,
      { formula: `=IF(COUNT(${costs})=0,"",SUM(${costs}))`, value: total! / 100 },
      {
        formula: `=SUM(${this.monthsOf(this.layout.teamAt, TOTAL)})+${this.places.scope.once}`,
        value: own! / 100,
      },
      { formula: ifFigure(a1(row, 1), `${a1(row, 1)}-${a1(row, 2)}`), value: (total! - own!) / 100 },
      {
        formula: ifFigure(a1(row, 1), `${found(months)}"${never}")`),
        value: from === undefined ? never : firstDayOf(this.ownTeam.months[from]!),
      },
      {
        formula: `=${found(this.monthsOf(this.layout.teamAt, SALES))}"")`,
        value: from === undefined ? "" : this.basis.path.sales.base[from]! / 100,
      },
      even ? even.toDecimalPlaces(2).toNumber() : null,
    ];
  }

  /** The totals against the last of the added-up costs. */
  private checkRow(): ReportCell[] {
    const first = this.layout.summaryAt + 2;
    const last = this.layout.month(this.layout.cumulativeAt, this.layout.months - 1);
    const end = OWN + this.quotes.length;
    const sums = `SUM(${rangeText(1, first, first + this.quotes.length - 1)})+${a1(first, 2)}`;
    return [
      this.say("check"),
      this.quotes.length === 0
        ? null
        : { formula: `=ROUND(${sums}-SUM(${a1(last, OWN)}:${a1(last, end)}),2)`, value: 0 },
      ...[null, null, null, null, null],
    ].map((cell): ReportCell => styled(cell, "check"));
  }

  replaced(): TitledTable {
    const blank = null;
    return {
      title: this.say("replaced"),
      headings: [this.say("agency"), "", ...this.roleNames(), "", "", this.say("commission"), ""],
      styles: [
        "text",
        undefined,
        ...ROLES.map(() => "inputRate" as const),
        undefined,
        undefined,
        "inputRate",
      ],
      rows: this.quotes.map(({ quote, place, replaced }, at): ReportCell[] => {
        const row = this.layout.replaced(at);
        return [
          ...[quote.name, blank],
          ...ROLES.map((role) => ({
            formula: this.replacedFormula(role, place),
            value: replaced[role].toNumber(),
          })),
          ...[blank, blank],
          { formula: `=${a1(row, FIRST_ROLE)}`, value: replaced.operations.toNumber() },
          blank,
        ];
      }),
    };
  }

  /** An agency that does not say what it does runs the shop at the least. */
  private replacedFormula(role: RoleId, quote: number): string {
    const state = this.places.scope.state(SERVICE_OF_ROLE.get(role)!, quote);
    const is = (name: keyof typeof STATE_NAMES) => `${state}="${STATE_NAMES[name][this.language]}"`;
    return role === "operations"
      ? `=IF(OR(${is("included")},${is("unsaid")}),1,0)`
      : `=IF(${is("included")},1,0)`;
  }

  team(): TitledTable {
    const { ownTeam, own } = this;
    const { path, planned } = this.basis;
    const payOf = (role: RoleId | undefined, at: number) =>
      ownTeam.roles.find((each) => each.role === role)?.pay[at] ?? NO_CENTS;
    return {
      title: this.say("teamByMonth"),
      headings: [
        ...[this.say("month"), this.say("sales"), ...this.roleNames()],
        ...[this.say("others"), this.say("onTop"), this.say("commission"), this.say("total")],
      ],
      styles: ["month", ...Array.from({ length: TOTAL - 1 }, () => "money" as const), "moneyTotal"],
      rows: ownTeam.months.map((month, at): ReportCell[] => {
        const row = this.layout.month(this.layout.teamAt, at);
        const pay = `SUM(${a1(row, FIRST_ROLE)}:${a1(row, OTHERS)})`;
        return [
          { formula: `=${dateFormula(month)}`, value: firstDayOf(month) },
          linked(this.places.bills.sales(at), path.sales.base[at]!),
          ...[...ROLES, undefined].map((role) => linked(planned?.pay(role, at), payOf(role, at))),
          { formula: `=ROUND(${pay}*${this.places.scope.onTop},2)`, value: 0 },
          linked(planned?.commission(at), ownTeam.commission[at]!),
          { formula: `=SUM(${a1(row, FIRST_ROLE)}:${a1(row, COMMISSION)})`, value: centsToNumber(own[at]!) },
        ];
      }),
    };
  }

  bills(): TitledTable {
    return this.byMonth("bills", this.names, (index, at) => {
      const { place, bills } = this.quotes[index]!;
      return linked(this.places.bills.bill(place, at), bills[at]!);
    });
  }

  together(): TitledTable {
    return this.byMonth("together", this.names, (quote, at) => {
      const bill = a1(this.layout.month(this.layout.billsAt, at), FIRST_QUOTE + quote);
      const row = this.layout.month(this.layout.teamAt, at);
      const shares = this.layout.replaced(quote);
      const roles = `SUMPRODUCT(${a1(row, FIRST_ROLE)}:${a1(row, LAST_ROLE)},1-${fixedCell(shares, FIRST_ROLE)}:${fixedCell(shares, LAST_ROLE)})`;
      const onTop = `(1+${this.places.scope.onTop})`;
      const kept = `ROUND((${roles}+${a1(row, OTHERS)})*${onTop},2)`;
      const commission = `ROUND(${a1(row, COMMISSION)}*(1-${fixedCell(shares, COMMISSION)}),2)`;
      const formula = ifFigure(bill, `${bill}+${kept}+${commission}`);
      return { formula, value: centsToNumber(this.costs[quote]![at]!) };
    });
  }

  cumulative(): TitledTable {
    const curves = [this.own, ...this.costs];
    return this.byMonth("cumulative", [this.say("ownTeam"), ...this.names], (curve, at) => {
      const month =
        curve === 0
          ? a1(this.layout.month(this.layout.teamAt, at), TOTAL)
          : a1(this.layout.month(this.layout.togetherAt, at), FIRST_QUOTE + curve - 1);
      const before = a1(this.layout.month(this.layout.cumulativeAt, at - 1), OWN + curve);
      const start = curve === 0 ? `+${this.places.scope.once}` : "";
      return {
        formula: at === 0 ? `=${month}${start}` : ifFigure(month, `${before}+${month}`),
        value: centsToNumber(sumOf(curves[curve]!.slice(0, at + 1))),
      };
    });
  }

  cheaper(): TitledTable {
    const last = this.layout.months - 1;
    const table = this.byMonth("cheaper", this.names, (quote, at) => {
      const own = fixedCell(this.layout.month(this.layout.teamAt, at), TOTAL);
      const agency = a1(this.layout.month(this.layout.togetherAt, at), FIRST_QUOTE + quote);
      const later = a1(this.layout.month(this.layout.cheaperAt, at + 1), FIRST_QUOTE + quote);
      const from = switchMonth(this.own, this.costs[quote]!);
      const value = from !== undefined && at >= from ? 1 : 0;
      const holds = [`ISNUMBER(${agency})`, `${own}<${agency}`, ...(at === last ? [] : [`${later}=1`])];
      return { formula: `=IF(AND(${holds.join(",")}),1,0)`, value };
    });
    return { ...table, styles: table.styles.map((style) => (style === "money" ? "count" : style)) };
  }

  private byMonth(
    title: "bills" | "together" | "cumulative" | "cheaper",
    names: readonly string[],
    cell: (column: number, month: number) => ReportCell,
  ): TitledTable {
    return {
      title: this.say(title),
      headings: [this.say("month"), ...names],
      styles: ["month", ...names.map(() => "money" as const)],
      rows: this.ownTeam.months.map((month, at): ReportCell[] => [
        {
          formula: `=${a1(this.layout.month(this.layout.teamAt, at), 0)}`,
          value: firstDayOf(month),
        },
        ...names.map((_, column) => cell(column, at)),
      ]),
    };
  }

  private roleNames(): string[] {
    return ROLES.map((role) => ROLE_NAMES[role][this.language]);
  }

  private monthsOf(table: number, column: number): string {
    return fixedRange(column, this.layout.month(table, 0), this.layout.month(table, this.layout.months - 1));
  }
}

/** A figure of the plan as a link to it, any other as it is. */
const linked = (formula: string | undefined, value: Cents): ReportCell =>
  formula === undefined ? centsToNumber(value) : { formula: `=${formula}`, value: centsToNumber(value) };

const sumOf = (values: readonly Cents[]): Cents => values.reduce(addCents, NO_CENTS);

function styled(cell: ReportCell, style: CellStyle): ReportCell {
  return typeof cell === "object" && cell !== null ? { ...cell, style } : { value: cell, style };
}
