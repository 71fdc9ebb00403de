import { doubt, says, take, type Context, type Cue, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { Spread } from "../quoteReading";
import { SALES_WORDS } from "./moneyWords";

const isOfAds = (base: string | undefined): boolean => base === "ad spend" || base === "ad budget";

/** `GMV 3%+廣告費10%`: whether of two rates one is on sales, the other one on ad spend. */
export function isOfOtherBase({ terms }: Draft, base: string | undefined, context: Context): boolean {
  if (terms.rate === undefined || terms.adSpendRate !== undefined) return false;
  if (!isOfAds(terms.rateBase)) return isOfAds(base);
  return !isOfAds(base) && (base !== undefined || says(context, "near", "commission", ...SALES_WORDS));
}

/** The one on sales is the rate, whichever was said first. */
export function takeOfOtherBase(
  draft: Draft,
  spread: Spread,
  quantity: Quantity,
  cue: Cue | undefined,
  base: string | undefined,
): void {
  const { terms } = draft;
  if (isOfAds(base)) {
    terms.adSpendRate = spread;
    return take(draft, quantity, "adSpendRate", "rate on ad spend", cue);
  }
  terms.adSpendRate = terms.rate!;
  terms.rate = spread;
  // `廣告充值5萬以內不收,超過部分收8%`: from where the rate on ad spend begins has no term of its own.
  if (terms.threshold !== undefined) {
    doubt(draft, quantity, { code: "conditionUnread", term: "adSpendRate" });
    delete terms.threshold;
    delete terms.tiersMode;
  }
  if (base === undefined) delete terms.rateBase;
  else terms.rateBase = base;
  draft.spans.forEach((span, at) => {
    if (span.term === "rate") draft.spans[at] = { ...span, term: "adSpendRate" };
  });
  take(draft, quantity, "rate", "commission", cue);
}
