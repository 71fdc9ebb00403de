import { type Month } from "../../domain/calendar/month";
import { compareWithPaid, type PaidDifference } from "../../domain/commission/compareWithPaid";
import type { CommissionRun } from "../../domain/commission/commissionRun";
import { figuresOf, withTrueUps, type PayoutFigures } from "../../domain/commission/payoutFigures";
import type { PayoutRow } from "../../domain/commission/payoutRow";
import { openMonth, trueUps, type TrueUp } from "../../domain/commission/trueUp";
import { monthlyPayroll, type PayrollLine } from "../../domain/staffing/monthlyPayroll";
import type { ShownPayout } from "../../sheets/reports/commission/commissionData";
import { closedPayouts } from "./commissionClosing";
import type { CommissionInputs } from "./commissionInputs";
import type { KeptMonth } from "./keptMonth";

/** What a run comes to, closed months as they were. */
export interface CommissionResult {
  /** The latest month first. */
  readonly payouts: readonly ShownPayout[];
  readonly payroll: readonly PayrollLine[];
  readonly compare: readonly PaidDifference[];
  readonly trueUps: readonly TrueUp[];
  /** Months that this run closes. */
  readonly closedNow: readonly Month[];
}

export function resultOf(
  inputs: CommissionInputs,
  run: CommissionRun,
  closed: readonly KeptMonth[],
  toClose: readonly Month[],
): CommissionResult {
  const closedBefore = new Set(closed.map(({ month }) => month));
  const closedNow = toClose.filter((month) => !closedBefore.has(month));
  const live = run.rows.map(figuresOf);
  const corrections = trueUps(closed.map(closedPayouts), live);
  const open = openMonth([...closedBefore], run.months);
  const figures = [
    ...closed.flatMap(({ payouts }) => payouts),
    ...withTrueUps(
      live.filter(({ month }) => !closedBefore.has(month)),
      corrections,
      open,
    ).map((row) => (closedNow.includes(row.month) ? { ...row, closed: true } : row)),
  ];
  const payouts = withWorking(figures, run.rows).sort((a, b) => b.figures.month - a.figures.month);
  const months = [...new Set([...run.months, ...figures.map(({ month }) => month)])].sort((a, b) => a - b);
  const payroll = [
    ...closed.flatMap((month) => month.payroll),
    ...monthlyPayroll({
      months: months.filter((month) => !closedBefore.has(month)),
      employments: inputs.employments,
      attendance: inputs.attendance,
      adjustments: inputs.adjustments,
      commission: figures.map(({ month, person, payout }) => ({ month, person, amount: payout })),
    }),
  ];
  const compare = compareWithPaid(figures, run.rows, inputs.paid, inputs.plans, inputs.ledger);
  return { payouts, payroll, compare, trueUps: corrections, closedNow };
}

/** The working of a payout is shown as long as it leads to the figure that stands. */
function withWorking(figures: readonly PayoutFigures[], rows: readonly PayoutRow[]): ShownPayout[] {
  const left = new Map<string, PayoutRow[]>();
  const keyOf = (of: { readonly month: Month; readonly person: string }) => `${of.month} ${of.person}`;
  for (const row of rows) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  return figures.map((each): ShownPayout => {
    const working = left
      .get(keyOf(each))
      ?.find(({ plan, payout }) => plan.name === each.plan && payout === each.payout - each.trueUp);
    return { figures: each, ...(working && { working }) };
  });
}

/** What the workbook keeps of the months that a run closes. */
export function keptMonths(
  { closedNow, payouts, payroll }: CommissionResult,
  digest: string,
): readonly KeptMonth[] {
  return closedNow.map((month) => ({
    month,
    digest,
    payouts: payouts.filter(({ figures }) => figures.month === month).map(({ figures }) => figures),
    payroll: payroll.filter((line) => line.month === month),
  }));
}
