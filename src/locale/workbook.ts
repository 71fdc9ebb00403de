import type { WorkbookProblem } from "../excel/problem";
import type { PassingProblem } from "../excel/run";
import type { ProblemTexts } from "./catalogue";

/** What a person is told when the workbook refuses something: what happened, where, what to do. */
export const workbookTexts: ProblemTexts<WorkbookProblem> = {
  "cell-being-edited": {
    en: () => "A cell is being edited. Press Enter or Esc in the sheet, then run again.",
    "zh-Hans": () => "有单元格正在编辑。请在表中按 Enter 或 Esc，然后再运行一次。",
    "zh-Hant": () => "有儲存格正在編輯。請在工作表中按 Enter 或 Esc，然後再執行一次。",
  },
  busy: {
    en: () =>
      "Excel is busy and did not take the request after several tries. Wait a moment, then run again.",
    "zh-Hans": () => "Excel 正忙，多次重试后仍未接受请求。请稍候再运行一次。",
    "zh-Hant": () => "Excel 正忙，多次重試後仍未接受要求。請稍候再執行一次。",
  },
  "sheet-missing": {
    en: ({ sheet }) =>
      `The sheet “${sheet}” is gone: it was deleted or renamed while OpsPlan worked. Look at the list of sheets, then run again.`,
    "zh-Hans": ({ sheet }) =>
      `找不到工作表“${sheet}”：运行期间它被删除或改名了。请查看工作表列表，然后再运行一次。`,
    "zh-Hant": ({ sheet }) =>
      `找不到工作表「${sheet}」：執行期間它被刪除或改名了。請查看工作表清單，然後再執行一次。`,
  },
  protected: {
    en: ({ sheet }) =>
      `The sheet “${sheet}” is protected. Nothing was changed. Choose Review > Unprotect Sheet, then run again.`,
    "zh-Hans": ({ sheet }) =>
      `工作表“${sheet}”受保护，未作任何改动。请选择“审阅”>“撤销工作表保护”，然后再运行一次。`,
    "zh-Hant": ({ sheet }) =>
      `工作表「${sheet}」受保護，未作任何變更。請選擇「校閱」>「取消保護工作表」，然後再執行一次。`,
  },
  "workbook-protected": {
    en: () =>
      "The structure of this workbook is protected, so no result sheet can be added. Nothing was changed. Choose Review > Protect Workbook to lift it, then run again.",
    "zh-Hans": () =>
      "此工作簿的结构受保护，无法添加结果工作表，未作任何改动。请选择“审阅”>“保护工作簿”以取消保护，然后再运行一次。",
    "zh-Hant": () =>
      "此活頁簿的結構受保護，無法新增結果工作表，未作任何變更。請選擇「校閱」>「保護活頁簿」以取消保護，然後再執行一次。",
  },
  "too-large": {
    en: ({ sheet }) =>
      `Even a single row of “${sheet}” is larger than Excel hands over. Clear columns that are not needed, then run again.`,
    "zh-Hans": ({ sheet }) =>
      `“${sheet}”中单独一行就超过 Excel 能传递的大小。请清除不需要的列，然后再运行一次。`,
    "zh-Hant": ({ sheet }) =>
      `「${sheet}」中單獨一列就超過 Excel 能傳遞的大小。請清除不需要的欄，然後再執行一次。`,
  },
  "result-too-large": {
    en: ({ sheet }) =>
      `Excel does not take the result “${sheet}” even in small pieces. The last good result still stands. Close other large workbooks or use Excel on the desktop, then run again.`,
    "zh-Hans": ({ sheet }) =>
      `即使分成小块，Excel 也无法接收结果“${sheet}”。上次的结果仍在。请关闭其他大型工作簿或改用桌面版 Excel，然后再运行一次。`,
    "zh-Hant": ({ sheet }) =>
      `即使分成小塊，Excel 也無法接收結果「${sheet}」。上次的結果仍在。請關閉其他大型活頁簿或改用桌面版 Excel，然後再執行一次。`,
  },
  "sheet-changed": {
    en: ({ sheet }) =>
      `“${sheet}” was changed while it was being read. Nothing was written; run again to use the new figures.`,
    "zh-Hans": ({ sheet }) => `读取期间“${sheet}”被改动了，未写入任何内容。请再运行一次以使用新数据。`,
    "zh-Hant": ({ sheet }) => `讀取期間「${sheet}」被變更了，未寫入任何內容。請再執行一次以使用新資料。`,
  },
  "days-from-1904": {
    en: () =>
      "This workbook counts its days from 1904, so its dates would be read four years too early. Nothing was changed. Under File > Options > Advanced clear “Use 1904 date system”, add 1,462 to each date so that it shows its day again, then run again.",
    "zh-Hans": () =>
      "此工作簿从 1904 年起计算日期，读出的日期会早四年。未作任何改动。请在“文件”>“选项”>“高级”中取消勾选“使用 1904 日期系统”，给每个日期加上 1,462 使其恢复原来的日子，然后再运行一次。",
    "zh-Hant": () =>
      "此活頁簿從 1904 年起計算日期，讀出的日期會早四年。未作任何變更。請在「檔案」>「選項」>「進階」中取消勾選「使用 1904 日期系統」，為每個日期加上 1,462 使其恢復原來的日子，然後再執行一次。",
  },
  "excel-too-old": {
    en: ({ detail }) =>
      `This Excel lacks something OpsPlan needs (${detail}). Update Excel, or use Excel for the web.`,
    "zh-Hans": ({ detail }) =>
      `此版本的 Excel 缺少 OpsPlan 需要的功能（${detail}）。请更新 Excel，或使用网页版 Excel。`,
    "zh-Hant": ({ detail }) =>
      `此版本的 Excel 缺少 OpsPlan 需要的功能（${detail}）。請更新 Excel，或使用網頁版 Excel。`,
  },
  cancelled: {
    en: () => "Cancelled. Nothing was changed; the last result still stands.",
    "zh-Hans": () => "已取消，未作任何改动，上次的结果仍在。",
    "zh-Hant": () => "已取消，未作任何變更，上次的結果仍在。",
  },
  "excel-refused": {
    en: ({ detail }) =>
      `Excel refused a step: ${detail} The last good result still stands. Run again; if it happens again, copy the details for support.`,
    "zh-Hans": ({ detail }) =>
      `Excel 拒绝了一个步骤：${detail} 上次的结果仍在。请再运行一次；若再次发生，请复制详情以便求助。`,
    "zh-Hant": ({ detail }) =>
      `Excel 拒絕了一個步驟：${detail} 上次的結果仍在。請再執行一次；若再次發生，請複製詳細資料以便求助。`,
  },
};

/** What the person who waits is told while a request is tried again. */
export const retryTexts: ProblemTexts<PassingProblem> = {
  "cell-being-edited": {
    en: () => "A cell is being edited: press Enter or Esc in the sheet. Trying again…",
    "zh-Hans": () => "有单元格正在编辑：请在表中按 Enter 或 Esc。正在重试…",
    "zh-Hant": () => "有儲存格正在編輯：請在工作表中按 Enter 或 Esc。正在重試…",
  },
  busy: {
    en: () => "Excel is busy. Trying again…",
    "zh-Hans": () => "Excel 正忙，正在重试…",
    "zh-Hant": () => "Excel 正忙，正在重試…",
  },
};
