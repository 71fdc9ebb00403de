import type { WorkFinding } from "../../sheets/reading/work/problem";
import type { ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";
import { DUTY_HEADINGS, SHIFT_HEADINGS } from "./workHeadings";

/** What is said of duties and shifts. */
export const workFindingTexts: ProblemTexts<WorkFinding> = {
  dutyCellNotRead: {
    en: (p) =>
      `“${DUTY_HEADINGS[p.heading].en}” cannot be this: the duty's usual one was put there. Choose one of the list, or a whole number for a due day.`,
    "zh-Hans": (p) =>
      `“${DUTY_HEADINGS[p.heading]["zh-Hans"]}”无法识别，已改回该职责的常用值。请从列表中选择；期限请填整数。`,
    "zh-Hant": (p) =>
      `「${DUTY_HEADINGS[p.heading]["zh-Hant"]}」無法辨識，已改回該職責的常用值。請從清單中選擇；期限請填整數。`,
  },
  marksByRole: {
    en: () =>
      "Who does what was marked by role: of duties for one person, the one with the highest base pay of the role. Change the marks as it is in your shop; they are kept.",
    "zh-Hans": () =>
      "已按岗位预先标记分工；由一人负责的职责，标给该岗位底薪最高的人。请按贵店实际修改，修改会保留。",
    "zh-Hant": () =>
      "已依職位預先標記分工；由一人負責的職責，標給該職位底薪最高的人。請依貴店實際修改，修改會保留。",
  },
  marksKept: {
    en: () => "The marks, duties and columns of the sheet of duties were kept.",
    "zh-Hans": () => "已保留岗位职责表中的标记、职责与各列。",
    "zh-Hant": () => "已保留職責分工表中的標記、職責與各欄。",
  },
  dutiesNotFound: {
    en: () => "The sheet of duties has lost its headings, so it was written anew with marks by role.",
    "zh-Hans": () => "岗位职责表的表头已不在，已按岗位重新标记并写出该表。",
    "zh-Hant": () => "職責分工表的標題已不在，已依職位重新標記並寫出該表。",
  },
  roleNotKnown: {
    en: (p) => `“${p.role}” of ${p.person} is none of the six roles: no duty was marked. Mark what they do.`,
    "zh-Hans": (p) => `${p.person} 的岗位“${p.role}”不属于六个岗位，未作标记。请自行标记其职责。`,
    "zh-Hant": (p) => `${p.person} 的職位「${p.role}」不屬於六個職位，未作標記。請自行標記其職責。`,
  },
  dutiesOfNobody: {
    en: (p) => `${counted(p.duties, "duty has", "duties have")} nobody: see the sheet of duties.`,
    "zh-Hans": (p) => `${p.duties} 项职责无人负责，请见岗位职责表。`,
    "zh-Hant": (p) => `${p.duties} 項職責無人負責，請見職責分工表。`,
  },
  dutiesOfTooMany: {
    en: (p) =>
      `${counted(p.duties, "duty has", "duties have")} more people than meant: see the sheet of duties.`,
    "zh-Hans": (p) => `${p.duties} 项职责负责人数过多，请见岗位职责表。`,
    "zh-Hant": (p) => `${p.duties} 項職責負責人數過多，請見職責分工表。`,
  },
  shiftCellNotRead: {
    en: (p) =>
      `“${SHIFT_HEADINGS[p.heading].en}” cannot be used and was left out: write a number of 0 or more (rest days at most 6, utilisation above 0 and at most 1, orders whole) or a day such as 2026-11-01.`,
    "zh-Hans": (p) =>
      `“${SHIFT_HEADINGS[p.heading]["zh-Hans"]}”无法采用，已忽略。请填写大于或等于 0 的数（休息天数不超过 6，利用率大于 0 且不超过 1，订单数为整数）或日期，如 2026-11-01。`,
    "zh-Hant": (p) =>
      `「${SHIFT_HEADINGS[p.heading]["zh-Hant"]}」無法採用，已忽略。請填寫大於或等於 0 的數（休息天數不超過 6，利用率大於 0 且不超過 1，訂單數為整數）或日期，如 2026-11-01。`,
  },
  typedMonthNotUsed: {
    en: (p) =>
      `The shifts are those of ${p.used}, as chosen for the run; ${p.typed}, typed on the sheet of shifts, does not count. Leave the choice in the pane open to go by the sheet.`,
    "zh-Hans": (p) =>
      `排班月份为运行时所选的 ${p.used}，排班测算表中所填的 ${p.typed} 未采用。如要以该表为准，请在窗格中不指定月份。`,
    "zh-Hant": (p) =>
      `排班月份為執行時所選的 ${p.used}，排班試算表中所填的 ${p.typed} 未採用。如要以該表為準，請在窗格中不指定月份。`,
  },
  ordersNotKnown: {
    en: (p) =>
      `Neither a plan nor orders tell what ${p.month} can expect: type the orders of the month on the sheet of shifts.`,
    "zh-Hans": (p) => `没有规划或订单可推算 ${p.month} 的订单数，请在排班测算表中填写当月订单数。`,
    "zh-Hant": (p) => `沒有規劃或訂單可推算 ${p.month} 的訂單數，請在排班試算表中填寫當月訂單數。`,
  },
  ordersFromPast: {
    en: (p) => `The plan has no orders for ${p.month}: they were estimated from the past orders.`,
    "zh-Hans": (p) => `规划中没有 ${p.month} 的订单数，已按历史订单推算。`,
    "zh-Hant": (p) => `規劃中沒有 ${p.month} 的訂單數，已依歷史訂單推算。`,
  },
  dayPatternNotMeasured: {
    en: () =>
      "There are too few days of orders to tell the weekdays apart: all weigh the same. Type factors on the sheet of shifts if you know better.",
    "zh-Hans": () => "订单天数太少，无法区分各星期几，暂按相同处理。如有把握，请在排班测算表中填写系数。",
    "zh-Hant": () => "訂單天數太少，無法區分各星期幾，暫按相同處理。如有把握，請在排班試算表中填寫係數。",
  },
  eventDaysNotMeasured: {
    en: (p) =>
      `No past orders show what ${p.events.join(", ")} brings: its days weigh as plain ones. Type your own factors on the sheet of shifts.`,
    "zh-Hans": (p) =>
      `历史订单中没有${p.events.join("、")}的数据，这些日子按平日处理。请在排班测算表中填写您的系数。`,
    "zh-Hant": (p) =>
      `歷史訂單中沒有${p.events.join("、")}的資料，這些日子按平日處理。請在排班試算表中填寫您的係數。`,
  },
  shortDays: {
    en: (p) => `${p.role}: too few people even if nobody rests, on ${p.days.join(", ")}.`,
    "zh-Hans": (p) => `${p.role}：即使无人休息，${p.days.join("、")} 仍人手不足。`,
    "zh-Hant": (p) => `${p.role}：即使無人休息，${p.days.join("、")} 仍人手不足。`,
  },
  restNotPossible: {
    en: (p) => `${p.role}: the month allows ${p.days} fewer rest days than are due.`,
    "zh-Hans": (p) => `${p.role}：当月可休天数比应休天数少 ${p.days} 天。`,
    "zh-Hant": (p) => `${p.role}：當月可休天數比應休天數少 ${p.days} 天。`,
  },
  typedAboveMonth: {
    en: (p) =>
      `The orders typed by day, ${grouped(p.typed)}, are more than the month's ${grouped(p.orders)}: the days add up to more.`,
    "zh-Hans": (p) =>
      `按日填写的订单数 ${grouped(p.typed)} 超过当月订单数 ${grouped(p.orders)}，各日合计将大于当月。`,
    "zh-Hant": (p) =>
      `按日填寫的訂單數 ${grouped(p.typed)} 超過當月訂單數 ${grouped(p.orders)}，各日合計將大於當月。`,
  },
  noShiftRoles: {
    en: () =>
      "No role whose work grows with the orders was found (customer service, warehouse): no people are worked out. Add them to the staffing sheet or to the plan's assumptions.",
    "zh-Hans": () => "没有找到工作量随订单变化的岗位（客服、仓管），未测算人数。请在人员表或计划假设中补充。",
    "zh-Hant": () => "沒有找到工作量隨訂單變化的職位（客服、倉管），未估算人數。請在人員表或計畫假設中補充。",
  },
  capacityNotKnown: {
    en: (p) =>
      `What a person of ${p.roles.join(", ")} does a month is not known, so only the fewest people a day count as needed. Type it on the sheet of shifts.`,
    "zh-Hans": (p) =>
      `${p.roles.join("、")}的人均月产能未知，需要人数只按每日最少人数计。请在排班测算表中填写。`,
    "zh-Hant": (p) =>
      `${p.roles.join("、")}的每人每月產能未知，需要人數只按每日最少人數計。請在排班試算表中填寫。`,
  },
  capacityIsAverage: {
    en: (p) =>
      `What a person of ${p.roles.join(", ")} does a month was measured as the average of the past: it is what was done, not what can be done. Type what a person can do on the sheet of shifts.`,
    "zh-Hans": (p) =>
      `${p.roles.join("、")}的人均月产能按历史平均值测算，是“做了多少”而不是“能做多少”。请在排班测算表中填写实际能完成的数量。`,
    "zh-Hant": (p) =>
      `${p.roles.join("、")}的每人每月產能依歷史平均值估算，是「做了多少」而不是「能做多少」。請在排班試算表中填寫實際能完成的數量。`,
  },
};
