import { everyLanguage, text, type Localised } from "../catalogue";

/** The headings of the sheet of duties; it is read by them in any language. */
export const DUTY_HEADINGS = everyLanguage({
  id: text("No.", "编号", "編號"),
  role: text("Role", "岗位", "職位"),
  duty: text("Duty", "职责", "職責"),
  rhythm: text("Rhythm", "频率", "頻率"),
  due: text("Due", "期限", "期限"),
  owner: text("Meant for", "负责方式", "負責方式"),
  count: text("Done by", "负责人数", "負責人數"),
  state: text("State", "状态", "狀態"),
  note: text("Your notes", "您的备注", "您的備註"),
} satisfies Record<string, Localised>);
export type DutyHeading = keyof typeof DUTY_HEADINGS;

/** The headings of the three tables of the sheet of shifts; it is read by them in any language. */
export const SHIFT_HEADINGS = everyLanguage({
  assumption: text("What it rests on", "测算依据", "試算依據"),
  given: text("From the workbook", "来自工作簿", "來自活頁簿"),
  yours: text("Yours", "您的数值", "您的數值"),
  used: text("Used", "采用值", "採用值"),
  source: text("Source", "来源", "來源"),
  day: text("Day", "日期", "日期"),
  weekday: text("Weekday", "星期", "星期"),
  event: text("Event", "活动", "活動"),
  weekdayFactor: text("Weekday factor", "星期系数", "星期係數"),
  dayFactor: text("Event factor", "活动系数", "活動係數"),
  yourFactor: text("Your event factor", "您的活动系数", "您的活動係數"),
  weight: text("Weight", "权重", "權重"),
  yourOrders: text("Your orders", "您的订单数", "您的訂單數"),
  orders: text("Orders expected", "预计订单数", "預計訂單數"),
  work: text("work", "工作量", "工作量"),
  needed: text("needed", "需要", "需要"),
  there: text("there", "在岗", "在職"),
  spare: text("spare", "富余", "餘裕"),
  cut: text("Whole orders", "取整", "取整"),
  remainder: text("Remainder", "尾差", "尾差"),
  person: text("Person", "姓名", "姓名"),
  role: text("Role", "岗位", "職位"),
  from: text("From", "起始日", "起始日"),
  to: text("To", "截止日", "截止日"),
} satisfies Record<string, Localised>);
export type ShiftHeading = keyof typeof SHIFT_HEADINGS;
