import { onBase } from "../domain/agency/lines/onBase";
import type { QuoteReading } from "../domain/agency/reading/quoteReading";
import { readingRows, type ReadingRow } from "../domain/agency/reading/readingRows";
import { readQuotes } from "../domain/agency/reading/splitQuotes";
import { compareQuotes, type Compared } from "../domain/agency/terms/compare";
import { compileQuote, monthCost } from "../domain/agency/terms/compileQuote";
import { breakEven, crossover } from "../domain/agency/terms/crossover";
import { maxRate } from "../domain/agency/terms/maxRate";
import type { QuoteTerms } from "../domain/agency/terms/quoteTerms";
import { shopClass } from "../domain/agency/terms/sizeClass";
import { termsOfCells } from "../domain/agency/terms/termsOfCells";
import { centsToNumber } from "../domain/money/cents";
import { Decimal } from "../domain/money/decimal";
import {
  AGENCY_LABELS,
  MODEL_LABELS,
  SIZE_LABELS,
  SIZE_SAYINGS,
  TERM_IN_PHASE,
  TERM_LABELS,
  UNIT_LABELS,
  UNNAMED_QUOTE,
} from "../locale/agency/agency";
import { statedValue } from "../locale/agency/statedValues";
import { AGENCY_PROBLEMS, type AgencyProblem } from "../locale/agency/agencyProblems";
import { questionText } from "../locale/agency/agencyQuestions";
import { problemText } from "../locale/catalogue";
import {
  cellsOf,
  decimal,
  eachCell,
  isLeftOut,
  isTextLeftOut,
  nonNegativeCents,
  nonNegativeDecimal,
  wholeNumber,
} from "./arguments";
import { displayLanguage, failWith } from "./failure";

const MOST_MONTHS = 600;
const MONTHS_A_YEAR = 12;
const ONE = new Decimal(1);
/** The monthly sales of a large shop, up to which a map is drawn where no other end is given. */
const LARGE_SALES = new Decimal(5_000_000);

function headings(...labels: readonly (keyof typeof AGENCY_LABELS)[]): string[] {
  const language = displayLanguage();
  return labels.map((label) => AGENCY_LABELS[label][language]);
}

function failQuote(parameter: string, problem: AgencyProblem, error: "#VALUE!" | "#N/A" = "#VALUE!"): never {
  const row = "row" in problem ? { row: problem.row, column: problem.column } : {};
  return failWith(error, AGENCY_PROBLEMS, problem, { parameter, ...row });
}

function quotesArgument(parameter: string, raw: unknown): readonly QuoteTerms[] {
  const read = termsOfCells(cellsOf(raw));
  return read.code === "terms" ? read.quotes : failQuote(parameter, read);
}

function quoteArgument(parameter: string, raw: unknown): QuoteTerms {
  const quotes = quotesArgument(parameter, raw);
  return quotes.length === 1 ? quotes[0]! : failQuote(parameter, { code: "oneQuote", quotes: quotes.length });
}

function monthsArgument(raw: unknown): number {
  return isLeftOut(raw) ? MONTHS_A_YEAR : wholeNumber({ parameter: "months" }, raw, 1, MOST_MONTHS);
}

/** The name of each quote; those without one by their place. */
function namesOf(quotes: readonly QuoteTerms[]): readonly string[] {
  const language = displayLanguage();
  return quotes.map(({ name }, index) => name ?? UNNAMED_QUOTE[language]({ place: index + 1 }));
}

/**
 * Reads a quote as it was pasted from a chat. Spills a header row and one row a term: term, low, high, unit, the words it came from,
 * and what to ask about it. Rates are fractions.
 * @customfunction AGENCY.PARSE
 * @param text The quote, in Chinese or English; several quotes give one block each
 * @returns What was read
 */
export function agencyParse(text: unknown): unknown[][] {
  const pasted = cellsOf(text)
    .flat()
    .filter((cell): cell is string => typeof cell === "string")
    .join("\n");
  if (pasted.trim() === "") return failQuote("text", { code: "notAQuote" });
  const readings = readQuotes(pasted);
  const blocks = readings.flatMap((reading, index) => [
    ...(readings.length > 1 ? [nameRow(reading, index)] : []),
    ...readingRows(reading).map(parseRow),
  ]);
  return [headings("term", "low", "high", "unit", "words", "question"), ...blocks];
}

function monthsOf({ months }: NonNullable<ReadingRow["phase"]>): string {
  if (!months) return "";
  const { low, high } = months;
  return !high || high.equals(low) ? low.toString() : `${low.toString()}-${high.toString()}`;
}

