import { css, html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { MODEL_LABELS, TERM_LABELS } from "../../../locale/agency/agency";
import type { Term } from "../../../domain/agency/reading/quoteReading";
import type { TermName } from "../../../domain/agency/terms/termNames";
import { ANSWERS, CARD_UNITS, quotesTexts } from "../../../locale/pane/quotesPane";
import { TERM_HEADINGS } from "../../../locale/agency/quotesSheet";
import {
  ADDABLE,
  cardRows,
  isOfOtherCurrency,
  isOpen,
  openQuestions,
  termsOfCard,
  type CardRow,
  type QuoteCard,
} from "../../quotes/quoteCard";
import { QuoteDesk } from "../../quotes/quoteDesk";
import { choicesOf } from "../../quotes/termChoices";
import { segmentsOf, type Segment } from "../../quotes/segments";
import { StoreElement, viewStyles } from "../storeElement";

/** Rules that are less sure than this ask to be checked. */
const SURE = 0.75;

/** Longer values have a line of their own. */
const LONG_VALUE = 14;

/** A pasted quote: its words, each marked with what it was read as, its terms to be typed over, and what to ask. */
export class QuoteCardView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    card: { attribute: false },
    name: { attribute: false },
    pointed: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      blockquote {
        margin: 8px 0;
        padding: 8px;
        background: var(--colorNeutralBackground3);
        border-radius: var(--borderRadiusMedium);
        white-space: pre-line;
        max-height: 12em;
        overflow-y: auto;
      }
      mark {
        color: inherit;
        background: var(--colorBrandBackground2);
        border-bottom: 2px solid var(--colorBrandStroke1);
        border-radius: 2px;
      }
      mark:hover,
      mark.pointed {
        background: var(--colorBrandBackground2Hover);
        outline: 1px solid var(--colorBrandStroke1);
      }
      mark:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      .pointed-at {
        margin-bottom: 4px;
        min-height: var(--lineHeightBase200);
      }
      .unread {
        text-decoration: underline wavy var(--colorStatusWarningForeground3);
      }
      .term {
        display: grid;
        grid-template-columns: minmax(0, 34fr) minmax(0, 42fr) minmax(24px, 24fr);
        max-width: 30rem;
        gap: 4px 8px;
        align-items: center;
        margin-bottom: 4px;
      }
      .term label {
        margin: 0;
      }
      .term > span:first-child {
        font-size: var(--fontSizeBase200);
      }
      .term.wide > :not(:last-child):not(button) {
        grid-column: 1 / -1;
      }
      .term.pointed label {
        text-decoration: underline 2px var(--colorBrandStroke1);
      }
      input:not([type="checkbox"]) {
        min-height: 28px;
        padding: 2px 6px;
      }
      .value {
        white-space: pre-line;
      }
      .note {
        grid-column: 1 / -1;
      }
      .check {
        color: var(--colorStatusWarningForeground3);
      }
      .plain {
        display: block;
      }
      label.compared {
        display: flex;
        align-items: center;
        gap: 6px;
        min-height: 24px;
        margin-bottom: 4px;
      }
      @media (forced-colors: active) {
        mark {
          background: Mark;
          color: MarkText;
        }
        input {
          border-color: CanvasText;
        }
      }
    `,
  ];

  declare card: QuoteCard;
  /** What the quote is called beside the others. */
  declare name: string;
  /** The term whose words or value are pointed at. */
  declare pointed: string | undefined;

  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("#name");
  }

  override render(): TemplateResult {
    const { card, name } = this;
    const { model } = card.reading;
    const rows = cardRows(card, this.store.language);
    const marked = segmentsOf(card.reading).map((segment) => this.segment(segment, rows));
    const { terms, notRead } = termsOfCard(card);
    const free = ADDABLE.filter((term) => !rows.some((row) => row.term === term));
    return html`
      <div class="term">
        <label for="name">${this.say(quotesTexts.agency)}</label>
        <input
          id="name"
          .value=${card.edits.name ?? name}
          @change=${(event: Event) => this.type("name", event)}
        />
        <button
          class="link"
          aria-label=${this.say(quotesTexts.remove, { name })}
          @click=${() => QuoteDesk.of(this.store).remove(this.card)}
        >
          ✕
        </button>
      </div>
      <label class="compared">
        <input
          type="checkbox"
          .checked=${terms.leftOut !== true}
          @change=${(event: Event) => this.compare((event.target as HTMLInputElement).checked)}
        />
        ${this.say(quotesTexts.compareThis)}
      </label>
      <p class="quiet">
        ${model ? this.say(MODEL_LABELS[model]) : ""}
        ${card.added ? html`· ${this.say(isOpen(card) ? quotesTexts.isChanged : quotesTexts.isAdded, card.added)}` : nothing}
      </p>
      <blockquote tabindex="0">${marked}</blockquote>
      <p class="quiet pointed-at" role="status">${this.pointedText(rows)}</p>
      ${rows.map((row) => this.row(row, notRead))}
      <ops-term-adder
        .store=${this.store}
        .free=${free}
        .add=${(term: TermName, typed: string) => this.edit(term, typed)}
      ></ops-term-adder>
      <ops-quote-questions .store=${this.store} .questions=${openQuestions(card)}></ops-quote-questions>
    `;
  }

  private segment({ text, span, isUnread }: Segment, rows: readonly CardRow[]): TemplateResult | string {
    if (isUnread) return html`<span class="unread" title=${this.say(quotesTexts.unread)}>${text}</span>`;
    if (!span || text.trim() === "") return text;
    const { term } = span;
    return html`<mark
      tabindex="0"
      class=${term === this.pointed ? "pointed" : ""}
      title=${this.readingOf(term, rows)}
      @mouseenter=${() => (this.pointed = term)}
      @focus=${() => (this.pointed = term)}
      @mouseleave=${() => (this.pointed = undefined)}
      @blur=${() => (this.pointed = undefined)}
      >${text}</mark
    >`;
  }

  private pointedText(rows: readonly CardRow[]): string {
    const words = this.card.reading.spans.filter(({ term }) => term === this.pointed).map(({ text }) => text);
    const { pointed } = this;
    if (!pointed || words.length === 0) return "";
    return this.say(quotesTexts.readAs, { words: words.join(" … "), as: this.readingOf(pointed, rows) });
  }

  private readingOf(term: string, rows: readonly CardRow[]): string {
    const row = rows.find((each) => each.term === term);
    const model = this.card.reading.model;
    if (term === "model") return model ? this.say(MODEL_LABELS[model]) : "";
    const unit = row ? this.say(CARD_UNITS[row.unit]) : "";
    return [this.labelOf(term), row?.value ?? "", unit].filter((part) => part !== "").join(" ");
  }

  private labelOf(term: string): string {
    return this.say(term in TERM_LABELS ? TERM_LABELS[term as Term] : TERM_HEADINGS[term as TermName]);
  }

  private row(row: CardRow, notRead: readonly TermName[]): TemplateResult {
    const { term, value, editAs, isEdited, unit, phase } = row;
    const label = [...(phase ? [this.say(quotesTexts.phase, phase)] : []), this.labelOf(term)].join(" · ");
    const id = `term-${term}`;
    const pointing = { on: () => (this.pointed = term), off: () => (this.pointed = undefined) };
    return html`<div
      class=${classMap({ term: true, wide: value.length > LONG_VALUE, pointed: term === this.pointed })}
      @mouseenter=${pointing.on}
      @mouseleave=${pointing.off}
      @focusin=${pointing.on}
      @focusout=${pointing.off}
    >
      ${
        editAs
          ? html`<label for=${id}>${label}</label>
              ${this.valueField(id, editAs, value, notRead.includes(editAs))}
              ${
                isEdited
                  ? html`<button
                      class="link"
                      aria-label=${this.say(quotesTexts.takeBack, { term: label })}
                      @click=${() => QuoteDesk.of(this.store).edit(this.card, editAs, "")}
                    >
                      ↺
                    </button>`
                  : html`<span class="quiet">${this.say(CARD_UNITS[unit])}</span>`
              }`
          : html`<span>${label}</span><span class="value">${value}</span
              ><span class="quiet">${this.say(CARD_UNITS[unit])}</span>`
      }
      <span class="note quiet" id="${id}-note">${this.rowNote(row, notRead)}</span>
    </div>`;
  }

  /** A word is chosen, a figure is typed. */
  private valueField(id: string, term: TermName, value: string, isWrong: boolean): TemplateResult {
    const choices = choicesOf(term, this.store.language, value);
    const change = (event: Event) => this.type(term, event);
    return choices
      ? html`<select id=${id} aria-describedby="${id}-note" @change=${change}>
          ${choices.map((word) => html`<option ?selected=${word === value}>${word}</option>`)}
        </select>`
      : html`<input
          id=${id}
          .value=${value}
          aria-invalid=${isWrong}
          aria-describedby="${id}-note"
          @change=${change}
        />`;
  }

  private rowNote({ editAs, term, isEdited, confidence }: CardRow, notRead: readonly TermName[]) {
    if (editAs && notRead.includes(editAs))
      return html`<span class="check" role="alert"
        >${this.say(quotesTexts.notAValue, { term: this.labelOf(term) })}</span
      >`;
    if (isEdited) return this.say(quotesTexts.edited);
    if (term === "currency" && isOfOtherCurrency(this.card, QuoteDesk.of(this.store).cards))
      return html`<span class="check">${this.say(quotesTexts.otherCurrency)}</span>`;
    return confidence < SURE ? html`<span class="check">${this.say(quotesTexts.unsure)}</span>` : nothing;
  }

  private type(term: TermName, event: Event): void {
    this.edit(term, (event.target as HTMLInputElement).value);
  }

  private edit(term: TermName, typed: string): void {
    QuoteDesk.of(this.store).edit(this.card, term, typed);
  }

  /** Leaves the quote out of the comparison, as its column on a sheet of quotes does, or takes it in again. */
  private compare(isCompared: boolean): void {
    this.edit("compared", isCompared ? "" : this.say(ANSWERS.no));
  }
}
