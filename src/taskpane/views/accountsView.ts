import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { html, nothing, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import { SHEET_KIND_NAMES } from "../../locale/meanings";
import { paneTexts } from "../../locale/pane";
import type { PaneStore } from "../store";
import { failureNote } from "./failureNote";
import { StoreElement, viewStyles } from "./storeElement";

const JOB = "accounts";

/** Monthly accounts: what is read, the two choices that change the figures, the run and its result. */
export class AccountsView extends StoreElement {
  static override styles = viewStyles;

  override render(): TemplateResult {
    const inputs = this.store.sheets.filter(({ recognition, choice }) => recognition.kind && !choice.unused);
    const hasSales = inputs.some(({ recognition }) => recognition.kind === "sales");
    return html`
      <p>${this.say(paneTexts.accountsPurpose)}</p>
      <h3>${this.say(paneTexts.uses)}</h3>
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
      ${this.runPart(hasSales)}
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

  private runPart(ready: boolean): TemplateResult {
    const state = this.store.runState(JOB);
    const { language } = this.store;
    if (state.phase === "running" || state.phase === "cancelling") {
      const { text, done, of } = state.progress;
      const value = done !== undefined && of ? Math.round((done / of) * 100) : undefined;
      return html`
        <div role="status" aria-live="polite">
          <p>${state.phase === "cancelling" ? this.say(paneTexts.cancelling) : text}</p>
        </div>
        <fluent-progress-bar value=${value ?? nothing} max="100" aria-label=${text}></fluent-progress-bar>
        <p></p>
        <fluent-button ?disabled=${state.phase === "cancelling"} @click=${() => this.store.cancel(JOB)}>
          ${this.say(paneTexts.cancel)}
        </fluent-button>
      `;
    }
    return html`
      <fluent-button
        appearance="primary"
        ?disabled=${!ready || this.store.isRunning}
        @click=${() => void this.store.run(JOB)}
      >
        ${this.say(state.phase === "ready" ? paneTexts.run : paneTexts.runAgain)}
      </fluent-button>
      <div role="status" aria-live="polite">
        ${
          state.phase === "done"
            ? html`<p>${this.say(paneTexts.doneWith, { findings: state.findings })}</p>
                ${state.sheets.map(
                  (sheet) =>
                    html`<button class="link" @click=${() => void select(sheet, "A1")}>
                      ${this.say(paneTexts.open, { sheet })}
                    </button>`,
                )}`
            : nothing
        }
        ${state.phase === "cancelled" ? html`<p>${this.say(paneTexts.cancelled)}</p>` : nothing}
      </div>
      ${state.phase === "failed" ? failureNote(state, language) : nothing}
    `;
  }
}

function choosePaid(store: PaneStore, value: string): void {
  store.set({ paid: value === "netOfRefunds" || value === "beforeRefunds" ? value : undefined });
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
