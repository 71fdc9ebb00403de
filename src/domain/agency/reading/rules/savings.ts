import { Decimal } from "../../../money/decimal";
import { note, says, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";

const ONE = new Decimal(1);
const ROUNDED = new Decimal("0.01");
const SPANS = [
  ["quarterlyFee", 3],
  ["halfYearFee", 6],
  ["annualFee", 12],
] as const;

/** `Monthly: $2,000. Quarterly: $5,400 (save 10%)`: how much less a price is that stands already. */
export function explainsSaving({ terms }: Draft, { low, high }: Quantity, context: Context): boolean {
  const { monthlyFee } = terms;
  if (!monthlyFee || !low.equals(high) || !says(context, "near", "off")) return false;
  return SPANS.some(([term, months]) => {
    const ahead = terms[term];
    const whole = monthlyFee.low.times(months);
    const paid = whole.times(ONE.minus(low));
    return ahead !== undefined && ahead.low.minus(paid).abs().lessThanOrEqualTo(whole.times(ROUNDED));
  });
}

export function takeSaving(draft: Draft, quantity: Quantity): void {
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  note(draft, "monthlyFee", quantity, "how much less a price is that stands already");
}
