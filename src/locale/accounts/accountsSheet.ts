import { text, type Localised } from "../catalogue";

/** Headings of the monthly accounts, by figure. */
export const accountsHeadings = {
  month: text("Month", "月份", "月份"),
  shop: text("Shop", "店铺", "店鋪"),
  orders: text("Orders", "订单数", "訂單數"),
  units: text("Units", "件数", "件數"),
  gross: text("Gross paid", "支付金额（退款前）", "支付金額（退款前）"),
  refunds: text("Refunds", "退款金额", "退款金額"),
  net: text("Net sales", "净销售额", "淨銷售額"),
  refundRate: text("Refund rate", "退款率", "退款率"),
  cost: text("Cost of goods", "商品成本", "商品成本"),
  grossProfit: text("Gross profit", "毛利", "毛利"),
  grossMargin: text("Gross margin", "毛利率", "毛利率"),
  platformFees: text("Platform fees", "平台费用", "平台費用"),
  adSpend: text("Ad spend", "推广费合计", "廣告費合計"),
  adShare: text("Ad share of net", "推广费占比", "廣告費佔比"),
  attributedSales: text("Attributed sales", "推广成交金额", "廣告成交金額"),
  roi: text("ROI", "投产比", "廣告投資報酬率（ROAS）"),
  breakEvenRoi: text("Break-even ROI", "保本投产比", "損益兩平 ROAS"),
  breakEvenRoiAfterRefundsAndFees: text(
    "Break-even ROI after refunds and fees",
    "保本投产比（计退款与费用）",
    "損益兩平 ROAS（計退款與費用）",
  ),
  payroll: text("Payroll", "人工成本", "人事費用"),
  otherCosts: text("Other costs", "其他费用", "其他費用"),
  profit: text("Profit", "利润", "利潤"),
  margin: text("Profit margin", "利润率", "利潤率"),
} satisfies Record<string, Localised>;

/** The other texts of the monthly accounts' sheets. */
export const accountsSheetTexts = {
  sheetName: text("Monthly accounts", "月度核算", "每月核算"),
  findingsName: text("Accounts findings", "核算发现", "核算發現"),
  title: text("Monthly accounts", "月度核算", "每月核算"),
  periods: text("Half-years and years, all shops", "半年与全年（全部店铺）", "半年與全年（全部店鋪）"),
  allShopsByMonth: text("All shops by month", "全部店铺按月", "全部店鋪按月"),
  allShops: text("All shops", "全部店铺", "全部店鋪"),
  noShop: text("(no shop named)", "（未指明店铺）", "（未指明店鋪）"),
  noChannel: text("(no channel)", "（未指明渠道）", "（未指明通路）"),
  total: text("Total", "合计", "合計"),
  check: text("Check: lines less years", "核对：各行减全年", "核對：各列減全年"),
  chartTitle: text("Net sales, ad spend and profit", "净销售额、推广费与利润", "淨銷售額、廣告費與利潤"),
  subtitle: {
    en: ({ first, last }) => `${first} to ${last}. Amounts in the currency of the sheets.`,
    "zh-Hans": ({ first, last }) => `${first} 至 ${last}。金额单位同原表。`,
    "zh-Hant": ({ first, last }) => `${first} 至 ${last}。金額單位同原表。`,
  } satisfies Localised<{ first: string; last: string }>,
  half: {
    en: ({ year, half }) => `${year} H${half}`,
    "zh-Hans": ({ year, half }) => `${year} 年${half === 1 ? "上" : "下"}半年`,
    "zh-Hant": ({ year, half }) => `${year} 年${half === 1 ? "上" : "下"}半年`,
  } satisfies Localised<{ year: number; half: 1 | 2 }>,
  year: {
    en: ({ year }) => `${year}`,
    "zh-Hans": ({ year }) => `${year} 年`,
    "zh-Hant": ({ year }) => `${year} 年`,
  } satisfies Localised<{ year: number }>,
  monthByPayTime: text("month by pay time", "按付款时间归月", "按付款時間歸月"),
  monthByCreateTime: text("month by order time", "按下单时间归月", "按下單時間歸月"),
  paidFromRows: text("paid column decided from the rows", "实付口径由数据判断", "實付定義由資料判斷"),
  paidNet: text("paid column is after refunds", "实付已扣退款", "實付已扣退款"),
  paidGross: text("paid column is before refunds", "实付未扣退款", "實付未扣退款"),
};
