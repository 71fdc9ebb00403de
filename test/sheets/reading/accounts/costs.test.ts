import { monthText } from "../../../../src/domain/calendar/month";
import { AdSpendFolder } from "../../../../src/sheets/reading/accounts/adSpend";
import { OtherCostsFolder } from "../../../../src/sheets/reading/accounts/otherCosts";
import type { ReadingChoice } from "../../../../src/sheets/reading/choice";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { codes, gridOf, readSales } from "../sheet";
import type { Rows } from "../sheet";

const kindOf = (rows: Rows) => recogniseSheet(gridOf(rows)).kind;

function costs(rows: Rows) {
  const folder = new OtherCostsFolder(recogniseSheet(gridOf(rows), { kind: "otherCosts" }));
  folder.add(gridOf(rows));
  const { lines, findings } = folder.finish();
  return {
    lines: lines.map(({ month, item, amount }) => `${monthText(month)} ${item} ${amount.toFixed()}`),
    findings: findings.map(({ severity, problem }) => `${severity} ${problem.code}`),
  };
}

describe("A book of what came in and what was spent", () => {
  test("gives its costs; rows on which something came in are none", () => {
    const { lines, findings } = costs([
      ["日期", "摘要", "收入", "支出"],
      ["2026-05-01", "货款", 1000, null],
      ["2026-05-02", "快递费", null, 200],
      ["2026-05-03", "押金", 50, 3000],
      ["合计", null, 1050, 3200],
    ]);
    expect(lines).toEqual(["2026-05 快递费 200", "2026-05 押金 3000"]);
    expect(findings.filter((said) => !said.startsWith("note"))).toEqual([]);
    expect(findings).toContain("note incomeLeftOut");
  });

  test("misses a cost where nothing came in either", () => {
    const { findings } = costs([
      ["日期", "摘要", "收入", "支出"],
      ["2026-05-01", "货款", 1000, null],
      ["2026-05-02", "快递费", null, null],
    ]);
    expect(findings).toContain("error amountBlank");
  });
});

test("What came in is counted as sales with a warning, and what was sold, or chosen as paid, without one", () => {
  const row = ["2026-03-05", "货款", 8000];
  const codesUnder = (header: string, choice: ReadingChoice = {}) =>
    codes(readSales([["日期", "项目", header], row, row], choice).findings).includes("incomeAsSales");
  expect(["收入金额", "销售收入"].map((header) => codesUnder(header))).toEqual([true, false]);
  expect(codesUnder("收入金额", { columns: { paid: 2 } })).toBe(false);
});

describe("Costs that stand with a minus", () => {
  test("are spent where the header states the minus, and what has none came back", () => {
    const { lines, findings } = costs([
      ["发生时间", "商品名称", "支出金额（-元）"],
      ["2026-03-02 10:00:01", "推广充值", "-600.00"],
      ["2026-03-03 10:00:01", "快递", "-0.60"],
      ["2026-03-04 10:00:01", "快递", "-0.40"],
      ["2026-03-05 10:00:01", "推广充值", "100.00"],
    ]);
    expect(lines).toEqual(["2026-03 快递 1", "2026-03 推广充值 500"]);
    expect(findings).toContain("note costsWithMinus");
  });

  test("are spent under a word for spending, and somebody is warned", () => {
    const { lines, findings } = costs([
      ["日期", "项目", "支出"],
      ["2026-03-02", "房租", -8000],
      ["2026-03-03", "快递", -20.5],
    ]);
    expect(lines).toEqual(["2026-03 快递 20.5", "2026-03 房租 8000"]);
    expect(findings).toContain("warning costsWithMinus");
  });

  test("count nowhere in a column of amounts in which others have none", () => {
    const { lines, findings } = costs([
      ["日期", "项目", "金额"],
      ["2026-03-02", "房租", -8000],
      ["2026-03-03", "快递", -20],
      ["2026-03-03", "货款", 5000],
    ]);
    expect(lines).toEqual([]);
    expect(findings).toContain("error costsBothWays");
  });

  test("came back where most have none", () => {
    const { lines, findings } = costs([
      ["日期", "项目", "金额"],
      ["2026-03-02", "快递", 20],
      ["2026-03-03", "快递", 30],
      ["2026-03-03", "快递", -5],
    ]);
    expect(lines).toEqual(["2026-03 快递 45"]);
    expect(findings.filter((code) => code.includes("costs"))).toEqual([]);
  });

  test("are spent on ads as well", () => {
    const rows: Rows = [
      ["日期", "渠道", "花费"],
      ["2026-03-02", "直通车", -120.5],
      ["2026-03-03", "直通车", -79.5],
    ];
    const folder = new AdSpendFolder(recogniseSheet(gridOf(rows)));
    folder.add(gridOf(rows));
    const { lines, findings } = folder.finish();
    expect(lines.map(({ spend }) => spend.toFixed())).toEqual(["200"]);
    expect(codes(findings)).toContain("costsWithMinus");
  });
});

