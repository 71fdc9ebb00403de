import { phasesIn } from "../../../domain/agency/lines/termLine";
import { centsToNumber } from "../../../domain/money/cents";
import type { Decimal } from "../../../domain/money/decimal";
import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { a1, columnLetters, quotedSheet } from "../../grid";
import type { RunStamp } from "../parts/runStamp";
import { BODY_ROW, headBlocks } from "../parts/sheetHead";
import type { CellStyle, ReportCell, SheetReport } from "../report";
import { settledIn, type AgencyCase } from "./agencyCases";
import { BillFormulas } from "./billFormulas";
import { STEPS, type CellOfRow, type Step } from "./caseFormulas";
import { caseName } from "./caseName";
import { refundFormula } from "./refundFormula";
import type { TermsReferences } from "./terms/termsReferences";

export const WORKING_ID = "agency.working";

const HEADER_ROW = BODY_ROW;
const FIRST_ROW = HEADER_ROW + 1;
const MONTH_COLUMN = 2;
const FIRST_STEP = 3;
const COST_COLUMN = FIRST_STEP + STEPS.length;
/** Below the months of a case stand its refund and its total. */
const ROWS_BELOW = 2;

const stepColumn = (step: Step | "month"): number =>
  step === "month" ? MONTH_COLUMN : FIRST_STEP + STEPS.indexOf(step);

/** Where the cases stand, for the sheets that show their costs. */
export class WorkingPlaces {
  private readonly rows = new Map<AgencyCase, number>();

  constructor(
    private readonly sheet: string,
    cases: readonly AgencyCase[],
    private readonly months: number,
  ) {
    cases.forEach((each, index) => this.rows.set(each, FIRST_ROW + index * (months + ROWS_BELOW)));
  }

  firstRow(of: AgencyCase): number {
    return this.rows.get(of)!;
  }

  month(of: AgencyCase, month: number): string {
    return this.at(this.firstRow(of) + month);
  }

  /** All months of a case. */
  allMonths(of: AgencyCase): string {
    const last = this.firstRow(of) + this.months;
    return `${this.month(of, 0)}:$${columnLetters(COST_COLUMN)}$${last}`;
  }

  refund(of: AgencyCase): string {
    return this.at(this.firstRow(of) + this.months);
  }

  total(of: AgencyCase): string {
    return this.at(this.firstRow(of) + this.months + 1);
  }

  private at(row: number): string {
    return `${quotedSheet(this.sheet)}!$${columnLetters(COST_COLUMN)}$${row + 1}`;
  }
}

/**
 * The working: every case of every quote month by month, each step of the bill a column of native formulas over the terms sheet. Beside
 * the cost stands what the run computed another way; the difference is 0 until a term is changed, and then by how much it moved.
 */
