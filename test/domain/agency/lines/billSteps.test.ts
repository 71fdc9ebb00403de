import fc from "fast-check";
import { billSteps } from "../../../../src/domain/agency/lines/billSteps";
import { linesOfTerms } from "../../../../src/domain/agency/lines/linesOfTerms";
import { openReadings } from "../../../../src/domain/agency/lines/openReadings";
import type { TermLine } from "../../../../src/domain/agency/lines/termLine";
import { settledLines, termsOfLines } from "../../../../src/domain/agency/lines/termsOfLines";
import type { Spread } from "../../../../src/domain/agency/reading/quoteReading";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { compileQuote, monthCost } from "../../../../src/domain/agency/terms/compileQuote";
import {
  termsOfReading,
  type Outcome,
  type QuoteTerms,
} from "../../../../src/domain/agency/terms/quoteTerms";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";

const BASIS = { margin: new Decimal("0.4"), refundRate: new Decimal("0.1"), gmvShare: new Decimal("1.05") };
const linesOf = (text: string): TermLine[] => linesOfTerms(termsOfReading(readQuote(text)), BASIS);
const costOf = (lines: readonly TermLine[], outcome: Outcome, month: number, sales: number) =>
  (billSteps(lines, outcome, month, new Decimal(sales)).cost ?? NaN) / 100;

