import { askCode, type Ask, type AskCode } from "../../domain/agency/advice/asks";
import type { RefundRule } from "../../domain/agency/advice/kpiBet";
import type { SizeClass } from "../../domain/agency/terms/sizeClass";
import { SIZE_LABELS, TERM_LABELS } from "./agency";
import { everyLanguage, text, type Language, type Localised } from "../catalogue";

/** The tabs of the advice. */
export const adviceTabNames = {
  questions: text("Agency questions", "代运营提问", "代運營提問"),
  scope: text("Agency scope", "代运营服务范围", "代運營服務範圍"),
  inHouse: text("Agency or own team", "代运营或自有团队", "代運營或自有團隊"),
  bet: text("Agency bet", "代运营对赌", "代運營對賭"),
} as const;

export const questionsTexts = {
  title: text("What to ask before signing", "签约前要问的", "簽約前要問的"),
  subtitle: text(
    "Copy a message into the chat as it stands: it is in the language of the quote. Answers that you note below are kept.",
    "把整段消息复制到聊天窗口即可，语言与报价一致。写在下方的答复会保留。",
    "把整段訊息複製到聊天視窗即可，語言與報價一致。寫在下方的答覆會保留。",
  ),
  messages: text("Ready to send", "可直接发送", "可直接傳送"),
  agency: text("Agency", "代运营", "代運營"),
  message: text("Message", "消息", "訊息"),
  warnings: text("Does it fit?", "是否合适", "是否合適"),
  questions: text("Questions", "问题数", "問題數"),
  most: text("Most at stake", "单项最大差额", "單項最大差額"),
  list: text("Every question and the money that hangs on it", "逐条问题与涉及金额", "逐條問題與涉及金額"),
  about: text("Agency · about", "代运营 · 事项", "代運營 · 事項"),
  question: text("Question", "问题", "問題"),
  why: text("Why it matters", "为什么要问", "為什麼要問"),
  lowReading: text("Cheapest meaning", "最省的理解", "最省的理解"),
  highReading: text("Dearest meaning", "最贵的理解", "最貴的理解"),
  cost: text("Cost", "费用", "費用"),
  difference: text("Difference", "差额", "差額"),
  answer: text("Their answer", "对方答复", "對方答覆"),
} as const;

/** Over which months the money of a question is reckoned. */
export const STAKE_MONTHS: Localised<{ readonly months: number }> = {
  en: ({ months }) => `Costs are those of the ${months} months of the planned sales.`,
  "zh-Hans": ({ months }) => `费用均为计划销售额 ${months} 个月的合计。`,
  "zh-Hant": ({ months }) => `費用均為計畫銷售額 ${months} 個月的合計。`,
};

/** How the trade classes the shop. */
export const SHOP_CLASS: Localised<{
  readonly sales: string;
  readonly size: SizeClass;
  readonly low: string;
  readonly high: string;
}> = {
  en: ({ sales, size, low, high }) =>
    `Your shop plans ${sales} a month: ${SIZE_LABELS[size].en} to the trade, a fee of ${low} to ${high} a month is credible.`,
  "zh-Hans": ({ sales, size, low, high }) =>
    `您的店计划月均 ${sales}：行业里算${SIZE_LABELS[size]["zh-Hans"]}，合理月费 ${low} 至 ${high}。`,
  "zh-Hant": ({ sales, size, low, high }) =>
    `您的店計畫月均 ${sales}：業界算${SIZE_LABELS[size]["zh-Hant"]}，合理月費 ${low} 至 ${high}。`,
};

const TOPICS: Readonly<Record<Exclude<Ask["code"], "open">, Localised>> = {
  laterRefunds: text("later refunds", "结算后退款", "結算後退款"),
  scopeSilent: text("services not named", "未写明的服务", "未寫明的服務"),
  partsSilent: text("parts of services", "服务细项", "服務細項"),
  extraPrice: text("price of extras", "另计项目价格", "另計項目價格"),
  betRefund: text("refund of the bet", "对赌退款", "對賭退款"),
  betCounts: text("what counts as reached", "达标口径", "達標定義"),
  betPayout: text("payment of the refund", "退款支付", "退款支付"),
  betShareOf: text("refund of what", "退款基数", "退款基準"),
  target: text("targets", "目标约定", "目標約定"),
  settlement: text("billing and payment", "结算与付款", "結算與付款"),
  contract: text("contract and exit", "合同与退出", "合約與退出"),
  term: text("length of the contract", "合同期限", "合約期限"),
  exit: text("exit", "提前退出", "提前退出"),
  staff: text("people", "操盘人员", "操盤人員"),
  cases: text("cases", "案例", "案例"),
  handover: text("handover", "交接", "交接"),
};

