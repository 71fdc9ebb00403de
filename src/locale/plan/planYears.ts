import type { Localised } from "../catalogue";

/** What only a plan of several years says. */
export const PLAN_YEARS = {
  planYear: {
    en: ({ year }) => `Year ${year}`,
    "zh-Hans": ({ year }) => `第 ${year} 年`,
    "zh-Hant": ({ year }) => `第 ${year} 年`,
  } satisfies Localised<{ readonly year: number }>,
  allYears: { en: "All years", "zh-Hans": "全部年份", "zh-Hant": "全部年份" } satisfies Localised,
} as const;
