import type { Language } from "../catalogue";

/** A text in both Chinese scripts. The English one stands in the function's own doc comment, from which Excel gets it. */
export type ChineseText = Readonly<Record<Exclude<Language, "en">, string>>;

/** What Excel's formula help says of a custom function in Chinese; parameters by the name they have in the source. */
export interface FunctionTexts {
  readonly description: ChineseText;
  readonly parameters: Readonly<Record<string, ChineseText>>;
}

/** @example chineseText("金额", "金額") */
export const chineseText = (hans: string, hant: string): ChineseText => ({
  "zh-Hans": hans,
  "zh-Hant": hant,
});

export const TIERS = chineseText(
  "阶梯表：2 至 4 列。有表头时按名称识别（起、至、比例、固定；或区间，如 10-20万），没有表头时依次为起、比例、固定奖金",
  "級距表：2 至 4 欄。有標題列時依名稱辨識（起、至、比例、固定；或區間，如 10-20萬），沒有標題列時依序為起、比例、固定獎金",
);
export const MODE = chineseText(
  '计算口径："marginal"（分段累加、超额累进）或 "whole"（全额累进、累计落点）',
  '計算方式："marginal"（分段加總、超額累進）或 "whole"（全額累進、累計落點）',
);
export const DATES = chineseText("日期或月份：一列或一行", "日期或月份：一欄或一列");
export const AMOUNTS = chineseText(
  "金额区域，大小与日期区域相同，文本形式的金额也可",
  "金額範圍，大小與日期範圍相同，文字形式的金額亦可",
);
