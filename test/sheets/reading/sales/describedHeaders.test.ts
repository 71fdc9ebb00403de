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

test("Orders of which only the delivery is dated are of its day, which is said", () => {
  const reading = readSales([
    ["訂單編號", "出貨日期", "品名", "金額"],
    ["2601", "2026-08-31", "杯", 300],
    ["2602", "2026-09-01", "杯", 500],
  ]);
  expect(lineTexts(reading)).toEqual(["2026-08 - 1 300 ? 300", "2026-09 - 1 500 ? 500"]);
  expect(codes(reading.findings)).toContain("columnByContent");
});
