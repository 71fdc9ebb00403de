import { monthOf, monthNumberOf, monthOfSerial, monthText, type Month } from "../domain/calendar/month";
import { readDate, readDateNumber } from "../domain/calendar/readDate";
import { Decimal } from "../domain/money/decimal";
import {
  assumptionsOfList,
  LISTED_ASSUMPTIONS,
  type AssumptionList,
  type ListedAssumption,
} from "../domain/plan/assumptions/assumptionList";
import { monthlyPlan, type PlanMonth, type PlanPeriod } from "../domain/plan/monthlyPlan";
import { assumptionNamed, weightMonthNamed } from "../locale/plan/planAssumptions";
import { cellsOf, decimal, isLeftOut } from "./arguments";
import { failPlan, planHeadings, planned } from "./planArguments";

/** A list of assumptions; without a start its months have numbers only. */
export interface PlanList extends AssumptionList {
  readonly dated: boolean;
}

/** Cost of goods and gross profit are all of net sales. */
const WHOLE = new Decimal(1);

/** A year of 365 days for a plan that names none. */
const NO_YEAR = 2001;

/** Assumptions as two columns: a name in any of the three languages, and its figure. Rows without a figure are passed over. */
export function listArgument(raw: unknown): PlanList {
  const figures = new Map<ListedAssumption, Decimal>();
  const weights = new Map<number, Decimal>();
  let start: Month | undefined;
  for (const [index, [name, value]] of cellsOf(raw).entries()) {
    const text = typeof name === "string" ? name.trim() : "";
    if (text === "" || isLeftOut(value)) continue;
    const place = { parameter: "assumptions", row: index + 1, column: 2 };
    const named = assumptionNamed(text);
    const key = named === "margin" ? "costRate" : named;
    const weightOf = weightMonthNamed(text);
    if (key === "start") start = startMonth(text, value);
    else if (weightOf !== undefined) weights.set(weightOf, decimal(place, value));
    else if (!isListed(key)) return failPlan({ code: "assumptionUnknown", assumption: text });
    else if (figures.has(key)) return failPlan({ code: "assumptionTwice", assumption: text });
    else if (named === "margin") figures.set(key, WHOLE.minus(decimal(place, value)));
    else figures.set(key, decimal(place, value));
  }
  return {
    start: start ?? monthOf(NO_YEAR, 1),
    dated: start !== undefined,
    figures,
    weights,
  };
}

function isListed(key: string | undefined): key is ListedAssumption {
  return LISTED_ASSUMPTIONS.some((listed) => listed === key);
}

function startMonth(assumption: string, value: unknown): Month {
  const reading = typeof value === "number" ? readDateNumber(value) : readDate(String(value));
  if (reading.kind === "month") return reading.month;
  if (reading.kind === "day") return monthOfSerial(reading.day);
  return failPlan({ code: "assumptionUnreadable", assumption, value: String(value) });
}

/** The plan as rows: months, half-years, year. */
export function spilledPlan(target: Decimal, list: PlanList): unknown[][] {
  const { months, halves, year } = planned(monthlyPlan(assumptionsOfList(target, list)));
  const [firstHalf, secondHalf, wholeYear] = planHeadings("firstHalf", "secondHalf", "year");
  const most = (part: readonly PlanMonth[]) =>
    part.reduce((people, month) => Decimal.max(people, peopleOf(month)), new Decimal(0));
  const half = months.length / 2;
  return [
    planHeadings(
      "month",
      "sales",
      "visitors",
      "orders",
      "refunds",
      "net",
      "cost",
      "grossProfit",
      "platformFees",
      "adSpend",
      "attributedSales",
      "people",
      "payroll",
      "commission",
      "agencyFee",
      "otherCosts",
      "profit",
      "margin",
      "breakEvenSales",
    ),
    ...months.map((month) => {
      const number = String(monthNumberOf(month.month)).padStart(2, "0");
      return row(list.dated ? monthText(month.month) : number, month, peopleOf(month));
    }),
    row(firstHalf!, halves[0], most(months.slice(0, half))),
    row(secondHalf!, halves[1], most(months.slice(half))),
    row(wholeYear!, year, most(months)),
  ];
}

function peopleOf({ team }: PlanMonth): Decimal {
  return team.roles.reduce((sum, { people }) => sum.plus(people), new Decimal(0));
}

/** People of a period are the most that any of its months needs. */
function row(label: string, { figures, ratios }: PlanPeriod, people: Decimal): (string | number)[] {
  const cells = [
    figures.sales,
    figures.visitors,
    figures.orders,
    figures.refunds,
    figures.net,
    figures.cost,
    figures.grossProfit,
    figures.platformFees,
    figures.adSpend,
    figures.attributedSales,
    people,
    figures.payroll,
    figures.commission,
    figures.agencyFee,
    figures.otherCosts,
    figures.profit,
    ratios.margin,
    ratios.breakEvenSales,
  ];
  return [label, ...cells.map((figure) => figure?.toNumber() ?? "")];
}
