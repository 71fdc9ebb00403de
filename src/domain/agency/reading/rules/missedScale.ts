import { doubt, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { takeSales } from "./salesRules";

/** Sales are told by ten thousands. */
const SCALE = 1e4;

/** `不達30萬`: the sales that are not reached, by their size. */
export function isMissedScale({ items }: Draft, quantity: Quantity, { at }: Context): boolean {
  const isBelow = quantity.bound === "below" && !quantity.isRange;
  return isBelow && quantity.unit >= SCALE && means(items[at - 1], "missed");
}

/** `沒做到30萬退一半` is a bet on them; what is charged then is asked. */
export function takeMissedScale(draft: Draft, quantity: Quantity, context: Context): void {
  if (draft.said.has("refund")) takeSales(draft, quantity, context);
}

/** `不達30萬另收5000服務費`: due in that case only. */
export function isChargedIfMissed(draft: Draft, _: Quantity, { at, previous }: Context): boolean {
  const before = previous && draft.contexts.get(previous);
  if (!before || !isMissedScale(draft, previous, before)) return false;
  const gap = draft.items.slice(before.at + 1, at);
  return !gap.some((item) => (item.kind === "break" && item.hard) || means(item, "refund"));
}

export function doubtIfMissed(draft: Draft, quantity: Quantity, { previous }: Context): void {
  doubt(
    draft,
    { start: previous!.start, end: quantity.end },
    { code: "conditionUnread", term: "monthlyFee" },
  );
}
