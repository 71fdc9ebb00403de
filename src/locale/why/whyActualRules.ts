import { text, type Localised } from "../catalogue";
import { PLAN_HEADINGS } from "../plan/plan";
import { PLAN_RULES } from "./whyPlanRules";
import {
  COMPARED_FIGURES,
  PLAN_ACTUAL,
  PROFIT_CAUSE_NAMES,
  SALES_CAUSE_NAMES,
  type ComparedFigure,
} from "../plan/planActual";

/** The names of figures on the sheet of actual against plan; those of the two tables of causes go by their table. */
export const ACTUAL_HEADINGS: Readonly<Record<string, Localised>> = {
  month: PLAN_HEADINGS.month,
  ...PLAN_ACTUAL,
  ...SALES_CAUSE_NAMES,
  ...inTable("planned", COMPARED_FIGURES.planned),
  ...inTable("actual", COMPARED_FIGURES.actual),
  ...inTable("profit", PROFIT_CAUSE_NAMES),
};

function inTable(table: string, texts: Readonly<Record<string, Localised>>): Record<string, Localised> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${table}.${key}`, text]));
}

const costsMore = text(
  "What was planned for it less what it came to: more spent counts against the month.",
  "计划金额减实际金额：多花的计为负数。",
  "計畫金額減實際金額：多花的計為負數。",
);
const atWorth = text(
  "The cause of the sales times what 1 of sales leaves after refunds and cost of goods.",
  "该项对销售额的影响 × 每 1 元销售额在退款与商品成本后的留存。",
  "該項對銷售額的影響 × 每 1 元銷售額在退款與商品成本後的留存。",
);

const PROFIT_RULES: Readonly<Record<keyof typeof PROFIT_CAUSE_NAMES, Localised>> = {
  visitors: atWorth,
  conversion: atWorth,
  orders: atWorth,
  orderValue: atWorth,
  sales: atWorth,
  refunds: text(
    "The change of what is left after refunds, at the mean of planned and actual sales and margin.",
    "退款后留存比例的变化，乘以计划与实际的销售额、毛利率的平均。",
    "退款後留存比例的變化，乘以計畫與實際的銷售額、毛利率的平均。",
  ),
  cost: text(
    "The change of margin: what the other causes leave of the difference of gross profit. The check works it out by itself.",
    "毛利率变化的影响，即毛利差异减去其他原因；核对列另行计算。",
    "毛利率變化的影響，即毛利差異減去其他原因；核對欄另行計算。",
  ),
  platformFees: costsMore,
  adSpend: costsMore,
  payroll: costsMore,
  commission: costsMore,
  agencyFee: costsMore,
  otherCosts: costsMore,
};

const CAME_RULES: Readonly<Partial<Record<ComparedFigure, Localised>>> = {
  visitors: text(
    "The visitors of the month as the sheet of visitors has them. Days that were added up count people who return again.",
    "流量表中的当月访客数；按天相加时，回访的人会重复计算。",
    "流量表中的當月訪客數；按天相加時，回訪的人會重複計算。",
  ),
};

/** Figures that are there as planned and as they came. */
const BOTH_SIDES: Readonly<Partial<Record<ComparedFigure, Localised>>> = {
  visitors: text("The visitors of the month.", "当月访客数。", "當月訪客數。"),
  orders: text("The orders of the month.", "当月订单数。", "當月訂單數。"),
  conversion: text("Orders ÷ visitors.", "订单数 ÷ 访客数。", "訂單數 ÷ 訪客數。"),
  orderValue: text("Sales ÷ orders.", "销售额 ÷ 订单数。", "銷售額 ÷ 訂單數。"),
  profit: text(
    "Sales less the lines of this table, plan and actual by the same ones.",
    "销售额减去本表所列项目，计划与实际项目相同。",
    "銷售額減去本表所列項目，計畫與實際項目相同。",
  ),
  afterRefunds: text(
    "(Sales − refunds) ÷ sales.",
    "（销售额 − 退款）÷ 销售额。",
    "（銷售額 − 退款）÷ 銷售額。",
  ),
  margin: text(
    "(Net sales − cost of goods) ÷ net sales.",
    "（净销售额 − 商品成本）÷ 净销售额。",
    "（淨銷售額 − 商品成本）÷ 淨銷售額。",
  ),
};

/** How the figures of actual against plan come about. */
export const ACTUAL_RULES: Readonly<Record<string, Localised>> = {
  month: PLAN_RULES["month"]!,
  plan: text("The plan's own figure of the month.", "月度规划中的当月数字。", "月度規劃中的當月數字。"),
  came: text(
    "What the workbook tells of the month. Commission: due and true-up by the payouts, else what was paid. Agency fee: the other costs that name an agency.",
    "工作簿中的当月数字。提成取提成明细的应得与调整，没有时取已发数；代运营费取其他费用中的代运营项目。",
    "活頁簿中的當月數字。佣金取佣金明細的應得與調整，沒有時取已發數；代運營費取其他費用中的代運營項目。",
  ),
  profitDifference: text(
    "Actual profit less planned profit.",
    "实际利润减计划利润。",
    "實際利潤減計畫利潤。",
  ),
  check: text(
    "The causes added up less the whole difference, and the cause that takes what rounding leaves against its own effect: 0 where all agrees.",
    "各项原因之和减全部差异，并另行核对承担尾差的原因；相符为 0。",
    "各項原因之和減全部差異，並另行核對承擔尾差的原因；相符為 0。",
  ),
  sales: text(
    "The whole difference: orders are not known on both sides.",
    "全部差异：计划与实际并非都有订单数。",
    "全部差異：計畫與實際並非都有訂單數。",
  ),
  visitorsNote: text("What is to be known of the month.", "关于该月的说明。", "關於該月的說明。"),
  forecast: text(
    "What the months with sales lead to expect: level, trend and season, or last year's month.",
    "由已有月份推算：水平、趋势与季节性，或去年同月。",
    "由已有月份推算：水準、趨勢與季節性，或去年同月。",
  ),
  partLeft: text("1 less the part of the month that has passed.", "1 减本月已过比例。", "1 減本月已過比例。"),
  expected: text("Forecast × the part that is left.", "预测 × 剩余比例。", "預測 × 剩餘比例。"),
  ...inTable("planned", BOTH_SIDES),
  ...inTable("actual", { ...BOTH_SIDES, ...CAME_RULES }),
  ...inTable("profit", PROFIT_RULES),
  part: text(
    "1 in a month that is over; else the days that have figures by all days of the month. You can change it.",
    "已结束的月份为 1；否则为已有数据的天数占全月天数的比例，可自行修改。",
    "已結束的月份為 1；否則為已有資料的天數佔全月天數的比例，可自行修改。",
  ),
  planned: text(
    "The plan's sales of the month; of a month that is not over, for the days that have passed.",
    "当月计划销售额；未结束的月份按已过天数计。",
    "當月計畫銷售額；未結束的月份按已過天數計。",
  ),
  actual: text(
    "What the sales sheets show for the month, before refunds.",
    "销售表中的当月销售额，退款前。",
    "銷售表中的當月銷售額，退款前。",
  ),
  difference: text("Actual less planned.", "实际减计划。", "實際減計畫。"),
  attainment: text("Actual ÷ planned.", "实际 ÷ 计划。", "實際 ÷ 計畫。"),
  visitors: text(
    "More or fewer visitors, at the mean of planned and actual conversion and order value, over all orders in which the three can change.",
    "访客数的增减，乘以计划与实际的转化率、客单价在各种变化顺序下的平均。",
    "訪客數的增減，乘以計畫與實際的轉換率、客單價在各種變化順序下的平均。",
  ),
  conversion: text(
    "The change of conversion, at the mean of planned and actual visitors and order value, over all orders in which the three can change.",
    "转化率的变化，乘以计划与实际的访客数、客单价在各种变化顺序下的平均。",
    "轉換率的變化，乘以計畫與實際的訪客數、客單價在各種變化順序下的平均。",
  ),
  orders: text(
    "More or fewer orders at the mean of planned and actual order value: visitors and conversion together.",
    "订单数的增减 × 计划与实际客单价的平均，即访客数与转化率合计的影响。",
    "訂單數的增減 × 計畫與實際客單價的平均，即訪客數與轉換率合計的影響。",
  ),
  orderValue: text(
    "What the other causes leave of the difference: the change of order value. The check works it out by itself.",
    "差异减去其他原因，即客单价变化的影响；核对列另行计算。",
    "差異減去其他原因，即客單價變化的影響；核對欄另行計算。",
  ),
  worth: text(
    "What 1 of sales leaves after refunds and cost of goods, between the plan's shares and those that came.",
    "每 1 元销售额在退款与商品成本后的留存，取计划与实际之间的平均。",
    "每 1 元銷售額在退款與商品成本後的留存，取計畫與實際之間的平均。",
  ),
  outlookYear: text(
    "Actual sales so far, and what the forecast expects of the rest.",
    "至今实际销售额加上剩余部分的预测。",
    "至今實際銷售額加上剩餘部分的預測。",
  ),
  outlookGap: text("The year's outlook less its target.", "全年展望减目标。", "全年展望減目標。"),
  runRate: text(
    "What the target still lacks, by the months that are left; a month that is not over counts with the part that is left.",
    "目标尚缺的金额 ÷ 剩余月数；未结束的月份按剩余比例计。",
    "目標尚缺的金額 ÷ 剩餘月數；未結束的月份按剩餘比例計。",
  ),
};
