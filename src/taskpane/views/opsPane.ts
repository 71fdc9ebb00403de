import { css, html, nothing, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { Localised } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane/pane";
import type { Place, SectionId } from "../places";
import type { PaneStore } from "../store";
import { announcement } from "./announcement";
import { DataView } from "./dataView";
import { failureNote } from "./failureNote";
import { JOB_PAGES } from "./jobPages";
import { JobView, type JobPage } from "./jobView";
import { late } from "./lateParts";
import { MoreView } from "./moreView";
import { SelectionPicker } from "./selectionPicker";
import { StartView } from "./startView";
import { StoreElement, viewStyles } from "./storeElement";
import { WhyView } from "./why/whyView";

const SECTIONS: readonly { readonly id: SectionId; readonly title: Localised }[] = [
  { id: "data", title: paneTexts.data },
  { id: "plan", title: paneTexts.plan },
  { id: "commission", title: paneTexts.commission },
  { id: "agency", title: paneTexts.agency },
];

/** A page of a section that is not a job's. */
interface OwnPage {
  readonly id: Place;
  readonly section: SectionId;
  /** The word on its button, where its section has several pages. */
  readonly title: Localised;
  readonly show: (store: PaneStore) => TemplateResult;
}

/** Pages of sections that are not a job's; they stand before the jobs'. */
const OWN_PAGES: readonly OwnPage[] = [
  {
    id: "sheets",
    section: "data",
    title: paneTexts.sheets,
    show: (store) => html`<ops-data .store=${store}></ops-data>`,
  },
];

/** The pages of a section, in the order of their buttons. */
function pagesOf(section: SectionId): readonly { readonly place: Place; readonly title: Localised }[] {
  return [
    ...OWN_PAGES.filter((page) => page.section === section).map(({ id, title }) => ({ place: id, title })),
    ...JOB_PAGES.filter((page) => page.section === section).map(({ job, title }) => ({ place: job, title })),
  ];
}

function pageAt(place: Place): OwnPage | JobPage | undefined {
  return OWN_PAGES.find(({ id }) => id === place) ?? JOB_PAGES.find(({ job }) => job === place);
}

/** The whole pane: a heading with what is always in reach, the sections, the pages of the open one, and the page. */
export class OpsPane extends StoreElement {
  static override styles = [
    viewStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        background: var(--colorNeutralBackground1);
      }
      header {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 4px;
        white-space: nowrap;
        /* Excel draws its own menu over the top right corner. */
        padding: 4px 42px 0 12px;
        min-height: 36px;
      }
      h1 {
        font-size: var(--fontSizeBase400);
        margin: 0 auto 0 0;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        padding: 0 8px;
      }
      nav.sections {
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }
      nav.pages {
        gap: 4px;
        padding: 8px 12px 0;
      }
      nav button,
      header button {
        min-height: 32px;
        padding: 4px 8px;
        border: 1px solid transparent;
        border-radius: var(--borderRadiusMedium);
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      nav button:hover,
      header button:hover {
        background: var(--colorNeutralBackground1Hover);
      }
      nav.sections button {
        border-radius: var(--borderRadiusMedium) var(--borderRadiusMedium) 0 0;
        border-bottom: 3px solid transparent;
      }
      button[aria-current="page"] {
        font-weight: var(--fontWeightSemibold);
        border-color: var(--colorBrandStroke1);
      }
      nav.sections button[aria-current] {
        font-weight: var(--fontWeightSemibold);
        border-color: transparent transparent var(--colorBrandStroke1);
      }
      .count {
        display: inline-block;
        min-width: 20px;
        padding: 0 4px;
        box-sizing: border-box;
        border-radius: var(--borderRadiusCircular);
        background: var(--colorNeutralBackground5);
        font-size: var(--fontSizeBase200);
        text-align: center;
      }
      main {
        flex: 1;
        padding: 12px;
      }
      .notice {
        border-left: 3px solid var(--colorBrandStroke1);
        padding-left: 8px;
      }
      main:focus {
        outline: none;
      }
      @media (forced-colors: active) {
        nav.sections button[aria-current] {
          border-bottom-color: Highlight;
        }
        button[aria-current="page"] {
          border-color: Highlight;
        }
        .count {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  private readonly main = createRef<HTMLElement>();
  private lastPages = new Map<SectionId, Place>();
  private shownPlace: Place | undefined;

  override render(): TemplateResult {
    const { store } = this;
    const page = pageAt(store.place);
    return html`
      <header>
        <h1>OpsPlan</h1>
        ${this.headerButton("findings", this.findingsTitle())}
        ${this.headerButton("more", this.say(paneTexts.more))}
      </header>
      ${store.place === "start" ? nothing : this.sectionBar(page?.section)}
      ${page ? this.pageBar(page.section) : nothing}
      <main tabindex="-1" aria-label=${this.titleOf(store.place)} ${ref(this.main)}>
        ${failureNote(store.failure, store.language)}
        ${store.notice ? html`<p class="notice">${store.notice}</p>` : nothing} ${this.open(page)}
      </main>
      <div class="visually-hidden" role="status" aria-live="polite">${announcement(store)}</div>
      <ops-why .store=${store}></ops-why>
    `;
  }

  /**
   * The page says which language it speaks, which also chooses the shapes of Chinese characters. What was opened from within a page would leave
   * the keyboard nowhere: it goes on at the new page.
   */
  override updated(): void {
    const { place, language } = this.store;
    document.documentElement.lang = language;
    const main = this.main.value;
    if (
      this.shownPlace !== undefined &&
      this.shownPlace !== place &&
      !this.shadowRoot?.activeElement?.matches("nav *, header *")
    )
      main?.focus();
    if (this.shownPlace !== place) window.scrollTo(0, 0);
    this.shownPlace = place;
  }

  private sectionBar(open: SectionId | undefined): TemplateResult {
    const shown = SECTIONS.filter(({ id }) => pagesOf(id).length > 0);
    return html`<nav class="sections" aria-label=${this.say(paneTexts.sections)}>
      ${shown.map(
        ({ id, title }) =>
          html`<button
            id="section-${id}"
            aria-current=${id === open ? "true" : nothing}
            @click=${() => this.openSection(id)}
          >
            ${this.say(title)}
          </button>`,
      )}
    </nav>`;
  }

  private pageBar(section: SectionId): TemplateResult | typeof nothing {
    const pages = pagesOf(section);
    if (pages.length < 2) return nothing;
    return html`<nav class="pages" aria-label=${this.say(paneTexts.pages)}>
      ${pages.map(
        ({ place, title }) =>
          html`<button
            id="page-${place}"
            aria-current=${place === this.store.place ? "page" : nothing}
            @click=${() => this.openPage(section, place)}
          >
            ${this.say(title)}
          </button>`,
      )}
    </nav>`;
  }

  private headerButton(place: Place, title: TemplateResult | string): TemplateResult {
    return html`<button
      id="page-${place}"
      aria-current=${place === this.store.place ? "page" : nothing}
      @click=${() => this.store.go(place)}
    >
      ${title}
    </button>`;
  }

  private findingsTitle(): TemplateResult {
    const count = this.store.last?.findings.length;
    return html`${this.say(paneTexts.findings)}
    ${count === undefined ? nothing : html`<span class="count">${count}</span>`}`;
  }

  private openSection(section: SectionId): void {
    this.store.go(this.lastPages.get(section) ?? pagesOf(section)[0]!.place);
  }

  private openPage(section: SectionId, place: Place): void {
    this.lastPages.set(section, place);
    this.store.go(place);
  }

  private titleOf(place: Place): string {
    if (place === "start") return "OpsPlan";
    if (place === "findings" || place === "more") return this.say(paneTexts[place]);
    return this.say(pageAt(place)!.title);
  }

  private open(page: OwnPage | JobPage | undefined): TemplateResult | typeof nothing {
    const { store } = this;
    if (page) {
      return "show" in page ? page.show(store) : html`<ops-job .store=${store} .page=${page}></ops-job>`;
    }
    if (store.place === "findings")
      return late("ops-findings", store, () => html`<ops-findings .store=${store}></ops-findings>`);
    if (store.place === "more") return html`<ops-more .store=${store}></ops-more>`;
    return html`<ops-start .store=${store}></ops-start>`;
  }
}

/** Registers the pane's elements. */
export function definePane(): void {
  customElements.define("ops-start", StartView);
  customElements.define("ops-data", DataView);
  customElements.define("ops-selection", SelectionPicker);
  customElements.define("ops-job", JobView);
  customElements.define("ops-more", MoreView);
  customElements.define("ops-why", WhyView);
  customElements.define("ops-pane", OpsPane);
}
