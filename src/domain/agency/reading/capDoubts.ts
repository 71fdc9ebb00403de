import { ask, says, type Context, type Draft } from "./draft";
import { means } from "./items";
import { namesSales } from "./rules/moneyWords";
import { FEES, isOneOf, type Taken } from "./taken";
import { textOf } from "./rules/putTerm";

/**
 * `月費8000+提點6%,每月封頂5萬`: of the commission or of the whole bill? Both are priced, and it is asked. Where the words say that it is of the
 * whole (`總費用封頂5萬`), it is priced so.
 */
export function readCapBesideFee(draft: Draft, taken: Taken): void {
  const { combine } = draft.terms;
  const isOfTwo = [...taken.values()].some((term) => isOneOf([...FEES, "adSpendRate"], term));
  if (!isOfTwo || combine === "max" || combine === "min") return;
  for (const [quantity, term] of taken) {
    const context = draft.contexts.get(quantity);
    if (term !== "cap" || !context || says(context, "near", "commission")) continue;
    const isOfBill = isOfWholeBill(draft, context);
    draft.terms.capMeaning = isOfBill ? "bill" : "open";
    if (isOfBill) continue;
    ask(draft, {
      code: "capMeaning",
      term: "cap",
      text: textOf(draft, quantity),
      alternatives: ["commission", "bill"],
    });
  }
}

/** `total fees capped at $10k`, `capped at $10k total`, and not `of total revenue, capped at`. */
const isOfWholeBill = ({ items }: Draft, { cues }: Context): boolean =>
  cues.some(({ item, meanings, side, far }) => {
    const next = items[items.indexOf(item) + 1];
    const isOfSales = next !== undefined && (namesSales(next) || means(next, "adSpend", "adBudget"));
    return (side === "before" || !far) && meanings.has("wholeSum") && !isOfSales;
  });
