import { daySerial } from "../../domain/calendar/month";
import { addQuotes } from "../../jobs/agency/addQuotes";
import type { PaneStore } from "../store";

/** Puts the pasted quotes that are on no sheet yet onto the workbook's sheet of quotes, with the terms as they were typed over. */
export async function putQuotes(store: PaneStore): Promise<void> {
  const { open } = store.quotes;
  await store.attempt(async () => {
    const rows = open.map(({ reading, edits }) => ({
      name: edits.name ?? reading.name ?? "",
      text: reading.text.trim(),
      received: today(),
      typed: edits,
    }));
    store.quotes.noteAdded(open, await addQuotes(rows, store.sheets, store.language));
  });
  if (!store.failure) await store.look();
}

function today(): number {
  const now = new Date();
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
