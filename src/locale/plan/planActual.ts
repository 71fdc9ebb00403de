import type { VisitorsGap } from "../../domain/plan/actual/actuals";
import type { ProfitLine, SalesCause } from "../../domain/plan/actual/causes";
import { text, type Localised } from "../catalogue";

/** What the sheet of actual against plan says. */
export const PLAN_ACTUAL = {
  actualTitle: text("Actual against plan", "实际对比计划", "實際對比計畫"),
  actualHint: text(
    "What the sheets show beside the plan. In every table the causes add up to the whole difference; the checks say 0.",
    "实际数据与计划对比。每张表中各项原因之和等于全部差异，核对列为 0。",
    "實際資料與計畫對比。每張表中各項原因之和等於全部差異，核對欄為 0。",
  ),
  noActuals: text(
    "No sales of the planned months are in the workbook yet.",
    "工作簿中还没有计划月份的销售数据。",
    "活頁簿中還沒有計畫月份的銷售資料。",
  ),
  salesSection: text("Sales against plan", "销售额对比计划", "銷售額對比計畫"),
  partHint: text(
    "A month that is not over is set beside the plan of the days that have passed. Change its part where that is wrong: the sheet follows.",
    "未结束的月份按已过天数与计划对比；如比例不对，可直接修改，表格随之变化。",
    "未結束的月份按已過天數與計畫對比；如比例不對，可直接修改，表格隨之變化。",
  ),
  part: text("Part of the month", "本月已过比例", "本月已過比例"),
  planned: text("Planned sales", "计划销售额", "計畫銷售額"),
  actual: text("Actual sales", "实际销售额", "實際銷售額"),
  difference: text("Difference", "差异", "差異"),
  attainment: text("Attainment", "完成率", "達成率"),
  soFar: text("So far", "至今累计", "至今累計"),
  salesCausesSection: text("Why sales differ", "销售额差异原因", "銷售額差異原因"),
  salesCausesHint: text(
    "Sales = visitors × conversion × order value. Each cause is the mean over all orders in which the three can change, so that none goes first.",
    "销售额 = 访客数 × 转化率 × 客单价。每项原因取三者各种变化顺序的平均，不偏向先后。",
    "銷售額 = 訪客數 × 轉換率 × 客單價。每項原因取三者各種變化順序的平均，不偏向先後。",
  ),
  check: text("Check: 0 differences", "核对：差异为 0", "核對：差異為 0"),
  visitorsNote: text("Note", "说明", "說明"),
  noOrders: text(
    "No sheet tells the orders of this month: one cause for all.",
    "没有工作表列出该月订单数，合为一项原因。",
    "沒有工作表列出該月訂單數，合為一項原因。",
  ),
  profitSection: text("Profit against plan", "利润对比计划", "利潤對比計畫"),
  plan: text("plan", "计划", "計畫"),
  came: text("actual", "实际", "實際"),
  adCost: text("Ad cost", "推广费", "廣告費"),
  profitDifference: text("Difference of profit", "利润差异", "利潤差異"),
  profitCausesSection: text("Why profit differs", "利润差异原因", "利潤差異原因"),
  profitCausesHint: text(
    "Gross profit = sales × what is left after refunds × margin. What sold more or less counts with what a yuan of sales leaves; the other lines with what they cost more or less.",
    "毛利 = 销售额 × 退款后留存 × 毛利率。销售的增减按每一元销售额的留存计算，其他项目按多付或少付的金额计算。",
    "毛利 = 銷售額 × 退款後留存 × 毛利率。銷售的增減按每一元銷售額的留存計算，其他項目按多付或少付的金額計算。",
  ),
  worth: text("What 1 of sales leaves", "每 1 元销售额的留存", "每 1 元銷售額的留存"),
  outlook: text("Outlook", "全年展望", "全年展望"),
  outlookYear: text(
    "Year: actual + forecast of what is left",
    "全年：实际 + 剩余部分预测",
    "全年：實際 + 剩餘部分預測",
  ),
  outlookGap: text("Outlook less target", "展望与目标之差", "展望與目標之差"),
  runRate: text(
    "Sales needed in each whole month that is left",
    "剩余每个整月须完成的销售额",
    "剩餘每個整月須完成的銷售額",
  ),
  forecast: text("Forecast of the month", "当月预测", "當月預測"),
  partLeft: text("Part that is left", "剩余比例", "剩餘比例"),
  expected: text("Still expected", "尚待实现", "尚待實現"),
} satisfies Record<string, Localised>;

