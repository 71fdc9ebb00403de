import fc from "fast-check";
import { kpiBet, REFUND_RULES, type KpiBet } from "../../../../src/domain/agency/advice/kpiBet";
import type { QuoteTerms } from "../../../../src/domain/agency/terms/quoteTerms";
import { Decimal } from "../../../../src/domain/money/decimal";
import { pathsOf } from "./shop";

const exactly = (value: number) => ({ low: new Decimal(value), high: new Decimal(value) });
const bet = (terms: QuoteTerms, paths = pathsOf(1_000_000)): KpiBet => {
  const found = kpiBet(terms, paths);
  if (found.code !== "bet") throw new Error(found.code);
  return found;
};
/** 40,000 a month, 15,000,000 promised for the year. */
const TERMS: QuoteTerms = {
  monthlyFee: exactly(40_000),
  kpi: { sales: new Decimal(15_000_000), proRata: true },
};

describe("A bet on sales", () => {
  test("12,000,000 of 15,000,000 gives back a fifth of 480,000 pro rata, all of it in full, twice of it doubled", () =>
    expect(bet(TERMS).base).toMatchObject({
      sales: 1_200_000_000,
      fee: 48_000_000,
      refunds: { proRata: 9_600_000, full: 48_000_000, doubled: 96_000_000 },
    }));

  test("a fixed sum and another share count where the quote names them", () => {
    const { sales } = TERMS.kpi!;
    const fixed = bet({ ...TERMS, kpi: { sales: sales!, refundIfMissed: new Decimal(84_000) } });
    expect([fixed.rule, fixed.base.refunds.fixed]).toEqual(["fixed", 8_400_000]);
    const half = bet({ ...TERMS, kpi: { sales: sales!, refundShare: new Decimal("0.5") } });
    expect([half.rule, half.base.refunds.share]).toEqual(["share", 24_000_000]);
  });

  test("the refund ends where the sales are reached, or the part of them that is enough", () => {
    expect(bet(TERMS).refundEnds.toNumber()).toBe(15_000_000);
    const kpi = { ...TERMS.kpi!, attainment: new Decimal("0.8") };
    expect(bet({ ...TERMS, kpi }).refundEnds.toNumber()).toBe(12_000_000);
    expect(bet({ ...TERMS, kpi }).base.refunds.full).toBe(0);
  });

  test("settled by the month, a weak month is refunded though the year is met", () => {
    const kpi = { sales: new Decimal(1_000_000), withinMonths: new Decimal(1), refundShare: new Decimal(1) };
    const paths = pathsOf(1_100_000);
    const uneven = [90_000_000, ...paths.base.slice(1)] as unknown as typeof paths.base;
    expect(bet({ ...TERMS, kpi }, { ...paths, base: uneven }).base.refunds.full).toBe(4_000_000);
  });

  test("over a range that lies half below the target a full refund is expected in less than half", () => {
    // Low 800,000, base 1,000,000, high 1,200,000 a month against 12,000,000: missed in the ten steps below the base alone,
    // whose weights are 1 to 10 of 121 in all.
    const kpi = { sales: new Decimal(12_000_000), refundShare: new Decimal(1) };
    const found = bet({ ...TERMS, kpi }, pathsOf(1_000_000, 800_000, 1_200_000));
    expect(found.expected.full).toBe(Math.round((48_000_000 * 55) / 121));
  });

  test("a plan that ends before the bet does cannot settle it", () =>
    expect(
      kpiBet({ ...TERMS, kpi: { ...TERMS.kpi!, withinMonths: new Decimal(24) } }, pathsOf(1_000_000)),
    ).toEqual({ code: "planTooShort", months: 24 }));

  test("a quote that promises nothing is no bet", () =>
    expect(kpiBet({ monthlyFee: exactly(8000) }, pathsOf(1_000_000))).toEqual({ code: "noBet" }));

  test("what is expected lies between the least and the most of the outlook", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.tuple(...[0, 0, 0].map(() => fc.integer({ min: 0, max: 2_000_000 }))),
        (promised, sales) => {
          const [low, base, high] = [...sales].sort((a, b) => a - b) as [number, number, number];
          const kpi = { sales: new Decimal(promised).times(12), refundShare: new Decimal("0.3") };
          const { outlook, expected } = bet({ ...TERMS, kpi }, pathsOf(base, low, high));
          for (const rule of REFUND_RULES.filter((each) => each !== "fixed")) {
            const refunds = outlook.map((each) => each.refunds[rule]!);
            expect(expected[rule]).toBeGreaterThanOrEqual(Math.min(...refunds));
            expect(expected[rule]).toBeLessThanOrEqual(Math.max(...refunds));
          }
        },
      ),
      { numRuns: 40 },
    ));
});
