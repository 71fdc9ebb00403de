import { monthText } from "../../../../src/domain/calendar/month";
import { readDateRange } from "../../../../src/domain/calendar/readDateRange";
import { AdSpendFolder } from "../../../../src/sheets/reading/accounts/adSpend";
import { TrafficFolder } from "../../../../src/sheets/reading/accounts/traffic";
import { attendanceReader } from "../../../../src/sheets/reading/commission/attendance";
import { targetsReader } from "../../../../src/sheets/reading/commission/personMonths";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { codes, gridOf, type Rows } from "../sheet";

function adSpend(rows: Rows) {
  const folder = new AdSpendFolder(recogniseSheet(gridOf(rows)));
  folder.add(gridOf(rows));
  const { lines, findings } = folder.finish();
  const spend = lines.map((line) => `${monthText(line.month)} ${line.spend.toFixed()}`);
  const told = findings.filter(({ severity }) => severity !== "note");
  return { spend, findings, told: told.map(({ problem, at }) => `${problem.code} ${at!.row},${at!.column}`) };
}

describe("A time in one cell is read from its first to its last day", () => {
  test.each([
    ["2026-01-01 ~ 2026-01-31", 46023, 46053],
    ["2026/01/01-2026/01/31", 46023, 46053],
    ["2026年1月1日至1月31日", 46023, 46053],
    ["Jan 1, 2026 - Jan 31, 2026", 46023, 46053],
    ["2026-01-01 00:00:00 ~ 2026-01-31 23:59:59", 46023, 46053],
    ["12/01/2026 - 18/01/2026", 46034, 46040],
  ])("%s", (text, first, last) => expect(readDateRange(text)).toEqual({ first, last }));

  test.each([
    "02/01/2026 - 03/01/2026",
    "2026-01-31 ~ 2026-01-01",
    "2026-01-01",
    "3-5",
    "a ~ b",
    "1 ~ 2 ~ 3",
  ])("but not %s", (text) => expect(readDateRange(text)).toBeUndefined());
});

const HEADER = ["时间", "计划名称", "展现量", "点击量", "花费"];

describe("Rows for several days", () => {
  test("belong to the month that they lie in", () =>
    expect(
      adSpend([
        HEADER,
        ["2026-01-01 ~ 2026-01-31", "甲", 10, 1, "1,000.50"],
        ["2026-02-03~2026-02-03", "乙", 10, 1, 20],
      ]),
    ).toMatchObject({ spend: ["2026-01 1000.5", "2026-02 20"], told: [] }));

  test("over more than a month are left out, and said", () =>
    expect(adSpend([HEADER, ["2026-01-26 ~ 2026-02-01", "甲", 10, 1, 100]])).toMatchObject({
      spend: [],
      told: ["periodOverMonths 1,0"],
    }));

  test.each([
    ["before", 1],
    ["after", 3],
  ])("are totals %s rows of single days", (_, at) => {
    const rows = [HEADER, ["2026-01-01", "甲", 10, 1, 100], ["2026-01-02", "甲", 10, 1, 50]];
    rows.splice(at, 0, ["2026-01-01 ~ 2026-01-31", "甲", 20, 2, 150]);
    expect(adSpend(rows)).toMatchObject({ spend: ["2026-01 150"], told: [`periodBesideDays ${at},0`] });
  });

  test("by two columns are left out where these are in different months", () => {
    const header = [
      "Campaign name",
      "Impressions",
      "Amount spent (USD)",
      "Ends",
      "Reporting starts",
      "Reporting ends",
    ];
    expect(
      adSpend([
        header,
        ["A", 10, 30, "Ongoing", "2026-01-01", "2026-01-31"],
        ["B", 10, 70, "Ongoing", "2026-01-01", "2026-03-31"],
      ]),
    ).toMatchObject({ spend: ["2026-01 30"], told: ["periodOverMonths 2,5"] });
  });

  test("are left out where only the start of the campaign is known, and a lone start is taken with a word", () => {
    const open: Rows = [
      ["Ad name", "Start date", "End date", "Impressions", "Clicks", "Expense"],
      ["A", "2025-03-12", "Unlimited", 10, 1, 30],
    ];
    expect(adSpend(open)).toMatchObject({ spend: [], told: ["periodOpen 1,2"] });
    const lone: Rows = [
      ["Start Date (in UTC)", "Campaign", "Impressions", "Clicks", "Total Spent"],
      ["1/20/2026", "A", 10, 1, 30],
    ];
    expect(adSpend(lone)).toMatchObject({ spend: ["2026-01 30"], told: ["periodStartTaken 0,0"] });
  });
});

