import { daysIn } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import { SALES_CAUSES, type SalesCause } from "../../../../domain/plan/actual/causes";
import type { Comparison, MonthCompared } from "../../../../domain/plan/actual/comparison";
import type { Language } from "../../../../locale/catalogue";
import {
  COMPARED_FIGURES,
  OPEN_MONTH,
  PLAN_ACTUAL,
  SALES_CAUSE_NAMES,
  VISITORS_GAPS,
  type Side,
} from "../../../../locale/plan/planActual";
import type { CellStyle, ReportCell } from "../../report";
import type { ActualColumn, ActualRow, ActualSection } from "./actualLayout";

type Heading = keyof typeof PLAN_ACTUAL;

/** A cell of a month that came; blank where it has not, or where nothing is known. */
export function came(
  value: (compared: MonthCompared) => Decimal | undefined,
  formula?: (row: ActualRow) => string,
): (row: ActualRow) => ReportCell {
  return (row) => {
    const amount = row.compared && value(row.compared);
    if (!amount) return null;
    return formula ? { formula: `=${formula(row)}`, value: amount.toNumber() } : amount.toNumber();
  };
}

/** A difference of two cells, to the cent. */
export function lessOf(actual: string, planned: string): (row: ActualRow) => string {
  return ({ cell }) => `ROUND(${cell(actual)}-${cell(planned)},2)`;
}

/**
 * The mean effect of a factor on a product, over all orders in which its factors can change.
 *
 * @param at the cells of planned and actual
 */
export function effectFormula(
  [factor0, factor1]: readonly [string, string],
  [b0, b1]: readonly [string, string],
  [c0, c1]: readonly [string, string],
): string {
  return `(${factor1}-${factor0})*((${b0}*${c0}+${b1}*${c1})/3+(${b0}*${c1}+${b1}*${c0})/6)`;
}

/** To the cent; what is far below one is cut first, so that binary fractions do not decide it. */
export function toCents(formula: string): string {
  return `ROUND(ROUND(${formula},6),2)`;
}

/** Sales beside the plan. */
export function attainmentSection(language: Language): ActualSection {
  const heading = (key: Heading) => PLAN_ACTUAL[key][language];
  const planned: ActualColumn["cell"] = ({ compared, month, plan, cell }) =>
    compared
      ? { formula: `=ROUND(${plan("sales")}*${cell("part")},2)`, value: compared.planned.sales.toNumber() }
      : { formula: `=${plan("sales")}`, value: month.figures.sales.toNumber() };
  return {
    title: heading("salesSection"),
    hint: heading("partHint"),
    columns: [
      { key: "part", heading: heading("part"), style: "rate", total: "none", cell: partCell },
      { key: "planned", heading: heading("planned"), style: "money", total: "sumOfPast", cell: planned },
      {
        key: "actual",
        heading: heading("actual"),
        style: "money",
        total: "sum",
        cell: came(({ actual }) => actual.sales),
      },
      {
        key: "difference",
        heading: heading("difference"),
        style: "money",
        total: "sum",
        cell: came(({ actual, planned: of }) => actual.sales.minus(of.sales), lessOf("actual", "planned")),
      },
      {
        key: "attainment",
        heading: heading("attainment"),
        style: "rate",
        total: "attainment",
        cell: (row) =>
          row.compared
            ? {
                formula: `=IF(${row.cell("planned")}>0,${row.cell("actual")}/${row.cell("planned")},"")`,
                value: row.compared.planned.sales.gt(0)
                  ? row.compared.actual.sales.dividedBy(row.compared.planned.sales).toNumber()
                  : "",
              }
            : null,
      },
      {
        key: "openNote",
        heading: heading("visitorsNote"),
        style: "text",
        total: "none",
        cell: ({ compared, month }) =>
          compared?.actual.days === undefined
            ? null
            : OPEN_MONTH[language]({ days: compared.actual.days, all: daysIn(month.month) }),
      },
    ],
  };
}

/** 1 in a whole month; in one that is not over, its days that have figures by all of its days. */
function partCell({ compared, month }: ActualRow): ReportCell {
  if (!compared) return null;
  const { days } = compared.actual;
  const all = daysIn(month.month);
  return days === undefined ? 1 : { formula: `=${days}/${all}`, value: days / all };
}

