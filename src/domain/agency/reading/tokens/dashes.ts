import { isNumber } from "../items";
import type { Token } from "./tokens";

/**
 * A dash between spaces ends a clause once a figure stands in it, as in `$2,000/month - onboarding fee $5,000`. It does not between
 * two figures that rise, which are the ends of a range (in `up to £3,000 - £450` they fall), nor behind a label alone: `Setup - $500`, nor in brackets: `3% x (sales - $40,000)`.
 */
export function endClausesAtDashes(tokens: readonly Token[], text: string): readonly Token[] {
  let hasFigure = false;
  let isInBrackets = false;
  return tokens.map((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    const isRange =
      isNumber(before) &&
      isNumber(behind) &&
      (before.sort === "rate") === (behind.sort === "rate") &&
      !before.low.greaterThan(behind.high);
    if (token.kind === "break") isInBrackets = text[token.start] === "(";
    const isEnd = hasFigure && !isRange && !isInBrackets && isSpacedDash(token, text);
    if (isEnd || token.kind === "break") hasFigure = false;
    else if (isNumber(token)) hasFigure = true;
    return isEnd ? { kind: "break", start: token.start, end: token.end, hard: false } : token;
  });
}

const isSpacedDash = ({ start, end }: Token, text: string): boolean =>
  text.slice(start - 1, end + 1) === " - ";
