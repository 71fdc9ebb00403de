import fc from "fast-check";
import { stepsPart, withSteps } from "../../../../src/domain/commission/rules/everyStep";
import { stepBonus } from "../../../../src/domain/commission/rules/stepBonus";
import { compileTiers, type Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { Decimal } from "../../../../src/domain/money/decimal";

const STEPS = { per: new Decimal(100000), bonus: new Decimal(500) };

function tiersOf(cells: readonly (readonly unknown[])[]): Tiers {
  const read = readTiers(cells);
  if (read.code !== "table") throw new Error(read.code);
  const tiers = compileTiers(read.table);
  if (tiers.code !== "tiers") throw new Error(tiers.code);
  return tiers;
}

const TIERS = tiersOf([
  [0, "5%"],
  [100000, "8%"],
]);

const centsOf = (tiers: Tiers, mode: "marginal" | "whole", amount: number) => {
  const paid = payout(tiers, mode, amount);
  return paid.code === "payout" ? paid.cents : paid.code;
};

describe("A bonus for every full step", () => {
  test.each([
    [99999.99, 0],
    [100000, 500],
    [235000, 1000],
    [0, 0],
    [-100000, 0],
  ])("of %d is %d", (amount, bonus) => {
    expect(stepsPart(new Decimal(amount), STEPS).commission.toNumber()).toBe(bonus);
  });

  test("counts steps of a tenth exactly", () => {
    const part = stepsPart(new Decimal("0.3"), { per: new Decimal("0.1"), bonus: new Decimal(1) });
    expect(part.times?.toNumber()).toBe(3);
  });

  test("comes on top of the bands, in both readings", () => {
    const tiers = withSteps(TIERS, STEPS);
    expect(centsOf(tiers, "marginal", 150000)).toBe(950000);
    expect(centsOf(tiers, "whole", 150000)).toBe(1250000);
  });

  test("is the bonus of OPS.STEPBONUS beside what the bands pay", () => {
    const cents = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (amount, per, bonus) => {
          const steps = { per: new Decimal(per).dividedBy(100), bonus: new Decimal(bonus).dividedBy(100) };
          const alone = stepBonus(new Decimal(amount).dividedBy(100), steps);
          const both = centsOf(withSteps(TIERS, steps), "marginal", amount / 100);
          expect(both).toBe(
            Number(centsOf(TIERS, "marginal", amount / 100)) + (alone.code === "payout" ? alone.cents : NaN),
          );
        },
      ),
    );
  });
});
