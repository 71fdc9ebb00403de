import { Decimal, ZERO } from "../../money/decimal";

/** Sales before refunds, and what they are made of: visitors × conversion × order value. */
export interface SalesFigures {
  readonly sales: Decimal;
  readonly orders?: Decimal;
  readonly visitors?: Decimal;
}

/** `orders` stands for visitors and conversion together, `sales` for all that cannot be told apart. */
export const SALES_CAUSES = ["visitors", "conversion", "orders", "orderValue", "sales"] as const;
export type SalesCause = (typeof SALES_CAUSES)[number];

/** Why sales differ, in money; the parts that are there add up to the whole difference. */
export type SalesCauses = Readonly<Partial<Record<SalesCause, Decimal>>>;

/** The lines between sales and profit. */
export const PROFIT_LINES = [
  ...(["refunds", "cost", "platformFees", "adSpend", "payroll"] as const),
  ...(["commission", "agencyFee", "otherCosts"] as const),
] as const;
export type ProfitLine = (typeof PROFIT_LINES)[number];

export type ProfitFigures = Readonly<Partial<Record<ProfitLine, Decimal>>> & { readonly sales: Decimal };

/** Why profit differs: the causes of the sales at what they leave, and each line between sales and profit. */
export interface ProfitCauses {
  readonly bySales: SalesCauses;
  readonly byLine: Readonly<Partial<Record<ProfitLine, Decimal>>>;
}

/** A figure as planned and as it came. */
type Pair = readonly [planned: Decimal, actual: Decimal];

const ONE: Pair = [new Decimal(1), new Decimal(1)];
/** Far below a cent, and coarse enough that binary and decimal arithmetic cut alike. */
const EXACT_DECIMALS = 6;

function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(EXACT_DECIMALS).toDecimalPlaces(2);
}

const change = ([planned, actual]: Pair) => actual.minus(planned);

/**
 * What one factor of a product of three changes, on the mean of all orders in which the three can change (Shapley value): no
 * factor goes first, and the three effects add up to the whole change.
 *
 * @example 2 × 3 × 5 becomes 4 × 3 × 5: 30 by the first factor, nothing by the others
 */
export function effectOf(factor: Pair, [b0, b1]: Pair, [c0, c1]: Pair): Decimal {
  const alike = b0.times(c0).plus(b1.times(c1));
  const mixed = b0.times(c1).plus(b1.times(c0));
  return change(factor).times(alike.times(2).plus(mixed)).dividedBy(6);
}

/**
 * Splits the difference of sales into its causes; each is rounded to the cent, and order value takes what is over. Where visitors
 * are not known on both sides, they and the conversion are one cause, orders; where orders are not, there is one cause only.
 *
 * @example planned 100 orders of 50, actual 110 of 45: +475 by orders (10 more at 47.50), −525 by order value
 */
export function causesOfSales(plan: SalesFigures, actual: SalesFigures): SalesCauses {
  const difference = actual.sales.minus(plan.sales);
  const orders = both(plan.orders, actual.orders);
  if (!orders) return { sales: difference };
  const orderValue: Pair = [plan.sales.dividedBy(orders[0]), actual.sales.dividedBy(orders[1])];
  const visitors = both(plan.visitors, actual.visitors);
  if (!visitors) {
    const byOrders = toCents(effectOf(orders, orderValue, ONE));
    return { orders: byOrders, orderValue: difference.minus(byOrders) };
  }
  const conversion: Pair = [orders[0].dividedBy(visitors[0]), orders[1].dividedBy(visitors[1])];
  const byVisitors = toCents(effectOf(visitors, conversion, orderValue));
  const byConversion = toCents(effectOf(conversion, visitors, orderValue));
  return {
    visitors: byVisitors,
    conversion: byConversion,
    orderValue: difference.minus(byVisitors).minus(byConversion),
  };
}

function both(planned: Decimal | undefined, actual: Decimal | undefined): Pair | undefined {
  return planned?.gt(0) && actual?.gt(0) ? [planned, actual] : undefined;
}

/** What is left of sales after the lines that are compared. */
export function profitOf(figures: ProfitFigures, lines: readonly ProfitLine[]): Decimal {
  return lines.reduce((left, line) => left.minus(figures[line] ?? ZERO), figures.sales);
}

/** How much of the sales is left after refunds, and of that after the cost of goods. */
export interface KeptShares {
  readonly afterRefunds: Pair;
  readonly margin: Pair;
}

/** The shares of a plan and of what came; absent where nothing was sold, or nothing was left after refunds. */
export function keptShares(
  plan: ProfitFigures,
  actual: ProfitFigures,
  lines: readonly ProfitLine[],
): KeptShares | undefined {
  const [planned, came] = [plan, actual].map((figures) => sharesOf(figures, lines));
  if (!planned || !came) return undefined;
  return {
    afterRefunds: [planned.afterRefunds, came.afterRefunds],
    margin: [planned.margin, came.margin],
  };
}

function sharesOf(figures: ProfitFigures, lines: readonly ProfitLine[]) {
  const amount = (line: ProfitLine) => (lines.includes(line) ? (figures[line] ?? ZERO) : ZERO);
  const net = figures.sales.minus(amount("refunds"));
  if (!figures.sales.gt(0) || !net.gt(0)) return undefined;
  return {
    afterRefunds: net.dividedBy(figures.sales),
    margin: net.minus(amount("cost")).dividedBy(net),
  };
}

/** What a yuan of sales more or less leaves, between the plan's shares and those that came. */
export function worthOfSales({ afterRefunds, margin }: KeptShares): Decimal {
  return effectOf([ZERO, new Decimal(1)], afterRefunds, margin);
}

/**
 * Splits the difference of profit. Gross profit is sales × what is left after refunds × margin: each of the three at its mean effect,
 * that of the sales shared as their causes are. The other lines are what they cost more or less. The last of refunds and cost takes
 * what rounding leaves over, so that the parts add up to the cent.
 *
 * @param sales the causes of the difference of sales
 * @param lines those that plan and actual are compared by
 * @example 1,000 sold instead of 900 at a margin of 40% on both sides: +40 by what sold more
 */
export function causesOfProfit(
  plan: ProfitFigures,
  actual: ProfitFigures,
  sales: SalesCauses,
  lines: readonly ProfitLine[],
): ProfitCauses {
  const less = (line: ProfitLine) => (plan[line] ?? ZERO).minus(actual[line] ?? ZERO);
  const plain = Object.fromEntries(lines.map((line) => [line, less(line)]));
  const shares = keptShares(plan, actual, lines);
  const last = (["cost", "refunds"] as const).find((line) => lines.includes(line));
  if (!shares || !last) return { bySales: sales, byLine: plain };
  const worth = worthOfSales(shares);
  const bySales = Object.fromEntries(
    Object.entries(sales).map(([cause, amount]) => [cause, toCents(amount.times(worth))]),
  );
  const sold: Pair = [plan.sales, actual.sales];
  const byRefunds =
    last === "cost" && lines.includes("refunds")
      ? { refunds: toCents(effectOf(shares.afterRefunds, sold, shares.margin)) }
      : {};
  const grossProfit = (figures: ProfitFigures) =>
    profitOf(
      figures,
      lines.filter((line) => line === "refunds" || line === "cost"),
    );
  const over = [...Object.values(bySales), ...Object.values(byRefunds)].reduce(
    (left, part) => left.minus(part),
    grossProfit(actual).minus(grossProfit(plan)),
  );
  return { bySales, byLine: { ...plain, ...byRefunds, [last]: over } };
}
