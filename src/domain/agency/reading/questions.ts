import { ask, type Draft } from "./draft";
import { feesOf, hasFeesByParts } from "./feesOf";
import { means, type Item } from "./items";
import { namesFeeBeside } from "./rules/modelRule";
import { textOf } from "./rules/putTerm";
import { askSatisfaction } from "./satisfaction";
import type { QuoteModel, ReadTerms, Spread, Term } from "./quoteReading";
import type { Token } from "./tokens/tokens";
import type { Meaning } from "./tokens/vocabulary";

/** `連續3個月不達標退一個月服務費`: which months are measured, and what is given back for them. */
const IN_A_ROW = /连续[^,;.\n]{1,6}[月季][^;.\n]{0,8}(?:不达|未达|没达|没有达|未完成|低于)/;

/** Asks what the terms leave open and a merchant must know before signing. */
export function askWhatIsOpen(draft: Draft, model: QuoteModel | undefined): void {
  if (model === undefined) return;
  const { terms } = draft;
  askFigures(draft, model);
  if (paysByRate(terms) && terms.rateBase === undefined && model !== "holdback")
    ask(draft, {
      code: "baseUnnamed",
      term: "rate",
      alternatives: ["gmv", "paid", "netOfRefunds", "profit"],
    });
  if (model === "profit_share") ask(draft, { code: "profitUndefined", term: "rate" });
  // Where the higher of fee and commission is due, the least is the fee.
  const isSaid = terms.combine === "max" || terms.minimumMeaning !== undefined;
  if (terms.minimum !== undefined && terms.minimum !== "unstated" && !isSaid)
    ask(draft, {
      code: "minimumMeaning",
      term: "minimum",
      alternatives: ["feeFloor", "salesGuarantee", "payFloor"],
    });
  for (const term of SPREADS) askSpread(draft, term);
  if (terms.ratesByCategory && !terms.rate) ask(draft, { code: "rangeGiven", term: "rate" });
  if (terms.phases?.slice(0, -1).some(({ months }) => months === undefined))
    ask(draft, { code: "phaseLength", term: "phases" });
  if (terms.kpi && (terms.kpi.withinMonths === undefined || IN_A_ROW.test(draft.plain.text)))
    ask(draft, { code: "refundPeriod", term: "kpi" });
  if (terms.total !== undefined) ask(draft, { code: "allInShare", term: "total" });
  askWhatIsNamedOnly(draft);
  askSatisfaction(draft);
  if (terms.months === undefined && terms.feesByTerm === undefined)
    ask(draft, { code: "termUnstated", term: "months" });
  if (terms.taxIncluded === undefined)
    ask(draft, { code: "taxUnstated", term: "taxIncluded", alternatives: ["included", "onTop"] });
  if (terms.adSpendIncluded === undefined)
    ask(draft, { code: "adSpendUnstated", term: "adSpendIncluded", alternatives: ["included", "paidByUs"] });
}

/** `月費$15,000` in Traditional Chinese, where nothing else tells the country. */
export function askWhoseDollars(draft: Draft, sign: Token): void {
  if (draft.terms.currency !== undefined) return;
  ask(draft, {
    code: "currencyUnstated",
    term: "currency",
    text: textOf(draft, sign),
    alternatives: ["TWD", "HKD", "USD"],
  });
}

/** Terms by the words that name them. */
const NAMED = [
  ["deposit", "deposit"],
  ["setup", "setupFee"],
  ["cap", "cap"],
] as const satisfies readonly (readonly [Meaning, Term])[];

/** `另收押金`, `阶梯提成,月费5000`: what is named without its figure, unless it is said not to be charged. */
function askWhatIsNamedOnly(draft: Draft): void {
  for (const [meaning, term] of NAMED) {
    const item = draft.terms[term] === undefined ? named(draft, meaning) : undefined;
    if (item) ask(draft, { code: "amountUnstated", term, text: textOf(draft, item) });
  }
  const { terms } = draft;
  const parts = [terms, ...(terms.phases?.map((phase) => phase.terms) ?? []), ...offersOf(terms)];
  const isPaidByRate = parts.some(
    (paid) => paid.tiers !== undefined || paysByRate(paid) || paid.rate !== undefined,
  );
  if (!isPaidByRate && !terms.kpi && named(draft, "commission"))
    ask(draft, { code: "rateNotStated", term: "rate" });
}

function named({ items, spans, plain, offset }: Draft, meaning: Meaning): Item | undefined {
  // `Lite $290 / Max $1,190`
  const isOfPackage = ({ start }: Item) =>
    spans.some(
      (span) =>
        span.role === "nameOfPackage" &&
        span.start <= plain.at[start]! + offset &&
        plain.at[start]! + offset < span.end,
    );
  return items.find(
    (item, at) =>
      means(item, meaning) &&
      !isOfPackage(item) &&
      ![items[at - 1], items[at - 2]].some((before) => means(before, "free", "leftOutBefore", "included")),
  );
}

const offersOf = ({ packages }: ReadTerms): ReadTerms[] =>
  (packages ?? []).flatMap(({ others }) => (others ? [others] : []));

const SPREADS = ["monthlyFee", "annualFee", "setupFee", "rate"] as const satisfies readonly Term[];

const paysByRate = (terms: ReadTerms): boolean | undefined =>
  (terms.rate !== undefined && !terms.rate.high?.isZero()) ||
  terms.tiers?.some(({ rate }) => rate !== undefined) ||
  terms.ratesByCategory !== undefined;

function askFigures(draft: Draft, model: QuoteModel): void {
  const { terms } = draft;
  const phased = terms.phases?.map((phase) => phase.terms) ?? [];
  const paid = [terms, ...phased, ...offersOf(terms)];
  const rated =
    ["commission", "fee+commission", "profit_share", "adspend"].includes(model) ||
    (model === "phased" && draft.said.has("commission"));
  if (rated && !paid.some(paysByRate)) ask(draft, { code: "rateNotStated", term: "rate" });
  const feed = ["fee", "fee+commission", "phased", "hourly", "setup"].includes(model);
  const isOpen = model === "adspend" && namesFeeBeside(draft);
  const isAllByRate = phased.length > 0 && phased.every(paysByRate);
  if ((feed || isOpen) && !isAllByRate && !paid.some(statesFee))
    ask(draft, { code: "feeNotStated", term: "monthlyFee" });
}

const statesFee = (terms: ReadTerms): boolean =>
  feesOf(terms).length > 0 || hasFeesByParts(terms) || terms.perHour !== undefined;

function askSpread(draft: Draft, term: (typeof SPREADS)[number]): void {
  const spread: Spread | undefined = draft.terms[term];
  if (!spread) return;
  if (!spread.high || spread.openEnded) ask(draft, { code: "openEnded", term });
  else if (spread.approx) ask(draft, { code: "approximate", term });
  else if (!spread.low.equals(spread.high)) ask(draft, { code: "rangeGiven", term });
}
