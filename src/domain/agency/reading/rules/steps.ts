import type { Decimal } from "../../../money/decimal";
import type { Context, Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";
import type { Meaning } from "../tokens/vocabulary";

/** A stretch of sales and the rate (or the monthly fee) that the text gives it. */
export interface Step {
  readonly lower?: Decimal;
  readonly upper?: Decimal;
  /** Only the part of sales inside is meant: 超出部分, on the first. */
  readonly partial: boolean;
  readonly price: Quantity;
  readonly bound?: Quantity;
  /** The rate below, to which this one is added: `3% plus 2% above 50萬`. */
  readonly onTopOf?: Quantity;
  /** Beside a fee: `30-50萬 5000+3%`. */
  readonly rate?: Quantity;
  /** In place of the fee before: the rate is of all sales. */
  readonly isInPlace?: true;
}

const OF_ALL = /^ (?:of|on) (?:your |the )?(?:all|total|entire|whole|full)\b/;

/** `above that 4% of all sales`: no share of the part above alone. */
export const isRateOfAll = ({ plain }: Draft, { end }: Quantity): boolean =>
  OF_ALL.test(plain.text.slice(end));

/** Words before an amount that no stretch of sales ends at. */
export const NOT_A_BOUND: readonly Meaning[] = [
  "declined",
  "fee",
  "monthlyFee",
  "annualFee",
  "quarterlyFee",
  "setup",
  "deposit",
  "minimum",
  "cap",
  "refund",
  "pureFee",
  "roi",
];

/** The items between two figures. */
export function between(draft: Draft, left: Quantity, right: Quantity): readonly Item[] {
  return draft.items.slice(draft.contexts.get(left)!.at + 1, draft.contexts.get(right)!.at);
}

export const isAmount = ({ sort }: Quantity): boolean => sort === "money" || sort === "number";

/** `then 5% on the excess`, `then 5% above that`: within a few words behind a rate, in its clause. */
export function isPartBehind({ items }: Draft, at: number, ...words: readonly Meaning[]): boolean {
  const behind = items.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  return behind.slice(0, end === -1 ? undefined : end).some((item) => means(item, ...words));
}

const REACH = 4;

/** `20% on the first $5k, 15% on the next $10k, 10% after`: the word ends the clause. */
export function endsWithAfter({ items, plain }: Draft, at: number): boolean {
  const [word, next] = [items[at + 1], items[at + 2]];
  const isAfter = word !== undefined && plain.text.slice(word.start, word.end) === "after";
  return isAfter && (next === undefined || next.kind === "break");
}

/** What the steps of a table may be of. */
export const BASES = [...SALES_WORDS, "adSpend", "adBudget"] as const;

/** `based on monthly ad spend: $0-$9,999 = $1,000`, and where the line above names it. */
export const isLabelledBase = (draft: Draft, { at, cues }: Context): boolean =>
  cues.some(
    ({ side, apart, distance, meanings }) =>
      side === "before" && apart && distance <= A_COLON && BASES.some((each) => meanings.has(each)),
  ) || headingAbove(draft, at).some((item) => means(item, ...BASES));

/** The words of the line above the one that a figure begins; none where that line has a figure. */
export function headingAbove({ items, plain }: Draft, at: number): readonly Item[] {
  const isEnd = (item: Item) => item.kind === "quantity" || plain.text[item.start] === "\n";
  const line = items.slice(0, at).findLastIndex(isEnd);
  const heading = items.slice(0, Math.max(0, line));
  const before = heading.findLastIndex(isEnd);
  return items[line]?.kind === "break" && heading[before]?.kind !== "quantity"
    ? heading.slice(before + 1)
    : [];
}

/** What a colon counts between a label and its figure. */
const A_COLON = 4;

export function step(price: Quantity, bound: Quantity, partial: boolean): Step {
  const isBelow = bound.bound === "below" || bound.bound === "highest";
  if (bound.bound === undefined || bound.isRange)
    return { lower: bound.low, upper: bound.high, partial, price, bound };
  return isBelow ? { upper: bound.high, partial, price, bound } : { lower: bound.low, partial, price, bound };
}

/** `$25,001 to $75,000 … $75,001+`: the next step begins where the one before ends, or one behind it. */
export const goesOnFrom = (end: Decimal, start: Decimal): boolean =>
  !start.lessThan(end) && start.minus(end).lessThanOrEqualTo(1);
