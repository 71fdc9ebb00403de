import type { Context, Draft } from "../draft";
import { says } from "../draft";
import { means, type Item } from "../items";
import { SERVICES } from "../quoteReading";
import { SALES_WORDS } from "./moneyWords";
import type { Meaning } from "../tokens/vocabulary";

/** The names of what a rate is of, most exact first. A plain 銷售額 names nothing: GMV, paid or net of refunds? */
const BASES: readonly (readonly [Meaning, string])[] = [
  ["otherFee", "other fee"],
  ["settledSales", "settled sales"],
  ["agentSales", "sales closed by that agent"],
  ["netProfit", "net profit"],
  ["grossProfit", "gross profit"],
  ["profit", "profit"],
  ["growth", "sales growth"],
  ["netSales", "net sales"],
  ["cashReceived", "cash received"],
  ["paidSales", "paid sales"],
  ["actualSales", "actual sales"],
  ["grossSales", "gross (流水)"],
  ["gmv", "GMV"],
  ["monthlyGmv", "GMV"],
  ["annualGmv", "GMV"],
  ["adSpend", "ad spend"],
  ["adBudget", "ad budget"],
];
export const BASE_WORDS: readonly Meaning[] = BASES.map(([meaning]) => meaning);

/**
 * What a rate is of, by the words at it.
 *
 * @example `10% of net sales` → "net sales"; `當月實際銷售金額5%` → "actual month sales"
 */
export function baseOf(draft: Draft, context: Context): string | undefined {
  if (isOfFee(draft, context)) return "other fee";
  const said = baseOfIt(draft, context);
  if (said) return said;
  const [meaning, base] =
    baseInBrackets(draft, context) ??
    BASES.find(([each]) => says(context, "near", each)) ??
    baseInAside(context) ??
    [];
  if (base === "actual sales" && says(context, "near", "thisMonth")) return "actual month sales";
  return meaning && baseNamed(draft, meaning);
}

/** `Ads budget: you decide. Management: 20% of it`: the ads that were named last, and nothing sold. */
function baseOfIt({ items, plain, said }: Draft, { at }: Context): string | undefined {
  if (
    !/^ of (?:it|that|this)\b/.test(plain.text.slice(items[at]!.end)) ||
    SALES_WORDS.some((word) => said.has(word))
  )
    return undefined;
  const named = items.slice(0, at).findLast((item) => means(item, "adSpend", "adBudget"));
  return named && (means(named, "adBudget") ? "ad budget" : "ad spend");
}

/** `25% of the Google Ads management fee` */
function isOfFee({ items, plain }: Draft, { at }: Context): boolean {
  const [of, ...behind] = items.slice(at + 1, at + 1 + 2 * REACH);
  if (!of || plain.text.slice(of.start, of.end) !== "of") return false;
  const named = behind.find(
    (item) => item.kind !== "unknown" && !means(item, "filler", "wholeSum", ...SERVICES),
  );
  return means(named, "fee", "monthlyFee") && !means(named, "commission");
}

/** `抽業績的5%(以實收金額計算)`; what is said of ads there is another matter. */
const baseInAside = ({ cues }: Context) =>
  BASES.find(([each]) => !isOfAds(each) && cues.some(({ aside, meanings }) => aside && meanings.has(each)));

/** What one word names as the base of a rate. */
export function baseOfWord(draft: Draft, item: Item): string | undefined {
  const [meaning] = BASES.find(([each]) => means(item, each)) ?? [];
  return meaning && baseNamed(draft, meaning);
}

const isOfAds = (meaning: Meaning): boolean => meaning === "adSpend" || meaning === "adBudget";

/** `當月銷售額(以確認收貨金額為準)的2.5%`: the brackets that close right before the figure say what is meant. */
function baseInBrackets({ items, plain }: Draft, { at }: Context) {
  const isBracket = (place: number, bracket: string) => plain.text[items[place]?.start ?? -1] === bracket;
  let back = at - 1;
  while (means(items[back], "of")) back -= 1;
  if (!isBracket(back, ")")) return undefined;
  const found: Item[] = [];
  for (back -= 1; back > at - LONGEST_ASIDE && !isBracket(back, "("); back -= 1) {
    const item = items[back];
    if (item === undefined || item.kind === "quantity") return undefined;
    found.push(item);
  }
  return BASES.find(([meaning]) => !isOfAds(meaning) && found.some((item) => means(item, meaning)));
}

const LONGEST_ASIDE = 16;

/** The name of a base, with what a profit is reckoned after. */
export function baseNamed(draft: Draft, meaning: Meaning): string {
  const base = BASES.find(([each]) => each === meaning)?.[1] ?? meaning;
  return base.endsWith("profit") ? base + deductions(draft) : base;
}

function deductions(draft: Draft): string {
  const parts = [
    ...(draft.said.has("minusAds") ? ["ads"] : []),
    ...(draft.said.has("minusRefunds") ? ["refunds"] : []),
  ];
  return parts.length > 0 ? ` after ${parts.join(" and ")}` : "";
}

const REACH = 4;

/** `11% of all gross sales, $2,000 a month`: what a rate is of names no amount behind the comma. */
export function isBaseOfRate(items: readonly Item[], word: Item): boolean {
  const at = items.indexOf(word);
  const before = items.slice(Math.max(0, at - REACH), at).reverse();
  const found = before.find((item) => item.kind !== "word" && item.kind !== "per");
  return found?.kind === "quantity" && found.sort === "rate";
}
