import { daySerial } from "../../domain/calendar/month";
import { putQuotes } from "../../jobs/agency/putQuotes";
import type { PaneStore } from "../store";
import { rowOfCard } from "./quoteCard";

/**
 * Puts the pasted quotes onto the workbook's sheet of quotes, with the terms as they were typed over; those that it holds as they are stay
 * untouched.
 */
export async function putCards(store: PaneStore): Promise<void> {
  // The sheet may have grown since it was looked at.
  await store.look();
  if (store.failure) return;
  const { open } = store.quotes;
  await store.attempt(async () => {
    const quotes = open.map((card) => ({
      now: rowOfCard(card),
      ...(card.added && { written: card.added.written }),
    }));
    store.quotes.notePut(open, await putQuotes(quotes, today(), store.sheets, store.language));
  });
  if (!store.failure) await store.look();
}

function today(): number {
  const now = new Date();
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
