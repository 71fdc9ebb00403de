import { monthOf } from "../../../src/domain/calendar/month";
import { Decimal } from "../../../src/domain/money/decimal";
import { followed, kept, START_SALES, typedSales } from "../../../src/taskpane/quotes/comparedSales";
import { typedMargin } from "../../../src/taskpane/quotes/comparison";

describe("the monthly sales at which pasted quotes are compared", () => {
  const past = { code: "past", first: monthOf(2025, 11), last: monthOf(2026, 10) } as const;
  const usual = { sales: new Decimal("958545.51"), from: past };

  it("are the shop's own in whole units, with where they come from", () => {
    expect(followed(START_SALES, usual)).toEqual({ text: "958,546", from: past });
  });

  it("are a round figure where the workbook tells nothing, or nothing was sold", () => {
    expect(START_SALES).toEqual({ text: "500,000", from: { code: "start" } });
    expect(followed({ text: "958,546", from: past }, undefined)).toEqual(START_SALES);
    expect(followed(START_SALES, { ...usual, sales: new Decimal(0) })).toEqual(START_SALES);
  });

  it("come with the shop's refunds, whoever says what is sold", () => {
    const refundRate = new Decimal("0.07");
    const withRefunds = { ...usual, refundRate };
    expect(followed(START_SALES, withRefunds).refundRate).toBe(refundRate);
    expect(followed(typedSales("80萬", START_SALES), withRefunds)).toEqual({
      text: "80萬",
      from: { code: "typed" },
      refundRate,
    });
    expect(typedSales("90萬", followed(START_SALES, withRefunds)).refundRate).toBe(refundRate);
  });

  it("are those that were typed into the workbook before, until others are", () => {
    const typed = kept({ sales: START_SALES, margin: "" }, { sales: "800000", margin: "0.4" });
    expect(typed).toEqual({ sales: { text: "800,000", from: { code: "typed" } }, margin: "40%" });
    expect(followed(typed.sales, usual)).toEqual(typed.sales);
    const now = { sales: typedSales("90萬", START_SALES), margin: "35%" };
    expect(kept(now, { sales: "800000", margin: "0.4" })).toEqual(now);
    expect(kept({ sales: START_SALES, margin: "" }, {})).toEqual({ sales: START_SALES, margin: "" });
  });

  it("come with a margin that is a share of sales, and nothing else", () => {
    expect(Number(typedMargin("40%"))).toBe(0.4);
    expect(["", "40", "0", "1", "some"].map(typedMargin)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  it("stay as somebody typed them", () => {
    expect(followed(typedSales("80萬", START_SALES), usual)).toEqual({
      text: "80萬",
      from: { code: "typed" },
    });
  });
});