function nameRow({ name }: QuoteReading, index: number): string[] {
  const language = displayLanguage();
  const shown = name ?? UNNAMED_QUOTE[language]({ place: index + 1 });
  return [AGENCY_LABELS.quote[language], "", "", "", asText(shown), ""];
}

function parseRow(row: ReadingRow): unknown[] {
  const { term, phase, low, high, unit, words, questions } = row;
  const language = displayLanguage();
  const label = TERM_LABELS[term][language];
  const shown =
    term === "model" && typeof low === "string" && low in MODEL_LABELS
      ? MODEL_LABELS[low as keyof typeof MODEL_LABELS][language]
      : statedValue(row, language);
  return [
    phase ? TERM_IN_PHASE[language]({ term: label, number: phase.number, months: monthsOf(phase) }) : label,
    shown ?? "",
    high ?? "",
    UNIT_LABELS[unit][language],
    asText(words),
    questions.map((question) => questionText(question, language)).join(" "),
  ];
}

/** What a custom function returns is a value and never a formula; a copied cell must stay one as well. */
const asText = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

/**
 * The fee of one month: fixed fee, commission with its tiers, threshold, minimum and cap, and in the first month the setup fee. Of a range the
 * middle counts, of an open tier reading the marginal one; a minimum is the least bill unless its meaning is stated.
 * @customfunction AGENCY.FEE
 * @param terms One quote: a header row of terms and a row of values, two columns of term and value, or the pasted text
 * @param sales The sales of the month, 0 or more
 * @param [month] Which month of the contract, 1 if left out
 * @returns The fee, rounded to 0.01
 */
export function agencyFee(terms: unknown[][], sales: unknown, month?: unknown): number {
  const own = { ...quoteArgument("terms", terms) };
  // One quote alone is compared with none.
  delete own.leftOut;
  const quote = compileQuote(own, "base");
  if (quote.code !== "quote") return failQuote("terms", quote);
  const at = isLeftOut(month) ? 1 : wholeNumber({ parameter: "month" }, month, 1, MOST_MONTHS);
  const cost = monthCost(quote, at, nonNegativeCents({ parameter: "sales" }, sales));
  return cost === undefined ? failQuote("sales", { code: "tooLarge" }) : centsToNumber(cost);
}

/**
 * Ranks quotes by what they cost over the months given. Spills a header row and one row a quote, cheapest first: quote, total (less refunds for
 * missed targets), effective rate, low and high case, profit after fee, rank, refund. Where a quote does not name the sales that its rate is
 * of, the low case takes sales net of refunds and the high case GMV. A quote that cannot be priced stands last with the reason.
 * @customfunction AGENCY.COMPARE
 * @param quotes Quotes: a header row of terms and one quote a row, or pasted texts, one a row
 * @param sales The sales of each month from the start of the contract
 * @param [margin] Gross margin rate, for the profit after fee and for shares of profit
 * @param [refundRate] Refunds as a share of sales, 0 if left out
 * @param [gmvShare] GMV divided by sales, 1 if left out
 * @returns The ranking
 */
export function agencyCompare(
  quotes: unknown[][],
  sales: unknown[][],
  margin?: unknown,
  refundRate?: unknown,
  gmvShare?: unknown,
): unknown[][] {
  const terms = quotesArgument("quotes", quotes);
  const path = eachCell("sales", sales, nonNegativeCents);
  if (path.length === 0 || path.length > MOST_MONTHS) return failQuote("sales", { code: "noMonths" });
  const rate = isLeftOut(margin)
    ? undefined
    : shareOfSales("margin", decimal({ parameter: "margin" }, margin));
  const counts = {
    refundRate: shareOfSales("refundRate", nonNegativeDecimal({ parameter: "refundRate" }, refundRate)),
    gmvShare: isTextLeftOut(gmvShare) ? ONE : nonNegativeDecimal({ parameter: "gmvShare" }, gmvShare),
  };
  const named = namesOf(terms).map((name, index) => ({ ...onBase(terms[index]!, counts), name }));
  return [
    headings("quote", "total", "effectiveRate", "lowCase", "highCase", "profit", "rank", "refund"),
    ...compareQuotes(named, path, rate).map(comparedRow),
  ];
}

/** A share of sales: 40 for 40% would be taken for forty times what is sold. */
function shareOfSales(parameter: string, share: Decimal): Decimal {
  return share.greaterThan(ONE)
    ? failQuote(parameter, { code: "moreThanAll", value: share.toString() })
    : share;
}

