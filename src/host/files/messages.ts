import type { FileProblem } from "./fileProblem";
import type { Loss, LossCode } from "./loss";

/** The languages of the host's own texts. */
export type FileLanguage = "en" | "zh-Hans" | "zh-Hant";

type Texts = Readonly<Record<FileLanguage, string>>;

/** `{part}` and `{limit}` stand for what the problem says. */
const PROBLEMS: Readonly<Record<FileProblem["code"], Texts>> = {
  empty: { en: "The file is empty.", "zh-Hans": "文件是空的。", "zh-Hant": "檔案是空的。" },
  encrypted: {
    en: "The workbook is protected by a password. Remove the password in Excel (File, Info, Protect Workbook) and open it again.",
    "zh-Hans": "工作簿设有打开密码。请先在 Excel 中取消密码（文件 > 信息 > 保护工作簿），再重新打开。",
    "zh-Hant": "活頁簿設有開啟密碼。請先在 Excel 中移除密碼（檔案 > 資訊 > 保護活頁簿），再重新開啟。",
  },
  oldExcel: {
    en: "This is a workbook of Excel 97–2003 (.xls). Save it as .xlsx in Excel and open that.",
    "zh-Hans": "这是 Excel 97–2003 工作簿（.xls）。请在 Excel 中另存为 .xlsx 后再打开。",
    "zh-Hant": "這是 Excel 97–2003 活頁簿（.xls）。請在 Excel 中另存為 .xlsx 後再開啟。",
  },
  binaryWorkbook: {
    en: "This is a binary workbook (.xlsb). Save it as .xlsx in Excel and open that.",
    "zh-Hans": "这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx 后再打开。",
    "zh-Hant": "這是二進位活頁簿（.xlsb）。請在 Excel 中另存為 .xlsx 後再開啟。",
  },
  foreign: {
    en: "This is not an Excel workbook. Files that end in .xlsx or .csv can be opened.",
    "zh-Hans": "这不是 Excel 工作簿。可以打开 .xlsx 和 .csv 文件。",
    "zh-Hant": "這不是 Excel 活頁簿。可以開啟 .xlsx 和 .csv 檔案。",
  },
  damaged: {
    en: "The file is damaged{part}. Download or copy it again, or let Excel repair it.",
    "zh-Hans": "文件已损坏{part}。请重新下载或复制，或用 Excel 修复。",
    "zh-Hant": "檔案已損毀{part}。請重新下載或複製，或用 Excel 修復。",
  },
  tooLarge: {
    en: "Unpacked, the file would take more than {limit} of memory{part}. It was not opened.",
    "zh-Hans": "文件解压后将超过 {limit}{part}，未予打开。",
    "zh-Hant": "檔案解壓縮後將超過 {limit}{part}，未予開啟。",
  },
  documentType: {
    en: "The file holds a document type declaration{part}, which no workbook needs and attacks use. It was not opened.",
    "zh-Hans": "文件含有文档类型声明{part}。正常的工作簿不需要它，且常被用于攻击，未予打开。",
    "zh-Hant": "檔案含有文件類型宣告{part}。正常的活頁簿不需要它，且常被用於攻擊，未予開啟。",
  },
  notText: {
    en: "The file ends in .csv but does not hold text.",
    "zh-Hans": "文件扩展名为 .csv，但内容不是文本。",
    "zh-Hant": "檔案副檔名為 .csv，但內容不是文字。",
  },
  tooManyRows: {
    en: "The file has more than {limit} rows, which is all that a sheet holds. Split it and open the pieces.",
    "zh-Hans": "文件超过 {limit} 行，已超出工作表上限。请拆分后分别打开。",
    "zh-Hant": "檔案超過 {limit} 列，已超出工作表上限。請拆分後分別開啟。",
  },
  tooManyColumns: {
    en: "The file has more than {limit} columns, which is all that a sheet holds.",
    "zh-Hans": "文件超过 {limit} 列，已超出工作表上限。",
    "zh-Hant": "檔案超過 {limit} 欄，已超出工作表上限。",
  },
};

/** What happened and what to do. */
export function fileProblemText(problem: FileProblem, language: FileLanguage): string {
  const part =
    "part" in problem && problem.part !== undefined
      ? language === "en"
        ? ` (${problem.part})`
        : `（${problem.part}）`
      : "";
  const limit = "limit" in problem ? limitText(problem) : "";
  return PROBLEMS[problem.code][language].replace("{part}", part).replace("{limit}", limit);
}

function limitText(problem: Extract<FileProblem, { limit: number }>): string {
  if (problem.code === "tooLarge") return `${problem.limit / 2 ** 30} GB`;
  return problem.limit.toLocaleString("en-US");
}

