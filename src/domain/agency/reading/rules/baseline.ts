import { note, says, type Draft } from "../draft";
import type { Quantity } from "../items";
import { unitsOf } from "../items";
import { isHard } from "../taken";
import { isAboveUnstated } from "./aboveUnstated";

/** `Baseline is your 3 month average ($80k). 15% of everything above baseline`: the amount of a level that a rate names elsewhere. */
export function readBaseline(draft: Draft): void {
  const { contexts, terms, used, reckoned } = draft;
  const isAbove = [...contexts].some(
    ([{ sort }, context]) =>
      sort === "rate" && (isAboveUnstated(draft, context) || says(context, "near", "growth")),
  );
  const level = isAbove && [...contexts.keys()].find((quantity) => isLevel(draft, quantity));
  if (!level || terms.threshold !== undefined) return;
  terms.threshold = level.low;
  terms.tiersMode = "marginal above threshold";
  if (level.currency && level.currency !== "CNY") terms.currency ??= level.currency;
  for (const seen of [used, reckoned, draft.read]) seen.add(level);
  note(draft, "threshold", level);
}

/** An amount of a month behind the word, in its sentence and with no figure between. */
function isLevel({ items, plain, contexts, used }: Draft, quantity: Quantity): boolean {
  const { sort, bound, isRange } = quantity;
  const context = contexts.get(quantity)!;
  if (used.has(quantity) || sort !== "money" || bound !== undefined || isRange) return false;
  if (unitsOf(quantity, context).some((unit) => unit !== "month")) return false;
  const before = items.slice(0, context.at);
  const own = before.slice(before.findLastIndex((item) => isHard(item) || item.kind === "quantity") + 1);
  return own.some(({ start, end }) => plain.text.slice(start, end) === "baseline");
}
