import { Decimal, ZERO } from "../money/decimal";
import { present } from "../present";

/** The figures of a month and shop, or of a longer time. What is not known is absent, never 0. */
export interface AccountsFigures {
  readonly visitors?: Decimal;
  /** Visitors who paid, where orders are not counted. */
  readonly buyers?: Decimal;
  readonly orders?: number;
  readonly units?: Decimal;
  readonly gross?: Decimal;
  readonly refunds?: Decimal;
  readonly net?: Decimal;
  readonly cost?: Decimal;
  /** Net sales less the cost of goods. */
  readonly grossProfit?: Decimal;
  readonly platformFees?: Decimal;
  readonly feesByName: ReadonlyMap<string, Decimal>;
  readonly adSpend?: Decimal;
  readonly adSpendByChannel: ReadonlyMap<string, Decimal>;
  readonly attributedSales?: Decimal;
  readonly payroll?: Decimal;
  readonly otherCosts?: Decimal;
  /** Gross profit less every deduction that is known. */
  readonly profit?: Decimal;
}

/** Ratios of one set of figures; always taken from its own sums, never averaged. */
export interface AccountsRatios {
  /** Orders, or else buyers, / visitors. */
  readonly conversion?: Decimal;
  /** Gross sales / visitors. */
  readonly visitorValue?: Decimal;
  /** Refunds / gross sales. */
  readonly refundRate?: Decimal;
  /** Ad spend / net sales. */
  readonly adShare?: Decimal;
  /** Attributed sales / ad spend. */
  readonly roi?: Decimal;
  /** Gross profit / net sales. */
  readonly grossMargin?: Decimal;
  /** 1 / gross margin. */
  readonly breakEvenRoi?: Decimal;
  /** 1 / (gross margin × (1 − refund rate) − fees / gross sales); absent where no ROI breaks even. */
  readonly breakEvenRoiAfterRefundsAndFees?: Decimal;
  /** Profit / net sales. */
  readonly margin?: Decimal;
}

/** The figures as they come from the sheets, before profits are drawn from them. */
export type RawFigures = Omit<AccountsFigures, "grossProfit" | "profit">;

/** Draws gross profit and profit. Where nothing was sold, the profit is what was spent. */
export function withProfit(raw: RawFigures): AccountsFigures {
  const grossProfit = raw.net && raw.cost ? raw.net.minus(raw.cost) : undefined;
  const start = raw.net ? grossProfit : ZERO;
  const spent = [raw.platformFees, raw.adSpend, raw.payroll, raw.otherCosts];
  const profit = start && spent.reduce<Decimal>((rest, amount) => rest.minus(amount ?? ZERO), start);
  return { ...raw, ...(grossProfit && { grossProfit }), ...(profit && { profit }) };
}

/**
 * The ratios of figures.
 *
 * @example break-even ROI: a gross margin of 40% gives 2.5; with 20% refunds and 5% fees 1 / (0.4 × 0.8 − 0.05) = 3.7
 */
export function ratiosOf(figures: AccountsFigures): AccountsRatios {
  const { gross, refunds, net, grossProfit, platformFees, adSpend, attributedSales, profit } = figures;
  const { visitors, orders, buyers } = figures;
  const refundRate = ratio(refunds, gross);
  const grossMargin = ratio(grossProfit, net);
  const feeRate = ratio(platformFees, gross);
  const kept =
    grossMargin && refundRate && feeRate && grossMargin.times(refundRate.negated().plus(1)).minus(feeRate);
  return present({
    conversion: ratio(orders === undefined ? buyers : new Decimal(orders), visitors),
    visitorValue: ratio(gross, visitors),
    refundRate,
    adShare: ratio(adSpend, net),
    roi: ratio(attributedSales, adSpend),
    grossMargin,
    breakEvenRoi: inverse(grossMargin),
    breakEvenRoiAfterRefundsAndFees: inverse(kept),
    margin: ratio(profit, net),
  });
}

function ratio(part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined {
  return part && whole?.gt(0) ? part.dividedBy(whole) : undefined;
}

function inverse(value: Decimal | undefined): Decimal | undefined {
  return value?.gt(0) ? value.pow(-1) : undefined;
}

/**
 * Adds figures up. What belongs to sales (orders, units, refunds, cost) is known of the whole only when every part that
 * sold something knows it. Deductions add up as far as they are known, and so much comes off the profit: the parts of a month share
 * them between its shops; `everyPart` shows those alone that every part knows, as the months of a year must.
 *
 * @example gross profits of 600 and 600, ads of 10 in the first month alone: a profit of 1,190, without a sum of ads
 */
export function addFigures(parts: readonly AccountsFigures[], everyPart: boolean): AccountsFigures {
  const sold = parts.filter(({ gross }) => gross !== undefined);
  const ofSales = (key: "units" | "gross" | "refunds" | "net" | "cost"): Decimal | undefined =>
    sold.length > 0
      ? sumOf(
          sold.map((part) => part[key]),
          true,
        )
      : undefined;
  const deduction = (key: (typeof DEDUCTED)[number]) =>
    sumOf(
      parts.map((part) => part[key]),
      false,
    );
  const inPart = DEDUCTED.filter((key) => everyPart && parts.some((part) => part[key] === undefined));
  const orders =
    sold.every((part) => part.orders !== undefined) && sold.length > 0
      ? sold.reduce((sum, part) => sum + part.orders!, 0)
      : undefined;
  const added = withProfit({
    ...present({
      orders,
      units: ofSales("units"),
      gross: ofSales("gross"),
      refunds: ofSales("refunds"),
      net: ofSales("net"),
      cost: ofSales("cost"),
      platformFees: deduction("platformFees"),
      adSpend: deduction("adSpend"),
      attributedSales: deduction("attributedSales"),
      payroll: deduction("payroll"),
      otherCosts: deduction("otherCosts"),
    }),
    feesByName: addByName(parts.map(({ feesByName }) => feesByName)),
    adSpendByChannel: addByName(parts.map(({ adSpendByChannel }) => adSpendByChannel)),
  });
  return { ...added, ...Object.fromEntries(inPart.map((key) => [key, undefined])) };
}

const DEDUCTED = ["platformFees", "adSpend", "attributedSales", "payroll", "otherCosts"] as const;

function sumOf(values: readonly (Decimal | undefined)[], every: boolean): Decimal | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || (every && known.length < values.length)) return undefined;
  return known.reduce((sum, value) => sum.plus(value), ZERO);
}

function addByName(maps: readonly ReadonlyMap<string, Decimal>[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const map of maps)
    for (const [name, amount] of map) sums.set(name, (sums.get(name) ?? ZERO).plus(amount));
  return sums;
}
