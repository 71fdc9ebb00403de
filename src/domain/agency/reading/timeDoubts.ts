import { PRICES } from "./conditions";
import { doubt, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { firstBehind, isHard, isOneOf, lastBefore, type Taken } from "./taken";
import { isLetter } from "./tokens/characters";

/**
 * Asks for prices in whose sentence a time stands that no rule read: `a $2,500 minimum that kicks in from month 4`, `$599 after a 14-day
 * trial`. In English alone: in Chinese a time stands with its price.
 */
export function doubtTimes(draft: Draft, taken: Taken): void {
  if (draft.terms.phases || draft.terms.feesByTerm || draft.unclear.length > 0) return;
  draft.items.forEach((item, at) => {
    if (!isUnreadTime(draft, item, at) || isOfOther(draft, at)) return;
    const isPrice = (quantity: Quantity | undefined) =>
      quantity !== undefined && isOneOf([...PRICES, "minimum"], taken.get(quantity));
    const beside = [lastBefore(draft.items, at, taken), firstBehind(draft.items, at, taken)].find(isPrice);
    // `Pay nothing for 30 days. After that it's $1,000 a month`
    const isFree = sentenceAt(draft, at).some((each) => means(each, "free", "nothing"));
    const priced = beside ?? (isFree ? [...taken.keys()].find(isPrice) : undefined);
    if (!priced) return;
    const place = { start: Math.min(item.start, priced.start), end: Math.max(item.end, priced.end) };
    doubt(draft, place, { code: "conditionUnread", term: taken.get(priced)! });
  });
}

/** `from month 4`, `from day 91` */
const NUMBERED =
  /\b(?:from|after|until|till|as of|in|by|starting|beginning) (?:month|year|quarter|week|day) $/;

function isUnreadTime(draft: Draft, item: Item, at: number): boolean {
  const { items, plain, read, used } = draft;
  // `$2,500 or 10% of spend, whichever is greater. First month is free.`
  if (means(item, "firstPhase") && !read.has(item) && isLetter(plain.text[item.start]))
    return sentenceAt(draft, at).some((each) => means(each, "free", "half"));
  if (item.kind !== "quantity" && item.kind !== "duration") return false;
  const isRead = item.kind === "quantity" ? used.has(item) : read.has(item);
  if (isRead) return false;
  if (NUMBERED.test(plain.text.slice(0, item.start))) return true;
  const isEnglish = item.kind === "duration" && isLetter(plain.text[item.end - 1]);
  const before = items[at - 1];
  const isOfPast = before !== undefined && PAST.test(plain.text.slice(before.start, before.end));
  return isEnglish && !isOfPast;
}

const PAST = /^(?:last|past|previous|prior|trailing|preceding|every|each|per)$/;

function sentenceAt({ items }: Draft, at: number): readonly Item[] {
  const from = items.slice(0, at).findLastIndex((item) => isHard(item)) + 1;
  const end = items.findIndex((item, place) => place > at && isHard(item));
  return items.slice(from, end === -1 ? undefined : end);
}

/** When it is paid, left or given back, and when no price holds. */
function isOfOther(draft: Draft, at: number): boolean {
  const { plain } = draft;
  const sentence = sentenceAt(draft, at);
  const words = plain.text.slice(sentence[0]!.start, sentence[sentence.length - 1]!.end);
  return (
    OTHER.test(words) || sentence.some((item) => means(item, "notice", "penalty", "renewal", "breakClause"))
  );
}

const OTHER =
  /\b(?:due|payable|invoices?d?|payment|paid|spread|valid|refund\w*|money[- ]back|within|guarantee\w*(?! minimum)|break|review\w*|deliver\w*|turnaround|live|day out|response|attribution|cookie|window)\b/;
