import { Decimal, ZERO } from "../money/decimal";
import type { MonthlyPlan, PlanMonth } from "./monthlyPlan";
import type { PlanFigures } from "./planFigures";
import { shareInSteps } from "./shareInSteps";

/** A shop's part of the plan. The rates weigh refunds, cost and ads between the shops; their level is the plan's. */
export interface ShopPart {
  readonly name: string;
  /** A weight: the shares of all shops need not sum to 1. */
  readonly share: Decimal;
  readonly refundRate: Decimal;
  readonly costRate: Decimal;
  readonly adShare: Decimal;
}

/** What a shop has of the plan's lines; people and agency work for all shops. */
export interface ShopFigures extends Pick<
  PlanFigures,
  "sales" | "refunds" | "net" | "cost" | "grossProfit" | "platformFees" | "adSpend"
> {
  /** Gross profit less platform fees and ads. */
  readonly contribution: Decimal;
}

/**
 * The plan by shop: for each shop its months. Every line foots to the plan's: sales by share, the others by what each shop sells
 * and by its own rate, so that the shop with more refunds has more of the plan's refunds.
 *
 * @example sales of 100 at shares of 3 and 1, 10 refunded at rates of 10% and 20%: 75 and 25 sold, 6 and 4 refunded
 */
export function planByShop(plan: Pick<MonthlyPlan, "months">, shops: readonly ShopPart[]): ShopFigures[][] {
  const months = plan.months.map((month) => monthByShop(month, shops));
  return shops.map((_, shop) => months.map((month) => month[shop]!));
}

function monthByShop({ figures }: PlanMonth, shops: readonly ShopPart[]): ShopFigures[] {
  const sales = shareInSteps(
    figures.sales,
    shops.map(({ share }) => share),
  );
  const refunds = byRate(figures.refunds, sales, rates(shops, "refundRate"));
  const net = sales.map((sold, at) => sold.minus(refunds[at]!));
  const cost = byRate(figures.cost, net, rates(shops, "costRate"));
  const fees = byRate(
    figures.platformFees,
    sales,
    shops.map(() => ONE),
  );
  const ads = byRate(figures.adSpend, sales, rates(shops, "adShare"));
  return shops.map((_, at): ShopFigures => {
    const grossProfit = net[at]!.minus(cost[at]!);
    return {
      sales: sales[at]!,
      refunds: refunds[at]!,
      net: net[at]!,
      cost: cost[at]!,
      grossProfit,
      platformFees: fees[at]!,
      adSpend: ads[at]!,
      contribution: grossProfit.minus(fees[at]!).minus(ads[at]!),
    };
  });
}

const ONE = new Decimal(1);

/** All alike where no shop has a rate. */
function rates(shops: readonly ShopPart[], key: "refundRate" | "costRate" | "adShare"): Decimal[] {
  const given = shops.map((shop) => shop[key]);
  return given.every((rate) => rate.isZero()) ? given.map(() => ONE) : given;
}

function byRate(amount: Decimal, of: readonly Decimal[], rate: readonly Decimal[]): Decimal[] {
  return shareInSteps(
    amount,
    of.map((each, at) => Decimal.max(ZERO, each).times(rate[at]!)),
  );
}
