import { addCents, centsToDecimal, centsToNumber, NO_CENTS, type Cents } from "../../../domain/money/cents";
import { Decimal } from "../../../domain/money/decimal";
import type { Scenario } from "../../../domain/plan/assumptions/planInputs";
import { MODEL_LABELS } from "../../../locale/agency/agency";
import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { a1 } from "../../grid";
import { headBlocks } from "../parts/sheetHead";
import type { Block, ReportCell, SheetReport } from "../report";
import { spanOf, type QuoteCases } from "./agencyCases";
import type { AgencyData } from "./agencyData";
import { cashCell } from "./cashCell";
import {
  columnOf,
  COLUMNS,
  FIRST_QUOTE,
  ORDER,
  RANKING_ROW,
  RankingPlaces,
  STYLES,
  SUMMARY_ROW,
  TOTALS,
  type Column,
} from "./comparisonPlaces";
import { ComparisonMonths } from "./comparisonMonths";
import { missingText } from "./missingFormula";
import { standing, type Standing } from "./standing";
import type { TermsReferences } from "./terms/termsReferences";
import { totalsChart } from "./totalsChart";
import type { WorkingPlaces } from "./workingSheet";

export const COMPARISON_ID = "agency";

/**
 * The comparison: the cheapest at low, base and high sales, the ranking of all quotes, and what each costs month by month. Its rows
 * stand in the order of the run; its figures and ranks follow the terms sheet.
 */
export function comparisonSheet(
  name: string,
  data: AgencyData,
  ranked: readonly QuoteCases[],
  working: WorkingPlaces,
  refs: TermsReferences,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  const sheet = new Comparison(data, ranked, working, refs, language);
  const months = new ComparisonMonths(FIRST_QUOTE + ranked.length + 2, data, ranked, working, refs, language);
  const headings = COLUMNS.map((column) => say(column));
  const chartRow = months.end + 2;
  return {
    id: COMPARISON_ID,
    name,
    tabColor: "#2E7D4F",
    blocks: [
      ...headBlocks(say("comparisonTitle"), say("comparisonHint"), data.stamp, language),
      ...sheet.summary(),
      { row: RANKING_ROW, column: 0, cells: [[say("rankingSection")]], columnStyles: ["section"] },
      { row: RANKING_ROW + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: FIRST_QUOTE,
        column: 0,
        cells: sheet.ranking(months),
        columnStyles: COLUMNS.map((column) => STYLES[column]),
      },
      ...months.blocks(),
    ],
    columnWidths: {
      ...Object.fromEntries(Array.from({ length: 18 }, (_, at) => [at, 14])),
      ...{ 0: 18, 1: 18, 14: 20, 16: 20 },
    },
    freeze: { rows: 0, columns: 1 },
    charts: totalsChart(chartRow, ranked.length, language),
    conditionalFormats: (["rank", "rankLow", "rankHigh"] as const).map((column) => ({
      area: { row: FIRST_QUOTE, column: columnOf(column), rows: ranked.length, columns: 1 },
      rule: { kind: "formula", formula: `=${a1(FIRST_QUOTE, columnOf(column))}=1`, style: "good" } as const,
    })),
    notes: { keyColumn: 0, columns: [columnOf("notes")], firstRow: FIRST_QUOTE },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: months.end, columns: COLUMNS.length },
    },
  };
}

const number = (cents: Cents | undefined): number | string =>
  cents === undefined ? "" : centsToNumber(cents);

class Comparison {
  private readonly standings: Readonly<Record<Scenario, Standing>>;

  constructor(
    private readonly data: AgencyData,
    private readonly ranked: readonly QuoteCases[],
    private readonly working: WorkingPlaces,
    private readonly refs: TermsReferences,
    private readonly language: Language,
  ) {
    const of = (scenario: Scenario) =>
      standing(ranked.map(({ scenarios }) => scenarios[scenario].cost?.total));
    this.standings = { low: of("low"), base: of("base"), high: of("high") };
  }

  private say(key: keyof typeof AGENCY_SHEET): string {
    return AGENCY_SHEET[key][this.language];
  }

  private range(column: Column): string {
    return new RankingPlaces("", this.ranked)[column === "quote" ? "names" : "totals"](
      ORDER.find((scenario) => TOTALS[scenario] === column) ?? "base",
    );
  }

  /** Sales of the whole path, the cheapest quote at them and what it costs. */
  summary(): Block[] {
    const headings = ["summarySection", "sales", "cheapest", "cost"] as const;
    const rows = ORDER.map((scenario): ReportCell[] => {
      const sales = this.soldIn(scenario);
      const first = this.refs.sales(0, scenario);
      const end = this.refs.sales(this.data.path.months.length - 1, scenario);
      const totals = this.range(TOTALS[scenario]);
      const { least, leastAt } = this.standings[scenario];
      const best = leastAt === undefined ? "" : this.ranked[leastAt]!.quote.name;
      return [
        this.say(`${scenario}Sales`),
        { formula: `=SUM(${first}:${end.slice(end.lastIndexOf("!") + 1)})`, value: centsToNumber(sales) },
        {
          formula: `=IF(COUNT(${totals})=0,"",INDEX(${this.range("quote")},MATCH(MIN(${totals}),${totals},0)))`,
          value: best,
          style: "good",
        },
        { formula: `=IF(COUNT(${totals})=0,"",MIN(${totals}))`, value: number(least) },
      ];
    });
    return [
      {
        row: SUMMARY_ROW,
        column: 0,
        cells: [headings.map((key) => this.say(key))],
        columnStyles: headings.map(() => "header"),
      },
      { row: SUMMARY_ROW + 1, column: 0, cells: rows, columnStyles: ["text", "money", "text", "money"] },
    ];
  }

