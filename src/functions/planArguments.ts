import type { CellInput } from "../domain/accounts/monthlyTotals";
import type { Decimal } from "../domain/money/decimal";
import { readAmount } from "../domain/money/readAmount";
import { datedAmounts, type History } from "../domain/plan/datedAmounts";
import type { PlanAnswer, PlanProblem } from "../domain/plan/problem";
import { monthlyTotalsTexts } from "../locale/accounts";
import type { Place } from "../locale/arguments";
import { PLAN_HEADINGS, PLAN_PROBLEMS, type PlanHeading } from "../locale/plan";
import { cellsOf, nonNegativeDecimal } from "./arguments";
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
 * remarks, such as PLAN.SEASONALITY puts beside its weights, and is passed over.
 */
export function figureCells(
  parameter: string,
  raw: unknown,
): { readonly place: Place; readonly cell: unknown }[][] {
  const rows = cellsOf(raw);
  const width = rows[0]?.length ?? 0;
  const isRemarks = Array.from({ length: width }, (_, column) => rows.every((row) => isRemark(row[column])));
  const keepAll = isRemarks.every((remarks) => remarks);
  return rows.map((row, rowIndex) =>
    row.flatMap((cell, column) =>
      isRemarks[column] && !keepAll
        ? []
        : [{ place: { parameter, row: rowIndex + 1, column: column + 1 }, cell }],
    ),
  );
}

function isRemark(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const reading = readAmount(cell);
  return reading.kind === "notANumber" && reading.reason !== "errorValue";
}
