import { html, type TemplateResult } from "lit";
import { monthText } from "../../../domain/calendar/month";
import { EVERYBODY, type StatementChoice } from "../../../jobs/commission/commissionSettings";
import { commissionPaneTexts as texts } from "../../../locale/pane/commissionPane";
import { CommissionDesk } from "../../commissionDesk";
import type { PaneStore } from "../../store";
import { StoreElement, viewStyles } from "../storeElement";

/** Whose statements a run writes, and of which month. People and months are offered once they were read. */
export class StatementChoicesView extends StoreElement {
  static override styles = viewStyles;

  override render(): TemplateResult {
    const { store } = this;
    const { state } = CommissionDesk.of(store);
    const { person = "", month = "" } = chosen(store);
    const rows = state.phase === "read" ? state.reading.run.rows : [];
    const people = new Set([
      ...rows.map((row) => row.person),
      ...[person].filter((name) => name !== EVERYBODY),
    ]);
    const months = new Set([...[...rows].reverse().map((row) => monthText(row.month)), month]);
    return html`
      <div class="field">
        <label for="statementOf">${this.say(texts.statementOf)}</label>
        <select
          id="statementOf"
          @change=${(event: Event) => choose(store, { person: valueOf(event), month })}
        >
          ${option("", this.say(texts.highestPaid), person)}
          ${option(EVERYBODY, this.say(texts.everybody), person)}
          ${[...people].filter(Boolean).map((name) => option(name, name, person))}
        </select>
      </div>
      <div class="field">
        <label for="statementMonth">${this.say(texts.statementMonth)}</label>
        <select
          id="statementMonth"
          @change=${(event: Event) => choose(store, { person, month: valueOf(event) })}
        >
          ${option("", this.say(texts.lastMonth), month)}
          ${[...months].filter(Boolean).map((each) => option(each, each, month))}
        </select>
      </div>
    `;
  }
}

function option(value: string, label: string, selected: string): TemplateResult {
  return html`<option value=${value} ?selected=${value === selected}>${label}</option>`;
}

/** The choice as the selects show it: one person, everybody or whoever is paid most. */
function chosen(store: PaneStore): { readonly person?: string; readonly month?: string } {
  const { statement } = store.settingsOf("commission");
  if (typeof statement === "string") return { person: statement };
  const { person, month } = (statement ?? {}) as StatementChoice;
  return {
    ...(typeof person === "string" && { person }),
    ...(month !== undefined && { month }),
  };
}

function choose(
  store: PaneStore,
  { person, month }: { readonly person: string; readonly month: string },
): void {
  store.set("commission", { statement: { ...(person && { person }), ...(month && { month }) } });
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
