import { means, type Item } from "./items";
import { lengthOf } from "./monthsOfPhases";
import { namesSales } from "./rules/moneyWords";

/** Whether a word such as 之後, 次月, thereafter begins no phase at its place: it speaks of sales, of a day of payment, of how a contract ends. */
export function speaksOfOthers(items: readonly Item[], at: number, text: string, began: boolean): boolean {
  const [item, next] = [items[at]!, items[at + 1]];
  // `10% on the first $50k and 7% thereafter` speaks of sales, and `for 6 months; after that 10%` of time.
  const led = items[at - 1]?.kind === "break" ? items[at - 2] : items[at - 1];
  const told = lengthOf(items.slice(0, at), text);
  const isPriced = told && items.slice(items.indexOf(told), at).some(({ kind }) => kind === "quantity");
  const isBehindTime = led?.kind === "duration" || isPriced;
  if (means(item, "part") && !began && !isBehindTime) return true;
  // `前50單免費,之後每單2元`
  if (isBehindCount(items, at)) return true;
  // `做到50萬以後改為8000`
  if (isScaleReached(items, at)) return true;
  // `從後續佣金中抵扣`
  const before = items[at - 1];
  if (before?.kind === "unknown" && text.slice(before.start, before.end).endsWith("从")) return true;
  if (!began && speaksOfSales(items.slice(0, at))) return true;
  // `次月15日前支付`, `次月結算`: when it is paid.
  if (means(next, "dayOfMonth", "settle", "monthSettle", "quarterSettle", "yearSettle")) return true;
  // `次月補差`, `次月退回`: what is settled then.
  if (text.slice(item.start, item.end) === "次月" && (next?.kind === "unknown" || means(next, "refund")))
    return true;
  // `以後每季度首月5日前支付`
  if (isDayOfPayment(items, at)) return true;
  // `$2,000 a month and then 3% of sales`: what comes on top, where no time has been named.
  const isAnd = before !== undefined && means(before, "plus") && text.slice(item.start, item.end) === "then";
  if (!began && isAnd && !items.slice(0, at).some(isOfTime)) return true;
  // `3 months minimum, then monthly`
  const behindNext = items[at + 2];
  if (next?.kind === "per" && (behindNext === undefined || behindNext.kind === "break")) return true;
  // `6 months, then month to month`: how it may be ended, and no price.
  const price = items.slice(at + 2, at + 4).find(({ kind }) => kind === "quantity");
  return means(next, "renewal") || (means(next, "noLockIn") && price === undefined);
}

/** Within so many items a count is told before what follows it. */
const REACH = 8;

/** The first so many orders or pieces, and no time. */
const isBehindCount = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - REACH), at).some((item, place, before) => {
    const [count, unit] = [before[place + 1], before[place + 2]];
    return (
      means(item, "first") && count?.kind === "quantity" && means(unit, "perOrder", "perItem", "perInquiry")
    );
  });

/** Sales that are reached right before the word, and no time. */
function isScaleReached(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (means(items[back], "filler", "past")) back -= 1;
  const scale = items[back];
  const isReached = scale?.kind === "quantity" && (scale.bound === "reached" || scale.bound === "over");
  // `做到50萬`
  const named = items[means(items[back - 1], "range") ? back - 2 : back - 1];
  const isNamed = named !== undefined && namesSales(named);
  return scale?.kind === "quantity" && scale.unit >= SCALE && (isReached || isNamed);
}

/** Sales are told by ten thousands. */
const SCALE = 1e4;

const isOfTime = (item: Item): boolean =>
  item.kind === "duration" || means(item, "first", "firstPhase", "from", "setup", "oneTime");

function isDayOfPayment(items: readonly Item[], at: number): boolean {
  const end = items.findIndex((item, place) => place > at && item.kind === "break");
  const clause = items.slice(at, end === -1 ? undefined : end);
  const isPriced = clause.some(
    (item) => item.kind === "quantity" || item.kind === "ratio" || means(item, "free", "half"),
  );
  return !isPriced && clause.some((item) => means(item, "dayOfMonth"));
}

/** `first £20k of sales free, then 6%` */
const speaksOfSales = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === "quantity" && item.bound === "below" && item.sort === "money") &&
  !items.some((item) => item.kind === "duration");

const REVIEWED = /\b(?:review|revisit|reassess|renegotiat|evaluat)\w*(?: \w+){0,2} (?:after|in|at) $/;
const LONGEST_REVIEW = 40;

/** `Review after 3 months`: when a price is talked of, and not when it changes. */
export const isReviewed = (text: string, at: number): boolean =>
  REVIEWED.test(text.slice(Math.max(0, at - LONGEST_REVIEW), at));

const LATER: ReadonlySet<string> = new Set(["ongoing", "normally", "usually"]);

/** Whether a word begins a later phase where a first one has been named: `$799 for the first 6 months (normally $1,199)`. */
export const beginsLater = (word: string): boolean => LATER.has(word);
