import { monthOf, monthOfSerial, monthText, type Month } from "../../domain/calendar/month";
import { WEEKDAYS } from "../../domain/calendar/weekday";
import { Decimal, ZERO } from "../../domain/money/decimal";
import { measureRoles } from "../../domain/plan/assumptions/measureParts";
import type { RolePlan } from "../../domain/plan/assumptions/assumptions";
import { isEmployedIn } from "../../domain/staffing/coverage";
import { dayPattern, type DayShape } from "../../domain/staffing/dayPattern";
import { expectedOrders, wholeMonths } from "../../domain/staffing/expectedOrders";
import type { ShiftRole } from "../../domain/staffing/peopleByDay";
import type { Language } from "../../locale/catalogue";
import { EVENT_NAMES } from "../../locale/plan/plan";
import { staysWithAgency, worksByOrders } from "../../locale/plan/planRoles";
import type { ShiftSource } from "../../locale/work/workSheets";
import type { Grid } from "../../sheets/grid";
import type { Finding } from "../../sheets/reading/finding";
import { readAssumptions } from "../../sheets/reading/plan/readAssumptions";
import { plannedOrders } from "../../sheets/reading/work/planOrders";
import { AssumptionReferences } from "../../sheets/reports/plan/assumptions/references";
import type { GivenFigure, GivenShifts } from "../../sheets/reports/work/shiftFigures";
import type { Inputs } from "../joinReadings";
import { sameRole } from "./staffOf";

/** The sheets of a plan that stands in the workbook. */
export interface PlanSheets {
  readonly plan: Grid | undefined;
  readonly assumptions: Grid | undefined;
}

/** What the workbook tells of a month's shifts, and what it does not. */
export interface ShiftsGiven {
  readonly given: GivenShifts;
  readonly days: readonly DayShape[];
  readonly findings: readonly Finding[];
}

/** The month that a run is for: as it was asked, as it was typed, or the one after the last order. */
export function monthOfShifts(
  asked: Month | undefined,
  typed: Month | undefined,
  { ordersByDay, sales }: Inputs,
  now: Date,
): { readonly month: Month; readonly source: ShiftSource } {
  if (asked !== undefined) return { month: asked, source: "asked" };
  if (typed !== undefined) return { month: typed, source: "yours" };
  const months = [...[...ordersByDay.keys()].map(monthOfSerial), ...sales.map(({ month }) => month)];
  const last = months.reduce((latest, month) => Math.max(latest, month), 0);
  const before = last > 0 ? last : monthOf(now.getFullYear(), now.getMonth() + 1);
  return { month: (before + 1) as Month, source: "afterOrders" };
}

/** Orders, roles and the pattern of the days: from the plan where one stands, else from the past. */
export function givenShifts(
  { month, source }: { readonly month: Month; readonly source: ShiftSource },
  inputs: Inputs,
  sheets: PlanSheets,
  language: Language,
): ShiftsGiven {
  const pattern = dayPattern(inputs.ordersByDay, month);
  const orders = ordersOf(month, inputs, sheets.plan);
  const roles = sheets.assumptions
    ? plannedRoles(sheets.assumptions, month, language)
    : measuredRoles(inputs, month);
  const findings: Finding[] = [];
  const warn = (problem: Finding["problem"]) => findings.push({ severity: "warning", problem });
  if (!orders) warn({ code: "ordersNotKnown", month: monthText(month) });
  else if (sheets.plan && orders.source !== "plan") {
    warn({ code: "ordersFromPast", month: monthText(month) });
  }
  if (!pattern.measured) warn({ code: "dayPatternNotMeasured" });
  const open = new Set(
    pattern.days.flatMap(({ event, measured }) =>
      measured || !event || event === "ownPeak" ? [] : [EVENT_NAMES[event][language]],
    ),
  );
  if (open.size > 0) warn({ code: "eventDaysNotMeasured", events: [...open] });
  if (roles.length === 0) warn({ code: "noShiftRoles" });
  const average = roles.filter(({ figures }) => figures.capacity.source === "measured");
  if (average.length > 0) warn({ code: "capacityIsAverage", roles: average.map(({ name }) => name) });
  return {
    given: {
      month,
      monthSource: source,
      ...(orders && { orders }),
      weekdays: WEEKDAYS.map((weekday) => ({
        value: pattern.weekdays[weekday - 1]!,
        source: pattern.measured ? "measured" : "notMeasured",
      })),
      roles,
    },
    days: pattern.days,
    findings,
  };
}

