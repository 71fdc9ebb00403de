import { note, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { Meaning } from "../tokens/vocabulary";

/** How many months a bill is for, by the words that say how it is settled. */
const BILLED: readonly (readonly [Meaning, number])[] = [
  ["quarterSettle", 3],
  ["quarterPaid", 3],
  ["halfPaid", 6],
  ["yearSettle", 12],
  ["yearPaid", 12],
];

/** `$2,500 (billed quarterly, $7,500)`: the fee before it, by the months of a bill. */
export function isSumOfPeriods(draft: Draft, quantity: Quantity, { cues }: Context): boolean {
  const { terms } = draft;
  const fee = terms.monthlyFee;
  // `$18,000 annual retainer (invoiced monthly at $1,500)`
  const isMonthOfYear =
    terms.annualFee?.high?.equals(quantity.low.times(12)) && terms.annualFee.low.equals(terms.annualFee.high);
  if (isMonthOfYear && cues.some(({ side, meanings }) => side === "before" && meanings.has("monthSettle")))
    return true;
  if (!fee?.high?.equals(fee.low) || fee.low.isZero() || quantity.isRange) return false;
  if (isSumOfParts(draft, quantity)) return true;
  if (isSumOfStretch(draft, quantity)) return true;
  return BILLED.some(
    ([meaning, months]) =>
      fee.low.times(months).equals(quantity.low) &&
      cues.some(({ side, meanings }) => side === "before" && meanings.has(meaning)),
  );
}

const TOGETHER: ReadonlySet<string> = new Set(["共", "共计", "合计", "一共", "总共", "总计", "合共"]);

/** `運營3500/月+客服3500/月,共7000`: the fees before it, together. */
function isSumOfParts({ items, contexts, reckoned, terms, plain }: Draft, quantity: Quantity): boolean {
  const { at, previous } = contexts.get(quantity)!;
  const word = items[at - 1];
  const isNamed = word !== undefined && TOGETHER.has(plain.text.slice(word.start, word.end));
  return (
    isNamed && previous !== undefined && reckoned.has(previous) && quantity.low.equals(terms.monthlyFee!.low)
  );
}

/** `€1,500/month for 6 months = €9,000`: the fee before it, by the months between. */
function isSumOfStretch({ items, contexts }: Draft, quantity: Quantity): boolean {
  const { at, previous } = contexts.get(quantity)!;
  if (!previous || quantity.per.length > 0) return false;
  const gap = items.slice(contexts.get(previous)!.at + 1, at);
  return gap.some(
    (item) =>
      item.kind === "duration" && item.unit === "month" && previous.low.times(item.low).equals(quantity.low),
  );
}

export function takeSumOfPeriods(draft: Draft, quantity: Quantity): void {
  for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  note(draft, "settlement", quantity);
}
