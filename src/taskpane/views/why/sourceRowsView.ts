import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { workbookDoor } from "../../../excel/door";
import type { FoundRows } from "../../../jobs/sourceRows";
import { whyTexts } from "../../../locale/why/why";
import type { Place } from "../../../sheets/why/explanation";
import type { RowRun, WantedSales } from "../../../sheets/why/sourceRows";
import type { Thrown } from "../../failure";
import { thrownNote } from "../failureNote";
import { StoreElement, viewStyles } from "../storeElement";

/** So many stretches of rows are listed of a sheet. */
const MOST_RUNS = 12;

/** Finds, when it is asked to, which rows of sales a figure adds up, and leads to them. */
export class SourceRowsView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    wanted: { attribute: false },
    goTo: { attribute: false },
    found: { state: true },
    failure: { state: true },
    isLooking: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      button.push {
        margin-bottom: 8px;
      }
    `,
  ];

  declare wanted: WantedSales;
  declare goTo: (place: Place) => void;
  declare found: readonly FoundRows[] | undefined;
  declare failure: Thrown | undefined;
  declare isLooking: boolean | undefined;

  private ending: AbortController | undefined;

  /** What was found for another figure says nothing of this one. */
  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("wanted")) return;
    const before = changed.get("wanted") as WantedSales | undefined;
    if (before?.month === this.wanted.month && before.shop === this.wanted.shop) return;
    this.forget();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
  }

  override render(): TemplateResult {
    return html`
      <button class="push small" ?disabled=${this.isLooking ?? false} @click=${() => void this.find()}>
        ${this.say(this.isLooking ? whyTexts.looking : whyTexts.findRows)}
      </button>
      <div role="status">
        ${this.found?.length === 0 ? html`<p>${this.say(whyTexts.noRowsFound)}</p>` : nothing}
        ${this.found?.map((each) => this.sheetRows(each))}
      </div>
      ${thrownNote(this.failure, this.store.language)}
    `;
  }

  private sheetRows({ sheet, count, runs }: FoundRows): TemplateResult {
    const more = runs.length - MOST_RUNS;
    return html`<h3>${this.say(whyTexts.rowsFound, { sheet, count })}</h3>
      <div class="row">
        ${runs.slice(0, MOST_RUNS).map((run) => this.link(sheet, run))}
        ${more > 0 ? html`<span class="quiet">${this.say(whyTexts.moreParts, { count: more })}</span>` : nothing}
      </div>`;
  }

  private link(sheet: string, { first, last }: RowRun): TemplateResult {
    const place = { sheet, row: first, column: 0, rows: last - first + 1, columns: 1 };
    return html`<button class="link" @click=${() => this.goTo(place)}>
      ${first === last ? first + 1 : `${first + 1}–${last + 1}`}
    </button>`;
  }

  private async find(): Promise<void> {
    const ending = new AbortController();
    this.ending = ending;
    this.isLooking = true;
    this.failure = undefined;
    try {
      const { findSourceRows } = await import(/* webpackChunkName: "why" */ "../../../jobs/sourceRows");
      const found = await findSourceRows(workbookDoor, this.wanted, ending.signal);
      if (!ending.signal.aborted) this.found = found;
    } catch (thrown) {
      if (!ending.signal.aborted) this.failure = { error: thrown };
    } finally {
      if (this.ending === ending) this.isLooking = false;
    }
  }

  private forget(): void {
    this.ending?.abort();
    this.found = undefined;
    this.failure = undefined;
    this.isLooking = false;
  }
}
