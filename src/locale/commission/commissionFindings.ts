import type { Recognition } from "../../domain/commission/plan";
import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import { problemText, type Language, type Localised, type ProblemTexts } from "../catalogue";
import { RESTART_NAMES } from "./commission";
import { counted, grouped } from "../figures";
import { MEANING_NAMES } from "../reading/meanings";
import { remarked } from "../punctuation";
import { ALONE, NARROWED, STEPS_DOUBTS, TARGET_DOUBTS, whyText } from "./planDoubts";
import { PLAN_SALES_TEXTS } from "./planSales";
import { PLAN_TERM_TEXTS } from "./planTerms";
import { CHECK_TEXTS, TIER_TABLE_PROBLEMS } from "./tierTable";

const list = (items: readonly string[], language: Language) => items.join(language === "en" ? ", " : "、");

/** A run of months as its first and last, so that two years of them stay readable. */
const months = (of: readonly string[], language: Language) =>
  of.length > 3 ? remarked(`${of[0]} … ${of[of.length - 1]}`, `${of.length}`, language) : list(of, language);

/** At which moment a sale counts. */
export const RECOGNITION_NAMES: Readonly<Record<Recognition, Localised>> = {
  order: { en: "when ordered", "zh-Hans": "按下单", "zh-Hant": "依下單" },
  pay: { en: "when paid", "zh-Hans": "按付款", "zh-Hant": "依付款" },
  delivery: { en: "when delivered", "zh-Hans": "按发货", "zh-Hant": "依出貨" },
  receipt: { en: "when received", "zh-Hans": "按收货", "zh-Hant": "依收貨" },
};

