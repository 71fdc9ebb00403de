import fc from "fast-check";
import { delta, type CumulativePlan } from "../../../../src/domain/commission/rules/delta";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import type { Cents } from "../../../../src/domain/money/cents";
import { plain, tiersOf } from "../table";

function due(plan: CumulativePlan, previous: number, current: number, paid?: number): number {
  const found = delta(plan, previous, current, paid as Cents | undefined);
  if (found.code !== "delta") throw new Error(found.code);
  return found.due / 100;
}

describe("A period's pay from cumulative amounts", () => {
  test("is the commission on a deal that crosses a bound", () => {
    const tiers = tiersOf(["Up to", "Rate"], [150000, 0.04], [250000, 0.06], ["", 0.08]);
    expect(due({ tiers, mode: "marginal" }, 145000, 165000)).toBe(1100);
  });

  test("rounds the cumulative figures, not their difference: 5,847.33 − 3,507.00", () => {
    const tiers = tiersOf(
      ["Up to", "Rate"],
      [4166667, 0.001],
      [8333333, 0.002],
      [12500000, 0.003],
      ["", 0.004],
    );
    expect(due({ tiers, mode: "marginal" }, 3507000, 5007000)).toBe(2340.33);
  });

  test("takes the top band back first on a refund", () => {
    const tiers = tiersOf(["Up to", "Rate"], [5, 1], [10, 2], ["", 3]);
    expect(due({ tiers, mode: "marginal" }, 7, 3)).toBe(-6);
  });

  test("can be negative on more sales in the whole reading", () => {
    const tiers = tiersOf(["Up to", "Rate"], [15, 10], ["", 5]);
    expect(due({ tiers, mode: "whole" }, 15, 16)).toBe(-70);
    expect(due({ tiers, mode: "whole", cap: 10000 as Cents }, 15, 16)).toBe(-20);
  });

  test("pays up to a cumulative cap", () => {
    const plan: CumulativePlan = { tiers: tiersOf([0, 10]), mode: "marginal", cap: 10000 as Cents };
    expect(due(plan, 5, 15)).toBe(50);
    expect(due(plan, 15, 20)).toBe(0);
  });

  test("subtracts what was paid where that differs from the rule, and never takes back more", () => {
    const plan: CumulativePlan = { tiers: tiersOf([0, 0.1]), mode: "marginal" };
    expect(due(plan, 1000, 2000, 15000)).toBe(50);
    expect(due(plan, 1000, 0, 5000)).toBe(-50);
    expect(plain(delta(plan, 0, 0, -1 as Cents))).toEqual({ code: "negativePaid", paid: "-0.01" });
  });

  const path = fc.array(fc.integer({ min: 0, max: 40_000_000 }), { minLength: 1, maxLength: 12 });

  test("adds up, over any path of sales and refunds, to the commission on where it ends", () =>
    fc.assert(
      fc.property(path, fc.constantFrom("marginal" as const, "whole" as const), (amounts, mode) => {
        const plan = { tiers: tiersOf([0, 0.0123], [99999.99, 0.0456, 88.88], [250000, 0.01]), mode };
        let before = 0;
        let total = 0;
        for (const amount of amounts) {
          const found = delta(plan, before / 100, amount / 100);
          if (found.code !== "delta") throw new Error(found.code);
          expect(found.due).toBeGreaterThanOrEqual(-found.paidBefore);
          total += found.due;
          before = amount;
        }
        expect(payout(plan.tiers, mode, before / 100)).toEqual({ code: "payout", cents: total });
      }),
    ));
});
