import { html, type TemplateResult } from "lit";
import { monthText } from "../../../domain/calendar/month";
import { workMonths } from "../../../jobs/work/workMonths";
import { workPaneTexts as texts } from "../../../locale/pane/workPane";
import { quietContext } from "../../quietContext";
import type { PaneStore } from "../../store";
import { StoreElement, viewStyles } from "../storeElement";

/** The month whose shifts a run makes. */
export class WorkMonthView extends StoreElement {
  static override properties = { ...StoreElement.properties, months: { state: true } };
  static override styles = viewStyles;

  /** The months that are offered, such as `2026-11`. */
  declare private months: readonly string[];

  /** The sheets as they were when months were looked for. */
  private lookedAt: PaneStore["sheets"] | undefined;

  constructor() {
    super();
    this.months = [];
  }

  override updated(): void {
    const { store } = this;
    if (store.looking || store.isRunning || store.sheets === this.lookedAt) return;
    this.lookedAt = store.sheets;
    void store.lookUp(() => this.look());
  }

  override render(): TemplateResult {
    const { month = "" } = this.store.settingsOf("work");
    const offered = [...new Set([...this.months, month].filter(Boolean))].sort();
    return html`<div class="field">
      <label for="month">${this.say(texts.month)}</label>
      <select id="month" @change=${({ target }: Event) => this.choose((target as HTMLSelectElement).value)}>
        <option value="" ?selected=${month === ""}>${this.say(texts.monthLeftOpen)}</option>
        ${offered.map((each) => html`<option value=${each} ?selected=${each === month}>${each}</option>`)}
      </select>
    </div>`;
  }

  private async look(): Promise<void> {
    const months = await workMonths(this.store.sheets, quietContext(this.store.language));
    this.months = months.map(monthText);
  }

  private choose(month: string): void {
    this.store.set("work", { month: month === "" ? undefined : month });
  }
}
