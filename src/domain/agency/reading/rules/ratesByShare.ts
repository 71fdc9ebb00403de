import { Decimal, ZERO } from "../../../money/decimal";
import { doubt, note, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { between } from "./steps";
import type { Meaning } from "../tokens/vocabulary";

/** Shares of a shop's own on which a rate may rest. */
const SHARES: readonly Meaning[] = ["grossProfit", "netProfit", "profit", "otherRate"];
/** How much of a target is reached: one step of it has a term of its own. */
const REACHED: readonly Meaning[] = ["attainment", "target"];

interface Pair {
  readonly share: Quantity;
  /** None where nothing is charged. */
  readonly rate?: Quantity;
  readonly end: number;
}

/**
 * Rates by how high a share of the shop's own is: which of them is due, no figure of the quote says, and its price is asked.
 *
 * @example 「毛利30%以上收5%,20%-30%收3%」 // 3% to 5%
 */
export function readRatesByShare(draft: Draft): void {
  const quantities = [...draft.contexts.keys()].filter((quantity) => !draft.used.has(quantity));
  const first = quantities.findIndex(
    (quantity, at) => pairAt(draft, quantities, at) && isOf(draft, quantity, [...SHARES, ...REACHED]),
  );
  if (first === -1) return;
  const pairs: Pair[] = [];
  for (let at = first, pair = pairAt(draft, quantities, at); pair; pair = pairAt(draft, quantities, at)) {
    pairs.push(pair);
    at += pair.rate ? 2 : 1;
  }
  const rates = pairs.flatMap(({ rate }) => rate ?? []);
  if (rates.length === 0 || (pairs.length === 1 && !isOf(draft, pairs[0]!.share, SHARES))) return;
  const isFree = pairs.length > rates.length;
  draft.terms.rate = {
    low: isFree ? ZERO : Decimal.min(...rates.map(({ low }) => low)),
    high: Decimal.max(...rates.map(({ high }) => high)),
  };
  for (const { share, rate } of pairs)
    for (const quantity of rate ? [share, rate] : [share])
      for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  const place = { start: pairs[0]!.share.start, end: pairs[pairs.length - 1]!.end };
  note(draft, "rate", place, 0.6);
  doubt(draft, place, { code: "conditionUnread", term: "rate" });
}

/** `30%以上收5%`, `80%以下不提` */
function pairAt(draft: Draft, quantities: readonly Quantity[], at: number): Pair | undefined {
  const [share, rate] = [quantities[at], quantities[at + 1]];
  if (share?.sort !== "rate" || (share.bound === undefined && !share.isRange)) return undefined;
  const { items, contexts } = draft;
  const behind = items.slice(contexts.get(share)!.at + 1);
  const clause = behind.slice(
    0,
    behind.findIndex(({ kind }) => kind === "break" || kind === "quantity") >>> 0,
  );
  const free = clause.findIndex((item) => means(item, "free"));
  if (free !== -1 && clause.slice(free).some((item) => means(item, "commission", "fee")))
    return { share, end: clause[clause.length - 1]!.end };
  if (rate?.sort !== "rate" || rate.bound !== undefined || rate.isRange) return undefined;
  const gap = between(draft, share, rate);
  const isCharged =
    gap.every((item) => isPassed(draft, item)) && gap.some((item) => means(item, "commission", "fee", "per"));
  return isCharged ? { share, rate, end: rate.end } : undefined;
}

const isPassed = ({ plain }: Draft, item: Item): boolean =>
  means(item, "commission", "fee", "then", "filler", "of", "aboveAfter", "belowAfter", "only") ||
  isSign(item, plain.text, ",:");

/** Whether the clause before a share says what it is of. */
function isOf({ items, contexts }: Draft, share: Quantity, names: readonly Meaning[]): boolean {
  const before = items.slice(0, contexts.get(share)!.at);
  const clause = before.slice(
    before.findLastIndex(({ kind }) => kind === "break" || kind === "quantity") + 1,
  );
  return clause.some((item) => means(item, ...names));
}