/** What a question is about, in a word or two. */
export function topicText(ask: Ask, language: Language): string {
  if (ask.code === "open") return TERM_LABELS[ask.question.term ?? "question"][language];
  return TOPICS[askCode(ask) as Exclude<AskCode & Ask["code"], "open">][language];
}

export const scopeTexts = {
  title: text("What each quote covers", "各家报价包含什么", "各家報價包含什麼"),
  subtitle: text(
    "What an agency does not do you buy or keep people for: quotes are comparable only with it. Your own prices in the yellow cells are kept.",
    "代运营不做的，要另外买或自己养人，加上它才好比较。黄色单元格里填的自有价格会保留。",
    "代運營不做的，要另外買或自己養人，加上它才好比較。黃色儲存格裡填的自有價格會保留。",
  ),
  prices: text("What a month costs you otherwise", "自己做或外购的月成本", "自己做或外購的月成本"),
  item: everyLanguage(text("Service", "服务", "服務")),
  yours: text("Yours", "您填的", "您填的"),
  found: text("Found", "系统取值", "系統取值"),
  used: text("Used", "采用", "採用"),
  source: text("Where it is from", "来源", "來源"),
  fromStaff: text("base pay of the staffing sheet", "人员表的底薪合计", "人員表的底薪合計"),
  noPrice: text(
    "not known: type a price if you need it",
    "未知：需要这项服务请填价格",
    "未知：需要這項服務請填價格",
  ),
  assumed: text("assumed: type how many you need", "假设值：请填实际数量", "假設值：請填實際數量"),
  unknownCount: text("not known: type how many you need", "未知：请填数量", "未知：請填數量"),
  onTop: text("On top of pay (social insurance …)", "工资之外（社保等）占比", "薪資之外（勞健保等）佔比"),
  once: text("Building a team, once", "组建团队的一次性费用", "組建團隊的一次性費用"),
  nothingYet: text("0 until you type it", "未填时按 0", "未填時以 0 計"),
  role: everyLanguage(text("In your team", "自有岗位", "自有職位")),
  people: text("People", "人数", "人數"),
  covers: text("In the price or not", "包含与否", "包含與否"),
  price: text("A month", "每月", "每月"),
  extras: text("Extra prices of the quotes", "报价中另计的价格", "報價中另計的價格"),
  each: text("Price", "单价", "單價"),
  aMonth: text("A month", "每月金额", "每月金額"),
  totals: text("Comparable cost a month", "可比月成本", "可比月成本"),
  bill: text("Agency's bill, average month", "代运营费用（月均）", "代運營費用（月均）"),
  added: text("+ what is left out or extra", "+ 不含与另计的服务", "+ 不含與另計的服務"),
  comparable: text("= comparable cost", "= 可比成本", "= 可比成本"),
  open: text("+ not said, should it not be included", "+ 未说明部分（若不包含）", "+ 未說明部分（若不包含）"),
  most: text("= comparable cost at most", "= 可比成本（最多）", "= 可比成本（最多）"),
  rank: text("Rank by comparable cost", "按可比成本排名", "依可比成本排名"),
  rankMost: text("Rank at most", "按最多排名", "依最多排名"),
  notPriced: text("not priced", "无法计价", "無法計價"),
} as const;

