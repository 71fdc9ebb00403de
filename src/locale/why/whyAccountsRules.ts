import type { accountsHeadings } from "../accounts/accountsSheet";
import { text, type Localised } from "../catalogue";

/** How each figure of the monthly accounts comes about. */
export const ACCOUNTS_RULES: Readonly<
  Record<Exclude<keyof typeof accountsHeadings, "month" | "shop">, Localised>
> = {
  orders: text(
    "The paid orders of the month and shop, counted. Unpaid orders, totals and repeated headings are left out.",
    "该月该店铺的已付款订单数。未付款订单、合计行与重复的表头不计。",
    "該月該店鋪的已付款訂單數。未付款訂單、合計列與重複的標題不計。",
  ),
  units: text("The pieces of the paid orders, added up.", "已付款订单的件数之和。", "已付款訂單的件數之和。"),
  gross: text(
    "What buyers paid in the month, before refunds, summed to the cent from the paid orders.",
    "当月买家支付金额，退款前，由已付款订单逐笔加总，精确到分。",
    "當月買家支付金額，退款前，由已付款訂單逐筆加總，精確到分。",
  ),
  refunds: text(
    "The refunds of these orders, booked in the month of the sale.",
    "这些订单的退款，计入销售所属月份。",
    "這些訂單的退款，計入銷售所屬月份。",
  ),
  net: text(
    "Gross paid less refunds. The refund is subtracted once.",
    "支付金额减退款，退款只减一次。",
    "支付金額減退款，退款只減一次。",
  ),
  refundRate: text(
    "Refunds as a share of gross paid, taken anew in this row.",
    "退款占支付金额的比例，按本行重新计算。",
    "退款佔支付金額的比例，依本列重新計算。",
  ),
  visitors: text(
    "The visitors of the month from the sheet of visitors, or of the daily overview. A month of which days are missing has none.",
    "当月访客数，取自流量表或每日概况。缺少天数的月份不计。",
    "當月訪客數，取自流量表或每日概況。缺少天數的月份不計。",
  ),
  buyers: text(
    "The buyers whom the sheet of visitors tells, where no sheet counts orders.",
    "流量表中的支付买家数，用于没有订单数的情况。",
    "流量表中的支付買家數，用於沒有訂單數的情況。",
  ),
  conversion: text(
    "Orders, or buyers where orders are not counted, per visitor, taken anew in this row.",
    "订单数（没有订单数时为支付买家数）除以访客数，按本行重新计算。",
    "訂單數（沒有訂單數時為支付買家數）除以訪客數，依本列重新計算。",
  ),
  visitorValue: text(
    "Gross paid per visitor: conversion × value of an order. Taken anew in this row.",
    "支付金额除以访客数，即转化率 × 客单价，按本行重新计算。",
    "支付金額除以訪客數，即轉換率 × 客單價，依本列重新計算。",
  ),
  cost: text(
    "The cost of goods of these orders, from the sheet's cost column.",
    "这些订单的商品成本，取自成本列。",
    "這些訂單的商品成本，取自成本欄。",
  ),
  grossProfit: text("Net sales less cost of goods.", "净销售额减商品成本。", "淨銷售額減商品成本。"),
  grossMargin: text(
    "Gross profit as a share of net sales.",
    "毛利占净销售额的比例。",
    "毛利佔淨銷售額的比例。",
  ),
  platformFees: text(
    "The dated fees of the platform: each for the days of the month on which it holds.",
    "平台费用按生效日期计算，只计当月生效的天数。",
    "平台費用依生效日期計算，只計當月生效的天數。",
  ),
  adSpend: text(
    "What was spent on ads in the month, over all channels.",
    "当月各渠道推广花费之和。",
    "當月各通路廣告花費之和。",
  ),
  adShare: text("Ad spend as a share of net sales.", "推广费占净销售额的比例。", "廣告費佔淨銷售額的比例。"),
  attributedSales: text(
    "The sales that the ad channels claim for their spend.",
    "推广渠道报告的成交金额。",
    "廣告通路回報的成交金額。",
  ),
  roi: text(
    "Attributed sales for each unit spent on ads.",
    "推广成交金额除以推广费。",
    "廣告成交金額除以廣告費。",
  ),
  breakEvenRoi: text(
    "1 ÷ gross margin: below it an advertised sale loses money.",
    "1 ÷ 毛利率：低于此值，推广带来的销售就会亏损。",
    "1 ÷ 毛利率：低於此值，廣告帶來的銷售就會虧損。",
  ),
  breakEvenRoiAfterRefundsAndFees: text(
    "1 ÷ (margin × (1 − refund rate) − fee rate), on gross sales.",
    "1 ÷（毛利率 ×（1 − 退款率）− 费率），以退款前销售额计。",
    "1 ÷（毛利率 ×（1 − 退款率）− 費率），以退款前銷售額計。",
  ),
  payroll: text(
    "The pay of everyone employed in the month, by the staffing sheet.",
    "当月在职人员的工资，取自人员表。",
    "當月在職人員的薪資，取自人員表。",
  ),
  otherCosts: text("The other costs dated in the month.", "当月的其他费用。", "當月的其他費用。"),
  profit: text(
    "Gross profit less platform fees, ads, pay and other costs.",
    "毛利减平台费用、推广费、人工与其他费用。",
    "毛利減平台費用、廣告費、人事與其他費用。",
  ),
  margin: text("Profit as a share of net sales.", "利润占净销售额的比例。", "利潤佔淨銷售額的比例。"),
};