describe("No table of costs", () => {
  test.each([
    [
      "a ledger",
      ["日期", "摘要", "科目", "借方金额", "贷方金额"],
      ["2026-03-05", "房租", "租金", 8000, null],
    ],
    [
      "a ledger in English",
      ["Date", "Account", "Description", "Debit", "Credit"],
      ["2026-03-05", "Rent", "March", 8000, null],
    ],
    [
      "a statement of a payment service",
      ["Date", "Name", "Type", "Status", "Currency", "Gross", "Fee", "Net"],
      ["03/25/2026", "John", "Website Payment", "Completed", "USD", "100.00", "-3.20", "96.80"],
    ],
    [
      "a statement with a balance",
      ["Date", "Transaction Type", "Name", "Memo", "Amount", "Balance"],
      ["03/25/2026", "Expense", "Google", "Ads", 500, 500],
    ],
    [
      "what lies in stock",
      ["SKU", "商品名称", "库存数量", "成本价", "库存金额", "更新日期"],
      ["A1", "手机壳", 100, 5, 500, "2026-03-01"],
    ],
    [
      "goods that were bought",
      ["采购日期", "供应商", "商品", "数量", "单价", "采购金额"],
      ["2026-03-01", "甲厂", "手机壳", 100, 5, 500],
    ],
    [
      "what a customer bought so far",
      ["客户名称", "电话", "累计消费金额", "最近下单时间", "订单数"],
      ["王", "138", 500, "2026-03-01", 3],
    ],
    [
      "claims for refunds",
      ["售后编号", "订单编号", "申请时间", "退款金额", "退款状态"],
      ["R1", "1", "2026-03-01", "20.00", "退款成功"],
    ],
    [
      "a settlement that goes both ways",
      ["结算时间", "订单号", "订单实付", "平台服务费", "结算金额", "动账方向"],
      ["2026-03-01 10:00:00", "1", "100", "-5", "95", "入账"],
    ],
    [
      "hours of a report of attendance",
      ["姓名", "部门", "应打卡天数(天)", "正常天数(天)", "标准工作时长(小时)"],
      ["张三", "客服部", 22, 21, 176],
    ],
  ])("is made of %s", (_, header, row) => expect(kindOf([header, row, row])).toBeUndefined());

  test("is made of what came in", () => {
    const row = ["2026-03-05", "货款", 8000];
    expect(kindOf([["日期", "项目", "收入金额"], row, row])).toBe("sales");
  });

  test("is made of what each product sold, whose sales add up and whose orders do not", () => {
    const rows: Rows = [
      ["日期", "商品名称", "访客数", "成交金额", "成交单量"],
      ["2026-03-01", "手机壳", 300, "1,200.00", 12],
      ["2026-03-01", "充电器", 100, "800.00", 8],
    ];
    expect(kindOf(rows)).toBe("sales");
    const [line] = readSales(rows).lines;
    expect([line!.gross.toFixed(), line!.orders]).toEqual(["2000", undefined]);
  });
});
