import { nearest, says, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { Meaning } from "../tokens/vocabulary";

/** What `返` alone is in the trade: the agency's commission. */
const BY_THE_YEAR: readonly Meaning[] = ["annualFee", "yearPaid", "yearSettle"];

/** `年框返1%`, `年底返利2%`, `2% annual rebate`: paid back to the merchant. `返點3%` alone is the agency's commission. */
export function isRebate({ plain, said }: Draft, _: Quantity, context: Context): boolean {
  const cue = nearest(context, ["rebate"]);
  if (!cue || cue.far) return false;
  const isPlain = !cue.meanings.has("commission");
  const word = plain.text.slice(cue.item.start, cue.item.end);
  return (
    isPlain ||
    says(context, "near", "toClient") ||
    // `年框20萬，返2個點`: the agency itself pays back, whose fee is of a year.
    (word === "返" && said.has("annualFee")) ||
    says(context, "before", ...BY_THE_YEAR) ||
    /年/.test(word)
  );
}

/** `年度GMV超3000萬返還10%`, `服務費50%在ROI達標後返還`: paid back only from such sales on, or where a target is met. */
export const isConditionalRebate = (context: Context): boolean =>
  says(context, "near", "roi", "target", "attainment") ||
  (context.previous !== undefined &&
    context.previous.sort !== "rate" &&
    (context.previous.bound === "over" || context.previous.bound === "reached"));
