import { askCode, type Ask, type AskCode } from "../../domain/agency/advice/asks";
import type { OtherReading, StakeReading } from "../../domain/agency/advice/stakes";
import type { QuestionCode } from "../../domain/agency/reading/quoteReading";
import { questionText } from "./agencyQuestions";
import { SERVICE_NAMES, servicesText } from "./agencyScope";
import { END_LABELS, WORD_LABELS } from "./agencyTerms";
import { text, type Language, type Localised } from "../catalogue";

type Plain = Exclude<Ask["code"], "open" | "scopeSilent" | "partsSilent" | "extraPrice">;

const PLAIN_ASKS: Readonly<Record<Plain, Localised>> = {
  laterRefunds: text(
    "When an order is refunded after a month is settled, is the commission paid on it taken off the next bill?",
    "月结之后才退款的订单，已付的提点会在下期账单里扣回吗？",
    "月結之後才退款的訂單，已付的抽成會在下期帳單扣回嗎？",
  ),
  betRefund: text(
    "If the promised sales are missed, what do you pay back: the missed share of the fee, all of it, or a fixed sum? Can it stand in the contract?",
    "承诺的销售额没做到时怎么退：按缺口比例退、全额退，还是退固定金额？能写进合同吗？",
    "承諾的銷售額沒做到時怎麼退：依缺口比例退、全額退，還是退固定金額？能寫進合約嗎？",
  ),
  betCounts: text(
    "For the promised sales, which figure counts (after refunds, without orders placed by ourselves or by you), and is there a limit to the ads and discounts we must pay to reach them?",
    "承诺的销售额按哪个口径算（是否扣除退款、刷单和补单）？为达成目标，我们要投的广告和让利有没有上限？",
    "承諾的銷售額依哪種定義計算（是否扣除退款、刷單與補單）？為達成目標，我們要投的廣告和讓利有沒有上限？",
  ),
  betPayout: text(
    "If the target is missed, within how many days is the refund paid, in money and not as further service?",
    "没达标的话，几天内退款？是退现金，不是延长服务吧？",
    "沒達標的話，幾天內退款？是退現金，不是延長服務吧？",
  ),
  betShareOf: text(
    "If the target is missed, is the refund a share of the fixed fee alone, or of fee and commission together?",
    "没达标按比例退的，只是固定服务费，还是连提成一起退？",
    "沒達標按比例退的，只是固定服務費，還是連抽成一起退？",
  ),
  target: text(
    "Will you agree on targets for sales and return on ads for the first three months, with part of the fee off where they are missed?",
    "能否约定前三个月的销售额和投产比目标？达不到时服务费怎么减免？",
    "能否約定前三個月的銷售額與 ROAS 目標？達不到時服務費怎麼減免？",
  ),
  settlement: text(
    "When are fee and commission billed and paid, and how many months are paid in advance?",
    "服务费和提点什么时候结算、什么时候付？需要预付几个月？",
    "服務費和抽成什麼時候結算、什麼時候付？需要預付幾個月？",
  ),
  contract: text(
    "How long does the contract bind us, how many days' notice ends it early, is there a penalty, and is unused prepayment returned?",
    "合同签多久？中途解约要提前几天通知，有没有违约金？没用完的预付款退不退？",
    "合約簽多久？中途解約要提前幾天通知，有沒有違約金？未用完的預付款退不退？",
  ),
  term: text("How long does the contract bind us?", "合同签多久？", "合約簽多久？"),
  exit: text(
    "How many days' notice ends the contract early, is there a penalty, and is unused prepayment returned?",
    "中途解约要提前几天通知？有没有违约金？没用完的预付款退不退？",
    "中途解約要提前幾天通知？有沒有違約金？未用完的預付款退不退？",
  ),
  staff: text(
    "Who will work on our shop (names or posts, full time or shared), and how many shops does each of them run?",
    "我们店由哪几个人负责（岗位、专职还是兼顾）？每个人同时带几家店？",
    "我們店由哪幾位負責（職位、專職還是兼顧）？每個人同時帶幾家店？",
  ),
  cases: text(
    "Can you show us, in the shop's back office, a shop of our category and size that you have run for half a year or more?",
    "能否给我们看一家同类目、同体量、做了半年以上的店铺后台数据？",
    "能否給我們看一家同類別、同規模、做了半年以上的店鋪後台數據？",
  ),
  handover: text(
    "When we part, are accounts, ad history, pictures and customer data ours, and in how many days are they handed over?",
    "合作结束后，账号权限、推广账户、图片素材和客户数据都归我们吗？几天内交接完？",
    "合作結束後，帳號權限、廣告帳戶、圖片素材與客戶資料都歸我們嗎？幾天內交接完成？",
  ),
};

