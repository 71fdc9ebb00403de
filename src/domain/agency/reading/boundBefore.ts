import { FEE_WORDS, namesSales, SALES_WORDS } from "./rules/moneyWords";
import { means, type Bound, type Item, type Quantity } from "./items";

/** How many words may stand between a number and the word that bounds it. */
export const REACH = 4;

const WEAK = new Set([
  "过",
  "破",
  "突破",
  "超",
  "超过",
  "达",
  "达到",
  "满",
  "超出",
  "超额",
  "exceed",
  "exceeds",
  "exceeding",
]);

/** `前20萬免佣`, `first $20k at 8%` */
const FIRST: ReadonlySet<string> = new Set(["前", "首", "first", "for the first", "initial"]);

/** How the word at `back` bounds the quantity at `at`; `undefined` where it does not. */
export function boundBefore(
  items: readonly Item[],
  back: number,
  at: number,
  text: string,
): Bound | undefined {
  const item = items[back]!;
  const quantity = items[at] as Quantity;
  const word = text.slice(item.start, item.end);
  const isRate = quantity.sort === "rate";
  if (means(item, "above") && until(items, back)) return "below";
  if (isOtherEnd(items, back, word) || isTopOfRange(items, back, word)) return "below";
  if (means(item, "above")) return boundAbove(quantity, word);
  if (overWhat(items, back, quantity, text)) return "over";
  if (isOnTopOf(items, at, word) || isPastFirst(items, at, item)) return "over";
  if (word === "到" && !isRate && isSalesOfMoreRate(items, back, at, text)) return "reached";
  if (means(item, "until") && !isRate) return "below";
  if (means(item, "minimum") && isRate) return "over";
  if (means(item, "belowBefore", "missed") || isUpTo(items, back, quantity)) return "below";
  if (word === "-" && !isRate && items[back - 1] && namesSales(items[back - 1]!)) return "excess";
  if (FIRST.has(word) && back === at - 1 && quantity.sort === "money") return "below";
  if (word === "from" && !quantity.isRange && !means(items[back - 1], "credited")) return "over";
  return means(item, "highest") ? "highest" : undefined;
}

const LONGEST_GAP = 12;

/** `賣到20萬再加2個點`: from there on a rate is due, or more of it. */
function isSalesOfMoreRate(items: readonly Item[], back: number, at: number, text: string): boolean {
  const named = items[back - 1];
  if (back !== at - 1 || named === undefined || !namesSales(named)) return false;
  const [next, ...others] = items.slice(at + 1).filter(({ kind }) => kind === "quantity");
  if (next?.kind !== "quantity" || next.sort !== "rate") return false;
  const gap = text.slice(items[at]!.end, next.start);
  return gap.length < LONGEST_GAP && (/[再才另]/.test(gap) || (others.length === 0 && !/[,;\n]/.test(gap)));
}

/**
 * `above the agreed monthly target of $80,000`, `over baseline sales of $40k`: in English what is passed is named between the word and the
 * amount, with at most one word that is not known.
 */
function overWhat(items: readonly Item[], at: number, quantity: Quantity, text: string): boolean {
  if (quantity.sort !== "money" || quantity.isRange || !isNameOfSales(items[at], text)) return false;
  let unknown = 0;
  for (let back = at - 1; back >= at - REACH - 2; back -= 1) {
    const item = items[back];
    if (item?.kind === "word" && ABOVE_IN_ENGLISH.has(text.slice(item.start, item.end))) return true;
    if (item?.kind === "unknown" && unknown === 0) unknown += 1;
    else if (
      item?.kind !== "per" &&
      !isNameOfSales(item, text) &&
      !means(item, "filler", "of", "unitMonth", "unitQuarter", "unitYear")
    )
      return false;
  }
  return false;
}

/** `5% GMV after the first $50,000` */
function isPastFirst(items: readonly Item[], at: number, item: Item): boolean {
  const quantity = items[at] as Quantity;
  if (quantity.sort !== "money" || !means(item, "pastBefore")) return false;
  const before = items.slice(0, at).findLast(({ kind }) => kind === "quantity");
  return before?.kind === "quantity" && before.sort === "rate";
}

/** `4% on what we add on top of the €60k`; in `5% on top of the $2,000 retainer` a fee is named behind. */
function isOnTopOf(items: readonly Item[], at: number, word: string): boolean {
  if (word !== "on top") return false;
  const quantity = items[at] as Quantity;
  const before = items.slice(0, at).findLast(({ kind }) => kind === "quantity");
  const isBehindRate = before?.kind === "quantity" && before.sort === "rate";
  const isOfFee = items.slice(at + 1, at + 1 + REACH).some((item) => means(item, ...FEE_WORDS));
  return quantity.sort === "money" && isBehindRate && !isOfFee;
}

/** The English words for what lies above an amount. */
export const ABOVE_IN_ENGLISH: ReadonlySet<string> = new Set([
  "above",
  "over",
  "beyond",
  "exceeding",
  "in excess of",
  "over and above",
  "on top",
  "on top of current",
  "on top of your current",
  "above your current",
]);

const isNameOfSales = (item: Item | undefined, text: string): boolean =>
  means(item, "target") ||
  (item !== undefined && namesSales(item)) ||
  (item !== undefined && /^(?:baseline|average)$/.test(text.slice(item.start, item.end)));

/** `10% until monthly sales reach $30k`: within a few words before the word that is reached. */
const until = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3].some((back) => means(items[at - back], "until"));

/** `never less than $1,500 or more than $9,000`: what is denied of the first bound is denied of the second. */
function isOtherEnd(items: readonly Item[], at: number, word: string): boolean {
  const before = items[at - 1];
  return OR_MORE.has(word) && before?.kind === "quantity" && before.bound === "over";
}

/** `prices start at £500 and go up to £3,000` */
function isTopOfRange(items: readonly Item[], at: number, word: string): boolean {
  if (!UP_TO.has(word)) return false;
  const before = items.slice(0, at).findLast(({ kind }) => kind === "quantity");
  return before?.kind === "quantity" && before.sort === "money" && before.bound === "over";
}

const UP_TO: ReadonlySet<string> = new Set(["go up to", "goes up to", "going up to"]);

const OR_MORE: ReadonlySet<string> = new Set(["or more than", "nor more than"]);

/** `超出按5%` bounds the sales, not the rate. */
function boundAbove(quantity: Quantity, word: string): Bound {
  if (!WEAK.has(word)) return "over";
  return quantity.sort === "rate" ? "excess" : "reached";
}

/** `1% to $300,000`, `15% of ad spend to $20k` */
function isUpTo(items: readonly Item[], at: number, quantity: Quantity): boolean {
  if (!means(items[at], "range")) return false;
  let back = at - 1;
  if (quantity.sort === "money")
    while (means(items[back], "of", "adSpend", "adBudget", ...SALES_WORDS)) back -= 1;
  const before = items[back];
  return before?.kind === "quantity" && before.sort === "rate" && quantity.sort !== "rate";
}