function ordersOf(month: Month, { ordersByDay }: Inputs, plan: Grid | undefined): GivenFigure | undefined {
  const planned = plan && plannedOrders(plan, month);
  if (planned) return { value: new Decimal(planned.orders), formula: planned.formula, source: "plan" };
  const expected = expectedOrders(ordersByDay, month);
  return expected && { value: new Decimal(expected.orders), source: expected.method };
}

/** The roles of the plan whose work grows with the orders, each figure a reference to its cell. */
function plannedRoles(sheet: Grid, month: Month, language: Language): GivenShifts["roles"] {
  const reading = readAssumptions(sheet, month, language);
  const refs = new AssumptionReferences(reading);
  return reading.inputs.roles.flatMap((role, index) => {
    if (!isByOrders(role)) return [];
    const at = (column: number, value: Decimal): GivenFigure => ({
      value,
      formula: `=${refs.cell("roles", index, column)}`,
      source: "assumptions",
    });
    const utilisation = refs.cell("roles", index, 4);
    return [
      {
        name: role.name,
        figures: {
          workPerOrder: at(1, role.workPerOrder),
          workPerMonth: at(2, role.workPerMonth),
          capacity: at(3, role.capacity),
          utilisation: { ...at(4, role.utilisation), formula: `=IF(${utilisation}="",1,${utilisation})` },
          minimum: at(5, role.minimum),
        },
      },
    ];
  });
}

function isByOrders({ workPerOrder, capacity, utilisation }: RolePlan): boolean {
  return workPerOrder.gt(0) && capacity.gt(0) && utilisation.gt(0) && utilisation.lte(1);
}

const YEAR = 12;
const ONE = new Decimal(1);

/**
 * The roles as the past suggests them: a person did as many orders a month as the last twelve months had on average. Of people who
 * begin in the month, and where there was no whole month, it is not known.
 */
function measuredRoles(inputs: Inputs, month: Month): GivenShifts["roles"] {
  const { employments } = inputs;
  const measured = measureRoles(employments, month, ordersAMonth(inputs, month), {
    worksByOrders,
    staysWithAgency,
  }).filter(isByOrders);
  const others = employments
    .filter((employment) => worksByOrders(employment.role) && isEmployedIn(month, employment))
    .map(({ role }) => role)
    .filter((role) => !measured.some(({ name }) => sameRole(name, role)));
  return [
    ...measured.map((role) => suggestedRole(role, { value: role.capacity, source: "measured" })),
    ...[...new Set(others)].map((name) =>
      suggestedRole(
        { name, workPerOrder: ONE, workPerMonth: ZERO, utilisation: ONE, minimum: ONE },
        { value: ZERO, source: "yours" },
      ),
    ),
  ];
}

/** Orders of the months before, a month that is known by days only in part left out. */
function ordersAMonth({ sales, ordersByDay }: Inputs, month: Month): Decimal {
  const whole = wholeMonths(ordersByDay);
  const byDay = new Set([...ordersByDay.keys()].map(monthOfSerial));
  const year = sales.filter(
    ({ month: of }) => of < month && of >= month - YEAR && (whole.has(of) || !byDay.has(of)),
  );
  const orders = year.reduce((sum, line) => sum + (line.orders ?? 0), 0);
  return new Decimal(orders).dividedBy(Math.max(1, new Set(year.map((line) => line.month)).size));
}

function suggestedRole(
  role: Omit<ShiftRole, "capacity">,
  capacity: GivenFigure,
): GivenShifts["roles"][number] {
  const start = (value: Decimal): GivenFigure => ({ value, source: "notMeasured" });
  return {
    name: role.name,
    figures: {
      workPerOrder: start(role.workPerOrder),
      workPerMonth: start(role.workPerMonth),
      capacity,
      utilisation: start(role.utilisation),
      minimum: start(role.minimum),
    },
  };
}
