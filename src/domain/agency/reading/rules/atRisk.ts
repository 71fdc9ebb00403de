import { Decimal } from "../../../money/decimal";
import { nearest, says, take, wordBehind, type Context, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { putWord } from "./putWord";

/** `其中5000按KPI考核`, `30% of the fee is tied to KPIs`: a part of the fee, and no fee or rate of its own. */
export function isAtRisk(_: Draft, quantity: Quantity, context: Context): boolean {
  if (quantity.sort === "number" && quantity.high.lessThan(100)) return false;
  const isPart = says(context, "before", "ofWhich");
  // `of which $1,000 is payable only if the KPIs are hit`
  if (isPart && says(context, "near", "conditional") && says(context, "near", "target")) return true;
  return says(context, "near", "atRisk") && (isPart || isOfFee(quantity, context));
}

/** `30%與KPI掛鉤`: a share that the words behind it tie to a target. */
function isOfFee(quantity: Quantity, context: Context): boolean {
  const tie = nearest(context, ["atRisk"]);
  return quantity.sort === "rate" && tie?.side === "after" && says(context, "near", "target");
}

export function takeAtRisk(draft: Draft, quantity: Quantity, context: Context): void {
  const part = quantity.sort === "rate" ? { atRiskShare: quantity.low } : { atRisk: quantity.low };
  draft.terms.kpi = { ...draft.terms.kpi, ...part };
  take(draft, quantity, "kpi", nearest(context, ["atRisk"]));
}

const HALF = new Decimal("0.5");
const REACH = 5;

/** `half of our fee is tied to results`, `一半與KPI掛鉤` */
export function readHalfAtRisk(draft: Draft): void {
  const { items, said, terms } = draft;
  if (!said.has("half") || !said.has("atRisk") || (terms.kpi?.atRisk ?? terms.kpi?.atRiskShare)) return;
  if (items.some((item, at) => means(item, "half") && wordBehind(draft, at, REACH, "atRisk")))
    putWord(draft, "kpi", { ...terms.kpi, atRiskShare: HALF }, "atRisk");
}
