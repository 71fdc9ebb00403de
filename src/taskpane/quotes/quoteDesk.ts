import type { QuoteReading } from "../../domain/agency/reading/quoteReading";
import type { TermName } from "../../domain/agency/terms/termNames";
import type { PutQuotes } from "../../jobs/agency/putQuotes";
import type { PaneStore } from "../store";
import { START_SALES, type ComparedSales } from "./comparedSales";
import { edited, isOpen, rowOfCard, type QuoteCard } from "./quoteCard";
import { readInPieces } from "./readInPieces";

/** Typing goes on; only what rests so long is read. */
const REST_MS = 250;

/** The quotes that are pasted into the pane, with what was typed over them. It outlives the page that shows it. */
export class QuoteDesk extends EventTarget {
  text = "";
  cards: readonly QuoteCard[] = [];
  /** Parts of the paste that state no price: greetings, remarks. */
  leftOver: readonly string[] = [];
  isReading = false;
  /** Where quotes were last put. */
  put: PutQuotes | undefined;
  /** Monthly sales at which the quotes are compared. */
  sales: ComparedSales = START_SALES;
  /** The gross margin, as it is typed. */
  margin = "";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readingOf: AbortController | undefined;

  /** The desk of a pane; it is made when the pane first shows it. */
  static of(store: PaneStore): QuoteDesk {
    if (store.quotes) return store.quotes;
    const desk = new QuoteDesk();
    desk.addEventListener("change", () => store.dispatchEvent(new Event("change")));
    store.quotes = desk;
    return desk;
  }

  paste(text: string): void {
    this.readingOf?.abort();
    clearTimeout(this.timer);
    this.update(() => {
      this.text = text;
      this.isReading = true;
      this.put = undefined;
    });
    this.timer = setTimeout(() => void this.read(), REST_MS);
  }

  edit(card: QuoteCard, term: TermName, typed: string): void {
    this.replace(card, edited(card, term, typed));
  }

  remove(card: QuoteCard): void {
    this.update(() => (this.cards = this.cards.filter((each) => each !== card)));
  }

  /** The quotes that a sheet does not hold as they are here: those that are new, and those that were changed since. */
  get open(): readonly QuoteCard[] {
    return this.cards.filter(isOpen);
  }

  /** Notes where cards were put as they were then; they may have been changed meanwhile. */
  notePut(cards: readonly QuoteCard[], put: PutQuotes): void {
    const written = new Map(cards.map((card) => [card.reading, rowOfCard(card)]));
    this.update(() => {
      this.put = put;
      this.cards = this.cards.map((card) => {
        const row = written.get(card.reading);
        return row ? { ...card, added: { sheet: put.sheet, written: row } } : card;
      });
    });
  }

  compareAt(choices: { readonly sales?: ComparedSales; readonly margin?: string }): void {
    this.update(() => Object.assign(this, choices));
  }

  private async read(): Promise<void> {
    const ending = new AbortController();
    this.readingOf = ending;
    const readings = await readInPieces(this.text, ending.signal);
    if (!readings) return;
    this.update(() => {
      this.cards = readings.filter(isPriced).map((reading) => this.cardFor(reading));
      this.leftOver = readings.filter((reading) => !isPriced(reading)).map(({ text }) => text.trim());
      this.isReading = false;
    });
  }

  /** What was typed over a quote stays when the text around it changes. */
  private cardFor(reading: QuoteReading): QuoteCard {
    const known = this.cards.find(
      (card) => card.reading.text === reading.text && card.reading.name === reading.name,
    );
    return known ? { ...known, reading } : { reading, edits: {} };
  }

  private replace(card: QuoteCard, by: QuoteCard): void {
    this.update(() => (this.cards = this.cards.map((each) => (each === card ? by : each))));
  }

  private update(change: () => void): void {
    change();
    this.dispatchEvent(new Event("change"));
  }
}

const isPriced = ({ model, terms }: QuoteReading): boolean =>
  model !== undefined && Object.keys(terms).length > 0;
