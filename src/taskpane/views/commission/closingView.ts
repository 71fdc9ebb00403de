import { html, type TemplateResult } from "lit";
import { monthText, type Month } from "../../../domain/calendar/month";
import { commissionPaneTexts as texts } from "../../../locale/pane/commissionPane";
import { monthRangesText } from "../../../locale/monthRanges";
import { paneTexts } from "../../../locale/pane/pane";
import { CommissionDesk } from "../../commissionDesk";
import { StoreElement, viewStyles } from "../storeElement";
import { formStyles } from "./formStyles";

/** Which months are closed, and the closing of another, asked for once more before it is done. */
export class ClosingView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    months: { attribute: false },
    closed: { attribute: false },
    chosen: { state: true },
    andBefore: { state: true },
    asking: { state: true },
  };
  static override styles = [viewStyles, formStyles];

  /** The months that have orders, in order. */
  declare months: readonly Month[];
  declare closed: readonly Month[];
  declare private chosen: Month | undefined;
  declare private andBefore: boolean;
  declare private asking: boolean;

  constructor() {
    super();
    this.andBefore = true;
    this.asking = false;
  }

  override render(): TemplateResult {
    const closed = this.rangesOf(this.closed);
    return html`<section aria-labelledby="closing">
      <h3 id="closing">${this.say(texts.closing)}</h3>
      <p class="quiet">${this.say(texts.closingMeans)}</p>
      <p>${closed === "" ? this.say(texts.noneClosed) : this.say(texts.closedMonths, { months: closed })}</p>
      ${this.asking ? this.question() : this.choice()}
    </section>`;
  }

  /** The question takes the place of the button that was pressed, and the button that of the question: the keyboard follows. */
  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(this.asking ? "#not-yet" : "#close:enabled");
  }

  private get open(): readonly Month[] {
    return this.months.filter((month) => !this.closed.includes(month));
  }

  private get month(): Month | undefined {
    const { chosen, open } = this;
    return chosen !== undefined && open.includes(chosen) ? chosen : (open.at(-2) ?? open.at(-1));
  }

  /** The months that would be closed. */
  private get closing(): readonly Month[] {
    const { month, open } = this;
    if (month === undefined) return [];
    return this.andBefore ? open.filter((each) => each <= month) : [month];
  }

  private choice(): TemplateResult {
    const { month, open } = this;
    return html`
      <div class="field">
        <label for="month">${this.say(texts.monthToClose)}</label>
        <select
          id="month"
          @change=${(event: Event) => (this.chosen = Number((event.target as HTMLSelectElement).value) as Month)}
        >
          ${[...open]
            .reverse()
            .map(
              (each) => html`<option value=${each} ?selected=${each === month}>${monthText(each)}</option>`,
            )}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.andBefore}
          @change=${(event: Event) => (this.andBefore = (event.target as HTMLInputElement).checked)}
        />
        ${this.say(texts.andBefore)}
      </label>
      <button
        class="push"
        id="close"
        ?disabled=${month === undefined || this.store.isRunning}
        @click=${() => (this.asking = true)}
      >
        ${this.say(texts.close, { month: month === undefined ? "" : monthText(month) })}
      </button>
    `;
  }

  private question(): TemplateResult {
    const { closing } = this;
    return html`<div
      class="card"
      role="group"
      aria-labelledby="sure"
      @keydown=${({ key }: KeyboardEvent) => key === "Escape" && (this.asking = false)}
    >
      <p id="sure">${this.say(texts.sure, { months: this.rangesOf(closing) })}</p>
      <div class="row">
        <button class="push" id="not-yet" @click=${() => (this.asking = false)}>
          ${this.say(texts.notYet)}
        </button>
        <button class="push primary" id="close-now" @click=${() => void this.close(closing.map(monthText))}>
          ${this.say(texts.closeNow)}
        </button>
      </div>
    </div>`;
  }

  private rangesOf(months: readonly Month[]): string {
    return monthRangesText(months).join(this.say(paneTexts.comma));
  }

  private async close(months: readonly string[]): Promise<void> {
    this.asking = false;
    await CommissionDesk.of(this.store).close(months);
  }
}
