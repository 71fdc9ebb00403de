import { FEE_WORDS, namesSales, SALES_WORDS } from "./rules/moneyWords";
import { means, type Bound, type Item, type Quantity } from "./items";

/** How many words may stand between a number and the word that bounds it. */
const REACH = 4;

const PASSED: ReadonlySet<string> = new Set(["a", "收", "收取", "付"]);

/** Words that end with a number are looked back at only over these. */
const isPassedOver = (item: Item, text: string): boolean =>
  means(item, "filler", "between", "of", "target", "minimum") ||
  namesSales(item) ||
  PASSED.has(text.slice(item.start, item.end));

const THAT = /^(?:that|this)$/;

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

const ABOVE_PART: ReadonlySet<string> = new Set(["以上部分", "之上部分", "以上的部分", "以上部份"]);

/** `前20萬免佣`, `first $20k at 8%` */
const FIRST: ReadonlySet<string> = new Set(["前", "首", "first", "for the first", "initial"]);

/**
 * Attaches to every quantity what is written at it: 約, 左右, 不低於, 以上, 以內, 起, 部分, 每月, /人. The words that were taken are
 * marked as read.
 */
export function attachBounds(items: readonly Item[], text: string, read: Set<Item>): void {
  items.forEach((item, at) => {
    if (item.kind !== "quantity") return;
    lookBack(items, at, item, text, read);
    lookAhead(items, at, item, text, read);
  });
}

function lookBack(
  items: readonly Item[],
  at: number,
  quantity: Quantity,
  text: string,
  read: Set<Item>,
): void {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const item = items[back]!;
    if (item.kind !== "word") return;
    const word = text.slice(item.start, item.end);
    // `below that it's 15%`: what is bounded was said before.
    if (THAT.test(text.slice(items[back + 1]!.start, items[back + 1]!.end)) && back + 1 < at) return;
    if (means(item, "approxBefore") || (word === "~" && items[back - 1]?.kind !== "quantity"))
      quantity.approx = true;
    else if (means(item, "above") && until(items, back)) quantity.bound = "below";
    else if (isOtherEnd(items, back, word) || isTopOfRange(items, back, word)) quantity.bound = "below";
    else if (means(item, "above")) quantity.bound = boundAbove(quantity, word);
    else if (overWhat(items, back, quantity, text)) quantity.bound = "over";
    else if (isOnTopOf(items, at, word) || isPastFirst(items, at, item)) quantity.bound = "over";
    else if (means(item, "until") && quantity.sort !== "rate") quantity.bound = "below";
    else if (means(item, "minimum") && quantity.sort === "rate") quantity.bound = "over";
    else if (means(item, "belowBefore", "missed") || isUpTo(items, back, quantity)) quantity.bound = "below";
    else if (word === "-" && quantity.sort !== "rate" && items[back - 1] && namesSales(items[back - 1]!))
      quantity.bound = "excess";
    else if (FIRST.has(word) && back === at - 1 && quantity.sort === "money") quantity.bound = "below";
    else if (word === "from" && !quantity.isRange && !means(items[back - 1], "credited"))
      quantity.bound = "over";
    else if (means(item, "highest")) quantity.bound = "highest";
    else if (!isPassedOver(item, text)) return;
    read.add(item);
    if (quantity.bound) return;
  }
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
    else if (item?.kind !== "per" && !isNameOfSales(item, text) && !(item && means(item, "filler", "of")))
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
  "on top",
  "on top of current",
  "on top of your current",
  "above your current",
]);

const isNameOfSales = (item: Item | undefined, text: string): boolean =>
  means(item, "target") ||
  (item !== undefined && namesSales(item)) ||
  (item !== undefined && text.slice(item.start, item.end) === "baseline");

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

