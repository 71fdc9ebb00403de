import { Decimal } from "../../money/decimal";
import { ask, type Draft } from "./draft";
import type { Quantity } from "./items";
import { textOf } from "./rules/putTerm";
import { isCountOfPieces, isCountOfThings } from "./rules/serviceCount";
import type { ReadTerms, Spread } from "./quoteReading";

const ONE = new Decimal(1);

/**
 * Gives back what a rule took and another overwrote: a figure that was used and stands nowhere in the terms is unread, and is
 * asked. So no figure of a quote can be dropped in silence.
 */
export function giveBackLostFigures(draft: Draft): void {
  const stated = new Set<string>();
  gather(draft.terms, stated);
  const ranges = widenedRanges(draft.terms);
  for (const quantity of draft.used) {
    if (draft.reckoned.has(quantity) || isStated(quantity, stated)) continue;
    if (!quantity.low.equals(quantity.high) && ranges.some((range) => encloses(range, quantity))) continue;
    draft.used.delete(quantity);
  }
  askUnused(draft);
}

/** Every figure without a use, in one question; those that another question is about already are left out. */
function askUnused(draft: Draft): void {
  const asked = new Set(draft.questions.map(({ text }) => text));
  // `12 posts`: what is done for a price changes none.
  const isCount = (item: Quantity, at: number) =>
    (item.bound ?? "below") === "below" &&
    !draft.terms.perHour &&
    (isCountOfThings(item, draft.items, at, draft.plain.text) || isCountOfPieces(item, draft.items, at));
  const texts = draft.items.flatMap((item, at) =>
    item.kind === "quantity" && !draft.used.has(item) && !isCount(item, at) ? [textOf(draft, item)] : [],
  );
  const unasked = texts.filter((text) => !asked.has(text));
  if (unasked.length > 0) ask(draft, { code: "unusedFigure", text: unasked.join(" / ") });
}

/** A discount or a share stands as what is left of the whole; `$5,001-$20,000` goes on where the stretch before ends. */
function isStated({ sort, low, high }: Quantity, stated: ReadonlySet<string>): boolean {
  const isShare = sort === "rate" || sort === "discount";
  const has = (value: Decimal) => value.isZero() || stated.has(value.toString());
  if (isShare && has(ONE.minus(low)) && low.equals(high)) return true;
  const goesOn = !isShare && low.greaterThan(LEAST_STEP) && NEXT_STEPS.some((step) => has(low.minus(step)));
  return (has(low) || goesOn) && (has(high) || (goesOn && low.equals(high)));
}

/** Below this a figure and the next one are two figures. */
const LEAST_STEP = new Decimal(1000);
const NEXT_STEPS: readonly Decimal[] = [ONE, new Decimal("0.01")];

/** The terms whose range grows with every further figure; that it is a range is asked. */
const widenedRanges = ({ monthlyFee, monthlySales, rate }: ReadTerms): Spread[] =>
  [monthlyFee, monthlySales, rate].filter((spread) => spread !== undefined);

const encloses = (range: Spread, { low, high }: Quantity): boolean =>
  range.low.lessThanOrEqualTo(low) && range.high?.greaterThanOrEqualTo(high) === true;

function gather(value: unknown, stated: Set<string>): void {
  if (value instanceof Decimal) stated.add(value.toString());
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) gather(part, stated);
}
