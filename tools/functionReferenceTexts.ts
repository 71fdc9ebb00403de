import type { Localised } from "../src/locale/catalogue";

const text = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/** A part of the reference: the functions that one purpose holds together. */
export interface FunctionGroup {
  readonly title: Localised;
  holds(id: string): boolean;
}

const DATA = new Set(["MONTHLY", "AMOUNT"]);
const isOf = (prefix: string) => (id: string) => id.startsWith(prefix);

/** Every function belongs to exactly one: whatever is of no other is commission and pay. */
export const FUNCTION_GROUPS: readonly FunctionGroup[] = [
  { title: text("Amounts and months", "金额与月份", "金額與月份"), holds: (id) => DATA.has(id) },
  {
    title: text("Commission and pay", "提成与工资", "提成與工資"),
    holds: (id) => !DATA.has(id) && !id.startsWith("AGENCY.") && !id.startsWith("PLAN."),
  },
  { title: text("Agency quotes", "代运营报价", "代運營報價"), holds: isOf("AGENCY.") },
  { title: text("The plan", "运营计划", "運營計劃"), holds: isOf("PLAN.") },
];

export const REFERENCE_TEXTS = {
  title: text("OpsPlan functions", "OpsPlan 函数参考", "OpsPlan 函數參考"),
  intro: text(
    "Type =OPS. in a cell to see the list. Every result and every message on this page was calculated by the add-in itself. The examples hold their data, so that each can be pasted into any cell.",
    "在单元格中输入 =OPS. 即可看到函数列表。本页的每个结果和每条提示都由加载项实际计算得出。示例自带数据，可直接粘贴到任意单元格。",
    "在儲存格輸入 =OPS. 即可看到函數清單。本頁的每個結果和每則訊息都由增益集實際計算得出。範例自帶資料，可直接貼到任意儲存格。",
  ),
  language: text("English", "简体中文", "繁體中文"),
  parameter: text("Parameter", "参数", "引數"),
  description: text("What it is", "说明", "說明"),
  optional: text("optional", "可选", "選用"),
  oneValue: text("Result: one value.", "结果：一个值。", "結果：一個值。"),
  spills: text(
    "Result: a table that spills into the cells below and to the right.",
    "结果：一个表，自动溢出到右侧和下方的单元格。",
    "結果：一個表，自動溢出到右側與下方的儲存格。",
  ),
  examples: text("Examples", "示例", "範例"),
  errors: text("Errors", "错误", "錯誤"),
  formula: text("Formula", "公式", "公式"),
  error: text("Error", "错误值", "錯誤值"),
  message: text("Message", "提示", "訊息"),
} satisfies Record<string, Localised>;
