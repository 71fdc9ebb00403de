import { monthText } from "../../../src/domain/calendar/month";
import { daySerial } from "../../../src/domain/calendar/month";
import { AdSpendFolder } from "../../../src/sheets/reading/accounts/adSpend";
import { OtherCostsFolder } from "../../../src/sheets/reading/accounts/otherCosts";
import { PlatformFeesReader } from "../../../src/sheets/reading/accounts/platformFees";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { StaffingReader } from "../../../src/sheets/reading/accounts/staffing";
import { codes, gridOf } from "./sheet";
import type { Rows } from "./sheet";

function adSpend(rows: Rows) {
  const folder = new AdSpendFolder(recogniseSheet(gridOf(rows)));
  for (const [top, row] of rows.entries()) folder.add(gridOf([row], "Sheet1", top));
  return folder.finish();
}

const spendTexts = (rows: Rows) =>
  adSpend(rows).lines.map(({ month, channel, spend }) => `${monthText(month)} ${channel} ${spend.toFixed()}`);

describe("Ad spend", () => {
  const long: Rows = [
    ["日期", "渠道", "展现量", "点击量", "花费", "成交金额"],
    ["2024-06-01", "直通车", 1000, 50, 120.5, 600],
    [null, "抖音", 500, 10, "￥1,000.00", 900],
    ["2024-06-02", "直通车", 1000, 50, 79.5, "--"],
    ["合计", null, 2500, 110, 1200, 1500],
  ];

  test("is summed by month and channel; a blank date under a merged cell is the one above", () => {
    expect(spendTexts(long)).toEqual(["2024-06 抖音 1000", "2024-06 直通车 200"]);
    const reading = adSpend(long);
    expect(codes(reading.findings)).toContain("dateFromAbove");
    expect(codes(reading.findings)).not.toContain("totalDiffers");
    expect(reading.rows).toBe(3);
  });

  test("does not know the attributed sales of a channel when one of its days does not", () =>
    expect(adSpend(long).lines.map(({ attributedSales }) => attributedSales?.toFixed())).toEqual([
      "900",
      undefined,
    ]));

  test("with a column for each channel gives the same lines", () =>
    expect(
      spendTexts([
        ["日期", "直通车", "抖音", "合计"],
        ["2024-06-01", 120.5, 1000, 1120.5],
        ["2024-06-02", 79.5, null, 79.5],
      ]),
    ).toEqual(["2024-06 抖音 1000", "2024-06 直通车 200"]));
});

test("Other costs are summed by month and item, their total left out", () => {
  const rows: Rows = [
    ["月份", "费用项目", "金额"],
    ["2024年6月", "房租", 8000],
    ["2024-06-15", "快递", 0.1],
    ["2024-06-16", "快递", 0.2],
    ["合计", null, 8000.3],
  ];
  const folder = new OtherCostsFolder(recogniseSheet(gridOf(rows)));
  folder.add(gridOf(rows));
  expect(folder.finish().lines.map(({ item, amount }) => `${item} ${amount.toFixed()}`)).toEqual([
    "快递 0.3",
    "房租 8000",
  ]);
});

test("Staff keep their first and last day; a reversed period and an unreadable day are errors", () => {
  const rows: Rows = [
    ["姓名", "岗位", "底薪", "入职日期", "离职日期"],
    ["王", "客服", 5000, "2024-01-16", "至今"],
    ["李", "设计", "0.6万", 45292, "2024年6月"],
    ["赵", "推广", 7000, "2024-06-01", "2024-05-01"],
    ["钱", "推广", 7000, "不详", null],
  ];
  const reader = new StaffingReader(recogniseSheet(gridOf(rows)));
  reader.add(gridOf(rows));
  const { employments, findings } = reader.finish();
  expect(employments).toEqual([
    expect.objectContaining({ person: "王", from: daySerial(2024, 1, 16) }),
    expect.objectContaining({ person: "李", from: daySerial(2024, 1, 1), to: daySerial(2024, 6, 30) }),
  ]);
  expect(employments[0]!.to).toBeUndefined();
  expect(codes(findings).filter((code) => code !== "rowsRead")).toEqual([
    "dateNotUnderstood",
    "periodReversed",
  ]);
});

