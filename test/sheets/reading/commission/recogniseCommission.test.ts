import type { CellValue } from "../../../../src/sheets/grid";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf, type Rows } from "../sheet";

const kindOf = (rows: Rows, sheet?: string) => recogniseSheet(gridOf(rows, sheet)).kind;
const MONTH = "2026-09";

describe("Among sheets about people", () => {
  test.each<[string, string, readonly CellValue[], readonly CellValue[]]>([
    ["commissionPlans", "提成方案", ["方案", "崗位", "起", "比例"], ["客服", "客服", 0, 0.05]],
    [
      "commissionPlans",
      "Sheet1",
      ["Role", "From", "Up to", "Rate", "Basis"],
      ["Service", 0, 100, 0.05, "net"],
    ],
    ["commissionPlans", "Sheet1", ["方案", "完成率下限", "完成率上限", "比例"], ["甲", 0, 0.8, 0.05]],
    ["commissionPlans", "Sheet1", ["Plan", "Sales range", "Commission rate"], ["Std", "0-100", 0.05]],
    ["commissionPlans", "方案", ["崗位", "新客提成比例", "老客提成比例"], ["銷售", "5%", "2%"]],
    ["commissionPlans", "Sheet1", ["崗位", "團隊提成比例"], ["銷售", "1%"]],
    ["commissionPlans", "Plans", ["Role", "New customer commission %"], ["Rep", "5%"]],
    ["targets", "Sheet1", ["月份", "店鋪", "銷售目標"], [MONTH, "甲店", 10000]],
    ["attendance", "Sheet1", ["月份", "姓名", "應出勤(天)", "實際出勤(天)"], [MONTH, "王小明", 26, 25]],
    ["attendance", "Sheet1", ["Month", "Employee", "KPI score"], [MONTH, "Ann", 92]],
    [
      "adjustments",
      "Sheet1",
      ["Month", "Person", "Item", "Type", "Amount"],
      [MONTH, "Ann", "Meals", "Allowance", 300],
    ],
    ["adjustments", "Sheet1", ["日期", "姓名", "項目", "金額"], [MONTH, "王小明", "餐補", 300]],
    ["paidCommission", "Sheet1", ["月份", "姓名", "已發提成"], [MONTH, "王小明", 300]],
    ["orderShares", "Sheet1", ["訂單編號", "客服", "分成比例"], ["1001", "王小明", 0.6]],
  ])("%s (%s) is told by its headers %p", (kind, sheet, header, row) => {
    expect(kindOf([header, row], sheet)).toBe(kind);
  });

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ["sales", ["訂單編號", "付款時間", "實付金額", "客服"], ["1001", "2026-09-01", 300, "王小明"]],
    ["sales", ["日期", "姓名", "銷售額"], ["2026-09-01", "王小明", 300]],
    ["otherCosts", ["Month", "Shop", "Item", "Amount"], [MONTH, "A", "Rent", 3000]],
    ["staffing", ["姓名", "崗位", "底薪"], ["王小明", "客服", 5000]],
    ["staffing", ["姓名", "崗位", "底薪", "個人提成比例"], ["王小明", "客服", 5000, "1%"]],
    ["platformFees", ["生效日期", "費用名稱", "計費基數", "費率"], ["2026-01-01", "佣金", "淨額", 0.05]],
  ])("%s stay what they are: %p", (kind, header, row) => {
    expect(kindOf([header, row])).toBe(kind);
  });
});
