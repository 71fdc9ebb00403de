import type { ColumnMeaning, SheetKind } from "../sheets/reading/meaning";
import type { Localised } from "./catalogue";

const name = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/** What a person calls each kind of sheet. */
export const SHEET_KIND_NAMES: Readonly<Record<SheetKind, Localised>> = {
  sales: name("Orders or daily sales", "订单或每日销售", "訂單或每日銷售"),
  adSpend: name("Ad spend", "推广花费", "推廣花費"),
  staffing: name("Staff", "人员", "人員"),
  otherCosts: name("Other costs", "其他费用", "其他費用"),
  platformFees: name("Platform fees", "平台费率", "平台費率"),
};

/** What a person calls each column. */
export const MEANING_NAMES: Readonly<Record<ColumnMeaning, Localised>> = {
  orderNumber: name("Order number", "订单编号", "訂單編號"),
  shop: name("Shop", "店铺", "店鋪"),
  date: name("Date", "日期", "日期"),
  createTime: name("Order time", "下单时间", "下單時間"),
  payTime: name("Pay time", "付款时间", "付款時間"),
  total: name("Order total", "订单总金额", "訂單總金額"),
  paid: name("Paid amount", "实付金额", "實付金額"),
  refund: name("Refund", "退款金额", "退款金額"),
  units: name("Units", "件数", "件數"),
  orders: name("Orders", "订单数", "訂單數"),
  cost: name("Cost of goods", "商品成本", "商品成本"),
  channel: name("Channel", "推广渠道", "推廣渠道"),
  impressions: name("Impressions", "展现量", "曝光量"),
  clicks: name("Clicks", "点击量", "點擊量"),
  spend: name("Spend", "花费", "花費"),
  attributedSales: name("Attributed sales", "推广成交金额", "推廣成交金額"),
  person: name("Person", "姓名", "姓名"),
  role: name("Role", "岗位", "職位"),
  basePay: name("Base pay", "底薪", "底薪"),
  from: name("From", "起始日期", "起始日期"),
  to: name("To", "截止日期", "截止日期"),
  item: name("Item", "项目", "項目"),
  amount: name("Amount", "金额", "金額"),
  basis: name("Basis", "计费基数", "計費基數"),
  rate: name("Rate", "费率", "費率"),
};
