import { html, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane/pane";
import type { PaneStore } from "../store";

/** The two choices that change the monthly accounts: which time decides the month, and what the paid column holds. */
export function accountsChoices(store: PaneStore): TemplateResult {
  const { language } = store;
  const { monthBy, paid } = store.settingsOf("accounts");
  return html`
    <div class="field">
      <label for="monthBy">${paneTexts.monthBy[language]}</label>
      <select
        id="monthBy"
        @change=${(event: Event) =>
          store.set("accounts", { monthBy: valueOf(event) === "createTime" ? "createTime" : "payTime" })}
      >
        <option value="payTime" ?selected=${monthBy !== "createTime"}>
          ${paneTexts.byPayTime[language]}
        </option>
        <option value="createTime" ?selected=${monthBy === "createTime"}>
          ${paneTexts.byCreateTime[language]}
        </option>
      </select>
    </div>
    <div class="field">
      <label for="paid">${paneTexts.paidMeans[language]}</label>
      <select id="paid" @change=${(event: Event) => choosePaid(store, valueOf(event))}>
        <option value="" ?selected=${!paid}>${paneTexts.paidDecide[language]}</option>
        <option value="netOfRefunds" ?selected=${paid === "netOfRefunds"}>
          ${paneTexts.paidNet[language]}
        </option>
        <option value="beforeRefunds" ?selected=${paid === "beforeRefunds"}>
          ${paneTexts.paidGross[language]}
        </option>
      </select>
    </div>
  `;
}

function choosePaid(store: PaneStore, value: string): void {
  store.set("accounts", { paid: value === "netOfRefunds" || value === "beforeRefunds" ? value : undefined });
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
