import { monthText } from "../../../domain/calendar/month";
import { addCents, centsToNumber, NO_CENTS, type Cents } from "../../../domain/money/cents";
import { PLAN_MONTHS } from "../../../domain/plan/assumptions/assumptions";
import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { PLAN_YEARS } from "../../../locale/plan/planYears";
import { a1 } from "../../grid";
import type { Block, CellStyle, ReportCell } from "../report";
import type { QuoteCases } from "./agencyCases";
import type { AgencyData } from "./agencyData";
import type { TermsReferences } from "./terms/termsReferences";
import type { WorkingPlaces } from "./workingSheet";

/** What is paid in each month at base sales: a table for each year of the path, one below the other, a row a quote. */
export class ComparisonMonths {
  constructor(
    private readonly top: number,
    private readonly data: AgencyData,
    private readonly ranked: readonly QuoteCases[],
    private readonly working: WorkingPlaces,
    private readonly refs: TermsReferences,
    private readonly language: Language,
  ) {}

  /** The row behind the last table. */
  get end(): number {
    return this.header(this.years.length) - 1;
  }

  /** The cells of all months of a quote, as arguments of a sum. */
  paid(index: number): string {
    return this.years
      .map((months, year) => this.range(this.firstQuote(year) + index, months.length))
      .join(",");
  }

  blocks(): Block[] {
    const section = AGENCY_SHEET.monthsSection[this.language];
    return [
      { row: this.top, column: 0, cells: [[section]], columnStyles: ["section"] },
      ...this.years.flatMap((months, year) => this.table(months, year)),
    ];
  }

  /** The path's months by their place in it, year by year. */
  private get years(): number[][] {
    const places = this.data.path.months.map((_, at) => at);
    return Array.from({ length: Math.ceil(places.length / PLAN_MONTHS) }, (_, year) =>
      places.slice(year * PLAN_MONTHS, (year + 1) * PLAN_MONTHS),
    );
  }

  private header(year: number): number {
    return this.top + 1 + year * (this.ranked.length + 3);
  }

  private firstQuote(year: number): number {
    return this.header(year) + 2;
  }

  private range(row: number, months: number): string {
    return `${a1(row, 1)}:${a1(row, months)}`;
  }

  private table(months: readonly number[], year: number): Block[] {
    const { path } = this.data;
    const say = (key: "quote" | "sales" | "total") => AGENCY_SHEET[key][this.language];
    const total =
      this.years.length === 1
        ? say("total")
        : `${PLAN_YEARS.planYear[this.language]({ year: year + 1 })} · ${say("total")}`;
    const heading = [say("quote"), ...months.map((at) => monthText(path.months[at]!)), total];
    const totalCell = (row: number, cents: readonly Cents[]): ReportCell => ({
      formula: `=SUM(${this.range(row, months.length)})`,
      value: centsToNumber(cents.reduce(addCents, NO_CENTS)),
    });
    const row = this.header(year);
    const sold = months.map((at) => path.sales.base[at]!);
    const sales: ReportCell[] = [
      say("sales"),
      ...months.map((at) => ({
        formula: `=${this.refs.sales(at, "base")}`,
        value: centsToNumber(path.sales.base[at]!),
      })),
      totalCell(row + 1, sold),
    ];
    const quotes = this.ranked.map(({ quote, scenarios }, index): ReportCell[] => {
      const paid = scenarios.base.cost?.months;
      return [
        quote.name,
        ...months.map((at) => ({
          formula: `=${this.working.month(scenarios.base, at)}`,
          value: paid ? centsToNumber(paid[at]!) : "",
        })),
        totalCell(this.firstQuote(year) + index, paid ? months.map((at) => paid[at]!) : []),
      ];
    });
    const money = months.map((): CellStyle => "money");
    return [
      { row, column: 0, cells: [heading], columnStyles: heading.map(() => "header") },
      {
        row: row + 1,
        column: 0,
        cells: [sales],
        columnStyles: ["textTotal", ...money.map((): CellStyle => "moneyTotal"), "moneyTotal"],
      },
      { row: row + 2, column: 0, cells: quotes, columnStyles: ["text", ...money, "moneyTotal"] },
    ];
  }
}
