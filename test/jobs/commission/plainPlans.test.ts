import type { CellValue } from "../../../src/sheets/grid";
import { orders, payoutsOf, plans, staff, type Rows } from "./payoutsOf";

/** Plans as shops keep them in a sheet, with what they pay on 王芳's 120,000 and 李強's 30,000 of May. */
const ORDERS = orders(
  [],
  ["2026-05-03", "王芳", 60000],
  ["2026-05-20", "王芳", 60000],
  ["2026-05-11", "李强", 30000],
);
const STAFF = staff(["王芳", "客服", 4000], ["李强", "主管", 6000]);

async function paid(...plan: CellValue[][]): Promise<Record<string, number>> {
  return payoutsOf({ 订单: ORDERS, 员工: STAFF, 提成方案: plan as Rows });
}

describe("A plan of one rate", () => {
  test("needs neither bands nor a name where it says whose it is and of what", async () => {
    expect(
      await paid(["姓名", "计提基数", "提成比例"], ["王芳", "净销售额", "2%"], ["李强", "净销售额", "3%"]),
    ).toEqual({ "王芳 2026-05": 2400, "李强 2026-05": 900 });
  });

  test("may name no basis where the rate is one of commission", async () => {
    expect(await paid(["岗位", "提成比例"], ["客服", "2%"])).toEqual({ "王芳 2026-05": 2400 });
  });

  test("is not seen in 提成 alone, under which may stand what was paid", async () => {
    await expect(paid(["姓名", "提成"], ["王芳", 1200])).rejects.toThrow();
  });
});

test.each<[string, CellValue]>([
  ["a percent", "2%"],
  ["a percent as Excel keeps it", 0.02],
  ["a percent of something", "2% of sales"],
])("Under 提成 alone stands a rate where every cell is one: %s", async (_, rate) =>
  expect(await paid(["岗位", "提成"], ["客服", rate])).toEqual({ "王芳 2026-05": 2400 }),
);

test.each(["各档奖金可叠加", "Bonuses are cumulative"])(
  "Bonuses that add up by a remark are not settled by it: %s",
  async (remark) => {
    const bands = [
      ["客服", "5-10万", 500],
      ["客服", "10万以上", 1200],
    ];
    expect(await paid(["岗位", "业绩", "奖金"], ...bands, [`备注：${remark}。`])).toEqual({});
  },
);

describe("Bonuses for bands", () => {
  const bonuses = (header: string, ...cells: CellValue[]) =>
    paid(["岗位", "业绩", header], ["客服", "5-10万", cells[0]!], ["客服", "10万以上", cells[1]!]);

  test.each<[string, string, CellValue, CellValue]>([
    ["numbers under 奖金", "奖金", 500, 1200],
    ["money under 提成", "提成", "500元", "1,200元"],
  ])("that grow pay that of the highest one reached: %s", async (_, header, low, high) =>
    expect(await bonuses(header, low, high)).toEqual({ "王芳 2026-05": 1200 }),
  );

  test.each<[string, string, CellValue, CellValue]>([
    ["they do not grow", "奖金", 500, 300],
    ["their header adds them up", "额外奖金", 500, 1200],
    ["one is a percent", "提成", "1%", "1200元"],
    ["500 may be percents or money", "提成", 500, 1200],
  ])("pay nothing before somebody says how where %s", async (_, header, low, high) =>
    expect(await bonuses(header, low, high)).toEqual({}),
  );
});

test.each<[string, CellValue]>([
  ["元", "1200元"],
  ["a sign", "￥1,200"],
  ["no sign", 1200],
])("Money is never taken for a percent of sales: with %s", async (_, rate) => {
  const head = ["岗位", "业绩", "提成", "计算方式"];
  const bands = [
    ["客服", "10万以下", "1%", "全额"],
    ["客服", "10万以上", rate, "全额"],
  ];
  expect(await paid(head, ...bands)).toEqual({});
});

test("Plain amounts from 0 under what is sold are where bands start", async () => {
  const bands = [
    ["客服", 0, "1%", "分段"],
    ["客服", 100000, "2%", "分段"],
    ["主管", 0, "3%", "分段"],
    ["主管", 20000, "4%", "分段"],
  ];
  const head = ["岗位", "销售额", "提成比例", "计算方式"];
  expect(await paid(head, ...bands)).toEqual({ "王芳 2026-05": 1400, "李强 2026-05": 1000 });
  expect(await paid(head, ...bands.slice(1))).toEqual({});
});

