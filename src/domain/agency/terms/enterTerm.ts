import { termOfPeriod } from "./cellPeriod";
import { Decimal, ZERO } from "../../money/decimal";
import { readQuote } from "../reading/readQuote";
import type { Spread } from "../reading/quoteReading";
import { termsOfReading, type QuoteTerms } from "./quoteTerms";
import { priceOfCell } from "./priceOfCell";
import { meaningNamed, modelNamed, plainName, type TermName } from "./termNames";
import { logicalOfCell, spreadOfCell, tiersOfCell } from "./termValue";

/**
 * Enters what a cell says of a term, over what the terms say of it already.
 *
 * @returns false where it is no value of that term; the terms are then as they were
 * @example enterTerm(terms, "rate", "3個點") // terms.rate is 3%
 */
export function enterTerm(terms: QuoteTerms, heading: TermName, cell: unknown): boolean {
  const term = termOfPeriod(heading, cell);
  if (!term) return false;
  const isEntered = enter(terms, term, cell) || (isPriceOf(heading, term) && enterPrice(terms, term, cell));
  // Who enters what a quote charges has looked at its words.
  if (isEntered && CHARGES.has(term)) delete terms.unclear;
  if (isEntered) cutBelow(terms);
  return isEntered;
}

/** Cells in the order to enter them: a pasted text first, which columns override, and last the prices in words, which none may contradict. */
export function inOrder<C extends { readonly term: TermName; readonly cell: unknown }>(
  cells: readonly C[],
): C[] {
  const place = ({ term, cell }: C): number => {
    if (term === "text") return 0;
    return typeof cell !== "string" || enter({}, termOfPeriod(term, cell) ?? term, cell) ? 1 : 2;
  };
  const placed = cells.map((cell) => ({ cell, at: place(cell) }));
  return placed.sort((a, b) => a.at - b.at).map(({ cell }) => cell);
}

const CHARGES: ReadonlySet<TermName> = new Set([
  ...(["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "totalFee", "rate", "tiers"] as const),
  ...(["phases", "profitShare", "adSpendRate", "minimum", "threshold"] as const),
]);

function enter(terms: QuoteTerms, term: TermName, cell: unknown): boolean {
  const special = SPECIAL[term];
  if (special) return special(terms, cell);
  const spread = spreadOfCell(cell);
  if (!spread || spread.low.isNegative()) return false;
  if (SHARES.has(term) ? spread.low.greaterThan(1) : AMOUNTS.has(term) && isShare(spread)) return false;
  Object.assign(terms, { [term]: spread });
  return true;
}

/** Whether a cell may hold a whole price: under the heading of a monthly fee or a rate, or where it says itself what time a fee is for. */
const isPriceOf = (heading: TermName, term: TermName): boolean =>
  heading === "monthlyFee" || heading === "rate" || term !== heading;

/** A price in words says nothing that other cells contradict. */
function enterPrice(terms: QuoteTerms, term: TermName, cell: unknown): boolean {
  const price = priceOfCell(cell);
  const isOfRate = (price?.rate ?? price?.tiers ?? price?.adSpendRate) !== undefined;
  if (!price || (term === "rate" && !isOfRate)) return false;
  const stands = (name: string): unknown => terms[name as keyof QuoteTerms];
  const isOther = ([name, value]: [string, unknown]) =>
    stands(name) !== undefined && JSON.stringify(stands(name)) !== JSON.stringify(value);
  if (Object.entries(price).some((entry) => entry[0] !== "model" && isOther(entry))) return false;
  Object.assign(terms, price, terms.model && { model: terms.model });
  return true;
}

/** No share of sales, of ad spend or of a price is above the whole: a 3 typed for 3% is refused, and not priced at 300%. */
const SHARES: ReadonlySet<TermName> = new Set(["rate", "adSpendRate", "taxRate"]);

/** An 8% below the heading of a fee is no 8 cents. */
const AMOUNTS: ReadonlySet<TermName> = new Set([
  ...(["monthlyFee", "quarterlyFee", "halfYearFee", "annualFee", "totalFee"] as const),
  ...(["setupFee", "deposit", "minimum", "cap"] as const),
]);

const isShare = ({ low, high }: Spread): boolean => low.greaterThan(0) && (high ?? low).lessThan(1);

type Enter = (terms: QuoteTerms, cell: unknown) => boolean;

/** Puts what a cell reads as; false where it reads as nothing. */
function putting<T>(
  read: (cell: unknown) => T | undefined,
  put: (terms: QuoteTerms, value: T) => void,
): Enter {
  return (terms, cell) => {
    const value = read(cell);
    if (value === undefined) return false;
    put(terms, value);
    return true;
  };
}

const ONE = new Decimal(1);
const single = (cell: unknown): Decimal | undefined => spreadOfCell(cell)?.low;
const word = (cell: unknown): string | undefined => (typeof cell === "string" ? cell.trim() : undefined);

const SPECIAL: Partial<Record<TermName, Enter>> = {
  name: putting(
    (cell) => String(cell),
    (terms, name) => (terms.name = name),
  ),
  profitShare: putting(spreadOfCell, (terms, share) => {
    terms.rate = share;
    terms.rateBase = "profit";
  }),
  text: putting(word, (terms, text) => Object.assign(terms, termsOfReading(readQuote(text)))),
  model: enterModel,
  rateBase: enterBase,
  tiers: enterTiers,
  tiersMode: enterMode,
  threshold: putting(single, (terms, value) => (terms.threshold = value)),
  minimumMeaning: putting(
    (cell) => (typeof cell === "string" ? meaningNamed(cell) : undefined),
    (terms, meaning) => (terms.minimumMeaning = meaning),
  ),
  combine: enterCombine,
  taxIncluded: putting(logicalOfCell, (terms, value) => (terms.taxIncluded = value)),
  depositRefundable: putting(logicalOfCell, (terms, value) => (terms.depositRefundable = value)),
  phases: putting(phasesOfCell, (terms, phases) => (terms.phases = phases)),
  costShare: putting(single, (terms, value) => (terms.costShare = value)),
  discount: putting(discountOfCell, (terms, value) => (terms.payment = { any: value })),
  adSpendStep: putting(single, (terms, value) => (terms.adSpendStep = value)),
  margin: putting(single, (terms, value) => (terms.margin = value)),
  perItem: putting(spreadOfCell, (terms, price) => (terms.perItem = { name: "", ...price })),
  roasGate: putting(single, (terms, value) => (terms.roasGate = value)),
  kpiSales: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, sales: value })),
  kpiMonths: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, withinMonths: value })),
  kpiRefund: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, refundIfMissed: value })),
  kpiRefundShare: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, refundShare: value })),
  compared: putting(logicalOfCell, (terms, isCompared) => {
    delete terms.unclear;
    if (isCompared) delete terms.leftOut;
    else terms.leftOut = true;
  }),
  kpiProRata: putting(logicalOfCell, (terms, proRata) => (terms.kpi = { ...terms.kpi, proRata })),
};

