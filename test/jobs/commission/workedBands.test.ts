import { orders, payoutsOf, plans, SAME, SHOP, STANDARD, WANG, type Rows } from "./payoutsOf";

describe("What a plan pays however its bands are written, worked out by hand", () => {
  test.each<[string, Record<string, Rows>, Record<string, number>]>([
    [
      "marginal: 3% of 50,000, 5% of 50,000, 8% of 20,000",
      {
        ...SHOP,
        提成方案: plans(
          ["起", "比例"],
          [...STANDARD, 0, "3%"],
          [...SAME, 50000, "5%"],
          [...SAME, 100000, "8%"],
        ),
      },
      { "王芳 2026-05": 5600 },
    ],
    [
      "whole: 8% of 120,000",
      {
        ...SHOP,
        提成方案: plans(
          ["起", "比例"],
          ["标准", "客服", "销售额", "全额累进", 0, "3%"],
          [...SAME, 50000, "5%"],
          [...SAME, 100000, "8%"],
        ),
      },
      { "王芳 2026-05": 9600 },
    ],
    [
      "bounds in 萬元, rates in percent",
      {
        ...SHOP,
        提成方案: plans(
          ["起（万元）", "提成比例（%）"],
          [...STANDARD, 0, 3],
          [...SAME, 5, 5],
          [...SAME, 10, 8],
        ),
      },
      { "王芳 2026-05": 5600 },
    ],
    [
      "bands in words",
      {
        ...SHOP,
        提成方案: plans(
          ["业绩区间", "提成比例"],
          [...STANDARD, "5万以下", "3%"],
          [...SAME, "5万-10万", "5%"],
          [...SAME, "10万以上", "8%"],
        ),
      },
      { "王芳 2026-05": 5600 },
    ],
    [
      "a cap of 0.5 萬元",
      {
        ...SHOP,
        提成方案: plans(["起", "比例", "封顶（万元）"], [...STANDARD, 0, "10%", 0.5]),
      },
      { "王芳 2026-05": 5000 },
    ],
    [
      "50 pieces at 10, 50 at 12, 20 at 15",
      {
        订单: orders(["件数"], ["2026-05-03", "王芳", 600, 60], ["2026-05-20", "王芳", 600, 60]),
        人员: WANG,
        提成方案: plans(
          ["起", "至", "单价"],
          ["计件", "客服", "件数", "分段", 1, 50, 10],
          [...SAME, 51, 100, 12],
          [...SAME, 101, null, 15],
        ),
      },
      { "王芳 2026-05": 1400 },
    ],
    [
      "English, ends to the cent, Rate %",
      {
        Orders: [
          ["Order ID", "Paid at", "Sales rep", "Amount paid"],
          ["1", "2026-05-03", "Ann", 32000],
        ],
        Team: [
          ["Name", "Role", "Base salary"],
          ["Ann", "Sales", 3000],
        ],
        "Commission plans": [
          ["Plan", "Role", "Basis", "Method", "Min", "Max", "Rate %"],
          ["Std", "Sales", "Sales", "Tiered", 0, 9999.99, 5],
          [null, null, null, null, 10000, 24999.99, 7],
          [null, null, null, null, 25000, null, 10],
        ],
      },
      { "Ann 2026-05": 2250 },
    ],
    [
      "English, ranges, retroactive",
      {
        Orders: [
          ["Order ID", "Paid at", "Sales rep", "Amount paid"],
          ["1", "2026-05-03", "Ann", 32000],
        ],
        Team: [
          ["Name", "Role", "Base salary"],
          ["Ann", "Sales", 3000],
        ],
        "Commission plans": [
          ["Plan", "Role", "Basis", "Method", "Sales range", "Commission rate"],
          ["Std", "Sales", "Sales", "Retroactive", "$0-$9,999", 0.05],
          [null, null, null, null, "$10,000-$24,999", 0.07],
          [null, null, null, null, "$25,000+", 0.1],
        ],
      },
      { "Ann 2026-05": 3200 },
    ],
    [
      "a flat of 500 with 2%",
      {
        ...SHOP,
        提成方案: plans(
          ["起", "比例", "固定奖金"],
          ["标准", "客服", "销售额", "全额", 0, "1%", 0],
          [...SAME, 100000, "2%", 500],
        ),
      },
      { "王芳 2026-05": 2900 },
    ],
    ["1成", { ...SHOP, 提成方案: plans(["起", "比例"], [...STANDARD, 0, "1成"]) }, { "王芳 2026-05": 12000 }],
    [
      "單位：萬元 above the table",
      {
        ...SHOP,
        提成方案: [
          ["单位：万元"],
          ...plans(["起", "比例"], [...STANDARD, 0, "3%"], [...SAME, 5, "5%"], [...SAME, 10, "8%"]),
        ],
      },
      { "王芳 2026-05": 5600 },
    ],
    [
      "a plan of one person, above each bound",
      {
        ...SHOP,
        提成方案: [
          ["方案", "姓名", "计提基数", "计算方式", "超过", "比例"],
          ["王芳", "王芳", "销售额", "分段", 0, "3%"],
          [null, null, null, null, 50000, "5%"],
          [null, null, null, null, 100000, "8%"],
        ],
      },
      { "王芳 2026-05": 5600 },
    ],
    [
      "named levels, the plan in every row",
      {
        ...SHOP,
        提成方案: [
          ["方案", "岗位", "基数", "方式", "档位", "起", "至", "提成"],
          ["标准", "客服", "销售额", "分段", "一档", 0, 50000, "3%"],
          ["标准", "客服", "销售额", "分段", "二档", 50000, 100000, "5%"],
          ["标准", "客服", "销售额", "分段", "三档", 100000, "以上", "8%"],
        ],
      },
      { "王芳 2026-05": 5600 },
    ],
  ])("%s", async (_plan, sheets, expected) => {
    expect(await payoutsOf(sheets)).toEqual(expected);
  });
});
