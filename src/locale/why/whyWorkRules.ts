import type { FINDINGS_SHEET } from "../findingsSheet";
import type { DUTY_HEADINGS, SHIFT_HEADINGS } from "../work/workHeadings";
import type { CALENDAR_SHEET, DUTIES_SHEET, MONTH_WORK_SHEET, SHIFTS_SHEET } from "../work/workSheets";
import { text, type Localised } from "../catalogue";

type Rules<Texts> = Readonly<Partial<Record<keyof Texts, Localised>>>;

const YOURS = text("Yours; a rerun keeps it.", "由您填写，再次运行时保留。", "由您填寫，再次執行時保留。");

/** How the people needed by day come about. */
export const SHIFTS_RULES: Rules<typeof SHIFT_HEADINGS & typeof SHIFTS_SHEET> = {
  assumption: text(
    "A figure that the shifts of the month rest on.",
    "当月排班所依据的数值。",
    "當月排班所依據的數值。",
  ),
  given: text(
    "What the workbook tells; the source beside it says from what.",
    "取自工作簿的数值，来源见右侧。",
    "取自活頁簿的數值，來源見右側。",
  ),
  yours: text(
    "Yours: it goes before what the workbook tells, and a rerun keeps it.",
    "由您填写，优先于工作簿的数值，再次运行时保留。",
    "由您填寫，優先於活頁簿的數值，再次執行時保留。",
  ),
  used: text(
    "Yours, else what the workbook tells: the days calculate with it.",
    "您填写的数值，未填时取工作簿的数值；每日计算以此为准。",
    "您填寫的數值，未填時取活頁簿的數值；每日計算以此為準。",
  ),
  source: text("Where the figure from the workbook was taken.", "工作簿数值的出处。", "活頁簿數值的出處。"),
  day: text("The day of the month.", "当月的日期。", "當月的日期。"),
  weekday: text("Its day of the week.", "星期几。", "星期幾。"),
  event: text("The event that the day falls into.", "当日所属的活动。", "當日所屬的活動。"),
  weekdayFactor: text(
    "How the orders of such a weekday stand to an average day, measured from past orders.",
    "该星期的订单相对于平均每日的倍数，由历史订单实测。",
    "該星期的訂單相對於平均每日的倍數，由歷史訂單實測。",
  ),
  dayFactor: text(
    "How many times a plain day's orders the event's day has had.",
    "活动当日订单为平日的多少倍，由历史订单实测。",
    "活動當日訂單為平日的多少倍，由歷史訂單實測。",
  ),
  yourFactor: text(
    "Yours: it goes before the measured factor, and a rerun keeps it.",
    "由您填写，优先于实测系数，再次运行时保留。",
    "由您填寫，優先於實測係數，再次執行時保留。",
  ),
  weight: text(
    "Weekday factor × event factor: the day's part of the month's orders.",
    "星期系数 × 活动系数，即当日占全月订单的权重。",
    "星期係數 × 活動係數，即當日佔全月訂單的權重。",
  ),
  yourOrders: text(
    "Yours: so many orders on this day, whatever the weights say.",
    "由您填写：当日订单数以此为准，不按权重计算。",
    "由您填寫：當日訂單數以此為準，不依權重計算。",
  ),
  orders: text(
    "The month's orders by the weight of the day, in whole orders that add up to the month; typed days stay.",
    "全月订单按权重分到当日，取整且合计等于全月；已填写的日子不变。",
    "全月訂單依權重分到當日，取整且合計等於全月；已填寫的日子不變。",
  ),
  work: text(
    "Orders × work per order, and the day's part of the monthly work.",
    "订单数 × 每单工作量，加上每月固定工作量的当日部分。",
    "訂單數 × 每單工作量，加上每月固定工作量的當日部分。",
  ),
  needed: text(
    "Work by what a person does in a day at the utilisation, rounded up, and not below the fewest people.",
    "工作量除以每人每日产能（计利用率），向上取整，且不低于最少人数。",
    "工作量除以每人每日產能（計利用率），無條件進位，且不低於最少人數。",
  ),
  there: text(
    "The people on staff that day by the table below.",
    "当日在职人数，见下方在职人员表。",
    "當日在職人數，見下方在職人員表。",
  ),
  spare: text(
    "There less needed: so many can rest; below 0 so many are short.",
    "在岗减需要：可休人数；负数为缺口。",
    "在職減需要：可休人數；負數為缺口。",
  ),
  cut: text(
    "The day's orders before the rest is shared out, in whole ones.",
    "分配尾差前的当日订单整数部分。",
    "分配尾差前的當日訂單整數部分。",
  ),
  remainder: text(
    "What was cut off: the largest get one order more until the month is whole.",
    "被舍去的部分，从大到小各补一单，直至合计等于全月。",
    "被捨去的部分，由大到小各補一單，直至合計等於全月。",
  ),
  person: text(
    "Who is on staff, from the staffing sheet or typed.",
    "在职人员，来自人员表或您填写。",
    "在職人員，來自人員表或您填寫。",
  ),
  role: text("The role that the person works in.", "该人员的岗位。", "該人員的職位。"),
  from: text(
    "The first day of work; blank: from the beginning.",
    "到岗首日；空白表示一直在岗。",
    "到職首日；空白表示一直在職。",
  ),
  to: text(
    "The last day of work; blank: no end.",
    "最后工作日；空白表示未离职。",
    "最後工作日；空白表示未離職。",
  ),
  restDue: text(
    "People × the rest days that they have in the month.",
    "人数 × 当月应休天数。",
    "人數 × 當月應休天數。",
  ),
  restPossible: text(
    "The people to spare on each day, added up.",
    "每日富余人数之和。",
    "每日餘裕人數之和。",
  ),
  most: text("The largest of the days above.", "上方各日中的最大值。", "上方各日中的最大值。"),
};

