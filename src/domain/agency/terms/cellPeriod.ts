import { plainText } from "../reading/tokens/plainText";
import type { TermName } from "./termNames";

type Period = "month" | "quarter" | "halfYear" | "year" | "other";

const PER = "(?:/|每个?|per |an? |each |every |一) ?";

/** In order: what says a month is paid by it, however it is billed. */
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ["month", /月|month|\bmo\b|\bpcm\b/],
  ["halfYear", new RegExp(`${PER}半年|半年费|half[- ]?year`)],
  ["quarter", new RegExp(`${PER}季|季度?费|quarter|${PER}qtr\\b`)],
  ["year", new RegExp(`${PER}(?:年|yr\\b|year|annum)|年费|annual|yearly|\\bp\\.?a\\b`)],
  ["other", new RegExp(`${PER}(?:周|星期|天|日|小时|week|wk\\b|day|hour|hr\\b)|weekly|daily|hourly`)],
];

const FEE_OF: Readonly<Record<Exclude<Period, "other">, TermName>> = {
  month: "monthlyFee",
  quarter: "quarterlyFee",
  halfYear: "halfYearFee",
  year: "annualFee",
};
const FEES: ReadonlySet<TermName> = new Set(Object.values(FEE_OF));
const OF_A_MONTH: ReadonlySet<TermName> = new Set(["minimum", "cap"] as const);

/**
 * The term that a cell under the heading of a fee states, by the time that it names itself: `3萬/季度` under `服務費` is a
 * fee of a quarter. Nothing where no term is of that time.
 */
export function termOfPeriod(term: TermName, cell: unknown): TermName | undefined {
  if (typeof cell !== "string" || (!FEES.has(term) && !OF_A_MONTH.has(term))) return term;
  const { text } = plainText(cell);
  const said = PERIODS.find(([, words]) => words.test(text))?.[0];
  if (said === undefined) return term;
  if (!FEES.has(term)) return said === "month" ? term : undefined;
  return said === "other" ? undefined : FEE_OF[said];
}
