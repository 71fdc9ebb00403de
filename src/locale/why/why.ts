import { text, textWith } from "../catalogue";

/** A range named by what its cells are. */
export const cellsCount = textWith<{ readonly of: string; readonly count: number }>({
  en: ({ of, count }) => `${of} (${count.toLocaleString("en")} cells)`,
  "zh-Hans": ({ of, count }) => `${of}（${count.toLocaleString("zh-Hans")} 格）`,
  "zh-Hant": ({ of, count }) => `${of}（${count.toLocaleString("zh-Hant")} 格）`,
});

/** A figure that adds up cells of its own column. */
export const TOTAL_RULE = text(
  "The sum of the rows above that belong to it.",
  "上方所属各行之和。",
  "上方所屬各列之和。",
);

/** The texts of the region that explains the selected cell. */
export const whyTexts = {
  title: text("Why this figure?", "这个数怎么来的？", "這個數怎麼來的？"),
  hint: text(
    "Select a cell of any sheet: what it means and where it comes from appears here.",
    "选中任一工作表的单元格，这里会说明它的含义和来源。",
    "選取任一工作表的儲存格，這裡會說明它的含義和來源。",
  ),
  looking: text("Looking at the cell…", "正在查看单元格…", "正在查看儲存格…"),
  blank: text(
    "Nothing stands in this cell. Select a figure to see where it is from.",
    "此单元格为空。选中一个数字，即可查看它的由来。",
    "此儲存格為空。選取一個數字，即可查看它的由來。",
  ),
  blankPart: text("blank", "空白", "空白"),
  own: text(
    "This sheet is your own; OpsPlan does not write to it.",
    "这是您自己的工作表，OpsPlan 不会写入。",
    "這是您自己的工作表，OpsPlan 不會寫入。",
  ),
  written: text(
    "Computed by the run from the sheets below and written as a figure.",
    "由运行根据下列工作表计算得出，以数值写入。",
    "由執行依據下列工作表計算得出，以數值寫入。",
  ),
  typed: text(
    "This is typed in, not calculated.",
    "这是直接录入的内容，不是计算结果。",
    "這是直接輸入的內容，不是計算結果。",
  ),
  steps: text("Step by step", "逐步计算", "逐步計算"),
  parts: text("Made from", "由以下各项得出", "由以下各項得出"),
  leadsTo: text("Leads to", "指向", "指向"),
  moreParts: textWith<{ readonly count: number }>({
    en: ({ count }) => `and ${count} more`,
    "zh-Hans": ({ count }) => `另有 ${count} 项`,
    "zh-Hant": ({ count }) => `另有 ${count} 項`,
  }),
  sources: text("Sheets that the run read", "本次运行读取的工作表", "本次執行讀取的工作表"),
  words: text("The quote's words", "报价原文", "報價原文"),
  findRows: text("Find the rows it adds up", "查找汇总了哪些行", "尋找彙總了哪些列"),
  rowsFound: textWith<{ readonly sheet: string; readonly count: number }>({
    en: ({ sheet, count }) => `“${sheet}”: ${count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`}`,
    "zh-Hans": ({ sheet, count }) => `“${sheet}”：${count.toLocaleString("zh-Hans")} 行`,
    "zh-Hant": ({ sheet, count }) => `「${sheet}」：${count.toLocaleString("zh-Hant")} 列`,
  }),
  noRowsFound: text(
    "No such rows stand in the sheets now. They may have changed since the run.",
    "工作表中现在没有这样的行，可能在运行之后有改动。",
    "工作表中現在沒有這樣的列，可能在執行之後有變更。",
  ),
  formula: text("Formula", "公式", "公式"),
  back: text("Back", "返回", "返回"),
  goTo: textWith<{ readonly cell: string }>({
    en: ({ cell }) => `Go to ${cell}`,
    "zh-Hans": ({ cell }) => `转到 ${cell}`,
    "zh-Hant": ({ cell }) => `前往 ${cell}`,
  }),
};
