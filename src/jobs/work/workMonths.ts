import { firstDayOf, monthOf, monthOfSerial, type DaySerial, type Month } from "../../domain/calendar/month";
import { accountsTabs } from "../../sheets/reports/accounts/accountsReport";
import { ACCOUNTS_SHEET_ID } from "../../sheets/reports/accounts/accountsSheet";
import { PLAN_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import type { Grid } from "../../sheets/grid";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { readResult } from "../readResult";
import { salesInPassing } from "../salesInPassing";

const YEAR = 12;

/**
 * The months that shifts may be wanted for, in order: those of the orders with the one after the last of them, those of the accounts and of the
 * plan that stand in the workbook, and twelve from the present one on.
 */
export async function workMonths(sheets: readonly DetectedSheet[], context: JobContext): Promise<Month[]> {
  const { door, language, now } = context;
  const names = await door.resultSheetNames([...accountsTabs(language), ...planTabs(language)]);
  const grids = [
    await readResult(names.get(ACCOUNTS_SHEET_ID), context),
    await readResult(names.get(PLAN_ID), context),
  ];
  const present = monthOf(now.getFullYear(), now.getMonth() + 1);
  const ahead = Array.from({ length: YEAR }, (_, at) => (present + at) as Month);
  const sales = (await salesInPassing(sheets, context)) ?? [];
  const months = new Set([
    ...withNext(sales.map(({ month }) => month)),
    ...grids.flatMap((grid) => (grid ? monthsDown(grid) : [])),
    ...ahead,
  ]);
  return [...months].sort((a, b) => a - b);
}

/** Months from the first to the last, and the one after it. */
function withNext(months: readonly Month[]): Month[] {
  if (months.length === 0) return [];
  const [first, last] = months.reduce(
    ([least, most], month) => [month < least ? month : least, month > most ? month : most],
    [months[0]!, months[0]!],
  );
  return Array.from({ length: last - first + 2 }, (_, at) => (first + at) as Month);
}

const FIRST = firstDayOf(monthOf(2000, 1));
const LAST = firstDayOf(monthOf(2100, 1));

/** The months whose first days stand in the first column. */
function monthsDown({ rows }: Grid): Month[] {
  return rows.flatMap(([cell]) => {
    if (typeof cell !== "number" || cell < FIRST || cell > LAST) return [];
    const month = monthOfSerial(cell as DaySerial);
    return firstDayOf(month) === cell ? [month] : [];
  });
}
