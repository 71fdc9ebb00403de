import { ask, doubt, says, type Draft } from "./draft";
import { FEES, isOneOf, type Taken } from "./taken";
import { textOf } from "./rules/putTerm";

/**
 * `月費8000+提點6%,每月封頂5萬`: of the commission or of the whole bill? It is priced as a cap of the commission. Where the words say that it is
 * of the whole (`總費用封頂5萬`), the quote has no price.
 */
export function doubtCapBesideFee(draft: Draft, taken: Taken): void {
  const hasFee = [...taken.values()].some((term) => isOneOf(FEES, term));
  if (!hasFee) return;
  for (const [quantity, term] of taken) {
    const context = draft.contexts.get(quantity);
    if (term !== "cap" || !context || says(context, "near", "commission")) continue;
    if (says(context, "before", "wholeSum")) doubt(draft, quantity, { code: "conditionUnread", term: "cap" });
    else
      ask(draft, {
        code: "capMeaning",
        term: "cap",
        text: textOf(draft, quantity),
        alternatives: ["commission", "bill"],
      });
  }
}
