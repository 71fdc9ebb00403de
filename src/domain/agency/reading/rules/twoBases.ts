import { doubt, says, take, type Context, type Cue, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import type { Spread } from "../quoteReading";
import { SALES_WORDS } from "./moneyWords";
import { textOf } from "./putTerm";

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
    return take(draft, quantity, "adSpendRate", cue);
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
  take(draft, quantity, "rate", cue);
}

/** `銷售額的3%或利潤的10%`: of something else than the rate before it, in its place. */
export function isOtherBaseOrElse(
  { terms, items, contexts }: Draft,
  base: string | undefined,
  { start }: Quantity,
  { previous }: Context,
): boolean {
  if (!terms.rate || !previous || base === undefined || base === terms.rateBase) return false;
  const gap = items.slice(contexts.get(previous)!.at + 1).filter((item) => item.start < start);
  return previous.sort === "rate" && gap.some((item) => means(item, "or"));
}

/** Which of both is due is asked; where it is the higher or the lower one, no bill can be reckoned from sales alone. */
export function takeChoiceOfBases(
  draft: Draft,
  spread: Spread,
  quantity: Quantity,
  base: string | undefined,
): void {
  const { terms, contexts, said } = draft;
  const first = contexts.get(quantity)!.previous!;
  const { rate, rateBase } = terms;
  terms.packages = [
    { name: textOf(draft, first), others: { rate: rate!, ...(rateBase && { rateBase }) } },
    { name: textOf(draft, quantity), others: { rate: spread, ...(base && { rateBase: base }) } },
  ];
  delete terms.rate;
  delete terms.rateBase;
  take(draft, quantity, "packages");
  const isCompared = said.has("higherOf") || said.has("lowerOf");
  const place = { start: first.start, end: quantity.end };
  doubt(draft, place, { code: isCompared ? "conditionUnread" : "severalPlans", term: "packages" });
}
