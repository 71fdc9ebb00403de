import type {
  betTexts,
  inHouseTexts,
  questionsTexts,
  REFUND_RULE_NAMES,
  scopeTexts,
} from "../agency/agencyAdvice";
import { text, type Localised } from "../catalogue";

type Rules<Texts> = Readonly<Partial<Record<keyof Texts, Localised>>>;

const YOURS = text("Yours; a rerun keeps it.", "由您填写，再次运行时保留。", "由您填寫，再次執行時保留。");

/** How the questions to agencies and the money at stake come about. */
export const QUESTIONS_RULES: Rules<typeof questionsTexts> = {
  agency: text("The agency to be asked.", "要询问的代运营。", "要詢問的代運營。"),
  message: text(
    "All questions to the agency in one message, ready to be copied.",
    "对该代运营的全部问题，可直接复制发送。",
    "對該代運營的全部問題，可直接複製傳送。",
  ),
  warnings: text(
    "Where the quote does not fit your sales, by what agencies of that size usually take.",
    "报价与贵店规模不相称之处，按同等规模的常见收费判断。",
    "報價與貴店規模不相稱之處，依同等規模的常見收費判斷。",
  ),
  questions: text("How many questions are open.", "未确认的问题数。", "未確認的問題數。"),
  most: text(
    "The largest difference that a single answer makes for the agency.",
    "该代运营单个问题的最大费用差额。",
    "該代運營單個問題的最大費用差額。",
  ),
  about: text("The agency and the clause.", "代运营与所涉条款。", "代運營與所涉條款。"),
  question: text("What the words of the quote leave open.", "报价原文未写明之处。", "報價原文未寫明之處。"),
  why: text("What hangs on the answer.", "答复会影响什么。", "答覆會影響什麼。"),
  lowReading: text("The meaning that costs you least.", "对您最省的理解。", "對您最省的理解。"),
  highReading: text("The meaning that costs you most.", "对您最贵的理解。", "對您最貴的理解。"),
  cost: text(
    "What the quote costs at base sales in that meaning.",
    "按该理解，基准销售额下的费用。",
    "依該理解，基準銷售額下的費用。",
  ),
  difference: text(
    "What the answer is worth: the dearest less the cheapest meaning.",
    "答复值多少：最贵减最省。",
    "答覆值多少：最貴減最省。",
  ),
  answer: YOURS,
};

