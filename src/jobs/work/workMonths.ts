import { firstDayOf, monthOf, monthOfSerial, type DaySerial, type Month } from "../../domain/calendar/month";
import { accountsTabs } from "../../sheets/reports/accounts/accountsReport";
import { ACCOUNTS_SHEET_ID } from "../../sheets/reports/accounts/accountsSheet";
import { PLAN_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import type { Grid } from "../../sheets/grid";
import type { JobContext } from "../job";
import { readResult } from "../readResult";

const YEAR = 12;

/**
 * The months that shifts may be wanted for, in order: those of the accounts and of the plan that stand in the workbook, and twelve from the present
 * one on.
 */
export async function workMonths(context: JobContext): Promise<Month[]> {
  const { door, language, now } = context;
  const names = await door.resultSheetNames([...accountsTabs(language), ...planTabs(language)]);
  const grids = [
    await readResult(names.get(ACCOUNTS_SHEET_ID), context),
    await readResult(names.get(PLAN_ID), context),
  ];
  const present = monthOf(now.getFullYear(), now.getMonth() + 1);
  const ahead = Array.from({ length: YEAR }, (_, at) => (present + at) as Month);
  const months = new Set([...grids.flatMap((grid) => (grid ? monthsDown(grid) : [])), ...ahead]);
  return [...months].sort((a, b) => a - b);
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
