import { extraOf, linesOfTerms, type PricingBasis } from "../domain/agency/lines/linesOfTerms";
import { openReadings } from "../domain/agency/lines/openReadings";
import { termsOfLines } from "../domain/agency/lines/termsOfLines";
import { compileQuote } from "../domain/agency/terms/compileQuote";
import { salesOfHistory } from "../domain/agency/terms/salesOfHistory";
import { monthOf, type Month } from "../domain/calendar/month";
import { roundToCents } from "../domain/money/cents";
import { Decimal, ZERO } from "../domain/money/decimal";
import { amountText } from "../domain/money/exactSum";
import { UNNAMED_QUOTE } from "../locale/agency";
import type { Language } from "../locale/catalogue";
import { jobTexts } from "../locale/jobs";
import type { StatedQuote } from "../sheets/reading/agency/quotes";
import type { Finding } from "../sheets/reading/finding";
import type { AgencyData, AgencyQuote, SalesPath } from "../sheets/reports/agency/agencyData";
import { agencyReport, agencyTabs } from "../sheets/reports/agency/agencyReport";
import { findingsJson, type FindingJson } from "./accounts";
import { readAgencyInputs, type AgencyInputs } from "./agencyInputs";
import { detectSheets, readSheetChoices } from "./detect";
import { JobError } from "./jobError";
import type { Job, JobContext, JobResult } from "./job";

/** The comparison asks nothing of a run: what it rests on stands on the terms sheet. */
export type AgencySettings = Readonly<Record<never, never>>;

/** The comparison for machines. */
export interface AgencyJobJson {
  readonly quotes: readonly { readonly name: string; readonly priced: boolean }[];
  readonly findings: readonly FindingJson[];
  readonly notes: readonly string[];
}

/** Agency comparison (代運營比較): what each quote costs at the shop's sales, in every reading it leaves open. */
export const agencyJob: Job<AgencySettings, AgencyJobJson> = {
  id: "agency",

  async run(_settings, context): Promise<JobResult<AgencyJobJson>> {
    const { door, language } = context;
    context.progress({ text: jobTexts.looking[language] });
    const sheets = await detectSheets(door, await readSheetChoices(door));
    if (!sheets.some(({ recognition, choice }) => recognition.kind === "quotes" && !choice.unused))
      throw new JobError({ code: "noQuotes", sheets: sheets.map(({ info }) => info.name) });
    const inputs = await readAgencyInputs(sheets, context);
    context.progress({ text: jobTexts.computing[language] });
    const data = dataOf(inputs, context);
    const names = await door.resultSheetNames(agencyTabs(language));
    return {
      report: agencyReport(names, data, language),
      findings: data.findings,
      json: {
        quotes: data.quotes.map(({ name, priced }) => ({ name, priced: priced.code === "quote" })),
        ...findingsJson(data.findings, context),
      },
    };
  },
};

function dataOf(inputs: AgencyInputs, context: JobContext): AgencyData {
  const history = salesOfHistory(inputs.shop.sales);
  const path = pathOf(inputs, history, context.now);
  const margin = inputs.plan?.margin ?? history?.margin;
  const refundRate = inputs.plan?.refundRate ?? history?.refundRate ?? ZERO;
  const basis: PricingBasis = { refundRate, gmvShare: new Decimal(1), ...(margin && { margin }) };
  const quotes = distinctNames(inputs.quotes, context.language).map((quote) => pricedQuote(quote, basis));
  const findings = [
    ...inputs.findings,
    ...quotes.flatMap(quoteFindings),
    pathFinding(inputs, path, history),
    ...(margin ? [] : [{ severity: "warning", problem: { code: "agencyMarginUnknown" } } as const]),
  ];
  return {
    ...{ quotes, path, refundRate, findings },
    ...(margin && { margin }),
    staff: inputs.shop.employments,
    stamp: {
      when: context.now,
      sources: inputs.sources,
      settings: [],
      rows: inputs.rows,
      findings: findings.length,
      digest: inputs.digest,
    },
  };
}

