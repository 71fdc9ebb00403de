import type { Month } from "../../domain/calendar/month";
import { runCommission } from "../../domain/commission/runCommission";
import { measureInputs, type MeasuredInputs } from "../../domain/plan/assumptions/measure";
import type { CommissionHistory } from "../../domain/plan/assumptions/measureCommission";
import { UNNAMED_QUOTE } from "../../locale/agency/agency";
import { EVENT_NAMES } from "../../locale/plan/plan";
import { accountsSheetTexts } from "../../locale/accounts/accountsSheet";
import { NO_ROLE, staysWithAgency, worksByOrders } from "../../locale/plan/planRoles";
import type { RangesByKind } from "../../sheets/reports/plan/assumptions/sourceTexts";
import { readCommissionInputs } from "../commission/readCommissionInputs";
import type { DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import type { Inputs } from "../joinReadings";
import { readStatedQuotes } from "../agency/statedQuotes";

/** The assumptions that a workbook suggests, and the ranges that they come from. */
export interface PlanDefaults {
  readonly defaults: MeasuredInputs;
  readonly ranges: RangesByKind;
}

/**
 * Measures the assumptions of a plan from everything that the workbook has.
 *
 * @param sheets those whose commission plans and quotes are read as well; none where assumptions stand already
 */
export async function planDefaults(
  sheets: readonly DetectedSheet[],
  past: Inputs,
  today: Month,
  context: JobContext,
): Promise<PlanDefaults> {
  const { language } = context;
  const commission = await commissionHistory(sheets, context);
  const stated = await readStatedQuotes(sheets, context);
  const quotes = stated.quotes.map(({ name, said }, at) => ({
    ...said,
    name: name || UNNAMED_QUOTE[language]({ place: at + 1 }),
  }));
  const defaults = measureInputs(
    {
      sales: past.sales,
      adSpend: past.adSpend,
      traffic: past.traffic,
      staff: past.employments,
      otherCosts: past.costs,
      fees: past.fees,
      commission,
      quotes,
    },
    {
      event: (id) => EVENT_NAMES[id][language],
      nameless: {
        channel: accountsSheetTexts.noChannel[language],
        role: NO_ROLE[language],
        shop: accountsSheetTexts.noShop[language],
      },
      worksByOrders,
      staysWithAgency,
    },
    today,
  );
  return { defaults, ranges: new Map([...commission.ranges, ["quotes", stated.ranges], ...past.ranges]) };
}

/** What the plans of the workbook have paid, so that their part of the sales can be measured. */
async function commissionHistory(
  sheets: readonly DetectedSheet[],
  context: JobContext,
): Promise<CommissionHistory & { readonly ranges: RangesByKind }> {
  const hasPlans = sheets.some(
    ({ recognition, choice }) => recognition.kind === "commissionPlans" && !choice.unused,
  );
  if (!hasPlans) return { plans: [], payouts: [], ranges: new Map() };
  const inputs = await readCommissionInputs(sheets, {}, context);
  return { plans: inputs.plans, payouts: runCommission(inputs).rows, ranges: inputs.ranges };
}