describe("A plan for everybody", () => {
  test.each(["全部", "全员", "所有人员", "All staff", "Everyone"])("is one for %s", async (everybody) => {
    const plan = [
      ["方案", "姓名", "计提基数", "计算方式", "起", "提成比例"],
      ["甲", everybody, "净销售额", "全额", 0, "1%"],
    ];
    expect(await paid(...plan)).toEqual({ "王芳 2026-05": 1200, "李强 2026-05": 300 });
  });
});

describe("A table of bands", () => {
  test("is read by its bands, not by the column that numbers them", async () => {
    const plan = [
      ["Role", "Basis", "Calculation", "Tier", "Sales range", "Commission %"],
      ["客服", "Net sales", "Marginal", 1, "$0 - $50,000", "5%"],
      ["客服", "Net sales", "Marginal", 2, "$50,001 - $100,000", "7%"],
      ["客服", "Net sales", "Marginal", 3, "Over $100,000", "11%"],
    ];
    expect(await paid(...plan)).toEqual({ "王芳 2026-05": 8200 });
  });

  test("is read by its bands, not by the column that names them", async () => {
    const plan = [
      ["岗位", "计提基数", "计算方式", "档位", "销售额", "提成点"],
      ["客服", "净销售额", "分段", "一档", "5万以下", "1%"],
      ["客服", "净销售额", "分段", "二档", "5-10万", "2%"],
      ["客服", "净销售额", "分段", "三档", "10万以上", "3%"],
    ];
    expect(await paid(...plan)).toEqual({ "王芳 2026-05": 2100 });
  });

  test("has one rate for everything where a plan of one row names no band", async () => {
    const plan = [
      ["姓名", "计提基数", "计算方式", "销售额", "提成比例"],
      ["王芳", "净销售额", "分段", "0-100000", "3%"],
      ["王芳", "净销售额", "分段", "100000以上", "5%"],
      ["李强", "净销售额", "分段", null, "4%"],
    ];
    expect(await paid(...plan)).toEqual({ "王芳 2026-05": 4000, "李强 2026-05": 1200 });
  });

  test("may say of each band only where it starts, or have one alone: nothing is paid below", async () => {
    const plan = (...bands: CellValue[][]) => [["岗位", "计算方式", "销售额", "提成比例"], ...bands];
    const [first, second] = [
      ["客服", "全额", "5万以上", "1%"],
      ["客服", "全额", "10万以上", "2%"],
    ];
    expect(await paid(...plan(first!, second!))).toEqual({ "王芳 2026-05": 2400 });
    expect(await paid(...plan(second!))).toEqual({ "王芳 2026-05": 2400 });
    expect(await paid(...plan(["客服", "全额", "20万以上", "2%"]))).toEqual({ "王芳 2026-05": 0 });
  });

  test("may have a sentence below it", async () => {
    const plan = [
      ["岗位", "计提基数", "提成比例"],
      ["客服", "净销售额", "2%"],
      ["提成于次月15日发放。退款订单扣回。", null, null],
    ];
    expect(await paid(...plan)).toEqual({ "王芳 2026-05": 2400 });
  });
});

test.each(["店铺", "品类", "Customer type"])(
  "A plan for some of the sales, by %s, pays nothing",
  async (header) => {
    const plan = [
      [header, "岗位", "计提基数", "提成比例"],
      ["甲", "客服", "净销售额", "2%"],
    ];
    expect(await paid(...plan)).toEqual({});
  },
);

test("A plan whose column says that all sales count is paid", async () => {
  const plan = [
    ["品类", "岗位", "计提基数", "提成比例"],
    ["全部", "客服", "净销售额", "2%"],
  ];
  expect(await paid(...plan)).toEqual({ "王芳 2026-05": 2400 });
});

