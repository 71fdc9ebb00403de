import { Decimal } from "../../money/decimal";
import { ask, doubt, type Draft } from "./draft";
import { isLetter } from "./tokens/characters";
import { means, type Item, type Quantity } from "./items";
import { doubtFeeBySpend } from "./rules/adSpendRules";
import { doubtScalesOfFee } from "./rules/feesAtScales";
import { doubtAlterations } from "./alterations";
import { readAdShare } from "./adShareSaid";
import { readCapBesideFee } from "./capDoubts";
import { doubtOtherChoice } from "./choiceDoubts";
import { doubtConditions } from "./conditions";
import { doubtCurrency } from "./currencyDoubts";
import { doubtHowMany } from "./howManyDoubts";
import { placesSaidAgain } from "./rules/saidAgain";
import {
  doubtBase,
  doubtBaseLessCosts,
  doubtPaidBack,
  doubtOrderSizes,
  doubtRate,
  doubtRestriction,
} from "./rateDoubts";
import { doubtScales, doubtSizes } from "./scaleDoubts";
import { doubtTimes } from "./timeDoubts";
import { doubtUnreadFees } from "./rules/unreadFees";
import { FEES, firstBehind, isHard, isOneOf, lastBefore, takenBy, type Taken } from "./taken";
import { textOf } from "./rules/putTerm";
import { isInCampaign } from "./rules/seasons";
import type { ReadPackage, ReadTerms, Term } from "./quoteReading";

const BY_RATE = ["rate", "tiers"] as const;

/**
 * Looks for words by which a quote's price is not what its figures alone say: a choice between two prices, a price that holds only under a
 * condition, terms that contradict each other. Each is asked, and the quote then has no price.
 */
export function raiseDoubts(draft: Draft): void {
  const taken = takenBy(draft);
  doubtChoice(draft, taken);
  doubtConditions(draft, taken);
  doubtHowMany(draft, taken);
  doubtRate(draft, taken);
  doubtBase(draft, taken);
  doubtBaseLessCosts(draft, taken);
  doubtPaidBack(draft, taken);
  doubtRestriction(draft, taken);
  doubtOrderSizes(draft);
  doubtContradiction(draft);
  doubtFeeBesidePackages(draft, taken);
  doubtSeveralFees(draft, taken);
  doubtSizes(draft, taken);
  doubtScales(draft, taken);
  doubtAlterations(draft, taken);
  doubtScalesOfFee(draft, taken);
  doubtPeriodFees(draft, taken);
  doubtCountedFees(draft, taken);
  doubtFeesByCount(draft, taken);
  doubtFeeBySpend(draft, taken);
  readCapBesideFee(draft, taken);
  readAdShare(draft, taken);
  doubtTimes(draft, taken);
  doubtUnreadFees(draft);
  doubtCurrency(draft, taken);
}

const EACH: ReadonlySet<string> = new Set(["per", "each", "every", "/"]);

/** `$750/month per brand`: a fee by so many of what nobody knows. */
function doubtCountedFees({ items, plain, ...draft }: Draft, taken: Taken): void {
  for (const [fee, term] of taken) {
    if (!isOneOf(FEES, term)) continue;
    const at = eachBehind(items, items.indexOf(fee) + 1, plain.text);
    if (at === undefined) continue;
    // `$600 per ad account`
    const isNamed = means(items[at + 1], "filler") && items[at + 2]?.kind === "unknown";
    const counted = items[isNamed ? at + 2 : at + 1];
    // `$1,000/mo per 100 SKUs`
    const isOfSeveral =
      counted?.kind === "quantity" && counted.sort === "number" && items[at + 2]?.kind === "word";
    if (!isOfSeveral && !(counted?.kind === "unknown" && isLetter(plain.text[counted.start]))) continue;
    const place = { start: fee.start, end: counted.end };
    doubt({ items, plain, ...draft }, place, { code: "conditionUnread", term });
  }
}

