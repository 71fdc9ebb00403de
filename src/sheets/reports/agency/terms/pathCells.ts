import { firstDayOf } from "../../../../domain/calendar/month";
import type { Decimal } from "../../../../domain/money/decimal";
import type { Scenario } from "../../../../domain/plan/assumptions/planInputs";
import type { PathMonth } from "../../../reading/agency/readTerms";
import { TERMS_COLUMNS } from "../../../reading/agency/termsPlaces";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";

/** Low and high sales in percent of base sales, where nothing but base sales is known. */
const PERCENT = { low: 85, high: 115 } as const;

/**
 * Sales of a month of which base sales alone are known: low and high are 15% below and above.
 *
 * @example usualSpread(new Decimal(110_000)); // low 93,500, high 126,500
 */
export function usualSpread(base: Decimal): Readonly<Record<Scenario, Decimal>> {
  const share = (percent: number) => base.times(percent).dividedBy(100).toDecimalPlaces(2);
  return { low: share(PERCENT.low), base, high: share(PERCENT.high) };
}

/** A month of the sales path. Low and high follow base sales that are typed over, unless they are others than the usual. */
export function pathCells(
  { month, sales, formulas }: PathMonth & { readonly formulas?: Readonly<Record<Scenario, string>> },
  row: number,
): ReportCell[] {
  const usual = usualSpread(sales.base);
  const ofBase = (scenario: "low" | "high") =>
    usual[scenario].equals(sales[scenario])
      ? `=ROUND(${a1(row, TERMS_COLUMNS.base)}*${PERCENT[scenario]}/100,2)`
      : undefined;
  const cell = (scenario: Scenario): ReportCell => {
    const formula = formulas?.[scenario] ?? (scenario === "base" ? undefined : ofBase(scenario));
    return { value: sales[scenario].toNumber(), style: "inputMoney", ...(formula && { formula }) };
  };
  const date: ReportCell = { value: firstDayOf(month), style: "month" };
  return [date, null, null, null, cell("low"), cell("base"), cell("high")];
}