const LOSSES: Readonly<Record<LossCode, Texts>> = {
  macros: { en: "macros (VBA)", "zh-Hans": "宏（VBA）", "zh-Hant": "巨集（VBA）" },
  pivotTables: { en: "pivot tables", "zh-Hans": "数据透视表", "zh-Hant": "樞紐分析表" },
  slicers: { en: "slicers and timelines", "zh-Hans": "切片器和日程表", "zh-Hant": "交叉分析篩選器和時間表" },
  sparklines: { en: "sparklines", "zh-Hans": "迷你图", "zh-Hant": "走勢圖" },
  filterCriteria: { en: "filter criteria", "zh-Hans": "筛选条件", "zh-Hant": "篩選條件" },
  laterCharts: {
    en: "charts of newer kinds (waterfall, funnel, histogram, treemap, map …)",
    "zh-Hans": "新型图表（瀑布图、漏斗图、直方图、树状图、地图等）",
    "zh-Hant": "新型圖表（瀑布圖、漏斗圖、直方圖、矩形式樹狀結構圖、地圖等）",
  },
  shapes: { en: "shapes and text boxes", "zh-Hans": "形状和文本框", "zh-Hant": "圖案和文字方塊" },
  chartSheets: { en: "chart sheets", "zh-Hans": "图表工作表", "zh-Hant": "圖表工作表" },
  otherSheets: {
    en: "macro and dialog sheets",
    "zh-Hans": "宏表和对话框工作表",
    "zh-Hant": "巨集表和對話方塊工作表",
  },
  externalLinks: {
    en: "links to other workbooks",
    "zh-Hans": "对其他工作簿的链接",
    "zh-Hant": "對其他活頁簿的連結",
  },
  connections: {
    en: "data connections and queries",
    "zh-Hans": "数据连接和查询",
    "zh-Hant": "資料連線和查詢",
  },
  dataModel: {
    en: "the data model (Power Pivot)",
    "zh-Hans": "数据模型（Power Pivot）",
    "zh-Hant": "資料模型（Power Pivot）",
  },
  dataTables: {
    en: "what-if data tables (their values stay)",
    "zh-Hans": "模拟运算表（保留数值）",
    "zh-Hant": "運算列表（保留數值）",
  },
  fixedArrays: {
    en: "array formulas for a fixed range (they become spilling ones)",
    "zh-Hans": "固定区域的数组公式（将变为动态数组）",
    "zh-Hant": "固定範圍的陣列公式（將變為動態陣列）",
  },
  gradientFills: {
    en: "gradient fills (one colour stays)",
    "zh-Hans": "渐变填充（保留单色）",
    "zh-Hant": "漸層填滿（保留單色）",
  },
  conditionalFormats: {
    en: "conditional formats of a kind that is not known",
    "zh-Hans": "不支持的条件格式",
    "zh-Hant": "不支援的條件式格式設定",
  },
  controls: {
    en: "form controls and ActiveX controls",
    "zh-Hans": "表单控件和 ActiveX 控件",
    "zh-Hant": "表單控制項和 ActiveX 控制項",
  },
  embeddedObjects: { en: "embedded objects", "zh-Hans": "嵌入对象", "zh-Hant": "內嵌物件" },
  backgrounds: { en: "sheet backgrounds", "zh-Hans": "工作表背景", "zh-Hant": "工作表背景" },
  headerPictures: {
    en: "pictures in headers and footers",
    "zh-Hans": "页眉页脚中的图片",
    "zh-Hant": "頁首頁尾中的圖片",
  },
  linkedProperties: {
    en: "the links of document properties to cells",
    "zh-Hans": "文档属性与单元格的链接",
    "zh-Hant": "文件摘要資訊與儲存格的連結",
  },
  signatures: { en: "digital signatures", "zh-Hans": "数字签名", "zh-Hant": "數位簽章" },
  customViews: { en: "custom views", "zh-Hans": "自定义视图", "zh-Hant": "自訂檢視" },
  unknownParts: {
    en: "further parts that are not known",
    "zh-Hans": "其他无法识别的内容",
    "zh-Hant": "其他無法識別的內容",
  },
};

/**
 * @example lossText({ code: "sparklines", sheet: "月報", cell: "F2" }, "en") // "sparklines (月報!F2)"
 */
export function lossText({ code, sheet, cell, count }: Loss, language: FileLanguage): string {
  const place = [sheet, cell].filter((part) => part !== undefined).join("!");
  const number = count !== undefined && count > 1 ? `${count} × ` : "";
  const text = `${number}${LOSSES[code][language]}`;
  if (place === "") return text;
  return language === "en" ? `${text} (${place})` : `${text}（${place}）`;
}
