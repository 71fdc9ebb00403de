import { ZERO, type Decimal } from "../../../money/decimal";
import { note, says, type Context, type Draft } from "../draft";
import { feesOf } from "../feesOf";
import { isSign, means, type Item, type Quantity } from "../items";

/** `叁萬元整(¥30,000.00)`, `3000×3,合9000`: the figure before it in other signs, or the sum of the fees before it. */
export function isSaidAgain(draft: Draft, quantity: Quantity, { at, previous }: Context): boolean {
  const { items, plain, used, terms } = draft;
  if (isSumOfAside(draft, quantity, at) || isPartOfFee(draft, quantity, at)) return true;
  // `年費2.98萬,含120條,平均每條248元`
  if (AVERAGE.test(plain.text.slice(0, quantity.start)) && feesOf(terms).length > 0) return true;
  if (isShareOfSum(draft, quantity, at, previous) || isReckonedBill(draft, quantity, at, previous))
    return true;
  if (quantity.bound !== undefined || previous === undefined || !used.has(previous)) return false;
  // `(大寫:壹萬貳仟元整)`
  let back = at - 1;
  while (back > at - REACH && isNameOfFigure(items[back], plain.text)) back -= 1;
  const before = items[back];
  const isAside = isSign(before, plain.text, "(");
  const isSame = previous.low.equals(quantity.low) && previous.high.equals(quantity.high);
  if (isAside && isSame && previous.sort !== "rate") return true;
  const fee = terms.monthlyFee;
  // `£900/m + £600/m = £1,500/m`
  const isEqual = plain.text[items[at - 1]?.start ?? -1] === "=";
  const isSum = isEqual || [at - 1, at - 2].some((place) => means(items[place], "wholeSum"));
  return isSum && fee?.high?.equals(quantity.high) === true && fee.low.equals(quantity.low);
}

const AVERAGE = /(?:平均|折合|折算|相当于|约合)[^,;。\n]{0,6}$/;

const isNameOfFigure = (item: Item | undefined, text: string): boolean =>
  item?.kind === "unknown" || means(item, "filler") || isSign(item, text, ":");

/** `$3,500 ($1,500 setup + $2,000 retainer)`: the parts stand in the brackets behind. */
function isSumOfAside({ items, plain, contexts }: Draft, quantity: Quantity, at: number): boolean {
  const { low, high } = quantity;
  const open = items.findIndex((item, place) => place > at && item.kind === "break");
  if (open === -1 || open > at + REACH || plain.text[items[open]!.start] !== "(") return false;
  const parts: Quantity[] = [];
  for (const item of items.slice(open + 1)) {
    if (item.kind === "break") break;
    if (item.kind === "quantity") parts.push(item);
  }
  const sum = parts.reduce((all, part) => all.plus(part.low), ZERO);
  const [only] = parts;
  const isOnce = says(contexts.get(quantity)!, "near", "setup");
  if (only && parts.length === 1 && only.per.includes("month") && !isOnce)
    return isOverMonths(items, only, low, high);
  const isOfMoney = parts.every((part) => part.sort !== "rate" && part.sort !== "discount" && !part.isRange);
  return parts.length > 1 && isOfMoney && low.equals(high) && sum.equals(low);
}

/** `Three-month launch package: $15,000 total ($5,000/month)`: what the fee comes to over the months that are named. */
const isOverMonths = (items: readonly Item[], fee: Quantity, low: Decimal, high: Decimal): boolean =>
  [fee.high, high].every((each, end) => each.equals([fee.low, low][end]!)) &&
  items.some(
    (item) => item.kind === "duration" && item.unit === "month" && fee.low.times(item.low).equals(low),
  );

/** `$4,000. 50% upfront ($2,000), balance on completion`: what a share that was read comes to of a sum that stands. */
function isShareOfSum(
  { items, plain, terms }: Draft,
  { low, high }: Quantity,
  at: number,
  share?: Quantity,
): boolean {
  const isAside = isSign(items[at - 1], plain.text, "(");
  if (!isAside || share?.sort !== "rate" || !terms.split?.some((part) => part.equals(share.low)))
    return false;
  const sums = [terms.setupFee, terms.totalFee, terms.perProject, terms.monthlyFee, terms.annualFee];
  return low.equals(high) && sums.some((sum) => sum?.low.times(share.low).equals(low));
}

const COMES_TO: ReadonlySet<string> = new Set([
  "=",
  "就是",
  "等于",
  "相当于",
  "comes to",
  "works out to",
  "works out at",
]);
/** A month's, a quarter's, a year's. */
const SPANS = [1, 3, 12];
const textAt = (text: string, item: Item | undefined): string =>
  item === undefined ? "" : text.slice(item.start, item.end);

/**
 * `at $100k in revenue you'd pay $2,000 + 3% = $5,000`, `一個月賣30萬,一年提點5%就是18萬`: what fee and rate come to at sales that are
 * named.
 */
function isReckonedBill(
  { items, plain, contexts }: Draft,
  { low, high }: Quantity,
  at: number,
  rate?: Quantity,
): boolean {
  if (!COMES_TO.has(textAt(plain.text, items[at - 1])) || rate?.sort !== "rate" || !low.equals(high))
    return false;
  const before = [...contexts.keys()].filter(({ sort, start }) => sort === "money" && start < rate.start);
  const ofSales = before.flatMap((sales) => SPANS.map((months) => sales.low.times(rate.low).times(months)));
  return ofSales.some((share) => share.equals(low) || before.some((fee) => fee.low.plus(share).equals(low)));
}

/** `Total: $1,999 per month. That's $1,499 for PPC and $500 for listings`: the parts of a fee that was said whole, with no period of their own. */
function isPartOfFee({ items, terms, used, contexts }: Draft, { sort }: Quantity, at: number): boolean {
  const fee = terms.monthlyFee;
  if (!fee?.high?.equals(fee.low) || sort !== "money") return false;
  const said = items.findLastIndex(
    (item, place) => place < at && item.kind === "quantity" && used.has(item) && item.low.equals(fee.low),
  );
  const behind = items
    .slice(said + 1)
    .filter((item): item is Quantity => item.kind === "quantity" && item.sort === "money");
  const isPart = (each: Quantity) => each.per.length === 0 && each.bound === undefined && !each.isRange;
  const parts = behind.slice(0, behind.findIndex((each) => !isPart(each)) >>> 0);
  const isWithin = said !== -1 && parts.some((each) => contexts.get(each)?.at === at);
  return isWithin && parts.length > 1 && parts.reduce((all, { low }) => all.plus(low), ZERO).equals(fee.low);
}

/** Between a sum and its parts stand its period and a word or two. */
const REACH = 4;

export function takeSaidAgain(draft: Draft, quantity: Quantity): void {
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  draft.read.add(quantity);
  note(draft, "monthlyFee", quantity, 1, "saidAgain");
  // `合同總額36萬,其中固定30萬,浮動6萬(按KPI考核)`
  const isAtRisk = draft.contexts
    .get(quantity)
    ?.cues.some(({ meanings, far, aside }) => meanings.has("atRisk") && (!far || aside));
  if (isAtRisk) draft.terms.kpi = { ...draft.terms.kpi, atRisk: quantity.low };
}

/** The places of figures that stand in a term already. */
export const placesSaidAgain = ({ spans }: Draft): ReadonlySet<number> =>
  new Set(spans.filter(({ role }) => role === "saidAgain").map(({ start }) => start));
