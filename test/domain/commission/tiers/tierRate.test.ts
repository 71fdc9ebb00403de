import fc from "fast-check";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { readTierRate } from "../../../../src/domain/commission/tiers/tierRate";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import type { TierUse } from "../../../../src/domain/commission/tiers/tierUnits";
import { decimalFromNumber } from "../../../../src/domain/money/decimal";

function shown(cell: string): string {
  const read = readTierRate(cell);
  if (read.code !== "number") return read.code;
  return [read.value.toFixed(), read.of, read.times && "times"].filter(Boolean).join(" ");
}

describe("A rate in words", () => {
  test.each([
    ["6% of revenue", "0.06 sales"],
    ["5% on total sales", "0.05 sales"],
    ["10% of gross profit", "0.1 profit"],
    ["销售额的5%", "0.05 sales"],
    ["按銷售額的 5%", "0.05 sales"],
    ["毛利的10%提成", "0.1 profit"],
    ["5% commission", "0.05"],
    ["Flat 5%", "0.05"],
    ["commission of 2.5%", "0.025"],
    ["提成3个点", "0.03"],
    ["$8 per unit", "8 piece"],
    ["$8/unit", "8 piece"],
    ["8元/件", "8 piece"],
    ["8元每件", "8 piece"],
    ["每件8元", "8 piece"],
    ["1.5x", "1.5 times"],
    ["150% of base rate", "1.5 times"],
    ["$0.01 each", "0.01 each"],
    ["$500 per deal", "500 order"],
    ["3元/单", "3 order"],
    ["50 % of target bonus", "0.5 bonus"],
    ["No bonus", "0"],
    ["无提成", "0"],
    ["%5", "0.05"],
    ["10.0 percent", "0.1"],
  ])("is read: %s is %s", (cell, rate) => expect(shown(cell)).toBe(rate));

  test.each([
    "6% of net sales after tax",
    "5% of the bonus pool",
    "70/30",
    "5% per unit",
    "3-5%",
    "about 5%",
  ])("is not guessed: %p", (cell) => expect(shown(cell)).toBe("notANumber"));
});

const read = (rates: readonly string[], use: TierUse) =>
  tiersOfCells([["From", "Rate"], ...rates.map((rate, at) => [at * 100, rate])], use);

describe("A table of rates in words", () => {
  it("is refused where they are of something else than what the plan pays on", () => {
    expect(read(["10% of gross profit"], { rates: "shares" })).toMatchObject({
      code: "rateOfOther",
      row: 2,
      column: 2,
    });
    expect(read(["6% of sales"], { rates: "profitShares" }).code).toBe("rateOfOther");
    expect(read(["$8 per unit"], { rates: "shares" }).code).toBe("rateOfOther");
    expect(read(["6% of sales"], { rates: "units" }).code).toBe("rateOfOther");
    expect(read(["10% of gross profit"], { rates: "profitShares" }).code).toBe("tiers");
    expect(read(["$8 per unit"], { rates: "units" }).code).toBe("tiers");
  });

  it("multiplies the one rate that it has, and no other", () => {
    expect(read(["0%", "10%", "1.5x"], { rates: "shares" })).toEqual(
      read(["0%", "10%", "15%"], { rates: "shares" }),
    );
    expect(read(["5%", "10%", "1.5x"], { rates: "shares" })).toMatchObject({
      code: "rateTimes",
      row: 4,
      column: 2,
    });
    expect(read(["1x", "1.5x"], { rates: "shares" }).code).toBe("rateTimes");
    expect(read(["1x", "1.5x"], { rates: "factors" }).code).toBe("tiers");
  });

  it("pays what the same rate in figures pays, on every amount and in both readings", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("marginal" as const, "whole" as const),
        fc.integer({ min: 0, max: 100_000 }),
        (percents, mode, cents) => {
          const inWords = read(
            percents.map((percent) => `${percent}% of sales`),
            { rates: "shares" },
          );
          const inFigures = read(
            percents.map((percent) => `${percent}%`),
            { rates: "shares" },
          );
          if (inWords.code !== "tiers" || inFigures.code !== "tiers") throw new Error(inWords.code);
          const amount = decimalFromNumber(cents / 100);
          expect(payout(inWords, mode, amount)).toEqual(payout(inFigures, mode, amount));
        },
      ),
    ));
});

describe("Bounds that are shares of a target", () => {
  const table = [
    ["Tier", "Rate"],
    ["0-100%", "6%"],
    ["over 100%", "9%"],
  ];

  it("are refused where a plan pays on amounts: 100% would be 1", () =>
    expect(tiersOfCells(table, { rates: "shares", bounds: "amounts" })).toMatchObject({
      ...{ code: "boundsOfTarget", row: 2, column: 1 },
    }));

  it("pay on completion, and nothing on an amount of money", () => {
    const tiers = tiersOfCells(table);
    if (tiers.code !== "tiers") throw new Error(tiers.code);
    expect(payout(tiers, "whole", 1.2)).toEqual({ code: "payout", cents: 11 });
    expect(payout(tiers, "whole", 120_000).code).toBe("notAShare");
    expect(payout(tiers, "marginal", 20.01).code).toBe("notAShare");
    expect(payout(tiers, "marginal", 4.5).code).toBe("payout");
  });
});
