import { firstDayOf } from "../../../domain/calendar/month";
import type { Decimal } from "../../../domain/money/decimal";
import type { Measured, MeasuredInputs } from "../../../domain/plan/measure";
import { SCENARIOS, targetInForce, type PlanInputs } from "../../../domain/plan/planInputs";
import type { Language } from "../../../locale/catalogue";
import { MODE_WORDS } from "../../../locale/commission";
import { ASSUMPTION_NAMES, type AssumptionKey } from "../../../locale/planAssumptions";
import {
  PLAN_SHEET,
  SCENARIO_NAMES,
  SOURCES,
  TABLE_HEADINGS,
  TABLE_TITLES,
  UNITS,
  type AssumptionTable,
} from "../../../locale/planSheet";
import { a1 } from "../../grid";
import { STAMP_ROWS, stampBlock, type RunStamp } from "../parts/runStamp";
import type { Block, CellStyle, ReportCell, SheetReport, ValidationReport } from "../report";

export const ASSUMPTIONS_ID = "plan.assumptions";

const HEADER_ROW = 3 + STAMP_ROWS;

/** The single figures in the order of the sheet. */
const SINGLES = [
  "start",
  "target",
  "lastYear",
  "growth",
  "targetInForce",
  "conversion",
  "orderValue",
  "refundRate",
  "costRate",
  "adShare",
  "wageGrowth",
  "wageGrowthFrom",
  "otherCosts",
  "otherRate",
  "agencyFee",
  "agencyRate",
  "commissionMode",
] as const satisfies readonly AssumptionKey[];
type SingleKey = (typeof SINGLES)[number];

interface Single {
  readonly cell: ReportCell;
  readonly unit: keyof typeof UNITS;
  readonly source: string;
}

const rowOf = (key: SingleKey) => HEADER_ROW + 1 + SINGLES.indexOf(key);

/**
 * The sheet of assumptions: single figures, each with its unit and source, then tables with blank rows to spare. It is written
 * once; from then on it is the user's.
 */
export function assumptionsSheet(
  name: string,
  defaults: MeasuredInputs,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const source = (key: Measured) => {
    const span = defaults.measured.get(key);
    return span ? SOURCES.measured[language](span) : SOURCES.notMeasured[language];
  };
  const singles = singlesOf(defaults, language, source);
  const headings = (["assumption", "value", "unit", "source"] as const).map(
    (key) => PLAN_SHEET[key][language],
  );
  const tables = tablesOf(defaults.inputs, HEADER_ROW + SINGLES.length + 2, language, source);
  return {
    id: ASSUMPTIONS_ID,
    name,
    tabColor: "#B7791F",
    blocks: [
      { row: 0, column: 0, cells: [[PLAN_SHEET.assumptionsTitle[language]]], columnStyles: ["title"] },
      { row: 1, column: 0, cells: [[PLAN_SHEET.assumptionsHint[language]]], columnStyles: ["subtitle"] },
      stampBlock(stamp, language, 2),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: HEADER_ROW + 1,
        column: 0,
        cells: SINGLES.map((key) => [
          ASSUMPTION_NAMES[key][language],
          singles[key].cell,
          UNITS[singles[key].unit][language],
          singles[key].source,
        ]),
        columnStyles: ["text", "input", "text", "text"],
      },
      ...tables.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: { 0: 28, 1: 18, 2: 24, 3: 24, 4: 18, 5: 14, 6: 14 },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    validations: validations(),
    page: { orientation: "portrait", fitToWidth: true },
  };
}

function singlesOf(
  { inputs }: MeasuredInputs,
  language: Language,
  source: (key: Measured) => string,
): Record<SingleKey, Single> {
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
  const month = (value: number | null, from: string): Single => ({
    cell: { value, style: "inputDate" },
    unit: "month",
    source: from,
  });
  return {
    start: month(firstDayOf(inputs.start), SOURCES.afterHistory[language]),
    target: money(inputs.target, "salesAYear", SOURCES.targetBlank[language]),
    lastYear: money(inputs.lastYear, "salesAYear", source("lastYear")),
    growth: rate(inputs.growth, "ofLastYear", source("growth")),
    targetInForce: {
      cell: { formula: targetFormula(), value: targetInForce(inputs).toNumber(), style: "moneyTotal" },
      unit: "salesAYear",
      source: SOURCES.calculated[language],
    },
    conversion: rate(inputs.conversion, "buyersPerVisitor", SOURCES.notMeasured[language]),
    orderValue: money(inputs.orderValue, "perOrder", source("orderValue")),
    refundRate: rate(inputs.refundRate, "ofSales", source("refundRate")),
    costRate: rate(inputs.costRate, "ofNet", source("costRate")),
    adShare: rate(inputs.adShare, "ofSales", source("adShare")),
    wageGrowth: rate(inputs.wageGrowth, "ofBasePay", yours),
    wageGrowthFrom: month(
      inputs.wageGrowthFrom === undefined ? null : firstDayOf(inputs.wageGrowthFrom),
      yours,
    ),
    otherCosts: money(inputs.otherCosts.perMonth, "perMonth", source("otherCosts")),
    otherRate: rate(inputs.otherCosts.rate, "ofNet", yours),
    agencyFee: money(inputs.agency.perMonth, "perMonth", yours),
    agencyRate: rate(inputs.agency.rate, "ofNet", yours),
    commissionMode: {
      cell: { value: MODE_WORDS[inputs.commissionMode][0], style: "input" },
      unit: "mode",
      source: yours,
    },
  };
}

