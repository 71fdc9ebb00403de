import { html, type TemplateResult } from "lit";
import { monthText } from "../../../domain/calendar/month";
import { EVERYBODY, type StatementChoice } from "../../../jobs/commission/commissionSettings";
import { commissionPaneTexts as texts } from "../../../locale/pane/commissionPane";
import { CommissionDesk } from "../../commissionDesk";
import type { PaneStore } from "../../store";

/** Whose statements a run writes, and of which month. People and months are offered once they were read. */
export function statementChoices(store: PaneStore): TemplateResult {
  const { language } = store;
  const { state } = CommissionDesk.of(store);
  const { person = "", month = "" } = chosen(store);
  const rows = state.phase === "read" ? state.reading.run.rows : [];
  const people = new Set([
    ...rows.map((row) => row.person),
    ...[person].filter((name) => name !== EVERYBODY),
  ]);
  const months = new Set([...[...rows].reverse().map((row) => monthText(row.month)), month]);
  const option = (value: string, label: string, selected: string) =>
    html`<option value=${value} ?selected=${value === selected}>${label}</option>`;
  return html`
    <div class="field">
      <label for="statementOf">${texts.statementOf[language]}</label>
      <select id="statementOf" @change=${(event: Event) => choose(store, { person: valueOf(event), month })}>
        ${option("", texts.highestPaid[language], person)}
        ${option(EVERYBODY, texts.everybody[language], person)}
        ${[...people].filter(Boolean).map((name) => option(name, name, person))}
      </select>
    </div>
    <div class="field">
      <label for="statementMonth">${texts.statementMonth[language]}</label>
      <select
        id="statementMonth"
        @change=${(event: Event) => choose(store, { person, month: valueOf(event) })}
      >
        ${option("", texts.lastMonth[language], month)}
        ${[...months].filter(Boolean).map((each) => option(each, each, month))}
      </select>
    </div>
  `;
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
