import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import { readQuotes } from "../../../../src/domain/agency/reading/splitQuotes";

/** The questions of a quote that are about words of its own, and whether it has no price until they are answered. */
function asked(text: string) {
  const { questions, unclear } = readQuote(text);
  const codes = questions.filter((question) => question.text !== undefined).map(({ code }) => code);
  return { codes, isPriced: unclear.length === 0 };
}

describe("English words that a price rests on", () => {
  test.each([
    ["6% of sales, minimum spend of $5,000 per month", "conditionUnread"],
    ["$2,000/mo and 5% of sales. Month 3 is free.", "conditionUnread"],
    ["5% of sales capped at $5k for the first year", "conditionUnread"],
    ["$2,000/mo; 3% rev share from month 4", "conditionUnread"],
    ["£500-£1000 pcm for small accounts, 10-15% of spend for larger ones", "severalPlans"],
    ["$1,000/mo for brands under $50k/mo; 3% of revenue above that", "severalPlans"],
    ["Amazon: $1,500/mo; Walmart: $1,000/mo", "severalPlans"],
    ["We take 10% of the revenue we generate from email", "conditionUnread"],
    ["$2,497/mo or 10% of ad spend, whichever is greater. First month is free.", "conditionUnread"],
    ["TikTok management adds 25% to the base fee", "conditionUnread"],
    ["we bill at cost plus 15%", "conditionUnread"],
    ["cost: 10% of revenue generated through our ads", "conditionUnread"],
    [
      "We take 8% of GMV with no monthly retainer for the first 60 days, after which a $2,000 retainer applies",
      "conditionUnread",
    ],
    ["£750 per month for Google, £750 a month for Meta, or £1,250 a month for both", "severalPlans"],
    ["15% of ad spend (minimum $1,000/month)\nOr flat rate: $2,000/month", "severalPlans"],
    ["7% of revenue. Minimum monthly fee of $150 per store.", "conditionUnread"],
    ["10% up to $50k (min $1,000), 8% above (min $4,000)", "figuresConflict"],
    ["The minimum annual fee is $25,000. Fees are 4% of net sales.", "conditionUnread"],
    ["4% of net sales with a quarterly minimum of $6,000", "conditionUnread"],
    ["€2,000 now, €2,000 at launch, then €900/month", "figuresConflict"],
    ["$4,000 monthly retainer, 50% of which is credited against commission of 10%", "conditionUnread"],
    ["Growth Retainer: $5,000/mo. Scale Partner: $8,000/mo + 5% of revenue", "severalPlans"],
    [
      "Partner Program: $1,800/mo + 30% of ad spend. Full program: $4,200 setup + $2,700/mo retainer.",
      "figuresConflict",
    ],
  ])("are asked, and the quote has no price: %s", (text, code) =>
    expect(asked(text)).toEqual({ codes: [code], isPriced: false }),
  );
});

describe("A fee beside a rate of ad spend that has no figure", () => {
  test.each([
    "Retainer + 5% of ad spend",
    "8% of ad spend + monthly retainer",
    "Hybrid retainer + commission (5% of ad spend)",
  ])("is asked: %s", (text) =>
    expect(readQuote(text).questions).toContainEqual(expect.objectContaining({ code: "feeNotStated" })),
  );

  test.each(["Our retainer is 10% of ad spend", "10% of ad spend plus platform fees"])(
    "is none where the rate is the fee: %s",
    (text) =>
      expect(readQuote(text).questions).not.toContainEqual(expect.objectContaining({ code: "feeNotStated" })),
  );
});

test("A setup that is counted by the piece is asked", () =>
  expect(asked("Catalog setup: ₹50 per SKU. Account management ₹12,000/month.")).toEqual({
    codes: ["conditionUnread", "amountUnstated"],
    isPriced: false,
  }));

test("What a piece more costs behind a number of them is asked", () =>
  expect(asked("$75 per SKU for the first 20, $50 thereafter")).toEqual({
    codes: ["conditionUnread", "unusedFigure"],
    isPriced: false,
  }));

test("Ways to be paid, each with a least price, are to be chosen from", () => {
  const { unclear, questions } = readQuote("hourly from $50, project from $1,000, retainer from $500");
  expect(unclear).not.toHaveLength(0);
  expect(questions).toContainEqual(expect.objectContaining({ code: "severalPlans" }));
});

describe("An English amount that is no price", () => {
  test.each(["Refer a friend and get £500 off", "Bonus: $500 at $50k sales, $1,000 at $100k sales"])(
    "is shown as unread, and asked: %s",
    (text) => {
      expect(quoteJson(readQuote(text))).toMatchObject({ monthlyFee: null, rate: null });
      expect(asked(text).codes).toContain("unusedFigure");
    },
  );
});

describe("Rates that are told apart by a word that is not known", () => {
  test.each([
    "Commission rates: Amazon US 8%, Amazon EU 10%",
    "1-2% of revenue for brands over $10M, 3-5% for brands under",
  ])("are both seen, and asked: %s", (text) => {
    expect(readQuote(text).questions).toContainEqual(expect.objectContaining({ code: "secondRate" }));
    expect(readQuote(text).terms.ratesByCategory).toBeUndefined();
  });
});

test("Pieces and hours that a fee covers are no figure to ask about", () =>
  expect(asked("$900 per month, 8-12 posts and 10 hours per month").codes).toEqual([]));

test("A platform that heads its price names no agency", () => {
  const [quote, ...others] = readQuotes("Google Ads management: 15% of spend. Meta: 12% of spend.");
  expect([quote!.name, others]).toEqual([undefined, []]);
});

describe("Carriage that sales are counted without", () => {
  test("is no service of the agency", () =>
    expect(readQuote("5% of sales excluding shipping and tax").terms.services).toBeUndefined());
});
