import type { QuoteTerms } from "../terms/quoteTerms";

/** What a rate is of, as far as it bears on the price. */
export type RateBase = "paid" | "net" | "gmv" | "profit" | "adSpend" | "open";

const NET = /^net sales|^cash received/;
const GMV = /^gmv|^gross/i;

/**
 * @example rateBaseOf({ rateBase: "net profit after ads" }) // "profit"
 * @example rateBaseOf({ rate: 3% }) // "open": the quote does not say of what
 */
export function rateBaseOf({ rateBase, model, refundsExcluded }: QuoteTerms): RateBase {
  const isOfAds =
    rateBase === "ad spend" || rateBase === "ad budget" || (model === "adspend" && rateBase === undefined);
  if (isOfAds) return "adSpend";
  if (rateBase?.includes("profit") || (model === "profit_share" && !rateBase)) return "profit";
  if (refundsExcluded || NET.test(rateBase ?? "")) return "net";
  if (rateBase === undefined || rateBase === "") return "open";
  return GMV.test(rateBase) ? "gmv" : "paid";
}