/** How the costs of what quotes leave out come about. */
export const SCOPE_RULES: Rules<typeof scopeTexts> = {
  item: text("A service that shops need.", "店铺所需的一项服务。", "店鋪所需的一項服務。"),
  role: text(
    "The role of your team that would do it.",
    "由自有团队的哪个岗位承担。",
    "由自有團隊的哪個職位承擔。",
  ),
  people: text("The people of that role.", "该岗位的人数。", "該職位的人數。"),
  price: text(
    "What the service costs you a month otherwise: your price, else the base pay of the role.",
    "不由代运营承担时的每月成本：取您填写的价格，否则取该岗位底薪。",
    "不由代運營承擔時的每月成本：取您填寫的價格，否則取該職位底薪。",
  ),
  yours: text(
    "Yours: it goes before what was found, and a rerun keeps it.",
    "由您填写，优先于系统取值，再次运行时保留。",
    "由您填寫，優先於系統取值，再次執行時保留。",
  ),
  found: text("What the workbook tells.", "取自工作簿的数值。", "取自活頁簿的數值。"),
  used: text(
    "Yours, else what was found.",
    "您填写的数值，未填时为系统取值。",
    "您填寫的數值，未填時為系統取值。",
  ),
  source: text("Where the found figure is from.", "系统取值的来源。", "系統取值的來源。"),
  each: text("The price of one, as the quote states it.", "报价所写的单价。", "報價所寫的單價。"),
  aMonth: text("Price × number a month.", "单价 × 每月数量。", "單價 × 每月數量。"),
  bill: text(
    "The quote's total at base sales by the months of the path.",
    "基准销售额总费用除以路径月数。",
    "基準銷售額總費用除以路徑月數。",
  ),
  added: text(
    "The monthly cost of every service that the quote leaves out or prices extra.",
    "报价不含或另计的各项服务的每月成本。",
    "報價不含或另計的各項服務的每月成本。",
  ),
  comparable: text(
    "The bill with what you must still pay for elsewhere.",
    "代运营费用加上仍需另行支付的部分。",
    "代運營費用加上仍需另行支付的部分。",
  ),
  open: text(
    "The services of which the quote says nothing, should they not be included.",
    "报价未说明的服务，若不包含时的成本。",
    "報價未說明的服務，若不包含時的成本。",
  ),
  most: text(
    "The comparable cost if nothing that is unsaid is included.",
    "未说明部分全不包含时的可比成本。",
    "未說明部分全不包含時的可比成本。",
  ),
  rank: text("The place by comparable cost.", "按可比成本的名次。", "依可比成本的名次。"),
  rankMost: text("The place by comparable cost at most.", "按最多可比成本的名次。", "依最多可比成本的名次。"),
  once: text(
    "What building a team of your own costs once; yours to type.",
    "组建自有团队的一次性费用，由您填写。",
    "組建自有團隊的一次性費用，由您填寫。",
  ),
  onTop: text(
    "What comes on top of pay for each of your people, as a share of it.",
    "自有人员工资之外的成本占工资的比例。",
    "自有人員薪資之外的成本佔薪資的比例。",
  ),
};

/** What a quote says of a service: the columns that are named after agencies. */
export const SCOPE_COLUMN = text(
  "Whether the agency's price holds the service, from its words; type over it what they answer.",
  "该代运营报价是否包含此项服务，由原文判断；可改为对方答复。",
  "該代運營報價是否包含此項服務，由原文判斷；可改為對方答覆。",
);

/** How the comparison with the own team comes about. */
export const IN_HOUSE_RULES: Rules<typeof inHouseTexts> = {
  agency: text("The agency of the row.", "本行的代运营。", "本列的代運營。"),
  withAgency: text(
    "The agency's bills and the pay of the roles that you keep beside it.",
    "代运营费用加上仍保留岗位的人工成本。",
    "代運營費用加上仍保留職位的人事成本。",
  ),
  ownTeam: text(
    "Pay and commission of the own team over the same months, with what comes on top of pay.",
    "同期自有团队的工资、提成与工资之外的成本。",
    "同期自有團隊的薪資、佣金與薪資之外的成本。",
  ),
  difference: text(
    "What the agency costs more than the own team; below 0 it costs less.",
    "代运营比自有团队多花的金额，负数表示更省。",
    "代運營比自有團隊多花的金額，負數表示更省。",
  ),
  switchMonth: text(
    "The first month from which on the own team has cost less, added up from the beginning, to the end of the plan.",
    "从此月起直到计划期末，自有团队的累计成本始终更低。",
    "從此月起直到計畫期末，自有團隊的累計成本始終更低。",
  ),
  salesThen: text("The planned sales of that month.", "该月的计划销售额。", "該月的計畫銷售額。"),
  evenSales: text(
    "The monthly sales at which both cost the same.",
    "两者费用相同的月销售额。",
    "兩者費用相同的月銷售額。",
  ),
  month: text("The month.", "月份。", "月份。"),
  sales: text(
    "The planned sales of the month before refunds.",
    "当月计划销售额，退款前。",
    "當月計畫銷售額，退款前。",
  ),
  others: text(
    "The pay of people whose role is none of the six.",
    "六类岗位之外人员的工资。",
    "六類職位之外人員的薪資。",
  ),
  onTop: text("Pay × what comes on top of it.", "工资 × 工资之外的成本占比。", "薪資 × 薪資之外的成本佔比。"),
  commission: text(
    "The planned commission of the own team; in the table of shares, the part that falls away with the agency.",
    "自有团队的计划提成；比例表中为随代运营而取消的部分。",
    "自有團隊的計畫佣金；比例表中為隨代運營而取消的部分。",
  ),
  total: text("The own team in the month.", "当月自有团队合计。", "當月自有團隊合計。"),
};

