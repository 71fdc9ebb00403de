import { isNearest, nearest, spreadOf, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";
import { put } from "./putTerm";

const OF_SHARES = ["commission", ...SALES_WORDS, "adSpend", "profit", "netProfit", "grossProfit"] as const;

/** `開票加6個點`, `含6%增值稅`, `含稅6%`; in `不含稅,提點3%` and `含稅+3個點` the tax is another matter. */
export function isTaxRate({ items, plain }: Draft, _: Quantity, context: Context): boolean {
  // `(不含稅),開專票加6個點,開普票加1個點`: the word of its own clause.
  const own = context.cues.find(
    ({ meanings, side, apart }) => side === "before" && !apart && meanings.has("tax"),
  );
  const tax = own ?? nearest(context, ["tax"]);
  // `不含稅(6%)`, `plus GST @18%`
  const sign = plain.text[items[context.at - 1]?.start ?? -1] ?? "";
  if (means(items[context.at - 2], "tax", "untaxed") && "(@".includes(sign || " ")) return true;
  // `GST: 18% additional`
  if (sign === ":" && means(items[context.at - 2], "tax"))
    return !means(items[context.at - 3], "included", "notIncluded");
  if (isForInvoice(plain.text, items[context.at]!)) return true;
  if (!tax || tax.apart) return false;
  const between = items.slice(items.indexOf(tax.item) + 1, context.at);
  // `6個點,含稅的話7個點`: a price, where the tax is in it.
  if (between.some((item) => plain.text.slice(item.start, item.end) === "的话")) return false;
  if (tax.side === "before" && between.every((item) => means(item, "filler", "of"))) return true;
  // `稅點另加6個點`; in `含稅+3個點` the tax is in the price.
  const isBare = !means(items[items.indexOf(tax.item) - 1], "included", "notIncluded");
  if (tax.side === "before" && isBare && between.every((item) => means(item, "plus"))) return true;
  if (tax.side === "after") return tax.distance === 0;
  const at = items.indexOf(tax.item);
  const isIncluded = [at - 1, at + 1].some((place) => means(items[place], "included", "notIncluded"));
  return !isIncluded && isNearest(context, ["tax"], OF_SHARES);
}

const FOR_INVOICE = /(?:开票|发票|专票|普票)(?:的话)?[(,](?:需要?|另外?|再|要)?(?:加收?|补|收) ?$/;
const LONGEST_INVOICE = 12;

/** `可開票(加6個點)`: behind a bracket or a comma too, unless what follows is of the sales. */
const isForInvoice = (text: string, { start, end }: Item): boolean =>
  FOR_INVOICE.test(text.slice(Math.max(0, start - LONGEST_INVOICE), start)) &&
  !/^ ?的?(?:提|佣|销|流水|gmv|营业)/.test(text.slice(end));

/** `RM 4,500 (subject to 8% SST)` */
const DUE: ReadonlySet<string> = new Set([
  "subject to",
  "attracts",
  "incurs",
  "excluding",
  "excl",
  "excl.",
  "exclusive of",
]);

/** `₹20,000 + 18% GST` comes on top. */
export function takeTaxRate(draft: Draft, quantity: Quantity, context: Context): void {
  const next = draft.items[context.at + 1];
  // `GST @ 18% extra`
  const isExtra = means(next, "notIncluded", "addOn");
  const before = draft.items[context.at - 1];
  const isDue = before !== undefined && DUE.has(draft.plain.text.slice(before.start, before.end));
  // `稅點6%另加`
  const end = draft.items[context.at + 2];
  const isAddedBehind = means(next, "plus") && (end === undefined || end.kind === "break");
  if (isExtra || isDue || isAddedBehind || means(before, "plus")) draft.terms.taxIncluded ??= false;
  put(draft, "taxRate", spreadOf(quantity), quantity, nearest(context, ["tax"]));
}
