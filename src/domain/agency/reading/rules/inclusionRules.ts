import { note, wordBehind, type Draft } from "../draft";
import { isSign, means, type Item } from "../items";
import { leftOutOfSales } from "./leftOutOfSales";
import { SALES_WORDS } from "./moneyWords";

const REACH = 3;

/**
 * Whether tax and ad spend are in the price: `不含稅`, `未稅`, `£750 + VAT`, `廣告費另計`, `含6%增值稅`.
 *
 * @param excepted what is left out where all else is included
 */
export function readInclusion(draft: Draft, excepted: ReadonlySet<Item>): void {
  const ofSales = leftOutOfSales(draft);
  for (const item of excepted) if (means(item, ...WHAT)) include(draft, termOf(item), false, item, item);
  draft.items.forEach((item, at) => {
    const next = draft.items[at + 1];
    if (means(item, "untaxed"))
      return isAsideOfSales(draft, at) ? undefined : include(draft, "taxIncluded", false, item, item);
    if (
      means(item, "plus") &&
      means(next, "tax") &&
      !ofSales.has(next!) &&
      isNoPartOfSales(draft, at) &&
      !isSaidBehind(draft, at + 2)
    )
      return include(draft, "taxIncluded", false, item, next!);
    // `包5000元推廣費,超出部分實報實銷`
    if (means(item, "notIncluded") && means(draft.items[at - 1], "part")) return;
    const included = means(item, "notIncluded")
      ? false
      : means(item, "included", "includedBehind")
        ? true
        : undefined;
    const what = included === undefined ? undefined : inclusionOf(draft, at, included);
    // `6% of total sales (incl. VAT)` speaks of the sales.
    const isOfSales = what && means(what, "tax") && (ofSales.has(what) || isAsideOfSales(draft, at));
    if (what && !isOfSales) include(draft, termOf(what), included!, item, what);
  });
}

/** `+ VAT`, with no rate behind; in `net of returns and VAT` the tax is taken off the sales. */
const isNoPartOfSales = ({ items }: Draft, at: number): boolean =>
  items[at + 2]?.kind !== "quantity" && !means(items[at - 1], "netSales", "refund", "minusRefunds");

function include(
  draft: Draft,
  term: "taxIncluded" | "adSpendIncluded",
  included: boolean,
  item: Item,
  what: Item,
): void {
  if (draft.terms[term] !== undefined) return;
  draft.terms[term] = included;
  draft.read.add(item).add(what);
  const place = { start: Math.min(item.start, what.start), end: Math.max(item.end, what.end) };
  note(draft, term, place);
}

/** `sales (incl. VAT)`, `sales excluding VAT` */
const isAsideOfSales = ({ items, plain }: Draft, at: number): boolean =>
  means(items[isSign(items[at - 1], plain.text, "(") ? at - 2 : at - 1], ...SALES_WORDS);

const termOf = (what: Item) => (means(what, "tax") ? "taxIncluded" : "adSpendIncluded");

const LONGEST_WORK = 6;
const WHAT = ["tax", "adSpend", "adBudget"] as const;

/** The tax or the ad spend that is included or not: it stands behind the word, or before it. */
function inclusionOf(draft: Draft, at: number, included: boolean): Item | undefined {
  const named = namedRightBefore(draft, at);
  if (means(draft.items[at], "includedBehind")) return named;
  if (named && !means(draft.items[at + 1], ...WHAT)) return named;
  const found = wordBehind(draft, at, REACH, ...WHAT);
  const later = (found && !isSaidAnew(draft, at, found) ? found : undefined) ?? behindFigure(draft, at);
  // `另收廣告費12%管理費` is a rate of it.
  const next = later && draft.items[draft.items.indexOf(later) + 1];
  if (later && !means(later, "tax") && next?.kind === "quantity" && next.sort === "rate") return undefined;
  if (
    included &&
    later &&
    !means(later, "tax") &&
    WORK.test(draft.plain.text.slice(later.end, later.end + LONGEST_WORK))
  )
    return undefined;
  return later ?? (included ? undefined : wordBefore(draft, at));
}

/** `含投流操作`, `包推廣代操`: the work, and not what is spent. */
const WORK = /^ ?(?:的)?(?:操作|优化|代投|代操|管理|托管|服务|投放服务)/;

/** `2% and VAT included`: the word behind says whether it is. */
const isSaidBehind = ({ items }: Draft, at: number): boolean =>
  means(items[means(items[at], "filler") ? at + 1 : at], "included", "notIncluded");

const TOPPED_UP = /充|储值/;

/** `VAT included`, `ad spend is extra and VAT is included` */
function namedRightBefore({ items, plain }: Draft, at: number): Item | undefined {
  const before = means(items[at - 1], "filler") ? items[at - 2] : items[at - 1];
  // `直通車自己充值`
  const isToppedUp =
    means(before, "promotion") && TOPPED_UP.test(plain.text.slice(items[at]!.start, items[at]!.end));
  return isToppedUp || means(before, ...WHAT) ? before : undefined;
}

/** `含推廣不含充值`: another word of the kind stands between. */
const isSaidAnew = ({ items }: Draft, at: number, found: Item): boolean =>
  items.slice(at + 1, items.indexOf(found)).some((item) => means(item, "included", "notIncluded"));

/** `含6%增值稅`, `$3,000 incl. $500 of ad spend`; ads for more than the price are no part of it. */
function behindFigure({ items, terms }: Draft, at: number): Item | undefined {
  const quantity = items[at + 1];
  if (quantity?.kind !== "quantity") return undefined;
  if (quantity.sort === "rate") return means(items[at + 2], "tax") ? items[at + 2] : undefined;
  let next = at + 2;
  while (items[next]?.kind === "per" || means(items[next], "of", "filler")) next += 1;
  const isPart = quantity.sort === "money" && terms.monthlyFee?.low.greaterThan(quantity.high) === true;
  return isPart && means(items[next], "adSpend", "adBudget") ? items[next] : undefined;
}

/** `廣告費另計`, `推廣預算每月2萬,自理`: nothing but its figure stands between. */
function wordBefore({ items }: Draft, at: number): Item | undefined {
  for (let back = at - 1; back >= at - 2 * REACH; back -= 1) {
    const item = items[back];
    if (means(item, ...WHAT)) return item;
    const isPassed =
      item?.kind === "quantity" ||
      item?.kind === "per" ||
      (item?.kind === "break" && !item.hard) ||
      means(item, "filler");
    if (!isPassed && back < at - 1) return undefined;
  }
  return undefined;
}
