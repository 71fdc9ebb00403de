import { html, type TemplateResult } from "lit";
import { LANGUAGES, type Language } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane";
import type { PaneStore } from "../store";

/** Languages by their own names, as a person looks for them. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
};

/** The choice of the language of pane, findings and result sheets. */
export function languageChoice(store: PaneStore): TemplateResult {
  return html`<div class="field">
    <label for="language">${paneTexts.language[store.language]}</label>
    <select
      id="language"
      @change=${(event: Event) => store.speak((event.target as HTMLSelectElement).value as Language)}
    >
      ${LANGUAGES.map(
        (language) =>
          html`<option lang=${language} value=${language} ?selected=${language === store.language}>
            ${LANGUAGE_NAMES[language]}
          </option>`,
      )}
    </select>
  </div>`;
}
