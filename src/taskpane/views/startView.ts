import { css, html, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane/pane";
import { startTexts } from "../../locale/pane/paneStart";
import { languageChoice } from "./languageChoice";
import { StoreElement, viewStyles } from "./storeElement";

/** The first page: what OpsPlan does, that nothing leaves the workbook, and two ways to begin. */
export class StartView extends StoreElement {
  static override styles = [
    viewStyles,
    css`
      h2 {
        font-size: var(--fontSizeBase500);
        line-height: var(--lineHeightBase500);
        margin: 8px 0 12px;
      }
      .way {
        margin: 16px 0;
      }
      .way p {
        margin: 4px 0 0;
      }
      button.push {
        width: 100%;
        max-width: 30rem;
      }
    `,
  ];

  override render(): TemplateResult {
    const { store } = this;
    return html`
      <h2>${this.say(startTexts.does)}</h2>
      <p>${this.say(startTexts.private)}</p>
      <div class="way">
        <button class="push primary" id="use-workbook" @click=${() => this.useWorkbook()}>
          ${this.say(startTexts.useWorkbook)}
        </button>
        <p class="quiet">${this.say(startTexts.useWorkbookDoes)}</p>
      </div>
      <div class="way">
        <button class="push" id="try-sample" @click=${() => void store.trySample()}>
          ${this.say(paneTexts.trySample)}
        </button>
        <p class="quiet">${this.say(startTexts.trySampleDoes)}</p>
      </div>
      ${languageChoice(store)}
    `;
  }

  private useWorkbook(): void {
    this.store.go("sheets");
    void this.store.look();
  }
}
