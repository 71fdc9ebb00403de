import { ask, doubt, type Draft } from "./draft";
import { textOf } from "./rules/putTerm";
import { FEES, firstBehind, isOneOf, lastBefore, type Taken } from "./taken";

/** Asks for prices that hold for sales, or ad spend, up to an amount only. */
export function doubtScales(draft: Draft, taken: Taken): void {
  doubtScale(draft, taken);
  doubtDueFrom(draft, taken);
}

/** `$2,000 a month or 10% of sales, once you pass $50k`: a price that is due from there on only. */
function doubtDueFrom(draft: Draft, taken: Taken): void {
  const { items, plain } = draft;
  if (draft.terms.threshold !== undefined || draft.terms.tiers) return;
  for (const [scale, term] of taken) {
    const isOver = scale.bound === "over" || scale.bound === "reached";
    if (!isOneOf(["monthlySales", "annualSales"], term) || !isOver) continue;
    const price = lastBefore(items, items.indexOf(scale), taken);
    if (!price || !isOneOf([...FEES, "rate", "minimum"], taken.get(price))) continue;
    const gap = plain.text.slice(price.end, scale.start);
    if (/\b(?:once|when|after|from when|as soon as)\b/.test(gap))
      doubt(draft, { start: price.start, end: scale.end }, { code: "conditionUnread", term });
  }
}

/**
 * `$1,000 a month for sales up to $50k`: what is paid beyond is not said. `minimum $1,000, includes the first $15k; 4% after`: that the rate
 * is of the part behind is no more than likely.
 */
function doubtScale(draft: Draft, taken: Taken): void {
  const { terms, items, said } = draft;
  const name = (["monthlySales", "annualSales"] as const).find((each) => terms[each]?.upToOnly);
  if (!name || draft.unclear.length > 0) return;
  const [scale] = [...taken].find(([, term]) => term === name) ?? [];
  if (!scale) return;
  const question = { code: "conditionUnread", term: name } as const;
  if (terms.rate && said.has("included")) return doubt(draft, scale, question);
  const at = items.indexOf(scale);
  const isBeside = [lastBefore(items, at, taken), firstBehind(items, at, taken)].some(
    (quantity) => quantity && isOneOf([...FEES, "rate"], taken.get(quantity)),
  );
  if (isBeside) ask(draft, { ...question, text: textOf(draft, scale) });
}

const FOR_SIZES =
  /\bfor (?:(?:small|large|big|tiny|medium|mid-siz|new|establish|enterprise)[a-z]* |mid-sized )(?:accounts|brands|clients|sellers|stores|shops|businesses|companies|merchants|catalogs|budgets|ones)\b/g;

const UP_TO_A_SIZE =
  /\bfor (?:accounts|brands|clients|sellers|stores|shops|businesses|companies|merchants) (?:doing )?(?:under|below|up to)\b/;

/** `£500-£1000 pcm for small accounts, 10-15% of spend for larger ones`, `$1,000/mo for brands under $50k/mo; 3% above`: one or the other. */
export function doubtSizes(draft: Draft, taken: Taken): void {
  const { terms, plain } = draft;
  if (terms.packages || terms.tiers || draft.unclear.length > 0) return;
  const prices = [...taken]
    .filter(([, term]) => isOneOf([...FEES, "rate"], term))
    .map(([{ start }]) => start);
  const size = UP_TO_A_SIZE.exec(plain.text);
  // The fee of a size may stand in the words of a threshold.
  const isBetween =
    size &&
    terms.monthlyFee &&
    terms.rate &&
    /\d/.test(plain.text.slice(0, size.index)) &&
    Math.max(...prices) > size.index;
  const sizes = isBetween ? [size, size] : [...plain.text.matchAll(FOR_SIZES)];
  const [first, last] = [sizes[0], sizes[1] && sizes[sizes.length - 1]];
  if (!first || !last || prices.length === 0) return;
  const place = { start: Math.min(prices[0]!, first.index), end: last.index + last[0].length };
  doubt(draft, place, { code: "severalPlans", term: "packages" });
}
