import { ask, nearest, note, spreadOf, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import { put, textOf } from "./putTerm";

const EARNEST: ReadonlySet<string> = new Set(["定金", "订金", "意向金", "签约金"]);
const OFFSET =
  /(?:定金|订金|意向金|签约金|预付款?|押金)(?:[^,;.\n]|,(?=\d{3})){0,12}[,(]?(?:可以?|能)?(?:全额)?(?:折抵|抵扣?|冲抵)(?:首月|[^,;.\n]{0,6}费)/;

/** Where the words stand by which a deposit pays part of the fee: `定金2000可抵服務費`. */
export function wordsOfOffset(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = OFFSET.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** `定金2000不退`; with a balance behind it, it is a part of the price. */
export function isEarnest({ items, plain, said }: Draft, quantity: Quantity, { at }: Context): boolean {
  const before = items[at - 1];
  const isNamed = before !== undefined && EARNEST.has(plain.text.slice(before.start, before.end));
  return isNamed && quantity.per.length === 0 && !said.has("afterwards");
}

/** What it pays of the fee is given back by it. */
export function takeEarnest(draft: Draft, quantity: Quantity, context: Context): void {
  const offset = wordsOfOffset(draft.plain.text);
  put(draft, "deposit", spreadOf(quantity), quantity, nearest(context, ["atSale"]));
  if (offset) draft.terms.depositRefundable = true;
  if (offset) note(draft, "depositRefundable", offset);
}

/** `首付2萬啟動` */
export function isFirstPayment({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const next = items[at + 1];
  return next?.kind === "unknown" && plain.text.startsWith("启动", next.start);
}

/** Whether it is paid beside the fees or is the first of them is not said. */
export function takeFirstPayment(draft: Draft, quantity: Quantity, context: Context): void {
  ask(draft, { code: "firstPayment", term: "setupFee", text: textOf(draft, quantity) });
  put(draft, "setupFee", spreadOf(quantity), quantity, nearest(context, ["setup", "atSale"]));
}
