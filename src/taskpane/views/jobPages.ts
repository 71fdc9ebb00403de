import { html } from "lit";
import { paneTexts } from "../../locale/pane/pane";
import { quotesPutTexts } from "../../locale/pane/quotesPut";
import type { PaneStore } from "../store";
import { accountsChoices } from "./accountsChoices";
import type { JobPage } from "./jobView";
import { late } from "./lateParts";
import { planChoices } from "./plan/planChoices";
import type { Brought } from "./runPart";

/** The pages of the jobs, those of one section in the order of their buttons. */
export const JOB_PAGES: readonly JobPage[] = [
  {
    job: "accounts",
    section: "data",
    title: paneTexts.accounts,
    purpose: paneTexts.accountsPurpose,
    reads: ["sales", "traffic", "adSpend", "staffing", "otherCosts", "platformFees"],
    needs: ["sales"],
    choices: accountsChoices,
  },
  {
    job: "plan",
    section: "plan",
    title: paneTexts.monthlyPlan,
    purpose: paneTexts.planPurpose,
    reads: [
      "sales",
      "adSpend",
      "traffic",
      "staffing",
      "otherCosts",
      "platformFees",
      "commissionPlans",
      "quotes",
    ],
    needs: ["sales"],
    choices: planChoices,
    after: (store) => late("ops-solve", store, () => html`<ops-solve .store=${store}></ops-solve>`),
  },
  {
    job: "work",
    section: "plan",
    title: paneTexts.work,
    purpose: paneTexts.workPurpose,
    reads: ["sales", "staffing", "quotes"],
    needs: ["staffing"],
    choices: (store) =>
      late("ops-work-month", store, () => html`<ops-work-month .store=${store}></ops-work-month>`),
  },
  {
    job: "commission",
    section: "commission",
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
    choices: (store) =>
      late(
        "ops-statement-choices",
        store,
        () => html`<ops-statement-choices .store=${store}></ops-statement-choices>`,
      ),
    after: (store) =>
      late(
        "ops-commission-desk",
        store,
        () => html`<ops-commission-desk .store=${store}></ops-commission-desk>`,
      ),
  },
  {
    job: "agency",
    section: "agency",
    title: paneTexts.agencyQuotes,
    purpose: paneTexts.agencyPurpose,
    reads: ["quotes", "sales", "adSpend", "staffing"],
    needs: ["quotes"],
    missing: paneTexts.needsQuotes,
    brings: pastedQuotes,
    before: (store) => late("ops-quotes", store, () => html`<ops-quotes .store=${store}></ops-quotes>`),
  },
];

/** Quotes in the box that no sheet holds as they are there: a run takes them onto it first. */
function pastedQuotes(store: PaneStore): Brought | undefined {
  const open = store.quotes?.open ?? [];
  if (open.length === 0) return undefined;
  const changed = open.filter(({ added }) => added).length;
  return {
    kind: "quotes",
    title: quotesPutTexts.putAndRun[store.language]({ added: open.length - changed, changed }),
    put: async () => {
      const { putCards } = await import(/* webpackChunkName: "agency" */ "../quotes/putCards");
      await putCards(store);
    },
  };
}
