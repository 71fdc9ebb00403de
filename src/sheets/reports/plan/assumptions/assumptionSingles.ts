import { firstDayOf, type Month } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import type { Measured, MeasuredInputs } from "../../../../domain/plan/assumptions/measure";
import { targetInForce } from "../../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../../locale/catalogue";
import { ASSUMPTION_NAMES, type AssumptionKey } from "../../../../locale/plan/planAssumptions";
import { choiceList, choiceWord } from "../../../../locale/plan/planChoices";
import { SOURCES, UNITS } from "../../../../locale/plan/planSources";
import { a1 } from "../../../grid";
import type { Area, Block, ReportCell, ValidationReport } from "../../report";

/** The single figures in the order of the sheet. */
const SINGLES = [
  "start",
  "target",
  "lastYear",
  "growth",
  "targetInForce",
  "blend",
  "conversion",
  "orderValue",
  "refundRate",
  "costRate",
  "adShare",
  "wageGrowth",
  "wageGrowthFrom",
  "otherCosts",
  "otherRate",
  "runBy",
  "agencyQuote",
  "agencyFrom",
] as const satisfies readonly AssumptionKey[];
type SingleKey = (typeof SINGLES)[number];

export const SINGLE_ROWS = SINGLES.length;

interface Single {
  readonly cell: ReportCell;
  readonly unit: keyof typeof UNITS;
  readonly source: string;
}

/** The single figures, each with its unit and its source, from a row on. */
export class AssumptionSingles {
  constructor(
    private readonly firstRow: number,
    private readonly language: Language,
  ) {}

  cell(key: SingleKey): string {
    return a1(this.row(key), 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  }

  private row(key: SingleKey): number {
    return this.firstRow + SINGLES.indexOf(key);
  }

  block(defaults: MeasuredInputs, source: (key: Measured) => string): Block {
    const { language } = this;
    const singles = this.singles(defaults, source);
    return {
      row: this.firstRow,
      column: 0,
      cells: SINGLES.map((key) => [
        ASSUMPTION_NAMES[key][language],
        singles[key].cell,
        UNITS[singles[key].unit][language],
        singles[key].source,
      ]),
      columnStyles: ["text", "input", "unit", "text"],
    };
  }

  private singles({ inputs }: MeasuredInputs, source: (key: Measured) => string): Record<SingleKey, Single> {
    const { language } = this;
    const yours = SOURCES.yours[language];
    const money = (value: Decimal | undefined, unit: Single["unit"], from: string): Single => ({
      cell: { value: value?.toNumber() ?? null, style: "inputMoney" },
      unit,
      source: from,
    });
    const rate = (value: Decimal | undefined, unit: Single["unit"], from: string): Single => ({
      cell: { value: value?.toNumber() ?? null, style: "inputRate" },
      unit,
      source: from,
    });
    const month = (value: Month | undefined, from: string): Single => ({
      cell: { value: value === undefined ? null : firstDayOf(value), style: "inputDate" },
      unit: "month",
      source: from,
    });
    const text = (value: string, unit: Single["unit"], from: string): Single => ({
      cell: { value: value || null, style: "input" },
      unit,
      source: from,
    });
    return {
      start: month(inputs.start, SOURCES.afterHistory[language]),
      target: money(inputs.target, "salesAYear", SOURCES.targetBlank[language]),
      lastYear: money(inputs.lastYear, "salesAYear", source("lastYear")),
      growth: rate(inputs.growth, "ofLastYear", source("growth")),
      targetInForce: {
        cell: {
          formula: this.targetFormula(),
          value: targetInForce(inputs).toNumber(),
          style: "moneyTotal",
        },
        unit: "salesAYear",
        source: SOURCES.calculated[language],
      },
      blend: rate(inputs.blend, "ofHistory", SOURCES.blend[language]),
      conversion: rate(inputs.conversion, "buyersPerVisitor", source("conversion")),
      orderValue: money(inputs.orderValue, "perOrder", source("orderValue")),
      refundRate: rate(inputs.refundRate, "ofSales", source("refundRate")),
      costRate: rate(inputs.costRate, "ofNet", source("costRate")),
      adShare: rate(inputs.adShare, "ofSales", source("adShare")),
      wageGrowth: rate(inputs.wageGrowth, "ofBasePay", yours),
      wageGrowthFrom: month(inputs.wageGrowthFrom, yours),
      otherCosts: money(inputs.otherCosts.perMonth, "perMonth", source("otherCosts")),
      otherRate: rate(inputs.otherCosts.rate, "ofNet", yours),
      runBy: text(choiceWord("runBy", inputs.runBy, language), "runBy", yours),
      agencyQuote: text(inputs.agencyQuote, "quoteName", source("quotes")),
      agencyFrom: month(inputs.agencyFrom, SOURCES.agencyFrom[language]),
    };
  }

  private targetFormula(): string {
    const [target, lastYear, growth] = (["target", "lastYear", "growth"] as const).map((key) =>
      a1(this.row(key), 1),
    );
    return `=IF(N(${target})>0,ROUND(${target},2),ROUND(${lastYear}*(1+${growth}),2))`;
  }

  /**
   * Rates of 0 to 1, and choices from lists.
   *
   * @param quotes where the names of the quotes stand
   */
  validations(quotes: Area): ValidationReport[] {
    const at = (key: SingleKey) => ({ row: this.row(key), column: 1, rows: 1, columns: 1 });
    const rates = ["blend", "conversion", "refundRate", "costRate", "adShare", "otherRate"] as const;
    return [
      ...rates.map((key): ValidationReport => ({ area: at(key), rule: { kind: "decimal", min: 0, max: 1 } })),
      { area: at("runBy"), rule: { kind: "list", values: choiceList("runBy", this.language) } },
      { area: at("agencyQuote"), rule: { kind: "listOf", cells: quotes } },
    ];
  }
}
