import { Decimal } from "../../money/decimal";
import { ask, doubt, note, type Draft } from "./draft";
import { means, type Item } from "./items";
import { draftOf } from "./newDraft";
import { isShortTime } from "./paidTrial";
import { readNothingCharged } from "./rules/nothingCharged";
import type { PhaseText } from "./phaseRules";
import type { ReadSpan, ReadTerms } from "./quoteReading";
import { changeOfNeighbour, readRise } from "./phaseShares";
import { isSumByMonths, monthsOfParts } from "./rules/sumInParts";
import { readTerms } from "./readTerms";
import { FEE_WORDS } from "./rules/moneyWords";
import { namesWork } from "./rules/pieceOfWork";
import { apartFromShared } from "./sharedSentences";
import { isRateOpen } from "./rateOfPhases";
import { FEES } from "./taken";
import { askOfRate, NOTHING, phasesOf, type Part } from "./termsOfPhases";
import { byUsualPeriod, ofWholeYear, ofYears, type ReadPart } from "./yearsOfPhases";
import type { Meaning } from "./tokens/vocabulary";

/** Terms that belong to a phase; the others are the whole quote's. */
const OF_PHASES = [
  "monthlyFee",
  "quarterlyFee",
  "halfYearFee",
  "annualFee",
  "totalFee",
  "rate",
  "tiers",
  "tiersMode",
  "threshold",
  "minimum",
  "minimumMeaning",
  "cap",
] as const;

const ONE = new Decimal(1);

const STATES_A_PRICE: readonly Meaning[] = [
  "fee",
  "monthlyFee",
  "annualFee",
  "commission",
  "pureFee",
  "pureCommission",
  "minimum",
];

/** Reads each phase for itself; what is no price belongs to the whole quote. */
export function readPhases(draft: Draft, texts: readonly PhaseText[]): void {
  const { phases, before, behind } = apartFromShared(texts, draft.plain.text);
  const own = inOrderOfTime(phases);
  const each = own.map((text, index) => readPart(draft, text, index > 0));
  const parts = ofYears(draft, byUsualPeriod(draft, each));
  readShared(draft, before);
  const open = readShared(draft, behind).find(({ term }) => OF_PHASES.some((each) => each === term));
  if (open && open.term !== "model") ask(draft, { code: "phaseOfTerm", term: open.term, text: open.text });
  if (isRateOpen(own, draft.plain.text)) askOfRate(draft, parts[parts.length - 1]!.phase.terms);
  for (const { mark } of texts) if (mark) takeMark(draft, mark);
  const priced = parts.filter(({ isPriced }) => isPriced).map(({ phase }) => phase);
  const read = phasesOf(draft, priced);
  if (mayBeAdded(texts, priced, draft.plain.text))
    doubt(draft, texts[1]!.mark!, { code: "conditionUnread", term: "phases" });
  for (const { left, mark, terms } of priced)
    if (
      left &&
      mark &&
      !priced.some((other) => other.terms.monthlyFee?.low.times(left).equals(terms.monthlyFee!.low))
    )
      doubt(draft, mark, { code: "conditionUnread", term: "phases" });
  const silent = read.find(({ terms }) => Object.keys(terms).length === 0);
  const later = texts.find(({ mark }) => mark)?.mark;
  // `提成從第4個月開始算,2個點,月費7800`: what is paid before has no price of its own.
  if (silent && read.length > 1 && later && draft.unclear.length === 0)
    doubt(draft, later, { code: "conditionUnread", term: "phases" });
  const [first] = read;
  if (first && isSumByMonths(draft, first))
    read[0] = { ...first, terms: { ...first.terms, monthlyFee: NOTHING } };
  // `base drops off after 6 months`: what then is paid was not read.
  const [mark] = texts.slice(1).flatMap((text) => (text.mark ? [text.mark] : []));
  if (read.length === 1 && read[0]!.months && mark)
    doubt(draft, mark, { code: "conditionUnread", term: "phases" });
  // `14-day free trial, then $1,200/month`: no phase, as one that is paid.
  const trial = texts[0]!.items.find(isShortTime);
  if (trial && read.length > 1 && !first!.months && first!.terms.monthlyFee?.high?.isZero()) {
    draft.read.add(trial);
    note(draft, "phases", trial);
    read.shift();
  }
  if (read.length > 1) draft.terms.phases = read;
  else Object.assign(draft.terms, read[0]?.terms);
}

const FROM_MONTH = /^(?:from|\d+(?:st|nd|rd|th|\.)|after|starting|beginning|month|第)/;

/**
 * `$2,000/mo; 3% of sales from month 4`, `8% with no retainer for 2 months, after which $2,000 a month`: one price that begins later, where
 * nothing says that the other one ends.
 */
