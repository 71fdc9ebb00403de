import { isToldBy } from "../../accounts/linesByPlace";
import type { AdSpendLine, Employment, SalesLine } from "../../accounts/lines";
import { firstDayOf, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import type { ChannelPlan, RolePlan } from "./assumptions";
import type { Naming } from "./naming";
import type { ShopPart } from "../shops";

const ONE = new Decimal(1);
const RATE_DECIMALS = 4;

function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}

function rate(part: Decimal, whole: Decimal): Decimal {
  return whole.gt(0) ? part.dividedBy(whole).toDecimalPlaces(RATE_DECIMALS) : ZERO;
}

/** Each channel's part of the spend, and the sales attributed to it by what it cost. */
export function measureChannels(lines: readonly AdSpendLine[]): ChannelPlan[] {
  const names = [...new Set(lines.map(({ channel }) => channel))];
  const all = sumOf(lines, ({ spend }) => spend);
  return names.map((name) => {
    const own = lines.filter(({ channel }) => channel === name);
    const spend = sumOf(own, (line) => line.spend);
    const attributed = sumOf(own, (line) => line.attributedSales ?? ZERO);
    return {
      name,
      share: rate(spend, all),
      roi: spend.gt(0) ? attributed.dividedBy(spend).toDecimalPlaces(2) : ZERO,
    };
  });
}

/** The people at the start. A role whose work grows with the orders does as many a person as it did on average. */
export function measureRoles(
  staff: readonly Employment[],
  start: Month,
  ordersPerMonth: Decimal,
  { worksByOrders, staysWithAgency }: Pick<Naming, "worksByOrders" | "staysWithAgency">,
): RolePlan[] {
  const day = firstDayOf(start) - 1;
  const present = staff.filter(({ from, to }) => (from ?? 0) <= day && (to ?? Infinity) >= day);
  const names = [...new Set(present.map(({ role }) => role))];
  return names.map((name) => {
    const posts = present.filter(({ role }) => role === name);
    const people = new Decimal(peopleOf(posts));
    const byOrders = worksByOrders(name) && ordersPerMonth.gt(0);
    return {
      name,
      workPerOrder: byOrders ? ONE : ZERO,
      workPerMonth: ZERO,
      capacity: byOrders ? ordersPerMonth.dividedBy(people).ceil() : ZERO,
      utilisation: ONE,
      minimum: byOrders ? ONE : people,
      basePay: sumOf(posts, ({ basePay }) => basePay)
        .dividedBy(people)
        .toDecimalPlaces(2),
      stays: staysWithAgency(name) ? ONE : ZERO,
    };
  });
}

/** Somebody who stands in two rows, as of two shops, is one person; rows without a name are one each. */
function peopleOf(posts: readonly Employment[]): number {
  const named = posts.filter(({ person }) => person !== "");
  return new Set(named.map(({ person }) => person)).size + posts.length - named.length;
}

/** What each shop sells, and its own rates, or those of all where it tells none; a single shop is the plan itself. */
export function measureShops(sales: readonly SalesLine[], adSpend: readonly AdSpendLine[]): ShopPart[] {
  const names = [...new Set(sales.map(({ shop }) => shop))];
  if (names.length < 2) return [];
  const all = sumOf(sales, ({ gross }) => gross);
  return names.map((name) => {
    const own = sales.filter(({ shop }) => shop === name);
    const ads = adSpend.filter(({ shop }) => shop === name);
    return {
      name,
      share: rate(
        sumOf(own, ({ gross }) => gross),
        all,
      ),
      refundRate: refundRate(own) ?? refundRate(sales) ?? ZERO,
      costRate: costRate(own) ?? costRate(sales) ?? ZERO,
      adShare: rate(
        sumOf(ads, ({ spend }) => spend),
        sumOf(own.filter(isToldBy(adSpend)), ({ gross }) => gross),
      ),
    };
  });
}

/** Refunds of sales that tell them. */
export function refundRate(lines: readonly SalesLine[]): Decimal | undefined {
  const told = lines.filter(({ refunds }) => refunds);
  const [refunds, gross] = [sumOf(told, (line) => line.refunds!), sumOf(told, (line) => line.gross)];
  return gross.gt(0) ? rate(refunds, gross) : undefined;
}

/** The cost of sales that tell it. */
export function costRate(lines: readonly SalesLine[]): Decimal | undefined {
  const told = lines.filter(({ cost }) => cost);
  const [cost, net] = [sumOf(told, (line) => line.cost!), sumOf(told, (line) => line.net)];
  return net.gt(0) ? rate(cost, net) : undefined;
}
