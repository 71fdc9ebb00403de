import type { Context, Cue } from "./draft";
import { isLetter } from "./tokens/characters";
import { means, type Item, type Quantity } from "./items";
import { namesNext } from "./labels";

/** Context reaches at most this far; the words of a quote stand close to their figures. */
const REACH = 24;

/**
 * What stands around every quantity: words back to the quantity before (or the end of the sentence) and on to the next
 * one. A connector (加, +, plus) ends it on either side, a comma makes it far.
 */
export function contextsOf(items: readonly Item[], text: string): Map<Quantity, Context> {
  const contexts = new Map<Quantity, Context>();
  let previous: Quantity | undefined;
  items.forEach((item, at) => {
    if (item.kind !== "quantity") return;
    const cues: Cue[] = [];
    const pers: Item[] = [];
    walk(items, at, -1, cues, pers, text);
    walk(items, at, 1, cues, pers, text);
    pers.sort((a, b) => a.start - b.start);
    contexts.set(item, { at, cues, pers, ...(previous && { previous }) });
    previous = item;
  });
  return contexts;
}

function walk(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  cues: Cue[],
  pers: Item[],
  text: string,
): void {
  const side = step === -1 ? "before" : "after";
  let apart = false;
  let far = false;
  let connected = false;
  let distance = 0;
  let aside = false;
  let isOfOther = false;
  const persOfOther: Item[] = [];
  for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
    const item = items[next];
    const behindAside = apart ? undefined : asideBefore(items, next, step, text);
    if (behindAside !== undefined) {
      next = behindAside;
      continue;
    }
    const tax = apart ? undefined : taxAside(items, next, step, text);
    if (tax !== undefined) {
      next = tax;
      continue;
    }
    const isEnd = item === undefined || (item.kind === "break" && item.hard);
    // `3% of monthly sales, $5,000`: the period belongs to the figure of its clause, where that has one.
    if (isEnd) pers.push(...persOfOther);
    if (isEnd || item.kind === "quantity") return;
    if (item.kind === "break") {
      aside = !apart && step === 1 && text[item.start] === "(";
      apart = true;
      far = true;
      isOfOther ||= text[item.start] !== "(";
      distance += 4;
    } else if (item.kind === "per") {
      const isHeard = step === -1 ? !isWrittenAt(items, next, text) && !isGiven(items, next) : !far;
      if (!connected && isHeard) (isOfOther ? persOfOther : pers).push(item);
    } else if (item.kind === "word") {
      const added = step === 1 ? taxBehind(items, next) : undefined;
      if (added !== undefined) {
        next = added;
        continue;
      }
      const isVerb = step === -1 && text.slice(item.start, item.end) === "再" && isBaseWord(items[next - 1]);
      if (means(item, "plus", "or") && !far && !isVerb) {
        connected = true;
        far = true;
        distance += 4;
      }
      const isOfNext =
        step === 1 && !apart && namesNext(items, next, pers.length > 0 || hasUnit(items[at]!), text);
      const isOfBefore = step === -1 && far && isNameOfBefore(items, next);
      if (!isDenied(items, next, far, step) && !isOfNext && !isOfBefore)
        cues.push({ item, meanings: item.meanings, distance, side, far, apart, aside });
      const isOf = means(item, "of");
      // `$900 management fee on $3,000 ad spend`: what stands before `on` names the figure before.
      if ((isOf && step === -1) || !(isOf || means(item, "filler", "approxBefore", "approxAfter")))
        distance += 1;
    }
  }
}

/** `淨利再分10%`: what is shared stands right before the word, and nothing is added. */
const isBaseWord = (item: Item | undefined): boolean => means(item, "netProfit", "grossProfit", "profit");

/** `£1,000 (ex-VAT) a month`: the place where an aside closes that says nothing but the tax. */
function taxAside(items: readonly Item[], at: number, step: 1 | -1, text: string): number | undefined {
  if (step === -1 || text[items[at]?.start ?? -1] !== "(") return undefined;
  let close = at + 1;
  while (means(items[close], "tax", "untaxed", "included", "notIncluded", "plus")) close += 1;
  return close > at + 1 && text[items[close]?.start ?? -1] === ")" ? close : undefined;
}

/** `60,000 + 18% GST per month`: where the tax stands that is added to a figure. */
function taxBehind(items: readonly Item[], plus: number): number | undefined {
  if (!means(items[plus], "plus")) return undefined;
  const next = items[plus + 1];
  const at = next?.kind === "quantity" && next.sort === "rate" ? plus + 2 : plus + 1;
  return means(items[at], "tax") ? at : undefined;
}

const hasUnit = (item: Item): boolean => item.kind === "quantity" && item.per.length > 0;

/** `按成交額(扣除退款)4%`: the place where an aside without a figure opens, whose bracket closes right before a figure. */
function asideBefore(items: readonly Item[], at: number, step: 1 | -1, text: string): number | undefined {
  const isBracket = (place: number, bracket: string) => {
    const item = items[place];
    return item?.kind === "break" && text[item.start] === bracket;
  };
  if (step === 1 || !isBracket(at, ")")) return undefined;
  for (let open = at - 1; open >= at - REACH; open -= 1) {
    if (isBracket(open, "(")) return open;
    if (items[open] === undefined || items[open]!.kind === "quantity") return undefined;
  }
  return undefined;
}

/** `500元/條,月費4000`, `$1 for each order`: the unit belongs to the figure that it is written at. */
function isWrittenAt(items: readonly Item[], at: number, text: string): boolean {
  let before = at - 1;
  const isPassed = (item: Item | undefined) =>
    item?.kind === "per" || (means(item, "filler") && isLetter(text[item!.start]));
  while (isPassed(items[before])) before -= 1;
  return items[before]?.kind === "quantity";
}

/** `送一個月,季度服務費36,000`: what is given away is no period of a price. */
const isGiven = (items: readonly Item[], at: number): boolean => means(items[at - 1], "giveaway");

/** `$5,000 deposit, $2,500 a month`, `$5,000 refundable deposit plus $2 an order`: the word right behind a figure names that one. */
const isNameOfBefore = (items: readonly Item[], at: number): boolean => {
  const before = means(items[at - 1], "refundable", "nonRefundable", "oneTime") ? at - 2 : at - 1;
  return items[before]?.kind === "quantity" && means(items[at], "deposit", "setup");
};

/** `no setup fee, $1,200`: what is said not to be charged names no amount behind the comma, nor does a least term (`6-month minimum, $2,000`) or what a price depends on. */
function isDenied(items: readonly Item[], at: number, far: boolean, step: 1 | -1): boolean {
  return (
    (far && means(items[at], "setup", "deposit") && means(items[at - 1], "free")) ||
    ((far || step === 1) && means(items[at], "minimum") && items[at - 1]?.kind === "duration") ||
    means(items[at - 1], "dependsOn") ||
    (means(items[at], "adSpend", "adBudget") && isPaidApart(items, at + 1))
  );
}

/** `廣告費自理 提點3%`: who pays the ads, and no base; in `投放消耗另計5%` the rate is of what is named. */
function isPaidApart(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at], items[at + 1]];
  const isOfWord = means(word, "extraCharge") && next?.kind === "quantity" && next.sort === "rate";
  return means(word, "notIncluded") && !(isOfWord && next.start === word!.end);
}
