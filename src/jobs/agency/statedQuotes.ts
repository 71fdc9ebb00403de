import { jobTexts } from "../../locale/jobs";
import type { StatedQuote } from "../../sheets/reading/agency/quotes";
import { sourceOf, type DetectedSheet } from "../detect";
import type { JobContext } from "../job";
import { quotesReader } from "./quotesReader";

/** The quotes of a workbook's sheets in their order, and the ranges they stand in. */
export async function readStatedQuotes(
  sheets: readonly DetectedSheet[],
  { door, language, signal, progress }: JobContext,
): Promise<{ readonly quotes: readonly StatedQuote[]; readonly ranges: readonly string[] }> {
  const quotes: StatedQuote[] = [];
  const ranges: string[] = [];
  for (const { info, recognition, choice } of sheets) {
    if (recognition.kind !== "quotes" || choice.unused) continue;
    progress({ text: jobTexts.reading[language]({ sheet: info.name }) });
    const reader = await quotesReader(recognition, choice);
    await door.readBlocks(info, signal, (block) => reader.add(block));
    quotes.push(...reader.finish().quotes);
    ranges.push(sourceOf({ info, choice }));
  }
  return { quotes, ranges };
}
