import type { CellValue } from "../../../src/sheets/grid";
import type { SheetKind } from "../../../src/sheets/reading/meaning";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { gridOf } from "./sheet";

/** What a sheet with these headers, commas between them, is taken for, and which column has a meaning. */
function recognised(headers: string, ...rows: CellValue[][]) {
  return recogniseSheet(gridOf([headers.split(","), ...rows]));
}

/** Tables with days and amounts that are neither sales nor costs of a shop. */
const OF_NO_KIND: readonly (readonly [string, string, CellValue[]])[] = [
  [
    "what Shopify pays out",
    "Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,Retried Amount,Total,Currency",
    ["2026-05-04", "paid", 1000, -50, 0, 0, -29, 0, 921, "USD"],
  ],
  [
    "Shopify's transactions",
    "Transaction Date,Type,Order,Payout Status,Payout Date,Amount,Fee,Net",
    ["2026-05-01", "charge", "#1001", "paid", "2026-05-04", 105, 3.35, 101.65],
  ],
  [
    "a settlement of Amazon",
    "settlement-id,deposit-date,total-amount,transaction-type,order-id,amount-type,amount-description,amount,posted-date",
    [123, null, null, "Order", "111-1", "ItemFees", "Commission", -15, "2026-05-03"],
  ],
  [
    "Amazon's transactions of a time",
    "date/time,settlement id,type,order id,sku,quantity,marketplace,product sales,selling fees,total",
    ["2026-05-01", 123, "Order", "111-1", "A", 1, "amazon.com", 100, -15, 85],
  ],
  ["insurance by person", "月份,姓名,社保个人,公积金个人,个税", ["2026-05", "王芳", 400, 300, 20]],
  ["pay in columns of its kinds", "月份,姓名,奖金,补贴,扣款", ["2026-05", "王芳", 200, 100, 50]],
  [
    "incentives for sellers",
    "SPIFF,Product,Amount,Start,End",
    ["Launch", "X", 50, "2026-05-01", "2026-05-31"],
  ],
];

test.each(OF_NO_KIND)("A table of %s is of no known kind", (_, headers, row) => {
  const kind: SheetKind | undefined = recognised(headers, row, row, row).kind;
  expect(kind).toBeUndefined();
});

test.each(["Seller SKU", "Seller Collected Tax", "Seller Discount", "业务员备注", "Agent code"])(
  "The column %s does not name who sold",
  (header) => {
    const row = ["1", "2026-05-01", 100, "A1"];
    expect(recognised(`Order ID,Paid at,Amount,${header}`, row, row).columns.get("person")).toBeUndefined();
  },
);
