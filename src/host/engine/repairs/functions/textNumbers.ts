import { getNumfmtParseValueFilter } from "@univerjs/core";

/** So many texts are remembered, each read once. */
const MOST_TEXTS = 20_000;

const known = new Map<string, number | undefined>();

/** Days with points are no dates in Excel's English, and a number begins with none of these. */
const NO_NUMBER = /^\s*\d+\.\d+\.\d+|^\s*$|^[\p{L}*?~]+$/u;

/**
 * The number, day or time that a text is read as where a number is asked for; nothing for other texts.
 *
 * @example numberOfText("12.5%") // 0.125
 * @example numberOfText("2024-01-01") // 45292
 */
export function numberOfText(text: string): number | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_TEXTS) known.clear();
  const value = NO_NUMBER.test(text) ? undefined : (getNumfmtParseValueFilter(text)?.v as unknown);
  const number = typeof value === "number" && Number.isFinite(value) ? value : undefined;
  known.set(text, number);
  return number;
}
