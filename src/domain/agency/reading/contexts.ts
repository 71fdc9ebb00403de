import type { Context, Cue } from "./draft";
import { leadsOn } from "./bounds";
import { isLetter } from "./tokens/characters";
import { isSign, means, type Item, type Quantity } from "./items";
import type { WordToken } from "./tokens/tokens";
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
    const before = new Walk(items, text, at, -1).go();
    const after = new Walk(items, text, at, 1, before.pers.length > 0 || item.per.length > 0).go();
    const pers = [...before.pers, ...after.pers].sort((a, b) => a.start - b.start);
    contexts.set(item, { at, cues: [...before.cues, ...after.cues], pers, ...(previous && { previous }) });
    previous = item;
  });
  return contexts;
}

/** The way from a quantity to one side of it, and what is heard there. */
class Walk {
  readonly cues: Cue[] = [];
  readonly pers: Item[] = [];
  /** Periods behind a comma. */
  private readonly persOfOther: Item[] = [];
  private distance = 0;
  /** Behind a break. */
  private apart = false;
  /** In brackets behind the quantity. */
  private aside = false;
  /** Behind a break or a connector. */
  private far = false;
  private connected = false;
  private isOfOther = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly text: string,
    private readonly from: number,
    private readonly step: 1 | -1,
    /** Whether the quantity has a period already. */
    private readonly hasPeriod = false,
  ) {}

  go(): this {
    for (let at = this.from + this.step; Math.abs(at - this.from) <= REACH; at += this.step) {
      const behindAside = this.apart ? undefined : asideAt(this.items, at, this.step, this.text);
      const item = this.items[at];
      if (behindAside !== undefined) at = behindAside;
      else if (item === undefined || (item.kind === "break" && item.hard)) {
        // `3% of monthly sales, $5,000`: the period belongs to the figure of its clause, where that has one.
        this.pers.push(...this.persOfOther);
        break;
      } else if (item.kind === "quantity") break;
      else if (item.kind === "break") this.hearBreak(item);
      else if (item.kind === "per") this.hearPeriod(item, at);
      else if (item.kind === "word") at = this.hearWord(item, at);
    }
    return this;
  }

  private hearBreak({ start }: Item): void {
    const isBracket = this.text[start] === "(";
    this.aside = !this.apart && this.step === 1 && isBracket;
    this.apart = true;
    this.far = true;
    this.isOfOther ||= !isBracket;
    this.distance += 4;
  }

  private hearPeriod(item: Item, at: number): void {
    const isOfNext = leadsOn(this.items, at, this.text);
    const isOfBefore = !isOfNext && isWrittenAt(this.items, at, this.text);
    const isHeard = !isGiven(this.items, at) && (this.step === -1 ? !isOfBefore : !this.far && !isOfNext);
    if (!this.connected && isHeard) (this.isOfOther ? this.persOfOther : this.pers).push(item);
  }

  /** Gives the place up to which has been heard. */
  private hearWord(item: WordToken, at: number): number {
    const { items, step } = this;
    const tax = step === 1 ? taxBehind(items, at) : undefined;
    if (tax !== undefined) return tax;
    if (this.isConnector(item, at)) {
      this.connected = true;
      this.far = true;
      this.distance += 4;
    }
    if (!this.isOfAnother(at) && !isDenied(items, at, this.far, step, this.text)) {
      const { distance, far, apart, aside } = this;
      const side = step === -1 ? "before" : "after";
      this.cues.push({ item, meanings: item.meanings, distance, side, far, apart, aside });
    }
    const isOf = means(item, "of");
    // `$900 management fee on $3,000 ad spend`: what stands before `on` names the figure before.
    if ((isOf && step === -1) || !(isOf || means(item, "filler", "approxBefore", "approxAfter")))
      this.distance += 1;
    return at;
  }

  private isConnector(item: WordToken, at: number): boolean {
    const isVerb = this.step === -1 && addsNothing(this.items, at, this.text);
    return means(item, "plus", "or") && !this.far && !isVerb;
  }

  /** Whether a word names the figure behind this one, or the one before it. */
  private isOfAnother(at: number): boolean {
    const { items, pers, hasPeriod, text } = this;
    return this.step === 1
      ? !this.apart && namesNext(items, at, hasPeriod || pers.length > 0, text)
      : this.far && isNameOfBefore(items, at);
  }
}

/** Where an aside that tells nothing of a figure ends, in the direction of a walk. */
const asideAt = (items: readonly Item[], at: number, step: 1 | -1, text: string): number | undefined =>
  step === 1 ? taxAside(items, at, text) : asideBefore(items, at, text);

/** `淨利再分10%`, `超出部分再收3%`, `每月再收3000`: what is shared, or the period, stands right before the word, and nothing is added to the figure before. */
export const addsNothing = (items: readonly Item[], at: number, text: string): boolean =>
  /^[再另]/.test(text.slice(items[at]!.start, items[at]!.end)) &&
  (items[at - 1]?.kind === "per" || means(items[at - 1], "netProfit", "grossProfit", "profit", "part"));

/** `£1,000 (ex-VAT) a month`: the place where an aside closes that says nothing but the tax. */
function taxAside(items: readonly Item[], at: number, text: string): number | undefined {
  if (text[items[at]?.start ?? -1] !== "(") return undefined;
  let close = at + 1;
  while (means(items[close], "tax", "untaxed", "included", "notIncluded", "plus")) close += 1;
  return close > at + 1 && isSign(items[close], text, ")") ? close : undefined;
}

/** `60,000 + 18% GST per month`: where the tax stands that is added to a figure. */
function taxBehind(items: readonly Item[], plus: number): number | undefined {
  if (!means(items[plus], "plus")) return undefined;
  const next = items[plus + 1];
  const at = next?.kind === "quantity" && next.sort === "rate" ? plus + 2 : plus + 1;
  return means(items[at], "tax") ? at : undefined;
}

/** `按成交額(扣除退款)4%`: the place where an aside without a figure opens, whose bracket closes right before a figure. */
function asideBefore(items: readonly Item[], at: number, text: string): number | undefined {
  const isBracket = (place: number, bracket: string) => {
    const item = items[place];
    return item?.kind === "break" && text[item.start] === bracket;
  };
  if (!isBracket(at, ")")) return undefined;
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
function isDenied(items: readonly Item[], at: number, far: boolean, step: 1 | -1, text: string): boolean {
  return (
    (far && means(items[at], "setup", "deposit") && means(items[at - 1], "free")) ||
    ((far || step === 1) && means(items[at], "minimum") && items[at - 1]?.kind === "duration") ||
    means(items[at - 1], "dependsOn") ||
    (means(items[at], "adSpend", "adBudget") && isPaidApart(items, at + 1, text))
  );
}

/** `廣告費自理 提點3%`: who pays the ads, and no base; in `投放消耗另計5%` and `billed separately at 10%` the rate is of what is named. */
function isPaidApart(items: readonly Item[], at: number, text: string): boolean {
  const word = items[at];
  const isAt = text.slice(items[at + 1]?.start, items[at + 1]?.end) === "at";
  const next = items[isAt ? at + 2 : at + 1];
  const isRate = means(word, "extraCharge") && next?.kind === "quantity" && next.sort === "rate";
  return means(word, "notIncluded") && !(isRate && (isAt || next.start === word!.end));
}
