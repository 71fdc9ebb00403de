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
        const commission = (cents: number) =>
          Math.round(cents <= 1_000_000 ? cents / 10 : 100_000 + (cents - 1_000_000) / 5);
        const expected = [...remaining.values()].reduce((sum, cents) => sum + commission(cents), 0);
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
        const sold = orders.reduce((sum, { gross }) => sum + gross, 0) / 100;
        const expected = sold <= 10000 ? sold * 10 : 100_000 + (sold - 10000) * 20;
        expect(rows.reduce((sum, { payout }) => sum + payout, 0)).toBe(Math.round(expected));
      }),
      { numRuns: 100 },
    ));
});
