import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
import { html, nothing, type TemplateResult } from "lit";
import type { DetectedSheet } from "../../jobs/detect";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "../../locale/meanings";
import { paneTexts } from "../../locale/pane";
import { columnLetters } from "../../sheets/grid";
import { MEANINGS, SHEET_KINDS, type ColumnMeaning, type SheetKind } from "../../sheets/reading/meaning";
import { failureNote } from "./failureNote";
import { StoreElement, viewStyles } from "./storeElement";

/** What the workbook holds: each sheet, what it was taken for and what its columns mean, all of it changeable. */
export class DataView extends StoreElement {
  static override styles = viewStyles;

  override render(): TemplateResult {
    const { sheets, looking, lookFailure, language } = this.store;
    return html`
      <p class="quiet">${this.say(paneTexts.purpose)}</p>
      ${failureNote(lookFailure, language)}
      ${looking ? html`<fluent-spinner size="tiny" aria-label=${this.say(paneTexts.looking)}></fluent-spinner>` : nothing}
      ${
        !looking && !sheets.some(({ recognition }) => recognition.kind)
          ? html`<p>${this.say(paneTexts.nothingFound)}</p>
              <fluent-button appearance="primary" @click=${() => this.store.trySample()}>
                ${this.say(paneTexts.trySample)}
              </fluent-button>
              <p></p>`
          : nothing
      }
      <ul>
        ${sheets.map((sheet) => html`<li class="card">${this.sheetCard(sheet)}</li>`)}
      </ul>
      <fluent-button @click=${() => this.store.look()} ?disabled=${looking}
        >${this.say(paneTexts.lookAgain)}</fluent-button
      >
    `;
  }

  private sheetCard(sheet: DetectedSheet): TemplateResult {
    const { info, recognition, choice } = sheet;
    const kind = choice.unused ? undefined : recognition.kind;
    const id = `kind-${info.name}`;
    return html`
      <h2>${info.name}</h2>
      <p class="quiet">${this.say(paneTexts.rows, { rows: info.rows })}</p>
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
      ${kind ? this.columnList(sheet, kind) : nothing}
    `;
  }

  private columnList(sheet: DetectedSheet, kind: SheetKind): TemplateResult {
    const { recognition, info } = sheet;
    return html`<details>
      <summary>${this.say(paneTexts.columns)}</summary>
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
      })}
    </details>`;
  }

  private chooseKind(sheet: DetectedSheet, value: string): void {
    const choice = value === "" ? { unused: true } : { kind: value as SheetKind };
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
