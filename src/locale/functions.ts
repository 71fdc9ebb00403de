import type { Language } from "./catalogue";

/** A text in both Chinese scripts. The English one stands in the function's own doc comment, from which Excel gets it. */
export type ChineseText = Readonly<Record<Exclude<Language, "en">, string>>;

/** What Excel's formula help says of a custom function in Chinese; parameters by the name they have in the source. */
export interface FunctionTexts {
  readonly description: ChineseText;
  readonly parameters: Readonly<Record<string, ChineseText>>;
}

const text = (hans: string, hant: string): ChineseText => ({ "zh-Hans": hans, "zh-Hant": hant });

const TIERS = text(
  "阶梯表：2 至 4 列。有表头时按名称识别（起、至、比例、固定；或区间，如 10-20万），没有表头时依次为起、比例、固定奖金",
  "級距表：2 至 4 欄。有標題列時依名稱辨識（起、至、比例、固定；或區間，如 10-20萬），沒有標題列時依序為起、比例、固定獎金",
);
const MODE = text(
  '计算口径："marginal"（分段累加、超额累进）或 "whole"（全额累进、累计落点）',
  '計算口徑："marginal"（分段加總、超額累進）或 "whole"（全額累進、累計落點）',
);
const FLOOR = text("保底金额：提成低于此数时按此数发放", "保底金額：提成低於此數時按此數發放");
const CAP = text(
  "封顶金额：提成最高不超过此数；0 或留空为不封顶",
  "封頂金額：提成最高不超過此數；0 或留空為不封頂",
);
const TERM_MONTHS = text("比较的月数，默认 12", "比較的月數，預設 12");
const DATES = text("日期或月份：一列或一行", "日期或月份：一欄或一列");
const AMOUNTS = text(
  "金额区域，大小与日期区域相同，文本形式的金额也可",
  "金額範圍，大小與日期範圍相同，文字形式的金額亦可",
);
const DECIMALS = text("保留的小数位数，默认 2", "保留的小數位數，預設 2");
const QUOTES = text(
  "报价表：首行为条款名称，其下每行一份报价；或每行一份粘贴的原文",
  "報價表：首列為條款名稱，其下每列一份報價；或每列一份貼上的原文",
);

