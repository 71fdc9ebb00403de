import {
  REFUND_RULES,
  type BetOutcome,
  type KpiBet,
  type RefundRule,
} from "../../../../domain/agency/advice/kpiBet";
import { centsToNumber } from "../../../../domain/money/cents";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import { betTexts as texts, REFUND_RULE_NAMES } from "../../../../locale/agency/agencyAdvice";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { Block, CellStyle, ChartReport, ReportCell } from "../../report";
import { fixedCell, fixedRange } from "../adviceParts";

/** Low to high in steps. */
const STEPS = 21;
const PARAMETERS = ["promised", "needed", "fixedSum", "share", "months", "refundEnds"] as const;
type Parameter = (typeof PARAMETERS)[number];
const CHART_ROWS = 18;
/** Title, parameters, a note, headings, steps, the mean, and the chart between two blank rows. */
export const BET_ROWS = 1 + PARAMETERS.length + 2 + STEPS + 1 + CHART_ROWS + 2;
const [WEIGHT, SALES, FEE, REACHED, FIRST_RULE] = [1, 2, 3, 4, 5] as const;
export const NET_COLUMN = FIRST_RULE + REFUND_RULES.length;
const RULE_COLORS = ["#0B5C8E", "#2E7D4F", "#9B1C1C", "#D98324", "#7A4FA3"];

/** One quote's bet on its sheet: its clause to change, and the steps from low to high with every refund as a formula. */
export class BetBlock {
  constructor(
    private readonly row: number,
    private readonly agency: string,
    private readonly bet: KpiBet,
    private readonly language: Language,
  ) {}

  get promisedRow(): number {
    return this.parameterRow("promised");
  }

  get endsRow(): number {
    return this.parameterRow("refundEnds");
  }

  get meanRow(): number {
    return this.firstStep + STEPS;
  }

  columnOf(rule: RefundRule): number {
    return FIRST_RULE + REFUND_RULES.indexOf(rule);
  }

  /** In cents, by the quote's own clause. */
  get expectedNet(): number {
    return this.mean((outcome) => this.netOf(outcome));
  }

  private parameterRow(parameter: Parameter): number {
    return this.row + 1 + PARAMETERS.indexOf(parameter);
  }

  private parameter(parameter: Parameter): string {
    return fixedCell(this.parameterRow(parameter), 1);
  }

  private get firstStep(): number {
    return this.row + 1 + PARAMETERS.length + 2;
  }

  blocks(): Block[] {
    const { language, bet } = this;
    const headings = [
      ...(["case", "weight", "sales", "fee", "attainment"] as const).map((key) => texts[key][language]),
      ...REFUND_RULES.map((rule) => REFUND_RULE_NAMES[rule][language]),
      texts.net[language],
    ];
    const styles: CellStyle[] = [
      ...(["text", "count", "money", "money", "rate"] as const),
      ...REFUND_RULES.map(() => "money" as const),
      "moneyTotal",
    ];
    const steps = bet.outlook.map((outcome, at) => this.stepCells(outcome, at));
    return [
      { row: this.row, column: 0, cells: [[this.agency]], columnStyles: ["section"] },
      { row: this.row + 1, column: 0, cells: this.parameterCells(), columnStyles: ["text", "inputMoney"] },
      {
        row: this.firstStep - 2,
        column: 0,
        cells: [[bet.isMonthly ? texts.monthly[language] : null]],
        columnStyles: ["subtitle"],
      },
      { row: this.firstStep - 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: this.firstStep, column: 0, cells: [...steps, this.meanCells()], columnStyles: styles },
    ];
  }

  private parameterCells(): ReportCell[][] {
    const { promised, refundEnds, months, rule, low } = this.bet;
    const fixed = low.refunds.fixed === undefined ? null : this.fixedSum();
    const needed = refundEnds.dividedBy(promised).toNumber();
    const share = rule === "share" ? this.sharePaid() : null;
    const cells: Readonly<Record<Parameter, ReportCell>> = {
      promised: promised.toNumber(),
      needed: { value: needed, style: "inputRate" },
      fixedSum: fixed,
      share: { value: share, style: "inputRate" },
      months: { value: months, style: "count" },
      refundEnds: {
        formula: `=${this.parameter("promised")}*${this.parameter("needed")}`,
        value: refundEnds.toNumber(),
        style: "moneyTotal",
      },
    };
    return PARAMETERS.map((parameter) => [texts[parameter][this.language], cells[parameter]]);
  }

  private fixedSum(): number {
    return this.bet.clause.refundIfMissed?.toNumber() ?? 0;
  }

