import { note, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";

const TIMES: ReadonlySet<string> = new Set(["×", "x", "*", "乘", "乘以"]);
const COMES_TO: ReadonlySet<string> = new Set([
  "=",
  "合",
  "共",
  "计",
  "合计",
  "共计",
  "总计",
  "一共",
  "总共",
  "即",
]);
const MOST_MONTHS = 36;

/** `4980元/月×6個月=29880元`: what the fee before it comes to over so many months, which says the fee once more. */
export function isProductOfMonths(draft: Draft, quantity: Quantity, context: Context): boolean {
  return factorsOf(draft, quantity, context) !== undefined;
}

export function takeProductOfMonths(draft: Draft, quantity: Quantity, context: Context): void {
  const { fee, months, period } = factorsOf(draft, quantity, context)!;
  for (const each of [quantity, ...(months.kind === "quantity" ? [months] : [])]) {
    draft.used.add(each);
    draft.reckoned.add(each);
    draft.read.add(each);
  }
  draft.questions.splice(0, Infinity, ...draft.questions.filter(({ code }) => code !== "periodUnstated"));
  if (period) {
    // What is paid ahead was told by its month.
    draft.reckoned.add(fee);
    draft.terms[period] = { low: quantity.low, high: quantity.high };
    draft.read.add(months);
    return note(draft, period, { start: fee.start, end: quantity.end });
  }
  note(draft, "months", { start: fee.start, end: quantity.end });
  draft.terms.months ??= { low: months.low, high: months.high };
  draft.read.add(months);
}

const PAID_AHEAD = [
  ["quarterlyFee", 3],
  ["halfYearFee", 6],
  ["annualFee", 12],
] as const;
type PaidAhead = (typeof PAID_AHEAD)[number][0];

type Count = Extract<Item, { readonly kind: "quantity" | "duration" }>;

function factorsOf(
  { items, plain, used, terms }: Draft,
  quantity: Quantity,
  { at }: Context,
): { readonly fee: Quantity; readonly months: Count; readonly period?: PaidAhead | undefined } | undefined {
  const isAny = (item: Item | undefined, words: ReadonlySet<string>) =>
    item !== undefined && words.has(plain.text.slice(item.start, item.end));
  let back = at - 1;
  if (!isAny(items[back], COMES_TO)) return undefined;
  while (isAny(items[back], COMES_TO) || items[back]?.kind === "break" || means(items[back], "unitMonth"))
    back -= 1;
  const months = items[back];
  const isCount = months?.kind === "duration" ? months.unit === "month" : months?.kind === "quantity";
  if (!isCount || !isAny(items[back - 1], TIMES)) return undefined;
  back -= 2;
  while (items[back]?.kind === "per") back -= 1;
  const [fee, count] = [items[back], months as Count];
  if (fee?.kind !== "quantity" || !used.has(fee)) return undefined;
  const isMonthly = terms.monthlyFee?.low.equals(fee.low);
  // `季付(5000*3=15000)`
  const period = PAID_AHEAD.find(
    ([term, length]) => terms[term]?.low.equals(fee.low) && count.low.equals(length),
  );
  if (!isMonthly && !period) return undefined;
  const isExact = [fee, count, quantity].every(({ low, high }) => low.equals(high));
  const isSum =
    isExact && count.low.lessThanOrEqualTo(MOST_MONTHS) && fee.low.times(count.low).equals(quantity.low);
  return isSum ? { fee, months: count, period: isMonthly ? undefined : period?.[0] } : undefined;
}
