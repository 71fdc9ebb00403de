import fc from "fast-check";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { roundToFoot } from "../../../../src/domain/commission/rules/roundToFoot";
import { steps, type Steps } from "../../../../src/domain/commission/tiers/steps";
import type { Limits } from "../../../../src/domain/commission/rules/limits";
import type { Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { Decimal } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

const limits = (floor?: number, cap?: number) => ({ floor, cap }) as Limits;

function stepsOf(tiers: Tiers, mode: Mode, amount: number, limited?: Limits): Steps {
  const found = steps(tiers, mode, new Decimal(amount), limited);
  if (found.code !== "steps") throw new Error(found.code);
  return found;
}

const table = tiersOf(["Up to", "Rate"], [100000, 0.05], [125000, 0.06], ["", 0.07]);

describe("The steps of a payout", () => {
  test("are 5,000 + 1,500 + 1,750 = 8,250 for 150,000", () => {
    const found = stepsOf(table, "marginal", 150000);
    expect(found.bands.map((step) => [step.amount.toNumber(), step.commission])).toEqual([
      [100000, 500000],
      [25000, 150000],
      [25000, 175000],
    ]);
    expect(found.paid).toBe(825000);
  });

  test("in the whole reading put the whole amount in the band reached", () =>
    expect(
      stepsOf(table, "whole", 150000).bands.map((step) => [step.amount.toNumber(), step.commission]),
    ).toEqual([
      [0, 0],
      [0, 0],
      [150000, 1050000],
    ]));

  test("name what the floor adds and what the cap cuts", () => {
    expect(stepsOf(table, "marginal", 10000, limits(100000))).toMatchObject({
      commission: 50000,
      raised: 50000,
      paid: 100000,
    });
    expect(stepsOf(table, "marginal", 150000, limits(undefined, 700000))).toMatchObject({
      cut: 125000,
      paid: 700000,
    });
  });

  test("guarantee the floor where nothing was sold, too", () =>
    expect(stepsOf(table, "marginal", 0, limits(500000))).toMatchObject({
      commission: 0,
      raised: 500000,
      paid: 500000,
    }));

  test("refuse a floor above the cap", () =>
    expect(plain(steps(table, "marginal", new Decimal(1), limits(200, 100)))).toEqual({
      code: "floorAboveCap",
      floor: "2",
      cap: "1",
    }));

  test("always add up to the payout", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.integer({ min: 1, max: 9999 }),
        (cents, rate) => {
          const odd = tiersOf(
            ["Up to", "Rate", "Flat"],
            [333.33, rate / 1e6, 0.1],
            [100000, rate / 1e5, 0],
            ["", rate / 1e4, 5],
          );
          const found = stepsOf(odd, "marginal", cents / 100);
          expect(found.bands.reduce((sum, step) => sum + step.commission, 0)).toBe(found.commission);
          expect(payout(odd, "marginal", cents / 100)).toEqual({ code: "payout", cents: found.paid });
        },
      ),
    ));
});

describe("Rounding that foots", () => {
  const rounded = (...amounts: number[]) => roundToFoot(amounts.map((amount) => new Decimal(amount)));

  test("gives the cent left over to the largest remainder, and to the first of equal ones", () => {
    expect(rounded(1.005, 1.005)).toEqual({ cents: [101, 100], total: 201 });
    expect(rounded(0.001, 0.004, 0.003)).toEqual({ cents: [0, 1, 0], total: 1 });
  });

  test("leaves amounts in whole cents as they are", () =>
    expect(rounded(10, 10, 0.004)).toEqual({ cents: [1000, 1000, 0], total: 2000 }));
});
