import { note, type Draft } from "../draft";
import { means } from "../items";
import type { ReadTerms, Term } from "../quoteReading";
import type { Meaning } from "../tokens/vocabulary";

/** Puts what a word says without a figure. */
export function putWord<K extends Term>(draft: Draft, term: K, value: ReadTerms[K], meaning: Meaning): void {
  const item = draft.items.find((each) => means(each, meaning));
  draft.terms[term] = value;
  if (!item) return;
  draft.read.add(item);
  note(draft, term, item);
}
