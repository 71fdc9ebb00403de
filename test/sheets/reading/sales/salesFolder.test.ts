import type { CellValue } from "../../../../src/sheets/grid";
import { codes, lineTexts, readSales, type Rows } from "../sheet";

const HEADER = [
  "订单编号",
  "总金额",
  "买家实际支付金额",
  "收货地址 ",
  "订单创建时间",
  "订单付款时间 ",
  "退款金额",
];

/** Five orders as a shop exports them: two paid in February, one refunded in part, one in whole, one unpaid, one paid in March. */
const ORDERS: CellValue[][] = [
  ["1001", 21, 21, "上海", "2020-02-20 23:59:54", "2020-02-21 00:00:02", 0],
  ["1002", 157, 100, "江苏省", "2020-02-21 10:00:00", "2020-02-21 10:00:30", 57],
  ["1003", 50.5, 0, "浙江省", "2020-02-22 10:00:00", "2020-02-22 10:01:00", 50.5],
  ["1004", 37, 0, "安徽省", "2020-02-23 10:00:00", null, 0],
  ["1005", 80.1, 80.1, "上海", "2020-02-29 23:59:00", "2020-03-01 00:00:10", 0],
];

const EXPECTED = ["2020-02 - 3 228.5 107.5 121", "2020-03 - 1 80.1 0 80.1"];

describe("An order export", () => {
  const reading = readSales([HEADER, ...ORDERS]);

  test("is summed by the month of payment, its unpaid order left out and said", () => {
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(reading.counts).toEqual({ rows: 5, unpaid: 1, counted: 4, identical: 0 });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ problem: { code: "unpaidLeftOut", rows: 1 } }),
    );
  });

  test("shows that its paid column is net of refunds, and refunds are not taken off twice", () => {
    expect(reading.paid).toBe("netOfRefunds");
    expect(reading.findings).toContainEqual({
      severity: "note",
      at: { sheet: "Sheet1", row: 0, column: 2 },
      problem: { code: "paidIsNetOfRefunds", rows: 4, of: 4, chosen: false },
    });
  });

  const withoutTotal = (rows: CellValue[][]) => rows.map(([order, , ...others]) => [order!, ...others]);
  const withRefund = (total: number, paid: number, refund: number): CellValue[][] => [
    HEADER,
    ...ORDERS.filter((order) => order[6] === 0),
    ["1006", total, paid, "上海", "2020-02-21 10:00:00", "2020-02-21 10:00:30", refund],
  ];

  test.each<[string, CellValue[][], string, string]>([
    ["paid and refund make the total", withRefund(157, 100, 57), "netOfRefunds", "178 57 121"],
    ["paid is the total, with a refund beside it", withRefund(157, 157, 57), "beforeRefunds", "178 57 121"],
    ["a refund is above what was paid", withoutTotal(withRefund(0, 57, 100)), "netOfRefunds", "178 100 78"],
    ["a refund is all that was paid", withoutTotal(withRefund(0, 57, 57)), "beforeRefunds", "78 57 21"],
    ["nothing tells: it is asked", withoutTotal(withRefund(0, 157, 57)), "undecided", "178 57 121"],
  ])("shows by one order what the paid column is where %s", (_where, rows, paid, sums) => {
    const shown = readSales(rows);
    expect(shown.paid).toBe(paid);
    expect(lineTexts(shown)[0]).toBe(`2020-02 - 2 ${sums}`);
  });

  test("takes the paid column as before refunds when a person says so", () =>
    expect(lineTexts(readSales([HEADER, ...ORDERS], { paid: "beforeRefunds" }))).toEqual([
      "2020-02 - 3 121 107.5 13.5",
      "2020-03 - 1 80.1 0 80.1",
    ]));

  test("goes by the time of order when a person says so", () =>
    expect(lineTexts(readSales([HEADER, ...ORDERS], { monthBy: "createTime" }))).toEqual([
      "2020-02 - 4 308.6 107.5 201.1",
    ]));

  test("is found under a preamble, a merged title and a stated year", () => {
    const title = ["2020年订单报表", null, null, null, null, null, null];
    const preamble = ["导出时间：2020-03-05", null, "店铺：旗舰店", null, null, null, null];
    expect(lineTexts(readSales([title, preamble, [], HEADER, ...ORDERS]))).toEqual(EXPECTED);
  });

  test("reads the same with its headers in Traditional Chinese or English", () => {
    const traditional = [
      "訂單編號",
      "總金額",
      "買家實際支付金額",
      "收貨地址",
      "訂單創建時間",
      "訂單付款時間",
      "退款金額",
    ];
    const english = [
      "Order ID",
      "Order total",
      "Amount paid (CNY)",
      "Address",
      "Created at",
      "Paid\nat",
      " Refund ",
    ];
    for (const header of [traditional, english])
      expect(lineTexts(readSales([header, ...ORDERS]))).toEqual(EXPECTED);
  });
});

