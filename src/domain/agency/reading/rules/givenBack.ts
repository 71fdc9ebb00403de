import { note, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";

/** Whether a stretch of time says when something is given back: `合作滿6個月退還`, `頭三個月不滿意退款`, `refundable after 6 months`. */
export function isUntilRefund({ items, plain }: Draft, at: number): boolean {
  if (means(items[at - 1], "pastBefore") && means(items[at - 2], "refund", "refundable")) return true;
  let back = at - 1;
  while (means(items[back], "term", "filler")) back -= 1;
  // `分12個月返還`
  const isInParts = plain.text[items[at]!.start - 1] === "分";
  const isPassed = isInParts || means(items[back], "above", "condition", "first");
  let next = at + 1;
  while (means(items[next], "filler", "past", "free")) next += 1;
  return (
    isPassed &&
    means(items[next], "refund", "refundable") &&
    /^[\u4e00-\u9fff]/.test(plain.text.slice(items[next]!.start))
  );
}

/** `押金2萬,每月返1667`: a part of the deposit. */
export function isDepositBack({ items, plain, terms }: Draft, { high }: Quantity, { at }: Context): boolean {
  const before = items[at - 1];
  const isBack = before !== undefined && /^[返退]/.test(plain.text.slice(before.start, before.end));
  return isBack && terms.deposit?.high?.greaterThan(high) === true;
}

export function takeDepositBack(draft: Draft, quantity: Quantity): void {
  draft.terms.depositRefundable = true;
  for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  note(draft, "depositRefundable", quantity);
}

/** `押金5000,退還`; what is given back of sales (`退款不計`) is no deposit. */
export const isGivenBack = ({ items, terms, plain }: Draft): boolean =>
  terms.kpi === undefined &&
  items.some((item) => means(item, "refund") && !OF_SALES.has(plain.text.slice(item.start, item.end)));
const OF_SALES: ReadonlySet<string> = new Set(["退款", "refunds", "returns"]);
