import type { Decimal } from "../../../../domain/money/decimal";
import {
  PROFIT_LINES,
  profitOf,
  SALES_CAUSES,
  worthOfSales,
  type KeptShares,
  type ProfitLine,
  type SalesCause,
} from "../../../../domain/plan/actual/causes";
import type { Comparison, MonthCompared } from "../../../../domain/plan/actual/comparison";
import type { MonthlyPlan } from "../../../../domain/plan/monthlyPlan";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { headed } from "../../../../locale/punctuation";
import {
  COMPARED_FIGURES,
  COMPARED_BY,
  NOT_TOLD,
  PLAN_ACTUAL,
  PROFIT_CAUSE_NAMES,
  type Side,
} from "../../../../locale/plan/planActual";
import { came, effectFormula, lessOf, toCents } from "./actualSales";
import type { ActualColumn, ActualRow, ActualSection } from "./actualLayout";
import type { ReportCell } from "../../report";

/** The lines between sales and profit that the sheets tell, beside the plan's. */
export function profitSection({ lines }: Comparison, plan: MonthlyPlan, language: Language): ActualSection {
  const left = PROFIT_LINES.filter(
    (line) => !lines.includes(line) && plan.months.some(({ figures }) => !figures[line].isZero()),
  ).map((line) => ({ line: lineName(line)[language], why: NOT_TOLD[line][language] }));
  const profit = (side: Side): ActualColumn => ({
    key: `${side}.profit`,
    heading: COMPARED_FIGURES[side].profit[language],
    style: "money",
    total: "sum",
    cell: ofWhole(
      (row) => profitOf(sideOf(row, side), lines),
      ({ cell }) => [cell(side), ...lines.map((line) => cell(`${side}.${line}`))].join("-"),
    ),
  });
  return {
    title: PLAN_ACTUAL.profitSection[language],
    hint: COMPARED_BY[language](left),
    columns: [
      ...lines.flatMap((line) => linePair(line, language)),
      profit("planned"),
      profit("actual"),
      {
        key: "profitDifference",
        heading: PLAN_ACTUAL.profitDifference[language],
        style: "money",
        total: "sum",
        cell: ofWhole(
          (row) => profitOf(sideOf(row, "actual"), lines).minus(profitOf(sideOf(row, "planned"), lines)),
          lessOf("actual.profit", "planned.profit"),
        ),
      },
    ],
  };
}

/** A budget on the plan is a cost once it is spent. */
function lineName(line: ProfitLine) {
  return line === "adSpend" ? PLAN_ACTUAL.adCost : PLAN_HEADINGS[line];
}

/** A month that is over, with its causes. */
type WholeRow = ActualRow & {
  readonly compared: MonthCompared & { readonly profit: NonNullable<MonthCompared["profit"]> };
};

/** A cell of a month that is over; blank in all others. */
function ofWhole(
  value: (row: WholeRow) => Decimal | undefined,
  formula: (row: WholeRow) => string,
): (row: ActualRow) => ReportCell {
  return (row) => {
    const { compared } = row;
    if (!compared?.profit) return null;
    const whole = { ...row, compared: { ...compared, profit: compared.profit } };
    const amount = value(whole);
    return amount ? { formula: `=${formula(whole)}`, value: amount.toNumber() } : null;
  };
}

function sideOf({ month, compared }: WholeRow, side: Side) {
  return side === "planned" ? month.figures : compared.actual;
}

function linePair(line: ProfitLine, language: Language): ActualColumn[] {
  const heading = (side: Side) =>
    headed(lineName(line)[language], PLAN_ACTUAL[side === "planned" ? "plan" : "came"][language], language);
  return [
    {
      key: `planned.${line}`,
      heading: heading("planned"),
      style: "money",
      total: "sum",
      cell: ofWhole(
        ({ month }) => month.figures[line],
        ({ plan }) => plan(line),
      ),
    },
    {
      key: `actual.${line}`,
      heading: heading("actual"),
      style: "money",
      total: "sum",
      cell: came(({ actual, profit }) => profit && actual[line]),
    },
  ];
}

/** Why profit differs. */
export function profitCausesSection({ months, lines }: Comparison, language: Language): ActualSection {
  const all = [...months.values()].flatMap(({ profit }) => profit ?? []);
  const shared = all.some(({ shares }) => shares) && (lines.includes("refunds") || lines.includes("cost"));
  const known = SALES_CAUSES.filter((cause) => all.some(({ causes }) => causes.bySales[cause]));
  return {
    title: PLAN_ACTUAL.profitCausesSection[language],
    hint: PLAN_ACTUAL.profitCausesHint[language],
    columns: [
      ...(shared ? shareColumns(lines, language) : []),
      ...known.map((cause) => bySalesCause(cause, shared, language)),
      ...lines.map((line) => byLine(line, lines, known, language)),
      {
        key: "profitCheck",
        heading: PLAN_ACTUAL.check[language],
        style: "check",
        total: "none",
        cell: (row) =>
          row.compared?.profit ? { formula: `=${profitCheck(row, lines, known)}`, value: 0 } : null,
      },
    ],
  };
}

