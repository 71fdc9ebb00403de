import type { Month } from "../../src/domain/calendar/month";
import type { Band, Plan } from "./commissionPlans";
import type { Sale } from "./earnedSales";

/** How the bookkeeper works a month out; each field is a place for a mistake. All amounts in fen. */
export interface Working {
  readonly plan: Plan;
  readonly factor: number;
  /** The commission of an amount that exceeds the threshold, not rounded: it is once the factor has multiplied it. */
  readonly tiers: (bands: readonly Band[], counted: number) => number;
  /** What a sale of the month counts, refunds of the month taken off. */
  readonly counts: (sale: Sale, refund: number) => number;
  readonly clawback: (due: number) => number;
}

const RIGHT: Omit<Working, "plan" | "factor"> = {
  tiers: exactly,
  counts: ({ gross }, refund) => gross - refund,
  clawback: (due) => due,
};

/** One person's books: their sales, and by which plan and KPI factor each month is paid. */
export class Books {
  private readonly takenIn = new Map<Month, number>();

  constructor(
    private readonly sales: readonly Sale[],
    private readonly planIn: (month: Month) => Plan,
    private readonly factorIn: (month: Month) => number = () => 1,
  ) {}

  /** What is paid for a month: tiers, factor, cap, refunds of earlier months, floor. */
  paid(month: Month, mistake: Partial<Working> = {}): number {
    const { plan, factor, tiers, counts, clawback } = {
      ...RIGHT,
      plan: this.planIn(month),
      factor: this.factorIn(month),
      ...mistake,
    };
    const amount = this.of(month).reduce((sum, sale) => sum + counts(sale, refundIn(sale, month)), 0);
    const commission = Math.round(tiers(plan.bands, counted(plan, amount)) * factor);
    const due = Math.min(commission, capOf(plan)) - clawback(this.clawback(month));
    return Math.max(due, floorOf(plan) ?? 0);
  }

  /** The commission of each order by itself, as if it were a month. */
  paidByOrder(month: Month): number {
    const each = this.of(month).map((sale) => RIGHT.counts(sale, refundIn(sale, month)));
    return this.paid(month, {
      tiers: (bands) => each.reduce((sum, fen) => sum + Math.round(exactly(bands, fen)), 0),
    });
  }

  /** What each order added to the month's commission, rounded by itself. */
  paidByRoundedOrders(month: Month): number {
    const inOrder = [...this.of(month)].sort((a, b) => a.day - b.day);
    const tiers: Working["tiers"] = (bands) => {
      let [amount, paid] = [0, 0];
      for (const sale of inOrder) {
        const before = exactly(bands, amount);
        amount += RIGHT.counts(sale, refundIn(sale, month));
        paid += Math.round(exactly(bands, amount) - before);
      }
      return paid;
    };
    return this.paid(month, { tiers });
  }

  private of(month: Month): readonly Sale[] {
    return this.sales.filter((sale) => sale.month === month);
  }

  /** What refunds that are paid in a month take back of what earlier months were paid. */
  private clawback(month: Month): number {
    const known = this.takenIn.get(month) ?? this.takenBack(month);
    this.takenIn.set(month, known);
    return known;
  }

  private takenBack(month: Month): number {
    const sold = [...new Set(this.sales.map((sale) => sale.month))].filter((earlier) => earlier < month);
    return sold.reduce((sum, earlier) => {
      const plan = this.planIn(earlier);
      const late = this.of(earlier).filter(({ refundMonth }) => refundMonth === month);
      const refund = late.reduce((all, sale) => all + sale.refund, 0);
      const before = this.of(earlier).reduce((all, sale) => {
        const taken = sale.refundMonth !== undefined && sale.refundMonth < month ? sale.refund : 0;
        return all + sale.gross - taken;
      }, 0);
      // What a month pays up to its floor it pays whatever is refunded.
      const paid = (amount: number) => {
        const commission = Math.round(exactly(plan.bands, counted(plan, amount)) * this.factorIn(earlier));
        const due = Math.min(commission, capOf(plan)) - this.clawback(earlier);
        return Math.max(due, floorOf(plan) ?? -Infinity);
      };
      return refund === 0 ? sum : sum + paid(before) - paid(before - refund);
    }, 0);
  }
}

function refundIn({ refund, refundMonth }: Sale, month: Month): number {
  return refundMonth === month ? refund : 0;
}

function counted({ 起提額 = 0 }: Plan, fen: number): number {
  return Math.max(0, fen - 起提額 * 100);
}

function capOf({ 每月封頂 = Infinity }: Plan): number {
  return 每月封頂 * 100;
}

function floorOf({ 保底 }: Plan): number | undefined {
  return 保底 === undefined ? undefined : 保底 * 100;
}

function exactly(bands: readonly Band[], fen: number): number {
  const parts = bands.map(({ from, rate = 0 }, index) => {
    const upTo = Math.min(fen, (bands[index + 1]?.from ?? Infinity) * 100);
    return Math.max(0, upTo - from * 100) * rate;
  });
  return parts.reduce((total, part) => total + part, 0);
}

/** The rate of the band that is reached, on the whole amount. */
export function whole(bands: readonly Band[], fen: number): number {
  const reached = bands.filter(({ from }) => fen >= from * 100).pop();
  return fen * (reached?.rate ?? 0);
}
