import type { DaySerial } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import type { Measured } from "../../../../domain/plan/assumptions/measure";
import {
  SCENARIOS,
  laterTargetsInForce,
  weightsInForce,
  type LaterYear,
  type PlanInputs,
} from "../../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../../locale/catalogue";
import { choiceWord, type Choices } from "../../../../locale/plan/planChoices";
import { SCENARIO_NAMES } from "../../../../locale/plan/planSheet";
import { SOURCES } from "../../../../locale/plan/planSources";
import type { AssumptionTable } from "../../../../locale/plan/planTables";
import { columnLetters } from "../../../grid";
import type { CellStyle, ReportCell } from "../../report";

/** A table of the assumptions: what it holds, what its cells look like, and what may be chosen in them. */
export interface TableOfAssumptions {
  readonly id: AssumptionTable;
  /** Beside the title: where the rows come from. */
  readonly note: string;
  readonly rows: readonly (readonly ReportCell[])[];
  readonly styles: readonly CellStyle[];
  /** Blank rows for the user. */
  readonly spare: number;
  /** Columns in which a word of a list stands. */
  readonly choices?: Readonly<Record<number, keyof Choices>>;
  /** The cells that are calculated from the others of their row, behind them; rows count from the first of `all`. */
  readonly calculated?: (row: number, all: TableRows) => readonly ReportCell[];
}

/** Where the rows of a table stand on the sheet, from 0, and what those that are filled hold. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

const n = (value: Decimal) => value.toNumber();
const blankIfZero = (value: Decimal) => (value.isZero() ? null : value.toNumber());
const day = (value: DaySerial | undefined) => value ?? null;

/** The cells of the single figures that tables calculate with. */
export interface SingleCells {
  readonly blend: string;
  readonly targetInForce: string;
}

/** Every table of the sheet, in its order. */
export function assumptionTables(
  inputs: PlanInputs,
  source: (key: Measured) => string,
  singles: SingleCells,
  language: Language,
): TableOfAssumptions[] {
  const word = <Kind extends keyof Choices>(kind: Kind, choice: Choices[Kind]) =>
    choiceWord(kind, choice, language);
  const later = laterTargetsInForce(inputs);
  return [
    {
      id: "years",
      note: `${source("growth")} · ${SOURCES.laterYears[language]}`,
      rows: later.map((_, at) => {
        const { target, growth }: LaterYear = inputs.laterYears?.[at] ?? { growth: inputs.growth };
        return [at + 2, target ? n(target) : null, n(growth)];
      }),
      styles: ["count", "inputMoney", "inputRate", "moneyTotal"],
      spare: 0,
      calculated: (row, all) => [laterTarget(row, all, singles.targetInForce, later)],
    },
    {
      id: "weights",
      note: source("weights"),
      rows: inputs.weights.map((weight, at) => [at + 1, n(weight), blankIfZero(inputs.typedWeights[at]!)]),
      styles: ["count", "input", "input", "text"],
      spare: 0,
      calculated: (row, all) => [weightCell(row, all, singles.blend, weightsInForce(inputs))],
    },
    {
      id: "events",
      note: SOURCES.eventsInWeights[language],
      rows: inputs.events.map(({ name, month, days, uplift, later: then = [] }) => [
        ...[name, month, days, n(uplift)],
        ...then.flatMap((each) => [each.month, each.days]),
      ]),
      styles: ["input", "input", "input", "inputRate", "input", "input", "input", "input"],
      spare: 4,
    },
    {
      id: "fees",
      note: source("fees"),
      rows: inputs.fees.map((fee) => [
        fee.name,
        day(fee.from),
        day(fee.until),
        ...[fee.onSales, fee.onNet, fee.perMonth, fee.perYear].map(n),
      ]),
      styles: ["input", "inputDate", "inputDate", "inputRate", "inputRate", "inputMoney", "inputMoney"],
      spare: 4,
    },
    {
      id: "channels",
      note: source("channels"),
      rows: inputs.channels.map(({ name, share, roi }) => [name, n(share), n(roi)]),
      styles: ["input", "inputRate", "input"],
      spare: 3,
    },
    {
      id: "roles",
      note: source("roles"),
      rows: inputs.roles.map((role) => [
        role.name,
        ...[role.workPerOrder, role.workPerMonth, role.capacity, role.utilisation, role.minimum].map(n),
        ...[role.basePay, role.stays].map(n),
      ]),
      styles: ["input", "input", "input", "input", "inputRate", "input", "inputMoney", "inputRate"],
      spare: 3,
    },
    {
      id: "commission",
      note: source("commission"),
      rows: inputs.commission.map((plan) => [
        plan.name,
        plan.role,
        word("basis", plan.basis),
        word("countedFor", plan.countedFor),
        word("mode", plan.mode),
        word("measure", plan.measure),
        day(plan.from),
        day(plan.until),
        n(plan.share),
        plan.people ? n(plan.people) : null,
        ...[plan.threshold, plan.cliff, plan.least, plan.most, plan.stays].map(n),
      ]),
      styles: [
        ...(["input", "input", "input", "input", "input", "input", "inputDate", "inputDate"] as const),
        ...(["inputRate", "input", "inputMoney", "inputMoney", "inputMoney", "inputMoney"] as const),
        "inputRate",
      ],
      spare: 3,
      choices: { 2: "basis", 3: "countedFor", 4: "mode", 5: "measure" },
    },
    {
      id: "commissionBands",
      note: SOURCES.bandsInOrder[language],
      rows: inputs.commission.flatMap(({ name, bands }) =>
        bands.map(({ from, rate, flat }) => [name, ...[from, rate, flat].map(n)]),
      ),
      styles: ["input", "inputMoney", "inputRate", "inputMoney", "rate", "money"],
      spare: 6,
      calculated: (row, all) => steps(row, all, { key: [0], values: [2, 3] }),
    },
    {
      id: "quotes",
      note: `${source("quotes")} · ${SOURCES.quoteMiddle[language]}`,
      rows: inputs.quotes.map(({ name, base, mode, adRate, once }) => [
        name,
        word("base", base),
        word("mode", mode),
        n(adRate),
        n(once),
      ]),
      styles: ["input", "input", "input", "inputRate", "inputMoney"],
      spare: 3,
      choices: { 1: "base", 2: "mode" },
    },
    {
      id: "quoteSteps",
      note: SOURCES.bandsInOrder[language],
      rows: inputs.quotes.flatMap(({ name, steps: own }) =>
        own.map((step) => [
          ...[name, step.phase, n(step.fee), step.covers],
          ...[step.from, step.rate, step.flat, step.least, step.most].map(n),
        ]),
      ),
      styles: [
        ...(["input", "input", "inputMoney", "input", "inputMoney", "inputRate", "inputMoney"] as const),
        ...(["inputMoney", "inputMoney", "rate", "money"] as const),
      ],
      spare: 6,
      calculated: (row, all) => steps(row, all, { key: [0, 1], values: [5, 6] }),
    },
    {
      id: "shops",
      note: source("shops"),
      rows: inputs.shops.map(({ name, share, refundRate, costRate, adShare }) => [
        name,
        ...[share, refundRate, costRate, adShare].map(n),
      ]),
      styles: [
        ...(["input", "inputRate", "inputRate", "inputRate", "inputRate"] as const),
        ...(["ratio", "ratio", "ratio"] as const),
      ],
      spare: 3,
      calculated: (row, all) => [2, 3, 4].map((column) => shopWeight(row, all, column)),
    },
    {
      id: "scenarios",
      note: SOURCES.notMeasured[language],
      rows: SCENARIOS.map((scenario) => [
        SCENARIO_NAMES[scenario][language],
        n(inputs.scenarios[scenario].sales),
        n(inputs.scenarios[scenario].conversion),
      ]),
      styles: ["text", "inputRate", "inputRate"],
      spare: 0,
    },
  ];
}

