import { ask, nearest, spreadOf, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import { put, textOf } from "./putTerm";

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
