import { firstDayOf } from "../../../../domain/calendar/month";
import { PERCENT_OF_BASE, usualSpread } from "../../../../domain/agency/terms/usualSpread";
import type { Scenario } from "../../../../domain/plan/assumptions/planInputs";
import type { PathMonth } from "../../../reading/agency/readTerms";
import { TERMS_COLUMNS } from "../../../reading/agency/termsPlaces";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";

/** A month of the sales path. Low and high follow base sales that are typed over, unless they are others than the usual. */
export function pathCells(
  { month, sales, formulas }: PathMonth & { readonly formulas?: Readonly<Record<Scenario, string>> },
  row: number,
): ReportCell[] {
  const usual = usualSpread(sales.base);
  const ofBase = (scenario: "low" | "high") =>
    usual[scenario].equals(sales[scenario])
      ? `=ROUND(${a1(row, TERMS_COLUMNS.base)}*${PERCENT_OF_BASE[scenario]}/100,2)`
      : undefined;
  const cell = (scenario: Scenario): ReportCell => {
    const formula = formulas?.[scenario] ?? (scenario === "base" ? undefined : ofBase(scenario));
    return { value: sales[scenario].toNumber(), style: "inputMoney", ...(formula && { formula }) };
  };
  const date: ReportCell = { value: firstDayOf(month), style: "month" };
  return [date, null, null, null, cell("low"), cell("base"), cell("high")];
}
