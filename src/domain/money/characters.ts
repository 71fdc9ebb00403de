const DASHES = "‐‑‒–—―−﹣➖─";
const APOSTROPHES = "‘’ʼ′`´";
const HARD_SPACES = "\u00a0\u202f\u2007\u2009";
const INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

const SINGLE: ReadonlyMap<string, string> = new Map([
  ...[...DASHES].map((dash) => [dash, "-"] as const),
  ...[...APOSTROPHES].map((apostrophe) => [apostrophe, "'"] as const),
  ...[...HARD_SPACES].map((space) => [space, "\u00a0"] as const),
  ...[...INVISIBLE].map((mark) => [mark, ""] as const),
  ["\u3000", " "],
  ["￥", "¥"],
  ["〜", "~"],
  ["∼", "~"],
  ["≦", "≤"],
  ["≧", "≥"],
  ["﹪", "%"],
]);

/**
 * A text in half-width characters: full-width letters, digits and signs (`１２，３４５`), every kind of dash, apostrophe
 * and space in its plain form; invisible marks are gone. Spaces that do not break stay apart from plain ones, as
 * they can only group digits.
 *
 * @example halfWidth("￥１，２３４．５") // "¥1,234.5"
 */
export function halfWidth(text: string): string {
  let plain = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) plain += character;
    else if (code >= 0xff01 && code <= 0xff5e) plain += String.fromCharCode(code - 0xfee0);
    else plain += SINGLE.get(character) ?? character;
  }
  return plain;
}