/** What is said of plans, people and their orders. */
export const commissionFindingTexts: ProblemTexts<CommissionProblem> = {
  ...PLAN_SALES_TEXTS,
  ...PLAN_TERM_TEXTS,
  planColumnUnknown: {
    en: (p) =>
      `The column “${p.header}” names no term of a plan that is known here, so nothing is paid by it. Rename it, or choose what it is under Data › Sheets.`,
    "zh-Hans": (p) =>
      `无法识别方案表的列“${p.header}”，计提时没有采用。请改名，或在“数据 › 工作表”里指定它的含义。`,
    "zh-Hant": (p) =>
      `無法辨識方案表的欄「${p.header}」，計算佣金時沒有採用。請改名，或在「資料 › 工作表」裡指定它的含義。`,
  },
  planNarrowed: {
    en: (p) => `Plan “${p.plan}” ${NARROWED[p.of].en(p.header, p.to)}`,
    "zh-Hans": (p) => `方案“${p.plan}”${NARROWED[p.of]["zh-Hans"](p.header, p.to)}`,
    "zh-Hant": (p) => `方案「${p.plan}」${NARROWED[p.of]["zh-Hant"](p.header, p.to)}`,
  },
  planTargetUnclear: {
    en: (p) => `Plan “${p.plan}” ${TARGET_DOUBTS[p.why].en}; nothing is paid from it.`,
    "zh-Hans": (p) => `方案“${p.plan}”${TARGET_DOUBTS[p.why]["zh-Hans"]}，该方案不计提。`,
    "zh-Hant": (p) => `方案「${p.plan}」${TARGET_DOUBTS[p.why]["zh-Hant"]}，該方案不計佣金。`,
  },
  planPerOrder: {
    en: (p) =>
      `Plan “${p.plan}” pays for each order, but what it is paid on, its bands or a bonus that is paid once are of something else; nothing is paid from it. Write “orders” as what it is paid on, and bands of numbers of orders.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”按单计提，但计提基数、档位或一次性奖金不是按订单数，该方案不计提。请把计提基数写为“订单数”，档位写订单数。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」依單計算，但計算基準、級距或一次性獎金不是依訂單數，該方案不計佣金。請把計算基準寫為「訂單數」，級距寫訂單數。`,
  },
  planStepsUnclear: {
    en: (p) => `Plan “${p.plan}” ${STEPS_DOUBTS[p.why].en}; nothing is paid from it.`,
    "zh-Hans": (p) => `方案“${p.plan}”${STEPS_DOUBTS[p.why]["zh-Hans"]}，该方案不计提。`,
    "zh-Hant": (p) => `方案「${p.plan}」${STEPS_DOUBTS[p.why]["zh-Hant"]}，該方案不計佣金。`,
  },
  planForNobody: {
    en: (p) =>
      `Plan “${p.plan}” is for “${p.named}”, whom the staff sheet does not name. Spell it as the staff sheet does.`,
    "zh-Hans": (p) => `方案“${p.plan}”适用于“${p.named}”，但人员表中没有。请与人员表写法一致。`,
    "zh-Hant": (p) => `方案「${p.plan}」適用於「${p.named}」，但人員表中沒有。請與人員表寫法一致。`,
  },
  planRoleUnknown: {
    en: (p) =>
      `Plan “${p.plan}” is for the role “${p.role}”, and no sheet says who has it: nobody is paid from it. Add a sheet of staff with name, role and the day they joined, or put names into the plan.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”适用于岗位“${p.role}”，但没有表写明谁是该岗位，因此无人计提。请增加含姓名、岗位与入职日期的人员表，或在方案中写明姓名。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」適用於職位「${p.role}」，但沒有表寫明誰是該職位，因此無人計佣。請增加含姓名、職位與到職日期的人員表，或在方案中寫明姓名。`,
  },
  targetForNobody: {
    en: (p) =>
      `A target is for “${p.person}”, whom neither staff, orders nor plans name; it is not used. Spell the name as they do.`,
    "zh-Hans": (p) =>
      `有一个目标是“${p.person}”的，但人员表、订单和方案中都没有此人，未使用。请与它们写法一致。`,
    "zh-Hant": (p) =>
      `有一個目標是「${p.person}」的，但人員表、訂單與方案中都沒有此人，未使用。請與它們寫法一致。`,
  },
  planBasisAssumed: {
    en: (p) => `Plan “${p.plan}” does not say what it is paid on; sales net of refunds were taken.`,
    "zh-Hans": (p) => `方案“${p.plan}”未注明计提基数，按扣除退款后的净额计提。`,
    "zh-Hant": (p) => `方案「${p.plan}」未註明計算基準，依扣除退款後的淨額計算佣金。`,
  },
  planStartsAnew: {
    en: (p) =>
      `Plan “${p.plan}” starts anew with every ${RESTART_NAMES[p.restarts].en} of the calendar: each month pays what the ${RESTART_NAMES[p.restarts].en} has earned so far, less what it has paid.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”按自然${RESTART_NAMES[p.restarts]["zh-Hans"]}重新累计：每月发放本${RESTART_NAMES[p.restarts]["zh-Hans"]}截至当月的提成减去已发部分。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」依曆${RESTART_NAMES[p.restarts]["zh-Hant"]}重新累計：每月發放本${RESTART_NAMES[p.restarts]["zh-Hant"]}截至當月的佣金減去已發部分。`,
  },
  capOfAnotherTime: {
    en: (p) =>
      `The cap of plan “${p.plan}” is of a year, its tiers count over another time, and the two are not kept apart: nothing is paid from it. Write “year” as the period of the tiers, or head the cap “${MEANING_NAMES.cumulativeCap.en}”: it then counts as long as the tiers do.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”的封顶按年计算，阶梯却按另一周期累计，两者不能并用，该方案不计提。请将累计方式写为“年”，或将该列标题改为“${MEANING_NAMES.cumulativeCap["zh-Hans"]}”：封顶将与阶梯同步累计。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」的上限按年計算，級距卻按另一週期累計，兩者不能並用，該方案不計佣金。請將累計方式寫為「年」，或將該欄標題改為「${MEANING_NAMES.cumulativeCap["zh-Hant"]}」：上限將與級距同步累計。`,
  },
  planTermsClash: {
    en: (p) =>
      `Plan “${p.plan}” is paid ${ALONE[p.alone].en}; nothing is paid from it. Leave the counting blank to pay each month by itself.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”${ALONE[p.alone]["zh-Hans"]}，该方案不计提。累计方式留空即每月单独计算。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」${ALONE[p.alone]["zh-Hant"]}，該方案不計佣金。累計方式留空即每月單獨計算。`,
  },
  planTable: {
    en: (p) => `Plan “${p.plan}” cannot be paid: ${problemText(TIER_TABLE_PROBLEMS, p.of, "en")}.`,
    "zh-Hans": (p) => `方案“${p.plan}”无法计提：${problemText(TIER_TABLE_PROBLEMS, p.of, "zh-Hans")}。`,
    "zh-Hant": (p) => `方案「${p.plan}」無法計算佣金：${problemText(TIER_TABLE_PROBLEMS, p.of, "zh-Hant")}。`,
  },
  planTableDoubt: {
    en: (p) => `Plan “${p.plan}”: ${problemText(CHECK_TEXTS, p.of, "en")}.`,
    "zh-Hans": (p) => `方案“${p.plan}”：${problemText(CHECK_TEXTS, p.of, "zh-Hans")}。`,
    "zh-Hant": (p) => `方案「${p.plan}」：${problemText(CHECK_TEXTS, p.of, "zh-Hant")}。`,
  },
  shareAssumed: {
    en: (p) => `The number was taken as ${p.taken}; write it so.`,
    "zh-Hans": (p) => `按 ${p.taken} 读取，请写成 ${p.taken}。`,
    "zh-Hant": (p) => `依 ${p.taken} 讀取，請寫成 ${p.taken}。`,
  },
  shareNotUnderstood: {
    en: (p) => `${MEANING_NAMES[p.meaning].en} was not understood and is left out; write it as 80% or 0.8.`,
    "zh-Hans": (p) => `${MEANING_NAMES[p.meaning]["zh-Hans"]}无法识别，未计入，请写成 80% 或 0.8。`,
    "zh-Hant": (p) => `${MEANING_NAMES[p.meaning]["zh-Hant"]}無法辨識，未計入，請寫成 80% 或 0.8。`,
  },
  planValuesDiffer: {
    en: (p) =>
      `Plan “${p.plan}” gives different values for ${MEANING_NAMES[p.meaning].en} in its rows; the first one was taken.`,
    "zh-Hans": (p) => `方案“${p.plan}”各行的${MEANING_NAMES[p.meaning]["zh-Hans"]}不一致，取第一个。`,
    "zh-Hant": (p) => `方案「${p.plan}」各列的${MEANING_NAMES[p.meaning]["zh-Hant"]}不一致，取第一個。`,
  },
  holdbackWhole: {
    en: (p) =>
      `Plan “${p.plan}” holds back for ${counted(p.months, "month", "months")} without saying how much: all of it is paid that much later.`,
    "zh-Hans": (p) => `方案“${p.plan}”保留 ${p.months} 个月但未注明比例：全部延后 ${p.months} 个月发放。`,
    "zh-Hant": (p) => `方案「${p.plan}」保留 ${p.months} 個月但未註明比例：全部延後 ${p.months} 個月發放。`,
  },
  drawKindAssumed: {
    en: (p) => `Plan “${p.plan}” does not say what becomes of a draw; it was taken as recoverable.`,
    "zh-Hans": (p) => `方案“${p.plan}”未注明预支方式，按可扣回处理。`,
    "zh-Hant": (p) => `方案「${p.plan}」未註明預支方式，依可扣回處理。`,
  },
  recognitionUnknown: {
    en: (p) =>
      `Plan “${p.plan}” counts sales ${RECOGNITION_NAMES[p.recognition].en}, but no order tells when that was; they count when paid.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”${RECOGNITION_NAMES[p.recognition]["zh-Hans"]}确认，但订单没有该时间，改按付款确认。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」${RECOGNITION_NAMES[p.recognition]["zh-Hant"]}確認，但訂單沒有該時間，改依付款確認。`,
  },
  ordersFarApart: {
    en: (p) =>
      `Counted ${RECOGNITION_NAMES[p.recognition].en}, nothing is sold between ${p.last} and ${p.next}, from which on ${counted(p.orders, "order counts", "orders count")}. Look at the date of this row: every month until then has payouts and wages.`,
    "zh-Hans": (p) =>
      `${RECOGNITION_NAMES[p.recognition]["zh-Hans"]}确认，${p.last} 之后直到 ${p.next} 才又有 ${grouped(p.orders)} 笔订单。请核对本行日期：其间每个月都列有提成和工资。`,
    "zh-Hant": (p) =>
      `${RECOGNITION_NAMES[p.recognition]["zh-Hant"]}確認，${p.last} 之後直到 ${p.next} 才又有 ${grouped(p.orders)} 筆訂單。請核對本列日期：其間每個月都列有佣金與薪資。`,
  },
  attendanceUnits: {
    en: (p) =>
      `${p.worked} worked of ${p.due} due are not counted in the same unit, or one of them is wrong; base pay stays whole. Write both in days, or both in hours.`,
    "zh-Hans": (p) =>
      `应出勤 ${p.due}、实际出勤 ${p.worked} 单位不一致或有误，底薪未按出勤折算。请统一用天数或统一用小时。`,
    "zh-Hant": (p) =>
      `應出勤 ${p.due}、實際出勤 ${p.worked} 單位不一致或有誤，底薪未依出勤折算。請統一用天數或統一用小時。`,
  },
  attendanceDueUnknown: {
    en: () =>
      "The sheet says what was worked, and not what was due: base pay stays whole. Add a column “Days due”.",
    "zh-Hans": () => "只有实际出勤，没有应出勤：底薪未按出勤折算。请增加“应出勤天数”列。",
    "zh-Hant": () => "只有實際出勤，沒有應出勤：底薪未依出勤折算。請增加「應出勤天數」欄。",
  },
  personMissing: {
    en: () => "The row names nobody, so it was left out.",
    "zh-Hans": () => "该行没有姓名，未计入。",
    "zh-Hant": () => "該列沒有姓名，未計入。",
  },
  typedKindUnknown: {
    en: (p) =>
      `“${p.item}” is neither a bonus, an allowance nor a deduction as far as the row tells; it was left out.`,
    "zh-Hans": (p) => `无法判断“${p.item}”是奖金、津贴还是扣款，未计入。`,
    "zh-Hant": (p) => `無法判斷「${p.item}」是獎金、津貼或扣款，未計入。`,
  },
  sharesNotWhole: {
    en: (p) => `The shares of order ${p.order} add up to ${p.sum}; the order was shared in their proportion.`,
    "zh-Hans": (p) => `订单 ${p.order} 的分成合计 ${p.sum}，按其比例分配。`,
    "zh-Hant": (p) => `訂單 ${p.order} 的分成合計 ${p.sum}，依其比例分配。`,
  },
  sharedOrdersUnknown: {
    en: (p) =>
      `${counted(p.orders, "shared order is", "shared orders are")} in no sheet of orders or ${p.orders === 1 ? "was" : "were"} not paid, the first of them ${p.first}.`,
    "zh-Hans": (p) => `${grouped(p.orders)} 个共同订单不在订单表中或未付款，第一个为 ${p.first}。`,
    "zh-Hant": (p) => `${grouped(p.orders)} 筆共同訂單不在訂單表中或未付款，第一筆為 ${p.first}。`,
  },
  ordersOfNobody: {
    en: (p) =>
      `${counted(p.orders, "order names", "orders name")} nobody (${grouped(p.amount)} net); ${p.orders === 1 ? "it counts" : "they count"} for the shop, not for a person.`,
    "zh-Hans": (p) =>
      `${grouped(p.orders)} 个订单没有人员（净额 ${grouped(p.amount)}），只计入店铺，不计入个人。`,
    "zh-Hant": (p) =>
      `${grouped(p.orders)} 筆訂單沒有人員（淨額 ${grouped(p.amount)}），只計入店鋪，不計入個人。`,
  },
  personNotStaffed: {
    en: (p) =>
      `${counted(p.orders, "order names", "orders name")} “${p.person}” (${grouped(p.amount)} net), who is not in the staff sheet and earns nothing on ${p.orders === 1 ? "it" : "them"}.`,
    "zh-Hans": (p) =>
      `${grouped(p.orders)} 个订单（净额 ${grouped(p.amount)}）写的是“${p.person}”，人员表中没有此人，不计提。`,
    "zh-Hant": (p) =>
      `${grouped(p.orders)} 筆訂單（淨額 ${grouped(p.amount)}）寫的是「${p.person}」，人員表中沒有此人，不計佣金。`,
  },
  ordersDoNotFoot: {
    en: (p) =>
      `The orders by person come to ${grouped(p.byPerson)}, the sales by shop to ${grouped(p.byShop)}: look at the orders before paying.`,
    "zh-Hans": (p) =>
      `按人员合计 ${grouped(p.byPerson)}，按店铺合计 ${grouped(p.byShop)}，两者不符，发放前请核对订单。`,
    "zh-Hant": (p) =>
      `依人員合計 ${grouped(p.byPerson)}，依店鋪合計 ${grouped(p.byShop)}，兩者不符，發放前請核對訂單。`,
  },
  planCountsShopSales: {
    en: (p) =>
      `No order names anybody in the role “${p.role}”, so plan “${p.plan}” counts all orders of the person's shop.`,
    "zh-Hans": (p) => `没有订单写明“${p.role}”的人员，方案“${p.plan}”按其所在店铺的全部订单计提。`,
    "zh-Hant": (p) => `沒有訂單寫明「${p.role}」的人員，方案「${p.plan}」依其所屬店鋪的全部訂單計算佣金。`,
  },
  twoPlansInForce: {
    en: (p) =>
      `${p.person}, ${months(p.months, "en")}: plans “${p.plans[0]}” and “${p.plans[1]}” ${p.share === "start" ? "start on the same day" : "count some of the same sales"}; nothing is paid until one of them is changed.`,
    "zh-Hans": (p) =>
      `${p.person} ${months(p.months, "zh-Hans")}：方案“${p.plans[0]}”与“${p.plans[1]}”${p.share === "start" ? "同日生效" : "有部分销售重叠"}，修改其一之前不计提。`,
    "zh-Hant": (p) =>
      `${p.person} ${months(p.months, "zh-Hant")}：方案「${p.plans[0]}」與「${p.plans[1]}」${p.share === "start" ? "同日生效" : "有部分銷售重疊"}，修改其一之前不計佣金。`,
  },
  noPlanInForce: {
    en: (p) =>
      `${p.person}: no plan is in force on some days of ${months(p.months, "en")}; sales of those days earn nothing.`,
    "zh-Hans": (p) =>
      `${p.person}：${months(p.months, "zh-Hans")} 有日期没有生效的方案，这些日期的业绩不计提。`,
    "zh-Hant": (p) =>
      `${p.person}：${months(p.months, "zh-Hant")} 有日期沒有生效的方案，這些日期的業績不計佣金。`,
  },
  commissionNotPaid: {
    en: (p) =>
      `${p.person}, ${months(p.months, "en")}, plan “${p.plan}”: nothing could be computed, since ${whyText(p.why, "en")}.`,
    "zh-Hans": (p) =>
      `${p.person} ${months(p.months, "zh-Hans")} 方案“${p.plan}”无法计提：${whyText(p.why, "zh-Hans")}。`,
    "zh-Hant": (p) =>
      `${p.person} ${months(p.months, "zh-Hant")} 方案「${p.plan}」無法計算佣金：${whyText(p.why, "zh-Hant")}。`,
  },
  basisBelowZero: {
    en: (p) => `${p.person}, ${p.month}: the amount that counts is ${grouped(p.amount)}; it earns nothing.`,
    "zh-Hans": (p) => `${p.person} ${p.month}：计提金额为 ${grouped(p.amount)}，不产生提成。`,
    "zh-Hant": (p) => `${p.person} ${p.month}：計算佣金的金額為 ${grouped(p.amount)}，不產生佣金。`,
  },
  clawbackOpen: {
    en: (p) =>
      `${p.person} would have to give back ${grouped(p.amount)} in ${p.month} for refunds, but has no commission in that month.`,
    "zh-Hans": (p) => `${p.person} 应在 ${p.month} 因退款退回 ${grouped(p.amount)}，但该月没有提成可扣。`,
    "zh-Hant": (p) => `${p.person} 應在 ${p.month} 因退款退回 ${grouped(p.amount)}，但該月沒有佣金可扣。`,
  },
  targetMonthsMissing: {
    en: (p) =>
      `Plan “${p.plan}”: no target is stated for ${months(p.months, "en")}${p.person && ` of ${p.person}`}; completion is measured against the targets of the other months.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”：${p.person && `${p.person} `}${months(p.months, "zh-Hans")} 没有目标，完成率按其余月份的目标计算。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」：${p.person && `${p.person} `}${months(p.months, "zh-Hant")} 沒有目標，達成率依其餘月份的目標計算。`,
  },
  paidLineMissing: {
    en: (p) =>
      `${counted(p.payouts, "payout", "payouts")} of the compared months ${p.payouts === 1 ? "has" : "have"} no figure of what was paid.`,
    "zh-Hans": (p) => `对比月份中有 ${grouped(p.payouts)} 笔提成没有已发金额。`,
    "zh-Hant": (p) => `比對月份中有 ${grouped(p.payouts)} 筆佣金沒有已發金額。`,
  },
  closedMonthLost: {
    en: (p) =>
      `${list(p.months, "en")} ${p.months.length === 1 ? "was" : "were"} closed, but what the workbook kept cannot be read: ${p.months.length === 1 ? "the month is" : "the months are"} calculated anew from today's data. Take the figures of an earlier copy of the workbook, or check these and close again.`,
    "zh-Hans": (p) =>
      `${list(p.months, "zh-Hans")} 已关账，但工作簿中保存的关账数据无法读取，现按当前数据重新计算。请以较早的工作簿副本为准，或核对后重新关账。`,
    "zh-Hant": (p) =>
      `${list(p.months, "zh-Hant")} 已關帳，但活頁簿中儲存的關帳資料無法讀取，現依目前資料重新計算。請以較早的活頁簿副本為準，或核對後重新關帳。`,
  },
  closedMonthDiffers: {
    en: (p) =>
      `${list(p.months, "en")} ${p.months.length === 1 ? "is" : "are"} closed: today's plans and data would pay ${counted(p.people, "person", "people")} ${grouped(p.amount)} more or less; the open month carries the difference as true-up.`,
    "zh-Hans": (p) =>
      `${list(p.months, "zh-Hans")} 已关账：按现在的方案和数据，${p.people} 人相差合计 ${grouped(p.amount)}，在未关账月份以调整列示。`,
    "zh-Hant": (p) =>
      `${list(p.months, "zh-Hant")} 已關帳：依現在的方案和資料，${p.people} 人相差合計 ${grouped(p.amount)}，在未關帳月份以調整列示。`,
  },
};