/** Every custom function by its id: `COMMISSION.STEPS` is `OPS.COMMISSION.STEPS` in a cell. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionTexts>> = {
  MONTHLY: {
    description: text(
      "按月份（及分组）汇总金额，精确到分；也可按半月、季度、半年、年度汇总，或年初至今累计",
      "依月份（及分組）彙總金額，精確到分；亦可依半月、季度、半年、年度彙總，或年初至今累計",
    ),
    parameters: {
      dates: DATES,
      amounts: AMOUNTS,
      groups: text("分组区域（如店铺），大小与日期区域相同", "分組範圍（如店鋪），大小與日期範圍相同"),
      period: text(
        "汇总周期：默认“月”，也可为“半月”、“季度”、“半年”、“年度”或“年初至今”",
        "彙總週期：預設「月」，亦可為「半月」、「季度」、「半年」、「年度」或「年初至今」",
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
  COMMISSION: {
    description: text(
      "按阶梯表计算提成，四舍五入到分；业绩为零则提成为零",
      "依級距表計算提成，四捨五入到分；業績為零則提成為零",
    ),
    parameters: {
      amount: text("计提金额（业绩）", "計提金額（業績）"),
      tiers: TIERS,
      mode: MODE,
      floor: FLOOR,
      cap: CAP,
    },
  },
  "COMMISSION.STEPS": {
    description: text(
      "逐段列出提成的计算过程：各段起止、段内金额、比例、固定奖金与提成，保底、封顶与合计各占一行",
      "逐段列出提成的計算過程：各段起訖、段內金額、比例、固定獎金與提成，保底、封頂與合計各占一列",
    ),
    parameters: {
      amount: text("计提金额（业绩）", "計提金額（業績）"),
      tiers: TIERS,
      mode: MODE,
      floor: FLOOR,
      cap: CAP,
    },
  },
  "COMMISSION.DELTA": {
    description: text(
      "由累计业绩计算本期应发提成：本期累计提成减去已发数；退款时为负，但不超过已发数",
      "由累計業績計算本期應發提成：本期累計提成減去已發數；退款時為負，但不超過已發數",
    ),
    parameters: {
      previous: text("截至上期的累计业绩", "截至上期的累計業績"),
      current: text("截至本期的累计业绩", "截至本期的累計業績"),
      tiers: TIERS,
      mode: MODE,
      paid: text(
        "此前已发的提成，未发填 0；省略时取上期累计业绩的提成",
        "先前已發的提成，未發填 0；省略時取上期累計業績的提成",
      ),
      cap: text("各期累计提成的封顶金额；0 或留空为不封顶", "各期累計提成的封頂金額；0 或留空為不封頂"),
    },
  },
  "COMMISSION.BOTH": {
    description: text(
      "同时给出分段累加与全额累进两种口径的提成及差额",
      "同時給出分段加總與全額累進兩種口徑的提成及差額",
    ),
    parameters: { amount: text("计提金额（业绩）", "計提金額（業績）"), tiers: TIERS },
  },
  "COMMISSION.CHECK": {
    description: text(
      "检查阶梯表：断档、重叠、顺序颠倒、比例异常、无效档，以及卖得越多拿得越少之处；无问题时为 OK",
      "檢查級距表：斷檔、重疊、順序顛倒、比例異常、無效級距，以及賣得越多拿得越少之處；無問題時為 OK",
    ),
    parameters: {
      tiers: TIERS,
      mode: text(
        '计算口径："marginal" 或 "whole"，省略时两种都检查',
        '計算口徑："marginal" 或 "whole"，省略時兩種都檢查',
      ),
    },
  },
  "COMMISSION.NEEDED": {
    description: text("提成达到某一金额所需的最低业绩", "提成達到某一金額所需的最低業績"),
    parameters: { payout: text("想要达到的提成金额", "想要達到的提成金額"), tiers: TIERS, mode: MODE },
  },
  ATTAINMENT: {
    description: text(
      "按目标完成率所在档计算应发金额，比例与底薪均可随完成率变动",
      "依目標達成率所在級距計算應發金額，比例與底薪皆可隨達成率變動",
    ),
    parameters: {
      actual: text("实际完成数", "實際達成數"),
      target: text("目标数", "目標數"),
      bands: text(
        "完成率阶梯表：起、至、比例、固定（底薪或奖金），有表头时列序不限",
        "達成率級距表：起、至、比例、固定（底薪或獎金），有標題列時欄序不限",
      ),
      mode: MODE,
      base: text(
        "比例所乘的金额，如销售额或底薪；默认为实际完成数",
        "比例所乘的金額，如銷售額或底薪；預設為實際達成數",
      ),
      atTarget: text(
        "TRUE 表示该金额是完成 100% 时的金额（如目标奖金），完成 130% 时按其 1.3 倍计；默认 FALSE",
        "TRUE 表示該金額是達成 100% 時的金額（如目標獎金），達成 130% 時按其 1.3 倍計；預設 FALSE",
      ),
    },
  },
  SPLIT: {
    description: text(
      "按权重分配金额，各份之和与总额分毫不差（最大余数法）",
      "依權重分配金額，各份之和與總額分毫不差（最大餘數法）",
    ),
    parameters: {
      amount: text("要分配的金额", "要分配的金額"),
      weights: text("权重区域，结果与其形状相同", "權重範圍，結果與其形狀相同"),
      decimals: DECIMALS,
    },
  },
  STEPBONUS: {
    description: text(
      "每满一定金额发一份奖金，如每满 10,000 奖 400；不满一份不计",
      "每滿一定金額發一份獎金，如每滿 10,000 獎 400；不滿一份不計",
    ),
    parameters: {
      amount: text("业绩金额", "業績金額"),
      per: text("每满多少", "每滿多少"),
      bonus: text("每份奖金", "每份獎金"),
      threshold: text("起算点：只计超过此数的部分，默认 0", "起算點：只計超過此數的部分，預設 0"),
      started: text(
        "TRUE 为不满一份也按一份计（如按包计价），默认 FALSE",
        "TRUE 為不滿一份也按一份計（如按包計價），預設 FALSE",
      ),
    },
  },
  DRAW: {
    description: text(
      "逐期计算预支提成：应得、预支、扣回、实发与尚欠",
      "逐期計算預支提成：應得、預支、扣回、實發與尚欠",
    ),
    parameters: {
      gross: text("各期应得提成", "各期應得提成"),
      draw: text("每期预支额：一个数，或各期各一个数", "每期預支額：一個數，或各期各一個數"),
      kind: text(
        '预支种类："recoverable"（从后期扣回）、"nonrecoverable"（不扣回）或 "forgiven"（欠额免除）',
        '預支種類："recoverable"（從後期扣回）、"nonrecoverable"（不扣回）或 "forgiven"（欠額免除）',
      ),
      owed: text("此前各期尚欠的金额，默认 0", "此前各期尚欠的金額，預設 0"),
    },
  },
  CLAWBACK: {
    description: text(
      "退款追回提成：按原所属期逐期列出，先从最高档扣回，且不超过当时已发数",
      "退款追回提成：依原所屬期逐期列出，先從最高級距扣回，且不超過當時已發數",
    ),
    parameters: {
      amounts: text("各期业绩", "各期業績"),
      refunds: text("各期业绩中后来退款的金额", "各期業績中後來退款的金額"),
      tiers: TIERS,
      mode: MODE,
    },
  },
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
      "某份報價在某月的費用：固定費、提點（含階梯、起算、保底、封頂），首月含開店費；區間取中值",
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
    description: text("两份报价费用相同时的月销售额（全部列出）", "兩份報價費用相同時的月銷售額（全部列出）"),
    parameters: {
      quoteA: text("第一份报价的条款", "第一份報價的條款"),
      quoteB: text("第二份报价的条款", "第二份報價的條款"),
      months: TERM_MONTHS,
    },
  },
  "AGENCY.MAXRATE": {
    description: text("毛利率所能承受的最高提点", "毛利率所能承受的最高提點"),
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
  "PLAN.SEASONALITY": {
    description: text(
      "由历史数据得出 12 个月的季节权重，合计为 1",
      "由歷史資料得出 12 個月的季節權重，合計為 1",
    ),
    parameters: {
      dates: DATES,
      amounts: AMOUNTS,
      excludeEvents: text("TRUE 表示剔除大促日，默认 FALSE", "TRUE 表示剔除大促日，預設 FALSE"),
    },
  },
  "PLAN.EVENTS": {
    description: text(
      "某年的大促：618、双11、双12、年货节、双旦等的起止日期与月份",
      "某年的大促：618、雙11、雙12、年貨節、雙旦等的起訖日期與月份",
    ),
    parameters: { year: text("年份，2000 至 2060", "年份，2000 至 2060") },
  },
  "PLAN.SPREAD": {
    description: text("把年度目标按权重分到各月，合计分毫不差", "把年度目標依權重分到各月，合計分毫不差"),
    parameters: {
      target: text("年度目标", "年度目標"),
      weights: text("各月权重", "各月權重"),
      decimals: text("保留的小数位数，默认 2；-4 为整万", "保留的小數位數，預設 2；-4 為整萬"),
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
        "轉化率（支付人數 / 訪客數），如 1.5%；或逐步轉化率（如收藏、加購、支付）的範圍，相乘計算",
      ),
      orderValue: text("客单价", "客單價"),
    },
  },
  "PLAN.BREAKEVENROI": {
    description: text("保本投产比（以退款前销售额计）", "保本投產比（以退款前銷售額計）"),
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
    description: text("保本销售额：利润为零时的销售额，进位到分", "保本銷售額：利潤為零時的銷售額，進位到分"),
    parameters: {
      fixedCosts: text("固定费用：不论卖多少都要付的", "固定費用：不論賣多少都要付的"),
      marginRate: text("毛利率", "毛利率"),
      variableRates: text(
        "随销售额变动的费率（推广、平台费、提成等）：一个数或一个区域",
        "隨銷售額變動的費率（推廣、平台費、提成等）：一個數或一個範圍",
      ),
    },
  },
  "PLAN.MONTHS": {
    description: text("由假设表展开完整的逐月计划", "由假設表展開完整的逐月計劃"),
    parameters: {
      target: text("十二个月的销售目标（退款前）", "十二個月的銷售目標（退款前）"),
      assumptions: text("假设表：名称与数值两列", "假設表：名稱與數值兩欄"),
    },
  },
};
