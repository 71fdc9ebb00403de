import type { CostLine } from "../../../../src/domain/accounts/lines";
import { monthOf } from "../../../../src/domain/calendar/month";
import { Decimal } from "../../../../src/domain/money/decimal";
import { costsToldTwice } from "../../../../src/sheets/reading/accounts/costsToldTwice";
import type { SheetKind } from "../../../../src/sheets/reading/meaning";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf } from "../sheet";

const COSTS = recogniseSheet(gridOf([["日期", "费用项目", "金额"]], "费用"), { kind: "otherCosts" });
const cost = (item: string, amount: number): CostLine => ({
  month: monthOf(2026, 5),
  shop: "",
  item,
  amount: new Decimal(amount),
});
const told = (items: readonly string[], ...others: SheetKind[]) =>
  costsToldTwice(
    COSTS,
    items.map((item) => cost(item, 100)),
    new Set(others),
  ).map(({ problem }) => problem);

describe("Other costs that a sheet of their own tells as well", () => {
  test.each<[string, SheetKind]>([
    ["员工工资", "staffing"],
    ["Salaries", "staffing"],
    ["推廣費", "adSpend"],
    ["直通车", "adSpend"],
    ["Google Ads", "adSpend"],
    ["平台服务费", "platformFees"],
  ])("are told: %s beside %s", (item, of) => {
    expect(told([item, "房租"], of)).toEqual([
      { code: "costsToldTwice", of, items: [item], amount: "100.00" },
    ]);
    expect(told([item])).toEqual([]);
  });

  test("are told once for a sheet, added up", () => {
    expect(told(["底薪", "底薪", "主播薪资"], "staffing")).toEqual([
      { code: "costsToldTwice", of: "staffing", items: ["底薪", "主播薪资"], amount: "300.00" },
    ]);
  });

  test.each(["房租", "快递费", "社保", "招聘费", "Rent", "Software", ""])("are not seen in %s", (item) => {
    expect(told([item], "staffing", "adSpend", "platformFees")).toEqual([]);
  });
});