export const inHouseTexts = {
  title: text("Own team or agency", "自有团队还是代运营", "自有團隊還是代運營"),
  subtitle: text(
    "Each quote with the roles you still keep beside it, against your own team on the same sales. What a quote replaces follows the scope sheet.",
    "每家报价加上仍要自己养的岗位，与自有团队在同样的销售额下比较。替代哪些岗位随服务范围表变化。",
    "每家報價加上仍要自己養的職位，與自有團隊在同樣的銷售額下比較。取代哪些職位隨服務範圍表變化。",
  ),
  noTeam: text(
    "No staffing sheet was found: add one (name, role, monthly base pay) and run again.",
    "没有找到人员表：请补上（姓名、岗位、月底薪）后重新运行。",
    "沒有找到人員表：請補上（姓名、職位、月底薪）後重新執行。",
  ),
  summary: text("Over the months of the plan", "计划期合计", "計畫期合計"),
  agency: text("Agency", "代运营", "代運營"),
  withAgency: text("Agency and kept roles", "代运营加保留岗位", "代運營加保留職位"),
  ownTeam: text("Own team", "自有团队", "自有團隊"),
  difference: text("Agency dearer by", "代运营多花", "代運營多花"),
  switchMonth: text("Own team cheaper for good from", "自有团队从此更省", "自有團隊從此更省"),
  salesThen: text("Sales of that month", "当月销售额", "當月銷售額"),
  evenSales: text("Same cost at sales a month of", "费用相同的月销售额", "費用相同的月銷售額"),
  never: text("not in this plan", "计划期内没有", "計畫期內沒有"),
  replaced: text(
    "Share of each role that the agency replaces",
    "代运营替代各岗位的比例",
    "代運營取代各職位的比例",
  ),
  teamByMonth: text("Own team by month", "自有团队逐月成本", "自有團隊逐月成本"),
  month: text("Month", "月份", "月份"),
  sales: text("Sales", "销售额", "銷售額"),
  others: text("Other people", "其他人员", "其他人員"),
  onTop: text("On top of pay", "工资之外", "薪資之外"),
  commission: text("Commission", "提成", "佣金"),
  total: text("Own team", "自有团队合计", "自有團隊合計"),
  bills: text("Agency's bill by month", "代运营逐月费用", "代運營逐月費用"),
  together: text("Agency and kept roles by month", "代运营加保留岗位逐月成本", "代運營加保留職位逐月成本"),
  cumulative: text("Added up", "累计成本", "累計成本"),
  cheaper: text("1: own team cheaper from here on", "1 表示自有团队从此更省", "1 表示自有團隊從此更省"),
  check: text("Check: totals less added-up costs", "核对：合计减累计", "核對：合計減累計"),
} as const;

export const betTexts = {
  title: text("What a bet on sales is worth", "对赌值多少", "對賭值多少"),
  subtitle: text(
    "From the plan's low case to its high one in even steps; the middle counts most. Change the yellow cells to try another clause.",
    "从计划的保守情景到乐观情景均分成若干步，越靠近基准权重越大。改黄色单元格可试算其他条款。",
    "從計畫的保守情境到樂觀情境均分成若干步，越靠近基準權重越大。改黃色儲存格可試算其他條款。",
  ),
  agency: text("Agency", "代运营", "代運營"),
  promised: text("Promised sales", "承诺销售额", "承諾銷售額"),
  needed: text("Counts as reached from", "达标线", "達標線"),
  fixedSum: text("Fixed refund", "固定退款额", "固定退款額"),
  share: text("Share of the fee", "退费比例", "退費比例"),
  months: text("Measured over months", "考核月数", "考核月數"),
  refundEnds: text("No refund from sales of", "销售额达到多少起不退", "銷售額達到多少起不退"),
  clause: text("Clause of the quote", "报价条款", "報價條款"),
  expected: text("Expected refund", "预期退款", "預期退款"),
  refunds: text("refund by sales", "退款与销售额", "退款與銷售額"),
  netCost: text("Expected net cost", "预期净费用", "預期淨費用"),
  case: text("Case", "情形", "情形"),
  weight: text("Weight", "权重", "權重"),
  sales: text("Sales", "销售额", "銷售額"),
  fee: text("Fee", "费用", "費用"),
  attainment: text("Reached", "达成率", "達成率"),
  net: text("Net cost", "净费用", "淨費用"),
  low: text("low", "保守", "保守"),
  base: text("base", "基准", "基準"),
  high: text("high", "乐观", "樂觀"),
  mean: text("expected (weighted)", "预期（加权）", "預期（加權）"),
  monthly: text(
    "Each month is settled by itself; the refunds below are those of all its months together.",
    "按月考核；下表退款为各月合计。",
    "按月考核；下表退款為各月合計。",
  ),
  tooShort: {
    en: ({ months }) => `The bet runs for ${months} months, longer than the plan: it cannot be settled yet.`,
    "zh-Hans": ({ months }) => `对赌期为 ${months} 个月，长于计划期，暂时无法测算。`,
    "zh-Hant": ({ months }) => `對賭期為 ${months} 個月，長於計畫期，暫時無法試算。`,
  } satisfies Localised<{ readonly months: number }>,
  unstated: text("not stated", "未写明", "未寫明"),
} as const;

export const REFUND_RULE_NAMES: Readonly<Record<RefundRule, Localised>> = {
  proRata: text("Pro rata", "按缺口比例", "依缺口比例"),
  full: text("In full", "全额退", "全額退"),
  doubled: text("Doubled", "双倍退", "雙倍退"),
  fixed: text("Fixed sum", "固定金额", "固定金額"),
  share: text("Share of the fee", "按服务费比例", "依服務費比例"),
};
