import { css, html, nothing, type TemplateResult } from "lit";
import { rowsBelowHeader } from "../../jobs/detect";
import type { JobId } from "../../jobs/jobs";
import type { Localised } from "../../locale/catalogue";
import { SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { paneTexts } from "../../locale/pane/pane";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { SectionId } from "../places";
import type { PaneStore } from "../store";
import { runPart, type Brought } from "./runPart";
import { StoreElement, viewStyles } from "./storeElement";
import { templateButton } from "./templateButton";

/** What the pane shows of a job. */
export interface JobPage {
  readonly job: JobId;
  /** Where it stands. */
  readonly section: SectionId;
  /** The words on its button. */
  readonly title: Localised;
  /** What the job does, in a sentence. */
  readonly purpose: Localised;
  /** The kinds of sheets it reads. */
  readonly reads: readonly SheetKind[];
  /** The kinds it cannot do without. */
  readonly needs: readonly SheetKind[];
  /** What to do where one of them is not there; inserting an empty sheet is always offered. */
  readonly missing?: Localised;
  /** The choices that change its figures. */
  readonly choices?: (store: PaneStore) => TemplateResult | typeof nothing;
  /** What the pane holds for the job and no sheet does yet. */
  readonly brings?: (store: PaneStore) => Brought | undefined;
  /** What stands before the sheets that are read, such as a box to paste into. */
  readonly before?: (store: PaneStore) => TemplateResult | typeof nothing;
  /** What stands after the run, such as questions to ask of its result. */
  readonly after?: (store: PaneStore) => TemplateResult | typeof nothing;
}

/** The kinds of sheets that a job cannot do without and the workbook has not. */
export function missingKinds({ needs }: JobPage, store: PaneStore): readonly SheetKind[] {
  return needs.filter(
    (needed) => !store.sheets.some(({ recognition: { kind }, choice }) => kind === needed && !choice.unused),
  );
}

/** The page of a job: what it does, which sheets it reads, its choices, the run and its result. */
export class JobView extends StoreElement {
  static override properties = { ...StoreElement.properties, page: { attribute: false } };
  static override styles = [
    viewStyles,
    css`
      .inputs {
        margin: 12px 0;
      }
      .inputs ul {
        margin: 4px 0;
      }
      .inputs ops-selection {
        margin-top: 8px;
      }
      .outcome {
        margin-bottom: 16px;
      }
    `,
  ];

  declare page: JobPage;

  /** Who runs with the keyboard goes on at the way to cancel, then at the first sheet that was written. */
  override get goesOnAt(): HTMLElement | null {
    const first = (found: string) => this.renderRoot.querySelector<HTMLElement>(found);
    return first(".outcome ul button.link") ?? first(".actions button:enabled");
  }

  override render(): TemplateResult {
    const { page, store } = this;
    const brought = page.brings?.(store);
    const missing = missingKinds(page, store).filter((kind) => kind !== brought?.kind);
    const ready = missing.length === 0;
    return html`
      <h2>${this.say(page.title)}</h2>
      <p class="quiet">${this.say(page.purpose)}</p>
      ${page.before?.(store) ?? nothing} ${this.inputList()} ${this.missingList(missing)}
      ${ready ? (page.choices?.(store) ?? nothing) : nothing} ${runPart(store, page.job, ready, brought)}
      ${ready ? (page.after?.(store) ?? nothing) : nothing}
    `;
  }

  private inputs(): { readonly name: string; readonly rows: number; readonly kind: SheetKind }[] {
    return this.store.sheets.flatMap((sheet) => {
      const { info, recognition, choice } = sheet;
      const { kind } = recognition;
      return kind && !choice.unused && this.page.reads.includes(kind)
        ? [{ name: info.name, rows: rowsBelowHeader(sheet), kind }]
        : [];
    });
  }

  private inputList(): TemplateResult | typeof nothing {
    const inputs = this.inputs();
    if (inputs.length === 0) return nothing;
    return html`<details class="inputs">
      <summary>
        <h3>${this.say(paneTexts.uses, { sheets: inputs.length })}</h3>
      </summary>
      <ul>
        ${inputs.map(
          ({ name, rows, kind }) =>
            html`<li class="entry">
              ${name}
              <span class="quiet"
                >${this.say(SHEET_KIND_NAMES[kind])} · ${this.say(paneTexts.rows, { rows })}</span
              >
            </li>`,
        )}
      </ul>
      <button class="link" @click=${() => this.store.go("sheets")}>
        ${this.say(paneTexts.changeSheets)}
      </button>
      <ops-selection .store=${this.store} .kinds=${this.page.reads}></ops-selection>
    </details>`;
  }

  private missingList(missing: readonly SheetKind[]): TemplateResult | typeof nothing {
    if (missing.length === 0) return nothing;
    return html`<div class="card">
      <p>${this.say(this.page.missing ?? paneTexts.needsSheets)}</p>
      <ul>
        ${missing.map((kind) => html`<li>${templateButton(this.store, kind)}</li>`)}
      </ul>
      <button class="link" @click=${() => this.store.go("sheets")}>${this.say(paneTexts.saySheet)}</button>
    </div>`;
  }
}
