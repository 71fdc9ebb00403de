import fc from "fast-check";
import { extremeReadings } from "../../../../src/domain/agency/lines/extremeReadings";
import { linesOfTerms } from "../../../../src/domain/agency/lines/linesOfTerms";
import { openReadings } from "../../../../src/domain/agency/lines/openReadings";
import { settledLines, termsOfLines, type Settled } from "../../../../src/domain/agency/lines/termsOfLines";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { monthCosts } from "../../../../src/domain/agency/terms/compare";
import { compileQuote } from "../../../../src/domain/agency/terms/compileQuote";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";

const BASIS = { margin: new Decimal("0.4"), refundRate: new Decimal("0.1"), gmvShare: new Decimal("1.05") };

function openQuote(text: string) {
  const lines = linesOfTerms(termsOfReading(readQuote(text)), BASIS);
  return { lines, open: openReadings(lines) };
}

function costOf(quote: ReturnType<typeof openQuote>, settled: readonly Settled[], sales: readonly Cents[]) {
  const compiled = compileQuote(termsOfLines(settledLines(quote.lines, settled), ""), "base");
  if (compiled.code !== "quote") throw new Error(compiled.code);
  return monthCosts(compiled, sales)!.reduce((sum, each) => sum + each, 0) / 100;
}

describe("What the open clauses of a quote come to together", () => {
  const month = [1_000_000_00 as Cents];

  test.each<[string, "low" | "high", number]>([
    // 20,000 and 3% of 900,000 net of refunds; 30,000 and 3% of a GMV of 1,050,000
    ["月費2-3萬，提點3%", "low", 47_000],
    ["月費2-3萬，提點3%", "high", 61_500],
    // 50,000 of sales bear no commission: 5% of 850,000; or 5% of 1,050,000
    ["提點5%,月保底5萬", "low", 42_500],
    ["提點5%,月保底5萬", "high", 52_500],
  ])("%s, %s: %d", (text, end, cost) => {
    const quote = openQuote(text);
    expect(costOf(quote, extremeReadings(quote, month, end)!, month)).toBe(cost);
  });

  test("one clause alone has no readings together", () =>
    expect(extremeReadings(openQuote("月費2-3萬"), month, "low")).toBeUndefined());

  test("no single reading costs less than all the cheapest together, or more than all the dearest", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          "月費1-3萬,提點2-5%,月保底2萬",
          "50萬以內5%，以上3%，保底1萬，押金5萬",
          "年費8-12萬,提點3-6%",
        ),
        fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 4 }),
        (text, sold) => {
          const quote = openQuote(text);
          const sales = sold.map((each) => (each * 100) as Cents);
          const [low, high] = (["low", "high"] as const).map((end) =>
            costOf(quote, extremeReadings(quote, sales, end)!, sales),
          );
          for (const { alternatives } of quote.open)
            for (const { settled } of alternatives) {
              const alone = costOf(quote, [settled], sales);
              // A reading alone leaves the others as they are priced, which is one of their own readings or between them.
              expect(alone).toBeGreaterThanOrEqual(low! - 1e-6);
              expect(alone).toBeLessThanOrEqual(high! + 1e-6);
            }
        },
      ),
      { numRuns: 60 },
    ));
});
