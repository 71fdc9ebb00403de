import { isNumber } from "../items";
import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";

const UNTAXED: ReadonlySet<Meaning> = new Set<Meaning>(["untaxed"]);
const INCLUDED: ReadonlySet<Meaning> = new Set<Meaning>(["included"]);
const TAX: ReadonlySet<Meaning> = new Set<Meaning>(["tax"]);

/** Of money of these countries prices are told without tax, and the words are of sales. */
const OTHER_MONEY: ReadonlySet<string | undefined> = new Set([undefined, "USD", "CNY", "TWD", "HKD"]);
const SOLD = /\b(?:sales|revenue|turnover|do|does|doing|sell|sells|make|makes|around|about|of|first)[ :]*$/;
const SOLD_WITHIN = 12;

/** `EUR 1,600 gross per month` with its tax, `£500 net` without it: right behind an amount, unless what a shop sells is told: `we do €50k gross`. */
export function withNetAndGross(tokens: readonly Token[], text: string): readonly Token[] {
  if (!/\b(?:net|gross)\b/.test(text)) return tokens;
  return tokens.flatMap((token, at) => {
    const [amount, next] = [tokens[at - 1], tokens[at + 1]];
    const word = text.slice(token.start, token.end);
    if (!isNumber(amount) || OTHER_MONEY.has(amount.currency) || isNumber(next)) return token;
    if (SOLD.test(text.slice(Math.max(0, amount.start - SOLD_WITHIN), amount.start))) return token;
    if (word === "net") return { ...token, kind: "word" as const, meanings: UNTAXED };
    return word === "gross"
      ? [INCLUDED, TAX].map((meanings) => ({ ...token, kind: "word" as const, meanings }))
      : token;
  });
}
