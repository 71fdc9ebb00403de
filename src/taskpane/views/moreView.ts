import { css, html, type TemplateResult } from "lit";
import { SHORTCUTS } from "../../commands/shortcuts";
import type { ConvertScope } from "../../excel/convertFunctions";
import type { Language, Localised } from "../../locale/catalogue";
import { SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { paneTexts } from "../../locale/pane/pane";
import { moreTexts } from "../../locale/pane/paneMore";
import { SHEET_KINDS, type SheetKind } from "../../sheets/reading/meaning";
import { languageChoice } from "./languageChoice";
import { StoreElement, viewStyles } from "./storeElement";

const SCOPES: readonly { readonly scope: ConvertScope; readonly title: Localised }[] = [
  { scope: "selection", title: moreTexts.inSelection },
  { scope: "sheet", title: moreTexts.inSheet },
  { scope: "workbook", title: moreTexts.inWorkbook },
];

const FUNCTION_PAGES: Readonly<Record<Language, string>> = {
  en: "help/functions.html",
  "zh-Hans": "help/functions.zh-Hans.html",
  "zh-Hant": "help/functions.zh-Hant.html",
};

const KEYS: readonly { readonly keys: string; readonly title: Localised }[] = [
  { keys: SHORTCUTS.openPane, title: moreTexts.openPane },
  { keys: SHORTCUTS.showFindings, title: paneTexts.findings },
  { keys: SHORTCUTS.runAccounts, title: paneTexts.accounts },
  { keys: SHORTCUTS.runPlan, title: paneTexts.monthlyPlan },
  { keys: SHORTCUTS.runWork, title: paneTexts.work },
  { keys: SHORTCUTS.runCommission, title: paneTexts.commission },
  { keys: SHORTCUTS.runAgency, title: paneTexts.agencyQuotes },
];

/** What is not a job: sheets to insert, formulas to turn into values, the language, help. */
export class MoreView extends StoreElement {
  static override properties = { ...StoreElement.properties, kind: { state: true } };
  static override styles = [
    viewStyles,
    css`
      section {
        margin-bottom: 20px;
      }
      dl {
        display: grid;
        grid-template-columns: 1fr auto;
        max-width: 30rem;
        gap: 4px 8px;
        margin: 0;
      }
      dd {
        margin: 0;
      }
      kbd {
        font: inherit;
        font-size: var(--fontSizeBase200);
        padding: 0 4px;
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusSmall);
      }
    `,
  ];

  declare kind: SheetKind;

  constructor() {
    super();
    this.kind = SHEET_KINDS[0]!;
  }

  override render(): TemplateResult {
    const { store } = this;
    return html`
      <section>
        <h2>${this.say(moreTexts.insertSheet)}</h2>
        ${this.templates()}
      </section>
      <section>
        <h2>${this.say(moreTexts.convert)}</h2>
        <p class="quiet">${this.say(moreTexts.convertDoes)}</p>
        <div class="row">
          ${SCOPES.map(
            ({ scope, title }) =>
              html`<button
                class="push small"
                id="convert-${scope}"
                ?disabled=${store.looking}
                @click=${() => void store.convert(scope)}
              >
                ${this.say(title)}
              </button>`,
          )}
        </div>
      </section>
      <section>${languageChoice(store)}</section>
      <section>
        <h2>${this.say(moreTexts.help)}</h2>
        ${this.help()}
      </section>
      <section>
        <h2>${this.say(moreTexts.shortcuts)}</h2>
        <dl>
          ${KEYS.map(
            ({ keys, title }) =>
              html`<dt>${this.say(title)}</dt>
                <dd><kbd>${keys}</kbd></dd>`,
          )}
        </dl>
      </section>
    `;
  }

  private templates(): TemplateResult {
    const { store } = this;
    return html`<p class="quiet">${this.say(moreTexts.insertSheetDoes)}</p>
      <div class="field">
        <label for="template">${this.say(moreTexts.kindOfSheet)}</label>
        <select
          id="template"
          @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as SheetKind)}
        >
          ${SHEET_KINDS.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === this.kind}>
                ${this.say(SHEET_KIND_NAMES[kind])}
              </option>`,
          )}
        </select>
      </div>
      <div class="row">
        <button
          class="push small"
          id="insert-template"
          ?disabled=${store.looking}
          @click=${() => void store.insertTemplate(this.kind)}
        >
          ${this.say(moreTexts.insert)}
        </button>
        <button class="push small" ?disabled=${store.looking} @click=${() => void store.trySample()}>
          ${this.say(paneTexts.trySample)}
        </button>
      </div>`;
  }

  private help(): TemplateResult {
    const { language } = this.store;
    return html`<ul>
      <li>${this.outside("assets/help.html", moreTexts.howTo)}</li>
      <li>${this.outside(FUNCTION_PAGES[language], moreTexts.functions)}</li>
      <li>
        <button id="first-page" class="link" @click=${() => this.store.go("start")}>
          ${this.say(moreTexts.firstPage)}
        </button>
      </li>
    </ul>`;
  }

  private outside(address: string, title: Localised): TemplateResult {
    return html`<a class="link" href=${address} target="_blank" rel="noopener">${this.say(title)}</a>`;
  }
}
