import type { Month } from "../../domain/calendar/month";
import type { CommissionPlan } from "../../domain/commission/plan";
import { leftOutOfCommission, leftOutOfQuote, type CommissionLeftOut } from "../../domain/plan/team/leftOut";
import { holdsInYear } from "../../domain/plan/assumptions/measureCommission";
import { planQuote } from "../../domain/plan/team/planQuotes";
import { UNNAMED_QUOTE } from "../../locale/agency/agency";
import type { StatedQuote } from "../../sheets/reading/agency/quotes";
import type { Finding, Severity } from "../../sheets/reading/finding";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { CommissionInputs } from "../commission/commissionInputs";
import { readCommissionInputs } from "../commission/readCommissionInputs";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { readStatedQuotes } from "../agency/statedQuotes";

/** What moves payment from month to month is a note; what changes the year's cost is a warning. */
const WEIGHT: Readonly<Record<CommissionLeftOut, Severity>> = {
  ...{ perOrder: "warning", guarantee: "warning", cumulativeCap: "warning", kpiFactor: "warning" },
  soldBefore: "warning",
  ...{ draw: "note", holdback: "note" },
};

const COMMISSION_KINDS: ReadonlySet<SheetKind> = new Set(["commissionPlans", "attendance", "staffing"]);

/** What the year's plan leaves out of the workbook's commission plans and quotes, each at its cell. */
export async function leftOutOfPlan(
  sheets: readonly DetectedSheet[],
  start: Month,
  context: JobContext,
): Promise<Finding[]> {
  const stated = await readStatedQuotes(sheets, context);
  return [
    ...(await leftOutOfCommissions(sheets, start, context)),
    ...stated.quotes.flatMap((quote, at) =>
      leftOutOf(quote, quote.name || UNNAMED_QUOTE[context.language]({ place: at + 1 })),
    ),
  ];
}

async function leftOutOfCommissions(
  sheets: readonly DetectedSheet[],
  start: Month,
  context: JobContext,
): Promise<Finding[]> {
  const ruling = sheets.filter(({ recognition: { kind } }) => kind && COMMISSION_KINDS.has(kind));
  const inputs = await readCommissionInputs(ruling, {}, context);
  const { readPlans, plans } = inputs;
  return readPlans.flatMap(({ name, at, plan }): Finding[] => {
    if (!plan) return [{ severity: "error", at, problem: { code: "commissionNotPlanned", plan: name } }];
    if (!holdsInYear(plan, plans, start)) return [];
    return leftOutOfCommission(plan, start, hasFactors(plan, inputs)).map((rule) => ({
      ...{ severity: WEIGHT[rule], at },
      problem: { code: "commissionLeftOut", plan: name, rule },
    }));
  });
}

/** Whether somebody whom a plan pays has a KPI factor in any month. */
function hasFactors(
  { role, person }: CommissionPlan,
  { attendance, employments }: CommissionInputs,
): boolean {
  const judged = new Set(
    attendance.filter(({ factor }) => factor && !factor.equals(1)).map((line) => line.person),
  );
  return person === ""
    ? employments.some((one) => judged.has(one.person) && (role === "" || one.role === role))
    : judged.has(person);
}

function leftOutOf({ at, said }: StatedQuote, quote: string): Finding[] {
  const planned = planQuote(said);
  if ("code" in planned) {
    return [{ severity: "warning", at, problem: { code: "quoteNotOffered", quote, why: planned } }];
  }
  return leftOutOfQuote(said).map((term) => ({
    ...{ severity: "warning", at },
    problem: { code: "quoteLeftOut", quote, term },
  }));
}