describe("Rows without a date", () => {
  const table: Rows = [
    ["Campaign", "Budget", "Cost", "Impr.", "Clicks"],
    ["A", "50.00", "1,000.10", "1,200", "30"],
    ["B", "50.00", "2,000.20", "1,200", "30"],
    ["Total: Campaigns", " --", "3,000.30", "2,400", "60"],
  ];

  test("are put into the month stated above the table, and that is said", () => {
    const { spend, findings } = adSpend([
      ["Campaign report"],
      ["January 1, 2026 - January 31, 2026"],
      ...table,
    ]);
    expect(spend).toEqual(["2026-01 3000.3"]);
    expect(codes(findings)).toContain("periodStatedAbove");
  });

  test("are left out where several months are stated", () =>
    expect(adSpend([["Campaign report"], ["January 1, 2026 - March 31, 2026"], ...table])).toMatchObject({
      spend: [],
      told: ["periodOverMonths 1,0"],
    }));

  test.each<[string, Rows]>([
    ["nothing is stated", [["Campaign report"]]],
    ["only the day of the export is", [["Created 2026-02-01 09:00"]]],
    ["two different times are", [["2026-01-01 ~ 2026-01-31"], ["2026-02-01 ~ 2026-02-28"]]],
  ])("are no ad spend where %s", (_, above) =>
    expect(recogniseSheet(gridOf([...above, ...table])).kind).toBeUndefined(),
  );

  test("take the stated month before the days on which ads began", () => {
    const rows: Rows = [
      ["所有CPC廣告報表"],
      ["報表建立時間", "2026/02/01 10:00"],
      ["時間區間", "2026/01/01 - 2026/01/31"],
      ["廣告名稱", "廣告類型", "開始日期", "結束日期", "瀏覽數", "點擊數", "花費"],
      ["甲", "搜尋", "2025/03/12 10:00", "無限", "5000", "100", "100.5"],
      ["乙", "搜尋", "2025/12/01 00:00", "無限", "5000", "100", "50"],
    ];
    expect(adSpend(rows)).toMatchObject({ spend: ["2026-01 150.5"], told: [] });
  });

  test("of visitors stand for the month as a whole", () => {
    const rows: Rows = [
      ["# Start date: 20260101"],
      ["# End date: 20260131"],
      ["Session channel", "Sessions", "Engagement rate"],
      ["Direct", 1000, 0.6],
      ["Email", 500, 0.5],
    ];
    const folder = new TrafficFolder(recogniseSheet(gridOf(rows)));
    folder.add(gridOf(rows));
    const [line] = folder.finish().lines;
    expect([monthText(line!.month), line!.visitors.toFixed(), line!.days]).toEqual([
      "2026-01",
      "1500",
      undefined,
    ]);
  });

  test("of attendance take the month of the summary", () => {
    const rows: Rows = [
      ["月度汇总 统计日期：2026-01-01 至 2026-01-31"],
      ["报表生成时间：2026-02-01 09:00"],
      ["姓名", "部门", "出勤天数", "迟到次数"],
      ["王", "运营", 21, 1],
    ];
    const reader = attendanceReader(recogniseSheet(gridOf(rows)), {});
    reader.add(gridOf(rows));
    expect(reader.finish().lines.map(({ month, person }) => `${monthText(month)} ${person}`)).toEqual([
      "2026-01 王",
    ]);
  });
});

describe("Targets without a column of months", () => {
  const ROWS: Rows = [
    ["姓名", "目标"],
    ["张三", 100000],
    ["李四", 80000],
  ];
  const read = (rows: Rows, sheet: string) => {
    const recognition = recogniseSheet(gridOf(rows, sheet));
    if (recognition.kind !== "targets") return recognition.kind;
    const reader = targetsReader(recognition, {});
    reader.add(gridOf(rows, sheet));
    return reader
      .finish()
      .lines.map(({ month, person, target }) => `${monthText(month)} ${person} ${target.toFixed()}`);
  };
  const MARCH = ["2026-03 张三 100000", "2026-03 李四 80000"];

  test("are those of the month in the title, or else in the name of the sheet", () => {
    expect(read([["2026年3月目标"], ...ROWS], "Sheet1")).toEqual(MARCH);
    expect(read(ROWS, "2026年3月目标")).toEqual(MARCH);
    expect(read([["2026年3月目标"], ...ROWS], "2026年4月")).toEqual(MARCH);
  });

  test("are of no month where none is named, or more than one", () => {
    expect(read(ROWS, "目标")).toBeUndefined();
    expect(read([["2026年3月和2026年4月目标"], ...ROWS], "目标")).toBeUndefined();
  });
});

