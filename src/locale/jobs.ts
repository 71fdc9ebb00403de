import type { Localised } from "./catalogue";

/** What the person who waits is told. */
export const jobTexts = {
  looking: {
    en: "Looking at the sheets…",
    "zh-Hans": "正在查看工作表…",
    "zh-Hant": "正在查看工作表…",
  } satisfies Localised,
  reading: {
    en: ({ sheet }: { sheet: string }) => `Reading “${sheet}”…`,
    "zh-Hans": ({ sheet }: { sheet: string }) => `正在读取“${sheet}”…`,
    "zh-Hant": ({ sheet }: { sheet: string }) => `正在讀取「${sheet}」…`,
  } satisfies Localised<{ sheet: string }>,
  computing: {
    en: "Computing…",
    "zh-Hans": "正在计算…",
    "zh-Hant": "正在計算…",
  } satisfies Localised,
  writing: {
    en: "Writing the result…",
    "zh-Hans": "正在写入结果…",
    "zh-Hant": "正在寫入結果…",
  } satisfies Localised,
};
