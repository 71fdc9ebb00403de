import { nothing, type TemplateResult } from "lit";
import type { PaneStore } from "../store";

const commissionDesk = () => import(/* webpackChunkName: "commission" */ "./commission/desk");

/** Parts of the pane that are loaded when their page is first shown: the pane itself can be used before they are there. */
const PARTS = {
  "ops-solve": async () => {
    const { SolveView } = await import(/* webpackChunkName: "plan" */ "./plan/solveView");
    customElements.define("ops-solve", SolveView);
  },
  "ops-work-month": async () => {
    const { WorkMonthView } = await import(/* webpackChunkName: "work" */ "./plan/workMonthView");
    customElements.define("ops-work-month", WorkMonthView);
  },
  "ops-commission-desk": async () => {
    const { CommissionDeskView, ClosingView, WhatIfView } = await commissionDesk();
    customElements.define("ops-what-if", WhatIfView);
    customElements.define("ops-closing", ClosingView);
    customElements.define("ops-commission-desk", CommissionDeskView);
  },
  "ops-statement-choices": async () => {
    const { StatementChoicesView } = await commissionDesk();
    customElements.define("ops-statement-choices", StatementChoicesView);
  },
  "ops-findings": async () => {
    const { FindingsView } = await import(/* webpackChunkName: "findings" */ "./findingsView");
    customElements.define("ops-findings", FindingsView);
  },
  "ops-quotes": async () => {
    const { QuoteCardView, QuoteQuestions, QuotesComparison, QuotesView, TermAdder } = await import(
      /* webpackChunkName: "agency" */ "./agency/quotes"
    );
    customElements.define("ops-term-adder", TermAdder);
    customElements.define("ops-quote-questions", QuoteQuestions);
    customElements.define("ops-quote-card", QuoteCardView);
    customElements.define("ops-quotes-comparison", QuotesComparison);
    customElements.define("ops-quotes", QuotesView);
  },
} as const;

type LatePart = keyof typeof PARTS;

const asked = new Set<LatePart>();

/**
 * A part once it is loaded; until then nothing, and the store's views are drawn again when it is there. Where loading fails it is tried
 * again when the page is shown again.
 */
export function late(
  part: LatePart,
  store: PaneStore,
  show: () => TemplateResult,
): TemplateResult | typeof nothing {
  if (customElements.get(part)) return show();
  if (!asked.has(part)) {
    asked.add(part);
    PARTS[part]()
      .then(() => store.dispatchEvent(new Event("change")))
      .catch(() => asked.delete(part));
  }
  return nothing;
}
