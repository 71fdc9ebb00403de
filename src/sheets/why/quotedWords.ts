import type { Grid } from "../grid";
import type { QuotedWords } from "./explanation";

/**
 * The words of a quote on the sheet it was pasted into: the longest text of the row that names its agency.
 *
 * @param names what names the figure, one of which may be the agency
 */
export function quotedWords(grid: Grid, names: readonly string[]): QuotedWords | undefined {
  for (const [index, row] of grid.rows.entries()) {
    const texts = row.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    if (!texts.some((text) => text !== "" && names.includes(text))) continue;
    const longest = texts.reduce(
      (best, text, column) => (text.length > texts[best]!.length ? column : best),
      0,
    );
    const text = texts[longest]!;
    if (names.includes(text)) continue;
    const place = { row: grid.top + index, column: grid.left + longest, rows: 1, columns: 1 };
    return { text, place: { sheet: grid.sheet, ...place } };
  }
  return undefined;
}
