import { html, nothing, type TemplateResult } from "lit";
import type { JobId } from "../../jobs/jobs";
import type { Localised } from "../../locale/catalogue";
import { SHEET_KIND_NAMES } from "../../locale/meanings";
import { paneTexts } from "../../locale/pane";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { PaneStore } from "../store";
import { runPart } from "./runPart";
import { StoreElement, viewStyles } from "./storeElement";

/** What the pane shows of a job. */
export interface JobPage {
  readonly job: JobId;
  /** The word on its tab. */
  readonly title: Localised;
  /** What the job does, in a sentence. */
  readonly purpose: Localised;
  /** The kinds of sheets it reads. */
  readonly reads: readonly SheetKind[];
  /** The kinds it cannot do without. */
  readonly needs: readonly SheetKind[];
  /** The choices that change its figures. */
  readonly choices?: (store: PaneStore) => TemplateResult;
}

/** The section of a job: what it does, which sheets it reads, its choices, the run and its result. */
export class JobView extends StoreElement {
  static override properties = { ...StoreElement.properties, page: { attribute: false } };
  static override styles = viewStyles;

  declare page: JobPage;

  override render(): TemplateResult {
    const { page, store } = this;
    const inputs = store.sheets.flatMap(({ info, recognition: { kind }, choice }) =>
      kind && !choice.unused && page.reads.includes(kind) ? [{ info, kind }] : [],
    );
    const missing = page.needs.filter((needed) => !inputs.some(({ kind }) => kind === needed));
    const names = missing.map((kind) => this.say(SHEET_KIND_NAMES[kind])).join(", ");
    return html`
      <p>${this.say(page.purpose)}</p>
      ${
        inputs.length > 0
          ? html`<h2>${this.say(paneTexts.uses)}</h2>
              <ul>
                ${inputs.map(
                  ({ info, kind }) =>
                    html`<li>
                      ${info.name}
                      <span class="quiet">
                        ${this.say(SHEET_KIND_NAMES[kind])} · ${this.say(paneTexts.rows, { rows: info.rows })}
                      </span>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${missing.length > 0 ? html`<p>${this.say(paneTexts.needsSheets, { kinds: names })}</p>` : nothing}
      ${page.choices?.(store) ?? nothing} ${runPart(store, page.job, missing.length === 0)}
    `;
  }
}
