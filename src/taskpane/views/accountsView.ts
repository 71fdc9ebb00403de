import { html, nothing, type TemplateResult } from "lit";
import { SHEET_KIND_NAMES } from "../../locale/meanings";
import { paneTexts } from "../../locale/pane";
import type { PaneStore } from "../store";
import { runPart } from "./runPart";
import { StoreElement, viewStyles } from "./storeElement";

/** Monthly accounts: what is read, the two choices that change the figures, the run and its result. */
export class AccountsView extends StoreElement {
  static override styles = viewStyles;

  override render(): TemplateResult {
    const inputs = this.store.sheets.filter(({ recognition, choice }) => recognition.kind && !choice.unused);
    const hasSales = inputs.some(({ recognition }) => recognition.kind === "sales");
    return html`
      <p>${this.say(paneTexts.accountsPurpose)}</p>
      <h2>${this.say(paneTexts.uses)}</h2>
      <ul>
        ${inputs.map(
          ({ info, recognition }) =>
            html`<li>
              ${info.name}
              <span class="quiet">
                ${this.say(SHEET_KIND_NAMES[recognition.kind!])} ·
                ${this.say(paneTexts.rows, { rows: info.rows })}
              </span>
            </li>`,
        )}
      </ul>
      ${hasSales ? nothing : html`<p>${this.say(paneTexts.needsSales)}</p>`} ${this.choices()}
      ${runPart(this.store, "accounts", hasSales)}
    `;
  }

  private choices(): TemplateResult {
    const { settings } = this.store;
    return html`
      <div class="field">
        <label for="monthBy">${this.say(paneTexts.monthBy)}</label>
        <select
          id="monthBy"
          @change=${(event: Event) =>
            this.store.set({ monthBy: valueOf(event) === "createTime" ? "createTime" : "payTime" })}
        >
          <option value="payTime" ?selected=${settings.monthBy !== "createTime"}>
            ${this.say(paneTexts.byPayTime)}
          </option>
          <option value="createTime" ?selected=${settings.monthBy === "createTime"}>
            ${this.say(paneTexts.byCreateTime)}
          </option>
        </select>
      </div>
      <div class="field">
        <label for="paid">${this.say(paneTexts.paidMeans)}</label>
        <select id="paid" @change=${(event: Event) => choosePaid(this.store, valueOf(event))}>
          <option value="" ?selected=${!settings.paid}>${this.say(paneTexts.paidDecide)}</option>
          <option value="netOfRefunds" ?selected=${settings.paid === "netOfRefunds"}>
            ${this.say(paneTexts.paidNet)}
          </option>
          <option value="beforeRefunds" ?selected=${settings.paid === "beforeRefunds"}>
            ${this.say(paneTexts.paidGross)}
          </option>
        </select>
      </div>
    `;
  }
}

function choosePaid(store: PaneStore, value: string): void {
  store.set({ paid: value === "netOfRefunds" || value === "beforeRefunds" ? value : undefined });
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
