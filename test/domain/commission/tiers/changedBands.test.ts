import fc from "fast-check";
import { changedBands, type BandChange } from "../../../../src/domain/commission/tiers/changedBands";
import type { Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { Decimal } from "../../../../src/domain/money/decimal";
import { tiersOf } from "../table";

const TIERS = tiersOf([0, 0.1], [10000, 0.2]);
const change = (from: number, rate: number, flat = 0): BandChange => ({
  from: new Decimal(from),
  rate: new Decimal(rate),
  flat: new Decimal(flat),
});
const pays = (tiers: Tiers, amount: number) => {
  const paid = payout(tiers, "marginal", new Decimal(amount));
  return paid.code === "payout" ? paid.cents / 100 : paid.code;
};

describe("Changed bands", () => {
  test("end where the next one begins now", () => {
    const changed = changedBands(TIERS, [change(0, 0.1), change(12000, 0.25)]) as Tiers;
    // 12,000 × 10% + 3,000 × 25%
    expect([pays(changed, 12000), pays(changed, 15000)]).toEqual([1200, 1950]);
  });

  test("out of order are a defect of the band", () =>
    expect(changedBands(TIERS, [change(5000, 0.1), change(4000, 0.2)])).toMatchObject({
      code: "reversed",
      row: 1,
    }));

  test("that change nothing pay what the plan pays", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30000 }), (amount) => {
        const same = changedBands(TIERS, [change(0, 0.1), change(10000, 0.2)]) as Tiers;
        expect(pays(same, amount)).toBe(pays(TIERS, amount));
      }),
    ));
});
