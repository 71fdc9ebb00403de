import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
import { css, html, nothing, type TemplateResult } from "lit";
import type { DetectedSheet } from "../../jobs/detect";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "../../locale/meanings";
import { paneTexts } from "../../locale/pane";
import { areaAddress, columnLetters } from "../../sheets/grid";
import { MEANINGS, SHEET_KINDS, type ColumnMeaning, type SheetKind } from "../../sheets/reading/meaning";
import { StoreElement, viewStyles } from "./storeElement";
import { templateButton } from "./templateButton";

/** What a workbook needs first. */
const FIRST_KINDS: readonly SheetKind[] = ["sales", "adSpend", "staffing"];

/** What the workbook holds: each sheet, what it was taken for and what its columns mean, all of it changeable. */
export class DataView extends StoreElement {
  static override styles = [
    viewStyles,
    css`
      li details {
        border-bottom: 1px solid var(--colorNeutralStroke2);
        padding: 4px 0;
      }
      .columns {
        padding-left: 12px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { sheets, looking } = this.store;
    const known = sheets.filter(({ recognition, choice }) => recognition.kind && !choice.unused).length;
    return html`
      <h2 class="visually-hidden">${this.say(paneTexts.sheets)}</h2>
      ${known > 0 ? html`<p class="quiet">${this.say(paneTexts.found, { known, of: sheets.length })}</p>` : nothing}
      ${looking ? html`<fluent-spinner size="tiny" aria-label=${this.say(paneTexts.looking)}></fluent-spinner>` : nothing}
      ${!looking && known === 0 ? this.nothingFound() : nothing}
      <ul>
        ${sheets.map((sheet) => html`<li>${this.sheetEntry(sheet)}</li>`)}
      </ul>
      <ops-selection .store=${this.store} .kinds=${SHEET_KINDS}></ops-selection>
      <fluent-button size="small" @click=${() => void this.store.look()} ?disabled=${looking}
        >${this.say(paneTexts.lookAgain)}</fluent-button
      >
    `;
  }

  private nothingFound(): TemplateResult {
    return html`<p>${this.say(paneTexts.nothingFound)}</p>
      <ul>
        ${FIRST_KINDS.map((kind) => html`<li>${templateButton(this.store, kind)}</li>`)}
      </ul>
      <fluent-button appearance="primary" @click=${() => void this.store.trySample()}>
        ${this.say(paneTexts.trySample)}
      </fluent-button>
      <p></p>`;
  }

  private sheetEntry(sheet: DetectedSheet): TemplateResult {
    const { info, recognition, choice } = sheet;
    const kind = choice.unused ? undefined : recognition.kind;
    const id = `kind-${info.name}`;
    return html`<details>
      <summary>
        <strong>${info.name}</strong>
        <span class="quiet">
          ${kind ? this.say(SHEET_KIND_NAMES[kind]) : this.say(paneTexts.notUsed)} ·
          ${this.say(paneTexts.rows, { rows: info.rows })}
        </span>
      </summary>
      <div class="columns">
        <div class="field">
          <label for=${id}>${this.say(paneTexts.sheetIs, { sheet: info.name })}</label>
          <select id=${id} @change=${(event: Event) => this.chooseKind(sheet, valueOf(event))}>
            <option value="" ?selected=${kind === undefined}>${this.say(paneTexts.notUsed)}</option>
            ${SHEET_KINDS.map(
              (each) =>
                html`<option value=${each} ?selected=${each === kind}>
                  ${this.say(SHEET_KIND_NAMES[each])}
                </option>`,
            )}
          </select>
        </div>
        ${kind ? this.columnList(sheet, kind) : nothing} ${this.areaNote(sheet)}
      </div>
    </details>`;
  }

  private columnList(sheet: DetectedSheet, kind: SheetKind): TemplateResult {
    const { recognition, info } = sheet;
    return html`<h3>${this.say(paneTexts.columns)}</h3>
      ${MEANINGS[kind].map((meaning) => {
        const id = `${info.name}-${meaning}`;
        const place = recognition.columns.get(meaning);
        return html`<div class="field">
          <label for=${id}>${this.say(MEANING_NAMES[meaning])}</label>
          <select id=${id} @change=${(event: Event) => this.chooseColumn(sheet, meaning, valueOf(event))}>
            <option value="" ?selected=${!place}>${this.say(paneTexts.notUsed)}</option>
            ${sheet.headers.map(
              (header, column) =>
                html`<option value=${column} ?selected=${place?.column === column}>
                  ${columnLetters(column)}${header ? ` · ${header}` : ""}
                </option>`,
            )}
          </select>
        </div>`;
      })}`;
  }

  private areaNote({ info, choice }: DetectedSheet): TemplateResult | typeof nothing {
    const { area, ...whole } = choice;
    if (!area) return nothing;
    return html`<p class="quiet">${this.say(paneTexts.onlyArea, { address: areaAddress(area) })}</p>
      <button class="link" @click=${() => void this.store.choose(info.name, whole)}>
        ${this.say(paneTexts.wholeSheet)}
      </button>`;
  }

  private chooseKind(sheet: DetectedSheet, value: string): void {
    const { area } = sheet.choice;
    const choice = value === "" ? { unused: true } : { kind: value as SheetKind, ...(area && { area }) };
    void this.store.choose(sheet.info.name, choice);
  }

  private chooseColumn(sheet: DetectedSheet, meaning: ColumnMeaning, value: string): void {
    const { kind } = sheet.recognition;
    const columns = { ...sheet.choice.columns, [meaning]: value === "" ? null : Number(value) };
    void this.store.choose(sheet.info.name, { ...sheet.choice, ...(kind && { kind }), columns });
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