/** How much is left of sales after refunds, and of that after the cost of goods, and what a yuan of sales is worth by both. */
function shareColumns(lines: readonly ProfitLine[], language: Language): ActualColumn[] {
  const share = (kind: keyof KeptShares, side: Side, formula: (row: ActualRow) => string): ActualColumn => ({
    key: `${side}.${kind}`,
    heading: COMPARED_FIGURES[side][kind][language],
    style: "rate",
    total: "none",
    cell: ofWhole(({ compared }) => compared.profit.shares?.[kind][side === "planned" ? 0 : 1], formula),
  });
  const net = (side: Side, { cell }: ActualRow) =>
    lines.includes("refunds") ? `(${cell(side)}-${cell(`${side}.refunds`)})` : cell(side);
  const sides = ["planned", "actual"] as const;
  const pairs = [
    ...(lines.includes("refunds")
      ? sides.map((side) => share("afterRefunds", side, (row) => `${net(side, row)}/${row.cell(side)}`))
      : []),
    ...(lines.includes("cost")
      ? sides.map((side) => share("margin", side, (row) => `1-${row.cell(`${side}.cost`)}/${net(side, row)}`))
      : []),
  ];
  return [
    ...pairs,
    {
      key: "worth",
      heading: PLAN_ACTUAL.worth[language],
      style: "rate",
      total: "none",
      cell: ofWhole(
        ({ compared: { profit } }) => profit.shares && worthOfSales(profit.shares),
        (row) => worthFormula(row, lines),
      ),
    },
  ];
}

type Pair = readonly [string, string];

function sharePair(kind: keyof KeptShares, lines: readonly ProfitLine[], { cell }: ActualRow): Pair {
  const isCompared = lines.includes(kind === "margin" ? "cost" : "refunds");
  return isCompared ? [cell(`planned.${kind}`), cell(`actual.${kind}`)] : ["1", "1"];
}

function worthFormula(row: ActualRow, lines: readonly ProfitLine[]): string {
  const [a0, a1] = sharePair("afterRefunds", lines, row);
  const [b0, b1] = sharePair("margin", lines, row);
  return `(${a0}*${b0}+${a1}*${b1})/3+(${a0}*${b1}+${a1}*${b0})/6`;
}

function bySalesCause(cause: SalesCause, shared: boolean, language: Language): ActualColumn {
  return {
    key: `profit.${cause}`,
    heading: PROFIT_CAUSE_NAMES[cause][language],
    style: "money",
    total: "sum",
    cell: ofWhole(
      ({ compared }) => compared.profit.causes.bySales[cause],
      ({ cell, compared }) =>
        shared && compared.profit.shares
          ? toCents(`${cell(`sales.${cause}`)}*${cell("worth")}`)
          : cell(`sales.${cause}`),
    ),
  };
}

function byLine(
  line: ProfitLine,
  lines: readonly ProfitLine[],
  causes: readonly SalesCause[],
  language: Language,
): ActualColumn {
  const last = lines.includes("cost") ? "cost" : "refunds";
  return {
    key: `profit.${line}`,
    heading: PROFIT_CAUSE_NAMES[line][language],
    style: "money",
    total: "sum",
    cell: ofWhole(
      ({ compared }) => compared.profit.causes.byLine[line],
      (row) => {
        const { cell, compared } = row;
        if (!compared.profit.shares || !isShared(line))
          return lessOf(`planned.${line}`, `actual.${line}`)(row);
        if (line !== last) return toCents(shareEffect(line, lines, row));
        const before = [
          ...causes
            .filter((cause) => compared.profit.causes.bySales[cause])
            .map((cause) => cell(`profit.${cause}`)),
          ...(last === "cost" && lines.includes("refunds") ? [cell("profit.refunds")] : []),
        ];
        return `ROUND(${grossDifference(lines, row)}-${before.join("-")},2)`;
      },
    ),
  };
}

function isShared(line: ProfitLine): line is "refunds" | "cost" {
  return line === "refunds" || line === "cost";
}

/** How much more gross profit came than was planned. */
function grossDifference(lines: readonly ProfitLine[], { cell }: ActualRow): string {
  const gross = (side: Side) =>
    [cell(side), ...lines.filter(isShared).map((line) => cell(`${side}.${line}`))].join("-");
  return `(${gross("actual")})-(${gross("planned")})`;
}

/** The effect of what is left after refunds, or of the margin, by itself. */
function shareEffect(line: "refunds" | "cost", lines: readonly ProfitLine[], row: ActualRow): string {
  const sold: Pair = [row.cell("planned"), row.cell("actual")];
  const [refunds, margin] = [sharePair("afterRefunds", lines, row), sharePair("margin", lines, row)];
  return line === "refunds" ? effectFormula(refunds, sold, margin) : effectFormula(margin, sold, refunds);
}

/** All causes against the whole difference, and the one that takes what rounding leaves against its own effect. */
function profitCheck(row: ActualRow, lines: readonly ProfitLine[], causes: readonly SalesCause[]): string {
  const { cell, compared } = row;
  const { shares, causes: found } = compared!.profit!;
  const parts = [...causes.filter((cause) => found.bySales[cause]), ...lines].map((key) =>
    cell(`profit.${key}`),
  );
  const whole = `ABS(ROUND(${parts.join("+")}-${cell("profitDifference")},2))`;
  const last = (["cost", "refunds"] as const).find((line) => lines.includes(line));
  if (!shares || !last) return whole;
  return `${whole}+ABS(ROUND(${cell(`profit.${last}`)}-${shareEffect(last, lines, row)},1))`;
}
