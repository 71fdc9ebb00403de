import { ZERO, type Decimal } from "../../../money/decimal";
import { claim, endOf, plainRate, startOf } from "./claimedSteps";
import { ask, note, says, spreadOf, type Draft } from "../draft";
import type { Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import type { Spread } from "../quoteReading";
import type { Step } from "./steps";

/** One stretch with a lower bound: nothing is paid below it. */
export function readThreshold(draft: Draft, only: Step): void {
  const { bound, price } = only;
  if (!bound) return readExcess(draft, only);
  claim(draft, only);
  if (!only.lower) {
    draft.terms.tiers = [{ ...(only.upper && { upTo: only.upper }), rate: spreadOf(plainRate(price)) }];
    draft.terms.tiersMode = "ambiguous";
    return note(draft, "tiers", { start: startOf(only), end: endOf(only) }, 0.6);
  }
  const rate = spreadOf(plainRate(price));
  // `做到30萬以上全額抽3%`
  if (!only.partial && draft.said.has("wholeWord")) {
    draft.terms.tiers = [{ upTo: only.lower, rate: { low: ZERO, high: ZERO } }, { rate }];
    draft.terms.tiersMode = "whole";
    return note(draft, "tiers", { start: startOf(only), end: endOf(only) });
  }
  putThreshold(draft, only.lower, rate, only.partial, { ...only, price: bound }, only);
}

export const isFeeBelowExcess = ([below, excess, third]: readonly Step[]): boolean =>
  third === undefined &&
  below?.price.sort !== "rate" &&
  below?.upper !== undefined &&
  excess?.partial === true &&
  excess.price.sort === "rate";

/** `未超過80萬只收基礎服務費1.5萬,超出部分按4%`: the fee goes on, and the part above pays a rate. */
export function putFeeAndThreshold(draft: Draft, below: Step, excess: Step): void {
  draft.terms.monthlyFee = spreadOf(plainRate(below.price));
  note(draft, "monthlyFee", below.price);
  if (below.bound) note(draft, "threshold", below.bound);
  if (excess.bound) note(draft, "threshold", excess.bound);
  putThreshold(draft, below.upper!, spreadOf(plainRate(excess.price)), excess.partial, below, excess);
}

export function putThreshold(
  draft: Draft,
  threshold: Decimal,
  rate: Spread,
  isMarginal: boolean,
  said: Step,
  { price }: Step,
): void {
  draft.terms.rate = rate;
  draft.terms.threshold = threshold;
  draft.terms.tiersMode = isMarginal ? "marginal above threshold" : "ambiguous above threshold";
  note(draft, "threshold", { start: startOf(said), end: endOf(said) });
  note(draft, "rate", price);
  if (!isMarginal)
    ask(draft, { code: "tiersReading", term: "threshold", alternatives: ["marginal", "whole"] });
}

/** `nothing until you hit $10k; after that 12%`: sales that are reached. */
function reaches(draft: Draft, quantity: Quantity): boolean {
  const isOver = quantity.bound === "over" || quantity.bound === "reached";
  const context = draft.contexts.get(quantity)!;
  const isAmount = quantity.sort === "money" && !quantity.isRange && !quantity.openEnded;
  return isOver && isAmount && !says(context, "near", ...FEE_WORDS, "minimum", "cap", "setup", "deposit");
}

/** `$1,500 base (covers first $10k of spend) + 12% of anything over` */
const isCovered = ({ used }: Draft, previous: Quantity): boolean =>
  previous.bound === "below" && previous.sort === "money" && !previous.isRange && !used.has(previous);

/** `You do about $45k/mo. 7% of anything above that`: the sales that were said right before. */
function isPassedByThat({ contexts, plain }: Draft, sales: Quantity, price: Quantity): boolean {
  const isOfSales = sales.sort === "money" && says(contexts.get(sales)!, "near", ...SALES_WORDS);
  const isThat = contexts
    .get(price)!
    .cues.some(({ item }) => ABOVE_THAT.has(plain.text.slice(item.start, item.end)));
  return isOfSales && isThat;
}

const ABOVE_THAT: ReadonlySet<string> = new Set(["above that", "over that", "beyond that"]);

/** `超出部分提成4%`: the threshold stands elsewhere in the text (a target, a guarantee) or nowhere. */
export function readExcess(draft: Draft, only: Step): void {
  const { previous } = draft.contexts.get(only.price)!;
  const isPassed =
    previous &&
    (reaches(draft, previous) || isPassedByThat(draft, previous, only.price) || isCovered(draft, previous));
  if (isPassed) {
    claim(draft, { ...only, bound: previous });
    return putThreshold(
      draft,
      previous.low,
      spreadOf(plainRate(only.price)),
      true,
      { ...only, price: previous },
      only,
    );
  }
  draft.terms.tiersMode ??= "marginal above threshold";
  note(draft, "tiersMode", only.price);
}