/** What a month's sales and profit are made of, as planned and as it came. */
export type ComparedFigure =
  "visitors" | "orders" | "conversion" | "orderValue" | "profit" | "afterRefunds" | "margin";

/** The two sides of a figure. */
export type Side = "planned" | "actual";

export const COMPARED_FIGURES: Readonly<Record<Side, Readonly<Record<ComparedFigure, Localised>>>> = {
  planned: {
    visitors: text("Planned visitors", "计划访客数", "計畫訪客數"),
    orders: text("Planned orders", "计划订单数", "計畫訂單數"),
    conversion: text("Planned conversion", "计划转化率", "計畫轉換率"),
    orderValue: text("Planned order value", "计划客单价", "計畫客單價"),
    profit: text("Planned profit by these lines", "计划利润（按所列项目）", "計畫利潤（按所列項目）"),
    afterRefunds: text("Left after refunds: plan", "退款后留存：计划", "退款後留存：計畫"),
    margin: text("Margin: plan", "毛利率：计划", "毛利率：計畫"),
  },
  actual: {
    visitors: text("Actual visitors", "实际访客数", "實際訪客數"),
    orders: text("Actual orders", "实际订单数", "實際訂單數"),
    conversion: text("Actual conversion", "实际转化率", "實際轉換率"),
    orderValue: text("Actual order value", "实际客单价", "實際客單價"),
    profit: text("Actual profit by these lines", "实际利润（按所列项目）", "實際利潤（按所列項目）"),
    afterRefunds: text("Left after refunds: actual", "退款后留存：实际", "退款後留存：實際"),
    margin: text("Margin: actual", "毛利率：实际", "毛利率：實際"),
  },
};

/** Why the visitors of a month are not used. */
export const VISITORS_GAPS: Readonly<Record<VisitorsGap, Localised>> = {
  none: text(
    "No sheet tells the visitors of this month: visitors and conversion are one cause, orders.",
    "没有工作表列出该月访客数：访客数与转化率合为一项“订单数”。",
    "沒有工作表列出該月訪客數：訪客數與轉換率合為一項「訂單數」。",
  ),
  someShops: text(
    "Not every shop that sold has visitors in this month: visitors and conversion are one cause, orders.",
    "该月并非每家有销售的店铺都有访客数：访客数与转化率合为一项“订单数”。",
    "該月並非每家有銷售的店鋪都有訪客數：訪客數與轉換率合為一項「訂單數」。",
  ),
  someDays: text(
    "The visitors of some days are missing: visitors and conversion are one cause, orders.",
    "部分日期缺少访客数：访客数与转化率合为一项“订单数”。",
    "部分日期缺少訪客數：訪客數與轉換率合為一項「訂單數」。",
  ),
};

export const SALES_CAUSE_NAMES: Readonly<Record<SalesCause, Localised>> = {
  visitors: text("by visitors", "访客数影响", "訪客數影響"),
  conversion: text("by conversion", "转化率影响", "轉換率影響"),
  orders: text("by orders", "订单数影响", "訂單數影響"),
  orderValue: text("by order value", "客单价影响", "客單價影響"),
  sales: text("not split", "未拆分", "未拆分"),
};

