import { text, textWith } from "../catalogue";
import { counted, countText } from "../figures";

/** The letters of the first and the last of columns beside each other. */
interface ColumnSpan {
  readonly first: string;
  readonly last: string;
}

/** The texts of the task pane. */
export const paneTexts = {
  language: text("Language", "语言", "語言"),
  sections: text("Sections", "分区", "分區"),
  data: text("Data", "数据", "資料"),
  accounts: text("Monthly accounts", "月度核算", "每月核算"),
  findings: text("Findings", "提示", "提示"),
  lookAgain: text("Look again", "重新识别", "重新辨識"),
  looking: text("Looking at the workbook…", "正在查看工作簿…", "正在查看活頁簿…"),
  nothingFound: text(
    "No sheet here looks like orders, ad spend or staff yet. Paste an order export into a sheet and look again, insert an empty sheet to fill in, or try the sample.",
    "这里还没有看起来像订单、推广花费或人员的工作表。可将订单导出粘贴到一张表中再重新识别，插入空白表填写，或先试用示例数据。",
    "這裡還沒有看起來像訂單、廣告花費或人員的工作表。可將訂單匯出貼到一張表中再重新辨識，插入空白表填寫，或先試用範例資料。",
  ),
  quotesFromChat: text(
    "Compare agency quotes from a chat",
    "比较聊天中的代运营报价",
    "比較聊天中的代運營報價",
  ),
  trySample: text("Try the sample", "试用示例数据", "試用範例資料"),
  sheetIs: textWith<{ sheet: string }>({
    en: ({ sheet }) => `What “${sheet}” holds`,
    "zh-Hans": ({ sheet }) => `“${sheet}”的内容`,
    "zh-Hant": ({ sheet }) => `「${sheet}」的內容`,
  }),
  notUsed: text("Not used", "不使用", "不使用"),
  sideBySide: textWith<ColumnSpan>({
    en: ({ first, last }) => `${first} to ${last}, side by side`,
    "zh-Hans": ({ first, last }) => `${first} 至 ${last} 列，并排`,
    "zh-Hant": ({ first, last }) => `${first} 至 ${last} 欄，並排`,
  }),
  inHeadings: textWith<ColumnSpan>({
    en: ({ first, last }) => `the headings of ${first} to ${last}`,
    "zh-Hans": ({ first, last }) => `${first} 至 ${last} 列的标题`,
    "zh-Hant": ({ first, last }) => `${first} 至 ${last} 欄的標題`,
  }),
  notRecognised: text("Not read: choose what it is", "未读取：请选择它是什么表", "未讀取：請選擇它是什麼表"),
  rows: textWith<{ rows: number }>({
    en: ({ rows }) => counted(rows, "row", "rows"),
    "zh-Hans": ({ rows }) => `${countText(rows, "zh-Hans")} 行`,
    "zh-Hant": ({ rows }) => `${countText(rows, "zh-Hant")} 列`,
  }),
  columns: text("Columns", "各列含义", "各欄含義"),
  run: text("Run", "运行", "執行"),
  runAgain: text("Run again", "再次运行", "再次執行"),
  tryAgain: text("Try again", "重试", "重試"),
  preview: text("Preview", "预览", "預覽"),
  previewReady: text(
    "This is what a run would write. Nothing has been written yet.",
    "运行将写入以下内容；目前尚未写入。",
    "執行將寫入以下內容；目前尚未寫入。",
  ),
  newSheet: text("new sheet", "新工作表", "新工作表"),
  replacesResult: text("takes the place of the last result", "取代上次结果", "取代上次結果"),
  sheetSize: textWith<{ rows: number; columns: number }>({
    en: ({ rows, columns }) => `${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}`,
    "zh-Hans": ({ rows, columns }) => `${countText(rows, "zh-Hans")} 行、${columns} 列`,
    "zh-Hant": ({ rows, columns }) => `${countText(rows, "zh-Hant")} 列、${columns} 欄`,
  }),
  firstRows: textWith<{ sheet: string }>({
    en: ({ sheet }) => `The first rows of “${sheet}”`,
    "zh-Hans": ({ sheet }) => `“${sheet}”的前几行`,
    "zh-Hant": ({ sheet }) => `「${sheet}」的前幾列`,
  }),
  yoursUntouched: text(
    "Your own sheets are not touched.",
    "不会改动您自己的工作表。",
    "不會變更您自己的工作表。",
  ),
  seeFindings: textWith<{ count: number }>({
    en: ({ count }) => (count === 1 ? "See the finding" : `See the ${count} findings`),
    "zh-Hans": ({ count }) => `查看 ${count} 条提示`,
    "zh-Hant": ({ count }) => `查看 ${count} 條提示`,
  }),
  findingsOf: textWith<{ count: number }>({
    en: ({ count }) =>
      count === 0
        ? "Nothing was noticed."
        : count === 1
          ? "1 finding, of the last run or preview"
          : `${count} findings of the last run or preview, what needs you first`,
    "zh-Hans": ({ count }) =>
      count === 0 ? "没有发现问题。" : `上次运行或预览的 ${count} 条提示，需处理的在前`,
    "zh-Hant": ({ count }) =>
      count === 0 ? "沒有發現問題。" : `上次執行或預覽的 ${count} 條提示，需處理的在前`,
  }),
  showMore: textWith<{ count: number }>({
    en: ({ count }) => `Show more (${count} left)`,
    "zh-Hans": ({ count }) => `显示更多（还有 ${count} 条）`,
    "zh-Hant": ({ count }) => `顯示更多（還有 ${count} 條）`,
  }),
  found: textWith<{ known: number; of: number }>({
    en: ({ known, of }) =>
      `${known} of ${of} sheets are understood. Open a sheet to see or change how it is read.`,
    "zh-Hans": ({ known, of }) => `共 ${of} 张工作表，已识别 ${known} 张。展开任一张，可查看或更改读取方式。`,
    "zh-Hant": ({ known, of }) => `共 ${of} 張工作表，已辨識 ${known} 張。展開任一張，可查看或變更讀取方式。`,
  }),
  canRun: text("With these sheets you can run", "现有工作表可用于", "現有工作表可用於"),
  results: text("Results in this workbook", "此工作簿中的结果", "此活頁簿中的結果"),
  onlyArea: textWith<{ address: string }>({
    en: ({ address }) => `Only ${address} is read.`,
    "zh-Hans": ({ address }) => `只读取 ${address}。`,
    "zh-Hant": ({ address }) => `只讀取 ${address}。`,
  }),
  wholeSheet: text("Read the whole sheet", "读取整张表", "讀取整張表"),
  copy: text("Copy", "复制", "複製"),
  copied: text("Copied", "已复制", "已複製"),
  cancel: text("Cancel", "取消", "取消"),
  cancelling: text("Cancelling…", "正在取消…", "正在取消…"),
  cancelled: text("Cancelled. Nothing was changed.", "已取消，未作任何改动。", "已取消，未作任何變更。"),
  doneWith: textWith<{ findings: number; toCheck: number }>({
    en: ({ findings, toCheck }) => {
      if (findings === 0) return "Done. No findings.";
      const of = counted(findings, "finding", "findings");
      return toCheck === 0 ? `Done, with ${of} for information.` : `Done, with ${of}; ${toCheck} to look at.`;
    },
    "zh-Hans": ({ findings, toCheck }) => {
      if (findings === 0) return "已完成，没有提示。";
      return `已完成，有 ${findings} 条提示，${toCheck === 0 ? "均为说明" : `其中 ${toCheck} 条请核对`}。`;
    },
    "zh-Hant": ({ findings, toCheck }) => {
      if (findings === 0) return "已完成，沒有提示。";
      return `已完成，有 ${findings} 條提示，${toCheck === 0 ? "均為說明" : `其中 ${toCheck} 條請核對`}。`;
    },
  }),
  open: textWith<{ sheet: string }>({
    en: ({ sheet }) => `Open “${sheet}”`,
    "zh-Hans": ({ sheet }) => `打开“${sheet}”`,
    "zh-Hant": ({ sheet }) => `開啟「${sheet}」`,
  }),
  details: text("Technical details", "技术详情", "技術細節"),
  accountsPurpose: text(
    "Adds up orders, refunds, ad spend, fees and pay by month and shop, and writes a sheet with totals you can check.",
    "按月份和店铺汇总订单、退款、推广、费用与工资，并写出可核对的结果表。",
    "按月份和店鋪彙總訂單、退款、廣告、費用與薪資，並寫出可核對的結果表。",
  ),
  monthlyPlan: text("Monthly plan", "月度规划", "月度規劃"),
  plan: text("Plan", "规划", "規劃"),
  planPurpose: text(
    "Measures last year, writes assumptions you can change, and a plan by month that follows them, set against what happened.",
    "根据历史数据写出可修改的假设表，以及随之变动的逐月计划，并与实际对照。",
    "依據歷史資料寫出可修改的假設表，以及隨之變動的逐月計畫，並與實際對照。",
  ),
  work: text("Shifts and work", "工作安排", "工作安排"),
  workPurpose: text(
    "Works out how many people each day of a month needs, shows who does which duty and what nobody does, and lists what comes due.",
    "测算一个月每天需要多少人，列出谁负责哪些职责、哪些无人负责，以及当月应办事项。",
    "估算一個月每天需要多少人，列出誰負責哪些職責、哪些無人負責，以及當月應辦事項。",
  ),
  commission: text("Commission", "提成", "佣金"),
  commissionPurpose: text(
    "Pays commission by the plan in force, person by person, with statements, payroll and a proof in native formulas.",
    "按当期提成方案逐人计算提成，写出明细、工资表和用原生公式重算的验算表。",
    "依當期佣金方案逐人計算佣金，寫出明細、薪資表和用原生公式重算的驗算表。",
  ),
  uses: textWith<{ sheets: number }>({
    en: ({ sheets }) => (sheets === 1 ? "Reads 1 sheet" : `Reads ${sheets} sheets`),
    "zh-Hans": ({ sheets }) => `读取 ${sheets} 张工作表`,
    "zh-Hant": ({ sheets }) => `讀取 ${sheets} 張工作表`,
  }),
  changeSheets: text("See or change what the sheets hold", "查看或更改各表的内容", "查看或變更各表的內容"),
  comma: text(", ", "、", "、"),
  choose: text("Choose…", "请选择…", "請選擇…"),
  useSelection: text(
    "Use the selected range or sheet as…",
    "将所选区域或工作表用作…",
    "將選取的範圍或工作表用作…",
  ),
  more: text("More", "更多", "更多"),
  pages: text("Pages of this section", "本区页面", "本區頁面"),
  sheets: text("Sheets", "工作表", "工作表"),
  agency: text("Agency", "代运营", "代運營"),
  agencyQuotes: text("Agency quotes", "代运营报价", "代運營報價"),
  agencyPurpose: text(
    "Prices every agency's quote at your sales, in each reading it leaves open, and shows where the cheapest changes.",
    "按贵店销售额为每份代运营报价计价，未写明之处按各种口径分别计算，并给出最便宜者的分界点。",
    "依貴店銷售額為每份代運營報價計價，未寫明之處按各種解讀分別計算，並給出最便宜者的分界點。",
  ),
  needsSheets: text(
    "Still needed. Insert an empty sheet to fill in, or say which of your sheets it is.",
    "还需要以下工作表。可插入空白表填写，或指定您的哪张表是它。",
    "還需要以下工作表。可插入空白表填寫，或指定您的哪張表是它。",
  ),
  needsQuotes: text(
    "No quotes yet. Paste them into the box above, insert an empty sheet to fill in, or say which of your sheets holds them.",
    "还没有报价。可粘贴到上面的框中，插入空白表填写，或指定您的哪张表是报价。",
    "還沒有報價。可貼到上面的框中，插入空白表填寫，或指定您的哪張表是報價。",
  ),
  saySheet: text("Say which sheet it is", "指定是哪一张表", "指定是哪一張表"),
  insertEmpty: textWith<{ kind: string }>({
    en: ({ kind }) => `Insert an empty sheet: ${kind}`,
    "zh-Hans": ({ kind }) => `插入空白表：${kind}`,
    "zh-Hant": ({ kind }) => `插入空白表：${kind}`,
  }),
  monthBy: text("Month of a sale", "销售归属月份", "銷售歸屬月份"),
  byPayTime: text("by pay time", "按付款时间", "按付款時間"),
  byCreateTime: text("by order time", "按下单时间", "按下單時間"),
  horizon: text("Months of the plan", "规划月数", "規劃月數"),
  horizonAsBefore: text(
    "as the plan that stands, else 12",
    "沿用现有规划，否则 12 个月",
    "沿用現有規劃，否則 12 個月",
  ),
  horizonMonths: textWith<{ months: number }>({
    en: ({ months }) => `${months} months`,
    "zh-Hans": ({ months }) => `${months} 个月`,
    "zh-Hant": ({ months }) => `${months} 個月`,
  }),
  paidMeans: text("The paid column is", "实付列是", "實付欄是"),
  paidDecide: text("decided from the rows", "由数据判断", "由資料判斷"),
  paidNet: text("after refunds", "已扣退款", "已扣退款"),
  paidGross: text("before refunds", "未扣退款", "未扣退款"),
  noFindings: text(
    "Nothing to report yet. Findings appear here after a run: cells that were not understood, totals that do not agree, rows left out and why.",
    "暂无内容。运行之后，这里会列出未能读懂的单元格、不一致的合计、被剔除的行及原因。",
    "暫無內容。執行之後，這裡會列出未能讀懂的儲存格、不一致的合計、被剔除的列及原因。",
  ),
  quoted: textWith<{ text: string }>({
    en: ({ text: said }) => `“${said}”`,
    "zh-Hans": ({ text: said }) => `“${said}”`,
    "zh-Hant": ({ text: said }) => `「${said}」`,
  }),
  goTo: textWith<{ cell: string }>({
    en: ({ cell }) => `Go to ${cell}`,
    "zh-Hans": ({ cell }) => `转到 ${cell}`,
    "zh-Hant": ({ cell }) => `前往 ${cell}`,
  }),
  note: text("Notes", "说明", "說明"),
  warning: text("Check", "请核对", "請核對"),
  error: text("Needs you", "需处理", "需處理"),
};