describe("What stands among the orders", () => {
  test("a repeated header and blank rows are passed over", () => {
    const rows = [HEADER, ...ORDERS.slice(0, 2), [], HEADER, ...ORDERS.slice(2)];
    expect(lineTexts(readSales(rows))).toEqual(EXPECTED);
    expect(codes(readSales(rows).findings)).toContain("headerRepeated");
  });

  test("totals in the middle and at the end are left out and agree with the rows", () => {
    const subtotal = ["小计", 178, 121, null, null, null, 57];
    const total = [null, 345.6, 201.1, "合 计", null, null, 107.5];
    const reading = readSales([HEADER, ...ORDERS.slice(0, 2), subtotal, ...ORDERS.slice(2), total]);
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(codes(reading.findings).filter((code) => code.startsWith("total"))).toEqual(
      Array(6).fill("totalAgrees"),
    );
  });

  test("a printed total may hold unpaid orders and yet not a row that was repeated after it was printed", () => {
    const total = ["总计", 345.6, 201.1, null, null, null, 107.5];
    const reading = readSales([HEADER, ORDERS[0]!, ...ORDERS, total]);
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(codes(reading.findings)).not.toContain("totalDiffers");
  });

  test("a total above the rows is checked when all rows are in", () => {
    const reading = readSales([HEADER, ["Total", 308.6, 201.1, null, null, null, 107.5], ...ORDERS]);
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(codes(reading.findings)).not.toContain("totalDiffers");
  });

  test("a printed total that the rows do not give is said, with both figures and its cell", () => {
    const reading = readSales([HEADER, ...ORDERS, ["总计", null, 300, null, null, null, null]]);
    expect(reading.findings).toContainEqual({
      severity: "warning",
      at: { sheet: "Sheet1", row: 6, column: 2 },
      found: "300",
      problem: {
        code: "totalDiffers",
        meaning: "paid",
        printed: "300.00",
        computed: "201.10",
        difference: "98.90",
      },
    });
  });

  test("a row without a label that is the sum of those above is a total too", () => {
    const reading = readSales([HEADER, ...ORDERS, [null, null, 201.1, null, null, null, 107.5]]);
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(codes(reading.findings)).toContain("totalAgrees");
  });

  test("a row that is the same in every cell is left out, said, and counted when a person says so", () => {
    const rows = [HEADER, ...ORDERS, ORDERS[0]!];
    expect(lineTexts(readSales(rows))).toEqual(EXPECTED);
    expect(readSales(rows).findings).toContainEqual(
      expect.objectContaining({
        problem: { code: "identicalRowsLeftOut", rows: 1, amount: "21.00" },
        at: { sheet: "Sheet1", row: rows.length - 1, column: 0 },
      }),
    );
    expect(lineTexts(readSales(rows, { identicalRows: "count" }))[0]).toBe("2020-02 - 3 249.5 107.5 142");
  });

  test("an order on two rows counts once, its amounts both", () => {
    const second = ["1001", 9, 9, "上海", "2020-02-20 23:59:54", "2020-02-21 00:00:02", 0];
    const reading = readSales([HEADER, ...ORDERS, second]);
    expect(lineTexts(reading)[0]).toBe("2020-02 - 3 237.5 107.5 130");
    expect(codes(reading.findings)).toContain("orderOnSeveralRows");
  });

  test("an amount or date that cannot be read leaves its row out and is an error with its cell", () => {
    const reading = readSales([
      HEADER,
      ...ORDERS,
      ["1006", 30000, "约3万", "上海", "2020-02-21", "2020-02-21", 0],
      ["1007", 5, "#N/A", "上海", "2020-02-21", "2020-02-21", 0],
      ["1008", 5, 5, "上海", "2020-02-21", "2020-02-30", 0],
    ]);
    expect(lineTexts(reading)).toEqual(EXPECTED);
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([
      {
        severity: "error",
        at: { sheet: "Sheet1", row: 6, column: 2 },
        found: "约3万",
        problem: { code: "amountNotUnderstood", meaning: "paid", reason: "approximate" },
      },
      {
        severity: "error",
        at: { sheet: "Sheet1", row: 7, column: 2 },
        found: "#N/A",
        problem: { code: "amountNotUnderstood", meaning: "paid", reason: "errorValue" },
      },
      {
        severity: "error",
        at: { sheet: "Sheet1", row: 8, column: 5 },
        found: "2020-02-30",
        problem: { code: "dateNotUnderstood", meaning: "payTime", reason: "noSuchDay" },
      },
    ]);
  });

  test("bad cells beyond a hundred are counted, not kept", () => {
    const bad = Array.from({ length: 5000 }, (_, row) => [
      `${row}`,
      1,
      "?",
      "",
      "2020-02-21",
      "2020-02-21",
      0,
    ]);
    const { findings } = readSales([HEADER, ...ORDERS, ...bad]);
    expect(findings.length).toBeLessThan(120);
    expect(findings.at(-1)!.problem).toMatchObject({ code: "furtherOfKind", count: 4900 });
  });
});

