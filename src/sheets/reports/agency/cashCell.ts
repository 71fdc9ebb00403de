import { linesOf, type LineId } from "../../../domain/agency/lines/termLine";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { ReportCell } from "../report";
import type { QuoteCases } from "./agencyCases";
import type { TermsReferences } from "./terms/termsReferences";

/** Setup, deposit and what is paid in advance, with tax, before anything is sold. */
export function cashCell({ quote }: QuoteCases, refs: TermsReferences): ReportCell {
  const at = (id: LineId) => refs.figure(quote.name, id, 1, "base");
  const factor = at("feeFactor");
  const month = `N(${at("fee")})/MAX(1,N(${at("feeMonths")}))*IF(${factor}="",1,${factor})`;
  const of = (id: LineId) => linesOf(quote.lines, id, 1)[0]?.figures.base;
  const perMonth = (of("fee") ?? ZERO)
    .dividedBy(Decimal.max(1, of("feeMonths") ?? 1))
    .times(of("feeFactor") ?? 1);
  const value = (of("setup") ?? ZERO)
    .plus((of("prepaidMonths") ?? ZERO).times(perMonth))
    .times((of("tax") ?? ZERO).plus(1))
    .plus(of("deposit") ?? ZERO)
    .toDecimalPlaces(2);
  const paid = `(N(${at("setup")})+N(${at("prepaidMonths")})*${month})*(1+N(${at("tax")}))`;
  return {
    formula: `=ROUND(${paid}+N(${at("deposit")}),2)`,
    value: value.toNumber(),
  };
}