describe("A plan without a basis", () => {
  const SOLD = orders(
    ["件数", "成本"],
    ["2026-05-03", "王芳", 60000, 100, 30000],
    ["2026-05-20", "王芳", 60000, 50, 40000],
  );
  const banded = (header: string, first: string, rest: string, low: string, high: string): Rows => [
    ["岗位", "计算方式", header, "提成"],
    ["客服", "全额", first, low],
    ["客服", "全额", rest, high],
  ];

  test.each<[string, Rows, number]>([
    ["毛利润", banded("毛利润", "0-3万", "3万以上", "8%", "10%"), 5000],
    ["销量区间", banded("销量区间", "0-100件", "100件以上", "0.5元", "0.8元"), 120],
  ])("is paid on what its bands are of: %s", async (_, plan, pay) => {
    expect(await payoutsOf({ 订单: SOLD, 员工: STAFF, 提成方案: plan })).toEqual({ "王芳 2026-05": pay });
  });
});

describe("Bands of another time than a month", () => {
  const SOLD = orders([], ["2026-05-03", "王芳", 80000], ["2026-06-03", "王芳", 80000]);
  const plan = (header: string): Rows => [
    ["岗位", "计提基数", "计算方式", header, "提成比例"],
    ["客服", "净销售额", "分段累进", "0 - 100,000", "5%"],
    ["客服", "净销售额", "分段累进", "100,000+", "8%"],
  ];

  test.each(["Annual sales", "年度销售额", "季度业绩"])("are climbed over it: %s", async (header) => {
    expect(await payoutsOf({ 订单: SOLD, 员工: STAFF, 提成方案: plan(header) })).toEqual({
      "王芳 2026-05": 4000,
      "王芳 2026-06": 5800,
    });
  });

  test.each(["周销售额", "单日业绩"])(
    "pay nothing where it is none that is worked out: %s",
    async (header) => {
      expect(await payoutsOf({ 订单: SOLD, 员工: STAFF, 提成方案: plan(header) })).toEqual({});
    },
  );
});

describe("What a plan is paid on", () => {
  const on = (basis: string) => paid(["岗位", "计提基数", "提成比例"], ["客服", basis, "2%"]);

  test.each(["Sales excluding GST", "销售额（不含税）", "销售额扣除运费", "net of tax sales"])(
    "is not known where no order tells it: %s",
    async (basis) => expect(await on(basis)).toEqual({}),
  );

  test("may be what was collected", async () =>
    expect(await on("回款金额")).toEqual({ "王芳 2026-05": 2400 }));
});

describe("A plan for several", () => {
  test("whose commission is shared shares that of all of them", async () =>
    expect(
      await payoutsOf({
        订单: orders([], ["2026-05-03", "王芳", 60000], ["2026-05-20", "李明", 40000]),
        人员: staff(["王芳", "客服", 4000], ["李明", "主管", 4000]),
        提成方案: plans(
          ["起", "比例", "分配方式"],
          ["团队", "客服/主管", "销售额", "分段", 0, "5%", "平均分配"],
        ),
      }),
    ).toEqual({ "王芳 2026-05": 2500, "李明 2026-05": 2500 }));

  test.each([
    ["岗位", "客服/主管"],
    ["岗位", "客服、主管"],
    ["姓名", "王芳、李强"],
    ["姓名", "王芳 and 李强"],
  ])("is one for each: %s %s", async (header, named) => {
    expect(await paid([header, "计提基数", "提成比例"], [named, "净销售额", "2%"])).toEqual({
      "王芳 2026-05": 2400,
      "李强 2026-05": 600,
    });
  });
});

test("A plan with a bonus for every order beside a rate on sales pays nothing", async () => {
  expect(
    await paid(["Role", "Paid on", "Rate", "Bonus"], ["客服", "Net sales", "2%", "$3 per order"]),
  ).toEqual({});
});

