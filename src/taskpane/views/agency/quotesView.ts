import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { UNNAMED_QUOTE } from "../../../locale/agency/agency";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import { quotesPutTexts } from "../../../locale/pane/quotesPut";
import type { NamedTerms } from "../../quotes/comparison";
import { putCards } from "../../quotes/putCards";
import { termsOfCard, type QuoteCard } from "../../quotes/quoteCard";
import { QuoteDesk } from "../../quotes/quoteDesk";
import { MOST_QUOTES } from "../../quotes/readInPieces";
import { StoreElement, viewStyles } from "../storeElement";

/** Cards are drawn so many at a time. */
const CARDS_AT_ONCE = 20;

/** Characters that the box shows. */
const LONGEST_SHOWN = 20_000;

/** So many are set beside each other; the sheets that a run writes hold all of them. */
const MOST_COMPARED = 30;

/** The box into which quotes are pasted, the cards that become of them, and the way into the workbook. */
export class QuotesView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    most: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      textarea {
        min-height: 6em;
        max-height: 16em;
        resize: vertical;
      }
    `,
  ];

  declare most: number;

  constructor() {
    super();
    this.most = CARDS_AT_ONCE;
  }

  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("#paste");
  }

  override render(): TemplateResult {
    const desk = QuoteDesk.of(this.store);
    const { cards, open, put } = desk;
    const changed = open.filter(({ added }) => added).length;
    const shown = cards.slice(0, this.most);
    return html`
      <label for="paste">${this.say(quotesTexts.paste)}</label>
      <textarea
        id="paste"
        aria-describedby="paste-hint"
        spellcheck="false"
        .value=${desk.text.slice(0, LONGEST_SHOWN)}
        ?readonly=${desk.text.length > LONGEST_SHOWN}
        @paste=${(event: ClipboardEvent) => this.pasteLong(event)}
        @input=${(event: Event) => desk.paste((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="quiet" id="paste-hint">${this.say(quotesTexts.pasteHint)}</p>
      ${
        desk.text === ""
          ? nothing
          : html`<button class="link" @click=${() => desk.paste("")}>${this.say(quotesTexts.clear)}</button>`
      }
      <p role="status">${this.status()}</p>
      ${cards.length > 0 ? html`<p class="quiet">${this.say(quotesTexts.markHint)}</p>` : nothing}
      ${repeat(
        shown,
        ({ reading }, index) => `${index} ${reading.text}`,
        (card, index) =>
          html`<ops-quote-card
            class="card"
            role="group"
            aria-label=${this.nameOf(card, index)}
            .store=${this.store}
            .card=${card}
            .name=${this.nameOf(card, index)}
          ></ops-quote-card>`,
      )}
      ${
        cards.length > shown.length
          ? html`<button class="push" @click=${() => (this.most += CARDS_AT_ONCE)}>
              ${this.say(quotesTexts.moreCards, { count: Math.min(CARDS_AT_ONCE, cards.length - shown.length) })}
            </button>`
          : nothing
      }
      ${this.leftOver()}
      ${
        open.length > 0
          ? html`<div class="actions">
              <button class="push" ?disabled=${this.store.looking} @click=${() => void putCards(this.store)}>
                ${this.say(quotesPutTexts.putOnSheet, { added: open.length - changed, changed })}
              </button>
            </div>`
          : nothing
      }
      <p role="status">${put ? this.say(quotesPutTexts.put, put) : ""}</p>
      ${
        cards.length > 0
          ? html`<ops-quotes-comparison
              .store=${this.store}
              .quotes=${this.priced()}
            ></ops-quotes-comparison>`
          : nothing
      }
    `;
  }

  /** A browser takes seconds to lay out a long text in a box: it is taken past the box, which shows its beginning. */
  private pasteLong(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    QuoteDesk.of(this.store).paste(text);
  }

  private status(): string {
    const { isReading, cards, leftOver, text } = QuoteDesk.of(this.store);
    if (isReading) return this.say(quotesTexts.reading);
    const isCut = cards.length + leftOver.length >= MOST_QUOTES;
    if (isCut) return this.say(quotesTexts.foundFirst, { count: MOST_QUOTES });
    if (cards.length > 0) return this.say(quotesTexts.found, { count: cards.length });
    return text.trim() === "" ? "" : this.say(quotesTexts.nonePriced);
  }

  private leftOver(): TemplateResult | typeof nothing {
    const { leftOver } = QuoteDesk.of(this.store);
    if (leftOver.length === 0) return nothing;
    return html`<details>
      <summary>${this.say(quotesTexts.leftOver, { parts: leftOver.length })}</summary>
      <ul>
        ${leftOver.slice(0, this.most).map((text) => html`<li class="quiet">${text.slice(0, 200)}</li>`)}
      </ul>
    </details>`;
  }

  private nameOf({ reading, edits }: QuoteCard, index: number): string {
    return edits.name ?? reading.name ?? this.say(UNNAMED_QUOTE, { place: index + 1 });
  }

  private priced(): NamedTerms[] {
    return QuoteDesk.of(this.store)
      .cards.slice(0, MOST_COMPARED)
      .map((card, index) => ({
        ...termsOfCard(card).terms,
        name: this.nameOf(card, index),
      }));
  }
}
