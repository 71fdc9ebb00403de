import { css, html, nothing, type TemplateResult } from "lit";
import { selection } from "../../excel/selection";
import { SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { paneTexts } from "../../locale/pane/pane";
import { areaOfAddress, quotedSheet, type SheetArea } from "../../sheets/grid";
import type { SheetKind } from "../../sheets/reading/meaning";
import { StoreElement, viewStyles } from "./storeElement";

interface Picked {
  readonly sheet: string;
  readonly address: string;
  /** None where one cell is selected: the whole sheet is meant then. */
  readonly area: SheetArea | undefined;
}

/** Lets a person say what the selected range, or the sheet of the selected cell, holds. */
export class SelectionPicker extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    kinds: { attribute: false },
    picked: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      .question {
        flex-basis: 100%;
        margin: 8px 0 0;
      }
    `,
  ];

  declare kinds: readonly SheetKind[];
  declare picked: Picked | undefined;

  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector("button");
  }

  override render(): TemplateResult {
    return html`
      <button class="push small" @click=${() => void this.pick()}>${this.say(paneTexts.useSelection)}</button>
      ${this.picked ? this.question(this.picked) : nothing}
    `;
  }

  private question({ sheet, address, area }: Picked): TemplateResult {
    const place = area ? `${quotedSheet(sheet)}!${address}` : sheet;
    return html`<div class="field question">
      <label for="kind">${this.say(paneTexts.sheetIs, { sheet: place })}</label>
      <select id="kind" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
        <option value="">${this.say(paneTexts.choose)}</option>
        ${this.kinds.map((kind) => html`<option value=${kind}>${this.say(SHEET_KIND_NAMES[kind])}</option>`)}
      </select>
    </div>`;
  }

  private async pick(): Promise<void> {
    await this.store.attempt(async () => {
      const { sheet, address } = await selection();
      const area = areaOfAddress(address);
      this.picked = { sheet, address, area: area && area.rows > 1 ? area : undefined };
    });
  }

  private choose(kind: string): void {
    if (!this.picked || kind === "") return;
    const { sheet, area } = this.picked;
    this.picked = undefined;
    void this.store.choose(sheet, { kind: kind as SheetKind, ...(area && { area }) });
  }
}
