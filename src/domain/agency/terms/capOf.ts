import { Decimal, ZERO } from "../../money/decimal";
import { pick, type Outcome, type QuoteTerms } from "./quoteTerms";

/**
 * The most that a month's commission comes to. A cap of the whole bill leaves what the fee has not used up of it; where the quote does not
 * say which of both is capped, the low outcome caps the bill, unless the fee alone is more than that.
 *
 * @param fee the fixed fee of the month
 * @returns `undefined` where nothing is capped
 * @example 「月費8000+提點6%,每月封頂5萬」 // 42,000 in the low outcome, otherwise 50,000
 */
export function capOfCommission(terms: QuoteTerms, fee: Decimal, outcome: Outcome): Decimal | undefined {
  const { cap, capMeaning, combine, model } = terms;
  if (!cap) return undefined;
  const most = pick(cap, outcome);
  // The greater or the lesser of both is the bill, whichever of them the cap is of.
  if (combine === "max" || combine === "min" || model === "retainer_credited") return most;
  const left = most.minus(fee);
  if (capMeaning === "bill") return Decimal.max(left, ZERO);
  return capMeaning === "open" && outcome === "low" && left.greaterThanOrEqualTo(0) ? left : most;
}
