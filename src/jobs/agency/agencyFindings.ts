import { extraOf } from "../../domain/agency/lines/linesOfTerms";
import { salesOnBound } from "../../domain/agency/terms/onBound";
import { centsToDecimal } from "../../domain/money/cents";
import { amountText } from "../../domain/money/exactSum";
import type { Finding } from "../../sheets/reading/finding";
import type { AgencyQuote, SalesPath } from "../../sheets/reports/agency/agencyData";
import type { ShopFigures } from "./agencyShop";

const LONGEST_WORDS = 60;

/** What is to be said of one quote, at its cell. */
export function quoteFindings(
  { name, at, said, terms, reading, priced }: AgencyQuote,
  { sales }: SalesPath,
): Finding[] {
  const findings: Finding[] = [];
  const find = (severity: Finding["severity"], problem: Finding["problem"]) =>
    findings.push({ severity, at, problem });
  const extra = extraOf(said);
  const { packages, ratesByCategory, currency } = said;
  if (said.unclear && priced.code === "leftOut")
    find("error", { code: "quoteUnclear", quote: name, words: shortened(said.unclear.join(" … ")) });
  else if (priced.code === "leftOut") return findings;
  else if (priced.code !== "quote") find("error", { code: "quoteNotPriced", quote: name, problem: priced });
  if (extra) find("warning", { code: "extraNotCounted", quote: name, price: amountText(extra.low) });
  if (packages && !said.monthlyFee && !said.unclear)
    find("warning", { code: "packagesAsRange", quote: name, packages: packages.length });
  if (ratesByCategory && !said.rate)
    find("warning", { code: "categoriesAsRange", quote: name, categories: ratesByCategory.length });
  const onBound = salesOnBound(terms, sales.base);
  if (onBound !== undefined)
    find("warning", { code: "salesOnBound", quote: name, sales: amountText(centsToDecimal(onBound)) });
  if (currency && currency !== "CNY") find("warning", { code: "otherCurrency", quote: name, currency });
  const words = (reading?.unread ?? []).map(({ text }) => text.trim()).join(" … ");
  if (words !== "") find("warning", { code: "wordsNotUnderstood", quote: name, words: shortened(words) });
  const questions = reading?.questions.length ?? 0;
  if (questions > 0) find("note", { code: "quoteIsOpen", quote: name, questions });
  return findings;
}

const shortened = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;

/** What is to be said of the sales and the margin that quotes are priced with. */
export function shopFindings({ plan, history }: ShopFigures, path: SalesPath, hasMargin: boolean): Finding[] {
  const findings: Finding[] = [];
  if (path.source === "plan" && plan)
    findings.push({ severity: "note", problem: { code: "agencySalesFromPlan", sheet: plan.sheet } });
  if (path.source === "history" && history) {
    const { first, last } = history;
    findings.push({ severity: "note", problem: { code: "agencySalesFromHistory", first, last } });
  }
  if (path.source === "assumed")
    findings.push({ severity: "warning", problem: { code: "agencySalesAssumed" } });
  if (!hasMargin) findings.push({ severity: "warning", problem: { code: "agencyMarginUnknown" } });
  return findings;
}
