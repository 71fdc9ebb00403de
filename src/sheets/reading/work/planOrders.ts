import { firstDayOf, monthNumberOf, yearOf, type Month } from "../../../domain/calendar/month";
import { keyOfText } from "../../../locale/work/duties";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { columnLetters, quotedSheet, type CellValue, type Grid } from "../../grid";
import { readTextCell } from "../cells";

/** The orders that the plan has for a month, and the formula that fetches them. */
export interface PlannedOrders {
  readonly orders: number;
  readonly formula: string;
}

const { month: MONTH, orders: ORDERS } = PLAN_HEADINGS;

/**
 * Finds a month's orders on the sheet of the plan: its first table is the base scenario. `undefined` where the plan has no such
 * month or plans no orders.
 */
export function plannedOrders(grid: Grid, month: Month): PlannedOrders | undefined {
  const header = grid.rows.findIndex((row) => columnOf(row, MONTH) === 0 && columnOf(row, ORDERS) > 0);
  if (header < 0) return undefined;
  const column = columnOf(grid.rows[header]!, ORDERS);
  let end = header + 1;
  while (typeof grid.rows[end]?.[0] === "number") end += 1;
  const months = grid.rows.slice(header + 1, end);
  const found = months.find((row) => row[0] === firstDayOf(month));
  const orders = found?.[column];
  if (typeof orders !== "number") return undefined;
  const range = (at: number) => {
    const letters = columnLetters(grid.left + at);
    return `${quotedSheet(grid.sheet)}!$${letters}$${grid.top + header + 2}:$${letters}$${grid.top + end}`;
  };
  const date = `DATE(${yearOf(month)},${monthNumberOf(month)},1)`;
  return { orders, formula: `=INDEX(${range(column)},MATCH(${date},${range(0)},0))` };
}

function columnOf(row: readonly CellValue[], heading: Parameters<typeof keyOfText>[0][string]): number {
  return row.findIndex((cell) => keyOfText({ heading }, readTextCell(cell)) !== undefined);
}