/** A question as it is sent to the agency, in the language of its quote. */
export function askText(ask: Ask, language: Language): string {
  switch (ask.code) {
    case "open": {
      const { words: about, question } = ask;
      return questionText({ ...question, ...(about !== undefined && { text: about }) }, language);
    }
    case "scopeSilent":
      return {
        en: `Which of these are in the price, and what do the others cost a month: ${servicesText(ask.services, language)}?`,
        "zh-Hans": `以下哪些包含在报价内？不含的每月另收多少：${servicesText(ask.services, language)}？`,
        "zh-Hant": `以下哪些包含在報價內？不含的每月另收多少：${servicesText(ask.services, language)}？`,
      }[language];
    case "partsSilent": {
      const [joiner, colon] = language === "en" ? ["; ", ": "] : ["；", "："];
      const services = ask.services
        .map(
          ({ service, parts }) =>
            `${SERVICE_NAMES[service][language]}${colon}${servicesText(parts, language)}`,
        )
        .join(joiner);
      return {
        en: `Do the services in the price cover these too (${services})?`,
        "zh-Hans": `报价包含的服务，是否也包括这些细项（${services}）？`,
        "zh-Hant": `報價包含的服務，是否也包括這些細項（${services}）？`,
      }[language];
    }
    case "extraPrice":
      return {
        en: `What do you charge for ${servicesText(ask.services, language)}, and by what is it counted?`,
        "zh-Hans": `${servicesText(ask.services, language)}另计的话，价格是多少？按什么计？`,
        "zh-Hant": `${servicesText(ask.services, language)}另計的話，價格是多少？依什麼計？`,
      }[language];
    default:
      return PLAIN_ASKS[ask.code][language];
  }
}

