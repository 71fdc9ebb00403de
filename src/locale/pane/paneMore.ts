import type { Localised } from "../catalogue";
import { countText } from "../figures";

const text = (entry: Localised): Localised => entry;
const textWith = <P>(entry: Localised<P>): Localised<P> => entry;

/** The texts of what the pane offers beside the jobs. */
export const moreTexts = {
  insertSheet: text({ en: "Insert a sheet", "zh-Hans": "插入工作表", "zh-Hant": "插入工作表" }),
  insertSheetDoes: text({
    en: "An empty sheet with headers that are understood and a hint for each column. It is yours from then on.",
    "zh-Hans": "一张空白表，表头可直接识别，各列都有填写提示。插入后归您所有。",
    "zh-Hant": "一張空白表，標題可直接辨識，各欄都有填寫提示。插入後歸您所有。",
  }),
  kindOfSheet: text({ en: "What it will hold", "zh-Hans": "表的内容", "zh-Hant": "表的內容" }),
  insert: text({ en: "Insert", "zh-Hans": "插入", "zh-Hant": "插入" }),
  inserted: textWith<{ sheet: string }>({
    en: ({ sheet }) => `“${sheet}” was added. Select a cell to see what belongs in its column.`,
    "zh-Hans": ({ sheet }) => `已加入“${sheet}”。选中单元格可查看该列应填的内容。`,
    "zh-Hant": ({ sheet }) => `已加入「${sheet}」。選取儲存格可查看該欄應填的內容。`,
  }),
  convert: text({
    en: "Turn OPS. formulas into values",
    "zh-Hans": "将 OPS. 公式转为数值",
    "zh-Hant": "將 OPS. 公式轉為數值",
  }),
  convertDoes: text({
    en: "For a copy that goes to somebody without OpsPlan. Other formulas stay as they are.",
    "zh-Hans": "用于发给没有安装 OpsPlan 的同事。其他公式保持不变。",
    "zh-Hant": "用於傳給沒有安裝 OpsPlan 的同事。其他公式保持不變。",
  }),
  inSelection: text({ en: "In the selection", "zh-Hans": "所选区域", "zh-Hant": "選取範圍" }),
  inSheet: text({ en: "On this sheet", "zh-Hans": "当前工作表", "zh-Hant": "目前工作表" }),
  inWorkbook: text({ en: "In the whole workbook", "zh-Hans": "整个工作簿", "zh-Hant": "整個活頁簿" }),
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
  help: text({ en: "Help", "zh-Hans": "帮助", "zh-Hant": "說明" }),
  howTo: text({ en: "How to use OpsPlan", "zh-Hans": "使用说明", "zh-Hant": "使用說明" }),
  functions: text({
    en: "All functions, with examples",
    "zh-Hans": "全部函数与示例",
    "zh-Hant": "全部函數與範例",
  }),
  firstPage: text({ en: "Show the first page again", "zh-Hans": "再次显示首页", "zh-Hant": "再次顯示首頁" }),
  openPane: text({ en: "Open OpsPlan", "zh-Hans": "打开 OpsPlan", "zh-Hant": "開啟 OpsPlan" }),
  shortcuts: text({ en: "Keyboard shortcuts", "zh-Hans": "键盘快捷键", "zh-Hant": "鍵盤快速鍵" }),
};
