import { chineseText as text, type FunctionTexts } from "./functionText";

const TERM_MONTHS = text("比较的月数，默认 12", "比較的月數，預設 12");
const QUOTES = text(
  "报价表：首行为条款名称，其下每行一份报价；或每行一份粘贴的原文",
  "報價表：首列為條款名稱，其下每列一份報價；或每列一份貼上的原文",
);

/** The functions of agency quotes, by id. */
export const AGENCY_FUNCTIONS: Readonly<Record<string, FunctionTexts>> = {
  "AGENCY.PARSE": {
    description: text(
      "读懂一段代运营报价：条款、下限、上限、单位、原文，以及需要向对方确认的问题",
      "讀懂一段代運營報價：條款、下限、上限、單位、原文，以及需要向對方確認的問題",
    ),
    parameters: { text: text("粘贴的报价文字", "貼上的報價文字") },
  },
  "AGENCY.FEE": {
    description: text(
      "某份报价在某月的费用：固定费、提点（含阶梯、起算、保底、封顶），首月含开店费；区间取中值",
      "某份報價在某月的費用：固定費、抽成（含級距、起算、保底、上限），首月含開店費；區間取中值",
    ),
    parameters: {
      terms: text(
        "报价条款：首行为名称、次行为一份报价，或名称与数值两列，或粘贴的原文",
        "報價條款：首列為名稱、次列為一份報價，或名稱與數值兩欄，或貼上的原文",
      ),
      sales: text("当月销售额", "當月銷售額"),
      month: text("合作第几个月，默认 1", "合作第幾個月，預設 1"),
    },
  },
  "AGENCY.COMPARE": {
    description: text(
      "按总费用给报价排名：总额、实际费率、低估与高估、扣费后利润与名次",
      "依總費用為報價排名：總額、實際費率、低估與高估、扣費後利潤與名次",
    ),
    parameters: {
      quotes: QUOTES,
      sales: text("逐月销售额区域", "逐月銷售額範圍"),
      margin: text("毛利率", "毛利率"),
      refundRate: text(
        "退款占销售额的比例，默认 0；报价没写提点基数时用于低估",
        "退款占銷售額的比例，預設 0；報價沒寫抽成基準時用於低估",
      ),
      gmvShare: text(
        "GMV ÷ 销售额，默认 1；报价没写提点基数时用于高估",
        "GMV ÷ 銷售額，預設 1；報價沒寫抽成基準時用於高估",
      ),
    },
  },
  "AGENCY.CROSSOVER": {
    description: text(
      "月销售额在哪些区间内哪家最便宜，以及区间两端的费用",
      "月銷售額在哪些區間內哪家最便宜，以及區間兩端的費用",
    ),
    parameters: {
      quotes: QUOTES,
      maxSales: text("考察的最高月销售额，默认 5,000,000", "考察的最高月銷售額，預設 5,000,000"),
      months: TERM_MONTHS,
    },
  },
  "AGENCY.BREAKEVEN": {
    description: text(
      "两份报价费用相同时的月销售额（全部列出）；费用跳档而从未相等之处，见 CROSSOVER",
      "兩份報價費用相同時的月銷售額（全部列出）；費用跳級而從未相等之處，見 CROSSOVER",
    ),
    parameters: {
      quoteA: text("第一份报价的条款", "第一份報價的條款"),
      quoteB: text("第二份报价的条款", "第二份報價的條款"),
      months: TERM_MONTHS,
    },
  },
  "AGENCY.MAXRATE": {
    description: text("毛利率所能承受的最高提点", "毛利率所能承受的最高抽成"),
    parameters: {
      margin: text("毛利率", "毛利率"),
      otherCosts: text("其他费用占销售额的比例，默认 0", "其他費用佔銷售額的比例，預設 0"),
      targetProfit: text("希望保留的利润率，默认 0", "希望保留的利潤率，預設 0"),
    },
  },
  "AGENCY.CLASS": {
    description: text(
      "店铺规模等级、与之相称的月服务费区间及行业说法",
      "店鋪規模等級、與之相稱的月服務費區間及業界說法",
    ),
    parameters: { monthlySales: text("月销售额", "月銷售額") },
  },
};