const WHYS: Readonly<Record<Exclude<Ask["code"], "open"> | QuestionCode, Localised>> = {
  rateNotStated: text("No bill can be foreseen without it", "没有提点就算不出费用", "沒有抽成就算不出費用"),
  feeNotStated: text(
    "No bill can be foreseen without it",
    "没有服务费就算不出费用",
    "沒有服務費就算不出費用",
  ),
  periodUnstated: text(
    "The same figure by the month costs twelve times the year",
    "同一个数按月收是按年收的十二倍",
    "同一個數按月收是按年收的十二倍",
  ),
  billedByWeeks: text("The fee is charged by weeks", "费用按周收取", "費用按週收取"),
  periodAmbiguous: text("Two periods are named", "报价里写了两种周期", "報價裡寫了兩種週期"),
  baseUnnamed: text(
    "Refunded orders count in one base and not in the other",
    "有的口径把退款订单也算进提点",
    "有的算法把退款訂單也算進抽成",
  ),
  profitUndefined: text(
    "What is taken off first decides what is shared",
    "先扣哪些成本，决定了分多少",
    "先扣哪些成本，決定了分多少",
  ),
  tiersReading: text(
    "The same table gives two bills",
    "同一张阶梯表能算出两种账单",
    "同一張級距表能算出兩種帳單",
  ),
  minimumMeaning: text(
    "The word has three meanings in the trade, each with its own bill",
    "“保底”在行业里有三种意思，账单各不相同",
    "「保底」在業界有三種意思，帳單各不相同",
  ),
  minimumUnstated: text("A slow month costs what it says", "淡季就按它收", "淡季就依它收"),
  targetUnstated: text("The commission begins at it", "提点从它开始算", "抽成從它開始算"),
  amountUnstated: text(
    "It is named without its figure",
    "报价提到了这一项，但没有写金额",
    "報價提到了這一項，但沒有寫金額",
  ),
  thresholdUnstated: text("The commission begins at it", "提点从它开始算", "抽成從它開始算"),
  termUnstated: text("It decides how long you are bound", "关系到绑定多久", "關係到綁定多久"),
  openEnded: text("The quote sets no upper end", "报价没有上限", "報價沒有上限"),
  approximate: text("The figure is only about right", "数字只是大概", "數字只是大概"),
  rangeGiven: text("The ends of the range are this far apart", "区间两端差这么多", "區間兩端差這麼多"),
  phaseLength: text("It decides when the cheaper phase ends", "决定优惠期何时结束", "決定優惠期何時結束"),
  phaseOfTerm: text(
    "It is priced in every month; the first phase may be cheaper",
    "现按每个月都收计价，前期可能更便宜",
    "現按每個月都收計價，前期可能更便宜",
  ),
  refundPeriod: text(
    "Settled by the month, a weak month is refunded though the year is met",
    "按月考核时，淡月也能退，哪怕全年达标",
    "按月考核時，淡月也能退，即使全年達標",
  ),
  depositReturn: text("The deposit is a cost where it stays", "不退的押金就是费用", "不退的押金就是費用"),
  taxUnstated: text(
    "Tax comes on top of every bill; 6% where the quote names no rate",
    "税会加在每张账单上；报价没写税率时按 6% 估算",
    "稅會加在每張帳單上；報價沒寫稅率時以 6% 估算",
  ),
  adSpendUnstated: text(
    "The planned ad budget is in the price or comes on top",
    "计划的广告预算含在内，还是另付",
    "計畫的廣告預算含在內，還是另付",
  ),
  allInShare: text("The rest of the budget is your ads", "剩下的才是真正的推广费", "剩下的才是真正的廣告費"),
  costShareBase: text("Half of an unknown cost is unknown", "分摊的总成本还不清楚", "分攤的總成本還不清楚"),
  wholeTermAssumed: text(
    "The same figure by the month costs twelve times the year",
    "同一个数按月收是按年收的十二倍",
    "同一個數按月收是按年收的十二倍",
  ),
  unusedFigure: text("It may change the bill", "可能影响费用", "可能影響費用"),
  severalPlans: text("Each offer has a bill of its own", "每种方案的账单都不同", "每種方案的帳單都不同"),
  capMeaning: text("The cap may leave the fee out", "封顶可能不包括服务费", "上限可能不包括服務費"),
  conditionUnread: text("The bill depends on it", "账单取决于这一条", "帳單取決於這一條"),
  figuresConflict: text("The figures contradict each other", "这些数字互相矛盾", "這些數字互相矛盾"),
  currencyUnstated: text(
    "It is priced in the currency of your own sales",
    "现按您自己销售额的币种计价",
    "現以您自己銷售額的幣別計價",
  ),
  satisfaction: text("What is paid may rest on it", "付多少可能取决于这一条", "付多少可能取決於這一條"),
  firstPayment: text("It is priced as a charge of its own", "现按另外收一次计价", "現以另外收一次計價"),
  secondRate: text("Two rates are named", "报价里写了两个提点", "報價裡寫了兩個抽成"),
  bySeason: text(
    "One price in ordinary times, another in campaigns: the bill lies between",
    "平时和大促价格不同，账单在两者之间",
    "平時和檔期價格不同，帳單落在兩者之間",
  ),
  laterRefunds: text(
    "Else you pay commission on goods that came back",
    "否则退回来的货也付了提点",
    "否則退回來的貨也付了抽成",
  ),
  scopeSilent: text(
    "What is not included you buy elsewhere or keep staff for",
    "不含的要另外买或自己养人",
    "不含的要另外買或自己養人",
  ),
  partsSilent: text("Parts are where extra charges hide", "细项最容易变成另收费", "細項最容易變成另收費"),
  extraPrice: text("It comes on top of the quote", "在报价之外另付", "在報價之外另付"),
  betRefund: text(
    "A promise without a refund is worth nothing",
    "没有退款条款的承诺没有意义",
    "沒有退款條款的承諾沒有意義",
  ),
  betCounts: text(
    "Bought or refunded orders and your ad money can reach any target",
    "刷单、退款单和你的广告费都能把目标“做”出来",
    "刷單、退款單和你的廣告費都能把目標「做」出來",
  ),
  betPayout: text(
    "A refund in further service ties you to who has missed the target",
    "退成服务期，等于继续绑定没达标的团队",
    "退成服務期，等於繼續綁定沒達標的團隊",
  ),
  betShareOf: text(
    "The price takes the refund to be of all that was paid; of the fee alone it is less",
    "报价比较按全部已付金额算退款；只退服务费的话，退得更少",
    "報價比較按全部已付金額算退款；只退服務費的話，退得更少",
  ),
  target: text("Who shares no risk has no haste", "不背目标的团队没有压力", "不背目標的團隊沒有壓力"),
  settlement: text(
    "It decides how much cash you need before the first sale",
    "关系到开卖前要先垫多少钱",
    "關係到開賣前要先墊多少錢",
  ),
  contract: text("Paid in any case, even if nothing sells", "就算卖不动也要付的钱", "就算賣不動也要付的錢"),
  term: text("It decides how long you are bound", "关系到绑定多久", "關係到綁定多久"),
  exit: text("Paid in any case, even if nothing sells", "就算卖不动也要付的钱", "就算賣不動也要付的錢"),
  staff: text(
    "The fee buys people's time; one who runs ten shops has little for yours",
    "服务费买的是人的时间，一人带十家店就顾不上你",
    "服務費買的是人的時間，一人帶十家店就顧不上你",
  ),
  cases: text(
    "Pictures of results are easily made; a back office is not",
    "截图容易做，后台做不了假",
    "截圖容易做，後台做不了假",
  ),
  handover: text("Who holds the accounts holds the shop", "谁拿着账号，店就是谁的", "誰拿著帳號，店就是誰的"),
};

