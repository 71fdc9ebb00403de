import { daySerial, monthOf, monthText, type DaySerial } from "../../../src/domain/calendar/month";
import type { CommissionInput } from "../../../src/domain/commission/commissionInput";
import { OrderLedger } from "../../../src/domain/commission/orderLedger";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import type { PlanTerms } from "../../../src/domain/commission/rules/periodCommission";
import { runCommission } from "../../../src/domain/commission/runCommission";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { tiersOf } from "./table";

const day = (month: number, date: number): DaySerial => daySerial(2026, month, date)!;
const yuan = (amount: number) => (amount * 100) as Cents;

/** 10% of net sales. */
const plan = (terms: Partial<PlanTerms>, changes: Partial<CommissionPlan> = {}): CommissionPlan => ({
  ...{ id: 0, name: "service", role: "service", person: "", basis: "net", recognition: "pay" },
  from: day(1, 1),
  terms: { tiers: tiersOf([0, 0.1]), mode: "marginal", measure: "period", ...terms },
  ...changes,
});

interface Sale {
  readonly month: number;
  readonly amount: number;
  readonly refund?: number;
  readonly refundedIn?: number;
}

/** What is due in each month from January to March. */
function due(plans: readonly CommissionPlan[], sales: readonly Sale[], factor?: string): number[] {
  const ledger = new OrderLedger();
  const orders = [...sales, { month: 2, amount: 0.01 }, { month: 3, amount: 0.01 }];
  for (const { month, amount, refund = 0, refundedIn } of orders) {
    ledger.add({
      ...{ person: "Ann", shop: "A", days: { pay: day(month, 10) }, sheet: 0, row: 1 },
      ...{ gross: Math.round(amount * 100), refund: Math.round(refund * 100) },
      ...(refundedIn && { refundDay: day(refundedIn, 10) }),
    });
  }
  const attendance = factor ? [{ month: monthOf(2026, 1), person: "Ann", factor: new Decimal(factor) }] : [];
  const input: CommissionInput = {
    ...{ plans, targets: [], ledger, attendance },
    employments: [{ person: "Ann", role: "service", shop: "A", basePay: new Decimal(5000), from: day(1, 1) }],
  };
  const rows = runCommission(input).rows;
  return ["2026-01", "2026-02", "2026-03"].map(
    (month) =>
      rows.filter((row) => monthText(row.month) === month).reduce((sum, row) => sum + row.period.due, 0) /
      100,
  );
}

describe("A refund of an earlier month takes back what was paid, and not more", () => {
  test("the factor comes before the cap, as when it was paid: 2,520 capped at 2,500 falls to 2,340", () =>
    expect(
      due([plan({ cap: yuan(2500) })], [{ month: 1, amount: 28000, refund: 2000, refundedIn: 2 }], "0.9"),
    ).toEqual([2500, -160, 0]));

  test("what still reaches the cap after the refund gives nothing back: 23,500 × 11% is 2,585", () =>
    expect(
      due([plan({ cap: yuan(2500) })], [{ month: 1, amount: 24000, refund: 500, refundedIn: 2 }], "1.1"),
    ).toEqual([2500, 0, 0]));

  test("each figure is rounded as it is paid, then subtracted: 1,555.35 − 1,531.75", () =>
    expect(due([plan({})], [{ month: 1, amount: 17281.7, refund: 262.3, refundedIn: 2 }], "0.9")).toEqual([
      1555.35, -23.6, 0,
    ]));

  test("a month keeps its floor: of 1,200 with a floor of 1,000 at most 200 are taken back, in however many parts", () => {
    const sales = [
      { month: 1, amount: 2000, refund: 1500, refundedIn: 2 },
      { month: 1, amount: 10000, refund: 9000, refundedIn: 3 },
    ];
    const first = plan({ floor: yuan(1000) }, { to: day(1, 31) });
    expect(due([first, plan({}, { id: 1, from: day(2, 1) })], sales)).toEqual([1200, -150, -50]);
  });

  test("the cap of all months had cut 1,000 of 4,000: the first 1,000 of commission are taken from that", () => {
    const sales = [
      { month: 1, amount: 20000, refund: 6000, refundedIn: 2 },
      { month: 1, amount: 20000, refund: 6000, refundedIn: 3 },
    ];
    const terms = { measure: "cumulative", cumulativeCap: yuan(3000) } as const;
    // 40,000 earn 4,000, 34,000 earn 3,400, 28,000 earn 2,800
    expect(due([plan(terms)], sales)).toEqual([3000, 0, -200]);
    // and the same where the person has left the plan
    const left = [plan(terms, { to: day(1, 31) }), plan({}, { id: 1, from: day(2, 1) })];
    expect(due(left, sales)).toEqual([3000, 0, -200]);
  });

  test("of a cumulative plan that has ended the top band goes first, whichever month is refunded", () => {
    const tiers = tiersOf([0, 0.1], [10000, 0.2]);
    const ended = plan({ tiers, measure: "cumulative" }, { to: day(2, 28) });
    const sales = [
      { month: 1, amount: 10000, refund: 1000, refundedIn: 3 },
      { month: 2, amount: 10000 },
    ];
    // January's 10,000 were paid at 10%; together 20,000 stand, of which the last 1,000 earned 20%
    expect(due([ended, plan({}, { id: 1, from: day(3, 1) })], sales)).toEqual([1000, 2000, -200]);
  });
});