/** Where a clause names what a fee is counted by: `$250 monthly maintenance per ASIN`. */
function eachBehind(items: readonly Item[], from: number, text: string): number | undefined {
  for (let at = from; items[at] !== undefined; at += 1) {
    const { kind, start, end } = items[at]!;
    if (kind === "break" || kind === "quantity") return undefined;
    if (kind === "word" && EACH.has(text.slice(start, end))) return at;
  }
  return undefined;
}

/** `$1,497/month for 1 marketplace, $2,497/month for 2 marketplaces`: a fee by how many there are. */
function doubtFeesByCount(draft: Draft, taken: Taken): void {
  const { items, plain, used } = draft;
  items.forEach((item, at) => {
    const [word, counted] = [items[at - 1], items[at + 1]];
    const isCount = item.kind === "quantity" && item.sort === "number" && item.high.greaterThan(1);
    if (!isCount || used.has(item) || !word || plain.text.slice(word.start, word.end) !== "for") return;
    const fee = lastBefore(items, at, taken);
    if (!fee || !isOneOf(FEES, taken.get(fee)) || !means(counted, "perSite", "perShop")) return;
    doubt(draft, { start: fee.start, end: counted!.end }, { code: "conditionUnread", term: taken.get(fee)! });
  });
}

/** `月費1萬或者提點8%`, `either $3,000 a month or 8%`: which of them is not said. */
function doubtChoice(draft: Draft, taken: Taken): void {
  const { items, terms } = draft;
  if (terms.combine !== undefined || terms.phases) return;
  const isChosen = draft.said.has("choice");
  const at = items.findIndex(
    (item, place) => means(item, "or", "choice") && isBetweenPrices(items, place, taken, isChosen),
  );
  if (at === -1) return doubtOtherChoice(draft, taken);
  const before = priceBefore(items, at, taken) ?? firstBehind(items, at, taken) ?? firstOf(items, taken)!;
  const behind = lastOf(items, taken)!;
  doubt(draft, { start: before.start, end: behind.end }, { code: "severalPlans", term: "packages" });
  terms.packages = alternatives(draft, terms);
}

function alternatives(draft: Draft, terms: ReadTerms): ReadPackage[] {
  const wordsOf = (names: readonly Term[]) =>
    draft.spans.find(({ term }) => term !== "model" && names.includes(term))?.text ?? "";
  const { rate, tiers, tiersMode, minimum } = terms;
  const fee = FEES.find((name) => terms[name]);
  const ofFee = fee && { name: wordsOf(FEES), ...packageOf({ [fee]: terms[fee] }) };
  const ofRate = (rate ?? tiers) && {
    name: wordsOf(BY_RATE),
    others: {
      ...{ ...(rate && { rate }), ...(tiers && { tiers }), ...(tiersMode && { tiersMode }) },
      ...(minimum && { minimum }),
    },
  };
  for (const name of [...FEES, ...BY_RATE, "tiersMode", "minimum"] as const) delete terms[name];
  return [...(ofFee ? [ofFee] : []), ...(ofRate ? [ofRate] : [])];
}

function packageOf({ monthlyFee, ...others }: ReadTerms): Omit<ReadPackage, "name"> {
  return monthlyFee ? { monthlyFee } : { others };
}

/** A fee on one side of the word and a rate on the other; where a choice is named, in its sentence or behind. */
function isBetweenPrices(items: readonly Item[], at: number, taken: Taken, isChosen: boolean): boolean {
  const [before, behind] = [priceBefore(items, at, taken), firstBehind(items, at, taken)];
  const terms = [before, behind].map((quantity) => quantity && taken.get(quantity));
  const isFee = terms.some((term) => isOneOf(FEES, term));
  const isRate = terms.some((term) => isOneOf([...BY_RATE, "minimum"], term));
  if (isFee && isRate) return true;
  const all = [...taken.values()];
  return isChosen && all.some((term) => isOneOf(FEES, term)) && all.some((term) => isOneOf(BY_RATE, term));
}

