import fc from "fast-check";
import { monthText } from "../../../src/domain/calendar/month";
import type { CellValue } from "../../../src/sheets/grid";
import { AdSpendFolder } from "../../../src/sheets/reading/accounts/adSpend";
import { OtherCostsFolder } from "../../../src/sheets/reading/accounts/otherCosts";
import { paidReader, targetsReader } from "../../../src/sheets/reading/commission/personMonths";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { addressText } from "../../../src/sheets/grid";
import { gridOf, type Rows } from "./sheet";

const kindOf = (rows: Rows, sheet: string) => recogniseSheet(gridOf(rows, sheet)).kind;

function wrong(findings: ReturnType<OtherCostsFolder["finish"]>["findings"]): string[] {
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ problem, at }) => `${problem.code} ${at ? addressText(at) : ""}`);
}

function targets(rows: Rows, sheet = "2026年销售目标") {
  const recognition = recogniseSheet(gridOf(rows, sheet));
  expect(recognition.kind).toBe("targets");
  const reader = targetsReader(recognition, {});
  reader.add(gridOf(rows, sheet));
  const { lines, findings } = reader.finish();
  return {
    lines: lines.map(({ month, person, shop, target }) =>
      [monthText(month), person || shop, target.toFixed()].join(" "),
    ),
    wrong: wrong(findings),
  };
}

function costs(rows: Rows, sheet = "2026费用") {
  const recognition = recogniseSheet(gridOf(rows, sheet));
  expect(recognition.kind).toBe("otherCosts");
  const folder = new OtherCostsFolder(recognition);
  folder.add(gridOf(rows, sheet));
  const { lines, findings } = folder.finish();
  return {
    lines: lines.map(({ month, item, amount }) => `${monthText(month)} ${item} ${amount.toFixed()}`),
    wrong: wrong(findings),
  };
}

describe("Targets with the months side by side", () => {
  test.each<[string, CellValue[]]>([
    ["2026年销售目标", ["姓名", "1月", "2月"]],
    ["销售目标", ["姓名", "2026年1月", "2026年2月"]],
    ["Targets 2026", ["Name", "Jan", "Feb"]],
    ["Targets", ["Salesperson", "Jan 2026", "Feb-26"]],
    ["Quota", ["Rep", "2026-01", "2026/2"]],
    ["目标", ["姓名", 46023, 46054]],
    ["2026", ["姓名", "1月目标", "2月目标"]],
    ["2026目标", ["姓名/月份", "1月份", "2月份"]],
  ])("are read: %s %j", (sheet, header) => {
    expect(targets([header, ["王芳", 100000, 120000]], sheet)).toEqual({
      lines: ["2026-01 王芳 100000", "2026-02 王芳 120000"],
      wrong: [],
    });
  });

  test("are read by shop, under a title with the year and the unit, without their totals", () => {
    const { lines, wrong: said } = targets(
      [
        ["2026年度销售目标（单位：万元）", null, null, null],
        ["序号", "店铺", "1月", "2月", "一季度", "合计"],
        [1, "天猫店", 10, 12, 40, 22],
        [2, "京东店", 5, null, 20, 5],
        ["合计", null, 15, 12, 60, 27],
      ],
      "Sheet1",
    );
    expect(lines).toEqual(["2026-01 天猫店 100000", "2026-02 天猫店 120000", "2026-01 京东店 50000"]);
    expect(said).toEqual([]);
  });

  test("leave out what was reached beside them", () => {
    const rows = [
      ["姓名", "1月目标", "1月实际", "2月目标", "2月实际"],
      ["王芳", 100, 90, 120, 130],
    ];
    expect(targets(rows, "2026").lines).toEqual(["2026-01 王芳 100", "2026-02 王芳 120"]);
  });

  test("tell of the totals that do not agree, with their cells", () => {
    const { wrong: said } = targets([
      ["姓名", "1月", "2月", "合计"],
      ["王芳", 100, 120, 230],
      ["李强", 50, 60, 110],
      ["合计", 150, 190, 340],
    ]);
    expect(said).toEqual(["totalDiffers '2026年销售目标'!D2", "totalDiffers '2026年销售目标'!C4"]);
  });

  test("are refused where no year is known, with the cells of the months", () => {
    expect(
      targets(
        [
          ["姓名", "1月", "2月"],
          ["王芳", 100, 120],
        ],
        "目标",
      ),
    ).toEqual({
      lines: [],
      wrong: ["dateNotUnderstood 目标!B1", "dateNotUnderstood 目标!C1"],
    });
  });

  test("are refused where months without a year go on behind December", () => {
    const { lines } = targets([
      ["姓名", "12月", "1月"],
      ["王芳", 100, 120],
    ]);
    expect(lines).toEqual([]);
  });

  test.each<[string, Rows]>([
    [
      "什么",
      [
        ["姓名", "1月", "2月"],
        ["王芳", 100, 120],
      ],
    ],
    [
      "2026目标完成",
      [
        ["姓名", "1月", "2月"],
        ["王芳", 100, 120],
      ],
    ],
    [
      "2026毛利目标",
      [
        ["姓名", "1月", "2月"],
        ["王芳", 100, 120],
      ],
    ],
    [
      "2026目标",
      [
        ["姓名", "项目", "1月", "2月"],
        ["王芳", "目标", 100, 120],
        ["王芳", "实际", 90, 80],
      ],
    ],
    [
      "2026目标",
      [
        ["阶段", "1月", "2月"],
        ["甲", 100, 120],
        ["乙", 100, 120],
      ],
    ],
  ])("are not seen in a table that may be of something else: %s %#", (sheet, rows) => {
    expect(kindOf(rows, sheet)).toBeUndefined();
  });
});

