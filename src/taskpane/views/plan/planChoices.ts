import { html, type TemplateResult } from "lit";
import { HORIZONS } from "../../../domain/plan/horizon";
import { paneTexts } from "../../../locale/pane/pane";
import type { PaneStore } from "../../store";

/** How many months the plan has. */
export function planChoices(store: PaneStore): TemplateResult {
  const { language } = store;
  const { horizon } = store.settingsOf("plan");
  return html`
    <div class="field">
      <label for="horizon">${paneTexts.horizon[language]}</label>
      <select
        id="horizon"
        @change=${(event: Event) => chooseHorizon(store, event.target as HTMLSelectElement)}
      >
        <option value="" ?selected=${!horizon}>${paneTexts.horizonAsBefore[language]}</option>
        ${HORIZONS.map(
          (months) => html`
            <option value=${months} ?selected=${horizon === months}>
              ${paneTexts.horizonMonths[language]({ months })}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

function chooseHorizon(store: PaneStore, { value }: HTMLSelectElement): void {
  store.set("plan", { horizon: HORIZONS.find((months) => String(months) === value) });
}
