import { note, type Context, type Draft } from "../draft";
import type { Duration, Item, Quantity } from "../items";
import type { ReadPhase } from "../quoteReading";

const OVER: ReadonlySet<string> = new Set(["over", "across", "for", "in", "into"]);

const TIMES: ReadonlySet<string> = new Set(["@", "x", "×", "at"]);

/** `$12k onboarding over 3 months ($4k/mo)`: what a month pays of a sum that was said before, with the months it is spread over. */
export function isPartOfSum(draft: Draft, quantity: Quantity, { previous }: Context): boolean {
  if (!previous || !draft.used.has(previous) || previous.per.length > 0) return false;
  if (quantity.per.some((unit) => unit !== "month")) return false;
  const months = monthsBetween(draft, previous, quantity);
  return months !== undefined && months.low.times(quantity.low).equals(previous.low);
}

export function takePartOfSum(draft: Draft, quantity: Quantity, { previous }: Context): void {
  const months = monthsBetween(draft, previous!, quantity)!;
  takeSumOfMonths(draft, quantity, months);
  for (const item of [quantity, months]) draft.read.add(item);
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  note(draft, "setupFee", quantity, 1, "partOfSum");
  note(draft, "phases", months);
}

/** `$9,900 (3 months @ $3,300)`: what was taken for a month is the sum of the contract. */
function takeSumOfMonths({ terms, questions }: Draft, part: Quantity, months: Duration): void {
  const open = questions.findIndex(({ code, term }) => code === "periodUnstated" && term === "monthlyFee");
  if (open === -1 || !terms.monthlyFee?.low.equals(part.low.times(months.low))) return;
  terms.totalFee = terms.monthlyFee;
  delete terms.monthlyFee;
  questions.splice(open, 1);
  terms.months ??= { low: months.low, high: months.high };
}

/** The months over which a sum is paid that is charged once. */
export function monthsOfParts({ items, spans, plain, offset }: Draft): Duration | undefined {
  const part = spans.find(({ role }) => role === "partOfSum");
  const at = part && items.findIndex(({ start }) => plain.at[start]! + offset === part.start);
  if (!at) return undefined;
  const before = items.slice(0, at).findLast(({ kind }) => kind === "duration");
  return before?.kind === "duration" ? before : undefined;
}

const BILLED: ReadonlySet<string> = new Set([
  "billed",
  "paid",
  "payable",
  "charged",
  "split",
  "spread",
  "invoiced",
  "taken",
]);

/** `onboarding $1,500, billed $500/month for the first three months`: the fee of the first phase is what was said before as a sum. */
export function isSumByMonths(draft: Draft, { months, terms }: ReadPhase): boolean {
  const { items, plain, contexts } = draft;
  const { setupFee: sum } = draft.terms;
  const { monthlyFee: fee } = terms;
  if (!sum || !fee || !months?.low.times(fee.low).equals(sum.low)) return false;
  for (const [quantity, { at, previous }] of contexts) {
    if (!previous?.low.equals(sum.low) || !quantity.low.equals(fee.low)) continue;
    const gap = items.slice(contexts.get(previous)!.at + 1, at);
    const isParted = gap.some((item) => item.kind === "break" && item.hard);
    const isBilled = !isParted && gap.some(({ start, end }) => BILLED.has(plain.text.slice(start, end)));
    if (isBilled) draft.reckoned.add(quantity);
    return isBilled;
  }
  return false;
}

/** In one clause, but for the bracket that the part may stand in. */
function monthsBetween({ items, plain }: Draft, sum: Quantity, part: Quantity): Duration | undefined {
  const gap = items.slice(items.indexOf(sum) + 1, items.indexOf(part));
  const at = gap.findIndex(({ kind }) => kind === "duration");
  const months = gap[at];
  const textOf = (item: Item | undefined) => (item ? plain.text.slice(item.start, item.end) : "");
  const isParted = gap.some((item) => item.kind === "break" && !"(,".includes(textOf(item)));
  // `$9,900 (3 months @ $3,300)`
  const isTimes = TIMES.has(textOf(gap[at + 1]));
  const isSpread =
    months?.kind === "duration" && months.unit === "month" && (isTimes || OVER.has(textOf(gap[at - 1])));
  return isSpread && !isParted ? months : undefined;
}
