import type { TermName } from "../domain/agency/terms/termNames";
import type { Localised } from "./catalogue";

const text = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

export const QUOTES_SHEET_NAME = text("Quotes", "代运营报价", "代運營報價");

/** What OpsPlan writes over the columns of a sheet of quotes; each is read back as its own term. */
export const TERM_HEADINGS: Readonly<Record<TermName | "received", Localised>> = {
  received: text("Received", "收到日期", "收到日期"),
  name: text("Agency", "代运营公司", "代運營公司"),
  text: text("Quote text", "报价原文", "報價原文"),
  model: text("Model", "合作模式", "合作模式"),
  monthlyFee: text("Monthly fee", "月服务费", "月服務費"),
  quarterlyFee: text("Quarterly fee", "季度费", "季度費"),
  halfYearFee: text("Half-year fee", "半年费", "半年費"),
  annualFee: text("Annual fee", "年费", "年費"),
  totalFee: text("Total fee", "总服务费", "總服務費"),
  rate: text("Commission rate", "提点", "提點"),
  rateBase: text("Rate base", "提点基数", "提點基數"),
  tiers: text("Tiers", "阶梯提点", "階梯提點"),
  tiersMode: text("Tier mode", "阶梯口径", "階梯口徑"),
  threshold: text("Threshold", "起提额", "起提額"),
  minimum: text("Minimum", "保底", "保底"),
  minimumMeaning: text("Minimum meaning", "保底含义", "保底含義"),
  cap: text("Cap", "封顶", "封頂"),
  combine: text("Combine", "组合方式", "組合方式"),
  setupFee: text("Setup fee", "搭建费", "搭建費"),
  deposit: text("Deposit", "押金", "押金"),
  depositRefundable: text("Deposit returned", "押金可退", "押金可退"),
  months: text("Contract months", "合同月数", "合同月數"),
  phases: text("Phases", "阶段", "階段"),
  costShare: text("Cost share", "成本分摊", "成本分攤"),
  teamCost: text("Team cost", "团队成本", "團隊成本"),
  feeUplift: text("Fee uplift", "费用上浮", "費用上浮"),
  discount: text("Prepayment discount", "预付折扣", "預付折扣"),
  adSpend: text("Ad spend", "广告费", "廣告費"),
  adSpendRate: text("Ad spend rate", "广告费率", "廣告費率"),
  adSpendStep: text("Ad spend step", "广告费取整", "廣告費取整"),
  taxRate: text("Tax rate", "税率", "稅率"),
  margin: text("Gross margin", "毛利率", "毛利率"),
  perPersonMonth: text("Per person month", "每人每月", "每人每月"),
  perOrder: text("Per order", "每单", "每單"),
  perItem: text("Per item", "每件", "每件"),
  perShop: text("Per shop", "每店", "每店"),
  perSite: text("Per site", "每站点", "每站點"),
  perKeyword: text("Per keyword", "每关键词", "每關鍵詞"),
  units: text("Units", "数量", "數量"),
  roasGate: text("ROAS gate", "投产门槛", "投產門檻"),
  kpiSales: text("Target sales", "销售目标", "銷售目標"),
  kpiMonths: text("KPI months", "考核月数", "考核月數"),
  kpiRefund: text("Refund if missed", "未达标退款", "未達標退款"),
  kpiRefundShare: text("Refund share", "退款比例", "退款比例"),
  kpiProRata: text("Pro rata", "按比例退款", "按比例退款"),
};