/** Why it is asked, in the reader's language. */
export const whyText = (ask: Ask, language: Language): string =>
  WHYS[askCode(ask) as Exclude<AskCode, "open">][language];

const OTHER_READINGS: Readonly<Record<OtherReading, Localised>> = {
  aMonth: text("a month", "按月", "按月"),
  aYear: text("a year", "按年", "按年"),
  settledMonthly: text("settled by the month", "按月考核", "按月考核"),
  settledAtEnd: text("settled at the end", "到期一次考核", "到期一次考核"),
  inPrice: text("in the price", "含在报价内", "含在報價內"),
  onTop: text("on top", "另付", "另付"),
  refundInFull: text("refund in full", "全额退", "全額退"),
  noRefund: text("no refund", "不退", "不退"),
  leaveAtNotice: text("out in the third month", "第三个月可退出", "第三個月可退出"),
  boundToEnd: text("bound to the end", "绑定到期", "綁定到期"),
};

/** How a clause may be meant, in the words of the terms sheet where it has any. */
export const readingText = (reading: StakeReading, language: Language): string =>
  ({ ...OTHER_READINGS, ...WORD_LABELS, ...END_LABELS })[reading][language];

/** The message around the questions, ready for a chat window. */
const MESSAGE: Localised<{ readonly questions: string }> = {
  en: ({ questions }) =>
    `Hello, thank you for your quote. Before we go further, could you please answer the following in writing:\n${questions}\nOnce we have your answers we will compare and come back to you. Thank you!`,
  "zh-Hans": ({ questions }) =>
    `您好，报价已收到，谢谢。签约之前有几点想请您书面确认：\n${questions}\n收到回复后我们会尽快比较并答复，谢谢！`,
  "zh-Hant": ({ questions }) =>
    `您好，報價已收到，謝謝。簽約之前有幾點想請您書面確認：\n${questions}\n收到回覆後我們會儘快比較並答覆，謝謝！`,
};

/** All questions to one agency as one message. */
export function askMessage(asks: readonly Ask[], language: Language): string {
  const questions = asks.map((ask, at) => `${at + 1}. ${askText(ask, language)}`).join("\n");
  return MESSAGE[language]({ questions });
}
