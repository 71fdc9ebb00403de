import type { Decimal } from "../../money/decimal";
import { decimalFromNumber, ZERO } from "../../money/decimal";
import { spreadOf } from "../reading/draft";
import { attachBounds } from "../reading/bounds";
import { tokensOf } from "../reading/tokens/lexer";
import { plainText } from "../reading/tokens/plainText";
import { quantitiesOf } from "../reading/quantities/quantities";
import type { ReadTier, Spread } from "../reading/quoteReading";
import { readQuote } from "../reading/readQuote";

const exactly = (value: Decimal): Spread => ({ low: value, high: value });

/** Longer than any value of one term. */
const LONGEST_VALUE = 200;

/**
 * The figure of a cell: a number, or a text such as `3,000-5,000`, `5%`, `3個點`, `兩萬起`.
 *
 * @returns `undefined` where no figure stands in it, or more than one
 */
export function spreadOfCell(cell: unknown): Spread | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? exactly(decimalFromNumber(cell)) : undefined;
  if (typeof cell !== "string" || cell.length > LONGEST_VALUE) return undefined;
  const { text } = plainText(cell);
  const items = quantitiesOf(tokensOf(text), text);
  attachBounds(items, text, new Set());
  const figures = items.filter((item) => item.kind === "quantity" || item.kind === "duration");
  const [figure] = figures;
  if (figures.length !== 1 || items.some(({ kind }) => kind === "unknown")) return undefined;
  if (figure?.kind === "duration") return { low: figure.low, high: figure.high };
  return figure?.kind === "quantity" ? spreadOf(figure) : undefined;
}

/** What is read of a phrase of tiers beside them: a tier that was not taken for one. */
const BESIDE_TIERS = ["rate", "monthlyFee", "totalFee"] as const;

/**
 * The tiers of a cell: `0:10%; 100000:15%` (each from its bound), with fees as `0:8000; 300000:12000+4%`, or a phrase such as
 * `10萬以內10%,以上15%`.
 */
export function tiersOfCell(
  cell: unknown,
): { readonly tiers: readonly ReadTier[]; readonly isOpen: boolean } | undefined {
  if (typeof cell !== "string" || cell.length > 2000) return undefined;
  const pairs = listedTiers(cell);
  if (pairs) return { tiers: pairs, isOpen: pairs.some(({ rate }) => rate !== undefined) };
  const { terms, unread } = readQuote(`銷售額${cell.replace(/[:：=]/g, " ")}`);
  const isMore = unread.length > 0 || BESIDE_TIERS.some((term) => terms[term] !== undefined);
  return terms.tiers && !isMore
    ? { tiers: terms.tiers, isOpen: terms.tiersMode !== "marginal" && terms.tiersMode !== "whole" }
    : undefined;
}

const WIDTH = /^(?:the )?(?:first|next) |^(?:首|前|接下来的?)/;
const REST = /^(?:the )?(?:rest|remainder|remaining|balance|thereafter|above that)$|^(?:其余|剩余|余下)/;

/** Where a tier begins: `50萬`, `500,000以上`, behind `first 500,000`; what only says where it ends is no such list, but a phrase. */
function startOfTier(
  bound: string,
  before: Decimal,
): { readonly from: Decimal; readonly end: Decimal } | undefined {
  if (REST.test(bound)) return { from: before, end: before };
  const isWidth = WIDTH.test(bound);
  const spread = spreadOfCell(bound.replace(WIDTH, ""));
  if (!spread || spread.high?.greaterThan(spread.low)) return undefined;
  return isWidth ? { from: before, end: before.plus(spread.low) } : { from: spread.low, end: spread.low };
}

function listedTiers(cell: string): ReadTier[] | undefined {
  const parts = plainText(cell)
    .text.split(/[;\n|]/)
    .filter((part) => part.trim() !== "");
  const steps: { readonly from: Decimal; readonly price: Price }[] = [];
  let end = ZERO;
  for (const part of parts) {
    const [bound = "", value, ...more] = part.split(/[:=]/);
    const start = startOfTier(bound.trim(), end);
    const price = value === undefined ? undefined : priceOf(value);
    if (!start || !price || more.length > 0) return undefined;
    end = start.end;
    steps.push({ from: start.from, price });
  }
  if (steps.length === 0) return undefined;
  steps.sort((a, b) => a.from.comparedTo(b.from));
  const tiers = steps.map(({ price }, index): ReadTier => {
    const upTo = steps[index + 1]?.from;
    return { ...(upTo && { upTo }), ...price };
  });
  const first = steps[0]!.from;
  return first.greaterThan(0) ? [{ upTo: first, rate: exactly(ZERO) }, ...tiers] : tiers;
}

type Price = Pick<ReadTier, "rate" | "fee">;

/** `4%`, `12000`, `12000+4%`: what is above 1 is a fee. */
function priceOf(cell: string): Price | undefined {
  const price: { rate?: Spread; fee?: Spread } = {};
  for (const part of cell.split("+")) {
    const spread = spreadOfCell(part.trim());
    const kind = spread && (spread.high ?? spread.low).greaterThan(1) ? "fee" : "rate";
    if (!spread || price[kind]) return undefined;
    price[kind] = spread;
  }
  return price;
}

const YES = /^(true|yes|y|1|是|可退|退|可|含|含税|included)$/;
const NO = /^(false|no|n|0|否|不退|不可退|不|不含|不含税|未税|excluded)$/;

/** TRUE, 是, 可退 and their opposites. */
export function logicalOfCell(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  if (typeof cell !== "string") return undefined;
  const plain = plainText(cell.slice(0, LONGEST_VALUE)).text.trim();
  return YES.test(plain) ? true : NO.test(plain) ? false : undefined;
}
