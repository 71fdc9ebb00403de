import type { TermsReferences } from "./terms/termsReferences";

/**
 * What is given back where promised sales are missed, as a cost below 0: the arithmetic of `kpiRefunds`. A promise for one month is
 * settled every month, any other once, over the months it is for.
 *
 * @param sales the cells of the months' sales
 * @param costs the cells of the months' costs
 */
export function refundFormula(
  refs: TermsReferences,
  quote: string,
  sales: string,
  costs: string,
  months: number,
): string {
  const of = (id: "kpiTarget" | "kpiMonths" | "kpiNeeded" | "kpiRefund") => refs.figure(quote, id, 1, "base");
  const is = (word: "fixed" | "proRata") => refs.isWord(quote, "kpiRefund", 1, word);
  const [target, within, refund] = [of("kpiTarget"), of("kpiMonths"), `N(${of("kpiRefund")})`];
  const line = `${target}*IF(${of("kpiNeeded")}="",1,${of("kpiNeeded")})`;
  const window = `IF(${within}="",${months},MAX(1,${within}))`;
  const upTo = (cells: string) => `SUM(${cells.split(":")[0]!}:INDEX(${cells},${window}))`;
  const missed = `(${sales}<${line})`;
  const cents = (amount: string) => `ROUND(ROUND(${amount},8),2)`;
  const byMonth = `IF(${is("fixed")},${refund}*SUMPRODUCT(--${missed}),SUMPRODUCT(${missed}*${cents(
    `IF(${is("proRata")},1,0)*(1-${sales}/${target})*${costs}+IF(${is("proRata")},0,${refund})*${costs}`,
  )}))`;
  const once = `IF(${is("fixed")},${refund},${cents(
    `IF(${is("proRata")},1-${upTo(sales)}/${target},${refund})*${upTo(costs)}`,
  )})`;
  const ofWindow = `IF(${window}>${months},0,IF(${upTo(sales)}<${line},${once},0))`;
  return `=IF(${refs.missing(quote)}<>"","",IF(N(${target})<=0,0,0-IF(${window}=1,${byMonth},${ofWindow})))`;
}
