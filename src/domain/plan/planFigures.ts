import { Decimal, ZERO } from "../money/decimal";

/** The lines of a plan that add up over months. Money is exact to the cent. */
export interface PlanFigures {
  /** Paid amount before refunds. */
  readonly sales: Decimal;
  readonly visitors?: Decimal;
  readonly orders?: Decimal;
  readonly refunds: Decimal;
  readonly net: Decimal;
  readonly cost: Decimal;
  readonly grossProfit: Decimal;
  readonly platformFees: Decimal;
  readonly adSpend: Decimal;
  readonly attributedSales: Decimal;
  readonly payroll: Decimal;
  readonly commission: Decimal;
  readonly agencyFee: Decimal;
  readonly otherCosts: Decimal;
  readonly profit: Decimal;
  /** The part of all costs that is paid whatever is sold: pay, fixed fees, fixed other costs. */
  readonly fixedCosts: Decimal;
}

/** Ratios of one set of figures, always taken from its own sums. */
export interface PlanRatios {
  /** Refunds / sales. */
  readonly refundRate?: Decimal;
  /** Ad spend / sales. */
  readonly adShare?: Decimal;
  /** Attributed sales / ad spend. */
  readonly roi?: Decimal;
  /** The ROI on sales before refunds at which ads neither earn nor lose, after refunds and platform fees. */
  readonly breakEvenRoi?: Decimal;
  /** Profit / net sales. */
  readonly margin?: Decimal;
  /** Sales at which the profit is 0 where costs keep their mix. */
  readonly breakEvenSales?: Decimal;
}

type Sums = Omit<PlanFigures, "net" | "grossProfit" | "profit">;

/** Draws net sales, gross profit and profit from what is planned. */
export function withPlanProfit(sums: Sums): PlanFigures {
  const net = sums.sales.minus(sums.refunds);
  const grossProfit = net.minus(sums.cost);
  const spent = [
    sums.platformFees,
    sums.adSpend,
    sums.payroll,
    sums.commission,
    sums.agencyFee,
    sums.otherCosts,
  ];
  return { ...sums, net, grossProfit, profit: spent.reduce((left, cost) => left.minus(cost), grossProfit) };
}

/** Adds months up; profits follow from the sums. */
export function addPlanFigures(parts: readonly PlanFigures[]): PlanFigures {
  const sum = (key: keyof PlanFigures) => parts.reduce((total, part) => total.plus(part[key] ?? ZERO), ZERO);
  const known = (key: "visitors" | "orders") => parts.every((part) => part[key] !== undefined);
  return withPlanProfit({
    sales: sum("sales"),
    ...(known("visitors") && { visitors: sum("visitors") }),
    ...(known("orders") && { orders: sum("orders") }),
    refunds: sum("refunds"),
    cost: sum("cost"),
    platformFees: sum("platformFees"),
    adSpend: sum("adSpend"),
    attributedSales: sum("attributedSales"),
    payroll: sum("payroll"),
    commission: sum("commission"),
    agencyFee: sum("agencyFee"),
    otherCosts: sum("otherCosts"),
    fixedCosts: sum("fixedCosts"),
  });
}

/** A millionth is below any amount of money: what a quotient has behind it is the rest of a division that does not end. */
const QUOTIENT_DECIMALS = 6;

/**
 * The ratios of figures.
 *
 * @example fixed costs of 120,000, sales of 1,000,000 of which 200,000 are left before them: 600,000 break even
 */
export function planRatios(figures: PlanFigures): PlanRatios {
  const { sales, refunds, net, grossProfit, platformFees, adSpend, profit, fixedCosts } = figures;
  const refundRate = ratio(refunds, sales);
  const adShare = ratio(adSpend, sales);
  const roi = ratio(figures.attributedSales, adSpend);
  const kept = ratio(grossProfit.minus(platformFees), sales);
  const margin = ratio(profit, net);
  const contribution = profit.plus(fixedCosts);
  return {
    ...(refundRate && { refundRate }),
    ...(adShare && { adShare }),
    ...(roi && { roi }),
    ...(kept?.gt(0) && { breakEvenRoi: kept.pow(-1) }),
    ...(margin && { margin }),
    ...(contribution.gt(0) && {
      breakEvenSales: fixedCosts
        .times(sales)
        .dividedBy(contribution)
        .toDecimalPlaces(QUOTIENT_DECIMALS)
        .toDecimalPlaces(2, Decimal.ROUND_UP),
    }),
  };
}

function ratio(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.gt(0) ? part.dividedBy(whole) : undefined;
}
