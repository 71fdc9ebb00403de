import type { Draft } from "../draft";
import { means, type Item } from "../items";
import type { ReadTerms } from "../quoteReading";

/**
 * `服務費2萬/月+3%,季度未達標退50%服務費`: where fee and commission are paid, a share of what the quote itself calls its fee is a fixed
 * sum, and no share of the commission. It is known where the fee is one figure and the time of the bet is said.
 *
 * @example 20,000 a month, half of it back over a quarter: 30,000
 */
export function readRefundOfFee(draft: Draft): void {
  const { kpi, monthlyFee: fee, phases } = draft.terms;
  const { refundShare, withinMonths, ...others } = kpi ?? {};
  if (!refundShare || !withinMonths || !fee?.high?.equals(fee.low) || phases) return;
  const word = feeRefunded(draft);
  if (!paysByRate(draft.terms) || word === undefined || !isNameOfFee(draft, word)) return;
  for (const quantity of draft.used)
    if (quantity.sort === "rate" && quantity.low.equals(refundShare)) draft.reckoned.add(quantity);
  const refundIfMissed = refundShare.times(fee.low).times(withinMonths);
  draft.terms.kpi = { ...others, withinMonths, refundIfMissed };
}

const paysByRate = ({ rate, tiers }: ReadTerms): boolean => rate !== undefined || tiers !== undefined;

const REACH = 4;

/** What is given back, named in the clause of the word: `退還50%服務費`, `服務費退一半`. */
function feeRefunded({ items, plain }: Draft): string | undefined {
  const at = items.findIndex((item) => means(item, "refund"));
  if (at === -1) return undefined;
  const isFee = (item: Item | undefined) => means(item, "fee", "monthlyFee");
  const behind = items.slice(at, at + REACH);
  const before = items.slice(Math.max(0, at - REACH), at).reverse();
  const found = [behind, before]
    .map((side) => {
      const end = side.findIndex(({ kind }) => kind === "break");
      return side.slice(0, end === -1 ? undefined : end).find(isFee);
    })
    .find((item) => item !== undefined);
  return found && plain.text.slice(found.start, found.end);
}

/** Whether the monthly fee goes by that word, and the commission does not. */
function isNameOfFee({ spans, plain, offset }: Draft, word: string): boolean {
  const isNamed = (term: string) =>
    spans.some((span) => {
      const from = plain.at.indexOf(span.start - offset);
      const until = plain.at.indexOf(span.end - offset);
      return span.term === term && plain.text.slice(from, until === -1 ? undefined : until).includes(word);
    });
  return isNamed("monthlyFee") && !isNamed("rate");
}
