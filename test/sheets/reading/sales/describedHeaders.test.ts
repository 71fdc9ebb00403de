import { codes, lineTexts, readSales, type Rows } from "../sheet";

const HEADERS = ["Order ID", "Order Status", "Seller SKU", "Quantity", "Order Amount", "Paid Time"];
const SOLD = ["5764", "Completed", "A1", 1, 30.5, "2026-05-03 10:11:12"];

describe("The row below the headers", () => {
  test("is a remark where it says in words what they mean, as TikTok Shop's does", () => {
    const reading = readSales([
      HEADERS,
      [
        "Platform unique order ID.",
        "Current order status",
        null,
        "SKU sold quantity.",
        "1 SKU price times the quantity.",
        "When.",
      ],
      SOLD,
    ] as Rows);
    expect(lineTexts(reading)).toEqual(["2026-05 - 1 30.5 ? 30.5"]);
    expect(codes(reading.findings)).toContain("remarkLeftOut");
    expect(codes(reading.findings)).not.toContain("dateNotUnderstood");
  });

  test("is an order where any of its cells holds a number", () => {
    const reading = readSales([HEADERS, ["5763", "Completed", "A1", 1, 12, "yesterday"], SOLD] as Rows);
    expect(codes(reading.findings)).toContain("dateNotUnderstood");
  });
});

test("Amazon's report of business tells what was ordered by day", () => {
  const reading = readSales([
    [
      "Date",
      "Ordered Product Sales",
      "Ordered Product Sales - B2B",
      "Units Ordered",
      "Page Views",
      "Sessions",
    ],
    ["05/13/2026", "$100.00", "$0.00", 2, 100, 80],
    ["05/14/2026", "$130.50", "$20.00", 3, 120, 90],
  ]);
  expect(lineTexts(reading)).toEqual(["2026-05 - ? 230.5 ? 230.5"]);
});

test("A row to be signed at the foot of a table is a remark", () => {
  const reading = readSales([
    ["日期", "订单号", "金额", "备注"],
    ["2026-08-31", "2601", 300, "急：今天发"],
    ["审核：", null, null, "制表人：王"],
  ]);
  expect(lineTexts(reading)).toEqual(["2026-08 - 1 300 ? 300"]);
  expect(codes(reading.findings)).toContain("remarkLeftOut");
  expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("Rows of orders apart from their other rows are told where there are several", () => {
  const item = (order: string, name: string, amount: number) => [order, "2026-08-31", name, amount];
  const rows = ["1", "2", "3"].flatMap((order) => [item(order, "杯", 30), item(order, "盘", 30)]);
  const headers = ["订单编号", "付款时间", "商品名称", "订单金额"];
  const byItem = [...rows].sort((a, b) => String(a[2]).localeCompare(String(b[2])));
  expect(lineTexts(readSales([headers, ...rows]))).toEqual(["2026-08 - 3 90 ? 90"]);
  const apart = readSales([headers, ...byItem]);
  expect(lineTexts(apart)).toEqual(["2026-08 - 3 180 ? 180"]);
  const told = apart.findings.find(({ problem }) => problem.code === "amountsApart")!;
  expect([told.severity, told.at!.row]).toEqual(["warning", 4]);
});

test("Orders of which only the delivery is dated are of its day, which is said", () => {
  const reading = readSales([
    ["訂單編號", "出貨日期", "品名", "金額"],
    ["2601", "2026-08-31", "杯", 300],
    ["2602", "2026-09-01", "杯", 500],
  ]);
  expect(lineTexts(reading)).toEqual(["2026-08 - 1 300 ? 300", "2026-09 - 1 500 ? 500"]);
  expect(codes(reading.findings)).toContain("columnByContent");
});
