import { html, nothing, type TemplateResult } from "lit";
import { commissionPaneTexts as texts } from "../../../locale/pane/commissionPane";
import { CommissionDesk } from "../../commissionDesk";
import { thrownNote } from "../failureNote";
import { StoreElement, viewStyles } from "../storeElement";

/** What can be asked of commission before anything is written: other rates, and which months to close. */
export class CommissionDeskView extends StoreElement {
  static override styles = viewStyles;

  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("#read:enabled");
  }

  override render(): TemplateResult {
    const { state } = CommissionDesk.of(this.store);
    const { store } = this;
    return html`
      <h2>${this.say(texts.desk)}</h2>
      <p class="quiet">${this.say(texts.deskPurpose)}</p>
      ${
        state.phase === "reading"
          ? html`<p role="status" aria-live="polite">${state.progress.text}</p>
              <progress aria-label=${state.progress.text}></progress>`
          : html`<button
              class="push"
              id="read"
              ?disabled=${store.isRunning}
              @click=${() => void CommissionDesk.of(store).read()}
            >
              ${this.say(state.phase === "read" ? texts.readAgain : texts.read)}
            </button>`
      }
      ${state.phase === "failed" ? thrownNote(state, store.language) : nothing}
      ${
        state.phase === "read"
          ? html`<ops-what-if .store=${store} .reading=${state.reading}></ops-what-if>
              <ops-closing
                .store=${store}
                .months=${state.reading.run.months}
                .closed=${state.closed}
              ></ops-closing>`
          : nothing
      }
    `;
  }
}
