import { agencyCompare } from "../../src/functions/agency";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

/** Total, low and high case of one quote. */
function priced(terms: readonly string[], values: readonly unknown[], sales: readonly number[]) {
  const months = sales.map((of) => [of]);
  const [, row] = agencyCompare(
    [
      ["name", ...terms],
      ["A", ...values],
    ],
    months,
    0.4,
    0.1,
    1.2,
  );
  return [row![1], row![3], row![4]];
}

describe("What the rate is of, in a column", () => {
  // 5% of 1,000,000, of which 100,000 come back; GMV is 1,200,000.
  test.each<[string, number, number, number]>([
    ["net", 45000, 45000, 45000],
    ["net of refunds and returns", 45000, 45000, 45000],
    ["扣除退款", 45000, 45000, 45000],
    ["paid", 50000, 50000, 50000],
    ["GMV", 60000, 60000, 60000],
    ["gross profit", 20000, 20000, 20000],
    ["sales", 50000, 45000, 60000],
    ["营业额", 50000, 45000, 60000],
  ])("%s", (base, ...expected) => {
    expect(priced(["rate", "rate base"], [0.05, base], [1000000])).toEqual(expected);
  });

  test("is refused where it is no base", () => {
    expect(errorOf(() => priced(["rate", "rate base"], [0.05, "xyz"], [1000000]))).toContain("“xyz”");
  });
});

describe("A discount for paying ahead, in a column", () => {
  test.each<[unknown]>([["5%"], [0.05], [0.95], ["95折"], ["5% off"]])(
    "%p leaves 95%% of the fee",
    (discount) => {
      expect(priced(["fee", "discount"], [10000, discount], [0, 0])).toEqual([20000, 19000, 20000]);
    },
  );

  test("is refused above the whole", () => {
    expect(errorOf(() => priced(["fee", "discount"], [10000, 95], [0]))).toContain("“95”");
  });
});

describe("Below a threshold", () => {
  const tiers = "0:5%;200000:4%";

  test("tiers pay nothing: 100,000 at 5% and 100,000 at 4%", () => {
    expect(
      priced(["threshold", "tiers", "tiers mode"], [100000, tiers, "marginal"], [300000, 50000])[0],
    ).toBe(9000);
  });

  test("tiers pay nothing, and the tier reached on all above it", () => {
    expect(priced(["tiers", "tiers mode", "threshold"], [tiers, "whole", 100000], [300000, 100000])[0]).toBe(
      12000,
    );
  });

  test("a smaller guarantee changes nothing: 5% of 100,000", () => {
    const terms = ["rate", "threshold", "minimum", "minimum meaning"];
    expect(priced(terms, [0.05, 100000, 8000, "sales guarantee"], [200000])[0]).toBe(5000);
  });
});

describe("A tax of 6%", () => {
  test.each<[string, number, number, number]>([
    ["no", 10600, 10600, 10600],
    ["yes", 10000, 10000, 10000],
    ["", 10000, 10000, 10600],
  ])("of which included says “%s”", (included, ...expected) => {
    expect(priced(["fee", "tax rate", "tax included"], [10000, 0.06, included], [0])).toEqual(expected);
  });
});