describe("A quote's terms as lines", () => {
  test.each([
    // 25,000 + 3% of 1,000,000
    ["月費2.5萬加實付3個點", "base", 1, 1_000_000, 55_000],
    // Nobody says of what: net of 10% refunds, paid, GMV of 105%
    ["月費2.5萬加3個點", "low", 1, 1_000_000, 52_000],
    ["月費2.5萬加3個點", "high", 1, 1_000_000, 56_500],
    // 20% of a profit of 40%
    ["利潤分成20%", "base", 1, 1_000_000, 80_000],
    // A year's fee of 100,000: four months of 8,333.34, then 8,333.33
    ["年費10萬", "base", 4, 0, 8_333.34],
    ["年費10萬", "base", 5, 0, 8_333.33],
    ["前三個月每月兩萬,之後只收實付5個點", "base", 3, 1_000_000, 20_000],
    ["前三個月每月兩萬,之後只收實付5個點", "base", 4, 1_000_000, 50_000],
    // Ten months are paid of the twelve that are served: 10/12 of 6,000
    ["月費6000,買10個月送2個月", "base", 1, 0, 5_000],
    // Whichever is higher leaves no other meaning of a minimum: 20,000, then 5% of 900,000 received
    ["每月2萬或當月實收的5%,哪個高收哪個", "base", 1, 100_000, 20_000],
    ["每月2萬或當月實付的5%,哪個高收哪個", "high", 1, 1_000_000, 50_000],
    // 2% of the year's bill comes back, counted in its months
    ["月費1萬,年底返利2%", "base", 1, 0, 9_800],
    // A part of the fee rests on results: at worst for the agency it is not paid
    ["服務費2萬/月,其中5000按KPI考核", "low", 1, 0, 15_000],
    ["服務費2萬/月,其中5000按KPI考核", "base", 1, 0, 20_000],
    ["月費10000,其中30%與KPI掛鉤", "low", 1, 0, 7_000],
    // Nobody says whether the deposit comes back
    ["月費5000,押金1萬", "base", 1, 0, 5_000],
    ["月費5000,押金1萬", "high", 1, 0, 15_000],
    ["月費5000,押金1萬可退", "high", 1, 0, 5_000],
    // 10% of 60,000 comes on top of the higher of 20,000 and 5%, which is 15,000, then 50,000
    ["廣告費6萬/月,每月2萬或實付的5%取高,另收廣告費的10%", "base", 1, 300_000, 26_000],
    ["廣告費6萬/月,每月2萬或實付的5%取高,另收廣告費的10%", "base", 1, 1_000_000, 56_000],
    // The cap is of the commission: 3,000 + 5,000 + 10% of 20,000
    [
      "$20k ad spend a month. $3,000/mo plus 5% of paid sales (commission capped at $5,000), plus 10% of ad spend",
      "base",
      1,
      1_000_000,
      10_000,
    ],
    // The cap is of all
    ["廣告費6萬/月,實付的3%加廣告費的10%,合計封頂2萬", "base", 1, 1_000_000, 20_000],
    // What is compared is 12% of 20,000 with 1,000; 3% of 100,000 comes on top
    [
      "$20k ad spend a month. $1,000 or 12% of ad spend, whichever is greater, plus 3% of paid sales",
      "base",
      1,
      100_000,
      5_400,
    ],
    // Nothing else is charged: 15% of 2,000 is below 500, of 20,000 above
    ["$2k ad spend a month. Minimum $500 or 15% of ad spend, whichever is higher", "base", 1, 100_000, 500],
    [
      "$20k ad spend a month. Minimum $500 or 15% of ad spend, whichever is higher",
      "base",
      1,
      100_000,
      3_000,
    ],
    ["$20k ad spend a month. 15% of ad spend, capped at $2,500", "base", 1, 100_000, 2_500],
  ] as const)("%s, %s, month %d, %d of sales: %d", (text, outcome, month, sales, cost) => {
    expect(costOf(linesOf(text), outcome, month, sales)).toBe(cost);
  });

  it("counts a price by piece on top of a fee 0 times until somebody says how many", () => {
    const lines = linesOf("服務費2.5萬/月+實付3個點,拍攝另計300元/張");
    expect(costOf(lines, "base", 1, 0)).toBe(25_000);
    const twenty = { low: new Decimal(20), base: new Decimal(20), high: new Decimal(20) };
    const counted = lines.map((line) => (line.id === "units" ? { ...line, figures: twenty } : line));
    expect(costOf(counted, "base", 1, 0)).toBe(31_000);
  });

  it("counts a second shop only where there is one: 5,000, and 8,000 for two", () => {
    const lines = linesOf("月費5000一個店,第二個店3000");
    expect(costOf(lines, "base", 1, 0)).toBe(5_000);
    const one = { low: new Decimal(1), base: new Decimal(1), high: new Decimal(1) };
    const counted = lines.map((line) => (line.id === "units" ? { ...line, figures: one } : line));
    expect(costOf(counted, "base", 1, 0)).toBe(8_000);
  });

  it("keeps a quote that is not to be compared out of every price", () => {
    const leftOut = linesOf("月費8000").map((line) =>
      line.id === "compared" ? { ...line, word: "no" as const } : line,
    );
    expect(compileQuote(termsOfLines(leftOut, ""), "base")).toEqual({ code: "leftOut" });
    expect(compileQuote(termsOfLines(linesOf("月費8000"), ""), "base").code).toBe("quote");
  });

  it("names what is open: three meanings of a minimum, and net, paid or GMV where no base is named", () => {
    const open = openReadings(linesOf("提點5%,月保底2萬"));
    expect(open.map(({ id, alternatives }) => [id, alternatives.map(({ reading }) => reading)])).toEqual([
      ["minimum", ["feeFloor", "salesGuarantee", "payFloor"]],
      ["base", ["net", "paid", "gmv"]],
    ]);
  });
});

const amount = fc.integer({ min: 0, max: 90_000_00 }).map((cents) => new Decimal(cents).dividedBy(100));
const rate = fc.integer({ min: 0, max: 3000 }).map((of) => new Decimal(of).dividedBy(10_000));
const spread = (of: fc.Arbitrary<Decimal>): fc.Arbitrary<Spread> =>
  fc.tuple(of, of).map(([a, b]) => ({ low: Decimal.min(a, b), high: Decimal.max(a, b) }));
