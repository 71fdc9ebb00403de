import { Decimal, ZERO } from "../../../money/decimal";
import { ask, note, says, take, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { isLetter } from "../tokens/characters";
import { textOf } from "./putTerm";
import type { Meaning } from "../tokens/vocabulary";

const ONE = new Decimal(1);
const MOST_PARTS = 12;
const PAYS_IN_PARTS: readonly Meaning[] = ["atSale", "afterwards", "settle", "paidAhead", "instalments"];

/** `$6,000 (3 instalments of $2,000)`, `onboarding $1,500, in 3 payments of $500`: so many parts of a sum that was said right before. */
function countOfParts(draft: Draft, { low }: Quantity, { at, previous }: Context) {
  const { items, used } = draft;
  const places = [at - 1, at - 2, at - 3];
  const place = places.find((each) => items[each] === previous);
  // `$6,000 setup in three installments, $2,000/month thereafter`
  const isLater = [1, 2].some((step) => means(items[at + step], "laterPhase"));
  const isNamed =
    place !== undefined &&
    !isLater &&
    (means(items[place + 1], "instalments") || isTimes(draft, items[place + 1]));
  if (!isNamed || previous?.sort !== "number" || !previous.low.equals(previous.high)) return undefined;
  const sum = items.findLast(
    (item, before): item is Quantity => before < place && item.kind === "quantity" && used.has(item),
  );
  return sum?.low.equals(low.times(previous.low)) ? previous : undefined;
}

/** `€9,000 (3 x €3,000)` */
const isTimes = ({ plain }: Draft, item: Item | undefined): boolean =>
  item !== undefined && /^[x×*]$/.test(plain.text.slice(item.start, item.end));

/** `一年12萬,分四期,每期3萬`: sums that a fee is paid in, whose total has been said. */
export function isInstalment(draft: Draft, quantity: Quantity, context: Context): boolean {
  if (countOfParts(draft, quantity, context)) return true;
  const { said, used, terms } = draft;
  const whole = terms.annualFee ?? terms.totalFee ?? terms.halfYearFee;
  if (!said.has("instalments") || whole === undefined || used.has(quantity) || quantity.isRange) return false;
  if (says(context, "near", "commission", "deposit", "setup", "sales")) return false;
  const count = quantity.low.isZero() ? ONE : whole.low.dividedBy(quantity.low);
  return count.isInteger() && count.greaterThan(1) && count.lessThanOrEqualTo(MOST_PARTS);
}

export function takeInstalment(draft: Draft, quantity: Quantity, context: Context): void {
  const count = countOfParts(draft, quantity, context);
  for (const each of count ? [quantity, count] : [quantity]) {
    draft.reckoned.add(each);
    draft.read.add(each);
    draft.used.add(each);
  }
  if (count) takeWholeOfParts(draft, quantity, count);
  const place = { start: count?.start ?? quantity.start, end: quantity.end };
  note(draft, "totalFee", place);
}

/** `$18,000 retainer billed in six monthly instalments of $3,000`: what was taken for a month is the sum of the contract. */
function takeWholeOfParts({ terms, questions, items, plain }: Draft, part: Quantity, count: Quantity): void {
  const open = questions.findIndex(({ code, term }) => code === "periodUnstated" && term === "monthlyFee");
  if (open === -1 || !terms.monthlyFee?.low.equals(part.low.times(count.low))) return;
  terms.totalFee = terms.monthlyFee;
  delete terms.monthlyFee;
  questions.splice(open, 1);
  const named = items[items.indexOf(count) + 1];
  const isByMonth = named !== undefined && plain.text.slice(named.start, named.end).includes("monthly");
  if (isByMonth || part.per.includes("month")) terms.months ??= { low: count.low, high: count.low };
}

/** `共10萬,簽約付6萬,半年後4萬`: the sums that a price is paid in which was said before them. */
export function partsOfWhole(items: readonly Item[], text: string): readonly Quantity[] | undefined {
  const sums = items.filter(
    (item): item is Quantity =>
      item.kind === "quantity" && (item.sort === "money" || item.low.greaterThanOrEqualTo(LEAST_SUM)),
  );
  const [whole, ...parts] = sums;
  if (!whole || parts.length < 2 || whole.isRange || parts.some(({ per }) => per.length > 0))
    return undefined;
  if (items.some((item) => means(item, "commission", "minimum", "monthlyFee"))) return undefined;
  const isPaid =
    text.slice(whole.end, parts[1]!.start).includes("付") || items.some((item) => means(item, "instalments"));
  const sum = parts.reduce((all, { low }) => all.plus(low), ZERO);
  return isPaid && sum.equals(whole.low) ? parts : undefined;
}

/** `首付1萬,尾款1萬`: sums that one price is paid in, which may have been said whole. */
export function readSumsInParts(draft: Draft): void {
  const { items, contexts, used, plain } = draft;
  for (const part of partsOfWhole(items, plain.text) ?? []) {
    for (const set of [draft.reckoned, draft.read, used] as Set<Item>[]) set.add(part);
    note(draft, "totalFee", part);
  }
  const isNamed = (at: number, meaning: Meaning) =>
    means(items[at - 1], meaning) && !isLetter(plain.text[items[at - 1]!.start]);
  const parts = [...contexts].filter(
    ([{ sort, per, bound, isRange, low }, { at }]) =>
      (sort === "money" || (sort === "number" && low.greaterThanOrEqualTo(LEAST_SUM))) &&
      per.length === 0 &&
      bound === undefined &&
      !isRange &&
      (isNamed(at, "atSale") || isNamed(at, "afterwards")),
  );
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last || !isNamed(first[1].at, "atSale") || !isNamed(last[1].at, "afterwards")) return;
  const sum = parts.reduce((all, [{ low }]) => all.plus(low), ZERO);
  for (const [part] of parts) {
    for (const set of [draft.reckoned, draft.read, used] as Set<Item>[]) set.add(part);
    note(draft, "totalFee", part);
  }
  if ([...contexts.keys()].some(({ low }) => low.equals(sum))) return;
  draft.terms.totalFee = { low: sum, high: sum };
  const text = textOf(draft, { start: first[0].start, end: last[0].end });
  ask(draft, { code: "wholeTermAssumed", term: "totalFee", text, alternatives: ["year", "project"] });
}

