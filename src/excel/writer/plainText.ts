/**
 * A text as it is handed to Excel so that it stays that text: Excel takes what begins like a formula for a formula
 * and what looks like a number or a date for one, unless an apostrophe stands before it. The apostrophe is not part
 * of the cell's value.
 *
 * @example plainText("=cmd|'/c calc'!A1") // "'=cmd|'/c calc'!A1"
 * @example plainText("客服") // "客服"
 */
export function plainText(text: string): string {
  const clean = text.length > LONGEST_CELL_TEXT ? `${cutText(text, LONGEST_CELL_TEXT - 1)}…` : text;
  return /^\s*[=+\-@'#＝＋－＠]|[\d０-９]|^\s*(true|false)\s*$/i.test(clean) ? `'${clean}` : clean;
}

/** The first characters of a text, without half a character at the end. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

const LONGEST_CELL_TEXT = 32_767 - 1;
