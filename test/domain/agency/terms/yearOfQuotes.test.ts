import { onBase } from "../../../../src/domain/agency/lines/onBase";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { compareQuotes } from "../../../../src/domain/agency/terms/compare";
import { termsOfReading } from "../../../../src/domain/agency/terms/quoteTerms";
import { roundToCents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";

const COUNTS = { refundRate: new Decimal("0.1"), gmvShare: new Decimal(1) };
const MARGIN = new Decimal("0.3");

/** What twelve months cost that sell the same each, of which a tenth is refunded, at a margin of 30%: middle, low and high. */
function yearOf(text: string, sales: number): readonly (number | string)[] {
  const terms = onBase(termsOfReading(readQuote(text)), COUNTS);
  const months = Array.from({ length: 12 }, () => roundToCents(sales)!);
  const [cost] = compareQuotes([terms], months, MARGIN);
  return cost?.code === "cost" ? [cost.total / 100, cost.low / 100, cost.high / 100] : ["not priced"];
}

describe("A year of what an English quote charges, at monthly sales of 20,000, 80,000 and 250,000", () => {
  test.each<[string, number, number, number]>([
    ["Amazon account management: $1,500/month plus 3% of monthly sales", 25_200, 46_800, 108_000],
    ["Our fee is the greater of $2,000 per month and 4% of net sales", 24_000, 34_560, 108_000],
    ["$2,500/mo for the first 3 months, then 5% of revenue", 16_500, 43_500, 120_000],
    [
      "8% on sales up to $100k per month, 6% on sales between $100k and $250k, 4% on sales over $250k; retainer $2k applies in all cases",
      ...([43_200, 100_800, 228_000] as const),
    ],
    ["2.5% of monthly GMV with a $2,500 minimum", 30_000, 30_000, 75_000],
    ["USD 1,500 / month + 3% commission on sales above USD 30,000", 18_000, 36_000, 97_200],
    ["$1,200 setup fee + $900/month management + 5% of net sales after refunds", 22_800, 55_200, 147_000],
    ["5% of sales, min. $1,500 and max. $7,500 a month", 18_000, 48_000, 90_000],
    ["$6,000/quarter plus 1% of turnover", 26_400, 33_600, 54_000],
    ["INR 40,000 per month plus 18% GST", 566_400, 566_400, 566_400],
    [
      "Our rate is 4.5% of gross revenue; discounts to 4% above $500k/mo and 3.5% above $1M/mo",
      ...([10_800, 43_200, 135_000] as const),
    ],
    ["Retainer $3k/mo which is deducted from the 10% commission", 36_000, 96_000, 300_000],
    [
      "Retainer of $3,000 plus 3% of gross sales, total fees not to exceed $9,000 per month",
      ...([43_200, 64_800, 108_000] as const),
    ],
    ["20% of profit, no retainer", 14_400, 57_600, 180_000],
    ["First 60 days: $999/mo. After that $1,499/mo.", 16_988, 16_988, 16_988],
    [
      "Retainer of $3,000 plus 3% of gross sales, total fees not to exceed $10,000 per month",
      ...([43_200, 64_800, 120_000] as const),
    ],
    ["Fee scales with revenue: 0–50k: $1,500; 50–150k: $2,500; 150k+: $4,000", 18_000, 30_000, 48_000],
  ])("%s: %p, %p and %p", (text, ...expected) =>
    expect([20_000, 80_000, 250_000].map((sales) => yearOf(text, sales)[0])).toEqual(expected),
  );

  test("spans the sales that a rate may be of: net of refunds in the low case, all in the high one", () =>
    expect(yearOf("$1,500/month plus 3% of sales", 80_000)).toEqual([46_800, 43_920, 46_800]));

  test("takes a year paid ahead in the low case", () =>
    expect(yearOf("$2,000 per month. Paid yearly: $20,000 (2 months free).", 80_000)).toEqual([
      24_000, 20_000, 24_000,
    ]));

  test("has no price where it is not said what of", () =>
    expect(yearOf("$45 per hour or $1,500 per month flat", 80_000)).toEqual(["not priced"]));
});
