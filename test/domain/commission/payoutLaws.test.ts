import fc from "fast-check";
import { monthOfSerial, type DaySerial } from "../../../src/domain/calendar/month";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { day, plan, sale, inputOf, lines, BOTH } from "./shopOfAnn";

const ORDERS = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 90 }),
    yuan: fc.integer({ min: 0, max: 9000 }),
    bob: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);
type Drawn = { readonly day: number; readonly yuan: number; readonly bob: boolean };
const ordersOf = (drawn: readonly Drawn[]) =>
  drawn.map((order) => ({
    ...sale("2026-01-01", order.yuan, order.bob ? { person: "Bob" } : {}),
    days: { pay: (day("2026-01-01") + order.day - 1) as DaySerial },
  }));

/** What the plan pays on an amount, both in cents: 10% to 10,000 and 20% above. */
const commissionOn = (cents: number): number =>
  Math.round(cents <= 1_000_000 ? cents / 10 : 100_000 + (cents - 1_000_000) / 5);

describe("Payouts", () => {
  test("do not depend on the order of the rows", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const forward = lines(inputOf(ordersOf(drawn), BOTH));
        expect(lines(inputOf(ordersOf([...drawn].reverse()), BOTH))).toEqual(forward);
      }),
      { numRuns: 100 },
    ));

  test("of a team foot to its pool", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const { rows } = runCommission(
          inputOf(ordersOf(drawn), { ...BOTH, plans: [plan({ pool: "equal" })] }),
        );
        for (const month of new Set(rows.map((row) => row.month))) {
          const team = rows.filter((row) => row.month === month);
          expect(team.reduce((sum, row) => sum + row.byTiers.cents, 0)).toBe(team[0]!.team!.pool);
        }
      }),
      { numRuns: 100 },
    ));

  test("with refunds taken back later add up to the commission on what remained of each month", () =>
    fc.assert(
      fc.property(ORDERS, fc.array(fc.nat(100), { minLength: 40, maxLength: 40 }), (drawn, percents) => {
        const orders = ordersOf(drawn).map((order, index) => ({
          ...order,
          person: "Ann",
          refund: (order.gross * percents[index]!) / 100,
          refundDay: day("2026-04-10"),
        }));
        const last = sale("2026-04-30", 0);
        const { rows } = runCommission(inputOf([...orders, last]));
        const remaining = new Map<number, number>();
        for (const { days, gross, refund } of orders) {
          const month = monthOfSerial(days.pay);
          remaining.set(month, (remaining.get(month) ?? 0) + gross - refund);
        }
        const expected = [...remaining.values()].reduce((sum, cents) => sum + commissionOn(cents), 0);
        const paid = rows.reduce((sum, { payout }) => sum + payout, 0);
        // A month that would pay less than nothing pays nothing, and the rest is owed.
        expect(paid - rows.at(-1)!.owed).toBe(expected);
      }),
      { numRuns: 100 },
    ));

  test("of cumulative months add up to the commission on everything", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const terms = { ...plan().terms, measure: "cumulative" as const };
        const orders = ordersOf(drawn).map((order) => ({ ...order, person: "Ann" }));
        const { rows } = runCommission(inputOf(orders, { plans: [plan({ terms })] }));
        const sold = orders.reduce((sum, { gross }) => sum + gross, 0);
        expect(rows.reduce((sum, { payout }) => sum + payout, 0)).toBe(commissionOn(sold));
      }),
      { numRuns: 100 },
    ));

  test("of cumulative months of gains and losses add up to the commission on what is left, if anything", () =>
    fc.assert(
      fc.property(ORDERS, fc.array(fc.nat(20_000), { minLength: 40, maxLength: 40 }), (drawn, costs) => {
        const terms = { ...plan().terms, measure: "cumulative" as const };
        const orders = ordersOf(drawn).map((order, index) => ({
          ...order,
          person: "Ann",
          cost: costs[index]! * 100,
        }));
        const { rows, problems } = runCommission(
          inputOf(orders, { plans: [plan({ terms, basis: "grossProfit" })] }),
        );
        const gained = orders.reduce((sum, { gross, cost }) => sum + gross - cost, 0);
        const paid = rows.reduce((sum, { payout }) => sum + payout, 0);
        expect(problems.filter(({ code }) => code !== "negativeBasis")).toEqual([]);
        expect(paid - rows.at(-1)!.owed).toBe(commissionOn(Math.max(0, gained)));
      }),
      { numRuns: 100 },
    ));
});