export function workingSheet(
  name: string,
  cases: readonly AgencyCase[],
  places: WorkingPlaces,
  refs: TermsReferences,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  const headings = [
    ...[say("quote"), say("case"), say("month")],
    ...STEPS.map((step) => say(step)),
    ...[say("cost"), say("atRun"), say("since")],
  ];
  const rows = cases.flatMap((each) => new CaseRows(each, places.firstRow(each), refs, language).all());
  const styles: CellStyle[] = [
    ...(["text", "text", "count"] as const),
    ...STEPS.map((step): CellStyle => (step === "phase" ? "count" : "money")),
    ...(["money", "money", "check"] as const),
  ];
  return {
    id: WORKING_ID,
    name,
    tabColor: "#8A94A6",
    blocks: [
      ...headBlocks(say("workingTitle"), say("workingHint"), stamp, language),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      ...(rows.length > 0 ? [{ row: FIRST_ROW, column: 0, cells: rows, columnStyles: styles }] : []),
    ],
    columnWidths: {
      ...Object.fromEntries(headings.map((_, at) => [at, 14])),
      ...{ 0: 18, 1: 34, 2: 7, 3: 7 },
    },
    freeze: { rows: FIRST_ROW, columns: 3 },
    page: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

class CaseRows {
  private readonly formulas: BillFormulas;
  private readonly name: string;
  private readonly label: string;

  constructor(
    private readonly of: AgencyCase,
    private readonly firstRow: number,
    private readonly refs: TermsReferences,
    private readonly language: Language,
  ) {
    const { quote, outcome } = of;
    this.name = quote.name;
    this.label = caseName(of, language);
    this.formulas = new BillFormulas(refs, {
      ...{ quote: quote.name, phases: phasesIn(quote.lines), outcome },
      settled: settledIn(of),
    });
  }

  all(): ReportCell[][] {
    return [...this.of.steps.map((_, month) => this.monthRow(month)), this.refundRow(), this.totalRow()];
  }

  private monthRow(month: number): ReportCell[] {
    const { sales, steps, scenario, cost } = this.of;
    const row = this.firstRow + month;
    const cell: CellOfRow = (step) => `$${a1(row, stepColumn(step))}`;
    const own = steps[month]!;
    const f = this.formulas;
    const figure = (formula: string, value: Decimal | number): ReportCell => ({
      formula,
      value: typeof value === "number" ? value : value.toNumber(),
    });
    const paid = cost ? centsToNumber(cost.months[month]!) : "";
    return [
      ...[this.name, this.label, month + 1],
      phasesIn(this.of.quote.lines) > 1 ? figure(f.phase(cell), own.phase) : own.phase,
      figure(`=${this.refs.sales(month, scenario)}`, sales[month]!),
      figure(f.counted(cell), own.counted),
      figure(f.fee(cell), own.fee),
      figure(f.marginal(cell), own.marginal),
      figure(f.whole(cell), own.whole),
      figure(f.commission(cell), own.commission),
      figure(f.aboveGuarantee(cell), own.aboveGuarantee),
      figure(f.onTop(cell), own.onTop),
      figure(f.leastBill(cell), own.leastBill),
      figure(f.guaranteed(cell), own.guaranteed),
      figure(f.leastCommission(cell), own.leastCommission),
      figure(f.bill(cell), own.bill),
      month === 0 ? figure(f.once(), own.once) : 0,
      { formula: f.cost(cell), value: own.cost === undefined || !cost ? "" : centsToNumber(own.cost) },
      paid,
      this.sinceCell(row, paid),
    ];
  }

  private range(column: number): string {
    const letters = columnLetters(column);
    return `$${letters}$${this.firstRow + 1}:$${letters}$${this.firstRow + this.of.steps.length}`;
  }

  private sinceCell(row: number, paid: number | string): ReportCell {
    const [now, then] = [a1(row, COST_COLUMN), a1(row, COST_COLUMN + 1)];
    return { formula: `=IF(${now}="","",ROUND(${now}-N(${then}),2))`, value: paid === "" ? "" : 0 };
  }

  private refundRow(): ReportCell[] {
    const { cost, steps } = this.of;
    const row = this.firstRow + steps.length;
    const formula = refundFormula(
      this.refs,
      this.name,
      this.range(stepColumn("sales")),
      this.range(COST_COLUMN),
      steps.length,
    );
    const refund = cost ? 0 - centsToNumber(cost.refund) : "";
    return this.below("refundRow", { formula, value: refund }, refund, row, "text", "money");
  }

  private totalRow(): ReportCell[] {
    const { cost, steps } = this.of;
    const row = this.firstRow + steps.length + 1;
    const missing = this.refs.missing(this.name);
    const refund = a1(row - 1, COST_COLUMN);
    const total = cost ? centsToNumber(cost.total) : "";
    const formula = `=IF(${missing}="",SUM(${this.range(COST_COLUMN)})+N(${refund}),"")`;
    return this.below("total", { formula, value: total }, total, row, "textTotal", "moneyTotal");
  }

  private below(
    label: "refundRow" | "total",
    cost: { readonly formula: string; readonly value: number | string },
    atRun: number | string,
    row: number,
    text: CellStyle,
    money: CellStyle,
  ): ReportCell[] {
    const blanks = STEPS.map((): ReportCell => ({ value: null, style: text }));
    const title = `${this.label} · ${AGENCY_SHEET[label][this.language]}`;
    return [
      { value: this.name, style: text },
      { value: title, style: text },
      { value: null, style: text },
      ...blanks,
      { ...cost, style: money },
      { value: atRun, style: money },
      this.sinceCell(row, atRun),
    ];
  }
}
