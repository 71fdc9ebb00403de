import type { Localised } from "./catalogue";

const text = (entry: Localised): Localised => entry;
const textWith = <P>(entry: Localised<P>): Localised<P> => entry;

/** The texts of the task pane. */
export const paneTexts = {
  purpose: text({
    en: "Plans, commissions and agency fees for online shops. Nothing leaves your workbook.",
    "zh-Hans": "网店的规划、提成与代运营费用。所有数据都留在工作簿里。",
    "zh-Hant": "網店的規劃、提成與代運營費用。所有資料都留在活頁簿裡。",
  }),
  language: text({ en: "Language", "zh-Hans": "语言", "zh-Hant": "語言" }),
  sections: text({ en: "Sections", "zh-Hans": "分区", "zh-Hant": "分區" }),
  data: text({ en: "Data", "zh-Hans": "数据", "zh-Hant": "資料" }),
  accounts: text({ en: "Accounts", "zh-Hans": "核算", "zh-Hant": "核算" }),
  findings: text({ en: "Findings", "zh-Hans": "发现", "zh-Hant": "發現" }),
  findingsCount: textWith<{ count: number }>({
    en: ({ count }) => `Findings (${count})`,
    "zh-Hans": ({ count }) => `发现（${count}）`,
    "zh-Hant": ({ count }) => `發現（${count}）`,
  }),
  lookAgain: text({ en: "Look again", "zh-Hans": "重新查看", "zh-Hant": "重新查看" }),
  looking: text({
    en: "Looking at the workbook…",
    "zh-Hans": "正在查看工作簿…",
    "zh-Hant": "正在查看活頁簿…",
  }),
  nothingFound: text({
    en: "No sheet here looks like orders, ad spend or staff yet. Paste an order export into a sheet and look again, or try the sample.",
    "zh-Hans":
      "这里还没有看起来像订单、推广花费或人员的工作表。把订单导出粘贴到一张表中再重新查看，或先试试示例。",
    "zh-Hant":
      "這裡還沒有看起來像訂單、推廣花費或人員的工作表。把訂單匯出貼到一張表中再重新查看，或先試試範例。",
  }),
  trySample: text({ en: "Try the sample", "zh-Hans": "试用示例", "zh-Hant": "試用範例" }),
  insertingSample: text({
    en: "Inserting the sample…",
    "zh-Hans": "正在插入示例…",
    "zh-Hant": "正在插入範例…",
  }),
  sheetIs: textWith<{ sheet: string }>({
    en: ({ sheet }) => `What “${sheet}” holds`,
    "zh-Hans": ({ sheet }) => `“${sheet}”的内容`,
    "zh-Hant": ({ sheet }) => `「${sheet}」的內容`,
  }),
  notUsed: text({ en: "Not used", "zh-Hans": "不使用", "zh-Hant": "不使用" }),
  rows: textWith<{ rows: number }>({
    en: ({ rows }) => `${rows.toLocaleString("en")} rows`,
    "zh-Hans": ({ rows }) => `${rows.toLocaleString("zh-Hans")} 行`,
    "zh-Hant": ({ rows }) => `${rows.toLocaleString("zh-Hant")} 列`,
  }),
  columns: text({ en: "Columns", "zh-Hans": "各列含义", "zh-Hant": "各欄含義" }),
  columnMeans: textWith<{ header: string }>({
    en: ({ header }) => `Meaning of the column “${header}”`,
    "zh-Hans": ({ header }) => `列“${header}”的含义`,
    "zh-Hant": ({ header }) => `欄「${header}」的含義`,
  }),
  headerRow: text({ en: "Header row", "zh-Hans": "表头所在行", "zh-Hant": "標題所在列" }),
  run: text({ en: "Run", "zh-Hans": "运行", "zh-Hant": "執行" }),
  runAgain: text({ en: "Run again", "zh-Hans": "再次运行", "zh-Hant": "再次執行" }),
  cancel: text({ en: "Cancel", "zh-Hans": "取消", "zh-Hant": "取消" }),
  cancelling: text({ en: "Cancelling…", "zh-Hans": "正在取消…", "zh-Hant": "正在取消…" }),
  cancelled: text({
    en: "Cancelled. Nothing was changed.",
    "zh-Hans": "已取消，未作任何改动。",
    "zh-Hant": "已取消，未作任何變更。",
  }),
  doneWith: textWith<{ findings: number }>({
    en: ({ findings }) =>
      findings === 0
        ? "Done. No findings."
        : findings === 1
          ? "Done, with 1 finding."
          : `Done, with ${findings} findings.`,
    "zh-Hans": ({ findings }) => (findings === 0 ? "已完成，没有发现。" : `已完成，有 ${findings} 条发现。`),
    "zh-Hant": ({ findings }) => (findings === 0 ? "已完成，沒有發現。" : `已完成，有 ${findings} 條發現。`),
  }),
  open: textWith<{ sheet: string }>({
    en: ({ sheet }) => `Open “${sheet}”`,
    "zh-Hans": ({ sheet }) => `打开“${sheet}”`,
    "zh-Hant": ({ sheet }) => `開啟「${sheet}」`,
  }),
  details: text({ en: "Technical details", "zh-Hans": "技术详情", "zh-Hant": "技術詳情" }),
  accountsPurpose: text({
    en: "Adds up orders, refunds, ad spend, fees and pay by month and shop, and writes a sheet with totals you can check.",
    "zh-Hans": "按月份和店铺汇总订单、退款、推广、费用与工资，并写出可核对的结果表。",
    "zh-Hant": "按月份和店鋪彙總訂單、退款、推廣、費用與工資，並寫出可核對的結果表。",
  }),
  plan: text({ en: "Plan", "zh-Hans": "规划", "zh-Hant": "規劃" }),
  planPurpose: text({
    en: "Measures last year, writes assumptions you can change, and a plan by month that follows them, set against what happened.",
    "zh-Hans": "根据历史数据写出可修改的假设表，以及随之变动的逐月计划，并与实际对照。",
    "zh-Hant": "依據歷史資料寫出可修改的假設表，以及隨之變動的逐月計劃，並與實際對照。",
  }),
  commission: text({ en: "Commission", "zh-Hans": "提成", "zh-Hant": "提成" }),
  commissionPurpose: text({
    en: "Pays commission by the plan in force, person by person, with statements, payroll and a proof in native formulas.",
    "zh-Hans": "按当期提成方案逐人计算提成，写出明细、工资表和用原生公式重算的验算表。",
    "zh-Hant": "依當期提成方案逐人計算提成，寫出明細、工資表和用原生公式重算的驗算表。",
  }),
  uses: text({ en: "Reads", "zh-Hans": "读取", "zh-Hant": "讀取" }),
  needsSheets: textWith<{ kinds: string }>({
    en: ({ kinds }) => `Still needed: ${kinds}. Say under Data which sheet it is.`,
    "zh-Hans": ({ kinds }) => `还需要：${kinds}。请在“数据”中指定是哪一张表。`,
    "zh-Hant": ({ kinds }) => `還需要：${kinds}。請在「資料」中指定是哪一張表。`,
  }),
  monthBy: text({ en: "Month of a sale", "zh-Hans": "销售归属月份", "zh-Hant": "銷售歸屬月份" }),
  byPayTime: text({ en: "by pay time", "zh-Hans": "按付款时间", "zh-Hant": "按付款時間" }),
  byCreateTime: text({ en: "by order time", "zh-Hans": "按下单时间", "zh-Hant": "按下單時間" }),
  paidMeans: text({ en: "The paid column is", "zh-Hans": "实付列是", "zh-Hant": "實付欄是" }),
  paidDecide: text({ en: "decided from the rows", "zh-Hans": "由数据判断", "zh-Hant": "由資料判斷" }),
  paidNet: text({ en: "after refunds", "zh-Hans": "已扣退款", "zh-Hant": "已扣退款" }),
  paidGross: text({ en: "before refunds", "zh-Hans": "未扣退款", "zh-Hant": "未扣退款" }),
  writesTo: textWith<{ sheets: string }>({
    en: ({ sheets }) => `Writes the sheets ${sheets}. Your own sheets are not touched.`,
    "zh-Hans": ({ sheets }) => `将写入工作表 ${sheets}，不会改动您自己的表。`,
    "zh-Hant": ({ sheets }) => `將寫入工作表 ${sheets}，不會改動您自己的表。`,
  }),
  noFindings: text({
    en: "Nothing to report yet. Findings appear here after a run: cells that were not understood, totals that do not agree, rows left out and why.",
    "zh-Hans": "暂无内容。运行之后，这里会列出未能读懂的单元格、不一致的合计、被剔除的行及原因。",
    "zh-Hant": "暫無內容。執行之後，這裡會列出未能讀懂的儲存格、不一致的合計、被剔除的列及原因。",
  }),
  goTo: textWith<{ cell: string }>({
    en: ({ cell }) => `Go to ${cell}`,
    "zh-Hans": ({ cell }) => `转到 ${cell}`,
    "zh-Hant": ({ cell }) => `前往 ${cell}`,
  }),
  note: text({ en: "Note", "zh-Hans": "说明", "zh-Hant": "說明" }),
  warning: text({ en: "Check", "zh-Hans": "请核对", "zh-Hant": "請核對" }),
  error: text({ en: "Needs you", "zh-Hans": "需处理", "zh-Hant": "需處理" }),
};
