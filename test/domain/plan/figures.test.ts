import fc from "fast-check";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import { breakEvenRoi } from "../../../src/domain/plan/breakEvenRoi";
import { breakEvenSales } from "../../../src/domain/plan/breakEvenSales";
import { headcount } from "../../../src/domain/plan/team/headcount";
import type { PlanAnswer } from "../../../src/domain/plan/problem";
import { spread } from "../../../src/domain/plan/spread";
import { visitorsNeeded } from "../../../src/domain/plan/visitors";

const d = (value: number | string) => new Decimal(value);
const valueOf = <T>(answer: PlanAnswer<T>): T => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const codeOf = (answer: PlanAnswer<unknown>) => (answer.ok ? "none" : answer.problem.code);

describe("visitors needed", () => {
  it("are 217,172 for 645,000 of sales at 1.5% and 198 an order", () => {
    expect(valueOf(visitorsNeeded(d(645_000), d(0.015), d(198))).toNumber()).toBe(217_172);
  });

  it("are not rounded up when the figure is whole already", () => {
    expect(valueOf(visitorsNeeded(d(300), d(0.03), d(100))).toNumber()).toBe(100);
    expect(valueOf(visitorsNeeded(d("0.07"), d("0.07"), d(1))).toNumber()).toBe(1);
  });

  it("are none for no sales", () => {
    expect(valueOf(visitorsNeeded(ZERO, d(0.02), d(150))).toNumber()).toBe(0);
  });

  it.each([
    [d(-1), d(0.02), d(150), "negative"],
    [d(1), d(0), d(150), "rateOutOfRange"],
    [d(1), d(1.5), d(150), "rateOutOfRange"],
    [d(1), d(0.02), d(0), "notPositive"],
  ])("refuse sales %s, conversion %s, order value %s", (sales, conversion, value, code) => {
    expect(codeOf(visitorsNeeded(sales, conversion, value))).toBe(code);
  });

  it("always bring at least the target and one fewer would not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1e6 }),
        (cents, perMille, value) => {
          const [sales, conversion, orderValue] = [
            d(cents).dividedBy(100),
            d(perMille).dividedBy(1000),
            d(value).dividedBy(100),
          ];
          const visitors = valueOf(visitorsNeeded(sales, conversion, orderValue));
          const brings = (count: Decimal) => count.times(conversion).times(orderValue);
          return brings(visitors).greaterThanOrEqualTo(sales) && brings(visitors.minus(1)).lessThan(sales);
        },
      ),
    );
  });
});

describe("break-even ROI", () => {
  it("is 1 / margin without refunds and fees", () => {
    expect(
      valueOf(breakEvenRoi(d(0.3), ZERO, ZERO))
        .toDecimalPlaces(2)
        .toNumber(),
    ).toBe(3.33);
  });

  it("is 1 / (50% × 80% − 5%) with 20% refunds and 5% fees", () => {
    expect(
      valueOf(breakEvenRoi(d(0.5), d(0.2), d(0.05)))
        .times("0.35")
        .toDecimalPlaces(20)
        .toNumber(),
    ).toBe(1);
  });

  it("does not exist where fees eat the margin", () => {
    expect(codeOf(breakEvenRoi(d(0.1), d(0.5), d(0.05)))).toBe("noRoiBreaksEven");
  });
});

describe("headcount", () => {
  it("is 11 for 24,000 conversations at 2,600 a person and 85% utilisation", () => {
    expect(valueOf(headcount(d(24_000), d(2_600), d(2), d(0.85))).toNumber()).toBe(11);
  });

  it("is not rounded up when the work is filled exactly", () => {
    expect(valueOf(headcount(d(30), d(10))).toNumber()).toBe(3);
  });

  it("never falls below the minimum", () => {
    expect(valueOf(headcount(ZERO, d(100), d(2))).toNumber()).toBe(2);
  });
});

describe("break-even sales", () => {
  it("are 600,000 for 120,000 of fixed costs and 20% left of each sale", () => {
    expect(valueOf(breakEvenSales(d(120_000), d(0.4), [d(0.12), d(0.05), d(0.03)])).toNumber()).toBe(600_000);
  });

  it("do not exist where each sale costs what it brings", () => {
    expect(codeOf(breakEvenSales(d(1), d(0.2), [d(0.2)]))).toBe("noSalesBreakEven");
  });

  it("lose nothing, and a cent less would", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), (cents, perMille) => {
        const [fixed, rate] = [d(cents).dividedBy(100), d(perMille).dividedBy(1000)];
        const sales = valueOf(breakEvenSales(fixed, rate, []));
        return (
          sales.times(rate).greaterThanOrEqualTo(fixed) && sales.minus("0.01").times(rate).lessThan(fixed)
        );
      }),
    );
  });
});

describe("a target spread over months", () => {
  it("foots to the unit where a published plan of 12 rounded months lost one", () => {
    const parts = valueOf(
      spread(
        d(50_000_000),
        Array.from({ length: 12 }, () => d(1)),
        0,
      ),
    );
    expect(parts.reduce((sum, part) => sum.plus(part), ZERO).toNumber()).toBe(50_000_000);
    expect(new Set(parts.map(String))).toEqual(new Set(["4166667", "4166666"]));
  });

  it("always foots, is off an exact part by less than a unit, and gives no less for more weight", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -4, max: 3 }),
        (tenths, weights, decimals) => {
          const whole = weights.reduce((sum, weight) => sum + weight, 0);
          fc.pre(whole > 0);
          const unit = d(10).pow(-decimals);
          const target = d(tenths).times(unit);
          const parts = valueOf(
            spread(
              target,
              weights.map((weight) => d(weight)),
              decimals,
            ),
          );
          expect(parts.reduce((sum, part) => sum.plus(part), ZERO)).toEqual(target);
          parts.forEach((part, at) => {
            const exact = target.times(weights[at]!).dividedBy(whole);
            expect(part.minus(exact).abs().lt(unit)).toBe(true);
            const lighter = parts.filter((_, other) => weights[other]! < weights[at]!);
            expect(lighter.every((other) => other.lte(part))).toBe(true);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it("refuses weights that are all zero", () => {
    expect(codeOf(spread(d(100), [ZERO, ZERO], 2))).toBe("weightsEmpty");
  });
});