const at = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
const over = ({ first, last }: TableRows, column: number) =>
  `${columnLetters(column)}$${first + 1}:${columnLetters(column)}$${last + 1}`;

/** The target of a later year: the typed one, or the year before with its growth. */
function laterTarget(row: number, all: TableRows, first: string, inForce: readonly Decimal[]): ReportCell {
  const before = row === all.first ? first : at(row - 1, 3);
  const [typed, growth] = [at(row, 1), at(row, 2)];
  return {
    formula: `=IF(N(${typed})>0,ROUND(${typed},2),ROUND(${before}*(1+N(${growth})),2))`,
    value: inForce[row - all.first]!.toNumber(),
  };
}

/** History and typed weights, each brought to its part of the year, in the proportion that stands above. */
function weightCell(row: number, all: TableRows, blend: string, inForce: readonly Decimal[]): ReportCell {
  const [history, typed] = [over(all, 1), over(all, 2)];
  const factor = `IF(SUM(${typed})>0,IF(SUM(${history})>0,N(${blend}),0),1)`;
  const part = (column: number, range: string) => `IF(SUM(${range})>0,N(${at(row, column)})/SUM(${range}),0)`;
  return {
    formula: `=ROUND(${factor}*${part(1, history)}+(1-${factor})*${part(2, typed)},6)`,
    value: inForce[row - all.first]!.toNumber(),
  };
}

/** By how much a band's rate and amount are above those of the band before: what the plan's formulas add up. */
function steps(
  row: number,
  all: TableRows,
  { key, values }: { readonly key: readonly number[]; readonly values: readonly number[] },
): ReportCell[] {
  const isFirst = row === all.first;
  const sameBand = key.map((column) => `${at(row, column)}=${at(row - 1, column)}`);
  const [own, before] = [all.rows[row - all.first], all.rows[row - all.first - 1]];
  const goesOn = own && before && key.every((column) => own[column] === before[column]);
  return values.map((column): ReportCell => {
    const less = isFirst ? "" : `-IF(AND(${sameBand.join(",")}),N(${at(row - 1, column)}),0)`;
    return {
      formula: `=IF(${at(row, 0)}="",0,N(${at(row, column)})${less})`,
      value: own ? Number(own[column]) - (goesOn ? Number(before[column]) : 0) : 0,
    };
  });
}

/** How a shop's rate weighs; all shops alike where none has a rate. */
function shopWeight(row: number, all: TableRows, column: number): ReportCell {
  const none = all.rows.every((cells) => Number(cells[column]) === 0);
  const own = all.rows[row - all.first]?.[column];
  return {
    formula: `=IF(SUM(${over(all, column)})>0,N(${at(row, column)}),1)`,
    value: none ? 1 : Number(own ?? 0),
  };
}