describe("Attendance", () => {
  function read(rows: Rows) {
    const reader = attendanceReader(recogniseSheet(gridOf(rows)), {});
    reader.add(gridOf(rows));
    const { lines, findings } = reader.finish();
    return {
      lines: lines.map(({ month, person, due, worked }) =>
        [monthText(month), person, due?.toFixed() ?? "?", worked?.toFixed() ?? "?"].join(" "),
      ),
      told: findings.filter(({ severity }) => severity !== "note").map(({ problem }) => problem.code),
    };
  }

  test("of 企业微信 is read in hours, both of them", () => {
    const { lines, told } = read([
      ["统计时间：2026-05-01 至 2026-05-31", null, null, null, null],
      ["基础信息", null, "概况", null, null],
      ["姓名", "部门", "应打卡天数(天)", "标准工作时长(小时)", "实际工作时长(小时)"],
      ["王芳", "客服部", 21, 168, 160],
    ]);
    expect([lines, told]).toEqual([["2026-05 王芳 168 160"], []]);
  });

  test.each([["Pay period: 2026-05"], ["Timesheet – May 2026"], ["2026年5月考勤"]])(
    "takes its month from %s above",
    (title) => {
      expect(
        read([
          [title, null, null],
          ["Employee", "Scheduled days", "Days worked"],
          ["Ann", 21, 20],
        ]).lines,
      ).toEqual(["2026-05 Ann 21 20"]);
    },
  );

  test("takes no month from two of them", () => {
    const title = "January – March 2026";
    expect(
      recogniseSheet(gridOf([[title], ["Employee", "Scheduled days", "Days worked"], ["Ann", 21, 20]])).kind,
    ).toBeUndefined();
  });

  test("changes no pay where days are due and hours worked", () => {
    const { lines, told } = read([
      ["月份", "姓名", "应出勤天数", "实际工时"],
      ["2026-05", "王芳", 21, 160],
    ]);
    expect([lines, told]).toEqual([["2026-05 王芳 ? ?"], ["attendanceUnits"]]);
  });

  test("says once that nothing tells what was due", () => {
    const { told } = read([
      ["月份", "姓名", "出勤天数"],
      ["2026-05", "王芳", 20],
      ["2026-05", "李强", 21],
    ]);
    expect(told).toEqual(["attendanceDueUnknown"]);
  });
});

describe("Totals of an export", () => {
  test("name what they add up, and those of a part are no difference", () => {
    const rows: Rows = [
      ["日期", "广告系列类型", "费用", "展示次数", "点击次数"],
      ["2026-01-01", "搜索", 100, 10, 1],
      ["2026-01-01", "视频", 20, 10, 1],
      ["总计：广告系列", null, 120, 20, 2],
      ["总计：搜索", null, 100, 10, 1],
    ];
    expect(adSpend(rows)).toMatchObject({ spend: ["2026-01 120"], told: [] });
  });

  test("of a part stand above it", () => {
    const rows: Rows = [
      ["日期", "二级来源", "访客数", "支付买家数"],
      ["2026-01-01", "汇总", 700, 7],
      ["2026-01-01", "搜索", 400, 4],
      ["2026-01-01", "推荐", 300, 3],
      ["2026-01-02", "汇总", 50, 2],
      ["2026-01-02", "搜索", 50, 2],
    ];
    const folder = new TrafficFolder(recogniseSheet(gridOf(rows)));
    folder.add(gridOf(rows));
    const { lines, findings } = folder.finish();
    expect(lines[0]!.visitors.toFixed()).toBe("750");
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("are told from a line of words below the table, which is a remark", () =>
    expect(
      codes(adSpend([["Date", "Spend", "Clicks"], ["2026-01-01", 5, 1], ["© All rights reserved"]]).findings),
    ).toContain("remarkLeftOut"));
});

test("Visitors of goods or pages are no visitors of the shop; sessions by landing page are", () => {
  const kindOf = (...headers: string[]) =>
    recogniseSheet(gridOf([headers, ["2026-01-01", "x", ...headers.slice(2).map(() => 100)]])).columns;
  expect(kindOf("日期", "商品名称", "访客数").has("visitors")).toBe(false);
  expect(kindOf("Date", "Page path", "Active users").has("visitors")).toBe(false);
  expect(kindOf("Date", "Page Views - Total", "Sessions - Total").has("visits")).toBe(true);
  const landing = kindOf("Day", "Landing page path", "Online store visitors", "Sessions");
  expect([landing.has("visitors"), landing.has("visits")]).toEqual([false, true]);
});

test.each<{ readonly by: string; readonly rows: Rows }>([
  {
    by: "its column of directions",
    rows: [
      ["交易时间", "交易类型", "交易对方", "收/支", "金额(元)", "当前状态"],
      ["2026-01-20 10:00:00", "商户消费", "快递", "支出", "¥100.50", "支付成功"],
      ["2026-01-20 11:00:00", "转账", "买家", "收入", "¥200.00", "已存入零钱"],
    ],
  },
  {
    by: "the balance beside its amounts",
    rows: [
      ["Date", "Description", "Amount", "Balance"],
      ["2026-01-20", "Courier", -100.5, 899.5],
      ["2026-01-21", "Payout", 200, 1099.5],
    ],
  },
])("A statement whose amounts come in and go out, as told by $by, is neither costs nor sales", ({ rows }) => {
  expect(recogniseSheet(gridOf(rows)).kind).toBeUndefined();
});

test("Pay of a year or an hour is no pay of a month", () => {
  const rows = (pay: string): Rows => [
    ["Employee", "Job title", pay],
    ["Ann", "Operations", 60000],
  ];
  expect(recogniseSheet(gridOf(rows("Monthly salary"))).kind).toBe("staffing");
  expect(recogniseSheet(gridOf(rows("Annual salary"))).kind).not.toBe("staffing");
});
