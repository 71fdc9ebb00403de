import { salesOfHistory } from "../../domain/agency/terms/salesOfHistory";
import { ZERO, type Decimal } from "../../domain/money/decimal";
import type { SalesFrom } from "../../locale/pane/quotesPane";
import { readPlanPath } from "./agencyInputs";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { salesInPassing } from "../salesInPassing";

/** What the shop sells before refunds in a month on average, and what says so. */
export interface UsualSales {
  readonly sales: Decimal;
  readonly from: Extract<SalesFrom, { code: "plan" | "past" }>;
  /** Refunds / sales, where it is known. */
  readonly refundRate?: Decimal;
}

/**
 * The average month of the sales that the agency job prices quotes at: the plan's where one stands, else that of the last twelve months that have sales.
 *
 * @returns `undefined` where the workbook has neither, or more orders than can be read in passing
 */
export async function usualSales(
  sheets: readonly DetectedSheet[],
  context: JobContext,
): Promise<UsualSales | undefined> {
  const plan = await readPlanPath(context);
  if (plan) {
    const sales = averageOf(plan.months.map((month) => month.sales.base));
    const refundRate = plan.refundRate?.value;
    return { sales, from: { code: "plan", sheet: plan.sheet }, ...(refundRate && { refundRate }) };
  }
  const lines = await salesInPassing(sheets, context);
  const history = lines && salesOfHistory(lines);
  if (!history) return undefined;
  const { first, last, months, refundRate } = history;
  const sales = averageOf(months.map((month) => month.sales));
  return { sales, from: { code: "past", first, last }, ...(refundRate && { refundRate }) };
}

function averageOf(months: readonly Decimal[]): Decimal {
  return months
    .reduce((sum, sales) => sum.plus(sales), ZERO)
    .dividedBy(Math.max(1, months.length))
    .toDecimalPlaces(2);
}