describe("Words of a table say", () => {
  test.each<[string, CellValue[][], number]>([
    [
      "that bands are of single sales",
      [
        ["岗位", "单笔金额", "提成比例", "计算方式"],
        ["客服", "5万以下", "1%", "全额"],
        ["客服", "5万以上", "2%", "全额"],
      ],
      // Two orders of 60,000.
      2400,
    ],
    [
      "that bands are of single deals, in English",
      [
        ["Role", "Deal size", "Commission", "Mode"],
        ["客服", "up to 80k", "1%", "whole"],
        ["客服", "over 80k", "2%", "whole"],
      ],
      1200,
    ],
    [
      "that bands are of parts",
      [
        ["岗位", "销售额", "提成比例"],
        ["客服", "10万以内", "1%"],
        ["客服", "超过10万的部分", "2%"],
      ],
      1400,
    ],
    [
      "that bands are of parts, in English",
      [
        ["Role", "Sales", "Commission"],
        ["客服", "first 100,000", "1%"],
        ["客服", "next 100,000", "2%"],
      ],
      1400,
    ],
    [
      "which number a band includes",
      [
        ["岗位", "合同总额", "提成比例", "计算方式"],
        ["客服", "12万元以下（含12万）", "1%", "全额"],
        ["客服", "12-20万元之间（含20万元）", "2%", "全额"],
      ],
      1200,
    ],
    [
      "what a rate above a quota is",
      [
        ["Role", "Quota", "Base rate", "Accelerator rate"],
        ["客服", 100000, "1%", "2%"],
      ],
      1400,
    ],
  ])("%s", async (_, plan, payout) => expect(await paid(...plan)).toEqual({ "王芳 2026-05": payout }));

  test("what a rate is of, where nothing else does", async () =>
    expect(
      await payoutsOf({
        订单: orders(["成本"], ["2026-05-03", "王芳", 60000, 50000]),
        员工: staff(["王芳", "客服", 4000]),
        提成方案: [
          ["岗位", "提成"],
          ["客服", "毛利的10%"],
        ],
      }),
    ).toEqual({ "王芳 2026-05": 1000 }));
});

describe("Bands that count pieces or orders by their own words", () => {
  const pieces = (...plan: CellValue[][]) =>
    payoutsOf({
      订单: orders(["数量"], ["2026-05-03", "王芳", 240000, 12]),
      员工: staff(["王芳", "客服", 4000]),
      提成方案: plan as Rows,
    });

  test.each<[string, CellValue[][], number]>([
    [
      "件",
      [
        ["岗位", "业绩", "奖金"],
        ["客服", "10件以上", 500],
        ["客服", "15件以上", 1000],
      ],
      500,
    ],
    [
      "units",
      [
        ["Role", "Sales", "Commission", "Mode"],
        ["客服", "1-10 units", "$5 per unit", "marginal"],
        ["客服", "11+ units", "$8 per unit", "marginal"],
      ],
      66,
    ],
    [
      "cars",
      [
        ["Role", "Cars sold", "Bonus"],
        ["客服", "10+ cars", "$500"],
        ["客服", "15+ cars", "$1,000"],
      ],
      500,
    ],
  ])("climb by that, and not by money: %s", async (_, plan, payout) =>
    expect(await pieces(...plan)).toEqual({ "王芳 2026-05": payout }),
  );

  test("pay nothing beside a share of sales, or where the plan is paid on sales", async () => {
    const bands = [
      ["客服", "10件以下", "1%", "全额"],
      ["客服", "10件以上", "2%", "全额"],
    ];
    expect(await pieces(["岗位", "销售", "提成", "方式"], ...bands)).toEqual({});
    const onSales = bands.map((row) => [...row, "净销售额"]);
    expect(await pieces(["岗位", "销售", "提成", "方式", "计提基数"], ...onSales)).toEqual({});
  });
});

describe("What stands below a header says what it is", () => {
  test.each<[string, CellValue[][], number]>([
    [
      "bands under Price, rates under Commission",
      [
        ["Role", "Price", "Commission", "Mode"],
        ["客服", "up to $100,000", "1%", "marginal"],
        ["客服", "above $100,000", "2%", "marginal"],
      ],
      1400,
    ],
    [
      "percents under Bonus",
      [
        ["Role", "Sales", "Bonus", "Mode"],
        ["客服", "up to 100,000", "1%", "whole"],
        ["客服", "above 100,000", "2%", "whole"],
      ],
      2400,
    ],
    [
      "rates beside bands, whatever they are called",
      [
        ["Role", "Sales", "Agent split", "Mode"],
        ["客服", "up to 100,000", "1%", "whole"],
        ["客服", "above 100,000", "2%", "whole"],
      ],
      2400,
    ],
    [
      "what bonuses are for",
      [
        ["Role", "Sales", "Bonus"],
        ["客服", 50000, 500],
        ["客服", 200000, 1200],
      ],
      500,
    ],
  ])("%s", async (_, plan, payout) => expect(await paid(...plan)).toEqual({ "王芳 2026-05": payout }));
});
