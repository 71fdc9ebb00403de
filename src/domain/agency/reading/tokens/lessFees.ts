import { isNumber } from "../items";
import type { Token } from "./tokens";
import type { Meaning } from "./vocabulary";

const CREDITED: ReadonlySet<Meaning> = new Set<Meaning>(["credited"]);
const TAKEN_OFF: ReadonlySet<string> = new Set(["minus", "less", "net of", "after deducting", "deducting"]);
const FEES = ["fee", "monthlyFee"] as const;

/** Words that may stand between: `less the monthly retainer`, `minus any base fee already paid`. */
const ARTICLES: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "any", "your", "our", "this", "that", "all", "monthly", "each"],
  ...["month", "fixed", "base", "of"],
]);

/**
 * Reads `5% of sales less the retainer` as a fee that is credited against the commission: behind a rate of its sentence, and with no figure
 * between. In `the retainer less 10%` a figure is taken off, and no fee.
 */
export function asCredited(tokens: readonly Token[], text: string): readonly Token[] {
  return againstCommission(lessFees(tokens, text), text);
}

/** `a $1,000 advance each month against a 6% commission` */
function againstCommission(tokens: readonly Token[], text: string): readonly Token[] {
  if (!text.includes(" against ")) return tokens;
  return tokens.map((token, at) => {
    if (wordOf(token, text) !== "against") return token;
    const before = tokens.slice(0, at);
    const own = before.slice(before.findLastIndex((each) => each.kind === "break" && each.hard) + 1);
    let next = at + 1;
    while (tokens[next] && ARTICLES.has(wordOf(tokens[next]!, text))) next += 1;
    const behind = tokens[next];
    const isShare =
      (isNumber(behind) && behind.sort === "rate") ||
      (behind?.kind === "word" && behind.meanings.has("commission"));
    const isPaid = own.some((each) => isNumber(each) && each.sort !== "rate");
    return isShare && isPaid
      ? { kind: "word", start: token.start, end: token.end, meanings: CREDITED }
      : token;
  });
}

function lessFees(tokens: readonly Token[], text: string): readonly Token[] {
  if (!/minus|less|net of|deducting/.test(text)) return tokens;
  let isBehindRate = false;
  return tokens.map((token, at) => {
    if (token.kind === "break" && token.hard) isBehindRate = false;
    isBehindRate ||= isNumber(token) && token.sort === "rate";
    const word = text.slice(token.start, token.end);
    if (!isBehindRate || isNumber(token) || !TAKEN_OFF.has(word)) return token;
    let next = at + 1;
    while (tokens[next] && !isFee(tokens[next]) && ARTICLES.has(wordOf(tokens[next]!, text))) next += 1;
    return isFee(tokens[next])
      ? { kind: "word", start: token.start, end: token.end, meanings: CREDITED }
      : token;
  });
}

const wordOf = ({ start, end }: Token, text: string): string => text.slice(start, end);

const isFee = (token: Token | undefined): boolean =>
  token?.kind === "word" && FEES.some((meaning) => token.meanings.has(meaning));