function pricedQuote(quote: StatedQuote, basis: PricingBasis): AgencyQuote {
  const lines = linesOfTerms(quote.said, basis);
  const terms = termsOfLines(lines, quote.name);
  return { ...quote, lines, terms, open: openReadings(lines), priced: compileQuote(terms, "base") };
}

/** Every quote by a name of its own. */
function distinctNames(quotes: readonly StatedQuote[], language: Language): StatedQuote[] {
  const taken = new Set<string>();
  return quotes.map((quote, index) => {
    const wanted = quote.name === "" ? UNNAMED_QUOTE[language]({ place: index + 1 }) : quote.name;
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
    taken.add(name);
    return { ...quote, name };
  });
}

const LOW = new Decimal("0.85");
const HIGH = new Decimal("1.15");
const ASSUMED_SALES = new Decimal(500_000);
const MONTHS_A_YEAR = 12;

function pathOf({ plan }: AgencyInputs, history: ReturnType<typeof salesOfHistory>, now: Date): SalesPath {
  const cents = (amount: Decimal) => roundToCents(amount)!;
  if (plan) {
    const of = (scenario: "low" | "base" | "high") => plan.months.map(({ sales }) => cents(sales[scenario]));
    return {
      source: "plan",
      months: plan.months.map(({ month }) => month),
      sales: { low: of("low"), base: of("base"), high: of("high") },
    };
  }
  const next = monthOf(now.getFullYear(), now.getMonth() + 1) + 1;
  const months =
    history?.months ??
    Array.from({ length: MONTHS_A_YEAR }, (_, at) => ({ month: (next + at) as Month, sales: ASSUMED_SALES }));
  const scaled = (factor: Decimal) => months.map(({ sales }) => cents(sales.times(factor)));
  return {
    source: history ? "history" : "assumed",
    months: months.map(({ month }) => month),
    sales: { low: scaled(LOW), base: scaled(new Decimal(1)), high: scaled(HIGH) },
  };
}

function pathFinding(
  { plan }: AgencyInputs,
  path: SalesPath,
  history: ReturnType<typeof salesOfHistory>,
): Finding {
  if (plan) return { severity: "note", problem: { code: "agencySalesFromPlan", sheet: plan.sheet } };
  return path.source === "history" && history
    ? {
        severity: "note",
        problem: { code: "agencySalesFromHistory", first: history.first, last: history.last },
      }
    : { severity: "warning", problem: { code: "agencySalesAssumed" } };
}

const LONGEST_WORDS = 60;

/** What is to be said of one quote, at its cell. */
function quoteFindings({ name, at, said, reading, priced }: AgencyQuote): Finding[] {
  const extra = extraOf(said);
  const { packages, ratesByCategory, currency } = said;
  const words = (reading?.unread ?? []).map(({ text }) => text.trim()).join(" … ");
  const warn = (problem: Finding["problem"]): Finding => ({ severity: "warning", at, problem });
  return [
    ...(priced.code === "quote"
      ? []
      : [
          {
            severity: "error",
            at,
            problem: { code: "quoteNotPriced", quote: name, problem: priced },
          } as const,
        ]),
    ...(extra ? [warn({ code: "extraNotCounted", quote: name, price: amountText(extra.low) })] : []),
    ...(packages && !said.monthlyFee
      ? [warn({ code: "packagesAsRange", quote: name, packages: packages.length })]
      : []),
    ...(ratesByCategory && !said.rate
      ? [warn({ code: "categoriesAsRange", quote: name, categories: ratesByCategory.length })]
      : []),
    ...(currency && currency !== "CNY" ? [warn({ code: "otherCurrency", quote: name, currency })] : []),
    ...(words === ""
      ? []
      : [
          warn({
            code: "wordsNotUnderstood",
            quote: name,
            words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words,
          }),
        ]),
    ...(reading && reading.questions.length > 0
      ? [
          {
            severity: "note",
            at,
            problem: { code: "quoteIsOpen", quote: name, questions: reading.questions.length },
          } as const,
        ]
      : []),
  ];
}
