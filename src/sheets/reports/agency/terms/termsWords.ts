import { linesOf, type LineId, type TermLine } from "../../../../domain/agency/lines/termLine";
import type { QuoteReading, Term } from "../../../../domain/agency/reading/quoteReading";
import { questionText } from "../../../../locale/agency/agencyQuestions";
import type { Language } from "../../../../locale/catalogue";

/** The terms of a reading that a line brings together. */
const TERMS_OF_LINE: Readonly<Partial<Record<LineId, readonly Term[]>>> = {
  phaseMonths: ["phases"],
  fee: [
    ...(["monthlyFee", "feeRange", "quarterlyFee", "halfYearFee", "annualFee", "totalFee", "total"] as const),
    "packages",
  ],
  feeMonths: ["feePeriod", "settlement"],
  feeFactor: ["costShare", "feeUplift", "payment"],
  unitPrice: [
    ...(["perPersonMonth", "perOrder", "perItem", "perKeyword", "perInquiry", "perHour", "perDay"] as const),
    ...(["perPersonDay", "perPersonShift", "perProject", "perShop", "perSite", "addOnPerSite"] as const),
  ],
  rate: ["rate", "tiers", "ratesByCategory", "threshold"],
  tiersMode: ["tiersMode"],
  base: ["rateBase", "refundsExcluded"],
  minimum: ["minimum"],
  cap: ["cap"],
  combine: ["combine"],
  adSpend: ["adSpend", "adSpendIncluded"],
  adRate: ["adSpendRate", "adShare"],
  tax: ["taxRate", "taxIncluded"],
  rebate: ["rebate"],
  prepaidMonths: ["prepaidMonths"],
  setup: ["setupFee"],
  deposit: ["deposit", "depositRefundable"],
  kpiTarget: ["kpi"],
};

/** Questions stand at one line: where the answer goes. */
const TERMS_ASKED: Readonly<Partial<Record<Term, LineId>>> = { rate: "rate", tiers: "tiersMode" };

/** The words of a quote that a line came from. */
export function wordsOf({ spans }: QuoteReading, id: LineId): string {
  const terms = TERMS_OF_LINE[id] ?? [];
  const words = spans.filter(({ term }) => terms.some((each) => each === term)).map(({ text }) => text);
  return [...new Set(words)].join(" … ");
}

/** What is to be asked about a line; said once, at the first of its kind. */
export function askedOf(
  { questions }: QuoteReading,
  line: TermLine,
  lines: readonly TermLine[],
  language: Language,
): string {
  if (linesOf(lines, line.id, 1)[0] !== line) return "";
  return questions
    .filter((question) => lineAsked(question.code, question.term) === line.id)
    .map((question) => questionText(question, language))
    .join(" ");
}

function lineAsked(code: string, term: Term | undefined): LineId | undefined {
  if (code === "baseUnnamed" || code === "profitUndefined") return "base";
  if (term === undefined) return undefined;
  const owner = (Object.keys(TERMS_OF_LINE) as LineId[]).find((id) => TERMS_OF_LINE[id]!.includes(term));
  return TERMS_ASKED[term] ?? owner;
}
