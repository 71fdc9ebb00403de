import type { Question, QuestionCode } from "../../domain/agency/reading/quoteReading";
import { quoted } from "../arguments";
import { text, type Language, type Localised } from "../catalogue";

/** What a quote leaves open, as it is asked of the agency. */
const QUESTION_TEXTS: Readonly<Record<QuestionCode, Localised>> = {
  rateNotStated: text("What is the commission rate?", "提点是多少？", "抽成是多少？"),
  feeNotStated: text(
    "What is the fee, and for which period?",
    "服务费是多少？按月还是按年？",
    "服務費是多少？按月還是按年？",
  ),
  periodUnstated: text(
    "Is the fee for a month, a year or the project?",
    "这笔费用是按月、按年还是按项目？",
    "這筆費用是按月、按年還是按專案？",
  ),
  periodAmbiguous: text(
    "For which period is the fee: which one applies?",
    "费用按哪个周期收取？",
    "費用按哪個週期收取？",
  ),
  billedByWeeks: text(
    "How many bills does a year have? It is priced as 52 weeks spread over 12 months.",
    "一年收几次？目前按一年52周平摊到12个月计价。",
    "一年收幾次？目前以一年52週平攤到12個月計價。",
  ),
  baseUnnamed: text(
    "What is the rate of: GMV, paid sales, sales net of refunds, or profit?",
    "提点按什么算：GMV、实付、退款后净额，还是利润？",
    "抽成按什麼算：GMV、實付、退款後淨額，還是利潤？",
  ),
  profitUndefined: text(
    "How is the profit reckoned: after which costs, and what share is yours?",
    "利润怎么算：扣除哪些成本？双方各占多少？",
    "利潤怎麼算：扣除哪些成本？雙方各占多少？",
  ),
  tiersReading: text(
    "Does the rate of the tier reached apply to the whole of the sales, or only to the part inside the tier?",
    "达到某一档后，是全部销售额按该档提点，还是只有超出部分按该档？",
    "達到某一級後，是全部銷售額依該級抽成，還是只有超出部分依該級？",
  ),
  minimumMeaning: text(
    "What does the minimum guarantee: the least total fee, the sales you promise, or the least commission?",
    "保底指什么：最低总收费、承诺的销售额，还是最低提成？",
    "保底指什麼：最低總收費、承諾的銷售額，還是最低抽成？",
  ),
  minimumUnstated: text("How much is the minimum?", "保底是多少？", "保底是多少？"),
  targetUnstated: text("How much is the target?", "业绩目标是多少？", "業績目標是多少？"),
  thresholdUnstated: text(
    "From which sales does the commission begin?",
    "从多少销售额开始提点？",
    "從多少銷售額開始抽成？",
  ),
  amountUnstated: text("How much is it?", "这一项是多少？", "這一項是多少？"),
  termUnstated: text(
    "How long does the contract bind, and what is the notice?",
    "合同签多久？提前多久可以解约？",
    "合約簽多久？提前多久可以解約？",
  ),
  openEnded: text("How high can it go?", "最高会到多少？", "最高會到多少？"),
  approximate: text("What is the exact figure?", "准确数字是多少？", "準確數字是多少？"),
  rangeGiven: text(
    "Where in this range are we, and what decides it?",
    "我们适用区间里的哪个数？由什么决定？",
    "我們適用區間裡的哪個數？由什麼決定？",
  ),
  phaseLength: text("How many months does the first phase last?", "前期是几个月？", "前期是幾個月？"),
  phaseOfTerm: text(
    "Is this paid from the first month, or only in the last phase?",
    "这一项从第一个月就收，还是只在最后一个阶段收？",
    "這一項從第一個月就收，還是只在最後一個階段收？",
  ),
  refundPeriod: text(
    "Over which time is the target measured, and when is the refund paid?",
    "目标按多长时间考核？退款什么时候付？",
    "目標按多長時間考核？退款什麼時候付？",
  ),
  depositReturn: text(
    "Is the deposit returned, when, and less what?",
    "押金退不退？何时退？扣哪些？",
    "押金退不退？何時退？扣哪些？",
  ),
  taxUnstated: text(
    "Is tax included, and which invoice do we get?",
    "含税吗？开什么发票？",
    "含稅嗎？開什麼發票？",
  ),
  adSpendUnstated: text(
    "Is ad spend included or paid by us?",
    "广告费包含在内还是我们另付？",
    "廣告費包含在內還是我們另付？",
  ),
  allInShare: text(
    "How much of the budget is your fee?",
    "总预算里你们的服务费占多少？",
    "總預算裡你們的服務費佔多少？",
  ),
  costShareBase: text(
    "Which costs are shared, and how much are they?",
    "分摊的是哪些成本？大约多少？",
    "分攤的是哪些成本？大約多少？",
  ),
  wholeTermAssumed: text("Is this the fee of a whole year?", "这是一整年的费用吗？", "這是一整年的費用嗎？"),
  unusedFigure: text("What is this figure?", "这个数字指什么？", "這個數字指什麼？"),
  severalPlans: text(
    "Which of these offers do we take? Until then there is no price.",
    "这几种方案我们选哪一种？选定之前无法计价。",
    "這幾種方案我們選哪一種？選定之前無法計價。",
  ),
  capMeaning: text(
    "What is capped: the commission alone, or the month's whole bill? Both are priced: the lowest price has the bill capped.",
    "封顶的是什么：只是提成，还是当月全部费用？两种都已计价：最低价按全部费用封顶。",
    "上限指的是什麼：只是抽成，還是當月全部費用？兩種都已計價：最低價以全部費用為上限。",
  ),
  conditionUnread: text(
    "What exactly is charged here, and when? The price is left open until then.",
    "这里具体怎么收、什么情况下收？弄清之前不计价。",
    "這裡具體怎麼收、什麼情況下收？釐清之前不計價。",
  ),
  figuresConflict: text(
    "Which of these figures applies? Together they give no price.",
    "这些数字以哪个为准？放在一起无法计价。",
    "這些數字以哪個為準？放在一起無法計價。",
  ),
  currencyUnstated: text(
    "Whose dollars are these: Taiwan's, Hong Kong's or the United States'?",
    "这里的“$”是新台币、港币还是美元？",
    "這裡的「$」是新台幣、港幣還是美元？",
  ),
  satisfaction: text(
    "Who judges it, until when, and what is then paid or paid back?",
    "满意与否由谁认定？截止何时？届时付多少或退多少？",
    "滿意與否由誰認定？截止何時？屆時付多少或退多少？",
  ),
  firstPayment: text(
    "Is this first payment a charge of its own, or part of the fees that follow?",
    "这笔首付是另外收的，还是抵后面的费用？",
    "這筆首付是另外收的，還是抵後面的費用？",
  ),
  secondRate: text(
    "When does which of the rates apply?",
    "这几个提点分别在什么情况下适用？",
    "這幾個抽成分別在什麼情況下適用？",
  ),
  bySeason: text(
    "Which days count as a campaign, and what share of a year's sales do you expect in them?",
    "哪些日期算大促？预计大促销售额占全年多少？",
    "哪些日期算檔期？預估檔期業績占全年多少？",
  ),
};

/** A question as it is asked, with the words it is about. */
export function questionText({ code, text: about }: Question, language: Language): string {
  const asked = QUESTION_TEXTS[code][language];
  if (about === undefined) return asked;
  return language === "en" ? `${quoted(about, language)}: ${asked}` : `${quoted(about, language)}：${asked}`;
}