/** A day of the calendar. */
export const CALENDAR_RULE = text(
  "Follows the sheet of shifts: the orders of the day, the people needed of each role, and how many can rest or are short.",
  "取自排班测算表：当日订单数、各岗位所需人数，以及可休人数或缺口。",
  "取自排班試算表：當日訂單數、各職位所需人數，以及可休人數或缺口。",
);
export const CALENDAR_RULES: Rules<typeof CALENDAR_SHEET> = {
  week: text(
    "Whether everybody can have their rest days in the week: people to spare against rest days due.",
    "本周大家能否都休到假：富余人数与应休天数之比较。",
    "本週大家能否都休到假：餘裕人數與應休天數之比較。",
  ),
};

/** What the sheet of duties says. */
export const DUTIES_RULES: Rules<typeof DUTY_HEADINGS & typeof DUTIES_SHEET> = {
  id: text(
    "The number by which a rerun finds the duty again.",
    "再次运行时据此找回该职责。",
    "再次執行時據此找回該職責。",
  ),
  role: text("The role that usually does the duty.", "通常承担该职责的岗位。", "通常承擔該職責的職位。"),
  duty: text("What is to be done.", "要做的事项。", "要做的事項。"),
  rhythm: text(
    "How often it comes due; choose from the list.",
    "多久一次，请从列表选择。",
    "多久一次，請從清單選擇。",
  ),
  due: text(
    "The weekday, the day of the month or the days before a campaign, by the rhythm; yours to change.",
    "按频率填星期几、几号或大促前的天数，可修改。",
    "依頻率填星期幾、幾號或檔期前的天數，可修改。",
  ),
  owner: text(
    "Whether one person does it or everybody in the role, once or in each shop.",
    "由一人负责还是岗位全员负责，全店一次还是每店一次。",
    "由一人負責還是職位全員負責，全部一次還是每店一次。",
  ),
  count: text("The marks of the row, counted.", "本行标记数。", "本列標記數。"),
  state: text(
    "By the count: nobody, as meant, or more than it is meant for.",
    "按负责人数判断：无人负责、已落实或多人重复。",
    "依負責人數判斷：無人負責、已安排或多人重複。",
  ),
  note: YOURS,
  shops: text("The shops of the staffing sheet.", "人员表中的店铺数。", "人員表中的店鋪數。"),
  nobodyCount: text(
    "The duties without any mark, counted.",
    "没有任何标记的职责数。",
    "沒有任何標記的職責數。",
  ),
  twoOrMoreCount: text(
    "The duties with more marks than they are meant for, counted.",
    "标记多于应有人数的职责数。",
    "標記多於應有人數的職責數。",
  ),
};
/** A person's or another party's column. */
export const PARTY_RULE = text(
  "A mark says that who is named above does the duty; ○: an agency's quote includes it, and nobody counts as doing it yet. Yours to change.",
  "有标记表示由列首所列人员负责；○ 表示代运营报价包含此项，尚不算有人负责。可修改。",
  "有標記表示由欄首所列人員負責；○ 表示代運營報價包含此項，尚不算有人負責。可修改。",
);

/** What comes due in a month. */
export const MONTH_WORK_RULES: Rules<
  typeof MONTH_WORK_SHEET & typeof DUTY_HEADINGS & { weekday: Localised }
> = {
  day: text(
    "The day on which the duty comes due, by its rhythm and due day on the sheet of duties.",
    "按岗位职责表的频率与期限得出的到期日。",
    "依職責分工表的頻率與期限得出的到期日。",
  ),
  weekday: SHIFTS_RULES.weekday!,
  role: DUTIES_RULES.role!,
  duty: DUTIES_RULES.duty!,
  campaign: text("The event for which it is to be ready.", "为哪个活动准备。", "為哪個活動準備。"),
  who: text(
    "Who is marked for it on the sheet of duties.",
    "岗位职责表中标记的负责人。",
    "職責分工表中標記的負責人。",
  ),
  done: YOURS,
  key: DUTIES_RULES.id!,
};

/** What stands on the sheets that tell what a run noticed. */
export const FINDINGS_RULES: Rules<typeof FINDINGS_SHEET> = {
  number: text("The gravest first.", "按轻重排列，最重要的在前。", "依輕重排列，最重要的在前。"),
  weight: text(
    "Needs you: something could not be counted. Check: it was counted, and may be meant otherwise. Note: how the rows were taken.",
    "需处理：有内容未能计入。请核对：已计入，但可能另有含义。说明：数据的处理方式。",
    "需處理：有內容未能計入。請核對：已計入，但可能另有含義。說明：資料的處理方式。",
  ),
  cell: text(
    "The cell that it is about; a click leads there.",
    "所涉及的单元格，点击即可前往。",
    "所涉及的儲存格，點選即可前往。",
  ),
  found: text(
    "What stood in that cell when it was read.",
    "读取时该单元格的内容。",
    "讀取時該儲存格的內容。",
  ),
  done: text(
    "What it means for the result, what was done, and what you can do.",
    "对结果的影响、已作的处理，以及您可以怎么做。",
    "對結果的影響、已作的處理，以及您可以怎麼做。",
  ),
  notes: YOURS,
};
