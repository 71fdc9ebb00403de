import type { Localised } from "../catalogue";

/** The settings of a run in words, for the stamp of its sheets. */
export const commissionSettingTexts = {
  byPayTime: {
    en: "months by each plan's recognition",
    "zh-Hans": "月份按方案确认方式",
    "zh-Hant": "月份依方案確認方式",
  } satisfies Localised,
  closed: {
    en: ({ months }) => `closed: ${months}`,
    "zh-Hans": ({ months }) => `已关账：${months}`,
    "zh-Hant": ({ months }) => `已關帳：${months}`,
  } satisfies Localised<{ months: string }>,
};
