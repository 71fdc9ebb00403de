import { isNearest, nearest, says, spreadOf, take, type Context, type Draft } from "./draft";
import { means, type Quantity } from "./items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";

/** `保底8000`, `minimum $1,000`. */
export function isMinimum({ items }: Draft, quantity: Quantity, context: Context): boolean {
  const said = isNearest(context, ["minimum"], SALES_WORDS);
  const before = nearest(context, ["minimum"]);
  const named = before && items[items.indexOf(before.item) + 1];
  // `minimum engagement 6 months`
  const isOfTime = named?.kind === "duration" || means(named, "term");
  if (said && !isOfTime && before && (before.side === "before" || !before.far)) return true;
  // `提點5%，不低於5000元`: a bound behind a rate.
  return (
    quantity.bound === "over" &&
    context.previous?.sort === "rate" &&
    !says(context, "near", ...FEE_WORDS) &&
    !quantity.openEnded
  );
}

/** `不足5000按5000收`: the same amount twice, first as what is not reached, then as what is paid. */
export function readTopUps(draft: Draft): void {
  for (const [quantity, { previous }] of draft.contexts) {
    const isToppedUp =
      previous?.bound === "below" &&
      !previous.isRange &&
      quantity.bound === undefined &&
      previous.sort !== "rate" &&
      previous.high.equals(quantity.low);
    if (!isToppedUp || draft.used.has(quantity)) continue;
    draft.terms.minimum = spreadOf(quantity);
    draft.used.add(previous);
    take(draft, quantity, "minimum", "topped up to", nearest(draft.contexts.get(previous)!, ["fee"]), 1);
  }
}
