import { doubt, type Draft } from "./draft";
import type { Term } from "./quoteReading";
import { FEES, isOneOf, type Taken } from "./taken";

const PRICES: readonly Term[] = [...FEES, "setupFee", "deposit", "minimum", "cap", "perItem", "perOrder"];
const SCALES: readonly Term[] = ["threshold", "tiers", "monthlySales", "annualSales", "adSpend", "kpi"];
/** Where a plain 元 may be meant for the currency that is named elsewhere. */
const OF_YUAN: readonly (string | undefined)[] = ["CNY", "TWD", "HKD", undefined];
const HAN = /[\u4e00-\u9fff]/;

/** `基礎費3980/月,銷售額≥2萬美金部分提5%`: the sales are told in dollars, and nothing says that the fee is. */
export function doubtCurrency({ plain, ...draft }: Draft, taken: Taken): void {
  if (!HAN.test(plain.text) || OF_YUAN.includes(draft.terms.currency)) return;
  const figures = [...taken].filter(([{ sort }]) => sort !== "rate" && sort !== "discount");
  const prices = figures.filter(([, term]) => isOneOf(PRICES, term));
  const scales = figures.filter(([, term]) => isOneOf(SCALES, term));
  const isForeign = ([{ currency }]: (typeof figures)[number]) => !OF_YUAN.includes(currency);
  const [first] = prices;
  if (first && !prices.some(isForeign) && scales.some(isForeign))
    doubt({ plain, ...draft }, first[0], { code: "conditionUnread", term: first[1] });
}
