import { readPlanAmount } from "../../../../src/sheets/reading/commission/planAmount";

const read = (...given: Parameters<typeof readPlanAmount>) => {
  const amount = readPlanAmount(...given);
  return typeof amount === "object" ? amount.toNumber() : amount;
};

describe("A limit of a plan", () => {
  it("may say the time that its column is of", () => {
    expect(read("$5,000 per month", "cap", 1)).toBe(5000);
    expect(read("5000元/月", "floor", 1)).toBe(5000);
    expect(read("每月3000", "draw", 1)).toBe(3000);
    expect(read("12,000 a year", "cumulativeCap", 1)).toBe(12000);
    expect(read(0.5, "cap", 10_000)).toBe(5000);
  });

  it("is none where the cell is blank or says that there is none", () => {
    for (const cell of [null, "", "-", "No cap", "Uncapped", "不封顶", "无"])
      expect(read(cell, "cap", 1)).toBeUndefined();
  });

  it("is not passed over where it is of another time, a percent or a text", () => {
    expect(read("$12,000 per year", "cap", 1)).toBe("notUnderstood");
    expect(read("$500 per month", "cumulativeCap", 1)).toBe("notUnderstood");
    expect(read("150%", "cap", 1)).toBe("notUnderstood");
    expect(read("twice the base pay", "cap", 1)).toBe("notUnderstood");
  });
});