describe("Base pay in parts", () => {
  const staff = (rows: Rows) => {
    const reader = new StaffingReader(recogniseSheet(gridOf(rows)));
    reader.add(gridOf(rows));
    const { employments, findings } = reader.finish();
    return {
      pay: employments.map(({ person, basePay }) => `${person} ${basePay.toFixed()}`),
      codes: codes(findings).filter((code) => code !== "rowsRead"),
    };
  };

  test("is added up where the pay of the position stands beside it; one part may be blank", () => {
    const { pay, codes: said } = staff([
      ["姓名", "岗位", "基本工资", "岗位工资"],
      ["张三", "客服", 3000, 2000],
      ["李四", "运营", 4000, null],
      ["王五", "运营", null, 2500.5],
    ]);
    expect(pay).toEqual(["张三 5000", "李四 4000", "王五 2500.5"]);
    expect(said).toEqual(["columnAdded"]);
  });

  test("is not known of somebody of whom one part cannot be read", () => {
    const { pay, codes: said } = staff([
      ["姓名", "岗位", "基本工资", "岗位工资"],
      ["张三", "客服", 3000, "面议"],
      ["李四", "运营", 4000, 1000],
      ["王五", "运营", 4000, 1000],
    ]);
    expect(pay).toEqual(["李四 5000", "王五 5000"]);
    expect(said).toEqual(["columnAdded", "amountNotUnderstood"]);
  });

  test.each([
    ["performance", ["姓名", "岗位", "基本工资", "绩效工资"]],
    ["a second column of the whole", ["姓名", "岗位", "底薪", "基本工资"]],
  ])("is not %s", (_, header) => {
    const { pay, codes: said } = staff([header, ["张三", "客服", 3000, 2000]]);
    expect(pay).toEqual(["张三 3000"]);
    expect(said).toEqual(["columnTwice"]);
  });
});

test("Two pays of one person for one work on the same days are told, and one after the other are not", () => {
  const said = (...to: readonly (string | null)[]) => {
    const rows: Rows = [
      ["姓名", "岗位", "底薪", "入职日期", "离职日期"],
      ["张三", "客服", 6000, "2026-01-16", to[0]!],
      ["张三", "客服", 7000, "2026-02-10", to[1]!],
    ];
    const reader = new StaffingReader(recogniseSheet(gridOf(rows)));
    reader.add(gridOf(rows));
    return codes(reader.finish().findings);
  };
  expect(said(null, null)).toContain("periodsOverlap");
  expect(said("2026-02-10", null)).toContain("periodsOverlap");
  expect(said("2026-02-09", null)).not.toContain("periodsOverlap");
});

const feesOf = (rows: Rows) => {
  const reader = new PlatformFeesReader(recogniseSheet(gridOf(rows)));
  reader.add(gridOf(rows));
  const { terms, findings } = reader.finish();
  const figures = terms.map(({ name, basis }) => [
    name,
    basis.kind,
    ("rate" in basis ? basis.rate : basis.amount).toFixed(),
  ]);
  return { figures, said: codes(findings) };
};

test("Platform fees are dated, and 5 for 5% is said", () => {
  const rows: Rows = [
    ["生效日期", "费用名称", "计费方式", "费率", "固定金额"],
    ["2024-01-01", "佣金", "退款后", "2%", null],
    ["2024-09-01", "服务费", "GMV", 0.006, null],
    ["2024-09-01", "扣点", "", 5, null],
    ["2023-01-01", "软件服务年费", "", null, 30000],
    ["2023-01-01", "杂费", "", null, 10],
  ];
  const { figures, said } = feesOf(rows);
  expect(figures).toEqual([
    ["软件服务年费", "perYear", "30000"],
    ["佣金", "rateOnNet", "0.02"],
    ["服务费", "rateOnGross", "0.006"],
    ["扣点", "rateOnNet", "0.05"],
  ]);
  expect(said).toEqual(expect.arrayContaining(["rateAboveOne", "basisNotUnderstood"]));
});

test("A row of platform fees may tell a rate and what is paid a month beside it", () =>
  expect(
    feesOf([
      ["生效日期", "费用名称", "费率", "月费"],
      ["2024-01-01", "佣金", "2%", 30],
      ["2024-01-01", "服务费", "1%", 0],
    ]).figures,
  ).toEqual([
    ["佣金", "rateOnNet", "0.02"],
    ["佣金", "perMonth", "30"],
    ["服务费", "rateOnNet", "0.01"],
  ]));

test("A fee that is written twice counts once, and two rates of one fee and day count neither", () => {
  const header = ["生效日期", "费用名称", "计费方式", "费率"];
  const twice = feesOf([header, ["2024-01-01", "佣金", "", "2%"], ["2024-01-01", "佣金", "", 0.02]]);
  expect(twice.figures).toEqual([["佣金", "rateOnNet", "0.02"]]);
  expect(twice.said).toContain("feeRepeated");
  const both = feesOf([header, ["2024-01-01", "佣金", "", "2%"], ["2024-01-01", "佣金", "", "3%"]]);
  expect(both.figures).toEqual([]);
  expect(both.said.filter((code) => code === "feeContradicted")).toHaveLength(2);
});

test("Amounts of several currencies in one table are told", () => {
  const spend = (amounts: readonly string[]) =>
    codes(
      adSpend([["日期", "渠道", "花费"], ...amounts.map((amount) => ["2024-06-01", "抖音", amount])])
        .findings,
    );
  expect(spend(["￥10", "€5"])).toContain("mixedCurrencies");
  expect(spend(["￥10", "5"])).not.toContain("mixedCurrencies");
});
