import { text, textWith } from "../catalogue";
import { countText } from "../figures";

/** The texts of what the pane offers beside the jobs. */
export const moreTexts = {
  insertSheet: text("Insert a sheet", "插入工作表", "插入工作表"),
  insertSheetDoes: text(
    "An empty sheet with headers that are understood and a hint for each column. It is yours from then on.",
    "一张空白表，表头可直接识别，各列都有填写提示。插入后归您所有。",
    "一張空白表，標題可直接辨識，各欄都有填寫提示。插入後歸您所有。",
  ),
  kindOfSheet: text("What it will hold", "表的内容", "表的內容"),
  insert: text("Insert", "插入", "插入"),
  inserted: textWith<{ sheet: string }>({
    en: ({ sheet }) => `“${sheet}” was added. Select a cell to see what belongs in its column.`,
    "zh-Hans": ({ sheet }) => `已加入“${sheet}”。选中单元格可查看该列应填的内容。`,
    "zh-Hant": ({ sheet }) => `已加入「${sheet}」。選取儲存格可查看該欄應填的內容。`,
  }),
  convert: text("Turn OPS. formulas into values", "将 OPS. 公式转为数值", "將 OPS. 公式轉為數值"),
  convertDoes: text(
    "For a copy that goes to somebody without OpsPlan. Other formulas stay as they are.",
    "用于发给没有安装 OpsPlan 的同事。其他公式保持不变。",
    "用於傳給沒有安裝 OpsPlan 的同事。其他公式保持不變。",
  ),
  inSelection: text("In the selection", "所选区域", "選取範圍"),
  inSheet: text("On this sheet", "当前工作表", "目前工作表"),
  inWorkbook: text("In the whole workbook", "整个工作簿", "整個活頁簿"),
  converted: textWith<{ formulas: number; left: number }>({
    en: ({ formulas, left }) =>
      (formulas === 0
        ? "No formula was turned into a value."
        : formulas === 1
          ? "1 formula is a value now."
          : `${countText(formulas, "en")} formulas are values now.`) +
      (left === 0 ? "" : ` ${countText(left, "en")} without a result were left as they are.`),
    "zh-Hans": ({ formulas, left }) =>
      (formulas === 0 ? "没有公式被转换。" : `已将 ${countText(formulas, "zh-Hans")} 个公式转为数值。`) +
      (left === 0 ? "" : `另有 ${countText(left, "zh-Hans")} 个尚无结果，保持不变。`),
    "zh-Hant": ({ formulas, left }) =>
      (formulas === 0 ? "沒有公式被轉換。" : `已將 ${countText(formulas, "zh-Hant")} 個公式轉為數值。`) +
      (left === 0 ? "" : `另有 ${countText(left, "zh-Hant")} 個尚無結果，保持不變。`),
  }),
  help: text("Help", "帮助", "說明"),
  howTo: text("How to use OpsPlan", "使用说明", "使用說明"),
  functions: text("All functions, with examples", "全部函数与示例", "全部函數與範例"),
  firstPage: text("Show the first page again", "再次显示首页", "再次顯示首頁"),
  openPane: text("Open OpsPlan", "打开 OpsPlan", "開啟 OpsPlan"),
  shortcuts: text("Keyboard shortcuts", "键盘快捷键", "鍵盤快速鍵"),
};
