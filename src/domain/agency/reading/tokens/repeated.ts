import type { Token } from "./tokens";

/**
 * `five thousand dollars ($5,000)`, `twelve (12) months`: a number that the brackets behind it say once more is one number, as contracts
 * write it.
 */
export function withoutRepetitions(tokens: readonly Token[], text: string): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const closing = tokens[at + 3];
    if (!isRepeated(tokens, at, text) || token.kind !== "number" || !closing) kept.push(token);
    else {
      kept.push({ ...token, end: closing.end });
      at += 3;
    }
  }
  return kept;
}

function isRepeated(tokens: readonly Token[], at: number, text: string): boolean {
  const [first, open, second, close] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.kind !== "number" || second?.kind !== "number" || open?.kind !== "break") return false;
  if (text[open.start] !== "(" || !close || text[close.start] !== ")") return false;
  return first.sort === second.sort && first.low.equals(second.low) && first.high.equals(second.high);
}
