import { Decimal, ZERO } from "../../../money/decimal";
import { note, says, take, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { Meaning } from "../tokens/vocabulary";

const ONE = new Decimal(1);
const MOST_PARTS = 12;
const PAYS_IN_PARTS: readonly Meaning[] = ["atSale", "afterwards", "settle", "paidAhead", "instalments"];

/** `一年12萬,分四期,每期3萬`: sums that a fee is paid in, whose total has been said. */
export function isInstalment({ said, used, terms }: Draft, quantity: Quantity, context: Context): boolean {
  const whole = terms.annualFee ?? terms.totalFee ?? terms.halfYearFee;
  if (!said.has("instalments") || whole === undefined || used.has(quantity) || quantity.isRange) return false;
  if (says(context, "near", "commission", "deposit", "setup", "sales")) return false;
  const count = quantity.low.isZero() ? ONE : whole.low.dividedBy(quantity.low);
  return count.isInteger() && count.greaterThan(1) && count.lessThanOrEqualTo(MOST_PARTS);
}

export function takeInstalment(draft: Draft, quantity: Quantity): void {
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  draft.used.add(quantity);
  note(draft, "totalFee", quantity, "part of a fee that was said whole");
}

/** `分三期：簽約40%、上線30%、結案30%`: shares that make up a whole payment, and none of sales. */
export function readInstalments(draft: Draft): void {
  if (!PAYS_IN_PARTS.some((meaning) => draft.said.has(meaning)) || draft.terms.split) return;
  const parts = [...draft.contexts].filter(
    ([quantity, context]) =>
      quantity.sort === "rate" &&
      !quantity.isRange &&
      !draft.used.has(quantity) &&
      !says(context, "near", "commission", "sales", "profit", "adSpend", "refund", "tax"),
  );
  const sum = parts.reduce((all, [{ low }]) => all.plus(low), ZERO);
  if (parts.length < 2 || !sum.equals(ONE)) return;
  draft.terms.split = parts.map(([{ low }]) => low);
  for (const [quantity] of parts) take(draft, quantity, "split", "part of the payment");
}
