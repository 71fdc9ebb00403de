import { Decimal } from "../../domain/money/decimal";
import type { AgencySettings } from "../../jobs/agency/agency";
import type { UsualSales } from "../../jobs/agency/usualSales";
import { figure } from "../../locale/figures";
import type { SalesFrom } from "../../locale/pane/quotesPane";

/** The monthly sales at which quotes are compared, as they are typed, and where the figure comes from. */
export interface ComparedSales {
  readonly text: string;
  readonly from: SalesFrom;
  /** The shop's refunds / sales, which a rate on net sales leaves out; absent where the workbook has none. */
  readonly refundRate?: Decimal;
}

/** A round figure to start with, the one that the agency job takes where a workbook tells nothing. */
export const START_SALES: ComparedSales = { text: figure(new Decimal(500_000)), from: { code: "start" } };

/** What a person types goes before what the workbook says; refunds are the shop's all the same. */
export function typedSales(text: string, before: ComparedSales): ComparedSales {
  return { ...before, text, from: { code: "typed" } };
}

/** What was typed into this workbook before, where nothing has been typed since. */
export function kept(
  { sales, margin }: { readonly sales: ComparedSales; readonly margin: string },
  settings: AgencySettings,
): { readonly sales: ComparedSales; readonly margin: string } {
  const { sales: keptSales, margin: keptMargin } = settings;
  const isStart = sales.from.code === "start" && keptSales !== undefined;
  return {
    sales: isStart ? typedSales(figure(new Decimal(keptSales)), sales) : sales,
    margin:
      margin === "" && keptMargin !== undefined ? `${figure(new Decimal(keptMargin).times(100))}%` : margin,
  };
}

/**
 * The sales to compare at when the workbook was looked at: what was typed stays.
 *
 * @param usual the shop's average month; shown in whole units of currency
 */
export function followed(standing: ComparedSales, usual: UsualSales | undefined): ComparedSales {
  const { text, from } = standing;
  const refunds = usual?.refundRate?.greaterThan(0) && { refundRate: usual.refundRate };
  if (from.code === "typed") return { text, from, ...refunds };
  const sales = usual?.sales.toDecimalPlaces(0);
  return usual && sales?.greaterThan(0) ? { text: figure(sales), from: usual.from, ...refunds } : START_SALES;
}
