import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, staff, type Rows } from "./payoutsOf";

const STAFF = staff(["王芳", "客服", 4000], ["李强", "客服", 4000]);
const HEAD = ["订单编号", "付款时间", "客服", "实付金额", "退款金额"];

/** What is paid for orders of May under a plan, to whom something is paid. */
async function paid(rows: CellValue[][], plan: CellValue[][], head = HEAD): Promise<Record<string, number>> {
  const payouts = await payoutsOf({ 订单: [head, ...rows] as Rows, 员工: STAFF, 提成方案: plan as Rows });
  return Object.fromEntries(Object.entries(payouts).filter(([, payout]) => payout !== 0));
}

const order = (number: string, person: string, amount: number, refund = 0): CellValue[] => [
  number,
  "2026-05-03",
  person,
  amount,
  refund,
];
const THREE = [order("A1", "王芳", 100), order("A2", "王芳", 50), order("A3", "王芳", 900)];
const TWO_EACH: CellValue[][] = [
  ["岗位", "每单提成"],
  ["客服", 2],
];

describe("A plan that pays for each order", () => {
  test.each<[string, CellValue[][]]>([
    ["its header", TWO_EACH],
    [
      "its rate",
      [
        ["岗位", "提成比例"],
        ["客服", "2元/单"],
      ],
    ],
    [
      "what it is paid on",
      [
        ["岗位", "计提基数", "单价"],
        ["客服", "订单数", 2],
      ],
    ],
    [
      "both, in English",
      [
        ["Role", "Paid on", "Rate"],
        ["客服", "Number of orders", "$2 per order"],
      ],
    ],
  ])("is known by %s", async (_, plan) => {
    expect(await paid(THREE, plan)).toEqual({ "王芳 2026-05": 6 });
  });

  test("may climb bands of orders: two at 1 and the third at 1.5, or all three at 1.5", async () => {
    const plan = (mode: string): CellValue[][] => [
      ["岗位", "计算方式", "单量", "每单提成"],
      ["客服", mode, "0-2单", 1],
      ["客服", mode, "3单以上", 1.5],
    ];
    expect(await paid(THREE, plan("分段"))).toEqual({ "王芳 2026-05": 3.5 });
    expect(await paid(THREE, plan("全额"))).toEqual({ "王芳 2026-05": 4.5 });
  });

  test("counts an order as long as something of it is left after refunds", async () => {
    const rows = [order("A1", "王芳", 100, 100), order("A2", "王芳", 50, 20), order("A3", "王芳", 0)];
    expect(await paid(rows, TWO_EACH)).toEqual({ "王芳 2026-05": 2 });
  });

  test("counts an order in several rows once, though its first row was refunded", async () => {
    const rows = [order("A1", "王芳", 100, 100), order("A1", "王芳", 40), order("A2", "王芳", 60)];
    expect(await paid(rows, TWO_EACH)).toEqual({ "王芳 2026-05": 4 });
  });

  test("counts for each of those who share an order their part of it", async () => {
    const rows = [order("A1", "王芳/李强 50/50", 100), order("A2", "李强", 60)];
    expect(await paid(rows, TWO_EACH)).toEqual({ "王芳 2026-05": 1, "李强 2026-05": 3 });
  });

  test("takes their number from a column of days that are added up, and pays nothing where nobody knows it", async () => {
    const head = ["日期", "客服", "实付金额"];
    const days = [
      ["2026-05-03", "王芳", 900],
      ["2026-05-04", "王芳", 300],
    ];
    const withOrders = days.map((day, index) => [...day, [7, 4][index]!]);
    expect(await paid(withOrders, TWO_EACH, [...head, "订单数"])).toEqual({ "王芳 2026-05": 22 });
    expect(await paid(days, TWO_EACH, head)).toEqual({});
  });
});

describe("Nothing is paid", () => {
  test.each<[string, CellValue[], CellValue[]]>([
    [
      "for each order on bands of sales",
      ["岗位", "计算方式", "销售额", "每单提成"],
      ["客服", "全额", "10万以上", 2],
    ],
    ["on sales at so much for each order", ["岗位", "计提基数", "提成比例"], ["客服", "净销售额", "2元/单"]],
    ["on orders at a percent", ["岗位", "计提基数", "提成比例"], ["客服", "订单数", "5%"]],
  ])("%s", async (_, header, plan) => expect(await paid(THREE, [header, plan])).toEqual({}));
});

test("A percent of every order is one of sales", async () => {
  expect(
    await paid(THREE, [
      ["岗位", "每单提成"],
      ["客服", "2%"],
    ]),
  ).toEqual({ "王芳 2026-05": 21 });
});