/** Why sales differ: visitors × conversion × order value. */
export function salesCausesSection({ months }: Comparison, language: Language): ActualSection {
  const all = [...months.values()];
  const known = (cause: SalesCause) => all.some(({ bySales }) => bySales[cause]);
  const [ofVisitors, ofOrders] = [known("visitors"), all.some(({ bySales }) => bySales.orderValue)];
  return {
    title: PLAN_ACTUAL.salesCausesSection[language],
    hint: PLAN_ACTUAL.salesCausesHint[language],
    columns: [
      ...(ofVisitors ? pair("visitors", "count", language) : []),
      ...(ofOrders ? pair("orders", "count", language) : []),
      ...(ofVisitors ? pair("conversion", "rate", language) : []),
      ...(ofOrders ? pair("orderValue", "money", language) : []),
      ...SALES_CAUSES.filter(known).map((cause) => salesCause(cause, language)),
      {
        key: "salesCheck",
        heading: PLAN_ACTUAL.check[language],
        style: "check",
        total: "none",
        cell: (row) => (row.compared ? { formula: `=${salesCheck(row)}`, value: 0 } : null),
      },
      {
        key: "visitorsNote",
        heading: PLAN_ACTUAL.visitorsNote[language],
        style: "text",
        total: "none",
        cell: ({ compared }) => (compared ? noteOf(compared, language) : null),
      },
    ],
  };
}

/** Why a month has fewer causes. */
function noteOf({ actual, bySales }: MonthCompared, language: Language): string {
  if (bySales.sales) return PLAN_ACTUAL.noOrders[language];
  return bySales.orders && actual.visitorsGap ? VISITORS_GAPS[actual.visitorsGap][language] : "";
}

type Factor = "visitors" | "orders" | "conversion" | "orderValue";

/** A factor of the sales as planned and as it came, where it is known on both sides. */
function pair(factor: Factor, style: CellStyle, language: Language): ActualColumn[] {
  const total = style === "count" ? "sum" : "none";
  return (["planned", "actual"] as const).map((side): ActualColumn => ({
    key: `${side}.${factor}`,
    heading: COMPARED_FIGURES[side][factor][language],
    style,
    total,
    cell: (row) => {
      if (!row.compared || !isSplit(factor, row.compared)) return null;
      const figures = row.compared[side];
      const value = factorOf(factor, figures)!.toNumber();
      const formula = factorFormula(factor, side, row);
      return formula ? { formula: `=${formula}`, value } : value;
    },
  }));
}

/** Whether a month's causes are told by this factor. */
function isSplit(factor: Factor, { bySales }: MonthCompared): boolean {
  const ofVisitors = factor === "visitors" || factor === "conversion";
  return (ofVisitors ? bySales.visitors : bySales.orderValue) !== undefined;
}

function factorOf(
  factor: Factor,
  { sales, orders, visitors }: MonthCompared["planned"],
): Decimal | undefined {
  if (factor === "conversion") return orders!.dividedBy(visitors!);
  if (factor === "orderValue") return sales.dividedBy(orders!);
  return factor === "orders" ? orders : visitors;
}

function factorFormula(factor: Factor, side: Side, { cell, plan }: ActualRow): string | undefined {
  switch (factor) {
    case "conversion":
      return `${cell(`${side}.orders`)}/${cell(`${side}.visitors`)}`;
    case "orderValue":
      return `${cell(side)}/${cell(`${side}.orders`)}`;
    default:
      return side === "planned" ? `ROUND(${plan(factor)}*${cell("part")},0)` : undefined;
  }
}

function salesCause(cause: SalesCause, language: Language): ActualColumn {
  return {
    key: `sales.${cause}`,
    heading: SALES_CAUSE_NAMES[cause][language],
    style: "money",
    total: "sum",
    cell: came(
      ({ bySales }) => bySales[cause],
      (row) => causeFormula(cause, row),
    ),
  };
}

function causeFormula(cause: SalesCause, { compared, cell }: ActualRow): string {
  const of = (factor: Factor) => [cell(`planned.${factor}`), cell(`actual.${factor}`)] as const;
  switch (cause) {
    case "visitors":
      return toCents(effectFormula(of("visitors"), of("conversion"), of("orderValue")));
    case "conversion":
      return toCents(effectFormula(of("conversion"), of("visitors"), of("orderValue")));
    case "orders":
      return toCents(ordersEffect(of("orders"), of("orderValue")));
    case "orderValue": {
      const others = compared!.bySales.visitors
        ? `${cell("sales.visitors")}-${cell("sales.conversion")}`
        : cell("sales.orders");
      return `ROUND(${cell("difference")}-${others},2)`;
    }
    case "sales":
      return cell("difference");
  }
}

/** The change of one of two factors at the mean of the other. */
function ordersEffect([n0, n1]: readonly [string, string], [v0, v1]: readonly [string, string]): string {
  return `(${n1}-${n0})*(${v0}+${v1})/2`;
}

/** The order value's effect by itself, against what the others leave of the difference: rounding aside the same. */
function salesCheck({ compared, cell }: ActualRow): string {
  const of = (factor: Factor) => [cell(`planned.${factor}`), cell(`actual.${factor}`)] as const;
  const { bySales } = compared!;
  if (!bySales.orderValue) return `ROUND(${cell("sales.sales")}-${cell("difference")},1)`;
  const direct = bySales.visitors
    ? effectFormula(of("orderValue"), of("visitors"), of("conversion"))
    : ordersEffect(of("orderValue"), of("orders"));
  return `ABS(ROUND(${cell("sales.orderValue")}-${direct},1))`;
}
