/** What a sheet of the user's workbook holds. */
export type SheetKind =
  | "sales"
  | "adSpend"
  | "staffing"
  | "traffic"
  | "otherCosts"
  | "platformFees"
  | "commissionPlans"
  | "targets"
  | "attendance"
  /** Bonuses, allowances and deductions as somebody typed them. */
  | "adjustments"
  | "paidCommission"
  /** Who has which share of an order that several people served. */
  | "orderShares"
  /** What agencies (代運營) offer: pasted texts, terms in columns, or both. */
  | "quotes";

export const SHEET_KINDS: readonly SheetKind[] = [
  "sales",
  "adSpend",
  "traffic",
  "staffing",
  "otherCosts",
  "platformFees",
  "commissionPlans",
  "targets",
  "attendance",
  "adjustments",
  "paidCommission",
  "orderShares",
  "quotes",
];

/** What a column of a sheet means. */
export type ColumnMeaning =
  | "orderNumber"
  | "shop"
  /** What kind of goods a sale is of. */
  | "category"
  /** Whether a buyer is new, or what kind of one. */
  | "customer"
  | "brand"
  | "region"
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
  /** Different people who came (訪客數). */
  | "visitors"
  /** Visits (sessions): somebody who comes twice counts twice. */
  | "visits"
  /** Visitors who paid. */
  | "buyers"
  | "spend"
  | "attributedSales"
  | "person"
  | "role"
  | "basePay"
  | "from"
  | "to"
  | "item"
  | "amount"
  /** What came in on a row of a sheet of costs, where that has a column of its own. */
  | "income"
  | "basis"
  | "rate"
  | "deliveryTime"
  | "receiptTime"
  | "refundTime"
  /** What has become of an order: unpaid, called off, done. */
  | "orderState"
  /** What has become of a claim for a refund. */
  | "refundState"
  | "plan"
  | "mode"
  /** How a team's commission is shared among its members. */
  | "allotment"
  /** Whose sales a plan counts: the person's own or the shop's. */
  | "salesOf"
  | "measure"
  | "recognition"
  /** A band in words: `0–100,000`. */
  | "band"
  | "bandFrom"
  | "bandUpTo"
  /** The rate on what lies above the target of a plan. */
  | "rateAbove"
  | "flat"
  | "threshold"
  | "cliff"
  | "lineLeast"
  | "lineMost"
  | "floor"
  | "cap"
  | "cumulativeCap"
  | "draw"
  | "drawKind"
  | "holdbackMonths"
  | "holdbackShare"
  | "target"
  | "daysDue"
  | "daysWorked"
  | "score"
  | "factor"
  /** Whether a typed amount is a bonus, an allowance or a deduction. */
  | "adjustment"
  | "paidCommission"
  | "share"
  | "agency"
  /** A quote as it was pasted from a chat. */
  | "quoteText"
  | "serviceFee";

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
    "person",
    "deliveryTime",
    "receiptTime",
    "refundTime",
    "orderState",
    "refundState",
    "category",
    "customer",
    "brand",
    "region",
  ],
  adSpend: ["date", "spend", "channel", "impressions", "clicks", "attributedSales", "shop", "to"],
  traffic: ["date", "visitors", "visits", "buyers", "shop"],
  staffing: ["person", "basePay", "role", "from", "to", "shop", "factor"],
  otherCosts: ["date", "amount", "item", "shop", "income"],
  platformFees: ["from", "item", "basis", "rate", "amount", "shop"],
  commissionPlans: [
    "plan",
    "role",
    "person",
    "from",
    "to",
    "basis",
    "mode",
    "bandFrom",
    "bandUpTo",
    "band",
    "rate",
    "target",
    "rateAbove",
    "flat",
    "floor",
    "cap",
    "cumulativeCap",
    "threshold",
    "cliff",
    "lineLeast",
    "lineMost",
    "draw",
    "drawKind",
    "holdbackMonths",
    "holdbackShare",
    "factor",
    "allotment",
    "salesOf",
    "measure",
    "recognition",
    "shop",
    "category",
    "customer",
    "brand",
    "region",
  ],
  targets: ["date", "target", "person", "shop"],
  attendance: ["date", "person", "daysWorked", "daysDue", "score", "factor", "shop"],
  adjustments: ["date", "person", "amount", "adjustment", "item", "shop"],
  paidCommission: ["date", "person", "paidCommission", "shop"],
  orderShares: ["orderNumber", "person", "share"],
  quotes: ["quoteText", "agency", "date", "serviceFee", "rate"],
};

/** What the values of a column are. */
export type ColumnType = "amount" | "count" | "date" | "rate" | "text" | "key";

export const COLUMN_TYPES: Readonly<Record<ColumnMeaning, ColumnType>> = {
  orderNumber: "key",
  shop: "text",
  category: "text",
  customer: "text",
  brand: "text",
  region: "text",
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
  visitors: "count",
  visits: "count",
  buyers: "count",
  spend: "amount",
  attributedSales: "amount",
  person: "text",
  role: "text",
  basePay: "amount",
  from: "date",
  to: "date",
  item: "text",
  amount: "amount",
  income: "amount",
  basis: "text",
  rate: "rate",
  deliveryTime: "date",
  receiptTime: "date",
  refundTime: "date",
  orderState: "text",
  refundState: "text",
  plan: "text",
  mode: "text",
  allotment: "text",
  salesOf: "text",
  measure: "text",
  recognition: "text",
  band: "text",
  bandFrom: "text",
  bandUpTo: "text",
  rateAbove: "rate",
  flat: "amount",
  threshold: "amount",
  cliff: "amount",
  lineLeast: "amount",
  lineMost: "amount",
  floor: "amount",
  cap: "amount",
  cumulativeCap: "amount",
  draw: "amount",
  drawKind: "text",
  holdbackMonths: "count",
  holdbackShare: "rate",
  target: "amount",
  daysDue: "count",
  daysWorked: "count",
  score: "count",
  factor: "rate",
  adjustment: "text",
  paidCommission: "amount",
  share: "rate",
  agency: "text",
  quoteText: "text",
  serviceFee: "amount",
};

/** Sheets about single people and plans, in which no column but a date is taken for what its content looks like. */
export const NAMED_COLUMNS_ONLY: ReadonlySet<SheetKind> = new Set<SheetKind>([
  "staffing",
  "commissionPlans",
  "targets",
  "attendance",
  "adjustments",
  "paidCommission",
  "orderShares",
  "quotes",
]);
