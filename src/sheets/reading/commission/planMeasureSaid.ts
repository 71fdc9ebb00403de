import { inSimplified } from "../../../locale/reading/headers";
import type { Measure } from "./planWords";

/** What a title or remark says of the time that bands count over; `unclear`: not of a month, and of which is not told. */
export type MeasureSaid = Measure | "unclear";

/** What else is summed up: the amount that decides the band, a cap, what is held back. */
const OTHER_SUMS = /累计(落点|封顶|上限|最高|扣)|每[满滿]?累计|cumulative(cap|max|limit)/g;
const DENIED =
  /(不|非|无需)[再予作]?(跨?[月季年])?累计|no[nt]?cumul|(月[底末]|每月|按月)清零|[按每逐各]月(单独|独立|分别)[计核]算/;

const over = (time: string) =>
  new RegExp(
    `(?:${time})[^,，。;；、]{0,8}累计|累计[^,，。;；、]{0,6}(?:${time})|cumul[^,.;]{2,30}(?:${time})|(?:${time})[a-z]{0,12}cumul`,
  );

const MEASURES: readonly (readonly [RegExp, MeasureSaid])[] = [
  [/quartertodate/, "quarter"],
  [/yeartodate|年初至今/, "year"],
  [over("半年|half-?year"), "half"],
  [over("季度?|quarter"), "quarter"],
  [over("(?<!\\d)年|year|annual"), "year"],
  [
    /(销售额?|业绩|营业额|金额|流水)[按为]?累计|[按以为(（]累计|累计(销售|业绩|营业|成交|计[算提])|cumulative/,
    "unclear",
  ],
  // 季度銷售提成方案 is of quarters; the plan of a first quarter, or one that is paid each quarter, is not.
  [
    /(?<![第一二三四1-4上本每按])季度?(销售|业绩)?(提成|佣金)|^(quarterly|weekly)[a-z]{0,16}commission/,
    "unclear",
  ],
];

/**
 * What a text beside a table of plans says of the time over which its bands count.
 *
 * @example measureSaidIn("销售提成方案（季度累计）") // "quarter"
 * @example measureSaidIn("Commission plan 2026, year to date") // "year"
 * @example measureSaidIn("按累计销售额计算") // "unclear"
 */
export function measureSaidIn(text: string): MeasureSaid | undefined {
  const spelled = inSimplified(text)
    .toLowerCase()
    .replace(/\bytd\b/g, "year to date")
    .replace(/\bqtd\b/g, "quarter to date");
  const key = spelled.replace(/[\s_-]/g, "").replace(OTHER_SUMS, "");
  return DENIED.test(key) ? "period" : MEASURES.find(([words]) => words.test(key))?.[1];
}
