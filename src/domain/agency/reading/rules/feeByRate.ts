import { ask, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { Spread } from "../quoteReading";
import { FEE_WORDS, isVerb } from "./moneyWords";

/**
 * `廣告預算10萬,佣金15%,每月需支付1.5萬`, `提點5%,月銷30萬收1.5萬`: what the rate comes to of the spend or the sales that are told is no fee
 * beside it. Beside sales a fee that is named stays one.
 */
export function dropFeeByRate(draft: Draft): void {
  const { terms, reckoned } = draft;
  const { monthlyFee, rate, adSpend } = terms;
  const of = adSpend ?? terms.monthlySales;
  if (!monthlyFee?.high || !rate || !of?.high?.equals(of.low) || !isShare(monthlyFee, rate, of)) return;
  const { low, high } = monthlyFee;
  const said = [...draft.used].filter((each) => each.low.equals(low) && each.high.equals(high));
  if (!adSpend && said.some((fee) => isNamed(draft, fee))) return;
  delete terms.monthlyFee;
  terms.example = { ...terms.example, fee: low, ...(adSpend ? { adSpend: of.low } : { sales: of.low }) };
  said.forEach((fee) => reckoned.add(fee));
  const others = draft.questions.filter(({ term }) => term !== "monthlyFee");
  draft.questions.splice(0, Infinity, ...others);
  if (!adSpend || terms.rateBase) return;
  terms.rateBase = "ad spend";
  ask(draft, { code: "baseUnnamed", term: "rate" });
}

/** Both ends of a fee are what the ends of a rate come to, or one of them. */
function isShare({ low, high }: Spread, rate: Spread, of: Spread): boolean {
  const [least, most] = [rate.low, rate.high ?? rate.low].map((share) => share.times(of.low));
  if (low.isZero()) return false;
  return low.equals(high!)
    ? low.equals(least!) || low.equals(most!)
    : low.equals(least!) && high!.equals(most!);
}

const isNamed = (draft: Draft, fee: Quantity): boolean =>
  draft.contexts
    .get(fee)!
    .cues.some(({ item, meanings }) => !isVerb(draft, item) && FEE_WORDS.some((word) => meanings.has(word)));
