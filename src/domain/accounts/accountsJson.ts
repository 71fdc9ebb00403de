import { monthText } from "../calendar/month";
import type { Decimal } from "../money/decimal";
import { amountText } from "../money/exactSum";
import { present } from "../present";
import type { AccountsFigures, AccountsRatios } from "./figures";
import type { MonthlyAccounts, Period } from "./monthlyAccounts";

/** Figures for machines: amounts as exact decimal texts, ratios to six decimals; what is unknown is left out. */
export interface FiguresJson {
  readonly visitors?: string;
  readonly buyers?: string;
  readonly conversion?: string;
  readonly visitorValue?: string;
  readonly orders?: number;
  readonly units?: string;
  readonly gross?: string;
  readonly refunds?: string;
  readonly net?: string;
  readonly refundRate?: string;
  readonly cost?: string;
  readonly grossProfit?: string;
  readonly grossMargin?: string;
  readonly platformFees?: string;
  readonly platformFeesByName?: Readonly<Record<string, string>>;
  readonly adSpend?: string;
  readonly adSpendByChannel?: Readonly<Record<string, string>>;
  readonly adShare?: string;
  readonly attributedSales?: string;
  readonly roi?: string;
  readonly breakEvenRoi?: string;
  readonly breakEvenRoiAfterRefundsAndFees?: string;
  readonly payroll?: string;
  readonly otherCosts?: string;
  readonly profit?: string;
  readonly margin?: string;
}

export interface AccountsJson {
  readonly months: readonly ({ readonly month: string; readonly shop: string } & FiguresJson)[];
  /** All shops together; a period is written `2020-02`, `2020-H1`, `2020` or `all`. */
  readonly totals: readonly ({ readonly period: string } & FiguresJson)[];
}

/**
 * The accounts as plain JSON.
 *
 * @example accountsJson(accounts).months[0] // { month: "2020-02", shop: "", orders: 24081, gross: "2474347.07", … }
 */
export function accountsJson(accounts: MonthlyAccounts): AccountsJson {
  const totals = [...accounts.months, ...accounts.halves, ...accounts.years, accounts.total];
  return {
    months: accounts.lines.map(({ month, shop, figures, ratios }) => ({
      month: monthText(month),
      shop,
      ...figuresJson(figures, ratios),
    })),
    totals: totals.map(({ period, figures, ratios }) => ({
      period: periodText(period),
      ...figuresJson(figures, ratios),
    })),
  };
}

/** `2020-02`, `2020-H1`, `2020`, `all`. */
function periodText(period: Period): string {
  switch (period.kind) {
    case "month":
      return monthText(period.month);
    case "half":
      return `${period.year}-H${period.half}`;
    case "year":
      return String(period.year);
    case "all":
      return "all";
  }
}

function figuresJson(figures: AccountsFigures, ratios: AccountsRatios): FiguresJson {
  const amount = (value: Decimal | undefined): string | undefined => value && amountText(value);
  const rate = (value: Decimal | undefined): string | undefined => value?.toDecimalPlaces(6).toFixed();
  const byName = (amounts: ReadonlyMap<string, Decimal>): Record<string, string> | undefined =>
    amounts.size > 0
      ? Object.fromEntries([...amounts].map(([name, value]) => [name, amountText(value)]))
      : undefined;
  const json: { [K in keyof FiguresJson]: FiguresJson[K] | undefined } = {
    visitors: figures.visitors?.toFixed(),
    buyers: figures.buyers?.toFixed(),
    conversion: rate(ratios.conversion),
    visitorValue: rate(ratios.visitorValue),
    orders: figures.orders,
    units: figures.units?.toFixed(),
    gross: amount(figures.gross),
    refunds: amount(figures.refunds),
    net: amount(figures.net),
    refundRate: rate(ratios.refundRate),
    cost: amount(figures.cost),
    grossProfit: amount(figures.grossProfit),
    grossMargin: rate(ratios.grossMargin),
    platformFees: amount(figures.platformFees),
    platformFeesByName: byName(figures.feesByName),
    adSpend: amount(figures.adSpend),
    adSpendByChannel: byName(figures.adSpendByChannel),
    adShare: rate(ratios.adShare),
    attributedSales: amount(figures.attributedSales),
    roi: rate(ratios.roi),
    breakEvenRoi: rate(ratios.breakEvenRoi),
    breakEvenRoiAfterRefundsAndFees: rate(ratios.breakEvenRoiAfterRefundsAndFees),
    payroll: amount(figures.payroll),
    otherCosts: amount(figures.otherCosts),
    profit: amount(figures.profit),
    margin: rate(ratios.margin),
  };
  return present(json);
}