  private soldIn(scenario: Scenario): Cents {
    return this.data.path.sales[scenario].reduce(addCents, NO_CENTS);
  }

  ranking(months: ComparisonMonths): ReportCell[][] {
    return this.ranked.map((of, index) => {
      const row = FIRST_QUOTE + index;
      return COLUMNS.map((column) => this.rankingCell(column, of, index, row, months));
    });
  }

  private rankingCell(
    column: Column,
    of: QuoteCases,
    index: number,
    row: number,
    months: ComparisonMonths,
  ): ReportCell {
    const { quote, scenarios } = of;
    const { working, refs } = this;
    const total = a1(row, columnOf("totalBase"));
    switch (column) {
      case "quote":
        return quote.name;
      case "model":
        return quote.said.model ? MODEL_LABELS[quote.said.model][this.language] : "";
      case "totalLow":
      case "totalBase":
      case "totalHigh": {
        const scenario = ORDER.find((each) => TOTALS[each] === column)!;
        return {
          formula: `=${working.total(scenarios[scenario])}`,
          value: number(scenarios[scenario].cost?.total),
        };
      }
      case "rank":
        return this.rankCell("base", index, row);
      case "rankLow":
        return this.rankCell("low", index, row);
      case "rankHigh":
        return this.rankCell("high", index, row);
      case "effectiveRate":
        return this.ofSales(total, scenarios.base.cost?.total);
      case "profit":
        return this.profit(total, scenarios.base.cost?.total);
      case "lowCaseTotal":
      case "highCaseTotal": {
        const pick = column === "lowCaseTotal" ? "MIN" : "MAX";
        const cells = spanOf(of);
        const values = cells.flatMap(({ cost }) => (cost ? [cost.total] : []));
        const value =
          values.length === 0
            ? ""
            : centsToNumber((pick === "MIN" ? Math.min : Math.max)(...values) as Cents);
        return {
          formula: `=IF(${total}="","",${pick}(${cells.map((cell) => working.total(cell)).join(",")}))`,
          value,
        };
      }
      case "refund": {
        const refund = working.refund(scenarios.base);
        const value = scenarios.base.cost ? centsToNumber(scenarios.base.cost.refund) : "";
        return { formula: `=IF(${total}="","",0-N(${refund}))`, value };
      }
      case "cash":
        return cashCell(of, refs);
      case "missing":
        return { formula: `=${refs.missing(quote.name)}&""`, value: missingText(quote, this.language) };
      case "check": {
        const paid = `SUM(${months.paid(index)})`;
        return {
          formula: `=IF(${total}="","",ROUND(${total}-(${paid}-N(${a1(row, columnOf("refund"))})),2))`,
          value: scenarios.base.cost ? 0 : "",
        };
      }
      case "notes":
        return null;
    }
  }

  private rankCell(scenario: Scenario, index: number, row: number): ReportCell {
    const totals = this.range(TOTALS[scenario]);
    const own = a1(row, columnOf(TOTALS[scenario]));
    return {
      formula: `=IF(ISNUMBER(${own}),1+SUMPRODUCT(--(${totals}<${own})),"")`,
      value: this.standings[scenario].ranks[index] ?? "",
    };
  }

  private soldCell(): string {
    return `$${a1(SUMMARY_ROW + 2, 1).replace(/(\d+)$/, "$$$1")}`;
  }

  private ofSales(total: string, cost: Cents | undefined): ReportCell {
    const sold = this.soldIn("base");
    const value = cost === undefined || sold === 0 ? "" : new Decimal(cost).dividedBy(sold).toNumber();
    return {
      formula: `=IF(AND(ISNUMBER(${total}),${this.soldCell()}>0),${total}/${this.soldCell()},"")`,
      value,
    };
  }

  private profit(total: string, cost: Cents | undefined): ReportCell {
    const { margin } = this.data;
    const cell = this.refs.setting("margin");
    const earned = margin && centsToDecimal(this.soldIn("base")).times(margin).toDecimalPlaces(2);
    const value = cost === undefined || !earned ? "" : earned.minus(centsToDecimal(cost)).toNumber();
    return {
      formula: `=IF(AND(ISNUMBER(${total}),ISNUMBER(${cell})),ROUND(ROUND(${this.soldCell()}*N(${cell}),6),2)-N(${total}),"")`,
      value,
    };
  }
}
