import type { Token } from "./tokens";

const BASELINE =
  /\b(?:above|over|beyond|exceeding|in excess of|on top of) (?:[a-z'-]+ ){0,4}(?:baseline|run rate|average|sales|revenue|turnover|gmv|level) \([^()\n]{1,30}\)/g;

/** `10% on top of your run rate ($40k/mo)`: the sales in the brackets are those that are passed. */
export function withoutBaselineBrackets(tokens: readonly Token[], text: string): readonly Token[] {
  const asides = [...text.matchAll(BASELINE)].map(({ index, 0: { length } }) => ({
    open: text.lastIndexOf("(", index + length),
    close: index + length - 1,
  }));
  if (asides.length === 0) return tokens;
  const isBracket = ({ kind, start }: Token) =>
    kind === "break" && asides.some(({ open, close }) => start === open || start === close);
  return tokens.filter((token) => !isBracket(token));
}
