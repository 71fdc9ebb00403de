import fc from "fast-check";
import {
  periodCommission,
  type PeriodFacts,
  type PlanTerms,
} from "../../../../src/domain/commission/rules/periodCommission";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

const dec = (value: number | string) => new Decimal(value);
const cents = (yuan: number) => Math.round(yuan * 100) as Cents;

const tenPercent: PlanTerms = { tiers: tiersOf([0, 0.1]), mode: "marginal", measure: "period" };

function lines(terms: PlanTerms, facts: PeriodFacts) {
  const found = periodCommission(terms, facts);
  if (found.code !== "period") throw new Error(found.code);
  return found;
}

describe("A period's commission", () => {
  test("is capped before earlier commission is taken back: 6,000 − 1,000 − 700", () =>
    expect(
      lines({ ...tenPercent, cap: cents(5000) }, { amount: dec(60000), clawback: cents(700) }),
    ).toMatchObject({
      byTiers: cents(6000),
      cut: cents(1000),
      clawback: cents(700),
      due: cents(4300),
    }));

  test("is raised to the floor after the clawback, since the floor is what is paid at least", () =>
    expect(
      lines({ ...tenPercent, floor: cents(5000) }, { amount: dec(60000), clawback: cents(5500) }),
    ).toMatchObject({
      raised: cents(4500),
      due: cents(5000),
    }));

  test("is multiplied by the KPI factor before cap and floor", () =>
    expect(
      lines({ ...tenPercent, cap: cents(5000) }, { amount: dec(60000), factor: dec("0.8") }),
    ).toMatchObject({
      byFactor: cents(-1200),
      cut: 0,
      due: cents(4800),
    }));

  test("counts only what exceeds a threshold", () =>
    expect(
      lines({ ...tenPercent, start: { kind: "threshold", at: dec(10000) } }, { amount: dec(12000) }),
    ).toMatchObject({
      byTiers: cents(200),
    }));

  test("stops at the cumulative cap", () => {
    const terms = { ...tenPercent, cumulativeCap: cents(10000) };
    expect(lines(terms, { amount: dec(60000), paidBefore: cents(7000) })).toMatchObject({
      cumulativeCut: cents(3000),
      due: cents(3000),
    });
    expect(lines(terms, { amount: dec(60000), paidBefore: cents(10000) }).due).toBe(0);
  });

  test("of cumulative tiers is what the period adds: 5,000 at 10% and 5,000 at 15%", () => {
    const terms: PlanTerms = {
      tiers: tiersOf([0, 0.1], [100000, 0.15]),
      mode: "marginal",
      measure: "cumulative",
    };
    expect(lines(terms, { amount: dec(10000), amountBefore: dec(95000) }).byTiers).toBe(cents(1250));
    expect(lines(terms, { amount: dec(-10000), amountBefore: dec(105000) }).due).toBe(cents(-1250));
  });

  test("needs a floor below the cap", () => {
    expect(
      plain(periodCommission({ ...tenPercent, floor: cents(2), cap: cents(1) }, { amount: dec(1) })),
    ).toEqual({
      code: "floorAboveCap",
      floor: "2",
      cap: "1",
    });
  });

  test("pays nothing on less than nothing, and under a cumulative measure on what then rises above it", () => {
    expect(periodCommission(tenPercent, { amount: dec(-1) })).toMatchObject({ counted: dec(0), due: 0 });
    const cumulative = { ...tenPercent, measure: "cumulative" } as const;
    expect(periodCommission(cumulative, { amount: dec(-300) })).toMatchObject({ due: 0 });
    expect(periodCommission(cumulative, { amount: dec(500), amountBefore: dec(-300) })).toMatchObject({
      counted: dec(200),
      due: 2000,
    });
  });

  const money = fc.integer({ min: 0, max: 2_000_000 });

  test("foots: its lines add up to what is due", () =>
    fc.assert(
      fc.property(
        money,
        money,
        money,
        money,
        fc.integer({ min: 0, max: 150 }),
        (amount, floor, more, back, percent) => {
          const terms = {
            ...tenPercent,
            floor: floor as Cents,
            cap: (floor + more) as Cents,
            cumulativeCap: 1_500_000 as Cents,
          };
          const facts = {
            amount: dec(amount),
            factor: dec(percent).dividedBy(100),
            clawback: back as Cents,
            paidBefore: cents(500),
          };
          const all = lines(terms, facts);
          const { byTiers, byFactor, cut, clawback, raised, cumulativeCut, due } = all;
          expect(byTiers + byFactor - cut - clawback + raised - cumulativeCut).toBe(due);
        },
      ),
    ));

  test("of cumulative tiers adds up over the periods to the commission on the whole", () =>
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 12 }), (amounts) => {
        const tiers = tiersOf([0, 0.0123], [12345.67, 0.0456, 88.88], [50000, 0.01]);
        const terms: PlanTerms = { tiers, mode: "whole", measure: "cumulative" };
        let before = dec(0);
        let total = 0;
        for (const amount of amounts.map((each) => dec(each).dividedBy(100))) {
          total += lines(terms, { amount, amountBefore: before }).due;
          before = before.plus(amount);
        }
        expect(payout(tiers, "whole", before)).toEqual({ code: "payout", cents: total });
      }),
    ));
});
