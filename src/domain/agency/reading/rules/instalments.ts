import { Decimal, ZERO } from "../../../money/decimal";
import { says, take, type Draft } from "../draft";
import type { Meaning } from "../tokens/vocabulary";

const ONE = new Decimal(1);
const PAYS_IN_PARTS: readonly Meaning[] = ["atSale", "afterwards", "settle", "paidAhead", "instalments"];

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
