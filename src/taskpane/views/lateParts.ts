import { html, nothing, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane/pane";
import type { PaneStore } from "../store";
import { thrownNote } from "./failureNote";

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
  "ops-source-rows": async () => {
    const { SourceRowsView } = await import(/* webpackChunkName: "why" */ "./why/sourceRowsView");
    customElements.define("ops-source-rows", SourceRowsView);
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
/** Parts that did not come, and what was thrown. */
const missing = new Map<LatePart, unknown>();

/** A part once it is loaded; until then nothing, and the store's views are drawn again when it is there. Where it does not come that is said. */
export function late(
  part: LatePart,
  store: PaneStore,
  show: () => TemplateResult,
): TemplateResult | typeof nothing {
  if (customElements.get(part)) return show();
  if (missing.has(part)) return notCome(missing.get(part), store);
  if (!asked.has(part)) {
    asked.add(part);
    void bring(part).then(() => redraw(store));
  }
  return nothing;
}

async function bring(part: LatePart): Promise<void> {
  try {
    await PARTS[part]();
  } catch (thrown) {
    missing.set(part, thrown);
  }
}

function notCome(thrown: unknown, store: PaneStore): TemplateResult {
  return html`${thrownNote({ error: thrown }, store.language)}
    <button class="push" @click=${() => askAgain(store)}>${paneTexts.tryAgain[store.language]}</button>`;
}

function askAgain(store: PaneStore): void {
  for (const part of missing.keys()) asked.delete(part);
  missing.clear();
  redraw(store);
}

function redraw(store: PaneStore): void {
  store.dispatchEvent(new Event("change"));
}