describe("Costs with the months side by side", () => {
  test("are read by item, without the row of sums that has no label", () => {
    expect(
      costs([
        ["费用项目", "1月", "2月", "备注"],
        ["房租", 8000, 8000, null],
        ["快递费", "1,200.50", null, "2月未结"],
        [null, 9200.5, 8000, null],
      ]),
    ).toEqual({
      lines: ["2026-01 快递费 1200.5", "2026-01 房租 8000", "2026-02 房租 8000"],
      wrong: [],
    });
  });

  test("are read by the item of an expense, and held against the total of each row", () => {
    const { lines, wrong: said } = costs(
      [
        ["Expense item", "Apr 2026", "May 2026", "Total"],
        ["Rent", 8000, 8000, 16000],
        ["Packaging", 500, 650.4, 1150],
      ],
      "Expenses",
    );
    expect(lines).toHaveLength(4);
    expect(said).toEqual(["totalDiffers Expenses!D3"]);
  });

  test("are no statement of profit, and no budget", () => {
    const rows = [
      ["项目", "1月", "2月"],
      ["销售收入", 90000, 80000],
      ["房租", 8000, 8000],
    ];
    expect(kindOf(rows, "2026费用")).toBeUndefined();
    expect(
      kindOf(
        [
          ["项目", "1月", "2月"],
          ["房租", 8000, 8000],
        ],
        "2026费用预算",
      ),
    ).toBeUndefined();
  });

  test("are those of their long form", () => {
    const amounts = fc.array(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(amounts, (rows) => {
        const wide = rows.map((months, item) => [`甲${item}`, ...months.map((cents) => cents / 100)]);
        const long = rows.flatMap((months, item) =>
          months.map((cents, month) => [`2026-0${month + 1}`, `甲${item}`, cents / 100]),
        );
        expect(costs([["费用项目", "1月", "2月", "3月"], ...wide]).lines).toEqual(
          costs([["月份", "费用项目", "金额"], ...long]).lines,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("Costs with their items side by side", () => {
  test("are read by month and item, and held against the total of each row", () => {
    const { lines, wrong: said } = costs(
      [
        ["月份", "房租", "小组活动费", "快递费", "合计", "备注"],
        ["2026-04", 8000, null, 1200.5, 9200.5, null],
        ["2026-05", 8000, 300, "1,300", 9700, "含补发"],
        ["合计", 16000, 300, 2500.5, 18800.5, null],
      ],
      "费用明细",
    );
    expect(lines).toEqual([
      ...["2026-04 快递费 1200.5", "2026-04 房租 8000"],
      ...["2026-05 小组活动费 300", "2026-05 快递费 1300", "2026-05 房租 8000"],
    ]);
    expect(said).toEqual(["totalDiffers 费用明细!E3"]);
  });

  test("are read in English, by shop", () => {
    const rows = [
      ["Month", "Shop", "Rent", "Software", "Packaging"],
      ["May 2026", "A", 2000, 99.5, 310],
    ];
    expect(costs(rows, "Operating costs").lines).toEqual([
      "2026-05 Packaging 310",
      "2026-05 Rent 2000",
      "2026-05 Software 99.5",
    ]);
  });

  test.each<[string, CellValue[]]>([
    ["a table without a name", ["月份", "房租", "快递费"]],
    ["费用: takings beside costs", ["月份", "销售收入", "快递费"]],
    ["费用: prices", ["月份", "快递单价", "房租"]],
    ["费用: purchases", ["月份", "采购额", "房租"]],
    ["费用预算", ["月份", "房租", "快递费"]],
  ])("are not seen in %s", (sheet, header) => {
    expect(kindOf([header, ["2026-04", 1, 2], ["2026-05", 1, 2]], sheet)).not.toBe("otherCosts");
  });
});

test("Ad spend with the months side by side is read by channel", () => {
  const rows = [
    ["推广渠道", "1月", "2月"],
    ["直通车", 3000, 3500],
    ["钻展", null, 800],
  ];
  const recognition = recogniseSheet(gridOf(rows, "2026推广费"));
  expect(recognition.kind).toBe("adSpend");
  const folder = new AdSpendFolder(recognition);
  folder.add(gridOf(rows, "2026推广费"));
  expect(
    folder
      .finish()
      .lines.map(({ month, channel, spend }) => `${monthText(month)} ${channel} ${spend.toFixed()}`),
  ).toEqual(["2026-01 直通车 3000", "2026-02 直通车 3500", "2026-02 钻展 800"]);
});

test("Commission paid with the months side by side is read by person", () => {
  const rows = [
    ["姓名", "2026年1月", "2026年2月"],
    ["王芳", 1200, 1500.5],
  ];
  const recognition = recogniseSheet(gridOf(rows, "已发提成"));
  expect(recognition.kind).toBe("paidCommission");
  const reader = paidReader(recognition, {});
  reader.add(gridOf(rows, "已发提成"));
  expect(
    reader.finish().lines.map(({ month, person, paid }) => `${monthText(month)} ${person} ${paid.toFixed()}`),
  ).toEqual(["2026-01 王芳 1200", "2026-02 王芳 1500.5"]);
  expect(kindOf(rows, "实发工资")).not.toBe("paidCommission");
});

describe("Targets with people or shops side by side", () => {
  test("are each person's, month by month, and a total is held against them", () =>
    expect(
      targets([
        ["月份", "张三", "李四", "合计"],
        ["一月", 50000, "6万", 110000],
        ["二月份", 40000, null, 45000],
        ["合计", 90000, 60000, 155000],
      ]),
    ).toEqual({
      lines: ["2026-01 张三 50000", "2026-01 李四 60000", "2026-02 张三 40000"],
      wrong: ["totalDiffers '2026年销售目标'!D3"],
    }));

  test("are a shop's where every header names one", () =>
    expect(
      targets([
        ["月份", "天猫旗舰店", "京东店"],
        ["2026-01", 500000, 300000],
      ]).lines,
    ).toEqual(["2026-01 天猫旗舰店 500000", "2026-01 京东店 300000"]));

  test("are read with English names", () =>
    expect(
      targets(
        [
          ["Month", "Ann Lee", "Bob"],
          ["Jan 2026", 50000, 60000],
        ],
        "Sales targets",
      ).lines,
    ).toEqual(["2026-01 Ann Lee 50000", "2026-01 Bob 60000"]));

  test.each<[string, CellValue[]]>([
    ["figures, which are nobody's", ["月份", "访客", "转化率"]],
    ["a shop beside a person", ["月份", "天猫旗舰店", "张三"]],
    ["what all have together beside people", ["月份", "全店", "张三"]],
    ["a single column", ["月份", "张三"]],
  ])("not %s", (_, headers) =>
    expect(kindOf([headers, ["2026-01", 1000, 2000].slice(0, headers.length)], "2026年销售目标")).not.toBe(
      "targets",
    ),
  );
});
