import fc from "fast-check";
import { attainmentPay } from "../../../../src/domain/commission/rules/attainment";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import type { Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { Decimal } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

function pay(bands: Tiers, mode: Mode, actual: number, target: number, base?: number): unknown {
  const found = attainmentPay(
    bands,
    mode,
    new Decimal(actual),
    new Decimal(target),
    base === undefined ? undefined : new Decimal(base),
  );
  return found.code === "payout" ? found.cents / 100 : plain(found);
}

describe("Pay for completion of a target", () => {
  const store = tiersOf([0.8, 0.012, 500], [0.9, 0.02, 700], [1.1, 0.02, 900]);

  test.each([
    [79999, 0],
    [80000, 1460],
    [90000, 2500],
    [110000, 3100],
    [0, 0],
  ])("base pay and rate both step: %d of 100,000 earns %d", (actual, earned) =>
    expect(pay(store, "whole", actual, 100000)).toBe(earned),
  );

  const pool = tiersOf(
    ["Up to", "Rate"],
    ["60%", 0],
    ["80%", "1%"],
    ["100%", "1.5%"],
    ["150%", "2%"],
    ["", "2.5%"],
  );

  test.each([
    [280000, 0],
    [500000, 7500],
    [700000, 14000],
  ])("%d of 500,000 fills a pool of %d; 100% still counts to the band up to 100%", (actual, filled) =>
    expect(pay(pool, "whole", actual, 500000)).toBe(filled),
  );

  test("an accelerator pays the higher rate on what exceeds the target: 10,000 + 20,000 × 15%", () =>
    expect(pay(tiersOf([0, 0.1], [1, 0.15]), "marginal", 120000, 100000)).toBe(13000));

  test("rates may apply to something else than what is measured: 85% of the orders earn 80% of a bonus of 3,000", () =>
    expect(pay(tiersOf([0.8, 0.8], [1, 1]), "whole", 850, 1000, 3000)).toBe(2400));

  test("a payout curve is straight inside a band: halfway from 20% to 35% at 50% completion", () =>
    expect(pay(tiersOf([0, 0.5], [0.4, 0.75]), "marginal", 50000, 100000)).toBe(27500));

  test("bounds are met exactly where the completion is no decimal: a third of 3 is 1", () =>
    expect(pay(tiersOf([0, 0.1], [2, 0.2]), "whole", 2, 1)).toBe(0.4));

  test("an attainment between the ends of two bands in columns is in neither, as an amount would be", () => {
    const ends = tiersOf(["From", "Up to", "Rate"], [0, 10, 0.05], [10.01, 20, 0.08]);
    expect(pay(ends, "whole", 10005, 1000)).toMatchObject({ code: "inGap", above: "10000", below: "10010" });
    expect(pay(ends, "whole", 10010, 1000)).toBe(800.8);
  });

  test("a target of 0 or less is refused", () => {
    expect(pay(store, "whole", 1, 0)).toEqual({ code: "noTarget", target: "0" });
    expect(pay(store, "whole", 1, -5)).toEqual({ code: "noTarget", target: "-5" });
  });

  test("with the target 1 it is the commission itself", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom<Mode>("marginal", "whole"),
        (cents, mode) => {
          const tiers = tiersOf([0, 0.03, 5], [1000, 0.05, 10], [5000, 0.01]);
          const commission = payout(tiers, mode, cents / 100);
          expect(attainmentPay(tiers, mode, new Decimal(cents).dividedBy(100), new Decimal(1))).toEqual(
            commission,
          );
        },
      ),
    ));
});