  private sharePaid(): number {
    return this.bet.clause.refundShare?.toNumber() ?? 0;
  }

  private caseText(at: number): string | null {
    const key = at === 0 ? "low" : at === (STEPS - 1) / 2 ? "base" : at === STEPS - 1 ? "high" : undefined;
    return key ? texts[key][this.language] : null;
  }

  private stepCells(outcome: BetOutcome & { readonly weight: number }, at: number): ReportCell[] {
    const row = this.firstStep + at;
    const { sales, fee, weight } = outcome;
    const reached = new Decimal(sales).dividedBy(100).dividedBy(this.bet.promised);
    return [
      this.caseText(at),
      weight,
      centsToNumber(sales),
      centsToNumber(fee),
      this.bet.isMonthly
        ? null
        : { formula: `=${a1(row, SALES)}/${this.parameter("promised")}`, value: reached.toNumber() },
      ...REFUND_RULES.map((rule) => this.refundCell(rule, outcome, row)),
      this.bet.rule
        ? {
            formula: `=${a1(row, FEE)}-${a1(row, this.columnOf(this.bet.rule))}`,
            value: this.netOf(outcome) / 100,
          }
        : null,
    ];
  }

  /** Settled by the month, a refund does not follow from the sum of the sales: it then stands as it was reckoned. */
  private refundCell(rule: RefundRule, { refunds }: BetOutcome, row: number): ReportCell {
    const value = (refunds[rule] ?? 0) / 100;
    if (this.bet.isMonthly) return refunds[rule] === undefined ? null : value;
    const fee = a1(row, FEE);
    const amounts: Readonly<Record<RefundRule, string>> = {
      proRata: `ROUND((1-${a1(row, REACHED)})*${fee},2)`,
      full: fee,
      doubled: `2*${fee}`,
      fixed: `N(${this.parameter("fixedSum")})`,
      share: `ROUND(N(${this.parameter("share")})*${fee},2)`,
    };
    return { formula: `=IF(${a1(row, REACHED)}<${this.parameter("needed")},${amounts[rule]},0)`, value };
  }

  private meanCells(): ReportCell[] {
    const { bet } = this;
    const column = (at: number) => fixedRange(at, this.firstStep, this.meanRow - 1);
    const mean = (at: number, value: number, style: CellStyle): ReportCell => ({
      formula: `=ROUND(SUMPRODUCT(${column(WEIGHT)},${column(at)})/SUM(${column(WEIGHT)}),2)`,
      value: value / 100,
      style,
    });
    return [
      { value: texts.mean[this.language], style: "textTotal" },
      {
        formula: `=SUM(${column(WEIGHT)})`,
        value: bet.outlook.reduce((sum, { weight }) => sum + weight, 0),
        style: "countTotal",
      },
      mean(
        SALES,
        this.mean(({ sales }) => sales),
        "moneyTotal",
      ),
      mean(
        FEE,
        this.mean(({ fee }) => fee),
        "moneyTotal",
      ),
      null,
      ...REFUND_RULES.map((rule) => mean(this.columnOf(rule), bet.expected[rule] ?? 0, "moneyTotal")),
      bet.rule ? mean(NET_COLUMN, this.expectedNet, "moneyTotal") : null,
    ];
  }

  private netOf({ fee, refunds }: BetOutcome): number {
    return fee - (this.bet.rule ? (refunds[this.bet.rule] ?? 0) : 0);
  }

  private mean(figure: (outcome: BetOutcome) => number): number {
    const { outlook } = this.bet;
    const weights = outlook.reduce((sum, { weight }) => sum + weight, 0);
    const total = outlook.reduce((sum, each) => sum.plus(new Decimal(figure(each)).times(each.weight)), ZERO);
    return total.dividedBy(weights).toDecimalPlaces(0).toNumber();
  }

  chart(id: string): ChartReport {
    const rows = { row: this.firstStep, rows: STEPS, columns: 1 };
    const shown = REFUND_RULES.filter((rule) => this.bet.low.refunds[rule] !== undefined);
    return {
      id,
      type: "scatterLines",
      title: `${this.agency} · ${texts.refunds[this.language]}`,
      categories: { ...rows, column: SALES },
      series: shown.map((rule) => ({
        name: REFUND_RULE_NAMES[rule][this.language],
        values: { ...rows, column: this.columnOf(rule) },
        color: RULE_COLORS[REFUND_RULES.indexOf(rule)]!,
      })),
      categoryAxisTitle: texts.sales[this.language],
      place: { row: this.meanRow + 2, rows: CHART_ROWS - 1, column: 0, columns: 7 },
    };
  }
}
