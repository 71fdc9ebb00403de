import fc from "fast-check";
import { needed } from "../../../../src/domain/commission/tiers/needed";
import { bandParts, sumOfParts } from "../../../../src/domain/commission/tiers/payout";
import type { Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

const amountFor = (tiers: Tiers, mode: Mode, payout: number) => {
  const found = needed(tiers, mode, new Decimal(payout));
  return found.code === "needed" ? found.amount.toNumber() : plain(found);
};

describe("The sales needed for a payout", () => {
  test("are 3,000 for 460 at 15% to 2,000 and 16% above", () =>
    expect(
      amountFor(tiersOf(["Up to", "Rate"], [2000, 0.15], [3000, 0.16], ["", 0.17]), "marginal", 460),
    ).toBe(3000));

  test("are rounded up to the cent: 3% of 3,333.34 is the first that reaches 100", () =>
    expect(amountFor(tiersOf([0, 0.03]), "marginal", 100)).toBe(3333.34));

  test("are the bound itself where passing it lifts the pay over the payout", () => {
    expect(amountFor(tiersOf([0, 0.1], [100000, 0.15]), "whole", 12000)).toBe(100000);
    expect(amountFor(tiersOf(["Up to", "Rate"], [100000, 0.1], ["", 0.15]), "whole", 12000)).toBe(100000.01);
  });

  test("are the least ones, below a bound at which the pay falls", () =>
    expect(amountFor(tiersOf(["Up to", "Rate"], [15, 10], ["", 5]), "whole", 150)).toBe(15));

  test("are nothing for a payout of nothing", () => expect(amountFor(tiersOf([0, 0.1]), "whole", 0)).toBe(0));

  test("are one cent where the first band pays a flat", () =>
    expect(amountFor(tiersOf([0, 0.1, 500]), "whole", 300)).toBe(0.01));

  test("do not exist beyond the most the table pays", () => {
    expect(amountFor(tiersOf(["Up to", "Rate"], [100, 0.1]), "marginal", 11)).toEqual({
      code: "neverPaid",
      payout: "11",
      most: "10",
    });
    expect(amountFor(tiersOf([0, 0.1], [100, 0, 7]), "marginal", 18)).toMatchObject({ most: "17" });
  });

  const rates = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 });

  test("pay at least that, and a cent less in sales pays less, in both readings", () =>
    fc.assert(
      fc.property(
        rates,
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.constantFrom("marginal" as const, "whole" as const),
        fc.boolean(),
        ([a, b, c, d], payout, mode, upTo) => {
          const bounds = [0.5, 1234.56, 50000];
          const values = [a, b, c, d].map((rate) => rate! / 1000);
          const tiers = upTo
            ? tiersOf(
                ["Up to", "Rate", "Flat"],
                ...[...bounds, "∞"].map((bound, at) => [bound, values[at], at]),
              )
            : tiersOf(
                ["From", "Rate", "Flat"],
                ...[0, ...bounds].map((bound, at) => [bound, values[at], at]),
              );
          const commission = (amount: Decimal) => {
            const found = bandParts(tiers, mode, amount);
            return found.code === "parts" ? sumOfParts(found.parts) : ZERO;
          };
          const wanted = new Decimal(payout).dividedBy(100);
          const found = needed(tiers, mode, wanted);
          if (found.code === "neverPaid") {
            expect(found.most.lessThan(wanted)).toBe(true);
            expect(commission(new Decimal(1e12)).lessThan(wanted)).toBe(true);
          } else {
            expect(commission(found.amount).greaterThanOrEqualTo(wanted)).toBe(true);
            expect(commission(found.amount.minus(0.01)).lessThan(wanted)).toBe(true);
          }
        },
      ),
    ));
});
