import type { MonthAmount } from "../../domain/accounts/lines";
import { daySerial, daysIn, monthOf, type DaySerial, type Month } from "../../domain/calendar/month";
import { ZERO } from "../../domain/money/decimal";
import type { PastMonths } from "../../domain/plan/actual/actuals";
import { forecast, type Forecast } from "../../domain/plan/forecast/forecast";
import { openMonth } from "../../domain/plan/actual/openMonth";
import { isAgencyCost } from "../../locale/agency/agencyCost";
import { commissionTabNames } from "../../locale/commission/commissionSheets";
import { commissionOfPayouts } from "../../sheets/reading/plan/commissionOfPayouts";
import { PAYOUTS_ID } from "../../sheets/reports/commission/payoutsSheet";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { JobContext } from "../job";
import type { Inputs } from "../joinReadings";
import { readResult } from "../readResult";

/** The level that the forecast's low to high is meant to hold. */
const FORECAST_LEVEL = 0.8;

/**
 * What the sheets tell of the months that are over, and of the one that is not. A kind of sheet that is not there tells nothing.
 * Commission is that of the sheet of payouts, else what the workbook says was paid.
 */
export async function pastMonths(inputs: Inputs, context: JobContext): Promise<PastMonths> {
  const { sales, traffic, adSpend, employments, costs, fees, charged, ranges } = inputs;
  const given = <T>(kind: SheetKind, lines: readonly T[]) => (ranges.has(kind) ? lines : undefined);
  const [ads, staff] = [given("adSpend", adSpend), given("staffing", employments)];
  const [otherCosts, terms] = [given("otherCosts", costs), given("platformFees", fees)];
  const open = monthNotOver(inputs, context.now);
  const commission = await commissionOf(inputs, context);
  return {
    ...{ sales, traffic, charged },
    ...(ads && { adSpend: ads }),
    ...(staff && { staff }),
    ...(otherCosts && { otherCosts }),
    ...(terms && { fees: terms }),
    ...(commission.length > 0 && { commission }),
    ...(open && { open }),
  };
}

async function commissionOf({ paidCommission }: Inputs, context: JobContext): Promise<MonthAmount[]> {
  const tab = { id: PAYOUTS_ID, name: commissionTabNames.payouts[context.language] };
  const names = await context.door.resultSheetNames([tab]);
  const payouts = await readResult(names.get(PAYOUTS_ID), context);
  const due = payouts ? commissionOfPayouts(payouts) : [];
  return due.length > 0 ? due : paidCommission.map(({ month, paid }) => ({ month, amount: paid }));
}

/** What agencies were paid apart from the other costs, so that it can be set beside a plan that has an agency run the shop. */
export function withAgencyFees(past: PastMonths): PastMonths {
  const named = past.otherCosts?.filter(({ item }) => isAgencyCost(item)) ?? [];
  if (named.length === 0) return past;
  return {
    ...past,
    otherCosts: past.otherCosts!.filter((line) => !named.includes(line)),
    agencyFees: named,
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
