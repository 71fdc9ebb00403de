import type { ScopeState } from "../../../../domain/agency/advice/scope";
import type { Decimal } from "../../../../domain/money/decimal";
import { scopeTexts as texts } from "../../../../locale/agency/agencyAdvice";
import { STATE_NAMES } from "../../../../locale/agency/agencyScope";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";
import { averageBill, type AgencyAdvice } from "../advice";
import {
  fixedCell,
  fixedRange,
  HEADED,
  ifFigure,
  rangeText,
  type BillPlaces,
  type TitledTable,
} from "../adviceParts";
import {
  EXTRA_MONTH,
  FIRST_QUOTE,
  PRICE,
  TOTALS,
  USED,
  type ScopeLayout,
  type TotalLine,
} from "./scopeLayout";

interface Sums {
  readonly bill?: Decimal;
  readonly added: Decimal;
  readonly open: Decimal;
  readonly comparable?: Decimal;
  readonly most?: Decimal;
}

/** What a month of each quote costs with all that the shop buys or does beside it. */
export function totalsTable(
  layout: ScopeLayout,
  { quotes }: AgencyAdvice,
  bills: BillPlaces,
  language: Language,
): TitledTable {
  const sums = quotes.map(({ bills: months, scopeCost: { added, open } }): Sums => {
    const bill = months && averageBill(months);
    const comparable = bill?.plus(added);
    return {
      ...{ added, open },
      ...(bill && { bill }),
      ...(comparable && { comparable, most: comparable.plus(open) }),
    };
  });
  const totals = new Totals(layout, sums, bills, language);
  return {
    title: texts.totals[language],
    headings: ["", "", "", "", ...quotes.map(({ quote }) => quote.name)],
    styles: ["text", undefined, undefined, undefined, ...quotes.map(() => "money" as const)],
    rows: TOTALS.map((label) => [
      texts[label][language],
      ...[null, null, null],
      ...quotes.map((_, quote) => totals.cell(label, quote)),
    ]),
  };
}

/** A quote that a person sets aside has no bills. */
const averageFormula = (bills: string): string => `=IF(COUNT(${bills})=0,"",ROUND(AVERAGE(${bills}),2))`;

class Totals {
  constructor(
    private readonly layout: ScopeLayout,
    private readonly sums: readonly Sums[],
    private readonly bills: BillPlaces,
    private readonly language: Language,
  ) {}

  cell(label: TotalLine, quote: number): ReportCell {
    const column = FIRST_QUOTE + quote;
    const { bill, added, open, comparable, most } = this.sums[quote]!;
    switch (label) {
      case "bill":
        return bill
          ? { formula: averageFormula(this.bills.bills(quote)), value: bill.toNumber() }
          : texts.notPriced[this.language];
      case "added":
        return { formula: this.addedFormula(quote, column), value: added.toNumber() };
      case "open":
        return { formula: `=${this.pricesWhere("unsaid", column)}`, value: open.toNumber() };
      case "comparable":
        return comparable ? this.sum(["bill", "added"], column, comparable) : null;
      case "most":
        return most ? this.sum(["comparable", "open"], column, most) : null;
      case "rank":
        return this.rank("comparable", quote, column);
      case "rankMost":
        return this.rank("most", quote, column);
    }
  }

  private row(label: TotalLine): number {
    return this.layout.totalsAt + HEADED + TOTALS.indexOf(label);
  }

  private sum(labels: readonly [TotalLine, TotalLine], column: number, value: Decimal): ReportCell {
    const [first, second] = labels.map((label) => a1(this.row(label), column));
    return { formula: ifFigure(first!, `${first}+${second}`), value: value.toNumber(), style: "moneyTotal" };
  }

  private rank(of: "comparable" | "most", quote: number, column: number): ReportCell {
    const own = this.sums[quote]![of];
    if (!own) return null;
    const row = this.row(of);
    const all = `${fixedCell(row, FIRST_QUOTE)}:${fixedCell(row, FIRST_QUOTE + this.sums.length - 1)}`;
    const cheaper = this.sums.filter((each) => each[of]?.lessThan(own)).length;
    const cell = a1(row, column);
    return { formula: ifFigure(cell, `RANK(${cell},${all},1)`), value: 1 + cheaper, style: "count" };
  }

  /** The own prices of the services that a quote's column shows in a state. */
  private pricesWhere(state: ScopeState, column: number): string {
    const { firstLine, lastLine } = this.layout;
    const states = rangeText(column, firstLine, lastLine);
    const prices = fixedRange(PRICE, firstLine, lastLine);
    return `SUMPRODUCT((${states}="${STATE_NAMES[state][this.language]}")*${prices})`;
  }

  /** What is extra at a price of the quote's costs that instead of the shop's own. */
  private addedFormula(quote: number, column: number): string {
    const own = this.layout.extras
      .filter((extra) => extra.quote === quote)
      .map(({ service, row }) => {
        const line = this.layout.lineRow(service);
        const isExtra = `${a1(line, column)}="${STATE_NAMES.extra[this.language]}"`;
        const more = `${fixedCell(row, EXTRA_MONTH)}-${fixedCell(line, PRICE)}`;
        return `+IF(AND(${isExtra},${fixedCell(row, USED)}>0),${more},0)`;
      });
    return `=${this.pricesWhere("leftOut", column)}+${this.pricesWhere("extra", column)}${own.join("")}`;
  }
}
