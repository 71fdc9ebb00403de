import type { Draft } from "../draft";
import type { Item } from "../items";
import type { Meaning } from "../tokens/vocabulary";

/** Words that name a fee, and words that name what a shop sells. */
export const FEE_WORDS = [
  "fee",
  "monthlyFee",
  "annualFee",
  "halfYearFee",
  "quarterlyFee",
  "teamCost",
  "pureFee",
] as const;

export const SALES_WORDS = [
  ...(["sales", "monthlySales", "annualSales", "dailySales", "actualSales", "grossSales"] as const),
  ...(["gmv", "monthlyGmv", "annualGmv", "growth"] as const),
  ...(["paidSales", "cashReceived", "netSales", "settledSales", "agentSales"] as const),
] as const;

const OF_SALES: ReadonlySet<Meaning> = new Set<Meaning>(SALES_WORDS);

/** Whether a word names what a shop sells, by its own few meanings. */
export const namesSales = (item: Item): boolean =>
  item.kind === "word" && [...item.meanings].some((meaning) => OF_SALES.has(meaning));

/** Before what a price is less: `年付立減1萬`. */
export const TAKEN_OFF: ReadonlySet<string> = new Set([
  ...["立减", "直减", "再减", "减", "省", "save", "minus", "less"],
]);

const VERBS: ReadonlySet<string> = new Set(["收", "收取", "付", "只收", "就收", "仅收"]);

/** `低於10萬收8%`: the word says that the price follows. */
export const isVerb = ({ plain }: Draft, { start, end }: Item): boolean =>
  VERBS.has(plain.text.slice(start, end));