function targetFormula(): string {
  const [target, lastYear, growth] = (["target", "lastYear", "growth"] as const).map((key) =>
    a1(rowOf(key), 1),
  );
  return `=IF(N(${target})>0,ROUND(${target},2),ROUND(${lastYear}*(1+${growth}),2))`;
}

/** Rates of 0 to 1, and one of two words. */
function validations(): ValidationReport[] {
  const at = (key: SingleKey) => ({ row: rowOf(key), column: 1, rows: 1, columns: 1 });
  const rates = ["conversion", "refundRate", "costRate", "adShare", "otherRate", "agencyRate"] as const;
  return [
    ...rates.map((key): ValidationReport => ({ area: at(key), rule: { kind: "decimal", min: 0, max: 1 } })),
    {
      area: at("commissionMode"),
      rule: { kind: "list", values: [MODE_WORDS.marginal[0], MODE_WORDS.whole[0]] },
    },
  ];
}

interface Table {
  readonly blocks: Block[];
  readonly end: number;
}

function tablesOf(
  inputs: PlanInputs,
  firstRow: number,
  language: Language,
  source: (key: Measured) => string,
): Table[] {
  const n = (value: Decimal) => value.toNumber();
  const tables: Table[] = [];
  const add = (
    id: AssumptionTable,
    note: string,
    rows: readonly ReportCell[][],
    styles: readonly CellStyle[],
    spare: number,
  ) => {
    const row = tables[tables.length - 1]?.end ?? firstRow;
    tables.push(tableAt(row, id, note, rows, styles, spare, language));
  };
  add(
    "weights",
    source("weights"),
    inputs.weights.map((weight, at) => [at + 1, n(weight)]),
    ["count", "input"],
    0,
  );
  add(
    "events",
    SOURCES.eventsInWeights[language],
    inputs.events.map(({ name, month, days, uplift }) => [name, month, days, n(uplift)]),
    ["input", "input", "input", "inputRate"],
    4,
  );
  add(
    "fees",
    source("fees"),
    inputs.fees.map((fee) => [
      fee.name,
      fee.from ?? null,
      fee.until ?? null,
      ...[fee.onSales, fee.onNet, fee.perMonth, fee.perYear].map(n),
    ]),
    ["input", "inputDate", "inputDate", "inputRate", "inputRate", "inputMoney", "inputMoney"],
    4,
  );
  add(
    "channels",
    source("channels"),
    inputs.channels.map(({ name, share, roi }) => [name, n(share), n(roi)]),
    ["input", "inputRate", "input"],
    3,
  );
  add(
    "roles",
    source("roles"),
    inputs.roles.map((role) => [
      role.name,
      ...[
        role.workPerOrder,
        role.workPerMonth,
        role.capacity,
        role.utilisation,
        role.minimum,
        role.basePay,
      ].map(n),
    ]),
    ["input", "input", "input", "input", "inputRate", "input", "inputMoney"],
    3,
  );
  const bands = inputs.commission.map(({ from, rate }): ReportCell[] => [n(from), n(rate)]);
  add(
    "commission",
    SOURCES.yours[language],
    bands.length > 0 ? bands : [[0, 0]],
    ["inputMoney", "inputRate", "rate"],
    4,
  );
  add(
    "scenarios",
    SOURCES.notMeasured[language],
    SCENARIOS.map((scenario) => [
      SCENARIO_NAMES[scenario][language],
      n(inputs.scenarios[scenario].sales),
      n(inputs.scenarios[scenario].conversion),
    ]),
    ["text", "inputRate", "inputRate"],
    0,
  );
  return tables;
}

function tableAt(
  row: number,
  id: AssumptionTable,
  note: string,
  rows: readonly ReportCell[][],
  styles: readonly CellStyle[],
  spare: number,
  language: Language,
): Table {
  const headings = TABLE_HEADINGS[id].map((heading) => heading[language]);
  const filled = Array.from({ length: rows.length + spare }, (_, index): ReportCell[] => {
    const cells = rows[index] ?? [];
    const padded = headings.map((_, column) => cells[column] ?? null);
    if (id === "commission") padded[2] = stepCell(row + 2 + index, index === 0, cells, rows[index - 1]);
    return padded;
  });
  return {
    blocks: [
      { row, column: 0, cells: [[TABLE_TITLES[id][language], note]], columnStyles: ["section", "stamp"] },
      { row: row + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: row + 2, column: 0, cells: filled, columnStyles: styles },
    ],
    end: row + 2 + filled.length + 1,
  };
}

/** By how much a band's rate is above the one before it: what the plan's formulas add up. */
function stepCell(
  row: number,
  isFirst: boolean,
  cells: readonly ReportCell[],
  before: readonly ReportCell[] = [],
): ReportCell {
  const [from, rate] = [a1(row, 0), a1(row, 1)];
  const value = cells.length === 0 ? 0 : Number(cells[1]) - Number(before[1] ?? 0);
  return {
    formula: `=IF(${from}="",0,N(${rate})${isFirst ? "" : `-N(${a1(row - 1, 1)})`})`,
    value,
    style: "rate",
  };
}