/** `15% of ad spend` and, on the next line, `Or flat rate: $1,500`. */
const priceBefore = (items: readonly Item[], at: number, taken: Taken): Quantity | undefined =>
  lastBefore(items, at > 0 && isHard(items[at - 1]!) ? at - 1 : at, taken);

const firstOf = (items: readonly Item[], taken: Taken): Quantity | undefined =>
  items.find((item): item is Quantity => item.kind === "quantity" && taken.has(item));

const lastOf = (items: readonly Item[], taken: Taken): Quantity | undefined =>
  [...items].reverse().find((item): item is Quantity => item.kind === "quantity" && taken.has(item));

/** `$1,000 a month … $2,000 a month`: two fees, and no word says how they hang together. */
function doubtSeveralFees(draft: Draft, taken: Taken): void {
  const { items, terms, plain, offset } = draft;
  if (terms.feesByTerm || terms.packages || terms.phases) return;
  const again = placesSaidAgain(draft);
  const fees = [...taken]
    .filter(([{ start }, term]) => isOneOf(MONTHLY, term) && !again.has(plain.at[start]! + offset))
    .map(([fee]) => fee);
  const inOrder = fees.sort((a, b) => a.start - b.start);
  for (const [index, fee] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (!next || !isOtherFee(fee, next) || isAccountedFor(draft, fee, next)) continue;
    const between = items.slice(items.indexOf(fee) + 1, items.indexOf(next));
    // `$1,000 plus the higher of 5% or $500`: the choice is not between the fees.
    const isChoice =
      terms.combine === undefined && between.some((item) => means(item, "or", "range", "even"));
    // `£750 for Google, £750 for Meta, or £1,250 for both`
    const isOfBoth = FOR_BOTH.test(plain.text.slice(next.end, next.end + FOR_BOTH_WITHIN));
    if (isChoice && !isOfBoth && !isFarApart(fee, next)) continue;
    doubt(draft, { start: fee.start, end: next.end }, { code: "figuresConflict", term: "monthlyFee" });
  }
}

const FOR_BOTH = /\bfor (?:both|all)\b/;
const FOR_BOTH_WITHIN = 24;

const MONTHLY = ["monthlyFee", "feeRange"] as const;

/** Two parts of a sum, or what is asked of campaigns. */
const isAccountedFor = ({ reckoned, contexts }: Draft, fee: Quantity, next: Quantity): boolean =>
  (reckoned.has(fee) && reckoned.has(next)) ||
  [fee, next].some((each) => {
    const context = contexts.get(each);
    return context !== undefined && isInCampaign(context);
  });

/** `$20,000 for the year or $2,000 per month`: no range, but two offers. */
const isFarApart = (fee: Quantity, next: Quantity): boolean =>
  Decimal.max(fee.low, next.low).greaterThan(Decimal.min(fee.low, next.low).times(MOST_RANGE));

const MOST_RANGE = 4;

/** No two ends of one range, and not the same figure once more; `3-5萬,月費1萬起` is none either. */
const isOtherFee = (fee: Quantity, next: Quantity): boolean =>
  (fee.bound === undefined && next.bound === "over" && next.low.lessThan(fee.low)) ||
  (fee.bound === undefined &&
    next.bound === undefined &&
    !(fee.low.equals(next.low) && fee.high.equals(next.high)));

const SPANS = [
  ["monthlyFee", 1],
  ["quarterlyFee", 3],
  ["halfYearFee", 6],
  ["annualFee", 12],
  ["totalFee", 12],
] as const;

/** Nobody gives half of a fee away for being paid ahead. */
const LEAST_PART = new Decimal("0.5");
const ROUNDED = new Decimal("1.01");

