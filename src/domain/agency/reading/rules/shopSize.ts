import { Decimal } from "../../../money/decimal";
import { says, spreadOf, type Context, type Draft } from "../draft";
import { unitsOf, type Item, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { put } from "./putTerm";
import { takeSales } from "./salesRules";
import type { QuoteCurrency } from "../tokens/tokens";

const SHOPS: ReadonlySet<string> = new Set([
  ...["brands", "clients", "sellers", "stores", "shops", "merchants", "accounts", "businesses", "companies"],
  ...[
    "brand",
    "client",
    "seller",
    "store",
    "shop",
    "merchant",
    "business",
    "company",
    "catalogues",
    "anyone",
  ],
]);

/** Whether a word names those who sell: `brands`, `stores`. */
export const isShops = ({ plain }: Draft, item: Item | undefined): boolean =>
  item !== undefined && SHOPS.has(plain.text.slice(item.start, item.end));

/** `for brands over $200k/mo we do 10%`: the size of a shop; in `most clients pay $2,500-$4,000` it is what they pay. */
export function isOfShops(draft: Draft, bound: Quantity): boolean {
  const { at } = draft.contexts.get(bound)!;
  const before = draft.items.slice(Math.max(0, at - 3), at);
  const isPaid = before.some(({ start, end }) => /^pay(?:s|ing)?$/.test(draft.plain.text.slice(start, end)));
  return !isPaid && before.some((item) => isShops(draft, item));
}

/** Above this no agency of the trade asks a month; in these currencies a bound or a range beyond it is of what a shop sells. */
const BEYOND_A_FEE = new Decimal(50_000);
const LARGE: ReadonlySet<QuoteCurrency> = new Set(["USD", "EUR", "GBP", "AUD", "CAD", "NZD", "SGD", "CHF"]);

/** `$2,500/mo for stores up to $300k a month`, `once you pass $50k`: how large a shop is, and no price. */
export function isShopSize(draft: Draft, quantity: Quantity, context: Context): boolean {
  const isStretch = quantity.bound !== undefined || quantity.isRange;
  if (quantity.sort !== "money" || !isStretch || says(context, "near", ...PRICED)) return false;
  if (says(context, "near", "adSpend", "adBudget") || unitsOf(quantity, context).includes("year"))
    return false;
  if (isOfShops(draft, quantity) || isShops(draft, draft.items[context.at + 1])) return true;
  const isLarge = quantity.currency !== undefined && LARGE.has(quantity.currency);
  return isLarge && quantity.high.greaterThanOrEqualTo(BEYOND_A_FEE) && !says(context, "near", ...FEE_WORDS);
}

/** `5% of managed ad spend. Up to $50k/mo managed.`: where no sales are spoken of, it is what the shop spends. */
export function takeShopSize(draft: Draft, quantity: Quantity, context: Context): void {
  const isSpend = draft.terms.rateBase === "ad spend" && !SALES_WORDS.some((word) => draft.said.has(word));
  if (!isSpend) takeSales(draft, quantity, context);
  else put(draft, "adSpend", spreadOf(quantity), quantity);
}

const PRICED = [
  ...(["minimum", "cap", "setup", "deposit", "commission", "bonus", "refund", "perProject"] as const),
] as const;
