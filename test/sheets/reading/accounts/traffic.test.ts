import { monthText } from "../../../../src/domain/calendar/month";
import type { CellValue } from "../../../../src/sheets/grid";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { TrafficFolder } from "../../../../src/sheets/reading/accounts/traffic";
import { codes, gridOf, type Rows } from "../sheet";

const kindOf = (header: readonly CellValue[], row: readonly CellValue[], sheet?: string) =>
  recogniseSheet(gridOf([header, row], sheet)).kind;

function traffic(rows: Rows) {
  const folder = new TrafficFolder(recogniseSheet(gridOf(rows)));
  for (const [top, row] of rows.entries()) folder.add(gridOf([row], "Sheet1", top));
  return folder.finish();
}

const texts = (rows: Rows) =>
  traffic(rows).lines.map(
    ({ month, shop, visitors, buyers, days }) =>
      `${monthText(month)} ${shop} ${visitors.toFixed()} ${buyers?.toFixed() ?? "-"} ${days?.size ?? "-"}`,
  );

const DAY = "2026-06-01";

describe("A sheet of visitors is told by its headers", () => {
  test.each<[readonly CellValue[], readonly CellValue[]]>([
    [
      ["统计日期", "访客数", "浏览量", "人均浏览量", "跳失率", "支付买家数", "支付转化率", "新访客数"],
      [DAY, 812, 2400, 2.96, "45.1%", 14, "1.72%", 500],
    ],
    [
      ["时间", "店铺名称", "访客数", "浏览量", "平均停留时长", "成交客户数"],
      [DAY, "甲店", 812, 2400, "1:20", 14],
    ],
    [
      ["日期", "頁面瀏覽數", "不重複訪客數", "新訪客", "現有訪客", "跳出率"],
      [DAY, 2400, 812, 500, 312, "45%"],
    ],
    [
      [
        "Date",
        "Page Views",
        "Average Page Views",
        "Bounce Rate",
        "Visitors",
        "New Visitors",
        "Existing Visitors",
      ],
      [DAY, 2400, 2.9, "45%", 812, 500, 312],
    ],
    [
      ["Day", "Sessions"],
      [DAY, 900],
    ],
    [
      ["Date", "Active users", "New users", "Sessions"],
      [DAY, 812, 500, 900],
    ],
    [
      ["月份", "UV"],
      ["2026-06", 20_000],
    ],
    [
      ["Month", "Shop", "Visitors", "Paying buyers"],
      ["2026-06", "A", 20_000, 400],
    ],
  ])("%j", (header, row) => expect(kindOf(header, row)).toBe("traffic"));

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    [
      "sales",
      ["统计日期", "访客数", "浏览量", "支付买家数", "支付金额", "客单价"],
      [DAY, 812, 2400, 14, 2800, 200],
    ],
    ["sales", ["Date", "Total Sales (MYR)", "Orders", "Visitors"], [DAY, 2800, 14, 812]],
    ["sales", ["Date", "Sessions", "Total users", "Purchase revenue"], [DAY, 900, 812, 2800]],
    ["adSpend", ["日期", "渠道", "展现量", "点击量", "花费", "访客数"], [DAY, "直通车", 9000, 90, 200, 80]],
  ])("and %s stay what they are beside a count of visitors: %j", (kind, header, row) =>
    expect(kindOf(header, row, "流量")).toBe(kind),
  );

  test("and a list of users is none", () =>
    expect(kindOf(["日期", "用户", "备注"], [DAY, "王小明", "回电"])).toBeUndefined());

  test("by the people where sessions stand there too", () => {
    const { columns } = recogniseSheet(
      gridOf([
        ["Date", "Sessions", "Users"],
        [DAY, 900, 812],
      ]),
    );
    expect([columns.get("visits")?.column, columns.get("visitors")?.column]).toEqual([1, 2]);
  });
});

describe("Visitors", () => {
  test("of days are added up by month and shop, and how many days there are is known", () => {
    const rows: Rows = [
      ["日期", "店铺", "访客数", "支付买家数"],
      ["2026-06-29", "甲店", "1,200", 20],
      ["2026-06-30", "甲店", 800, 10],
      ["2026-07-01", "甲店", 900, 12],
      ["2026-06-29", "乙店", 50, null],
    ];
    expect(texts(rows)).toEqual(["2026-06 乙店 50 - 1", "2026-06 甲店 2000 30 2", "2026-07 甲店 900 12 1"]);
    expect(traffic(rows).findings.map(({ problem }) => problem)).toContainEqual({
      code: "visitorsAddedByDay",
      days: 4,
    });
  });

  test("of a month stand as they are, without a word about days", () => {
    const rows: Rows = [
      ["月份", "访客数"],
      ["2026-06", "2.5万"],
    ];
    expect(texts(rows)).toEqual(["2026-06  25000 - -"]);
    expect(codes(traffic(rows).findings)).toEqual(["rowsRead"]);
  });

  test("of several sources of a day are added up, and the day counts once", () =>
    expect(
      texts([
        ["Date", "Source", "Sessions"],
        [DAY, "Search", 500],
        [DAY, "Direct", 300],
      ]),
    ).toEqual(["2026-06  800 - 1"]));

  test("of sessions are said to be sessions", () =>
    expect(
      codes(
        traffic([
          ["Day", "Sessions"],
          [DAY, 900],
        ]).findings,
      ),
    ).toContain("visitsForVisitors"));

  test("that a printed total counts once only are no difference", () => {
    const { findings } = traffic([
      ["日期", "访客数"],
      ["2026-06-01", 500],
      ["2026-06-02", 400],
      ["合计", 750],
    ]);
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      code: "visitorsTotalUnique",
      printed: "750.00",
      computed: "900.00",
      difference: "150.00",
    });
    expect(codes(findings)).not.toContain("totalDiffers");
  });

  test("are missing where days before and after have them; a blank day is no day without visitors", () => {
    const { lines, findings } = traffic([
      ["日期", "访客数"],
      ["2026-06-01", 500],
      ["2026-06-02", null],
      ["2026-06-04", 400],
    ]);
    expect(lines[0]!.days?.size).toBe(2);
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      code: "visitorDaysMissing",
      month: "2026-06",
      days: 2,
    });
  });

  test("below 0 and in words are reported with their cell", () => {
    const { lines, findings } = traffic([
      ["日期", "访客数"],
      ["2026-06-01", -5],
      ["2026-06-02", "约3万"],
      ["2026-06-03", 400],
    ]);
    expect(lines[0]!.visitors.toFixed()).toBe("400");
    const found = findings.filter(({ severity }) => severity !== "note");
    expect(found.map(({ problem, at }) => `${problem.code} ${at!.row}`)).toEqual([
      "visitorsNegative 1",
      "amountNotUnderstood 2",
    ]);
  });
});
