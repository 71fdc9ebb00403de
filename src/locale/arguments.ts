import type { NotANumberReason } from "../domain/money/readAmount";
import type { Language, Localised, ProblemTexts } from "./catalogue";

/** Where an argument's value stands: in a range, its row and column counted from 1. */
export interface Place {
  readonly parameter: string;
  readonly row?: number;
  readonly column?: number;
}

/** Why the argument of a custom function cannot be taken. */
export type ArgumentProblem =
  | { readonly code: "notANumber"; readonly text: string; readonly reason: NotANumberReason }
  | { readonly code: "isABound"; readonly text: string }
  | { readonly code: "isNoValue" }
  | { readonly code: "isALogical" }
  | { readonly code: "isAnArray"; readonly rows: number; readonly columns: number }
  | { readonly code: "isNegative"; readonly value: string }
  | { readonly code: "tooLarge"; readonly value: string }
  | { readonly code: "notWhole"; readonly value: string; readonly least: number; readonly most: number }
  | { readonly code: "notAWord"; readonly text: string; readonly words: readonly string[] }
  | { readonly code: "otherShape"; readonly of: string; readonly rows: number; readonly columns: number };

/** Why a text is no amount, as the end of a sentence. */
export const NOT_A_NUMBER: Readonly<Record<NotANumberReason, Localised>> = {
  text: { en: "is a text, not a number", "zh-Hans": "是文本，不是数值", "zh-Hant": "是文字，不是數值" },
  errorValue: { en: "is an error", "zh-Hans": "是错误值", "zh-Hant": "是錯誤值" },
  notFinite: { en: "is not a finite number", "zh-Hans": "不是有限的数值", "zh-Hant": "不是有限的數值" },
  approximate: {
    en: "is only about a number; write the exact one",
    "zh-Hans": "只是约数，请填准确数值",
    "zh-Hant": "只是約數，請填準確數值",
  },
  range: {
    en: "is a range, not one number",
    "zh-Hans": "是一个区间，不是单个数值",
    "zh-Hant": "是一個區間，不是單一數值",
  },
  separators: {
    en: "has commas or points that can be read in more than one way",
    "zh-Hans": "的逗号或小数点有歧义",
    "zh-Hant": "的逗號或小數點有歧義",
  },
  tooLong: { en: "is too long to be a number", "zh-Hans": "太长，不是数值", "zh-Hant": "太長，不是數值" },
};

/** The words for yes and no; the first is the one told in messages. */
export const YES_OR_NO = {
  yes: ["TRUE", "yes", "y", "1", "是", "對", "对", "真"],
  no: ["FALSE", "no", "n", "0", "否", "不", "不是", "假"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const textIs = (language: Language) => (problem: { text: string; reason: NotANumberReason }) =>
  quoted(problem.text, language) + (language === "en" ? " " : "") + NOT_A_NUMBER[problem.reason][language];

/** A text in the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === "zh-Hant" ? `「${text}」` : `“${text}”`;
}

export const ARGUMENT_PROBLEMS: ProblemTexts<ArgumentProblem> = {
  notANumber: { en: textIs("en"), "zh-Hans": textIs("zh-Hans"), "zh-Hant": textIs("zh-Hant") },
  isABound: {
    en: (p) => `“${p.text}” is a bound, not a number`,
    "zh-Hans": (p) => `“${p.text}”是范围的一端，不是数值`,
    "zh-Hant": (p) => `「${p.text}」是範圍的一端，不是數值`,
  },
  isNoValue: {
    en: () => "holds no value: a dash or nothing stands there",
    "zh-Hans": () => "没有数值：为空或只有横线",
    "zh-Hant": () => "沒有數值：為空或只有橫線",
  },
  isALogical: {
    en: () => "TRUE or FALSE is not a number",
    "zh-Hans": () => "TRUE 或 FALSE 不是数值",
    "zh-Hant": () => "TRUE 或 FALSE 不是數值",
  },
  isAnArray: {
    en: (p) => `one value is wanted, not ${p.rows} × ${p.columns} cells`,
    "zh-Hans": (p) => `只能是一个值，不能是 ${p.rows} 行 ${p.columns} 列的区域`,
    "zh-Hant": (p) => `只能是一個值，不能是 ${p.rows} 列 ${p.columns} 欄的範圍`,
  },
  isNegative: {
    en: (p) => `${p.value} is negative; it must be 0 or more`,
    "zh-Hans": (p) => `${p.value} 是负数，必须大于或等于 0`,
    "zh-Hant": (p) => `${p.value} 是負數，必須大於或等於 0`,
  },
  tooLarge: {
    en: (p) => `${p.value} is too large to be exact to the cent`,
    "zh-Hans": (p) => `${p.value} 过大，无法精确到分`,
    "zh-Hant": (p) => `${p.value} 過大，無法精確到分`,
  },
  notWhole: {
    en: (p) => `${p.value} is not a whole number from ${p.least} to ${p.most}`,
    "zh-Hans": (p) => `${p.value} 不是 ${p.least} 到 ${p.most} 之间的整数`,
    "zh-Hant": (p) => `${p.value} 不是 ${p.least} 到 ${p.most} 之間的整數`,
  },
  notAWord: {
    en: (p) =>
      `${p.text === "" ? "it is required" : `“${p.text}” is not known`}; use ${listed(p.words, "en")}`,
    "zh-Hans": (p) =>
      `${p.text === "" ? "必须填写" : `无法识别“${p.text}”`}，请用 ${listed(p.words, "zh-Hans")}`,
    "zh-Hant": (p) =>
      `${p.text === "" ? "必須填寫" : `無法辨識「${p.text}」`}，請用 ${listed(p.words, "zh-Hant")}`,
  },
  otherShape: {
    en: (p) => `it must be one cell or as large as ${p.of} (${p.rows} × ${p.columns} cells)`,
    "zh-Hans": (p) => `必须是一个单元格，或与 ${p.of} 同样大小（${p.rows} 行 ${p.columns} 列）`,
    "zh-Hant": (p) => `必須是一個儲存格，或與 ${p.of} 同樣大小（${p.rows} 列 ${p.columns} 欄）`,
  },
};

/** @example listed(["a", "b", "c"], "en") // '"a", "b" or "c"' */
function listed(words: readonly string[], language: Language): string {
  const quotedWords = words.map((word) => `"${word}"`);
  const last = quotedWords.pop() ?? "";
  if (quotedWords.length === 0) return last;
  const first = quotedWords.join(language === "en" ? ", " : "、");
  return language === "en" ? `${first} or ${last}` : `${first} 或 ${last}`;
}

/**
 * A problem's text with the place in front of it.
 *
 * @example placed({ parameter: "tiers", row: 3, column: 2 }, "“abc” is a text, not a number", "en")
 * // "tiers, row 3, column 2: “abc” is a text, not a number"
 */
export function placed(place: Place, text: string, language: Language): string {
  const { parameter, row, column } = place;
  if (language === "en") {
    const parts = [parameter, ...(row ? [`row ${row}`] : []), ...(column ? [`column ${column}`] : [])];
    return `${parts.join(", ")}: ${text}`;
  }
  const [rowWord, columnWord] = language === "zh-Hans" ? ["行", "列"] : ["列", "欄"];
  const cell = `${row ? `第 ${row} ${rowWord}` : ""}${column ? `第 ${column} ${columnWord}` : ""}`;
  return `${parameter}${cell && ` ${cell}`}：${text}`;
}