/** `託管費6800/月,推廣年費12萬`: fees of two spans of time, of which neither is the other one paid ahead. */
function doubtPeriodFees(draft: Draft, taken: Taken): void {
  const { terms } = draft;
  if (terms.phases || terms.packages || terms.feesByTerm) return;
  const fees = SPANS.flatMap(([term, months]) => {
    const fee = terms[term];
    const span = term === "totalFee" ? (terms.months?.low ?? months) : months;
    return fee && !fee.low.isZero() ? [{ term, byMonth: fee.low.dividedBy(span) }] : [];
  });
  const [shortest, ...longer] = fees;
  const other = longer.find(({ byMonth }) => {
    const part = byMonth.dividedBy(shortest!.byMonth);
    return part.lessThanOrEqualTo(LEAST_PART) || part.greaterThan(ROUNDED);
  });
  if (!other) return;
  const places = [...taken].flatMap(([quantity, term]) =>
    term === shortest!.term || term === other.term ? [quantity] : [],
  );
  const place = {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
  if (places.length > 0) doubt(draft, place, { code: "figuresConflict", term: other.term });
}

/** `Launch: $6k. Maintain: $1.8k/mo. Scale: $3.5k/mo`: packages, and a fee that may be of another one whose name is not known. */
function doubtFeeBesidePackages(draft: Draft, taken: Taken): void {
  const { packages, monthlyFee } = draft.terms;
  const isOther = draft.terms.phases !== undefined || (monthlyFee && !monthlyFee.high?.isZero());
  if (!packages || !isOther || draft.unclear.length > 0) return;
  const [fee] = [...taken].find(([, term]) => term === (monthlyFee ? "monthlyFee" : "packages")) ?? [];
  if (fee) doubt(draft, fee, { code: "figuresConflict", term: "packages" });
}

/** `10% up to $100k, custom above`: what is charged beyond a table is to be agreed, which is asked. */
function isAskedBeyond(draft: Draft): boolean {
  const { items, questions, said } = draft;
  const last = items.findLast((item) => item.kind === "quantity" && draft.used.has(item));
  // `50萬以內5%,50-100萬4%,超出部分按對應檔位`
  const edge = items.findLast(
    (item) => item.kind === "quantity" && item.sort !== "rate" && draft.used.has(item),
  );
  if (said.has("marginalWord") && edge)
    ask(draft, { code: "amountUnstated", term: "tiers", text: textOf(draft, edge) });
  const word =
    said.has("toAgree") && items.find((item) => item.start > last!.start && means(item, "toAgree"));
  if (word) ask(draft, { code: "amountUnstated", term: "tiers", text: textOf(draft, word) });
  return questions.some(({ code, term }) => code === "amountUnstated" && term === "tiers");
}

/** A table of rates and a plain rate beside it; a table that ends where sales go on. */
function doubtContradiction(draft: Draft): void {
  const { rate, tiers } = draft.terms;
  const isOpenEnded = tiers?.[tiers.length - 1]?.upTo !== undefined && !isAskedBeyond(draft);
  // `1萬以下1500/月;1萬-3萬2500/月`: a fee that is no step of the table, which has fees of its own.
  const isFeeBeside = tiers?.some(({ fee }) => fee) && draft.terms.monthlyFee?.high?.isZero() === false;
  if (!tiers || !(rate ?? (isOpenEnded || isFeeBeside))) return;
  const names: readonly Term[] = rate ? BY_RATE : ["tiers"];
  const used = draft.items.filter(
    (item): item is Quantity => item.kind === "quantity" && draft.used.has(item),
  );
  const quantity = used.find(({ sort }) => sort === "rate") ?? used[0];
  const text = draft.spans
    .filter(({ term }) => term !== "model" && names.includes(term))
    .map((span) => span.text)
    .join(" / ");
  if (quantity)
    doubt(draft, quantity, { code: "figuresConflict", term: "tiers", text: text || textOf(draft, quantity) });
}