function mayBeAdded(texts: readonly PhaseText[], [first, later]: readonly Part[], text: string): boolean {
  const mark = texts[1]?.mark;
  if (!first || !later || texts.length > 2 || !mark || later.goesOn || later.isRateAlone) return false;
  const [before, then] = [first.terms, later.terms];
  const states = (terms: ReadTerms) => FEES.some((term) => terms[term] !== undefined);
  if (before.rate && before.monthlyFee?.high?.isZero()) return states(then) && then.rate === undefined;
  const isFromMonth = !texts[0]!.mark && FROM_MONTH.test(text.slice(mark.start));
  return isFromMonth && states(before) && !before.rate && then.rate !== undefined && !states(then);
}

/** `7月起`: the number of a month is no figure of a price. */
function takeMark(draft: Draft, mark: NonNullable<PhaseText["mark"]>): void {
  note(draft, "phases", mark);
  for (const item of draft.items)
    if (item.kind === "quantity" && item.start >= mark.start && item.end <= mark.end)
      for (const seen of [draft.used, draft.reckoned]) seen.add(item);
}

/** `第四個月起抽5%,前三個月月費6000`: what begins later is told before what goes before it. */
function inOrderOfTime(phases: readonly PhaseText[]): readonly PhaseText[] {
  const [first, ...others] = phases;
  return first?.isLater && !others[0]?.isLater ? [...others, first] : phases;
}

/** Reads what holds in all phases, with the words of its terms. */
function readShared(draft: Draft, items: readonly Item[]): readonly ReadSpan[] {
  const part = draftOf(items, draft);
  readTerms(part);
  draft.terms = { ...part.terms, ...draft.terms };
  heed(draft, part);
  return part.spans;
}

/** Takes over what a part of the quote says beside its terms. */
function heed(draft: Draft, part: Draft): void {
  // `首月3000,次月起6000`: the fee before it is told by the month.
  const isByMonth =
    draft.spans.some(({ term }) => term === "monthlyFee") &&
    !draft.questions.some(({ code }) => code === "periodUnstated");
  draft.spans.push(...part.spans);
  part.questions
    .filter(({ code, term }) => !(isByMonth && code === "periodUnstated" && term === "monthlyFee"))
    .forEach((question) => ask(draft, question));
  part.used.forEach((quantity) => draft.used.add(quantity));
}

function readPart(
  draft: Draft,
  { items, months, isExcept, isBetween, mark }: PhaseText,
  isLater: boolean,
): ReadPart {
  const part = draftOf(items, draft);
  const rise = isLater ? readRise(part) : undefined;
  readTerms(part);
  readNothingCharged(part);
  readFreePhase(part);
  if (part.terms.threshold === undefined && !part.terms.tiers) delete part.terms.tiersMode;
  const own: ReadTerms = {};
  const change = changeOfNeighbour(part, isLater);
  const left = change || !mark ? undefined : takeLeft(part);
  const ofSum = lengthOfSum(part);
  const length = months ?? ofSum ?? monthsOfParts(part);
  for (const [term, value] of Object.entries(part.terms)) {
    const target = OF_PHASES.some((each) => each === term) ? own : draft.terms;
    Object.assign(target, { [term]: value });
  }
  doubtTwoFees(part, own);
  takeSumOfPhase(part, own, length);
  if (!isLater && !length) takePieceOfWork(draft, part, own);
  heed(draft, part);
  const parts = monthsOfParts(part);
  if (parts && Object.keys(own).length === 0) own.monthlyFee = NOTHING;
  const isPaidOnce = part.terms.setupFee !== undefined || part.terms.deposit !== undefined;
  const isPriced =
    Object.keys(own).length > 0 ||
    change !== undefined ||
    rise !== undefined ||
    (!isPaidOnce && STATES_A_PRICE.some((meaning) => part.said.has(meaning)));
  const phase = {
    terms: ofWholeYear(own, length),
    goesOn: isLater && isAdded(part),
    isChange: isLater && changesOne(part),
    isRateAlone: own.rate !== undefined && (part.said.has("only") || part.said.has("pureCommission")),
    ...(length && { months: length }),
    ...(change && { change }),
    ...(left && { left }),
    ...(rise && { rise }),
    ...(isExcept && { isExcept }),
    ...(mark && { mark }),
    ...(isBetween && { isBetween }),
  };
  const isOpen = part.questions.some(({ code, term }) => code === "periodUnstated" && term === "monthlyFee");
  return { phase, isPriced, isOpen };
}

/** `First 3 months 20% off: $1,600`: the fee of the phase is what is left. */
function takeLeft({ terms, used, reckoned }: Draft): Decimal | undefined {
  const { any: left, ...payment } = terms.payment ?? {};
  if (!terms.monthlyFee || !left) return undefined;
  terms.payment = payment;
  if (Object.keys(payment).length === 0) delete terms.payment;
  for (const quantity of used)
    if ([quantity.low, ONE.minus(quantity.low)].some((share) => share.equals(left))) reckoned.add(quantity);
  return left;
}

