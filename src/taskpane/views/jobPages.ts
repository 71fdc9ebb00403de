import { paneTexts } from "../../locale/pane";
import { accountsChoices } from "./accountsChoices";
import type { JobPage } from "./jobView";

/** The jobs of the pane, in the order of their tabs. */
export const JOB_PAGES: readonly JobPage[] = [
  {
    job: "accounts",
    title: paneTexts.accounts,
    purpose: paneTexts.accountsPurpose,
    reads: ["sales", "adSpend", "staffing", "otherCosts", "platformFees"],
    needs: ["sales"],
    choices: accountsChoices,
  },
  {
    job: "plan",
    title: paneTexts.plan,
    purpose: paneTexts.planPurpose,
    reads: ["sales", "adSpend", "staffing", "otherCosts", "platformFees"],
    needs: ["sales"],
  },
  {
    job: "commission",
    title: paneTexts.commission,
    purpose: paneTexts.commissionPurpose,
    reads: [
      "sales",
      "commissionPlans",
      "staffing",
      "targets",
      "attendance",
      "adjustments",
      "orderShares",
      "paidCommission",
    ],
    needs: ["sales", "commissionPlans"],
  },
];
