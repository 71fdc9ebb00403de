import type { CellValue } from "../../../../src/sheets/grid";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf, type Rows } from "../sheet";

const DAY = "2026-01-20";

/** The kind of a sheet and the header over each of its columns. */
function columnsOf(rows: Rows) {
  const { kind, columns } = recogniseSheet(gridOf(rows));
  return { kind, ...Object.fromEntries([...columns].map(([meaning, { header }]) => [meaning, header])) };
}

type Report = readonly [name: string, header: string, row: readonly CellValue[], columns: object];

const REPORTS: readonly Report[] = [
  [
    "Meta",
    "Reporting starts|Reporting ends|Campaign name|Campaign budget|Results|Reach|Impressions|Cost per results|Amount spent (USD)|Ends|Link clicks|CPC (cost per link click) (USD)|CPM (cost per 1,000 impressions) (USD)|Cost per purchase (USD)|Purchases conversion value|Purchase ROAS (return on ad spend)",
    [DAY, DAY, "Spring", 100, 3, 800, 1000, 3.4, 10.1, "Ongoing", 20, 0.5, 10.1, 3.4, 40.5, 4],
    {
      date: "Reporting starts",
      to: "Reporting ends",
      spend: "Amount spent (USD)",
      attributedSales: "Purchases conversion value",
      clicks: "Link clicks",
    },
  ],
  [
    "Meta in Simplified Chinese",
    "报告开始日期|报告结束日期|广告系列名称|成效|展示次数|单次成效费用|已花费金额 (USD)|结束日期|链接点击量|千次展示费用 (USD)|购物转化价值",
    [DAY, DAY, "春季", 3, 1000, 3.4, 10.1, "长期", 20, 10.1, 40.5],
    {
      date: "报告开始日期",
      to: "报告结束日期",
      spend: "已花费金额 (USD)",
      attributedSales: "购物转化价值",
    },
  ],
  [
    "Meta in Traditional Chinese",
    "行銷活動名稱|天|成果|曝光次數|每次成果成本|花費金額 (TWD)|結束時間|連結點擊次數|CPM（每千次廣告曝光成本） (TWD)|購買轉換值",
    ["春季", DAY, 3, 1000, 33, 100, "持續中", 20, 100, 450],
    { date: "天", spend: "花費金額 (TWD)", clicks: "連結點擊次數", attributedSales: "購買轉換值" },
  ],
  [
    "Google",
    "Day|Campaign|Budget|Campaign type|Cost|Impr.|Clicks|Avg. CPC|Conv. value|Cost / conv.|Conv. value / cost",
    [DAY, "Brand", "50.00", "Search", "1,012.50", "1,200", "30", "33.75", "1,500.25", "506", 1.48],
    { date: "Day", spend: "Cost", channel: "Campaign type", attributedSales: "Conv. value" },
  ],
  [
    "TikTok",
    "Campaign name|By Day|Campaign Budget|Cost|CPC (destination)|CPM|Impressions|Clicks (destination)|Cost per result|Total complete payment value",
    ["Smart", DAY, "100.00", "55.25", "0.3", "4.1", "12000", "150", "13.8", "220.00"],
    { date: "By Day", spend: "Cost", attributedSales: "Total complete payment value" },
  ],
  [
    "Amazon",
    "Date|Campaign Name|Budget|Impressions|Clicks|Last Year Clicks|Spend|Last Year Spend|Cost Per Click (CPC)|Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Sales |7 Day Other SKU Sales ",
    ["Jan 20, 2026", "Auto", 25, 5000, 40, 39, 32.1, 30, 0.8, "28.5%", 3.5, 112.5, 32.5],
    { date: "Date", spend: "Spend", clicks: "Clicks", attributedSales: "7 Day Total Sales" },
  ],
  [
    "LinkedIn",
    "Start Date (in UTC)|Campaign Name|Total Spent|Impressions|Clicks|Average CPM|Total Budget|Daily Budget|Total Conversion Value|Return On Ad Spend",
    ["1/20/2026", "B2B", "32.10", "5,000", "40", "6.4", "1,000", "50", "112.5", "3.5"],
    {
      date: "Start Date (in UTC)",
      spend: "Total Spent",
      attributedSales: "Total Conversion Value",
    },
  ],
  [
    "Pinterest",
    "Date|Campaign name|Daily spend cap|Spend in account currency|Impressions|Pin clicks|CPC|Total order value (Checkout)",
    [DAY, "Pins", 50, 32.1, 5000, 60, 0.8, 112.5],
    { spend: "Spend in account currency", attributedSales: "Total order value (Checkout)" },
  ],
  [
    "万相台",
    "日期|场景名字|计划名字|展现量|点击量|花费|点击率|平均点击花费|千次展现花费|总预售成交金额|直接成交金额|间接成交金额|总成交金额|总成交成本|自然流量转化金额",
    [DAY, "关键词推广", "计划", 5000, 100, 100.5, "2%", 1.01, 20.1, 50, 300, 100, 400, 25, 60],
    { channel: "场景名字", spend: "花费", attributedSales: "总成交金额", clicks: "点击量" },
  ],
  [
    "千川",
    "时间|计划名称|预算(元)|消耗(元)|展示次数|点击次数|平均千次展示费用(元)|转化成本(元)|直接成交金额(元)|间接成交金额(元)|成交订单金额(元)",
    [DAY, "计划", 500, "100.50", "5,000", "100", "20.1", "25", "300", "100", "400"],
    { spend: "消耗(元)", attributedSales: "成交订单金额(元)", impressions: "展示次数" },
  ],
  [
    "千川全域",
    "日期|整体消耗(元)|整体成交金额(元)|整体支付ROI|整体成交订单成本(元)|基础消耗(元)|用户实际支付金额(元)|净成交金额(元)",
    [DAY, 100.5, 400, 3.98, 25, 80, 380, 360],
    { spend: "整体消耗(元)", attributedSales: "整体成交金额(元)" },
  ],
  [
    "聚光",
    "时间|计划名称|消费|展现量|点击量|平均点击成本|平均千次展示费用|平均互动成本|7日总支付金额",
    [DAY, "计划", 100.5, 5000, 100, 1.01, 20.1, 10, 400],
    { spend: "消费", attributedSales: "7日总支付金额" },
  ],
  [
    "磁力金牛",
    "日期|计划名称|总花费(元)|封面曝光数|素材曝光数|行为数|平均千次素材曝光花费(元)|订单支付金额(元)|订单支付成本(元)",
    [DAY, "计划", "100.50", 6000, 5000, 100, 20.1, "400", 25],
    { spend: "总花费(元)", impressions: "素材曝光数", attributedSales: "订单支付金额(元)" },
  ],
  [
    "京准通",
    "日期|推广计划|日预算|展现数|点击数|平均点击成本|千次展现成本|总费用|直接订单金额|间接订单金额|总订单金额|投产比",
    ["20260120", "计划", 500, 5000, 100, 1.01, 20.1, 100.5, 300, 100, 400, 3.98],
    { spend: "总费用", attributedSales: "总订单金额" },
  ],
  [
    "多多推广",
    "日期|推广计划|成交花费(元)|交易额(元)|实际投产比|每笔成交花费(元)|每笔成交金额(元)|直接交易额(元)|总花费(元)|曝光量|点击量|千次曝光花费(元)",
    [DAY, "计划", "98", "400", 4, 24.5, 100, 300, "100.50", 5000, 100, 20.1],
    { spend: "总花费(元)", attributedSales: "交易额(元)" },
  ],
  [
    "蝦皮",
    "日期|廣告花費|廣告銷售金額|曝光數|點擊數|每一轉換成本",
    ["2026/01/20", "NT$100.5", "NT$400", 5000, 100, 25],
    { spend: "廣告花費", attributedSales: "廣告銷售金額" },
  ],
  [
    "LINE",
    "日期|廣告帳號名稱|曝光次數|點擊數|CTR(%)|費用|CPC|CPM|轉換價值|每日預算",
    [DAY, "店", 5000, 100, 2, 100.5, 1.01, 20.1, 400, 500],
    { spend: "費用", attributedSales: "轉換價值" },
  ],
];

