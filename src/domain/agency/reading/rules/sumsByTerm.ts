import { Decimal } from "../../../money/decimal";
import { note, says, take, type Context, type Draft } from "../draft";
import { means, unitsOf, type Item, type Quantity } from "../items";
import { NO_FEE } from "./termPrices";

/** A sum and the months that it is for. */
interface Sum {
  readonly quantity: Quantity;
  readonly length: Item;
  readonly months: Decimal;
}

/**
 * Sums for contracts of several lengths, each behind its months. No month is cheaper in a shorter contract, nor by half in a longer one.
 *
 * @example 「打包價:3個月2.4萬,6個月4.2萬」 // 8,000 a month for three months, 7,000 for six
 */
export function readSumsByTerm(draft: Draft): void {
  const sums: Sum[] = [];
  for (const [quantity, context] of draft.contexts) {
    const sum = draft.used.has(quantity) ? undefined : sumBehindMonths(draft, quantity, context);
    if (sum) sums.push(sum);
  }
  // `1680一個月,3個月4500`: what is paid ahead of a monthly fee.
  if ([...draft.contexts].some(([quantity, context]) => unitsOf(quantity, context).includes("month"))) return;
  if (sums.length < 2 || !sums.some(({ length }) => length.kind === "duration")) return;
  const byMonth = sums.map(({ quantity, months }) => quantity.low.dividedBy(months).toDecimalPlaces(2));
  const goesOn = sums.every(({ months, quantity }, at) => {
    const before = sums[at - 1];
    const isMore =
      before && months.greaterThan(before.months) && quantity.low.greaterThan(before.quantity.low);
    return !before || (isMore && !byMonth[at]!.greaterThan(byMonth[at - 1]!));
  });
  const [first, last] = [byMonth[0]!, byMonth[byMonth.length - 1]!];
  if (!goesOn || !last.times(2).greaterThan(first)) return;
  draft.terms.monthlyFee = { low: last, high: first };
  draft.terms.feesByTerm = sums.map(({ months }, at) => ({
    months,
    monthlyFee: { low: byMonth[at]!, high: byMonth[at]! },
  }));
  for (const { quantity, length } of sums) {
    take(draft, quantity, "monthlyFee", undefined, 1);
    draft.reckoned.add(quantity);
    draft.read.add(length);
    note(draft, "feesByTerm", length);
  }
}

/** The months right before a sum that has no period of its own. */
function sumBehindMonths(draft: Draft, quantity: Quantity, context: Context): Sum | undefined {
  const { items, read } = draft;
  const isSum =
    quantity.sort === "money" || (quantity.sort === "number" && quantity.low.greaterThan(LEAST_SUM));
  if (!isSum || quantity.isRange || quantity.bound !== undefined || quantity.per.length > 0) return undefined;
  if (says(context, "near", ...NO_FEE)) return undefined;
  let at = context.at - 1;
  const isLength = (place: number) => YEARS.has(wordAt(draft, place));
  while (
    !isLength(at) &&
    (means(items[at], "filler", "fee", "wholeSum", "allPaid", "term") || wordAt(draft, at) === "期")
  )
    at -= 1;
  const length = items[at];
  const months = length && monthsOfLength(draft, length);
  if (!months || read.has(length) || means(items[at - 1], "first", "from", "past", "per")) return undefined;
  return { quantity, length, months };
}

const wordAt = ({ items, plain }: Draft, at: number): string =>
  plain.text.slice(items[at]?.start ?? 0, items[at]?.end ?? 0);

const LEAST_SUM = 500;

/** `3個月`, `半年`, `一年` */
function monthsOfLength({ plain }: Draft, length: Item): Decimal | undefined {
  if (length.kind === "duration")
    return length.unit === "month" && length.low.equals(length.high) ? length.low : undefined;
  const count = YEARS.get(plain.text.slice(length.start, length.end));
  return count === undefined ? undefined : new Decimal(count);
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ["半年", 6],
  ["一年", 12],
  ["1年", 12],
  ["全年", 12],
  ["一年期", 12],
]);
