import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, type Rows } from "./payoutsOf";

/** Plans in the words in which pages and people write them: bands, rates and limits as they are typed, worked out by hand. */
const sold = (amount: number, units: number | null = null, rep = "Ann"): Rows => [
  ["Order ID", "Paid at", "Sales rep", "Amount paid", "Units"],
  ["A1", "2026-05-03", rep, amount, units],
];
const TEAM: Rows = [
  ["Name", "Role", "Base salary"],
  ["Ann", "Sales", 3000],
  ["Bob", "Sales", 3000],
];
const QUOTA: Rows = [
  ["Month", "Name", "Quota"],
  ["2026-05", "Ann", 100000],
  ["2026-05", "Bob", 100000],
];
const plan = (basis: string, method: string | null, head: string[], ...bands: CellValue[][]): Rows => [
  ["Plan", "Role", "Basis", "Method", ...head],
  ...bands.map((band, row): CellValue[] => [
    ...(row === 0 ? ["Standard", "Sales", basis, method] : [null, null, null, null]),
    ...band,
  ]),
];

const PAID: readonly (readonly [string, Rows, Rows, number])[] = [
  [
    "up to and above quota",
    sold(120000),
    plan("Attainment", "Marginal", ["Tier", "Rate"], ["Up to quota", "6%"], ["Above quota", "9%"]),
    7800,
  ],
  [
    "100% of quota and above",
    sold(120000),
    plan(
      "Attainment",
      "Whole",
      ["Tier", "Rate"],
      ["Below 100% of quota", "6%"],
      ["100% of quota and above", "9%"],
    ),
    10800,
  ],
  [
    "at or above target, which is met",
    sold(100000),
    plan("Attainment", "Whole", ["Tier", "Rate"], ["Below target", "6%"], ["At or above target", "9%"]),
    9000,
  ],
  [
    "未完成任务 and 完成任务",
    sold(99999),
    plan("完成率", "全额", ["完成率", "提成"], ["未完成任务", "1%"], ["完成任务", "3%"]),
    999.99,
  ],
  [
    "超额完成任务部分",
    sold(150000),
    plan("完成率", "分段累加", ["完成率", "提成"], ["目标以内", "2%"], ["超额完成任务部分", "5%"]),
    4500,
  ],
  ["6% of revenue", sold(120000), plan("Sales", null, ["Rate"], ["6% of revenue"]), 7200],
  [
    "first and over, of sales",
    sold(15000),
    plan(
      "Sales",
      "Marginal",
      ["Tier", "Rate"],
      ["First $10,000", "5% of sales"],
      ["Over $10,000", "8% of sales"],
    ),
    900,
  ],
  ["销售额的5%", sold(15000), plan("销售额", null, ["提成比例"], ["销售额的5%"]), 750],
  ["$8 per unit", sold(1500, 15), plan("Units", null, ["Rate"], ["$8 per unit"]), 120],
  ["每件8元", sold(1500, 15), plan("件数", null, ["提成"], ["每件8元"]), 120],
  [
    "10万以内 and 超额部分",
    sold(150000),
    plan("销售额", "分段累加", ["区间", "提成"], ["10万以内", "3%"], ["超额部分", "5%"]),
    5500,
  ],
  [
    "named tiers",
    sold(120000),
    plan(
      "Sales",
      "Tiered",
      ["Tier", "Rate"],
      ["Tier 1: $0-$50,000", "3%"],
      ["Tier 2: $50,000-$100,000", "5%"],
      ["Tier 3: $100,000+", "8%"],
    ),
    5600,
  ],
  [
    "1.5x of the base rate above quota",
    sold(130000),
    plan("Attainment", "Marginal", ["Attainment", "Rate"], ["0-100%", "10%"], ["Over 100%", "1.5x"]),
    14500,
  ],
  ["a cap per month", sold(100000), plan("Sales", null, ["Rate", "Cap"], ["10%", "$5,000 per month"]), 5000],
  ["no cap", sold(100000), plan("Sales", null, ["Rate", "Cap"], ["10%", "No cap"]), 10000],
];

const AS_REFUSED: readonly (readonly [string, Rows])[] = [
  ["a rate of gross profit in a plan on sales", plan("Sales", null, ["Rate"], ["10% of gross profit"])],
  [
    "a bound of a target in a plan on sales",
    plan("Sales", "Marginal", ["Tier", "Rate"], ["Up to quota", "6%"], ["Above quota", "9%"]),
  ],
  [
    "1.5x of one of two rates",
    plan(
      "Attainment",
      "Marginal",
      ["Tier", "Rate"],
      ["0-50%", "5%"],
      ["50%-100%", "10%"],
      ["Over 100%", "1.5x"],
    ),
  ],
  ["a cap of another time", plan("Sales", null, ["Rate", "Cap"], ["10%", "$60,000 per year"])],
  ["a cap in percent", plan("Sales", null, ["Rate", "Cap"], ["10%", "150%"])],
  [
    "steps of so much in a band",
    plan(
      "Sales",
      "Marginal",
      ["Tier", "Rate"],
      ["First $100,000", "3%"],
      ["Every additional $10,000", "$500"],
    ),
  ],
];

const bookOf = (Orders: Rows, plans: Rows) => ({
  Orders,
  Team: TEAM,
  Targets: QUOTA,
  "Commission plans": plans,
});

test.each(PAID)("%s", async (_words, orders, plans, expected) =>
  expect((await payoutsOf(bookOf(orders, plans)))["Ann 2026-05"]).toBe(expected),
);

test.each(AS_REFUSED)("nothing is paid by %s", async (_words, plans) => {
  const paid = await payoutsOf(bookOf(sold(120000, 10), plans));
  expect(Object.values(paid).filter((payout) => payout !== 0)).toEqual([]);
});

test.each(["Ann/Bob 70/30", "Ann 70 / Bob 30", "Ann 7成、Bob 3成", "Ann (70%) / Bob (30%)"])(
  "an order of 10,001 at 10% is shared as its seller says: %s",
  async (rep) => {
    const paid = await payoutsOf(bookOf(sold(10001, null, rep), plan("Sales", null, ["Rate"], ["10%"])));
    expect(paid).toEqual({ "Ann 2026-05": 700.07, "Bob 2026-05": 300.03 });
  },
);

test("an order whose people and shares stand in one row of their sheet", async () => {
  const shares: Rows = [
    ["Order number", "Name", "Share"],
    ["A1", "Ann/Bob", "70/30"],
  ];
  const book = bookOf(sold(10000), plan("Sales", null, ["Rate"], ["10%"]));
  expect(await payoutsOf({ ...book, "Shared orders": shares })).toEqual({
    "Ann 2026-05": 700,
    "Bob 2026-05": 300,
  });
});
