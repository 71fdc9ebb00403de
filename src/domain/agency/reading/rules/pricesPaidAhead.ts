import { note, take, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import type { ReadTerms } from "../quoteReading";
import type { Meaning } from "../tokens/vocabulary";

type Paid = keyof NonNullable<ReadTerms["payment"]>;

const PAID: readonly (readonly [Meaning, Paid])[] = [
  ["quarterPaid", "quarterly"],
  ["halfPaid", "halfYearly"],
  ["yearPaid", "annual"],
];

/** `月付8000,季付7500/月,年付7000/月`: fees of a month by how far ahead they are paid; the first is the full one. */
export function readPricesPaidAhead(draft: Draft): void {
  const { items, contexts, used, terms } = draft;
  const amounts = [...contexts.keys()].filter(
    (quantity) => !used.has(quantity) && quantity.sort !== "rate" && quantity.bound === undefined,
  );
  const wordBefore = (quantity: Quantity | undefined) => quantity && items[contexts.get(quantity)!.at - 1];
  const paidAhead = (quantity: Quantity | undefined) =>
    PAID.find(([meaning]) => means(wordBefore(quantity), meaning))?.[1];
  // `25000/月,年付22000/月`
  const isUsual = (quantity: Quantity, at: number) =>
    quantity.per.includes("month") && !paidAhead(quantity) && paidAhead(amounts[at + 1]) !== undefined;
  const full =
    amounts.find((quantity) => means(wordBefore(quantity), "monthSettle")) ?? amounts.find(isUsual);
  if (!full || full.isRange || terms.monthlyFee) return;
  const ahead = amounts.flatMap((quantity) => {
    const paid = paidAhead(quantity);
    const isLess = quantity.low.lessThan(full.low) && quantity.per.includes("month") && !quantity.isRange;
    return paid && isLess ? [{ quantity, paid }] : [];
  });
  if (ahead.length === 0) return;
  takeMonthly(draft, full);
  terms.monthlyFee = { low: full.low, high: full.low };
  terms.payment = Object.fromEntries(
    ahead.map(({ quantity, paid }) => [paid, quantity.low.dividedBy(full.low)]),
  );
  for (const { quantity } of ahead) {
    takeMonthly(draft, quantity);
    draft.reckoned.add(quantity);
    note(draft, "payment", quantity);
  }
}

function takeMonthly(draft: Draft, quantity: Quantity): void {
  if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  take(draft, quantity, "monthlyFee", undefined, 1);
}