const tiers = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 })
  .chain((bounds) => {
    const sorted = [...bounds].sort((a, b) => a - b).map((bound) => new Decimal(bound).times(5000));
    // Of a fee or a rate, as in `up to $10k $1,500, above 10%`.
    const price = fc.oneof(
      spread(rate).map((of) => ({ rate: of })),
      spread(amount).map((of) => ({ fee: of })),
    );
    return fc
      .tuple(...[...sorted, undefined].map(() => price))
      .map((prices) => prices.map((of, at) => ({ ...of, ...(sorted[at] && { upTo: sorted[at] }) })));
  });
const phase: fc.Arbitrary<QuoteTerms> = fc
  .record(
    {
      monthlyFee: spread(amount),
      annualFee: spread(amount),
      rate: spread(rate),
      tiers,
      tiersMode: fc.constantFrom("marginal", "whole", "ambiguous"),
      minimum: spread(amount),
      minimumMeaning: fc.constantFrom("feeFloor", "salesGuarantee", "payFloor"),
      cap: spread(amount),
      rebate: spread(rate),
      combine: fc.constantFrom("max", "min"),
      rateBase: fc.constantFrom("net sales", "GMV", "paid sales", "profit", "ad spend"),
      adSpend: spread(amount),
      adSpendStep: fc.constantFrom(new Decimal(100), new Decimal(5000)),
      adSpendRate: spread(rate),
      adShare: fc.constantFrom("apart", "within", "instead"),
      capMeaning: fc.constantFrom("bill", "open"),
      roasGate: fc.integer({ min: 1, max: 8 }).map((of) => new Decimal(of)),
    },
    { requiredKeys: [] },
  )
  .map((terms) => terms as QuoteTerms);
const quote: fc.Arbitrary<QuoteTerms> = fc
  .tuple(
    fc.record({ setupFee: spread(amount), deposit: spread(amount) }, { requiredKeys: [] }),
    phase,
    fc.option(phase),
    fc.integer({ min: 1, max: 14 }),
  )
  .map(([once, first, second, months]) => {
    const length = { low: new Decimal(months), high: new Decimal(months) };
    return second
      ? { ...once, phases: [{ terms: first, months: length }, { terms: second }] }
      : { ...once, ...first };
  });

describe("The bill step by step", () => {
  it("costs to the cent what the compiled quote costs, in every outcome and reading, month and sales", () => {
    fc.assert(
      fc.property(
        quote,
        fc.constantFrom<Outcome>("low", "base", "high"),
        fc.integer({ min: 1, max: 30 }),
        fc.oneof(
          fc.integer({ min: 0, max: 3_000_000_00 }),
          fc.integer({ min: 0, max: 600 }).map((n) => n * 500_000),
        ),
        fc.nat(),
        (terms, outcome, month, sales, pick) => {
          const lines = linesOfTerms(terms, BASIS);
          const readings = openReadings(lines).flatMap(({ alternatives }) => alternatives);
          const reading = readings.length > 0 ? readings[pick % readings.length] : undefined;
          const settled = reading ? settledLines(lines, [reading.settled]) : lines;
          const compiled = compileQuote(termsOfLines(settled, ""), outcome);
          fc.pre(compiled.code === "quote");
          expect(billSteps(settled, outcome, month, new Decimal(sales).dividedBy(100)).cost).toBe(
            compiled.code === "quote" ? monthCost(compiled, month, sales as Cents) : undefined,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keeps every reading of what is open between the low and the high outcome", () => {
    fc.assert(
      fc.property(quote, fc.integer({ min: 0, max: 3_000_000 }), (terms, sales) => {
        const lines = linesOfTerms(terms, BASIS);
        const at = (of: readonly TermLine[], outcome: Outcome) => costOf(of, outcome, 1, sales);
        for (const { id, alternatives } of openReadings(lines)) {
          if (id !== "minimum" && id !== "tiersMode") continue;
          if (alternatives.some(({ settled }) => settled.end)) continue;
          const costs = alternatives.map(({ settled }) => at(settledLines(lines, [settled]), "low"));
          expect(Math.min(...costs)).toBeGreaterThanOrEqual(at(lines, "low") - 1e-9);
        }
      }),
    );
  });
});
