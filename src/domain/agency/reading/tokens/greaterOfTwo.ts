import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";

const GREATER: ReadonlySet<Meaning> = new Set<Meaning>(["higherOf"]);
const LESSER: ReadonlySet<Meaning> = new Set<Meaning>(["lowerOf"]);

/**
 * Reads `max($2,000, 8% × net revenue)` as the greater of both, as a sheet writes it: brackets right behind the word, which hold a
 * comma between two figures. In `max (5,000)` the word names a cap.
 */
export function asGreaterOfTwo(tokens: readonly Token[], text: string): readonly Token[] {
  if (!/(max|min)\(/.test(text)) return tokens;
  return tokens.map((token, at) => {
    const word = text.slice(token.start, token.end);
    if (token.kind !== "word" || !(word === "max" || word === "min") || text[token.end] !== "(") return token;
    const end = tokens.findIndex((other, place) => place > at && text[other.start] === ")");
    const inside = tokens.slice(at + 2, end === -1 ? undefined : end);
    const comma = inside.findIndex(({ start }) => text[start] === ",");
    const hasFigure = (part: readonly Token[]) => part.some(({ kind }) => kind === "number");
    const isOfTwo = comma > 0 && hasFigure(inside.slice(0, comma)) && hasFigure(inside.slice(comma));
    return isOfTwo ? { ...token, meanings: word === "max" ? GREATER : LESSER } : token;
  });
}
