import { monthText, type Month } from "../../domain/calendar/month";
import type { CommissionRun, RunProblem } from "../../domain/commission/commissionRun";
import type { Decimal } from "../../domain/money/decimal";
import { addCents, centsToText, NO_CENTS, type Cents } from "../../domain/money/cents";
import { amountText } from "../../domain/money/exactSum";
import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { Finding } from "../../sheets/reading/finding";
import type { CommissionResult } from "./commissionResult";
import type { ClosedMonths } from "./commissionClosing";
import type { CommissionInputs } from "./commissionInputs";

/** What is to be said of a run: one finding for each person and problem, with all of its months. */
export function runFindings(
  inputs: CommissionInputs,
  run: CommissionRun,
  { closed, lost }: ClosedMonths,
  result: CommissionResult,
): Finding[] {
  const byCause = new Map<string, { readonly problem: RunProblem; readonly months: Month[] }>();
  for (const problem of run.problems) {
    const known = byCause.get(causeOf(problem)) ?? { problem, months: [] };
    byCause.set(causeOf(problem), known);
    if ("month" in problem) known.months.push(problem.month);
  }
  const findings = [...byCause.values()].map(({ problem, months }) =>
    findingOf(problem, months.map(monthText), inputs),
  );
  if (result.trueUps.length > 0) {
    const months = closed.map(({ month }) => monthText(month));
    const problem = {
      code: "closedMonthDiffers",
      months,
      people: result.trueUps.length,
      amount: sumOfTrueUps(result),
    } as const;
    findings.push({ severity: "warning", problem });
  }
  if (lost.length > 0) {
    findings.push({ severity: "error", problem: { code: "closedMonthLost", months: lost.map(monthText) } });
  }
  const unpaid = payoutsWithoutPaid(inputs, run);
  if (unpaid > 0) findings.push({ severity: "note", problem: { code: "paidLineMissing", payouts: unpaid } });
  return findings;
}

/** Problems of the same cause differ only in their month. */
function causeOf(problem: RunProblem): string {
  switch (problem.code) {
    case "twoPlans":
    case "plansOverlap":
      return JSON.stringify([problem.code, problem.person, problem.plans]);
    case "noPlan":
    case "salesOfNoPlan":
      return JSON.stringify([problem.code, problem.person]);
    case "notPaid":
      return JSON.stringify([problem.code, problem.person, problem.plan.id, problem.why.code]);
    case "countsShopSales":
    case "salesOfOthers":
      return JSON.stringify([problem.code, problem.plan]);
    case "longSilence":
      return JSON.stringify([problem.code, problem.recognition]);
    default:
      return JSON.stringify([problem.code, problem.person, problem.month]);
  }
}

function findingOf(
  problem: RunProblem,
  months: readonly string[],
  { readPlans, orderSheets }: CommissionInputs,
): Finding {
  const found = (severity: Finding["severity"], said: CommissionProblem, plan?: string): Finding => {
    const at = readPlans.find(({ name }) => name === plan)?.at;
    return { severity, problem: said, ...(at && { at }) };
  };
  switch (problem.code) {
    case "twoPlans":
    case "plansOverlap": {
      const { person, plans } = problem;
      const share = problem.code === "twoPlans" ? "start" : "sales";
      return found("error", { code: "twoPlansInForce", share, person, months, plans }, plans[0]);
    }
    case "noPlan":
      return found("warning", { code: "noPlanInForce", person: problem.person, months });
    case "notPaid": {
      const { person, plan, why } = problem;
      return found("error", { code: "commissionNotPaid", person, months, plan: plan.name, why }, plan.name);
    }
    case "targetsMissing": {
      const { person, plan, missing } = problem;
      return found(
        "warning",
        { code: "targetMonthsMissing", plan, person, months: missing.map(monthText) },
        plan,
      );
    }
    case "negativeBasis":
      return found("note", {
        code: "basisBelowZero",
        person: problem.person,
        month: monthText(problem.month),
        amount: amountText(problem.amount),
      });
    case "clawbackLeft":
      return found("warning", {
        code: "clawbackOpen",
        person: problem.person,
        month: monthText(problem.month),
        amount: centsToText(problem.amount),
      });
    case "longSilence": {
      const { recognition, before, after, orders, sheet, row } = problem;
      const [last, next] = [monthText(before), monthText(after)];
      const at = { sheet: orderSheets[sheet]!, row, column: 0 };
      return { ...found("warning", { code: "ordersFarApart", recognition, last, next, orders }), at };
    }
    case "salesOfNoPlan":
      return found("warning", { ...problem, ...inTexts(problem) });
    case "salesOfOthers":
      return found("note", { ...problem, ...inTexts(problem) }, problem.plan);
    case "countsShopSales":
      return found(
        "note",
        { code: "planCountsShopSales", plan: problem.plan, role: problem.role },
        problem.plan,
      );
  }
}

const inTexts = (of: { readonly months: readonly Month[]; readonly amount: Decimal }) => ({
  months: of.months.map(monthText),
  amount: amountText(of.amount),
});

/** Payouts of the months that are compared which no paid figure stands against. */
function payoutsWithoutPaid({ paid }: CommissionInputs, { rows }: CommissionRun): number {
  const months = new Set(paid.map(({ month }) => month));
  const known = new Set(paid.map(({ month, person }) => `${month} ${person}`));
  return rows.filter(
    ({ month, person, payout }) =>
      months.has(month) && payout !== NO_CENTS && !known.has(`${month} ${person}`),
  ).length;
}

/** The sum of what closed months differ by, without regard to its direction. */
function sumOfTrueUps({ trueUps: corrections }: CommissionResult): string {
  return centsToText(
    corrections.reduce((sum, { amount }) => addCents(sum, Math.abs(amount) as Cents), NO_CENTS),
  );
}
