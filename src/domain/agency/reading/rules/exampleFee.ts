import { nearest, says, take, type Context, type Draft } from "../draft";
import { unitsOf, type Quantity } from "../items";
import { FEE_WORDS } from "./moneyWords";

/** `賣20萬就收2萬`, `則提成1.5萬元` */
export function isExampleFee(draft: Draft, quantity: Quantity, context: Context): boolean {
  if (
    draft.terms.example?.sales &&
    says(context, "before", "then", "only") &&
    unitsOf(quantity, context).length === 0
  )
    return true;
  const commission = nearest(context, ["commission"]);
  return (
    draft.terms.example?.sales !== undefined && commission?.side === "before" && !nearest(context, FEE_WORDS)
  );
}

/** What the example charges. */
export function takeExampleFee(draft: Draft, quantity: Quantity, context: Context): void {
  draft.terms.example = { ...draft.terms.example, fee: quantity.low };
  take(draft, quantity, "example", nearest(context, ["commission"]));
}
