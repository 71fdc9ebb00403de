/** What a sheet of the user's workbook holds. */
export type SheetKind = "sales" | "adSpend" | "staffing" | "otherCosts" | "platformFees";

export const SHEET_KINDS: readonly SheetKind[] = [
  "sales",
  "adSpend",
  "staffing",
  "otherCosts",
  "platformFees",
];

/** What a column of a sheet means. */
export type ColumnMeaning =
  | "orderNumber"
  | "shop"
  | "date"
  | "createTime"
  | "payTime"
  /** The price of an order before refunds and before anything the buyer did not pay (總金額). */
  | "total"
  /** What the buyer paid (買家實際支付金額); before or after refunds is decided from the rows. */
  | "paid"
  | "refund"
  | "units"
  /** Orders on a row of a daily sheet. */
  | "orders"
  | "cost"
  | "channel"
  | "impressions"
  | "clicks"
  | "spend"
  | "attributedSales"
  | "person"
  | "role"
  | "basePay"
  | "from"
  | "to"
  | "item"
  | "amount"
  | "basis"
  | "rate";

/** The columns that a kind of sheet can have, the needed ones first. */
export const MEANINGS: Readonly<Record<SheetKind, readonly ColumnMeaning[]>> = {
  sales: [
    "payTime",
    "date",
    "createTime",
    "paid",
    "total",
    "refund",
    "orderNumber",
    "shop",
    "units",
    "orders",
    "cost",
  ],
  adSpend: ["date", "spend", "channel", "impressions", "clicks", "attributedSales", "shop"],
  staffing: ["person", "basePay", "role", "from", "to", "shop"],
  otherCosts: ["date", "amount", "item", "shop"],
  platformFees: ["from", "item", "basis", "rate", "amount", "shop"],
};

/** What the values of a column are. */
export type ColumnType = "amount" | "count" | "date" | "rate" | "text" | "key";

export const COLUMN_TYPES: Readonly<Record<ColumnMeaning, ColumnType>> = {
  orderNumber: "key",
  shop: "text",
  date: "date",
  createTime: "date",
  payTime: "date",
  total: "amount",
  paid: "amount",
  refund: "amount",
  units: "count",
  orders: "count",
  cost: "amount",
  channel: "text",
  impressions: "count",
  clicks: "count",
  spend: "amount",
  attributedSales: "amount",
  person: "text",
  role: "text",
  basePay: "amount",
  from: "date",
  to: "date",
  item: "text",
  amount: "amount",
  basis: "text",
  rate: "rate",
};
