import { html, type TemplateResult } from "lit";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane/pane";
import type { PaneStore } from "../store";

/** The choice of the language of pane, findings and result sheets. */
export function languageChoice(store: PaneStore): TemplateResult {
  return html`<div class="field">
    <label for="language">${paneTexts.language[store.language]}</label>
    <select id="language" @change=${(event: Event) => void speak(store, event.target as HTMLSelectElement)}>
      ${LANGUAGES.map(
        (language) =>
          html`<option lang=${language} value=${language} ?selected=${language === store.language}>
            ${LANGUAGE_NAMES[language]}
          </option>`,
      )}
    </select>
  </div>`;
}

async function speak(store: PaneStore, choice: HTMLSelectElement): Promise<void> {
  await store.speak(choice.value as Language);
  choice.value = store.language;
}
