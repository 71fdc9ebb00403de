import { DATES, AMOUNTS, chineseText as text, type FunctionTexts } from "./functionText";

/** The functions of the plan, by id. */
export const PLAN_FUNCTIONS: Readonly<Record<string, FunctionTexts>> = {
  "PLAN.SEASONALITY": {
    description: text(
      "由历史数据得出 12 个月的季节权重，合计为 1",
      "由歷史資料得出 12 個月的季節權重，合計為 1",
    ),
    parameters: {
      dates: DATES,
      amounts: AMOUNTS,
      excludeEvents: text("TRUE 表示剔除大促日，默认 FALSE", "TRUE 表示剔除檔期日，預設 FALSE"),
    },
  },
  "PLAN.EVENTS": {
    description: text(
      "某年的大促：618、双11、双12、年货节、双旦等的起止日期与月份",
      "某年的檔期：618、雙11、雙12、年貨節、耶誕跨年等的起訖日期與月份",
    ),
    parameters: { year: text("年份，2000 至 2060", "年份，2000 至 2060") },
  },
  "PLAN.SPREAD": {
    description: text("把年度目标按权重分到各月，合计分毫不差", "把年度目標依權重分到各月，合計分毫不差"),
    parameters: {
      target: text("年度目标", "年度目標"),
      weights: text("各月权重", "各月權重"),
      decimals: text(
        "保留的小数位数，默认 2；-4 为整万。目标先按此位数四舍五入",
        "保留的小數位數，預設 2；-4 為整萬。目標先依此位數四捨五入",
      ),
    },
  },
  "PLAN.FORECAST": {
    description: text(
      "预测今后数月：月份、预测值、下限、上限及所用方法",
      "預測今後數月：月份、預測值、下限、上限及所用方法",
    ),
    parameters: {
      dates: DATES,
      amounts: AMOUNTS,
      horizon: text("预测的月数，1 至 120", "預測的月數，1 至 120"),
      level: text("区间的置信水平，默认 0.8", "區間的信賴水準，預設 0.8"),
    },
  },
  "PLAN.VISITORS": {
    description: text("达到销售额所需的访客数，向上取整", "達到銷售額所需的訪客數，無條件進位"),
    parameters: {
      sales: text("支付金额（退款前），大于或等于 0", "支付金額（退款前），大於或等於 0"),
      conversion: text(
        "转化率（支付人数 / 访客数），如 1.5%；或逐步转化率（如收藏、加购、支付）的区域，相乘计算",
        "轉換率（支付人數 / 訪客數），如 1.5%；或逐步轉換率（如收藏、加購、支付）的範圍，相乘計算",
      ),
      orderValue: text("客单价", "客單價"),
    },
  },
  "PLAN.BREAKEVENROI": {
    description: text("保本投产比（以退款前销售额计）", "損益兩平 ROAS（以退款前銷售額計）"),
    parameters: {
      margin: text("毛利率", "毛利率"),
      refundRate: text("退款率，默认 0", "退款率，預設 0"),
      feeRate: text("平台费率，默认 0", "平台費率，預設 0"),
    },
  },
  "PLAN.HEADCOUNT": {
    description: text("完成工作量所需的人数，向上取整", "完成工作量所需的人數，無條件進位"),
    parameters: {
      workload: text("工作量", "工作量"),
      capacity: text("每人在同一时间内的产能，大于 0", "每人在同一時間內的產能，大於 0"),
      minimum: text("最少人数，默认 0", "最少人數，預設 0"),
      utilisation: text("工时利用率，如 0.85，默认 1", "工時利用率，如 0.85，預設 1"),
    },
  },
  "PLAN.BREAKEVENSALES": {
    description: text(
      "保本销售额：利润为零时的销售额，进位到分",
      "損益兩平銷售額：利潤為零時的銷售額，進位到分",
    ),
    parameters: {
      fixedCosts: text("固定费用：不论卖多少都要付的", "固定費用：不論賣多少都要付的"),
      marginRate: text("毛利率", "毛利率"),
      variableRates: text(
        "随销售额变动的费率（推广、平台费、提成等）：一个数或一个区域",
        "隨銷售額變動的費率（廣告、平台費、佣金等）：一個數或一個範圍",
      ),
    },
  },
  "PLAN.MONTHS": {
    description: text("由假设表展开完整的逐月计划", "由假設表展開完整的逐月計畫"),
    parameters: {
      target: text("十二个月的销售目标（退款前）", "十二個月的銷售目標（退款前）"),
      assumptions: text("假设表：名称与数值两列", "假設表：名稱與數值兩欄"),
    },
  },
};
