import fc from "fast-check";
import { clawback } from "../../../src/domain/commission/rules/clawback";
import { runDraw } from "../../../src/domain/commission/rules/draw";
import { payout } from "../../../src/domain/commission/tiers/payout";
import type { Tiers } from "../../../src/domain/commission/tiers/compileTiers";
import type { Mode } from "../../../src/domain/commission/tiers/tierTable";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { tiersOf } from "./table";

/** Tables of one to five bands from 0, with rates in hundredths of a percent; one that gives nothing is no table. */
const tables = (flats: boolean): fc.Arbitrary<Tiers> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 6 }), { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([bounds, rates, bonuses]) => {
      const starts = [0, ...[...bounds].sort((a, b) => a - b)];
      const rows = starts.map((from, at) => [from, rates[at]! / 10000, flats ? bonuses[at]! : 0]);
      return tiersOf(["From", "Rate", "Flat"], ...rows);
    });
const amounts = fc.integer({ min: 0, max: 2 * 10 ** 8 }).map((cents) => cents / 100);
const modes = fc.constantFrom<Mode>("marginal", "whole");

const paid = (tiers: Tiers, mode: Mode, amount: number): number => {
  const found = payout(tiers, mode, amount);
  if (found.code !== "payout") throw new Error(found.code);
  return found.cents;
};

describe("What holds of every table", () => {
  test("nothing is paid for nothing, whatever the first band gives", () =>
    fc.assert(fc.property(tables(true), modes, (tiers, mode) => expect(paid(tiers, mode, 0)).toBe(0))));

  test("marginal pay without bonuses is continuous: a cent more is worth half a cent at most, and rounding", () =>
    fc.assert(
      fc.property(tables(false), (tiers) => {
        for (const { lower } of tiers.bands) {
          const at = lower.toNumber();
          const step = paid(tiers, "marginal", at + 0.01) - paid(tiers, "marginal", at);
          expect([0, 1]).toContain(step);
        }
      }),
    ));

  test("a month in two halves pays what the whole does where there is one rate, but for a rounded cent", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), amounts, amounts, (rate, first, second) => {
        const tiers = tiersOf(["From", "Rate"], [0, rate / 10000]);
        const whole = new Decimal(first).plus(second).toNumber();
        const halves = paid(tiers, "whole", first) + paid(tiers, "whole", second);
        expect(Math.abs(halves - paid(tiers, "whole", whole))).toBeLessThanOrEqual(1);
      }),
    ));

  test("no refund takes back more than was paid, and all of it takes all", () =>
    fc.assert(
      fc.property(tables(true), modes, amounts, amounts, (tiers, mode, amount, refund) => {
        const back = clawback(tiers, mode, new Decimal(amount), new Decimal(refund));
        if (back.code !== "clawback") throw new Error(back.code);
        expect(back.givenBack).toBeLessThanOrEqual(back.paid);
        expect(back.paid).toBe(paid(tiers, mode, amount));
        expect(back.paid - back.givenBack).toBe(back.earned);
        if (refund >= amount) expect(back.givenBack).toBe(back.paid);
      }),
    ));
});

test("of a recoverable draw what is paid is what was earned and what is owed: no cent is lost or made", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 10 ** 6 }),
      fc.integer({ min: 0, max: 10 ** 6 }),
      (gross, draw, owed) => {
        const periods = gross.map((each) => ({
          ...{ gross: each as Cents, draw: draw as Cents, kind: "recoverable" as const },
        }));
        const run = runDraw(periods, owed as Cents);
        const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0);
        const paidOut = sum(run.map((period) => period.paid));
        expect(paidOut).toBe(sum(gross) + run[run.length - 1]!.owed - owed);
        for (const period of run) expect(period.paid).toBeGreaterThanOrEqual(draw);
      },
    ),
  ));
