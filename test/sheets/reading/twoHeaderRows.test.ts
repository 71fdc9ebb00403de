import { monthText } from "../../../src/domain/calendar/month";
import { headersOverTwoRows } from "../../../src/sheets/reading/twoHeaderRows";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { SalesAcross } from "../../../src/sheets/reading/sales/salesAcross";
import { gridOf, type Rows } from "./sheet";

const over = (...rows: Rows) => headersOverTwoRows(gridOf(rows), 0);

describe("Headers in two rows", () => {
  test("are the months with what stands below each", () => {
    expect(over(["店铺", "8月", null, "9月", null], [null, "销售额", "退款额", "销售额", "退款额"])).toEqual([
      "店铺",
      "8月 销售额",
      "8月 退款额",
      "9月 销售额",
      "9月 退款额",
    ]);
  });

  test("are the shops with what stands below each", () => {
    expect(over(["日期", "甲店", null, "乙店", null], [null, "销售额", "退款", "销售额", "退款"])).toEqual([
      "日期",
      "甲店 销售额",
      "甲店 退款",
      "乙店 销售额",
      "乙店 退款",
    ]);
  });

  test("are the lower ones below words that are no months", () => {
    expect(
      over(["姓名", "岗位", "应发工资", null, "扣款"], [null, null, "基本工资", "提成", "社保"]),
    ).toEqual(["姓名", "岗位", "基本工资", "提成", "社保"]);
  });

  test.each([
    [
      "a title above the headers",
      [
        ["2026年销售", null, null],
        ["日期", "销售额", "退款"],
      ],
    ],
    [
      "a row of data in words",
      [
        ["姓名", "岗位", null],
        ["张三", "运营", "休假"],
      ],
    ],
    [
      "numbers below",
      [
        ["店铺", "8月", null],
        [null, "销售额", 3],
      ],
    ],
    [
      "people above the same headers",
      [
        ["日期", "张三", null, "李四", null],
        [null, "销售额", "退款", "销售额", "退款"],
      ],
    ],
  ] satisfies [string, Rows][])("are none where there is %s", (_, rows) => {
    expect(over(...(rows as Rows))).toBeUndefined();
  });
});

const TABLE: Rows = [
  ["各店月度销售汇总"],
  ["店铺", "2026年8月", null, null, "2026年9月", null, null, "合计", null, null],
  [null, "订单数", "销售额", "退款额", "订单数", "销售额", "退款额", "订单数", "销售额", "退款额"],
  ["天猫店", 3, 300, 20, 4, 400, 0, 7, 700, 20],
  ["京东店", 1, 50, 0, 2, 80.5, 10, 3, 130.5, 10],
  ["合计", 4, 350, 20, 6, 480.5, 10, 10, 830.5, 30],
];

test("Shops by months in two rows of headers give each month's sales, refunds and orders", () => {
  const recognition = recogniseSheet(gridOf(TABLE));
  const folder = new SalesAcross(recognition, {});
  folder.add(gridOf(TABLE));
  const { lines, findings } = folder.finish();
  expect(
    lines.map((line) =>
      [monthText(line.month), line.shop, line.orders, line.gross.toFixed(), line.refunds?.toFixed()].join(
        " ",
      ),
    ),
  ).toEqual([
    "2026-08 京东店 1 50 0",
    "2026-08 天猫店 3 300 20",
    "2026-09 京东店 2 80.5 10",
    "2026-09 天猫店 4 400 0",
  ]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(findings.map(({ problem }) => problem.code)).not.toContain("totalDiffers");
});

test("Months beside shops are read without a header over the shops", () => {
  const rows: Rows = [
    ["销售额统计表"],
    [null, "7月", "8月", "三季度小计", "合计"],
    ["天猫店", 10, 20, 30, 30],
    ["京东店", 1, 2, 3, 3],
    ["合计", 11, 22, 33, 33],
  ];
  const recognition = recogniseSheet(gridOf(rows, "2026年销售"));
  expect(recognition.kind).toBe("sales");
  const folder = new SalesAcross(recognition, {});
  folder.add(gridOf(rows));
  expect(
    folder
      .finish()
      .lines.map(({ month, shop, gross }) => [monthText(month), shop, gross.toFixed()].join(" ")),
  ).toEqual(["2026-07 京东店 1", "2026-07 天猫店 10", "2026-08 京东店 2", "2026-08 天猫店 20"]);
  const people = rows.map((row) => [String(row[0] ?? "").replace(/^..店/, "张三") || null, ...row.slice(1)]);
  expect(recogniseSheet(gridOf(people, "2026年销售")).kind).not.toBe("sales");
});

test("Shops side by side in two rows of headers give each shop's sales and refunds", () => {
  const rows: Rows = [
    ["日期", "天猫店", null, "京东店", null],
    [null, "销售额", "退款额", "销售额", "退款额"],
    ["2026-09-01", 100, 5, 70, 0],
    ["2026-09-02", 30, 0, 20.5, 2],
  ];
  const folder = new SalesAcross(recogniseSheet(gridOf(rows)), {});
  folder.add(gridOf(rows));
  expect(
    folder
      .finish()
      .lines.map(({ shop, gross, refunds }) => [shop, gross.toFixed(), refunds?.toFixed()].join(" ")),
  ).toEqual(["天猫店 130 5", "京东店 90.5 2"]);
});

test("Rows that are figures of shops are no shops", () => {
  const rows: Rows = [
    [null, "7月", "8月"],
    ["天猫销售额", 100, 200],
    ["天猫退款额", 10, 20],
  ];
  expect(recogniseSheet(gridOf(rows, "2026年各店销售")).kind).not.toBe("sales");
});
