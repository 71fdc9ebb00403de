import type { QuoteReading } from "../../domain/agency/reading/quoteReading";
import { readQuotes } from "../../domain/agency/reading/splitQuotes";

/** So long is read at a stretch; then the page may draw and listen. */
const STRETCH_MS = 12;
/** More quotes than anyone compares; what stands behind them is not read. */
export const MOST_QUOTES = 300;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * Reads the quotes of a paste of any length and lets the page live meanwhile. A blank line always parts quotes, so that what stands between two of
 * them is read by itself.
 *
 * @param now a clock in milliseconds
 * @returns the first `MOST_QUOTES` readings in order; `undefined` where it was ended before
 */
export async function readInPieces(
  text: string,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<QuoteReading[] | undefined> {
  const readings: QuoteReading[] = [];
  let stretch = now();
  for (const block of text.split(BLANK_LINE)) {
    if (signal.aborted) return undefined;
    if (readings.length >= MOST_QUOTES) break;
    if (block.trim() !== "") readings.push(...readQuotes(block));
    if (now() - stretch < STRETCH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    stretch = now();
  }
  return signal.aborted ? undefined : readings.slice(0, MOST_QUOTES);
}
