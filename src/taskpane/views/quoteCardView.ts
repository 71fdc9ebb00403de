import { css, html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { MODEL_LABELS, TERM_LABELS } from "../../locale/agency/agency";
import { questionText } from "../../locale/agency/agencyQuestions";
import type { Term } from "../../domain/agency/reading/quoteReading";
import type { TermName } from "../../domain/agency/terms/termNames";
import { CARD_UNITS, quotesTexts } from "../../locale/pane/quotesPane";
import { TERM_HEADINGS } from "../../locale/agency/quotesSheet";
import { copyText } from "../clipboard";
import { ADDABLE, cardRows, termsOfCard, type CardRow, type QuoteCard } from "../quotes/quoteCard";
import { segmentsOf, type Segment } from "../quotes/segments";
import { StoreElement, viewStyles } from "./storeElement";

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
    adding: { state: true },
    copied: { state: true },
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
      .term.adder > select {
        grid-column: span 2;
      }
      .term.adder > select + input {
        grid-column: 1 / -1;
      }
      .term.pointed label {
        text-decoration: underline 2px var(--colorBrandStroke1);
      }
      input {
        width: 100%;
        box-sizing: border-box;
        min-height: 28px;
        font: inherit;
        color: inherit;
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStrokeAccessible);
        border-radius: var(--borderRadiusMedium);
        padding: 2px 6px;
      }
      input:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
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
      ol {
        margin: 4px 0;
        padding-inline-start: 20px;
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
  declare adding: TermName | undefined;
  declare copied: boolean | undefined;

  override render(): TemplateResult {
    const { card, name } = this;
    const { model } = card.reading;
    const rows = cardRows(card, this.store.language);
    const marked = segmentsOf(card.reading).map((segment) => this.segment(segment, rows));
    const { notRead } = termsOfCard(card);
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
          @click=${() => this.store.quotes.remove(this.card)}
        >
          ✕
        </button>
      </div>
      <p class="quiet">
        ${model ? this.say(MODEL_LABELS[model]) : ""}
        ${card.added ? html`· ${this.say(quotesTexts.isAdded, { sheet: card.added })}` : nothing}
      </p>
      <blockquote tabindex="0">${marked}</blockquote>
      <p class="quiet pointed-at" role="status">${this.pointedText(rows)}</p>
      ${rows.map((row) => this.row(row, notRead))} ${this.adder(rows)} ${this.questionList()}
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
              <input
                id=${id}
                .value=${value}
                aria-invalid=${notRead.includes(editAs)}
                aria-describedby="${id}-note"
                @change=${(event: Event) => this.type(editAs, event)}
              />
              ${
                isEdited
                  ? html`<button
                      class="link"
                      aria-label=${this.say(quotesTexts.takeBack, { term: label })}
                      @click=${() => this.store.quotes.edit(this.card, editAs, "")}
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

  private rowNote({ editAs, term, isEdited, confidence }: CardRow, notRead: readonly TermName[]) {
    if (editAs && notRead.includes(editAs))
      return html`<span class="check" role="alert"
        >${this.say(quotesTexts.notAValue, { term: this.labelOf(term) })}</span
      >`;
    if (isEdited) return this.say(quotesTexts.edited);
    return confidence < SURE ? html`<span class="check">${this.say(quotesTexts.unsure)}</span>` : nothing;
  }

  /** A term that the quote does not state is chosen first and typed then. */
  private adder(rows: readonly CardRow[]): TemplateResult {
    const free = ADDABLE.filter((term) => !rows.some((row) => row.term === term));
    const { adding } = this;
    return html`<div class="term adder">
      <select
        aria-label=${this.say(quotesTexts.addTerm)}
        @change=${(event: Event) => (this.adding = ((event.target as HTMLSelectElement).value || undefined) as TermName)}
      >
        <option value="" ?selected=${!adding}>${this.say(quotesTexts.addTerm)}</option>
        ${free.map((term) => html`<option value=${term} ?selected=${term === adding}>${this.labelOf(term)}</option>`)}
      </select>
      ${
        adding
          ? html`<input
              aria-label=${this.labelOf(adding)}
              @change=${(event: Event) => {
                this.type(adding, event);
                this.adding = undefined;
              }}
            />`
          : nothing
      }
    </div>`;
  }

  private questionList(): TemplateResult | typeof nothing {
    const { language } = this.store;
    const asked = [
      ...new Set(this.card.reading.questions.map((question) => questionText(question, language))),
    ];
    if (asked.length === 0) return nothing;
    const copy = async () => (this.copied = await copyText(asked.join("\n")));
    return html`<details>
      <summary>${this.say(quotesTexts.questions, { count: asked.length })}</summary>
      <ol>
        ${asked.map((question) => html`<li>${question}</li>`)}
      </ol>
      <button class="link" @click=${() => void copy()}>${this.say(quotesTexts.copy)}</button>
      <span role="status" class="quiet">
        ${this.copied === undefined ? "" : this.say(this.copied ? quotesTexts.copied : quotesTexts.notCopied)}
      </span>
    </details>`;
  }

  private type(term: TermName, event: Event): void {
    this.store.quotes.edit(this.card, term, (event.target as HTMLInputElement).value);
  }
}
