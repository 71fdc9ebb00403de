import { css, html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { rowsBelowHeader, type DetectedSheet } from "../../jobs/detect";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { paneTexts } from "../../locale/pane/pane";
import { areaAddress, columnLetters } from "../../sheets/grid";
import { MEANINGS, SHEET_KINDS, type ColumnMeaning, type SheetKind } from "../../sheets/reading/meaning";
import { JOB_PAGES } from "./jobPages";
import { missingKinds } from "./jobView";
import { readingChoices } from "./readingChoices";
import { sheetLink } from "./sheetLink";
import { StoreElement, viewStyles } from "./storeElement";
import { templateButton } from "./templateButton";

/** What a workbook needs first. */
const FIRST_KINDS: readonly SheetKind[] = ["sales", "adSpend", "staffing"];

/** More results than these are folded, so that the sheets stay in sight. */
const FEW_RESULTS = 4;

/** What the workbook holds: each sheet, what it was taken for and what its columns mean, all of it changeable. */
export class DataView extends StoreElement {
  static override styles = [
    viewStyles,
    css`
      :host {
        position: relative;
      }
      progress.over {
        position: absolute;
        top: -8px;
        margin: 0;
      }
      li details {
        border-bottom: 1px solid var(--colorNeutralStroke2);
        padding: 4px 0;
      }
      .results {
        margin-bottom: 12px;
      }
      .count {
        white-space: nowrap;
      }
      /* Its question takes a line of its own below the buttons. */
      ops-selection {
        display: contents;
      }
      .columns {
        padding: 8px 0 4px 12px;
      }
      .columns h3 {
        margin: 12px 0 8px;
      }
      .column {
        display: grid;
        grid-template-columns: 2fr 3fr;
        max-width: 30rem;
        gap: 8px;
        align-items: center;
        margin-bottom: 4px;
      }
      .column label {
        margin: 0;
      }
    `,
  ];

  /** Who comes to see one sheet begins there. */
  override firstUpdated(): void {
    const { wantedSheet } = this.store;
    if (wantedSheet === undefined) return;
    const entry = this.shadowRoot?.getElementById(entryId(wantedSheet))?.querySelector("summary");
    entry?.focus();
    entry?.scrollIntoView();
  }

  /** Who had the sample's sheets or an empty one inserted goes on at what can be run with them. */
  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".actions button");
  }

  override render(): TemplateResult {
    const { sheets, looking } = this.store;
    const known = sheets.filter(({ recognition, choice }) => recognition.kind && !choice.unused).length;
    return html`
      <h2 class="visually-hidden">${this.say(paneTexts.sheets)}</h2>
      ${known > 0 ? html`<p class="quiet">${this.say(paneTexts.found, { known, of: sheets.length })}</p>` : nothing}
      ${looking ? this.lookingNote(known > 0) : nothing}
      ${!looking && known === 0 ? this.nothingFound() : nothing} ${this.nextSteps()} ${this.resultList()}
      <ul>
        ${sheets.map((sheet) => html`<li>${this.sheetEntry(sheet)}</li>`)}
      </ul>
      ${
        looking && sheets.length === 0
          ? nothing
          : html`<div class="actions row">
              <button
                class="push small"
                aria-disabled=${looking}
                @click=${() => !looking && void this.store.look()}
              >
                ${this.say(paneTexts.lookAgain)}
              </button>
              <ops-selection .store=${this.store} .kinds=${SHEET_KINDS}></ops-selection>
            </div>`
      }
    `;
  }

  /** That the workbook is being looked at; beside sheets a bar alone, which moves none of them. */
  private lookingNote(beside: boolean): TemplateResult {
    const text = this.say(paneTexts.looking);
    const bar = html`<progress class=${beside ? "over" : ""} aria-label=${text}></progress>`;
    return beside
      ? bar
      : html`<p>${text}</p>
          ${bar}`;
  }

  /** Where to go from here: the jobs that the workbook has the sheets for, the first of them before all while none has run. */
  private nextSteps(): TemplateResult | typeof nothing {
    const { store } = this;
    const ready = JOB_PAGES.filter((page) => missingKinds(page, store).length === 0);
    const [first] = store.results.length === 0 ? ready : [];
    if (ready.length === 0) return nothing;
    return html`<h3>${this.say(paneTexts.canRun)}</h3>
      <div class="actions row">
        ${ready.map((page) => {
          const { job, title } = page;
          const classes = classMap({ push: true, primary: page === first });
          return html`<button class=${classes} id="go-${job}" @click=${() => store.go(job)}>
            ${this.say(title)}
          </button>`;
        })}
      </div>`;
  }

  private resultList(): TemplateResult | typeof nothing {
    const { results } = this.store;
    if (results.length === 0) return nothing;
    return html`<details class="results" ?open=${results.length <= FEW_RESULTS}>
      <summary>
        <h3>${this.say(paneTexts.results)}</h3>
        <span class="quiet">· ${results.length}</span>
      </summary>
      <ul>
        ${results.map((sheet) => html`<li>${sheetLink(this.store, sheet)}</li>`)}
      </ul>
    </details>`;
  }

  private nothingFound(): TemplateResult {
    return html`<p>${this.say(paneTexts.nothingFound)}</p>
      <ul>
        ${FIRST_KINDS.map((kind) => html`<li>${templateButton(this.store, kind)}</li>`)}
        <li>
          <button class="link" @click=${() => this.store.go("agency")}>
            ${this.say(paneTexts.quotesFromChat)}
          </button>
        </li>
      </ul>
      <button class="push primary" @click=${() => void this.store.trySample()}>
        ${this.say(paneTexts.trySample)}
      </button>
      <p></p>`;
  }

  private sheetEntry(sheet: DetectedSheet): TemplateResult {
    const { info, recognition, choice, isUnknownTable } = sheet;
    const kind = choice.unused ? undefined : recognition.kind;
    const id = `kind-${info.name}`;
    return html`<details id=${entryId(info.name)} ?open=${this.store.wantedSheet === info.name}>
      <summary>
        <strong>${info.name}</strong>
        <span class="quiet">
          ${this.say(kind ? SHEET_KIND_NAMES[kind] : isUnknownTable ? paneTexts.notRecognised : paneTexts.notUsed)}&nbsp;·
          <span class="count">${this.say(paneTexts.rows, { rows: rowsBelowHeader(sheet) })}</span>
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
        ${kind ? html`${this.columnList(sheet, kind)} ${readingChoices(this.store, sheet, kind)}` : nothing}
        ${this.areaNote(sheet)}
      </div>
    </details>`;
  }

  private columnList(sheet: DetectedSheet, kind: SheetKind): TemplateResult {
    const { recognition, info } = sheet;
    return html`<h3>${this.say(paneTexts.columns)}</h3>
      ${MEANINGS[kind].map((meaning) => {
        const id = `${info.name}-${meaning}`;
        const place = recognition.columns.get(meaning);
        return html`<div class="column">
          <label for=${id}>${this.say(MEANING_NAMES[meaning])}</label>
          <select id=${id} @change=${(event: Event) => this.chooseColumn(sheet, meaning, valueOf(event))}>
            <option value="" ?selected=${!place}>${this.withoutColumn(sheet, meaning)}</option>
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

  /** What is said of a meaning that has no column of its own: it may stand side by side, or in the headings above. */
  private withoutColumn({ recognition }: DetectedSheet, meaning: ColumnMeaning): string {
    const { across, channels } = recognition;
    const ofChannels = channels.length > 0 && ({ of: "spend", label: "channel", places: channels } as const);
    const wide = [across, ofChannels].find((found) => found && [found.of, found.label].includes(meaning));
    if (!wide) return this.say(paneTexts.notUsed);
    const columns = wide.places.map(({ column }) => column);
    const span = {
      first: columnLetters(Math.min(...columns)),
      last: columnLetters(Math.max(...columns)),
    };
    return this.say(meaning === wide.of ? paneTexts.sideBySide : paneTexts.inHeadings, span);
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

const entryId = (sheet: string): string => `sheet-${sheet}`;

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
