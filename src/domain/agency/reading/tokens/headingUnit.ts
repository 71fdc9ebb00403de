import { Decimal } from "../../../money/decimal";
import { means, type Item } from "../items";
import { unitOfHeading } from "../tables/unitOfHeading";
import { FEE_WORDS } from "../rules/moneyWords";
import type { NumberToken, Token } from "./tokens";

/** A heading of sales with brackets behind: `GMV(万/月)`, `月销售额(单位:万元)`. */
const HEADING = /(?:gmv|销售额?|销额|业绩|流水|成交额|营业额|月销)[^\d\n,;.()]{0,4}\([^()\n]{1,16}\)/;
const TEN_THOUSAND = 1e4;

/**
 * `GMV(萬/月):<100→5%;100-300→4%`: the unit of a heading is that of the amounts that begin the lines and the pieces behind it, each
 * with its price.
 *
 * @returns the tokens without the unit in its brackets, and where the heading stands
 */
export function withUnitOfHeading(
  tokens: readonly Token[],
  text: string,
): {
  readonly tokens: readonly Token[];
  readonly heading?: { readonly start: number; readonly end: number };
} {
  const found = HEADING.exec(text);
  if (!found || unitOfHeading(found[0]).unit?.behind !== "万") return { tokens };
  const end = found.index + found[0].length;
  const open = text.lastIndexOf("(", end);
  let begins: "piece" | "line" | undefined = "line";
  const scaled = tokens
    .filter(({ start }) => start < open || start >= end)
    .map((token, at, all) => {
      if (token.start < end) return token;
      if (token.kind === "break") begins = beginsBehind(text[token.start]!) ?? begins;
      else if (token.kind !== "number") begins = isOfPrice(token) ? undefined : begins;
      else {
        const isBare = token.sort === "number" && token.unit === 1 && token.currency === undefined;
        const isBound = isBare && begins !== undefined && hasPrice(all, at, begins, text);
        begins = begins && isRange(all[at + 1]) ? begins : undefined;
        return isBound ? inTenThousands(token) : token;
      }
      return token;
    });
  return { tokens: scaled, heading: { start: found.index, end } };
}

const beginsBehind = (sign: string): "piece" | "line" | undefined =>
  ";\n".includes(sign) ? "line" : sign === "," ? "piece" : undefined;

const isRange = (token: Token | undefined): boolean => means(token as Item | undefined, "range");
const isOfPrice = (token: Token): boolean => means(token as Item, ...FEE_WORDS, "commission");

/** Whether a price stands behind an amount: in its line, or in its clause where a comma began it. */
function hasPrice(tokens: readonly Token[], at: number, begun: "piece" | "line", text: string): boolean {
  const ends = begun === "line" ? ";\n" : ",;\n";
  const from = isRange(tokens[at + 1]) ? at + 3 : at + 1;
  for (const token of tokens.slice(from)) {
    if (token.kind === "number") return true;
    if (token.kind === "break" && ends.includes(text[token.start]!)) return false;
  }
  return false;
}

const inTenThousands = (token: NumberToken): NumberToken => ({
  ...token,
  sort: "money",
  unit: TEN_THOUSAND,
  low: Decimal.mul(token.low, TEN_THOUSAND),
  high: Decimal.mul(token.high, TEN_THOUSAND),
});
