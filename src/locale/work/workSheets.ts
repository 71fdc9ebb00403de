import type { Weekday } from "../../domain/calendar/weekday";
import type { CoverageState } from "../../domain/staffing/coverage";
import { everyLanguage, text, type Localised, type WholeText } from "../catalogue";

export const COVERAGE_STATES: Readonly<Record<CoverageState, Localised>> = {
  nobody: text("Nobody", "无人负责", "無人負責"),
  twoOrMore: text("Two or more", "多人重复", "多人重複"),
  covered: text("Covered", "已落实", "已安排"),
};

export const DUTIES_SHEET = {
  name: text("Duties", "岗位职责", "職責分工"),
  title: text("Who does what", "岗位职责分工", "職責分工"),
  hint: text(
    "Mark who does a duty under the name; type another party, such as an agency, over a free column, and your own duties in the free rows. All of it stays when you run again. ○: an agency's quote includes it; nobody counts as doing it yet.",
    "在姓名下标记由谁负责；空白列可填写其他承担方（如代运营），空白行可填写自定职责。再次运行时全部保留。○ 表示代运营报价包含此项，尚不算有人负责。",
    "在姓名下標記由誰負責；空白欄可填寫其他承辦方（如代運營），空白列可填寫自訂職責。再次執行時全部保留。○ 表示代運營報價包含此項，尚不算有人負責。",
  ),
  due: text(
    "Due: the weekday (1 = Monday) of a weekly duty; the day of the month of a monthly, half-yearly or yearly one (31 = the last day); days before the first day of a campaign.",
    "期限：每周职责填星期几（1 = 星期一）；每月、每半年、每年职责填几号（31 = 月底）；大促职责填活动首日之前的天数。",
    "期限：每週職責填星期幾（1 = 星期一）；每月、每半年、每年職責填幾號（31 = 月底）；檔期職責填活動首日之前的天數。",
  ),
  shops: text("Shops", "店铺数", "店鋪數"),
  nobodyCount: text("Duties that nobody does", "无人负责的职责", "無人負責的職責"),
  twoOrMoreCount: text(
    "Duties that more people do than they are meant for",
    "负责人数过多的职责",
    "負責人數過多的職責",
  ),
  perParty: everyLanguage(text("Duties of each", "每人职责数", "每人職責數")),
} satisfies Record<string, Localised>;

/** The figures of the first table; those of a role stand behind its name. */
export const SHIFT_FIGURES = everyLanguage({
  month: text("Month", "月份", "月份"),
  orders: text("Orders of the month", "当月订单数", "當月訂單數"),
  restDays: text("Rest days a person has a week", "每人每周休息天数", "每人每週休息天數"),
} satisfies Record<string, Localised>);
export const ROLE_FIGURES = everyLanguage({
  workPerOrder: text("work per order", "每单工作量", "每單工作量"),
  workPerMonth: text("work per month", "每月固定工作量", "每月固定工作量"),
  capacity: text("work a person does a month", "人均月产能", "每人每月產能"),
  utilisation: text("utilisation", "工时利用率", "工時利用率"),
  minimum: text("fewest people a day", "每日最少人数", "每日最少人數"),
} satisfies Record<string, Localised>);
export type RoleFigure = keyof typeof ROLE_FIGURES;

