import "@fluentui/web-components/button.js";
import { html, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane";
import { languageChoice } from "./languageChoice";
import { StoreElement, viewStyles } from "./storeElement";

/** What is not a job: the sample, the language, the first page. */
export class MoreView extends StoreElement {
  static override styles = viewStyles;

  override render(): TemplateResult {
    const { store } = this;
    return html`
      ${languageChoice(store)}
      <p>
        <button class="link" @click=${() => void store.trySample()}>${this.say(paneTexts.trySample)}</button>
      </p>
      <p>
        <button class="link" @click=${() => store.go("start")}>${this.say(paneTexts.firstPage)}</button>
      </p>
    `;
  }
}