/** The columns that are named after roles or agencies. */
export const IN_HOUSE_COLUMNS: Rules<typeof inHouseTexts> = {
  agency: text(
    "The part of the role that the agency replaces, by what its price holds; yours to change.",
    "代运营替代该岗位的比例，按其报价包含的服务判断，可修改。",
    "代運營取代該職位的比例，依其報價包含的服務判斷，可修改。",
  ),
  month: text(
    "What the role or the agency of the column costs in the month, or up to it where the table adds up.",
    "该列岗位或代运营当月的成本；累计表中为至当月的累计。",
    "該欄職位或代運營當月的成本；累計表中為至當月的累計。",
  ),
};

const REFUND = text(
  "What comes back at the sales of the row by this rule of refund.",
  "按此退款规则，在本行销售额下退回的金额。",
  "依此退款規則，在本列銷售額下退回的金額。",
);

/** How the worth of a bet on sales comes about. */
export const BET_RULES: Rules<typeof betTexts & typeof REFUND_RULE_NAMES & { shareOfFee: Localised }> = {
  agency: text("The agency of the row.", "本行的代运营。", "本列的代運營。"),
  clause: text("How the quote says that the fee comes back.", "报价约定的退费方式。", "報價約定的退費方式。"),
  promised: text(
    "The sales that the quote promises over the months of the bet.",
    "报价在考核期内承诺的销售额。",
    "報價在考核期內承諾的銷售額。",
  ),
  needed: text(
    "The part of the promised sales from which the bet counts as won.",
    "达到承诺销售额的多少即算达标。",
    "達到承諾銷售額的多少即算達標。",
  ),
  fixedSum: text(
    "What comes back where a fixed sum is agreed.",
    "约定固定退款时的金额。",
    "約定固定退款時的金額。",
  ),
  share: text("The part of the fee that comes back.", "退回服务费的比例。", "退回服務費的比例。"),
  months: text("The months that the bet is measured over.", "对赌考核的月数。", "對賭考核的月數。"),
  refundEnds: text(
    "The sales from which nothing comes back.",
    "销售额达到此数起不再退款。",
    "銷售額達到此數起不再退款。",
  ),
  expected: text(
    "The refunds of all cases by their weights.",
    "各情形退款按权重加权之和。",
    "各情形退款依權重加權之和。",
  ),
  netCost: text("Fee less the expected refund.", "费用减预期退款。", "費用減預期退款。"),
  case: text(
    "A step from the plan's low case to its high one.",
    "从保守到乐观的一个步长。",
    "從保守到樂觀的一個步長。",
  ),
  weight: text(
    "How much the case counts: the middle most, all together 1.",
    "该情形的权重：中间最大，合计为 1。",
    "該情形的權重：中間最大，合計為 1。",
  ),
  sales: text(
    "The sales of the case over the months of the bet.",
    "该情形在考核期内的销售额。",
    "該情形在考核期內的銷售額。",
  ),
  fee: text(
    "What the agency bills at these sales.",
    "在此销售额下的代运营费用。",
    "在此銷售額下的代運營費用。",
  ),
  attainment: text("Sales by the promised sales.", "销售额除以承诺销售额。", "銷售額除以承諾銷售額。"),
  net: text(
    "Fee less the refund by the clause of the quote.",
    "费用减按报价条款的退款。",
    "費用減依報價條款的退款。",
  ),
  ...{ proRata: REFUND, full: REFUND, doubled: REFUND, fixed: REFUND, shareOfFee: REFUND },
};
