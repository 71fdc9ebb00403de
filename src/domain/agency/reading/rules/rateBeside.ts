import { baseOf } from "./bases";
import { doubt, note, type Draft } from "../draft";
import { means } from "../items";
import { isCommission } from "./rateRules";
import { between, type Step } from "./steps";

/** `5個點起步,滿50萬降到4個點`: a rate without bounds before the only step holds below it. */
export function rateBelow(draft: Draft, only: Step): Step[] | undefined {
  if (!only.bound || !only.lower || only.upper || only.price.sort !== "rate") return undefined;
  const context = draft.contexts.get(only.bound)!;
  const before = [...draft.contexts].find(
    ([quantity, at]) =>
      quantity.sort === "rate" && quantity !== only.price && isCommission(draft, quantity, at),
  );
  if (!before || before[0].start > Math.min(only.price.start, only.bound.start)) return undefined;
  const [below, at] = before;
  // `2,000 + 3% of sales. The 3% only applies above $75,000`: one rate, said again.
  if (below.low.equals(only.price.low) && below.high.equals(only.price.high)) {
    for (const seen of [draft.used, draft.read]) seen.add(below);
    draft.reckoned.add(below);
    note(draft, "rate", below);
    return undefined;
  }
  const bases = [baseOf(draft, at), baseOf(draft, context) ?? baseOf(draft, draft.contexts.get(only.price)!)];
  if (bases[0] !== undefined && bases[1] !== undefined && bases[0] !== bases[1]) return undefined;
  const first = only.bound.start < only.price.start ? only.bound : only.price;
  const gap = between(draft, below, first);
  const isAdded = gap.some((item) => means(item, "plus"));
  // `3%,超額獎勵2%`: in place of the rate below, or on top of it?
  if (!isAdded && gap.some((item) => REWARDS.has(draft.plain.text.slice(item.start, item.end))))
    doubt(draft, { start: below.start, end: only.price.end }, { code: "conditionUnread", term: "tiers" });
  const upper: Step = { upper: only.lower, partial: false, price: below };
  return [upper, isAdded ? { ...only, partial: true, onTopOf: below } : only];
}

const REWARDS: ReadonlySet<string> = new Set(["奖励", "奖", "奖金"]);

/** `4.5% of revenue, 4% above $500k and 3.5% above $1M`: the only rate before a series that begins above nothing. */
export function rateBelowAll(draft: Draft, steps: readonly Step[]): Step | undefined {
  const [first] = steps;
  if (!first?.lower?.greaterThan(0) || steps.some(({ price, lower }) => price.sort !== "rate" || !lower))
    return undefined;
  if (steps.some(({ lower }) => lower!.lessThan(first.lower!))) return undefined;
  const from = Math.min(first.price.start, first.bound?.start ?? first.price.start);
  const before = [...draft.contexts].filter(
    ([rate, context]) => rate.sort === "rate" && rate.start < from && isCommission(draft, rate, context),
  );
  const [price] = before[0] ?? [];
  if (!price || before.length > 1 || price.bound !== undefined) return undefined;
  const start = first.bound && first.bound.start < first.price.start ? first.bound : first.price;
  if (between(draft, price, start).some((item) => means(item, "plus", "or"))) return undefined;
  return { upper: first.lower, partial: false, price };
}

/** `GMV低於10萬不提成`, `未達20萬按1萬元收取` beside a plain rate: that holds beyond. */
export function rateBeyond(draft: Draft, only: Step): Step[] | undefined {
  const isFree = only.price.sort === "rate" && only.price.high.isZero();
  if (!only.upper || only.lower) return undefined;
  if (only.price.sort === "rate" && !isFree) return restBehind(draft, only);
  const rates = [...draft.contexts].filter(
    ([quantity, context]) =>
      quantity.sort === "rate" && quantity !== only.price && isCommission(draft, quantity, context),
  );
  const [rate] = rates;
  if (!rate || rates.length > 1) return undefined;
  return [only, { lower: only.upper, partial: only.partial, price: rate[0] }];
}

/** `6% up to $100,000, then 4%`: the only other rate, behind a word that goes on from there. */
function restBehind(draft: Draft, only: Step): Step[] | undefined {
  const rates = [...draft.contexts].filter(([{ sort }]) => sort === "rate");
  const behind = rates.find(([{ start }]) => start > Math.max(only.price.end, only.bound?.end ?? 0));
  if (rates.length !== 2 || !behind || !isCommission(draft, ...behind)) return undefined;
  const last = only.bound && only.bound.start > only.price.start ? only.bound : only.price;
  const goesOn = between(draft, last, behind[0]).some((item) => means(item, "laterPhase", "part"));
  return goesOn ? [only, { lower: only.upper!, partial: only.partial, price: behind[0] }] : undefined;
}