/** Monday to Sunday by their numbers, 1 to 7. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, WholeText>> = everyLanguage({
  1: text("Mon", "周一", "週一"),
  2: text("Tue", "周二", "週二"),
  3: text("Wed", "周三", "週三"),
  4: text("Thu", "周四", "週四"),
  5: text("Fri", "周五", "週五"),
  6: text("Sat", "周六", "週六"),
  7: text("Sun", "周日", "週日"),
});

export const SHIFTS_SHEET = {
  name: text("Shifts", "排班测算", "排班試算"),
  title: text("People needed by day", "每日用工测算", "每日人力估算"),
  hint: text(
    "Orders of the month by weekday and event, the work they make, the people it needs. The yellow cells are yours and stay when you run again; the formulas follow at once. Another month: choose it in the pane, or type its first day beside Month, and run again.",
    "按星期与活动把当月订单分到每天，算出工作量与所需人数。黄色单元格由您填写，公式立即随之变化，再次运行时保留。要看别的月份，请在窗格中选择，或在“月份”旁填写该月首日，再次运行。",
    "依星期與活動把當月訂單分到每天，算出工作量與所需人數。黃色儲存格由您填寫，公式立即隨之變化，再次執行時保留。要看別的月份，請在窗格中選擇，或在「月份」旁填寫該月首日，再次執行。",
  ),
  weekdayFactor: everyLanguage(text("Factor of", "系数", "係數")),
  ownPeak: text("Own peak", "自有高峰", "自有高峰"),
  total: text("Month", "全月", "全月"),
  most: text("Most on a day", "单日最高", "單日最高"),
  restDue: text("Rest days due", "应休天数", "應休天數"),
  restPossible: text("Rest days possible", "可休天数", "可休天數"),
  check: text("Check: 0 differences", "核对：差异为 0", "核對：差異為 0"),
  staff: text("On staff", "在职人员", "在職人員"),
  staffHint: text(
    "From the staffing sheet; add temporary help in the free rows.",
    "来自人员表；临时人员请填写在空白行。",
    "來自人員表；臨時人員請填寫在空白列。",
  ),
  chart: text("People needed by day", "每日所需人数", "每日所需人數"),
} satisfies Record<string, Localised>;

/** Where a figure of the shifts comes from. */
export const SHIFT_SOURCES = {
  plan: text("the plan", "月度规划", "月度規劃"),
  assumptions: text("the plan's assumptions", "计划假设", "計畫假設"),
  measured: text("measured from the orders", "根据订单实测", "依訂單實測"),
  notMeasured: text(
    "starting value, not measured: type your own",
    "初始值，并非实测，请填写您的数值",
    "初始值，並非實測，請填寫您的數值",
  ),
  yours: text("type your own", "请自行填写", "請自行填寫"),
  afterOrders: text("follows the orders there are", "紧接已有订单", "緊接已有訂單"),
  asked: text("as the run was asked for", "按运行时的设置", "依執行時的設定"),
  actual: text("what the month had", "当月实际", "當月實際"),
  lastYearGrown: text(
    "the same month last year, grown as the last twelve months grew",
    "去年同月，按近十二个月的增长率推算",
    "去年同月，依近十二個月的成長率推算",
  ),
  lastYear: text("the same month last year", "去年同月", "去年同月"),
  recent: text("mean of the last months", "近几个月平均", "近幾個月平均"),
} satisfies Record<string, Localised>;
export type ShiftSource = keyof typeof SHIFT_SOURCES;

export const CALENDAR_SHEET = {
  name: text("Month calendar", "排班月历", "排班月曆"),
  title: text("Shifts of the month", "当月排班", "當月排班"),
  hint: text(
    "Every figure follows the sheet of shifts. Short days are red. The last column says whether everybody can have their rest days in the week.",
    "所有数字随排班测算表变化，人手不足的日子标为红色。最后一列说明本周大家能否都休到假。",
    "所有數字隨排班試算表變化，人手不足的日子標為紅色。最後一欄說明本週大家能否都休到假。",
  ),
  week: text("Week", "本周", "本週"),
  orders: text("Orders", "订单数", "訂單數"),
  needed: text("needed", "需要", "需要"),
  spare: text("can rest, or short", "可休或缺口", "可休或缺口"),
  monthOrders: text("Orders of the month", "全月订单数", "全月訂單數"),
} satisfies Record<string, Localised>;

export const MONTH_WORK_SHEET = {
  name: text("Work of the month", "本月工作", "本月工作"),
  title: text("What comes due", "本月应办事项", "本月應辦事項"),
  hint: text(
    "From the sheet of duties: change rhythm, due day or marks there and run again. Done is yours and stays.",
    "来自岗位职责表：频率、期限与分工请在该表修改后再次运行。“完成”由您填写并保留。",
    "來自職責分工表：頻率、期限與分工請在該表修改後再次執行。「完成」由您填寫並保留。",
  ),
  byDay: text("By day", "按日期", "依日期"),
  everyDay: text("Every day", "每日", "每日"),
  asNeeded: text("As needed", "按需", "視需要"),
  day: text("Due", "到期日", "到期日"),
  who: text("Who", "负责人", "負責人"),
  campaign: text("For", "为", "為"),
  done: text("Done", "完成", "完成"),
  key: text("No.", "编号", "編號"),
} satisfies Record<string, Localised>;

export const WORK_SHEETS = {
  findings: text("Work findings", "工作安排提示", "工作安排提示"),
  reading: text(
    "Reading what was typed on the sheets of work…",
    "正在读取工作安排表中的填写内容…",
    "正在讀取工作安排表中的填寫內容…",
  ),
} satisfies Record<string, Localised>;
