import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import { css, html, type TemplateResult } from "lit";
import type { JobId } from "../../jobs/jobs";
import { LANGUAGES, type Language } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane";
import { DataView } from "./dataView";
import { FindingsView } from "./findingsView";
import { JOB_PAGES } from "./jobPages";
import { JobView, type JobPage } from "./jobView";
import { StoreElement, viewStyles } from "./storeElement";

/** A section is open by its id: the data, a job's, or the findings. */
export type Section = "data" | "findings" | JobId;
const SECTIONS: readonly Section[] = ["data", ...JOB_PAGES.map(({ job }) => job), "findings"];

/** Languages by their own names, as a person looks for them. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
};

/** The whole pane: a heading, the sections as tabs, and the section that is open. */
export class OpsPane extends StoreElement {
  static override properties = { ...StoreElement.properties, section: { state: true } };

  static override styles = [
    viewStyles,
    css`
      :host {
        min-height: 100vh;
        background: var(--colorNeutralBackground1);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        /* Excel draws its own menu over the top right corner. */
        padding: 8px 42px 4px 12px;
        min-height: 32px;
      }
      h1 {
        font-size: var(--fontSizeBase500);
        margin: 0;
      }
      header select {
        width: auto;
      }
      .section {
        padding: 12px;
      }
      .visually-hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    `,
  ];

  declare section: Section;

  constructor() {
    super();
    this.section = "data";
  }

  override render(): TemplateResult {
    const { store } = this;
    return html`
      <header>
        <h1>OpsPlan</h1>
        <label class="visually-hidden" for="language">${this.say(paneTexts.language)}</label>
        <select
          id="language"
          @change=${(event: Event) => store.speak((event.target as HTMLSelectElement).value as Language)}
        >
          ${LANGUAGES.map(
            (language) =>
              html`<option value=${language} ?selected=${language === store.language}>
                ${LANGUAGE_NAMES[language]}
              </option>`,
          )}
        </select>
      </header>
      <main>
        <fluent-tablist
          size="small"
          activeid="tab-${this.section}"
          aria-label=${this.say(paneTexts.sections)}
          @change=${(event: Event) => this.show((event.target as { activeid?: string }).activeid)}
        >
          ${SECTIONS.map((section) => html`<fluent-tab id="tab-${section}">${this.titleOf(section)}</fluent-tab>`)}
        </fluent-tablist>
        <div class="section" role="tabpanel" aria-labelledby="tab-${this.section}" tabindex="0">
          ${this.open()}
        </div>
      </main>
    `;
  }

  private show(tab: string | undefined): void {
    const section = SECTIONS.find((each) => `tab-${each}` === tab);
    if (section) this.section = section;
  }

  private titleOf(section: Section): string {
    if (section === "data") return this.say(paneTexts.data);
    if (section === "findings") {
      return this.say(paneTexts.findingsCount, { count: this.store.findings.length });
    }
    return this.say(pageOf(section).title);
  }

  private open(): TemplateResult {
    if (this.section === "data") return html`<ops-data .store=${this.store}></ops-data>`;
    if (this.section === "findings") return html`<ops-findings .store=${this.store}></ops-findings>`;
    return html`<ops-job .store=${this.store} .page=${pageOf(this.section)}></ops-job>`;
  }
}

function pageOf(job: JobId): JobPage {
  return JOB_PAGES.find((page) => page.job === job)!;
}

/** Registers the pane's elements. */
export function definePane(): void {
  customElements.define("ops-data", DataView);
  customElements.define("ops-job", JobView);
  customElements.define("ops-findings", FindingsView);
  customElements.define("ops-pane", OpsPane);
}
