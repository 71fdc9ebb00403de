import { fitOf, type FitWarning } from "../../../../src/domain/agency/advice/fit";
import { Decimal } from "../../../../src/domain/money/decimal";
import { pathsOf, termsOf } from "./shop";

const warnings = (text: string, perMonth: number, shares: { margin?: number; otherCosts?: number } = {}) =>
  fitOf(termsOf(text), {
    paths: pathsOf(perMonth),
    ...(shares.margin !== undefined && { margin: new Decimal(shares.margin) }),
    ...(shares.otherCosts !== undefined && { otherCosts: new Decimal(shares.otherCosts) }),
  }).warnings;
const codes = (...of: Parameters<typeof warnings>): FitWarning["code"][] =>
  warnings(...of).map(({ code }) => code);
/** Nothing else is open in it. */
const SOUND = "月費25000+退款後淨額3%,合同期6個月,提前30天通知";

describe("A quote against the shop's class", () => {
  test("one that fits is warned of nothing", () => expect(warnings(SOUND, 2_000_000)).toEqual([]));

  test("the class goes by the planned sales of an average month", () =>
    expect(fitOf(termsOf(SOUND), { paths: pathsOf(3_000_000) }).shop.size).toBe("large"));

  test("a fee of a few thousand rarely gets a shop to a million", () => {
    expect(warnings("月費3800+退款後淨額3%", 2_000_000)).toContainEqual({
      code: "feeTooLow",
      fee: new Decimal(3800),
      credible: new Decimal(20_000),
    });
    expect(codes("月費3800+退款後淨額3%", 200_000)).not.toContain("feeTooLow");
  });

  test("commission alone, and a fee alone, are both named", () => {
    expect(codes("只收提點,GMV 6%", 2_000_000)).toContain("commissionOnly");
    expect(codes("月費25000", 2_000_000)).toContain("feeOnly");
  });

  test("commission only with a minimum that most months fall under is a fee: 6% of 200,000 is 12,000 of 20,000", () => {
    expect(warnings("純提點,GMV 6%,月保底2萬", 200_000)).toContainEqual({
      code: "minimumBinds",
      minimum: new Decimal(20_000),
      months: 12,
      ofMonths: 12,
    });
    expect(codes("純提點,GMV 6%,月保底2萬", 2_000_000)).not.toContain("minimumBinds");
  });

  test("a rate without its base, tiers without a reading, a minimum without a meaning", () => {
    expect(codes("提點5%,保底8000", 300_000)).toEqual(
      expect.arrayContaining(["baseUnnamed", "minimumUnmeant"]),
    );
    expect(codes("50萬以內5%,以上4%", 300_000)).toContain("tiersUnread");
    expect(codes("8%或8000取高", 300_000)).not.toContain("minimumUnmeant");
  });

  test("a quote for shops of a million is not for one of 300,000", () => {
    expect(codes("利潤分成20%,月銷百萬以上的店才接", 300_000)).toContain("claimsOtherScale");
    expect(codes("利潤分成20%,月銷百萬以上的店才接", 2_000_000)).not.toContain("claimsOtherScale");
  });

  test("sales promised far above the plan's high case", () =>
    expect(codes("月費4萬,承諾月銷售額300萬,達不到全額退", 1_000_000)).toContain("promiseAbovePlan"));

  test("a year without notice, and money paid in advance without an exit", () => {
    expect(codes("月費25000,合同期12個月", 2_000_000)).toContain("longWithoutExit");
    expect(codes("月費25000,年付打九折", 2_000_000)).toContain("prepaidWithoutExit");
    expect(codes("月費25000,合同期12個月,提前30天通知", 2_000_000)).not.toContain("longWithoutExit");
  });

  test("a bill above what the margin leaves: 10% of sales where 38% less 30% is left", () =>
    expect(warnings("只收提點,退款後淨額10%", 1_000_000, { margin: 0.38, otherCosts: 0.3 })).toContainEqual({
      code: "aboveMargin",
      rate: new Decimal("0.1"),
      bearable: new Decimal("0.08"),
    }));
});