function enterModel(terms: QuoteTerms, cell: unknown): boolean {
  const text = word(cell);
  const model = text === undefined ? undefined : modelNamed(text);
  if (!text || !model) return false;
  terms.model = model;
  if (plainName(text) === "max") terms.combine = "max";
  return true;
}

/** Bases that stand in a cell of their own, and are no words for one in a sentence. */
const BASES: ReadonlyMap<string, string> = new Map([
  ["net", "net sales"],
  ["paid", "paid sales"],
  ["paidsales", "paid sales"],
]);

/**
 * The base as a text names it. Words that a text would leave open, such as sales, leave it open here; what is no base at all is
 * refused, and not priced as paid sales.
 */
function enterBase(terms: QuoteTerms, cell: unknown): boolean {
  const text = word(cell);
  if (text === undefined) return false;
  const named = BASES.get(plainName(text));
  const readings = named === undefined ? [`5% of ${text}`, `${text} 5%`].map((of) => readQuote(of)) : [];
  const { rateBase = named, refundsExcluded } =
    readings.map(({ terms: read }) => read).find((read) => read.rateBase ?? read.refundsExcluded) ?? {};
  if (rateBase !== undefined) terms.rateBase = rateBase;
  else if (refundsExcluded) terms.refundsExcluded = true;
  else return readings.some(({ unread }) => unread.length === 0);
  return true;
}

/** Nobody gives half of a fee away for paying ahead: below that a share is what is taken off, and else what is left. */
const LEAST_LEFT = 0.5;

/**
 * The share of the fee that is left by paying ahead.
 *
 * @example 95折, 0.95 and 5% // 0.95 each
 */
function discountOfCell(cell: unknown): Decimal | undefined {
  const share = single(cell);
  if (!share || share.isNegative() || share.greaterThan(1)) return undefined;
  return share.lessThan(LEAST_LEFT) ? ONE.minus(share) : share;
}

/** Below a threshold nothing is due: its part of the tiers is one of 0%. */
function cutBelow(terms: QuoteTerms): void {
  const { tiers, threshold } = terms;
  if (!(threshold instanceof Decimal) || !tiers?.some(({ rate }) => rate)) return;
  const above = tiers.filter(({ upTo }) => !upTo || upTo.greaterThan(threshold));
  terms.tiers = [{ upTo: threshold, rate: { low: ZERO, high: ZERO } }, ...above];
  delete terms.threshold;
}

function enterTiers(terms: QuoteTerms, cell: unknown): boolean {
  const read = tiersOfCell(cell);
  if (!read) return false;
  terms.tiers = read.tiers;
  if (!read.isOpen) terms.tiersMode ??= "marginal";
  else terms.tiersMode ??= "ambiguous";
  return true;
}

const WHOLE: ReadonlySet<string> = new Set(["whole", "volume", "全额累进", "累计落点", "全额", "落点"]);
const MARGINAL: ReadonlySet<string> = new Set([
  "marginal",
  "graduated",
  "progressive",
  "分段累进",
  "分段累加",
  "分段加总",
  "超额累进",
  "分段",
]);
const OPEN: ReadonlySet<string> = new Set(["ambiguous", "open", "未说明", "不明"]);

function enterMode(terms: QuoteTerms, cell: unknown): boolean {
  const plain = typeof cell === "string" ? plainName(cell) : "";
  const isMarginal = MARGINAL.has(plain) || plain.startsWith("marginal");
  const mode = WHOLE.has(plain)
    ? "whole"
    : isMarginal
      ? "marginal"
      : OPEN.has(plain)
        ? "ambiguous"
        : undefined;
  if (!mode) return false;
  terms.tiersMode = mode;
  return true;
}

function enterCombine(terms: QuoteTerms, cell: unknown): boolean {
  const plain = typeof cell === "string" ? plainName(cell) : "";
  const isMax = plain.startsWith("max") || ["取高", "就高", "孰高", "higher", "greater"].includes(plain);
  const isMin = plain.startsWith("min") || ["取低", "就低", "孰低", "lower"].includes(plain);
  if (isMax) terms.combine = "max";
  else if (isMin) terms.combine = "min";
  return isMax || isMin || plain === "sum" || plain === "相加";
}

/** Phases as a text says them: `前三個月每月兩萬,之後只收5個點`. */
function phasesOfCell(cell: unknown): QuoteTerms["phases"] {
  return typeof cell === "string" ? readQuote(cell).terms.phases : undefined;
}
