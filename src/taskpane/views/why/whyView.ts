import { html, nothing, type TemplateResult } from "lit";
import { lookAtCells, onSelection, readArea, selectedCell } from "../../../excel/cells";
import { select } from "../../../excel/selection";
import type { Language } from "../../../locale/catalogue";
import { remarked } from "../../../locale/punctuation";
import { whyTexts } from "../../../locale/why/why";
import { a1, areaAddress, quotedSheet } from "../../../sheets/grid";
import type { ExplainedPart, Explanation, Place } from "../../../sheets/why/explanation";
import type { Thrown } from "../../failure";
import type { RunState } from "../../runState";
import { thrownNote } from "../failureNote";
import { late } from "../lateParts";
import { StoreElement, viewStyles } from "../storeElement";
import { whyStyles } from "./whyStyles";

const DOOR = { selectedCell, lookAtCells, readArea };

const LONGEST_FIGURE = 24;

/**
 * Why the selected cell shows what it shows. It follows the selection while it is open, leads to the cells that a figure is made from and to the
 * rows that were read, and back again.
 */
export class WhyView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    isOpen: { state: true },
    explanation: { state: true },
    failure: { state: true },
    trail: { state: true },
  };
  static override styles = [viewStyles, whyStyles];

  declare isOpen: boolean;
  declare explanation: Explanation | undefined;
  declare failure: Thrown | undefined;
  /** The cells that were left by a jump, the last one last. */
  declare trail: readonly Place[];

  private shownRun: RunState | undefined;
  private endFollowing: (() => void) | undefined;
  private asked = 0;
  private spoken: Language | undefined;

  constructor() {
    super();
    this.isOpen = false;
    this.trail = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  /** What was explained in another language, or before a run was done, is said anew. */
  override willUpdate(): void {
    const { latestRun, language } = this.store;
    const isRunDone = latestRun !== this.shownRun && latestRun?.phase === "done";
    this.shownRun = latestRun;
    const isOtherLanguage = this.spoken !== undefined && this.spoken !== language;
    if (this.isOpen && (isRunDone || isOtherLanguage)) void this.look();
  }

  /** Who jumped to another cell goes on at the way back. */
  override get goesOnAt(): HTMLElement | null {
    const first = (found: string) => this.renderRoot.querySelector<HTMLElement>(found);
    return first(".body > button.link") ?? first("summary");
  }

  override render(): TemplateResult {
    return html`<details class="why" ?open=${this.isOpen} @toggle=${(event: Event) => this.toggle(event)}>
      <summary>${this.say(whyTexts.title)}</summary>
      <div class="body" tabindex="0" role="region" aria-label=${this.say(whyTexts.title)}>
        ${thrownNote(this.failure, this.store.language)}
        ${
          this.trail.length > 0
            ? html`<button class="link" @click=${() => this.goBack()}>
                ←
                ${remarked(this.say(whyTexts.back), addressOf(this.trail[this.trail.length - 1]!), this.store.language)}
              </button>`
            : nothing
        }
        ${this.explanation ? this.told(this.explanation) : html`<p>${this.say(whyTexts.hint)}</p>`}
      </div>
    </details>`;
  }

  private told(explanation: Explanation): TemplateResult {
    const { at, shown, names, content, rule, inWords, inFigures, formula, origin } = explanation;
    const isBlank = content === "blank";
    return html`
      <div role="status" aria-live="polite">
        <span class="quiet">${[at.sheet, ...(isBlank ? [a1(at.row, at.column)] : names)].join(" · ")}</span>
        ${isBlank ? html`<p>${this.say(whyTexts.blank)}</p>` : this.shownCell(shown, content)}
        ${rule ? html`<p>${rule}</p>` : nothing}
        ${content === "figure" ? html`<p class="quiet">${this.figureNote(origin)}</p>` : nothing}
      </div>
      ${inWords ? html`<p class="words">${inWords}</p>` : nothing}
      ${inFigures ? html`<p class="words">= ${inFigures}</p>` : nothing} ${this.stepList(explanation)}
      ${this.wordsOf(explanation)} ${this.partList(explanation)} ${this.rowFinder(explanation)}
      ${isBlank ? nothing : this.sourceList(explanation)}
      ${
        formula
          ? html`<details>
              <summary>${this.say(whyTexts.formula)}</summary>
              <code>${formula}</code>
            </details>`
          : nothing
      }
      ${origin === "own" ? html`<p class="quiet">${this.say(whyTexts.own)}</p>` : nothing}
    `;
  }

  /** A figure stands out; a text of a cell may be a whole letter. */
  private shownCell(shown: string, content: Explanation["content"]): TemplateResult {
    const isText = content === "words" || shown.length > LONGEST_FIGURE;
    return isText ? html`<p class="text">${shown}</p>` : html`<span class="figure">${shown}</span>`;
  }

  private figureNote(origin: Explanation["origin"]): string {
    return this.say(origin === "result" ? whyTexts.written : whyTexts.typed);
  }

  private stepList({ steps }: Explanation): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<h3>${this.say(whyTexts.steps)}</h3>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>`;
  }

  private partList({ parts, moreParts, content }: Explanation): TemplateResult | typeof nothing {
    if (parts.length === 0) return nothing;
    return html`<h3>${this.say(content === "link" ? whyTexts.leadsTo : whyTexts.parts)}</h3>
      <ul>
        ${parts.map((part) => this.partItem(part))}
        ${moreParts > 0 ? html`<li class="quiet">${this.say(whyTexts.moreParts, { count: moreParts })}</li>` : nothing}
      </ul>`;
  }

  private partItem({ label, shown, place }: ExplainedPart): TemplateResult {
    const address = addressOf(place);
    return html`<li class="part">
      ${this.jump(place, label || address)} ${shown ? html`<span class="amount">${shown}</span>` : nothing}
    </li>`;
  }

  private wordsOf({ words }: Explanation): TemplateResult | typeof nothing {
    if (!words) return nothing;
    return html`<h3>${this.say(whyTexts.words)}</h3>
      <blockquote>${words.text}</blockquote>
      ${this.jump(words.place, addressOf(words.place))}`;
  }

  private rowFinder({ wanted }: Explanation): TemplateResult | typeof nothing {
    if (!wanted) return nothing;
    return late(
      "ops-source-rows",
      this.store,
      () =>
        html`<ops-source-rows
          .store=${this.store}
          .wanted=${wanted}
          .goTo=${(place: Place) => this.goTo(place)}
        ></ops-source-rows>`,
    );
  }

  private sourceList({ sources }: Explanation): TemplateResult | typeof nothing {
    if (sources.length === 0) return nothing;
    return html`<details>
      <summary>${this.say(whyTexts.sources)}</summary>
      <ul>
        ${sources.map((place) => html`<li>${this.jump(place, addressOf(place))}</li>`)}
      </ul>
    </details>`;
  }

  private jump(place: Place, text: string): TemplateResult {
    const label = this.say(whyTexts.goTo, { cell: addressOf(place) });
    return html`<button class="link" title=${label} @click=${() => this.goTo(place)}>${text}</button>`;
  }

  private goTo(place: Place): void {
    const from = this.explanation?.at;
    if (from) this.trail = [...this.trail, { ...from, rows: 1, columns: 1 }];
    void this.show(place);
  }

  private goBack(): void {
    const last = this.trail[this.trail.length - 1];
    this.trail = this.trail.slice(0, -1);
    if (last) void this.show(last);
  }

  private async show(place: Place): Promise<void> {
    try {
      await select(place.sheet, areaOf(place));
    } catch (thrown) {
      this.failure = { error: thrown };
    }
  }

  private toggle(event: Event): void {
    this.isOpen = (event.target as HTMLDetailsElement).open;
    if (this.isOpen) void this.follow();
    else this.stop();
  }

  private async follow(): Promise<void> {
    this.stop();
    void this.look();
    try {
      // While a run writes, cells change by the thousand: what they come to is explained when it is done.
      const end = await onSelection(() => !this.store.isRunning && void this.look());
      if (this.isOpen && this.isConnected) this.endFollowing = end;
      else end();
    } catch (thrown) {
      this.failure = { error: thrown };
    }
  }

  private stop(): void {
    this.endFollowing?.();
    this.endFollowing = undefined;
  }

  /** Only the last cell asked for is shown, however the answers arrive. */
  private async look(): Promise<void> {
    const asked = ++this.asked;
    const { language } = this.store;
    this.spoken = language;
    try {
      const { explainSelection } = await import(/* webpackChunkName: "why" */ "../../../jobs/why");
      const explanation = await explainSelection(DOOR, language);
      if (asked !== this.asked) return;
      this.explanation = explanation;
      this.failure = undefined;
    } catch (thrown) {
      if (asked === this.asked) this.failure = { error: thrown };
    }
  }
}

function areaOf(place: Place): string {
  return place.rows * place.columns === 1 ? a1(place.row, place.column) : areaAddress(place);
}

function addressOf(place: Place): string {
  return `${quotedSheet(place.sheet)}!${areaOf(place)}`;
}
