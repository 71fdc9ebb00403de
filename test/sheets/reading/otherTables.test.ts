import type { CellValue } from "../../../src/sheets/grid";
import type { SheetKind } from "../../../src/sheets/reading/meaning";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { ledgerIn } from "../../../src/sheets/reading/ledger/ledger";
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
  [
    "Amazon's transactions without the number of the settlement",
    "date/time,type,order id,sku,quantity,product sales,selling fees,total",
    ["2026-05-01", "Order", "111-1", "A", 1, 100, -15, 85],
  ],
  [
    "Stripe's balance",
    "id,Type,Amount,Fee,Net,Currency,Created (UTC)",
    ["txn_1", "charge", 100, 3.2, 96.8, "usd", "2026-05-01 10:00"],
  ],
  [
    "what Shopee pays out",
    "Order ID,Refund ID,Order Creation Date,Payout Completed Date,Original Price,Total Released Amount",
    ["2605A", null, "2026-05-01", "2026-05-10", 100, 80],
  ],
  [
    "what was bought for stock",
    "采购日期,供应商,商品,数量,单价,金额",
    ["2026-05-01", "甲厂", "布料", 100, 10, 1000],
  ],
  ["prices", "商品名称,SKU,上架日期,售价,成本价", ["衣服", "A", "2026-01-01", 100, 30]],
  ["loans", "日期,借款人,借款金额,还款日期,利息", ["2026-05-01", "张三", 10000, "2026-08-01", 300]],
  [
    "customers with all they ever spent",
    "First Name,Last Name,Email,Total Spent,Total Orders,Last Order Date",
    ["Bob", "B", "b@x.com", 200, 3, "2026-05-03"],
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

test.each(OF_NO_KIND.filter(([name]) => !/transactions|Stripe/.test(name)))(
  "A table of %s is no ledger of sales either",
  (_, headers, row) => expect(ledgerIn(gridOf([headers.split(","), row, row, row]))).toBeUndefined(),
);

test.each(["Seller SKU", "Seller Collected Tax", "Seller Discount", "业务员备注", "Agent code"])(
  "The column %s does not name who sold",
  (header) => {
    const row = ["1", "2026-05-01", 100, "A1"];
    expect(recognised(`Order ID,Paid at,Amount,${header}`, row, row).columns.get("person")).toBeUndefined();
  },
);

test("Payments with what was refunded of them are sales and no costs", () => {
  const row = ["ch_1", "2026-05-01 10:00:00", 100, 0, "Order 1", "Paid"];
  const { kind } = recognised("id,Created date (UTC),Amount,Amount Refunded,Description,Status", row, row);
  expect(kind).toBe("sales");
});

test.each(["Payment ID", "Refund ID", "退款单号"])("Under %s stand no amounts", (header) => {
  const row = ["1", "2026-05-01", 100, 7];
  const { columns } = recognised(`Order ID,Date,Gross Sales,${header}`, row, row);
  expect([columns.get("paid")?.column, columns.get("refund")?.column]).not.toContain(3);
});

test("A bill of payments is no quote of an agency", () => {
  const row = ["2026-05-01", "W1", "衣服", "0.60%", 0.6];
  expect(recognised("交易时间,订单号,商品名称,费率,手续费", row, row).kind).not.toBe("quotes");
});

test("What people were paid is neither sold nor a cost of the shop", () => {
  const row = ["2026-05-10", "王芳", "6222", 5000];
  expect(["sales", "otherCosts"]).not.toContain(recognised("发放日期,姓名,银行卡号,实发金额", row, row).kind);
});

test.each([
  ["姓名,岗位,月工资标准", ["王芳", "客服", 4000]],
  ["Name,Position,Monthly pay", ["Ann", "Service", 4000]],
] as const)("Pay is known by its header: %s", (headers, row) => {
  expect(recognised(headers, [...row], [...row]).kind).toBe("staffing");
});

test("What people sold by day is sales", () => {
  const row = ["2026-05-01", "王芳", 100];
  expect(recognised("日期,姓名,业绩", row, row).kind).toBe("sales");
});
