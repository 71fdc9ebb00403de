import type { CellInput } from "../domain/accounts/monthlyTotals";
import type { Decimal } from "../domain/money/decimal";
import { readAmount } from "../domain/money/readAmount";
import { datedAmounts, type History } from "../domain/plan/datedAmounts";
import type { PlanAnswer, PlanProblem } from "../domain/plan/problem";
import { monthlyTotalsTexts } from "../locale/accounts/accounts";
import type { Place } from "../locale/arguments";
import { PLAN_HEADINGS, PLAN_PROBLEMS, type PlanHeading } from "../locale/plan/plan";
import { cellsOf, isTextLeftOut, nonNegativeDecimal } from "./arguments";
import { displayLanguage, failWith } from "./failure";

/** What a right question gets where there is no answer to it; any other problem is a wrong argument. */
const NO_ANSWER: ReadonlySet<PlanProblem["code"]> = new Set([
  "noRoiBreaksEven",
  "noSalesBreakEven",
  "noHistory",
  "historyTooShort",
]);

export function failPlan(problem: PlanProblem): never {
  return failWith(NO_ANSWER.has(problem.code) ? "#N/A" : "#VALUE!", PLAN_PROBLEMS, problem);
}

/** The value of an answer; its problem ends the function. */
export function planned<T>(found: PlanAnswer<T>): T {
  return found.ok ? found.value : failPlan(found.problem);
}

/** Headings in Excel's display language. */
export function planHeadings(...headings: readonly PlanHeading[]): string[] {
  const language = displayLanguage();
  return headings.map((heading) => PLAN_HEADINGS[heading][language]);
}

/** Two columns of dates and amounts; blank rows are passed over. */
export function historyArgument(dates: unknown, amounts: unknown): History {
  const found = datedAmounts(cellsOf(dates).flat() as CellInput[], cellsOf(amounts).flat() as CellInput[]);
  return found.kind === "history" ? found.history : failWith("#VALUE!", monthlyTotalsTexts, found.problem);
}

/** Weights row by row, as `figureCells` has them. */
export function weightsArgument(raw: unknown): Decimal[][] {
  return figureCells("weights", raw).map((row) =>
    row.map(({ place, cell }) => nonNegativeDecimal(place, cell)),
  );
}

/**
 * The cells that should hold figures, row by row. A column that holds nothing but texts that are no numbers is a column of names or
 * remarks, such as PLAN.SEASONALITY puts beside its weights, and a first row of such texts is one of headings: both are passed over.
 *
 * @example figureCells("weights", [["Month", "Weight"], ["Jan", 3], ["Feb", 5]]) // the cells of 3 and of 5
 */
export function figureCells(
  parameter: string,
  raw: unknown,
): { readonly place: Place; readonly cell: unknown }[][] {
  const rows = cellsOf(raw);
  const body = hasHeadings(rows) ? rows.slice(1) : rows;
  const isRemarks = remarkColumns(body);
  const keepAll = isRemarks.every((remarks) => remarks);
  return body.map((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const place = { parameter, row: rows.length - body.length + rowIndex + 1, column: column + 1 };
      return isRemarks[column] && !keepAll ? [] : [{ place, cell }];
    }),
  );
}

function remarkColumns(rows: readonly (readonly unknown[])[]): boolean[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.every((row) => isRemark(row[column])),
  );
}

/** Whether the first row names every column of figures below it; the corner over names may be blank, which can arrive as 0. */
function hasHeadings([first = [], ...below]: readonly (readonly unknown[])[]): boolean {
  const isRemarks = remarkColumns(below);
  const figures = first.filter((_, column) => !isRemarks[column]);
  const corners = first.filter((_, column) => isRemarks[column]);
  return (
    below.length > 0 &&
    figures.length > 0 &&
    figures.every(isRemark) &&
    corners.every((cell) => isRemark(cell) || isTextLeftOut(cell))
  );
}

function isRemark(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const reading = readAmount(cell);
  return reading.kind === "notANumber" && reading.reason !== "errorValue";
}