/** `前期3個月共6萬`, `專案費12萬(三個月)`: the months that a sum is for, which are the phase's own. */
function lengthOfSum(part: Draft): PhaseText["months"] {
  const { terms, items, read } = part;
  if (!terms.totalFee) return undefined;
  const { months } = terms;
  delete terms.months;
  if (months) return { low: months.low, high: months.high ?? months.low };
  const said = items.find((item) => item.kind === "duration" && item.unit === "month" && !read.has(item));
  if (said?.kind !== "duration") return undefined;
  read.add(said);
  note(part, "phases", said);
  return { low: said.low, high: said.high };
}

/** `Launch package $3,500, then $1,500/mo`: a sum without a period for a piece of work is paid once, before the fees. */
function takePieceOfWork(draft: Draft, part: Draft, own: ReadTerms): void {
  const open = part.questions.findIndex(
    ({ code, term }) => code === "periodUnstated" && term === "monthlyFee",
  );
  const [first, last] = [part.items[0], part.items[part.items.length - 1]];
  if (!own.monthlyFee || open === -1 || draft.terms.setupFee || own.rate) return;
  if (!namesWork(draft.plain.text.slice(first!.start, last!.end))) return;
  // `€2,000 upfront, €3,000 at launch, then €900/month`
  if ([...part.used].filter(({ sort }) => sort === "money").length > 1)
    doubt(draft, { start: first!.start, end: last!.end }, { code: "figuresConflict", term: "setupFee" });
  draft.terms.setupFee = part.terms.setupFee = own.monthlyFee;
  delete own.monthlyFee;
  part.spans.forEach((span, index) => {
    if (span.term === "monthlyFee") part.spans[index] = { ...span, term: "setupFee" };
  });
  part.questions.splice(open, 1);
}

/** `a retainer of £3,600 per month for strategy and £1,400 per month for execution`: two fees of one phase, and no range. */
function doubtTwoFees(part: Draft, { monthlyFee: fee }: ReadTerms): void {
  if (!fee?.high || fee.high.equals(fee.low) || part.questions.some(({ code }) => code === "bySeason"))
    return;
  const fees = [...part.used].filter(({ low, high, per }) => low.equals(high) && per.includes("month"));
  const [first, second] = [fee.low, fee.high].map((end) => fees.find(({ low }) => low.equals(end)));
  if (!first || !second) return;
  const place = { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
  const between = part.items.filter(({ start }) => place.start < start && start < place.end);
  if (between.some((item) => means(item, "or", "range", "even"))) return;
  doubt(part, place, { code: "figuresConflict", term: "monthlyFee" });
}

/** `$10,000 upfront for the first 3 months`: a sum without a period that is paid ahead is for all months of its phase. */
function takeSumOfPhase(part: Draft, own: ReadTerms, months: PhaseText["months"]): void {
  const isAhead = part.said.has("atSale") || part.said.has("paidAhead");
  const open = part.questions.findIndex(
    ({ code, term }) => code === "periodUnstated" && term === "monthlyFee",
  );
  if (!own.monthlyFee || open === -1 || !months?.low.greaterThan(1)) return;
  if (!isAhead && !isForMonths(part, months)) return;
  own.totalFee = own.monthlyFee;
  delete own.monthlyFee;
  part.questions.splice(open, 1);
}

/** `收3個月服務費24000,3個月後…`: the months of the phase stand right before the name of its price. */
function isForMonths(part: Draft, months: NonNullable<PhaseText["months"]>): boolean {
  const { items, read } = part;
  const price = items.findIndex(({ kind }) => kind === "quantity");
  let at = price - 1;
  while (means(items[at], "fee")) at -= 1;
  const stretch = at < price - 1 ? items[at] : undefined;
  const isOwn =
    stretch?.kind === "duration" && stretch.low.equals(months.low) && !means(items[at - 1], "first", "from");
  if (isOwn) read.add(stretch);
  if (isOwn) note(part, "phases", stretch);
  return isOwn;
}

/** `前兩個月免費` */
function readFreePhase(part: Draft): void {
  if (Object.keys(part.terms).length === 0 && part.said.has("free")) part.terms.monthlyFee = NOTHING;
}

/** Whether the price of a later phase begins with 加收, 另加, plus. */
function isAdded({ items }: Draft): boolean {
  const price = items.findIndex(({ kind }) => kind === "quantity");
  return items.slice(0, price === -1 ? 0 : price).some((item) => means(item, "plus", "uplift"));
}

/** `base drops to $1.5k`, `the commission rises to 5%`: the name of what changes stands right before. */
const changesOne = ({ items }: Draft): boolean =>
  items.some((item, at) => means(item, "changesTo") && means(items[at - 1], ...FEE_WORDS, "commission"));
