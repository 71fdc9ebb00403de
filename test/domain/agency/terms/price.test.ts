import fc from "fast-check";
import { compareQuotes, type QuoteCost } from "../../../../src/domain/agency/terms/compare";
import {
  compileQuote,
  monthCost,
  totalCurve,
  type CompiledQuote,
} from "../../../../src/domain/agency/terms/compileQuote";
import { breakEven, crossover } from "../../../../src/domain/agency/terms/crossover";
import { valueAt } from "../../../../src/domain/agency/terms/curve";
import { kpiRefunds, settleKpi } from "../../../../src/domain/agency/terms/kpiRefund";
import { maxRate } from "../../../../src/domain/agency/terms/maxRate";
import {
  termsOfReading,
  type Outcome,
  type QuoteTerms,
} from "../../../../src/domain/agency/terms/quoteTerms";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { NO_CENTS, roundToCents, type Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";

const dec = (value: number | string) => new Decimal(value);
const yuan = (value: number) => roundToCents(value)!;
const quoted = (text: string): QuoteTerms => termsOfReading(readQuote(text));

function compiled(terms: QuoteTerms, outcome: Outcome = "base"): CompiledQuote {
  const quote = compileQuote(terms, outcome);
  if (quote.code !== "quote") throw new Error(quote.code);
  return quote;
}
const fee = (text: string, sales: number, month = 1, outcome: Outcome = "base") =>
  monthCost(compiled(quoted(text), outcome), month, yuan(sales))! / 100;

test("A quote that a person leaves out stands last, with the reason, and ranks nobody", () => {
  const [first, second] = compareQuotes(
    [{ ...quoted("月費5000"), leftOut: true }, quoted("月費8000")],
    [yuan(100000)],
  );
  expect(first).toMatchObject({ code: "cost", rank: 1, total: 800000 });
  expect(second).toMatchObject({ code: "notPriced", problem: { code: "leftOut" } });
});

test("Sales without commission count for the tier that is reached, and pay only above", () => {
  const tiers = [
    { upTo: dec(100_000), rate: { low: dec("0.1"), high: dec("0.1") } },
    { rate: { low: dec("0.07"), high: dec("0.07") } },
  ];
  const minimum = { low: dec(50_000), high: dec(50_000) };
  const costOf = (tiersMode: "marginal" | "whole", sales: number) => {
    const terms: QuoteTerms = { tiers, tiersMode, minimum, minimumMeaning: "salesGuarantee" };
    return monthCost(compiled(terms), 1, yuan(sales))! / 100;
  };
  // 10% of 50,000 and 7% of 20,000; 7% of 70,000
  expect([costOf("marginal", 120_000), costOf("whole", 120_000)]).toEqual([6_400, 4_900]);
  expect([costOf("marginal", 50_000), costOf("whole", 50_000)]).toEqual([0, 0]);
});

describe("The fee of a month", () => {
  test.each<[string, number, number]>([
    ["月費8000", 100000, 8000],
    ["提點15%", 100000, 15000],
    ["月費8000,提點3%", 100000, 11000],
    ["月銷售額的8%或8000元,取其高者", 60000, 8000],
    ["月銷售額的8%或8000元,取其高者", 200000, 16000],
    ["1% to $300,000, 0.5% above, minimum $1,000", 50000, 1000],
    ["1% to $300,000, 0.5% above, minimum $1,000", 400000, 3500],
    ["rev share 5% on sales above $50k", 80000, 1500],
    ["rev share 5% on sales above $50k", 50000, 0],
    ["每月5000元,加5%提成,封頂2萬", 1000000, 25000],
    ["3萬/季度", 0, 10000],
    ["月銷10萬以內月費3000;10-30萬月費5000;30萬以上8000", 100000, 3000],
    ["月銷10萬以內月費3000;10-30萬月費5000;30萬以上8000", 100000.01, 5000],
  ])("%s at sales of %p is %p", (text, sales, expected) => expect(fee(text, sales)).toBe(expected));

  test.each<[string, Outcome, number]>([
    ["月費8000+抽成6%,每月封頂5萬", "low", 50000],
    ["月費8000+抽成6%,每月封頂5萬", "base", 58000],
    ["月費8000+抽成6%,總費用封頂5萬", "high", 50000],
    ["月費8000+抽成6%,抽成封頂5萬", "low", 58000],
    // The fee alone is more than the cap: only the commission can be meant.
    ["月費8000+抽成6%,每月封頂5000", "low", 13000],
  ])("%s, capped in the %s outcome, at 1,000,000 is %p", (text, outcome, expected) =>
    expect(fee(text, 1000000, 1, outcome)).toBe(expected),
  );

  test("rounds once, halves away from zero: 3.5% of 10.43 is 0.36505, of 10.10 is 0.3535", () => {
    expect(fee("提點3.5%", 10.43)).toBe(0.37);
    expect(fee("提點5%", 10.5)).toBe(0.53);
  });

  test("follows the phases by month", () =>
    expect([1, 3, 4].map((month) => fee("前三個月每月兩萬,之後只收5個點", 300000, month))).toEqual([
      20000, 20000, 15000,
    ]));

  test("the sum of a phase is shared over the phase's own months", () =>
    expect([1, 3, 4].map((month) => fee("前期三個月共6萬,之後每月1萬", 0, month))).toEqual([
      20000, 20000, 10000,
    ]));

  test("a yearly fee of 100,000 foots over the year", () => {
    const quote = compiled(quoted("年費10萬"));
    const months = Array.from({ length: 12 }, (_, index) => monthCost(quote, index + 1, NO_CENTS)!);
    expect(months.reduce((sum, each) => sum + each, 0)).toBe(10000000);
    expect(new Set(months)).toEqual(new Set([833334, 833333]));
  });

  test("setup is paid in the first month; a deposit is no cost unless it is kept", () => {
    expect([1, 2].map((month) => fee("月費5000,開店費2000,押金1萬,可退", 0, month))).toEqual([7000, 5000]);
    expect(fee("月費5000,押金1萬,不退", 0)).toBe(15000);
  });

  test("both readings of open tiers are its low and high case: 120,000 at 10% / 7%", () => {
    const text = "銷售額10萬以內10%;超過10萬7%";
    expect([fee(text, 120000, 1, "low"), fee(text, 120000, 1, "high")]).toEqual([8400, 11400]);
  });

  test("an open minimum is priced in its three meanings: 5,000 and 3% at 100,000", () => {
    // The least bill or the least commission: 5,000; sales guaranteed: 3% of 95,000.
    expect([fee("3個點,保底5000", 100000, 1, "low"), fee("3個點,保底5000", 100000, 1, "high")]).toEqual([
      2850, 5000,
    ]);
  });

  test("bears tax on fee and commission where the quote leaves it out: 10,000 and 6% are 10,600", () => {
    const terms = { ...quoted("月費5000,提點5%"), taxRate: { low: dec("0.06"), high: dec("0.06") } };
    const cost = (taxIncluded: boolean) => monthCost(compiled({ ...terms, taxIncluded }), 1, yuan(100000));
    expect([cost(false), cost(true)]).toEqual([1060000, 1000000]);
  });

  test("bears it on what is set up once as well, and not on a deposit: 5,000 at 6% are 5,300", () => {
    const tax = { taxIncluded: false, taxRate: { low: dec("0.06"), high: dec("0.06") } };
    const terms = { ...quoted("月費5000,開店費5000,押金1萬,不退"), ...tax };
    expect(monthCost(compiled(terms), 1, yuan(0))).toBe(530000 + 530000 + 1000000);
    expect(monthCost(compiled(terms), 2, yuan(0))).toBe(530000);
  });

  test("needs the margin for a share of the profit", () =>
    expect(compileQuote(quoted("30% of net profit"), "base")).toEqual({ code: "marginNeeded" }));
});

const rate = fc.integer({ min: 0, max: 3000 }).map((basisPoints) => dec(basisPoints).dividedBy(10000));
const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => dec(cents).dividedBy(100));
const spread = (value: fc.Arbitrary<Decimal>) =>
  fc.tuple(value, value).map(([a, b]) => ({ low: Decimal.min(a, b), high: Decimal.max(a, b) }));
const tiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 3 }),
    fc.array(rate, { minLength: 4, maxLength: 4 }),
  )
  .map(([bounds, rates]) => [
    ...[...bounds]
      .sort((a, b) => a - b)
      .map((bound, index) => ({
        upTo: dec(bound * 1000),
        rate: { low: rates[index]!, high: rates[index]! },
      })),
    { rate: { low: rates[3]!, high: rates[3]! } },
  ]);
const anyTerms: fc.Arbitrary<QuoteTerms> = fc.record(
  {
    monthlyFee: spread(amount),
    rate: spread(rate),
    minimum: spread(amount),
    cap: spread(amount),
    setupFee: spread(amount),
    tiers,
    tiersMode: fc.constantFrom("marginal" as const, "whole" as const, "ambiguous" as const),
    minimumMeaning: fc.constantFrom("feeFloor" as const, "payFloor" as const),
  },
  { requiredKeys: ["monthlyFee", "rate"] },
);
const salesCents = fc.integer({ min: 0, max: 80_000_000 }).map((cents) => cents as Cents);

describe("Prices hold their laws", () => {
  test("the quick way in whole cents agrees with exact decimals", () =>
    fc.assert(
      fc.property(anyTerms, salesCents, fc.integer({ min: 1, max: 36 }), (terms, sales, month) => {
        const quote = compiled(terms);
        const exact = roundToCents(valueAt(quote.phases[0]!.cycle[0]!.curve, dec(sales).dividedBy(100)))!;
        expect(monthCost(quote, month, sales)).toBe(exact + (month === 1 ? quote.once : 0));
      }),
      { numRuns: 1000 },
    ));

  test("a comparison is the sum of its months, and its range contains it", () =>
    fc.assert(
      fc.property(anyTerms, fc.array(salesCents, { minLength: 1, maxLength: 24 }), (terms, sales) => {
        const [cost] = compareQuotes([terms], sales) as [QuoteCost];
        const quote = compiled(terms);
        expect(cost.total).toBe(
          sales.reduce((sum, sold, index) => sum + monthCost(quote, index + 1, sold)!, 0),
        );
        expect(cost.low).toBeLessThanOrEqual(cost.total);
        expect(cost.high).toBeGreaterThanOrEqual(cost.total);
      }),
    ));

  test("between the points of a crossover the cheapest is the cheapest, and at them costs meet where nothing jumps", () =>
    fc.assert(
      fc.property(
        fc.array(anyTerms, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 12 }),
        (quotes, months) => {
          const map = crossover(quotes, dec(1_000_000), months);
          if (map.code !== "crossover") throw new Error(map.code);
          const curves = quotes.map((terms) => totalCurve(compiled(terms), months));
          expect(map.stretches[0]!.from.toNumber()).toBe(0);
          expect(map.stretches[map.stretches.length - 1]!.to.toNumber()).toBe(1_000_000);
          map.stretches.forEach(({ from, to, quote }, index) => {
            if (index > 0) expect(from.equals(map.stretches[index - 1]!.to)).toBe(true);
            for (const part of ["0.1", "0.5", "0.9"]) {
              const at = from.plus(to.minus(from).times(part));
              const costs = curves.map((curve) => valueAt(curve, at));
              expect(costs[quote]!.minus(Decimal.min(...costs)).lessThan("1e-20")).toBe(true);
            }
          });
        },
      ),
      { numRuns: 300 },
    ));

  test("at every break-even both cost the same", () =>
    fc.assert(
      fc.property(anyTerms, anyTerms, (a, b) => {
        const straight = (terms: QuoteTerms): QuoteTerms => ({ ...terms, tiersMode: "marginal" });
        const found = breakEven(straight(a), straight(b), 12);
        if (found.code !== "points") throw new Error(found.code);
        for (const at of found.points) {
          const [left, right] = [a, b].map((terms) => valueAt(totalCurve(compiled(straight(terms)), 12), at));
          expect(left!.minus(right!).abs().lessThan("1e-15")).toBe(true);
        }
      }),
    ));
});