describe("The report of an advertising platform is known by its columns", () => {
  test.each(REPORTS)("%s", (_, header, row, columns) => {
    expect(columnsOf([header.split("|"), row])).toMatchObject({ kind: "adSpend", ...columns });
  });

  test("and not by a budget, a price or a ratio in place of the spend", () => {
    const rows: Rows[] = [
      [
        ["日期", "计划", "预算", "日限额", "平均点击花费", "千次展现花费", "投产比"],
        [DAY, "计划", 500, 500, 1.01, 20, 3.9],
      ],
      [
        ["Date", "Campaign", "Budget"],
        [DAY, "Spring", 500],
      ],
      [
        ["Date", "Campaign", "CPC", "Cost per purchase", "Return on ad spend"],
        [DAY, "Spring", 0.5, 8, 3.9],
      ],
    ];
    expect(rows.map((of) => recogniseSheet(gridOf(of, "Ads")).kind)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("whose part of the sales is not taken for all of them", () =>
    expect(
      columnsOf([
        ["日期", "花费", "展现量", "点击量", "直接成交金额"],
        [DAY, 100, 5000, 100, 300],
      ]),
    ).not.toHaveProperty("attributedSales"));
});

test("A row with a date over a date holds data, whatever words stand in it", () =>
  expect(
    columnsOf([
      ["When", "Kind", "What"],
      [DAY, "Spend", 100],
      ["2026-01-21", "Spend", 120],
    ]).kind,
  ).toBeUndefined());
