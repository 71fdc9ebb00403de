import { DATES, AMOUNTS, chineseText as text, type FunctionTexts } from "./functionText";

/** The functions of monthly totals and amounts, by id. */
export const ACCOUNTS_FUNCTIONS: Readonly<Record<string, FunctionTexts>> = {
  MONTHLY: {
    description: text(
      "按月份（及分组）汇总金额，精确到分；也可按半月、周、双周、季度、半年、年度汇总，或年初至今累计",
      "依月份（及分組）彙總金額，精確到分；亦可依半月、週、雙週、季度、半年、年度彙總，或年初至今累計",
    ),
    parameters: {
      dates: DATES,
      amounts: AMOUNTS,
      groups: text("分组区域（如店铺），大小与日期区域相同", "分組範圍（如店鋪），大小與日期範圍相同"),
      period: text(
        "汇总周期：默认“月”，也可为“半月”、“按周”、“双周”、“季度”、“半年”、“年度”或“年初至今”",
        "彙總週期：預設「月」，亦可為「半月」、「依週」、「雙週」、「季度」、「半年」、「年度」或「年初至今」",
      ),
      start: text(
        "按周或双周时：任一期的第一天。按周可不填，从星期一起；双周必填",
        "依週或雙週時：任一期的第一天。依週可不填，從星期一起；雙週必填",
      ),
    },
  },
  AMOUNT: {
    description: text(
      "把文本读成数值：￥1,234.50、429.9万、1.732亿、82.20%、全角数字、(1,234) 均可",
      "把文字讀成數值：￥1,234.50、429.9萬、1.732億、82.20%、全形數字、(1,234) 皆可",
    ),
    parameters: { text: text("表示金额或比例的文本", "表示金額或比例的文字") },
  },
};
