import { basisIn, basisOfBands, saysOtherBasis } from "../../../../src/sheets/reading/commission/planBasis";

describe("What a plan is paid on", () => {
  test.each([
    "銷售額扣除退款",
    "销售额（扣退款）",
    "销售额-退款",
    "销售额减去退货退款金额",
    "剔除退款后的销售额",
    "扣除退款后的业绩",
    "销售额（不含退款）",
    "退款后金额",
    "销售净额",
    "实收金额",
    "Sales less refunds",
    "sales minus returns",
    "Sales after returns",
    "Net of refunds",
    "sales - returns - discounts",
    "Net sales",
  ])("is net of refunds: %s", (text) => expect(basisIn(text)).toBe("net"));

  test.each([
    "销售额",
    "GMV",
    "销售额（含退款）",
    "退款前销售额",
    "支付金额",
    "Gross sales",
    "Sales before refunds",
  ])("is before refunds: %s", (text) => expect(basisIn(text)).toBe("gross"));

  test.each([
    ["毛利", "grossProfit"],
    ["毛利扣退款", "grossProfit"],
    ["件數", "units"],
    ["完成率", "attainment"],
  ])("%s is %s", (text, basis) => expect(basisIn(text)).toBe(basis));

  test.each([
    "销售额扣除退款和运费",
    "销售额减去退货及平台费",
    "扣除退款及刷单后的销售额",
    "净销售额（扣运费）",
    "毛利（扣推广费）",
    "淨利潤",
    "Net sales (excl. VAT)",
    "Sales net of ad spend",
    "Revenue less shipping",
    "新客销售额",
    "直播间销售额",
    "Sales over target",
    "同比增长额",
  ])("is not known, since no order tells it: %s", (text) => {
    expect(basisIn(text)).toBeUndefined();
    expect(saysOtherBasis(text)).toBe(true);
  });

  test("is told by the header of bands where that is more than sales", () => {
    expect(basisOfBands("毛利区间")).toBe("grossProfit");
    expect(basisOfBands("销售额区间")).toBeUndefined();
    expect(saysOtherBasis("销售额区间（万元）")).toBe(false);
  });
});