function lookAhead(
  items: readonly Item[],
  at: number,
  quantity: Quantity,
  text: string,
  read: Set<Item>,
): void {
  for (let ahead = at + 1; ahead <= at + REACH + 2; ahead += 1) {
    const item = items[ahead];
    if (item?.kind === "per") {
      quantity.per.push(item.unit);
    } else if (item?.kind === "break" && means(items[ahead + 1], "even2") && !item.hard) {
      continue;
    } else if (item?.kind !== "word") return;
    // `20萬業績以內`
    else if (namesSales(item) && means(items[ahead + 1], "belowAfter", "aboveAfter")) continue;
    else if (means(item, "approxAfter")) quantity.approx = true;
    else if (means(item, "even2")) quantity.openEnded = true;
    else if (means(item, "aboveAfter")) {
      quantity.bound ??= "over";
      quantity.openEnded = true;
    } else if (isPlusSign(items, ahead, text)) {
      quantity.bound ??= "over";
      if (quantity.isRange) quantity.openEnded = true;
    } else if (means(item, "belowAfter") && !isPartAbove(items[ahead + 1], text)) quantity.bound ??= "below";
    else if (ABOVE_PART.has(text.slice(item.start, item.end))) quantity.bound = "excess";
    else if (means(item, "part") && (quantity.bound === "reached" || quantity.bound === "over"))
      quantity.bound = "excess";
    else if (!means(item, "spread", "between")) return;
    read.add(item);
  }
}

/** `超出部分`, and not `的部分`, which is the part below. */
const isPartAbove = (item: Item | undefined, text: string): boolean =>
  means(item, "part") && !/^(?:的|那|这)?部[分份]/.test(text.slice(item!.start, item!.end));

/** `20000+/月`: a plus that nothing is added behind. */
function isPlusSign(items: readonly Item[], at: number, text: string): boolean {
  const sign = items[at]!;
  if (text.slice(sign.start, sign.end) !== "+") return false;
  const next = items[at + 1];
  return (
    next === undefined ||
    text.slice(next.start, next.end) === "=" ||
    (next.kind === "break" && text[next.start] !== "(") ||
    (next.kind === "per" && isWrittenBehind(items, at, text))
  );
}

/** `20000+/月`; in `5% + 每月保底2000` the period begins what is added. */
function isWrittenBehind(items: readonly Item[], at: number, text: string): boolean {
  const [period, behind] = [items[at + 1]!, items[at + 2]];
  if (behind === undefined || behind.kind === "break") return true;
  const isSpaced = items[at - 1]!.end < items[at]!.start || text[period.start] === "每";
  return !isSpaced && behind.kind !== "quantity";
}

/**
 * Joins quantities that tell one figure together: `2萬甚至3萬`, `100萬,甚至到300萬`, `300萬500萬以上`.
 */
export function joinSteps(items: readonly Item[], read: Set<Item>): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const last = joined[joined.length - 1];
    if (item.kind === "quantity" && last?.kind === "quantity" && isJuxtaposed(last, item)) {
      joined[joined.length - 1] = together(last, item);
      continue;
    }
    const next = evenMore(items, at);
    if (next && last?.kind === "quantity" && last.sort === next.quantity.sort) {
      items.slice(at, next.at).forEach((word) => read.add(word));
      joined[joined.length - 1] = together(last, next.quantity);
      at = next.at;
      continue;
    }
    joined.push(item);
  }
  return joined;
}

function isJuxtaposed(first: Quantity, second: Quantity): boolean {
  const amounts = first.sort === "money" && second.sort === "money" && first.unit > 1 && second.unit > 1;
  return amounts && first.end === second.start && first.low.lessThan(second.high);
}

/** From `,甚至到` or `甚至` to the quantity behind it. */
function evenMore(items: readonly Item[], start: number): { quantity: Quantity; at: number } | undefined {
  let at = start;
  const separator = items[at];
  if (separator?.kind === "break" && !separator.hard) at += 1;
  if (!means(items[at], "even")) return undefined;
  at += 1;
  while (means(items[at], "range", "filler", "above")) at += 1;
  const quantity = items[at];
  return quantity?.kind === "quantity" ? { quantity, at } : undefined;
}

function together(first: Quantity, second: Quantity): Quantity {
  const shared = { ...first, end: second.end, approx: first.approx || second.approx, isRange: true };
  const per = [...first.per, ...second.per];
  const openEnded = second.openEnded ?? false;
  if (first.bound === "over" || (openEnded && first.bound !== "reached")) {
    return { ...shared, per, also: second.high, bound: "over", openEnded: true, isRange: false };
  }
  return { ...withoutBound(shared), high: second.high, per, ...(openEnded && { openEnded }) };
}

function withoutBound(quantity: Quantity): Quantity {
  const closed = { ...quantity };
  delete closed.bound;
  return closed;
}
