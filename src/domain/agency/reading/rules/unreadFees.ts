import { doubt, says, type Draft } from "../draft";
import { unitsOf } from "../items";
import { FEES } from "../taken";
import { isCountOfThings } from "./serviceCount";
import { isOthers } from "./otherCharges";

const LEAST_FEE = 1;
const PRICES = [...FEES, "rate", "tiers", "phases", "perOrder", "perItem"] as const;

/** `淨利三七分,前三個月每月補貼5000`: an amount of every month beside a price, which no rule read: nobody knows what is paid. */
export function doubtUnreadFees(draft: Draft): void {
  const term = PRICES.find((each) => draft.terms[each] !== undefined);
  if (!term || draft.unclear.length > 0) return;
  for (const [quantity, context] of draft.contexts) {
    const isMoney = quantity.sort === "money" || quantity.sort === "number";
    if (draft.used.has(quantity) || !isMoney || quantity.low.lessThan(LEAST_FEE)) continue;
    const isByMonth = unitsOf(quantity, context).includes("month");
    const isPaid = draft.plain.text[quantity.end - 1] === "元" && quantity.sort === "money";
    const isCount = isCountOfThings(quantity, draft.items, context.at, draft.plain.text);
    if (
      isCount ||
      !(isByMonth || isPaid) ||
      says(context, "all", "toAgree") ||
      isOthers(draft, quantity, context)
    )
      continue;
    doubt(draft, quantity, { code: "conditionUnread", term });
  }
}
