import { chineseDigit, isDigit, isLetter } from "./characters";
import { numberAt } from "./numberTokens";
import { discountAt, percentBefore, ratioAt, tenthsAt } from "./shareTokens";
import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";
import { wordAt } from "./words";

const BREAKS = ",;、:!?()[]|\n.…\"“”'「」";
const HARD_BREAKS = ";!?\n.";

/**
 * Splits a plain text into tokens, in one pass.
 *
 * @example tokensOf("月费8k+gmv 2个点") // word 月费, number 8,000, word +, word gmv, number 2% as a rate
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    const last = tokens[tokens.length - 1];
    if (token.kind === "unknown" && last?.kind === "unknown" && last.end === token.start) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const share = shareAt(text, start) ?? blankAt(text, start);
  if (share) return share;
  const word = wordAt(text, start);
  const number = numberAt(text, start);
  if (number && (!word || number.end > word.end || (number.sort !== "number" && number.end === word.end)))
    return number;
  if (word) return { kind: "word", start, end: word.end, meanings: word.meanings };
  const character = text[start]!;
  if (BREAKS.includes(character)) {
    return { kind: "break", start, end: start + 1, hard: HARD_BREAKS.includes(character) };
  }
  let end = start + 1;
  if (isLetter(character)) while (isLetter(text[end])) end += 1;
  return { kind: "unknown", start, end };
}

const BLANK: ReadonlySet<Meaning> = new Set<Meaning>(["placeholder"]);

/** `[ ]`, `____`: a figure that a template leaves open. */
function blankAt(text: string, start: number): Token | undefined {
  const isBracket = text[start] === "[";
  if (!isBracket && text[start] !== "_") return undefined;
  let end = start + 1;
  while (text[end] === (isBracket ? " " : "_")) end += 1;
  if (isBracket ? text[end] !== "]" : end === start + 1) return undefined;
  if (isBracket) end += 1;
  return { kind: "word", start, end: text[end] === "%" ? end + 1 : end, meanings: BLANK };
}

/** Shares that are written with more than a number and its sign. */
function shareAt(text: string, start: number): Token | undefined {
  if (isDigit(text[start])) return ratioAt(text, start) ?? discountAt(text, start);
  if (chineseDigit(text[start]) !== undefined)
    return ratioAt(text, start) ?? discountAt(text, start) ?? tenthsAt(text, start);
  return percentBefore(text, start);
}