function comparedRow(compared: Compared): unknown[] {
  const name = asText(compared.terms.name ?? "");
  if (compared.code === "notPriced") {
    return [name, problemText(AGENCY_PROBLEMS, compared.problem, displayLanguage()), "", "", "", "", "", ""];
  }
  const { total, effectiveRate, low, high, profit, rank, refund } = compared;
  return [
    name,
    centsToNumber(total),
    effectiveRate?.toNumber() ?? "",
    centsToNumber(low),
    centsToNumber(high),
    profit === undefined ? "" : centsToNumber(profit),
    rank,
    centsToNumber(refund),
  ];
}

/**
 * Where the cheapest quote changes as monthly sales grow. Spills a header row and one row a stretch: from, to, the cheapest quote, and what the
 * months cost together at both ends.
 * @customfunction AGENCY.CROSSOVER
 * @param quotes Quotes: a header row of terms and one quote a row, or pasted texts, one a row
 * @param [maxSales] The monthly sales up to which to look, 5,000,000 if left out
 * @param [months] How many months are added up, 12 if left out
 * @returns The stretches
 */
export function agencyCrossover(quotes: unknown[][], maxSales?: unknown, months?: unknown): unknown[][] {
  const terms = quotesArgument("quotes", quotes);
  const end = isLeftOut(maxSales) ? LARGE_SALES : nonNegativeDecimal({ parameter: "maxSales" }, maxSales);
  const found = crossover(terms, end, monthsArgument(months));
  if (found.code !== "crossover") return failQuote("quotes", found.problem);
  const names = namesOf(terms);
  return [
    headings("from", "to", "cheapest", "costFrom", "costTo"),
    ...found.stretches.map(({ from, to, quote, costFrom, costTo }) => [
      from.toNumber(),
      to.toNumber(),
      asText(names[quote]!),
      costFrom.toDecimalPlaces(2).toNumber(),
      costTo.toDecimalPlaces(2).toNumber(),
    ]),
  ];
}

/**
 * The monthly sales at which two quotes cost the same, all of them, ascending. Where a bill steps past the other without being equal, CROSSOVER shows it.
 * @customfunction AGENCY.BREAKEVEN
 * @param quoteA One quote: a header row of terms and a row of values, two columns of term and value, or the pasted text
 * @param quoteB The other quote
 * @param [months] How many months are added up, 12 if left out
 * @returns Monthly sales, one a row
 */
export function agencyBreakeven(quoteA: unknown[][], quoteB: unknown[][], months?: unknown): number[][] {
  const found = breakEven(
    quoteArgument("quoteA", quoteA),
    quoteArgument("quoteB", quoteB),
    monthsArgument(months),
  );
  if (found.code === "notPriced") return failQuote(found.quote === 0 ? "quoteA" : "quoteB", found.problem);
  if (found.points.length === 0) return failWith("#N/A", AGENCY_PROBLEMS, { code: "neverEqual" });
  return found.points.map((point) => [point.toNumber()]);
}

/**
 * The highest rate on sales that a margin can bear: margin − other costs − profit wanted.
 * @customfunction AGENCY.MAXRATE
 * @param margin Gross margin rate
 * @param [otherCosts] Other costs as a share of sales, 0 if left out
 * @param [targetProfit] Profit to be left as a share of sales, 0 if left out
 * @returns The rate
 */
export function agencyMaxrate(margin: unknown, otherCosts?: unknown, targetProfit?: unknown): number {
  const found = maxRate(
    shareOfSales("margin", decimal({ parameter: "margin" }, margin)),
    shareOfSales("otherCosts", nonNegativeDecimal({ parameter: "otherCosts" }, otherCosts)),
    shareOfSales("targetProfit", nonNegativeDecimal({ parameter: "targetProfit" }, targetProfit)),
  );
  if (found.code === "rate") return found.rate.toNumber();
  return failWith("#N/A", AGENCY_PROBLEMS, {
    code: "noRate",
    short: `${found.short.times(100).toString()}%`,
  });
}

/**
 * The size class of a shop, the monthly service fee that is credible for it, and what the trade says. Spills a header row and one row.
 * @customfunction AGENCY.CLASS
 * @param monthlySales Sales a month, 0 or more
 * @returns Class, fee from, fee to, what the trade says
 */
export function agencyClass(monthlySales: unknown): unknown[][] {
  const { size, low, high } = shopClass(nonNegativeDecimal({ parameter: "monthlySales" }, monthlySales));
  const language = displayLanguage();
  return [
    headings("size", "feeFrom", "feeTo", "said"),
    [SIZE_LABELS[size][language], low.toNumber(), high?.toNumber() ?? "", SIZE_SAYINGS[size][language]],
  ];
}
