import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";

/** The examples that rules name of which no other test holds: without its rule each was read otherwise. */
describe("what the examples of rules say", () => {
  it.each<[text: string, terms: object]>([
    ["2% and VAT included", { rate: { min: 0.02, max: 0.02 }, taxIncluded: true }],
    ["一年2.8萬,沒有其它費用", { annualFee: { min: 28_000, max: 28_000 }, monthlyFee: null }],
    ["€9,000 (3 x €3,000)", { totalFee: 9000, monthlyFee: null }],
    ["£2,000/month with a 6-month break clause", { monthlyFee: { min: 2000, max: 2000 }, months: null }],
    [
      "$2,000/month, each additional marketplace adds 20%",
      { monthlyFee: { min: 2000, max: 2000 }, rate: null },
    ],
  ])("%s", (text, terms) => expect(quoteJson(readQuote(text))).toMatchObject(terms));

  it("takes a charge that is waived under a condition for one that may be due", () => {
    const { setupFee, questions } = quoteJson(
      readQuote("$500 onboarding (waived) with 12 month contract; $1,000/mo"),
    );
    expect(setupFee).toEqual({ min: 500, max: 500 });
    expect(questions).toContainEqual(expect.objectContaining({ code: "conditionUnread", term: "setupFee" }));
  });

  it("takes no gift of ads for what the shop spends on them", () =>
    expect(quoteJson(readQuote("月費6000,贈送首月推廣費3000"))).not.toHaveProperty("adSpend"));
});
