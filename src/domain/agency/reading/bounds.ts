import { boundBefore, REACH } from "./boundBefore";
import { means, type Item, type Quantity } from "./items";
import { namesSales } from "./rules/moneyWords";

const PASSED: ReadonlySet<string> = new Set(["a", "收", "收取", "付", "只", "只收", "只付", "仅收"]);

/** Words that end with a number are looked back at only over these. */
const isPassedOver = (item: Item, text: string): boolean =>
  means(item, "filler", "between", "of", "target", "minimum") ||
  namesSales(item) ||
  PASSED.has(text.slice(item.start, item.end));

const ABOVE_PART: ReadonlySet<string> = new Set(["以上部分", "之上部分", "以上的部分", "以上部份"]);

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
    // `below that it's 15%`: what is bounded was said before.
    if (item.kind !== "word" || (back + 1 < at && isThat(items[back + 1]!, text))) return;
    const bound = boundBefore(items, back, at, text);
    if (bound) quantity.bound = bound;
    else if (isApprox(items, back, text)) quantity.approx = true;
    else if (!isPassedOver(item, text)) return;
    read.add(item);
    if (quantity.bound) return;
  }
}

const THAT = /^(?:that|this)$/;

const isThat = ({ start, end }: Item, text: string): boolean => THAT.test(text.slice(start, end));

const isApprox = (items: readonly Item[], back: number, text: string): boolean => {
  const { start, end } = items[back]!;
  return (
    means(items[back], "approxBefore") ||
    (text.slice(start, end) === "~" && items[back - 1]?.kind !== "quantity")
  );
};

function lookAhead(
  items: readonly Item[],
  at: number,
  quantity: Quantity,
  text: string,
  read: Set<Item>,
): void {
  for (let ahead = at + 1; ahead <= at + REACH + 2; ahead += 1) {
    const item = items[ahead];
    if (isPassedAhead(items, ahead)) continue;
    if (item?.kind === "per" && leadsOn(items, ahead, text)) return;
    if (item?.kind === "per") quantity.per.push(item.unit);
    else if (item?.kind !== "word" || !takeWordBehind(items, ahead, quantity, text)) return;
    read.add(item);
  }
}

/** `一年2萬9 半年1萬6`: behind a space, and right before the figure that it is of. */
export function leadsOn(items: readonly Item[], at: number, text: string): boolean {
  const [before, period, next] = [items[at - 1], items[at]!, items[at + 1]];
  const isNamed = /^[半一季年]/.test(text.slice(period.start, period.end));
  return (
    isNamed &&
    before !== undefined &&
    before.end < period.start &&
    next?.kind === "quantity" &&
    next.start === period.end
  );
}

/** `2萬，甚至`; `20萬業績以內` */
function isPassedAhead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === "break") return !item.hard && means(items[at + 1], "even2");
  return item?.kind === "word" && namesSales(item) && means(items[at + 1], "belowAfter", "aboveAfter");
}

/** Attaches what the word at `ahead`, behind a quantity, says of it; `false` where it says nothing. */
function takeWordBehind(items: readonly Item[], ahead: number, quantity: Quantity, text: string): boolean {
  const item = items[ahead]!;
  if (means(item, "approxAfter")) quantity.approx = true;
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
  else return means(item, "spread", "between");
  return true;
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
