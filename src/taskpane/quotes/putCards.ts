import { daySerial } from "../../domain/calendar/month";
import { putQuotes } from "../../jobs/agency/putQuotes";
import type { PaneStore } from "../store";
import { rowOfCard } from "./quoteCard";
import { QuoteDesk } from "./quoteDesk";

/**
 * Puts the pasted quotes onto the workbook's sheet of quotes, with the terms as they were typed over; those that it holds as they are stay
 * untouched.
 */
export async function putCards(store: PaneStore): Promise<void> {
  // The sheet may have grown since it was looked at.
  await store.look();
  if (store.failure) return;
  const desk = QuoteDesk.of(store);
  const { open } = desk;
  await store.attempt(async () => {
    const quotes = open.map((card) => ({
      now: rowOfCard(card),
      ...(card.added && { written: card.added.written }),
    }));
    desk.notePut(open, await putQuotes(quotes, today(), store.sheets, store.language));
  });
  if (!store.failure) await store.look();
}

function today(): number {
  const now = new Date();
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