describe("Crossover", () => {
  const quotes = ["月費8000+2%", "3000元/月+5%", "8個點"].map(quoted);

  test("8% to 100,000, then 3,000 and 5% to 166,666.67, then 8,000 and 2%", () => {
    const map = crossover(quotes, dec(300000), 12);
    if (map.code !== "crossover") throw new Error(map.code);
    expect(map.stretches.map(({ from, quote }) => [from.toDecimalPlaces(2).toNumber(), quote])).toEqual([
      [0, 2],
      [100000, 1],
      [166666.67, 0],
    ]);
    expect(map.stretches.map(({ costTo }) => costTo.toDecimalPlaces(2).toNumber())).toEqual([
      96000, 136000, 168000,
    ]);
  });

  test("finds every break-even, also where a table makes costs fall again", () => {
    const whole: QuoteTerms = { ...quoted("10萬以內10%,以上7%"), tiersMode: "whole" };
    const found = breakEven(quoted("月費8000"), whole, 1);
    expect(found.code === "points" && found.points.map((at) => at.toDecimalPlaces(2).toNumber())).toEqual([
      80000, 114285.71,
    ]);
  });
});

describe("A bet on sales", () => {
  const bet = { sales: dec(1100000), withinMonths: dec(6), refundIfMissed: dec(84000) };

  test("of 1,100,000 in half a year, with 69,846.69 sold, refunds the 84,000 agreed", () => {
    const settled = settleKpi(bet, yuan(120000), yuan(69846.69))!;
    expect(settled.attainment.toDecimalPlaces(4).toNumber()).toBe(0.0635);
    expect(settled.refund).toBe(8400000);
  });

  test("refunds the missed share, all, or double, and nothing where it is won", () => {
    const target = { sales: dec(100000) };
    const [paid, sold] = [yuan(20000), yuan(75000)];
    expect(settleKpi({ ...target, proRata: true }, paid, sold)!.refund).toBe(500000);
    expect(settleKpi({ ...target, refundShare: dec(1) }, paid, sold)!.refund).toBe(2000000);
    expect(settleKpi({ ...target, refundShare: dec(2) }, paid, sold)!.refund).toBe(4000000);
    expect(settleKpi({ ...target, refundShare: dec(2) }, paid, yuan(100000))!.refund).toBe(0);
  });

  test("is not settled before its time is over", () =>
    expect(kpiRefunds(bet, [yuan(10000)], [yuan(1000)])).toBe(0));
});

test.each([
  "15% of ad spend, minimum ad spend $3,000/month",
  "12% of ad spend, ad budget up to $10k a month",
])("A rate on ad spend needs the spend; a least or a most alone prices nothing: %s", (text) =>
  expect(compileQuote(quoted(text), "base").code).toBe("adSpendNeeded"),
);

test("A year paid ahead is what the cheapest case pays, where it costs less than twelve months", () => {
  const text = "$2,000 per month. Paid yearly: $20,000 (2 months free).";
  expect((["low", "base", "high"] as const).map((outcome) => fee(text, 0, 1, outcome))).toEqual([
    1666.67, 2000, 2000,
  ]);
});

test("The highest rate a margin of 40% bears, with costs of 25% and 5% to be left, is 10%", () => {
  expect(maxRate(dec("0.4"), dec("0.25"), dec("0.05"))).toEqual({ code: "rate", rate: dec("0.1") });
  expect(maxRate(dec("0.2"), dec("0.25"))).toEqual({ code: "noRate", short: dec("0.05") });
});