const LEAST_SUM = 100;

/** `分三期：簽約40%、上線30%、結案30%`: shares that make up a whole payment, and none of sales. */
export function readInstalments(draft: Draft): void {
  for (const [quantity, { at }] of draft.contexts)
    if (quantity.sort === "rate" && means(draft.items[at - 1], "atSale"))
      readAmountOfPart(draft, quantity, at);
  if (!PAYS_IN_PARTS.some((meaning) => draft.said.has(meaning)) || draft.terms.split) return;
  const parts = [...draft.contexts].filter(
    ([quantity, context]) =>
      quantity.sort === "rate" &&
      !quantity.isRange &&
      !draft.used.has(quantity) &&
      !says(context, "near", "commission", "sales", "profit", "adSpend", "refund", "tax"),
  );
  const sum = parts.reduce((all, [{ low }]) => all.plus(low), ZERO);
  if (parts.length < 2 || !sum.equals(ONE)) return;
  draft.terms.split = parts.map(([{ low }]) => low);
  for (const [quantity] of parts) take(draft, quantity, "split");
}

/** `首付30%,即18000`: the amount of a part, which tells the whole price where none is said. */
function readAmountOfPart(draft: Draft, part: Quantity, at: number): void {
  const { items, plain, contexts } = draft;
  const amount = items.slice(at + 1, at + 5).find((item) => item.kind === "quantity");
  if (amount?.kind !== "quantity" || amount.sort === "rate" || amount.isRange) return;
  if (!/^[,( ]*(?:即|合|也就是|等于)[:为 ]*$/.test(plain.text.slice(part.end, amount.start))) return;
  const whole = amount.low.dividedBy(part.low);
  if (!whole.isInteger()) return;
  for (const seen of [draft.used, draft.reckoned, draft.read] as Set<Item>[]) seen.add(amount);
  const place = { start: part.start, end: amount.end };
  note(draft, "totalFee", place);
  if ([...contexts.keys()].some(({ low }) => low.equals(whole))) return;
  draft.terms.totalFee = { low: whole, high: whole };
  const text = textOf(draft, place);
  ask(draft, { code: "wholeTermAssumed", term: "totalFee", text, alternatives: ["year", "project"] });
}
