import { Decimal } from "../../money/decimal";
import { doubt, says, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { textOf } from "./rules/putTerm";
import type { ReadPackage, ReadTerms, Term } from "./quoteReading";

/** Terms that are charged month by month, whatever happens. */
const FEES = ["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "totalFee"] as const;
const PLAIN = [...FEES, "rate"] as const;
const BY_RATE = ["rate", "tiers"] as const;

/**
 * Looks for words by which a quote's price is not what its figures alone say: a choice between two prices, a price that holds only under a
 * condition, terms that contradict each other. Each is asked, and the quote then has no price.
 */
export function raiseDoubts(draft: Draft): void {
  const taken = takenBy(draft);
  doubtChoice(draft, taken);
  doubtConditions(draft, taken);
  doubtCompletion(draft);
  doubtRate(draft, taken);
  doubtContradiction(draft);
}

/** The term that each figure was taken for. */
type Taken = ReadonlyMap<Quantity, Term>;

function takenBy({ spans, used, plain, offset }: Draft): Taken {
  const starts = new Map<number, Term>();
  for (const { term, start, end } of spans)
    if (term !== "model") for (let at = start; at < end; at += 1) starts.set(at, term);
  const taken = new Map<Quantity, Term>();
  for (const quantity of used) {
    const term = starts.get(plain.at[quantity.start]! + offset);
    if (term) taken.set(quantity, term);
  }
  return taken;
}

const isOneOf = (terms: readonly Term[], term: Term | undefined): boolean =>
  term !== undefined && terms.includes(term);

/** `月費1萬或者提點8%`, `either $3,000 a month or 8%`: which of them is not said. */
function doubtChoice(draft: Draft, taken: Taken): void {
  const { items, terms } = draft;
  if (terms.combine !== undefined || terms.minimum !== undefined || terms.phases) return;
  const isChosen = draft.said.has("choice");
  const at = items.findIndex(
    (item, place) => means(item, "or", "choice") && isBetweenPrices(items, place, taken, isChosen),
  );
  if (at === -1) return;
  const before = lastBefore(items, at, taken) ?? firstBehind(items, at, taken)!;
  const behind = lastOf(items, taken)!;
  doubt(draft, { start: before.start, end: behind.end }, { code: "severalPlans", term: "packages" });
  terms.packages = alternatives(draft, terms);
}

function alternatives(draft: Draft, terms: ReadTerms): ReadPackage[] {
  const wordsOf = (names: readonly Term[]) =>
    draft.spans.find(({ term }) => term !== "model" && names.includes(term))?.text ?? "";
  const { rate, tiers, tiersMode } = terms;
  const fee = FEES.find((name) => terms[name]);
  const ofFee = fee && { name: wordsOf(FEES), ...packageOf({ [fee]: terms[fee] }) };
  const ofRate = (rate ?? tiers) && {
    name: wordsOf(BY_RATE),
    others: { ...(rate && { rate }), ...(tiers && { tiers }), ...(tiersMode && { tiersMode }) },
  };
  for (const name of [...FEES, ...BY_RATE, "tiersMode"] as const) delete terms[name];
  return [...(ofFee ? [ofFee] : []), ...(ofRate ? [ofRate] : [])];
}

function packageOf({ monthlyFee, ...others }: ReadTerms): Omit<ReadPackage, "name"> {
  return monthlyFee ? { monthlyFee } : { others };
}

/** A fee on one side of the word and a rate on the other; where a choice is named, in its sentence or behind. */
function isBetweenPrices(items: readonly Item[], at: number, taken: Taken, isChosen: boolean): boolean {
  const [before, behind] = [lastBefore(items, at, taken), firstBehind(items, at, taken)];
  const terms = [before, behind].map((quantity) => quantity && taken.get(quantity));
  const isFee = terms.some((term) => isOneOf(FEES, term));
  const isRate = terms.some((term) => isOneOf(BY_RATE, term));
  if (isFee && isRate) return true;
  const all = [...taken.values()];
  return isChosen && all.some((term) => isOneOf(FEES, term)) && all.some((term) => isOneOf(BY_RATE, term));
}

const isHard = (item: Item): boolean => item.kind === "break" && item.hard;

function lastBefore(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  for (let back = at - 1; back >= 0 && !isHard(items[back]!); back -= 1) {
    const item = items[back]!;
    if (item.kind === "quantity" && taken.has(item)) return item;
  }
  return undefined;
}

function firstBehind(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  for (let next = at + 1; next < items.length && !isHard(items[next]!); next += 1) {
    const item = items[next]!;
    if (item.kind === "quantity" && taken.has(item)) return item;
  }
  return undefined;
}

const lastOf = (items: readonly Item[], taken: Taken): Quantity | undefined =>
  [...items].reverse().find((item): item is Quantity => item.kind === "quantity" && taken.has(item));

/** `若轉化率提升則提點5%`, `5% unless the ads are ours`: a price behind a condition, or right before one. */
function doubtConditions(draft: Draft, taken: Taken): void {
  const { items } = draft;
  items.forEach((item, at) => {
    const isBounded = item.kind === "quantity" && item.bound !== undefined && isFigureOfShop(draft, item);
    if (!(means(item, "conditional") || isBounded) || draft.read.has(item)) return;
    const behind = pricesBehind(items, at, taken);
    const before = isClauseStart(items, at) ? [] : pricesBefore(items, at, taken);
    const priced = [...before, ...behind].find((quantity) => isOneOf(PLAIN, taken.get(quantity)));
    if (!priced) return;
    const place = { start: Math.min(item.start, priced.start), end: Math.max(item.end, priced.end) };
    doubt(draft, place, { code: "conditionUnread", term: taken.get(priced)! });
  });
}

/** A bound that no term took, of a shop's own figure: `轉化率達到3%`. */
function isFigureOfShop({ contexts, used }: Draft, quantity: Quantity): boolean {
  return !used.has(quantity) && says(contexts.get(quantity)!, "before", "otherRate");
}

const isClauseStart = (items: readonly Item[], at: number): boolean =>
  at === 0 || items[at - 1]!.kind === "break";

/** The figures in the rest of the sentence. */
function pricesBehind(items: readonly Item[], at: number, taken: Taken): Quantity[] {
  const found: Quantity[] = [];
  for (let next = at + 1; next < items.length && !isHard(items[next]!); next += 1) {
    const item = items[next]!;
    if (item.kind === "quantity" && taken.has(item)) found.push(item);
  }
  return found;
}

/** The last figure of the clause that goes on in the condition. */
function pricesBefore(items: readonly Item[], at: number, taken: Taken): Quantity[] {
  for (let back = at - 1; back >= 0 && items[back]!.kind !== "break"; back -= 1) {
    const item = items[back]!;
    if (item.kind === "quantity") return taken.has(item) ? [item] : [];
  }
  return [];
}

/** `完成80%發提成3%`: a rate that rests on how much of a target is reached, where nothing is refunded. */
function doubtCompletion(draft: Draft): void {
  const { kpi, rate } = draft.terms;
  const isRefunded = kpi?.refundIfMissed ?? kpi?.refundShare ?? kpi?.proRata;
  const isStepped = draft.items.some(
    (item) => item.kind === "quantity" && item.sort === "rate" && !draft.used.has(item),
  );
  if (!kpi?.attainment || !(rate ?? isStepped) || isRefunded) return;
  const word = draft.items.find((item) => means(item, "attainment"));
  if (word) doubt(draft, word, { code: "conditionUnread", term: "rate" });
}

/** No agency takes more than half of what is sold: such a rate is of something that was not read. */
function doubtRate(draft: Draft, taken: Taken): void {
  const { rate, rateBase } = draft.terms;
  if (rateBase !== undefined || !rate?.high?.greaterThan(MOST_RATE)) return;
  if (draft.items.some(({ kind }) => kind === "ratio") || draft.said.has("profit")) return;
  const high = [...taken].find(([quantity, term]) => term === "rate" && quantity.high.equals(rate.high!));
  if (high) doubt(draft, high[0], { code: "conditionUnread", term: "rate" });
}

const MOST_RATE = new Decimal("0.5");

/** A table of rates and a plain rate beside it; a table that ends where sales go on. */
function doubtContradiction(draft: Draft): void {
  const { rate, tiers } = draft.terms;
  const isOpenEnded = tiers?.[tiers.length - 1]?.upTo !== undefined;
  if (!tiers || !(rate ?? isOpenEnded)) return;
  const names: readonly Term[] = rate ? BY_RATE : ["tiers"];
  const quantity = draft.items.find(
    (item): item is Quantity => item.kind === "quantity" && item.sort === "rate" && draft.used.has(item),
  );
  const text = draft.spans
    .filter(({ term }) => term !== "model" && names.includes(term))
    .map((span) => span.text)
    .join(" / ");
  if (quantity)
    doubt(draft, quantity, { code: "figuresConflict", term: "tiers", text: text || textOf(draft, quantity) });
}
