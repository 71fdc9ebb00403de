import type { Localised } from "../catalogue";

const text = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});
const textWith = <P>(entry: Localised<P>): Localised<P> => entry;

/** The texts of the commission page of the pane: statements, what-if and closing. */
export const commissionPaneTexts = {
  statements: text("Statements", "提成单", "提成單"),
  statementOf: text("Whose statements", "为谁出提成单", "為誰出提成單"),
  statementMonth: text("Month of the statements", "提成单月份", "提成單月份"),
  highestPaid: text("Whoever is paid most", "当月实发最高的人", "當月實發最高的人"),
  everybody: text("Everybody, each on a new page", "所有人，每人另起一页", "所有人，每人另起一頁"),
  lastMonth: text("The last month", "最近一个月", "最近一個月"),
  desk: text("Try rates, close months", "试算与关账", "試算與關帳"),
  deskPurpose: text(
    "See what other rates would pay, or close a month. OpsPlan reads orders and plans first; reading writes nothing.",
    "看看换一种比例会发多少，或将月份关账。先读取订单与方案，读取时不写入任何内容。",
    "看看換一種比例會發多少，或將月份關帳。先讀取訂單與方案，讀取時不寫入任何內容。",
  ),
  read: text("Read orders and plans", "读取订单与方案", "讀取訂單與方案"),
  readAgain: text("Read again", "重新读取", "重新讀取"),
  whatIf: text("What if", "试算", "試算"),
  noPlans: text(
    "No plan can be paid from yet: see Plan check after a run.",
    "还没有可用的方案：请运行后查看“方案检查”。",
    "還沒有可用的方案：請執行後查看「方案檢查」。",
  ),
  plan: text("Plan", "方案", "方案"),
  planSince: textWith<{ plan: string; since: string }>({
    en: ({ plan, since }) => `${plan}, since ${since}`,
    "zh-Hans": ({ plan, since }) => `${plan}（${since} 起）`,
    "zh-Hant": ({ plan, since }) => `${plan}（${since} 起）`,
  }),
  months: text("Months to compare", "比较的月份", "比較的月份"),
  everyMonth: text("Every month", "所有月份", "所有月份"),
  lastMonths: textWith<{ count: number }>({
    en: ({ count }) => (count === 1 ? "The last month" : `The last ${count} months`),
    "zh-Hans": ({ count }) => `最近 ${count} 个月`,
    "zh-Hant": ({ count }) => `最近 ${count} 個月`,
  }),
  band: textWith<{ band: number }>({
    en: ({ band }) => `Band ${band}`,
    "zh-Hans": ({ band }) => `第 ${band} 档`,
    "zh-Hant": ({ band }) => `第 ${band} 級`,
  }),
  from: text("From", "起", "起"),
  rate: text("Rate", "比例", "比例"),
  perPiece: text("Per piece", "每件", "每件"),
  flat: text("Flat", "固定", "固定"),
  floor: text("Floor", "保底", "保底"),
  cap: text("Cap", "封顶", "封頂"),
  compare: text("Compare", "比较", "比較"),
  reset: text("As the plan stands", "恢复为现行方案", "恢復為現行方案"),
  notANumber: textWith<{ text: string }>({
    en: ({ text: said }) => `“${said}” is no number. Write 0.8% or 1,200.`,
    "zh-Hans": ({ text: said }) => `“${said}”不是数字。请写成 0.8% 或 1,200。`,
    "zh-Hant": ({ text: said }) => `「${said}」不是數字。請寫成 0.8% 或 1,200。`,
  }),
  belowZero: text("An amount here is 0 or more.", "此处金额不能为负。", "此處金額不能為負。"),
  total: textWith<{ before: string; after: string; difference: string }>({
    en: ({ before, after, difference }) => `Together ${before} becomes ${after} (${difference}).`,
    "zh-Hans": ({ before, after, difference }) => `合计由 ${before} 变为 ${after}（${difference}）。`,
    "zh-Hant": ({ before, after, difference }) => `合計由 ${before} 變為 ${after}（${difference}）。`,
  }),
  gainLose: textWith<{ gain: number; lose: number }>({
    en: ({ gain, lose }) => `${gain} gain, ${lose} lose.`,
    "zh-Hans": ({ gain, lose }) => `${gain} 人增加，${lose} 人减少。`,
    "zh-Hant": ({ gain, lose }) => `${gain} 人增加，${lose} 人減少。`,
  }),
  nobodyChanges: text("Nobody's pay changes.", "没有人的提成会变。", "沒有人的提成會變。"),
  person: text("Person", "姓名", "姓名"),
  before: text("Now", "现行", "現行"),
  after: text("Then", "试算", "試算"),
  difference: text("Difference", "差额", "差額"),
  whoChanges: text("Whose pay changes", "谁的提成会变", "誰的提成會變"),
  closing: text("Close a month", "关账", "關帳"),
  closingMeans: text(
    "A closed month keeps its figures for good. What changes later in plans or orders is paid as a true-up in the open month.",
    "关账后，该月数字永远不变。之后方案或订单的变动，以调整列入未关账月份。",
    "關帳後，該月數字永遠不變。之後方案或訂單的變動，以調整列入未關帳月份。",
  ),
  closedMonths: textWith<{ months: string }>({
    en: ({ months }) => `Closed: ${months}.`,
    "zh-Hans": ({ months }) => `已关账：${months}。`,
    "zh-Hant": ({ months }) => `已關帳：${months}。`,
  }),
  noneClosed: text("No month is closed yet.", "还没有关账的月份。", "還沒有關帳的月份。"),
  monthToClose: text("Month to close", "要关账的月份", "要關帳的月份"),
  andBefore: text(
    "Also close every open month before it",
    "同时关闭此前所有未关账月份",
    "同時關閉此前所有未關帳月份",
  ),
  close: textWith<{ month: string }>({
    en: ({ month }) => `Close ${month}…`,
    "zh-Hans": ({ month }) => `关账 ${month}…`,
    "zh-Hant": ({ month }) => `關帳 ${month}…`,
  }),
  sure: textWith<{ months: string }>({
    en: ({ months }) =>
      `Close ${months} for good? The result sheets are written anew. This cannot be undone.`,
    "zh-Hans": ({ months }) => `确定将 ${months} 关账吗？结果表会重新写入，且无法撤销。`,
    "zh-Hant": ({ months }) => `確定將 ${months} 關帳嗎？結果表會重新寫入，且無法復原。`,
  }),
  closeNow: text("Close for good", "确定关账", "確定關帳"),
  notYet: text("Not yet", "暂不", "暫不"),
} as const;
