import fc from "fast-check";
import type { CellValue } from "../../../../src/sheets/grid";
import { FindingLog } from "../../../../src/sheets/reading/findingLog";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { SalesFolder } from "../../../../src/sheets/reading/sales/salesFolder";
import { salesColumns } from "../../../../src/sheets/reading/sales/salesColumns";
import { salesReading, type SalesReading } from "../../../../src/sheets/reading/sales/salesReading";
import { OrdersSeen } from "../../../../src/sheets/reading/sales/ordersSeen";
import { OrderStates } from "../../../../src/sheets/reading/sales/orderStates";
import { SalesRowReader } from "../../../../src/sheets/reading/sales/salesRow";
import { SalesTally } from "../../../../src/sheets/reading/sales/salesTally";
import { gridOf, lineTexts, type Rows } from "../sheet";

const HEADERS = {
  订单编号: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }).map((order) => `A${order}`) },
    fc.constantFrom<CellValue>(202001010001, 1.2345e16, "1.2E+15", "", null, "合计"),
  ),
  付款时间: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 43800, max: 43900 }).map((day) => day + 0.25) },
    { weight: 4, arbitrary: fc.integer({ min: 10, max: 28 }).map((day) => `2020-02-${day} 10:00:02`) },
    fc.constantFrom<CellValue>("", null, "3/4/2020", "2020年3月", "Mar 2020", "soon", -1, 1e9, "#N/A", true),
  ),
  店铺: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<CellValue>("甲店", "乙店", "A店", " 甲店") },
    fc.constantFrom<CellValue>("", null, 7, "小计", "合计", "店铺"),
  ),
  实付金额: amounts(),
  退款金额: fc.oneof({ weight: 2, arbitrary: fc.constantFrom<CellValue>(0, "", null, "0.00") }, amounts()),
  总金额: amounts(),
  成本: amounts(),
  数量: fc.oneof({ weight: 6, arbitrary: fc.nat(9) }, fc.constantFrom<CellValue>("", "3件", 1.5, "2")),
  订单状态: fc.constantFrom<CellValue>(
    "交易成功",
    "交易关闭",
    "等待买家付款",
    "部分退款",
    "已退款",
    "",
    null,
    "合计",
  ),
  备注: fc.constantFrom<CellValue>("", null, "合计", "加急", "#N/A"),
};

/** Mostly amounts as a sheet has them; some are finer than a cent, too large, written as texts, or no amounts at all. */
function amounts(): fc.Arbitrary<CellValue> {
  const cents = fc.integer({ min: -1_000_000, max: 10_000_000 });
  return fc.oneof(
    { weight: 12, arbitrary: cents.map((each) => each / 100) },
    { weight: 3, arbitrary: cents.map((each) => `￥${(each / 100).toFixed(2)}`) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }) },
    fc.constantFrom<CellValue>(
      0.1 + 0.2,
      1.005,
      -0,
      1e8,
      1e8 + 0.01,
      1e13,
      1e300,
      "US$3",
      "1,23",
      "待定",
      "",
    ),
    fc.constantFrom<CellValue>("", null, "#VALUE!", false),
  );
}

type Header = keyof typeof HEADERS;

/** Reads every row one by one and with care, without the loop for rows in their common form. */
function readWithCare(rows: Rows): SalesReading {
  const recognition = recogniseSheet(gridOf(rows));
  const [columns, tally, log] = [salesColumns(recognition, {}), new SalesTally(0), new FindingLog()];
  const [states, orders] = [new OrderStates(recognition), new OrdersSeen(columns, tally)];
  const reader = new SalesRowReader(recognition, {}, columns, states, orders, tally, log);
  for (let row = recognition.headerRow + 1; row < rows.length; row += 1) {
    reader.read(rows[row]!, row, 0, rows[row - 1]);
  }
  reader.finish();
  return salesReading(recognition, {}, columns, tally, log);
}

function readQuickly(rows: Rows): SalesReading {
  const folder = new SalesFolder(recogniseSheet(gridOf(rows)));
  folder.add(gridOf(rows));
  return folder.finish();
}

type Further = "none" | "sameAmounts" | "ownAmounts" | "noAmounts";

/** What a platform may write under a row for a further item of the order. */
function withItems(headers: readonly Header[], row: readonly CellValue[], further: Further): Rows {
  const isAmount = (header: Header) => /金额/.test(header);
  const item = row.map((cell, at): CellValue => {
    const header = headers[at]!;
    if (header === "数量") return 2;
    if (further === "noAmounts") return isAmount(header) || header === "付款时间" ? "" : cell;
    return further === "ownAmounts" && isAmount(header) ? 3.25 : cell;
  });
  return further === "none" ? [row] : [row, item];
}

/** The figures and what is said of them, in a form that tells every difference. */
const told = (reading: SalesReading) => ({
  lines: lineTexts(reading),
  further: reading.lines.map(({ units, cost }) => `${units?.toFixed()} ${cost?.toFixed()}`),
  findings: reading.findings.map((finding) => JSON.stringify(finding)).sort(),
  counts: reading.counts,
  paid: reading.paid,
  orderAmounts: reading.orderAmounts,
  open: reading.open,
});

describe("A row that is read with care", () => {
  test("belongs to the shop that it names, even one that is called like a total", () => {
    const sheet = [
      ["订单编号", "日期", "店铺", "实付金额", "退款金额"],
      ["A1", "2020-02-01", "甲店", 20, 0],
      ["A2", "2020-02-02", "合计", 5, 0],
    ];
    expect(lineTexts(readQuickly(sheet))).toEqual(["2020-02 合计 1 5 0 5", "2020-02 甲店 1 20 0 20"]);
  });
});

describe("A row in its common form", () => {
  test.each<{ readonly sheet: string; readonly headers: readonly Header[] }>([
    { sheet: "an order export", headers: ["订单编号", "店铺", "总金额", "实付金额", "退款金额", "付款时间"] },
    {
      sheet: "orders without their numbers",
      headers: ["付款时间", "店铺", "实付金额", "退款金额", "总金额"],
    },
    {
      sheet: "orders with cost and units",
      headers: ["付款时间", "店铺", "实付金额", "数量", "成本", "备注"],
    },
    {
      sheet: "orders with their state and no refunds",
      headers: ["订单编号", "付款时间", "店铺", "实付金额", "总金额", "数量", "订单状态"],
    },
    { sheet: "orders of one shop", headers: ["订单编号", "付款时间", "总金额", "成本", "备注"] },
  ])("gives what its careful reading gives: $sheet", ({ headers }) =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            row: fc.tuple(...headers.map((header) => HEADERS[header])),
            further: fc.constantFrom<Further>(
              "none",
              "none",
              "none",
              "sameAmounts",
              "ownAmounts",
              "noAmounts",
            ),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        (rows) => {
          const sheet = [headers, ...rows.flatMap(({ row, further }) => withItems(headers, row, further))];
          if (recogniseSheet(gridOf(sheet)).kind !== "sales") return;
          expect(told(readQuickly(sheet))).toEqual(told(readWithCare(sheet)));
        },
      ),
      { numRuns: 60 },
    ),
  );
});
