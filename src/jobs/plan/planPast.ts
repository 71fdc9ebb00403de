import { daySerial, daysIn, monthOf, type DaySerial, type Month } from "../../domain/calendar/month";
import { ZERO } from "../../domain/money/decimal";
import type { PastMonths } from "../../domain/plan/actual/actuals";
import { forecast, type Forecast } from "../../domain/plan/forecast/forecast";
import { openMonth } from "../../domain/plan/actual/openMonth";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { Inputs } from "../joinReadings";

/** The level that the forecast's low to high is meant to hold. */
const FORECAST_LEVEL = 0.8;

/** What the sheets tell of the months that are over, and of the one that is not. A kind of sheet that is not there tells nothing. */
export function pastMonths(inputs: Inputs, now: Date): PastMonths {
  const { sales, traffic, adSpend, employments, costs, fees, ranges } = inputs;
  const given = <T>(kind: SheetKind, lines: readonly T[]) => (ranges.has(kind) ? lines : undefined);
  const [ads, staff] = [given("adSpend", adSpend), given("staffing", employments)];
  const [otherCosts, terms] = [given("otherCosts", costs), given("platformFees", fees)];
  const open = monthNotOver(inputs, now);
  return {
    ...{ sales, traffic },
    ...(ads && { adSpend: ads }),
    ...(staff && { staff }),
    ...(otherCosts && { otherCosts }),
    ...(terms && { fees: terms }),
    ...(open && { open }),
  };
}

/** By the days that have orders; where sales are not told by day, the month that the calendar is in. */
function monthNotOver({ sales, ordersByDay }: Inputs, now: Date): PastMonths["open"] {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  if (ordersByDay.size > 0) return openMonth(ordersByDay.keys(), daySerial(year, month, day) as DaySerial);
  const current = monthOf(year, month);
  const isOpen = sales.some((line) => line.month === current) && day < daysIn(current);
  return isOpen ? { month: current, days: day } : undefined;
}

/** The months of a plan that are not over, from all whole months with sales; nothing where none has. */
export function forecastOf({ sales, open }: PastMonths, end: Month): Forecast | undefined {
  const whole = sales.filter(({ month }) => month !== open?.month);
  if (whole.length === 0) return undefined;
  const months = whole.map(({ month }) => month);
  const first = months.reduce((least, month) => (month < least ? month : least));
  const last = months.reduce((most, month) => (month > most ? month : most));
  const totals = Array.from({ length: last - first + 1 }, (_, at) =>
    whole.filter(({ month }) => month === first + at).reduce((sum, { gross }) => sum.plus(gross), ZERO),
  );
  const found = forecast(first, totals, Math.max(1, end - last), FORECAST_LEVEL);
  return found.ok ? found.value : undefined;
}