export const PROFIT_CAUSE_NAMES: Readonly<Record<SalesCause | ProfitLine, Localised>> = {
  visitors: text("Profit by visitors", "利润：访客数影响", "利潤：訪客數影響"),
  conversion: text("Profit by conversion", "利润：转化率影响", "利潤：轉換率影響"),
  orders: text("Profit by orders", "利润：订单数影响", "利潤：訂單數影響"),
  orderValue: text("Profit by order value", "利润：客单价影响", "利潤：客單價影響"),
  sales: text("Profit by sales", "利润：销售额影响", "利潤：銷售額影響"),
  refunds: text("Profit by refunds", "利润：退款影响", "利潤：退款影響"),
  cost: text("Profit by cost of goods", "利润：商品成本影响", "利潤：商品成本影響"),
  platformFees: text("Profit by platform fees", "利润：平台费影响", "利潤：平台費影響"),
  adSpend: text("Profit by ad cost", "利润：推广费影响", "利潤：廣告費影響"),
  payroll: text("Profit by pay", "利润：底薪影响", "利潤：底薪影響"),
  commission: text("Profit by commission", "利润：提成影响", "利潤：佣金影響"),
  agencyFee: text("Profit by agency fee", "利润：代运营费影响", "利潤：代運營費影響"),
  otherCosts: text("Profit by other costs", "利润：其他费用影响", "利潤：其他費用影響"),
};

/** Why a line between sales and profit cannot be compared: what the workbook would need. */
export const NOT_TOLD: Readonly<Record<ProfitLine, Localised>> = {
  refunds: text("not all sales tell refunds", "并非所有销售都有退款", "並非所有銷售都有退款"),
  cost: text("not all sales have a cost of goods", "并非所有销售都有商品成本", "並非所有銷售都有商品成本"),
  platformFees: text("no sheet of platform fees", "没有平台费率表", "沒有平台費率表"),
  adSpend: text("no ad spend of every month", "没有每月的推广花费", "沒有每月的廣告花費"),
  payroll: text("no staffing sheet", "没有人员表", "沒有人員表"),
  commission: text(
    "no payouts of every month: run Commission first",
    "没有每月的提成明细：请先运行提成",
    "沒有每月的佣金明細：請先執行佣金",
  ),
  agencyFee: text(
    "no line of other costs names an agency",
    "其他费用表中没有代运营费用",
    "其他費用表中沒有代運營費用",
  ),
  otherCosts: text("no other costs of every month", "没有每月的其他费用", "沒有每月的其他費用"),
};

/** What plan and actual are compared by, and what they are not. */
export const COMPARED_BY: Localised<readonly { readonly line: string; readonly why: string }[]> = {
  en: (left) =>
    `By what the workbook tells of every month; commission as due by the payouts, else as paid.${left.length > 0 ? ` Not compared: ${left.map(({ line, why }) => `${line} (${why})`).join(", ")}.` : ""} A month that is not over is left out.`,
  "zh-Hans": (left) =>
    `按工作簿中各月均有数据的项目对比；提成取提成明细的应得数，没有时取已发数。${left.length > 0 ? `未对比：${left.map(({ line, why }) => `${line}（${why}）`).join("、")}。` : ""}未结束的月份不计。`,
  "zh-Hant": (left) =>
    `按活頁簿中各月均有資料的項目對比；佣金取佣金明細的應得數，沒有時取已發數。${left.length > 0 ? `未對比：${left.map(({ line, why }) => `${line}（${why}）`).join("、")}。` : ""}未結束的月份不計。`,
};

/** Beside a month that is not over. */
export const OPEN_MONTH: Localised<{ readonly days: number; readonly all: number }> = {
  en: ({ days, all }) => `Not over: the plan of ${days} of ${all} days, each with the same part of the month`,
  "zh-Hans": ({ days, all }) => `未结束：计划按 ${all} 天中的 ${days} 天平均折算`,
  "zh-Hant": ({ days, all }) => `未結束：計畫依 ${all} 天中的 ${days} 天平均折算`,
};