describe("Daily rows", () => {
  const daily = [
    ["日期", "店铺", "支付金额", "退款金额", "支付订单数", "件数", "成本"],
    [43831, "甲店", 100.1, 10, 3, 5, 40],
    ["2020/1/2", "乙店", "￥1,200.20", "--", 4, 6, 500],
    ["2020年1月3日", "甲店", "0.1万", 200.05, 7, 9, 400],
  ];

  test("are summed by shop, with the orders, units and cost they state", () => {
    const reading = readSales(daily);
    expect(lineTexts(reading)).toEqual([
      "2020-01 乙店 4 1200.2 0 1200.2",
      "2020-01 甲店 10 1100.1 210.05 890.05",
    ]);
    expect(reading.lines.map(({ units, cost }) => `${units} ${cost}`)).toEqual(["6 500", "14 440"]);
    expect(codes(reading.findings)).toContain("paidUndecided");
  });

  test("of rows that name no shop, among others that do, stand on a line of their own, which is said", () => {
    const rows: Rows = [
      ["付款时间", "店铺", "实付金额"],
      ["2026-05-01", "甲店", 100],
      ["2026-05-02", null, 20],
      ["2026-05-03", null, 30],
    ];
    const { lines, findings } = readSales(rows);
    expect(lines.map(({ shop, gross }) => [shop, gross.toFixed()])).toEqual([
      ["", "50"],
      ["甲店", "100"],
    ]);
    const said = findings.find(({ problem }) => problem.code === "rowsWithoutShop");
    expect(said).toMatchObject({ severity: "warning", problem: { rows: 2 }, at: { row: 0, column: 1 } });
    const unnamed = rows.map(([day, shop, amount]) => [day!, shop === "甲店" ? null : shop!, amount!]);
    expect(codes(readSales(unnamed).findings)).not.toContain("rowsWithoutShop");
  });

  test("with a cost missing have no cost for that month and shop, rather than a smaller one", () => {
    const rows = daily.map((row, index) => (index === 1 ? [...row.slice(0, 6), null] : row));
    expect(readSales(rows).lines.map(({ cost }) => cost?.toFixed())).toEqual(["500", undefined]);
  });

  test("under a header in 萬元 are multiplied, and that is said", () => {
    const reading = readSales([
      ["日期", "支付金額（萬元）", "退款金額（萬元）"],
      ["2020-01-01", 1.2345, 0.1],
    ]);
    expect(lineTexts(reading)).toEqual(["2020-01 - ? 12345 1000 11345"]);
    expect(codes(reading.findings)).toContain("columnInUnits");
  });

  test("whose day and month could be either wait for an answer, unless one row decides", () => {
    const open = [
      ["date", "sales"],
      ["3/4/2020", 10],
      ["5/6/2020", 20],
    ];
    expect(readSales(open)).toMatchObject({ lines: [], open: ["dateOrder"] });
    expect(lineTexts(readSales(open, { dateOrder: "dayFirst" }))).toEqual([
      "2020-04 - ? 10 ? 10",
      "2020-06 - ? 20 ? 20",
    ]);
    expect(lineTexts(readSales([...open, ["13/6/2020", 5]]))).toEqual([
      "2020-04 - ? 10 ? 10",
      "2020-06 - ? 25 ? 25",
    ]);
  });

  test("finer than a cent add up exactly", () =>
    expect(
      lineTexts(
        readSales([
          ["date", "sales"],
          ["2020-01-01", 0.005],
          ["2020-01-02", 0.005],
          ["2020-01-03", 0.1],
        ]),
      ),
    ).toEqual(["2020-01 - ? 0.11 ? 0.11"]));
});
