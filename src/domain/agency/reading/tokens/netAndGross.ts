import { isNumber } from "../items";
import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";

const TAXED: ReadonlyMap<string, readonly Meaning[]> = new Map([
  ["net", ["untaxed"]],
  ["gross", ["included", "tax"]],
]);
/** Of other money prices are told without tax, and the words are of sales. */
const MONEY: ReadonlySet<string | undefined> = new Set(["EUR", "GBP", "CHF"]);
const SOLD = /\b(?:sales|revenue|turnover|do|does|doing|make|sell|about|of|first):? ?.?$/;
const SOLD_WITHIN = 12;

/** `EUR 1,600 gross per month` with its tax, `£500 net` without it: right behind an amount, unless it is what a shop sells: `we do €50k gross`. */
export function withNetAndGross(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const meanings = TAXED.get(text.slice(token.start, token.end));
    const amount = tokens[at - 1];
    if (!meanings || !isNumber(amount) || !MONEY.has(amount.currency) || isNumber(tokens[at + 1]))
      return token;
    if (SOLD.test(text.slice(Math.max(0, amount.start - SOLD_WITHIN), amount.start))) return token;
    return meanings.map((meaning) => ({ ...token, kind: "word" as const, meanings: new Set([meaning]) }));
  });
}
