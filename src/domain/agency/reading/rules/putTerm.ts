import { Decimal } from "../../../money/decimal";
import { ask, doubt, nearest, placeInOriginal, take, type Cue, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import type { ReadTerms, Spread, Term } from "../quoteReading";
import { isAddedInSeason } from "./addedInSeason";
import { isInCampaign } from "./seasons";

function isInBrackets({ items, plain, contexts }: Draft, quantity: Quantity): boolean {
  const before = items[contexts.get(quantity)!.at - 1];
  return isSign(before, plain.text, "(");
}

/** `$1,000/month or £800/month`: no range of money of one kind. */
const isInOther = ({ terms }: Draft, { currency }: Quantity): boolean =>
  currency !== undefined && terms.currency !== undefined && currency !== terms.currency;

/** Puts a term, or widens it where another figure of the same kind already stands. */
export function put<K extends Term>(
  draft: Draft,
  name: K,
  spread: Spread,
  quantity: Quantity,
  cue?: Cue,
  confidence?: number,
): void {
  const terms = draft.terms as Partial<Record<Term, unknown>>;
  const stands = terms[name] as Spread | undefined;
  // `$2,400/mo billed quarterly ($7,200)` says a figure that stands once more.
  if (name === "monthlyFee" && stands && (isInBrackets(draft, quantity) || isInOther(draft, quantity))) {
    ask(draft, { code: "unusedFigure", term: name, text: textOf(draft, quantity) });
    return;
  }
  if (stands === undefined || typeof stands === "string") terms[name] = spread;
  else if (
    name === "monthlyFee" &&
    isAdded(draft, quantity) &&
    isBehindOnce(draft, quantity) &&
    isPartOf(draft, stands, quantity)
  ) {
    draft.terms.setupFee ??= stands;
    terms[name] = spread;
    draft.spans.forEach((span, at) => {
      if (span.term === name) draft.spans[at] = { ...span, term: "setupFee" };
    });
  } else if (name === "monthlyFee" && isAdded(draft, quantity) && isPartOf(draft, stands, quantity))
    terms[name] = isOfSeason(draft, quantity)
      ? { ...added(draft, stands, quantity, spread), low: stands.low }
      : added(draft, stands, quantity, spread);
  else if (name === "monthlyFee" || name === "monthlySales") {
    terms[name] = widened(stands, quantity, spread);
  } else if (PAID_ONCE.includes(name) && isChangedTo(draft, quantity)) {
    draft.reckoned.add(draft.contexts.get(quantity)!.previous!);
    terms[name] = spread;
  } else if (name === "setupFee" && isOtherCharge(draft, quantity, cue)) {
    terms[name] = added(draft, stands, quantity, spread);
  } else if (BY_UNIT.includes(name)) {
    // `1000單以內2元/單,1000-5000單1.5元/單`
    return doubt(draft, quantity, { code: "figuresConflict", term: name });
  } else {
    ask(draft, { code: "unusedFigure", term: name, text: textOf(draft, quantity) });
    return;
  }
  if (stands !== undefined && name === "monthlyFee" && isOfSeason(draft, quantity))
    ask(draft, { code: "bySeason", term: name, text: textOf(draft, quantity) });
  take(draft, quantity, name, cue, confidence);
}

/** `開店費2000,裝修費3000`: two charges by their own names. */
function isOtherCharge({ plain, contexts }: Draft, quantity: Quantity, cue: Cue | undefined): boolean {
  const { previous } = contexts.get(quantity)!;
  const before = previous && nearest(contexts.get(previous)!, ["setup"]);
  const [first, second] = [before, cue].map(
    (each) => each && plain.text.slice(each.item.start, each.item.end),
  );
  const isNamed = [before, cue].every((each) => each?.side === "before" && !each.far);
  return isNamed && first !== second && first!.endsWith("费") && second!.endsWith("费");
}

const BY_UNIT: readonly Term[] = ["perOrder", "perInquiry", "perKeyword", "perHour"];
const PAID_ONCE: readonly Term[] = ["setupFee", "deposit"];

/** `$1,500 onboarding discounted to $750`: what is paid once cannot change in time, and the figure before is asked no more. */
const isChangedTo = ({ items, contexts }: Draft, quantity: Quantity): boolean =>
  means(items[contexts.get(quantity)!.at - 1], "changesTo");

/** `大促月份12000`, `大促月份另加3000` */
function isOfSeason(draft: Draft, quantity: Quantity): boolean {
  const context = draft.contexts.get(quantity)!;
  return isInCampaign(context) || isAddedInSeason(draft, context);
}

const ADDS: ReadonlySet<string> = new Set(["+", "加", "另加", "外加", "再加", "另", "另外", "另收", "加上"]);

/** `運營6000/月+客服2500/月`: what stands between this fee and the one before adds them. */
export function isAdded({ items, plain, contexts }: Draft, quantity: Quantity): boolean {
  const { at, previous } = contexts.get(quantity)!;
  if (previous === undefined) return false;
  const gap = withoutAsides(items.slice(contexts.get(previous)!.at + 1, at), plain.text);
  if (gap.some((item) => item.kind === "break" && item.hard)) return false;
  // `£500 + VAT per month`: what is added there is no fee.
  return gap.some(
    ({ start, end }, place) =>
      ADDS.has(plain.text.slice(start, end)) &&
      !means(gap[place + 1], "tax") &&
      !joinsNames(gap.slice(0, place)),
  );
}

/** `9,000/月,FB+IG 15,000/月`: what a plus joins behind the comma are names. */
const joinsNames = (before: readonly Item[]): boolean =>
  before.some(
    ({ kind }, at) => kind === "break" && before.slice(at + 1).some((item) => item.kind === "unknown"),
  );

/** `$1,400/mo (Meta + Google), $700/mo (TikTok)`: what brackets say between two fees adds nothing. */
function withoutAsides(gap: readonly Item[], text: string): readonly Item[] {
  const open = gap.findIndex(({ kind, start }) => kind === "break" && text[start] === "(");
  const close = gap.findIndex(({ kind, start }) => kind === "break" && text[start] === ")");
  return open === -1 || close < open ? gap : [...gap.slice(0, open), ...gap.slice(close + 1)];
}

/** `Fixed fee: $35,000 + $4,500/mo`: of two amounts only the second is of a month; the period of the first is asked. */
function isBehindOnce({ contexts, plain }: Draft, { per, currency, start }: Quantity): boolean {
  const previous = [...contexts.keys()].findLast((each) => each.start < start)!;
  const { pers } = contexts.get(previous)!;
  const isBare = previous.per.length === 0 && pers.length === 0 && per.includes("month");
  const name = nearest(contexts.get(previous)!, ["fee"])?.item;
  const isOpen = name === undefined || /^(?:fixed|flat|fee)/.test(plain.text.slice(name.start, name.end));
  return isBare && isOpen && currency !== undefined && currency !== "CNY" && currency !== "TWD";
}

/** `$3,500 ($1,500 setup + $2,000 retainer)`: what is added to must be the fee that stands. */
function isPartOf({ contexts, reckoned }: Draft, stands: Spread, quantity: Quantity): boolean {
  const previous = contexts.get(quantity)!.previous!;
  return reckoned.has(previous) || stands.low.equals(previous.low);
}

/** The sum, of which no part stands by itself. */
function added(draft: Draft, stands: Spread, quantity: Quantity, spread: Spread): Spread {
  draft.reckoned.add(draft.contexts.get(quantity)!.previous!).add(quantity);
  const high = stands.high && spread.high && stands.high.plus(spread.high);
  return { low: stands.low.plus(spread.low), ...(high && { high }) };
}

/** `一個月收5000的,也有收5萬的` is a spread; a bound behind it (`north of $40k`) is only mentioned. */
function widened(stands: Spread, quantity: Quantity, spread: Spread): ReadTerms["monthlyFee"] {
  const range = bothEnds(stands, spread);
  if (range) return range;
  if (quantity.bound === "over" || quantity.bound === "reached") return { ...stands, also: spread.low };
  const high = stands.high && spread.high ? Decimal.max(stands.high, spread.high) : undefined;
  const approx = stands.approx || spread.approx;
  return { low: Decimal.min(stands.low, spread.low), ...(high && { high }), ...(approx && { approx }) };
}

/** `不低於5000，最高不超過8000`: the two ends of one range, said one by one. */
export function bothEnds(a: Spread, b: Spread): Spread | undefined {
  const from = a.high === undefined ? a : b.high === undefined ? b : undefined;
  const to = a.upToOnly ? a : b.upToOnly ? b : undefined;
  if (!from || !to?.high || from.low.greaterThan(to.high)) return undefined;
  return { low: from.low, high: to.high };
}

/** The words at a place, as they were pasted. */
export function textOf(draft: Draft, place: { readonly start: number; readonly end: number }): string {
  const { start, end } = placeInOriginal(draft, place);
  return draft.original.slice(start, end);
}
