/** Signs with which Excel begins to take a text for a formula when it opens a CSV file. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;
const IS_NUMBER = /^[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?%?$/i;
const MUST_QUOTE = /[",\r\n]/;

/**
 * Rows of a sheet as a CSV file: the texts that the cells show, in UTF-8 with the mark by which Excel knows it. What
 * Excel would run as a formula is written as `="…"`, which shows the same text.
 *
 * @example writeCsv([["月份", "1,902.15"]]) // 月份,"1,902.15"
 */
export function writeCsv(rows: Iterable<readonly string[]>): Uint8Array {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(field).join(","));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

function field(text: string): string {
  const safe =
    LOOKS_LIKE_FORMULA.test(text) && !IS_NUMBER.test(text) ? `="${text.replace(/"/g, '""')}"` : text;
  return MUST_QUOTE.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
