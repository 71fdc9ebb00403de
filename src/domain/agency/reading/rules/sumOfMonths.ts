import { note, spreadOf, type Context, type Draft } from "../draft";
import { means, type Duration, type Item, type Quantity } from "../items";
import { put } from "./putTerm";
import { FEE_WORDS } from "./moneyWords";

const SUM: ReadonlySet<string> = new Set(["共", "总", "合计", "共计", "总计", "一共", "总共", "计"]);

/** `簽約時支付3個月服務費共36000元`: what so many months cost together. */
export function isSumOfMonths(draft: Draft, _: Quantity, context: Context): boolean {
  return monthsSummed(draft, context) !== undefined;
}

export function takeSumOfMonths(draft: Draft, quantity: Quantity, context: Context): void {
  const months = monthsSummed(draft, context)!;
  draft.terms.months = { low: months.low, high: months.high };
  draft.read.add(months);
  note(draft, "months", months);
  put(draft, "totalFee", spreadOf(quantity), quantity, undefined, 0.9);
}

function monthsSummed({ items, plain }: Draft, { at }: Context): Duration | undefined {
  let [back, isSummed, isFee] = [at - 1, false, false];
  for (; isBetween(items[back]); back -= 1) {
    const item = items[back]!;
    isSummed ||= SUM.has(plain.text.slice(item.start, item.end));
    isFee ||= means(item, ...FEE_WORDS);
  }
  const months = items[back];
  const isOfMonths = months?.kind === "duration" && months.unit === "month";
  return isSummed && isFee && isOfMonths ? months : undefined;
}

const isBetween = (item: Item | undefined): boolean =>
  means(item, ...FEE_WORDS, "filler", "wholeSum", "of", "settle");
