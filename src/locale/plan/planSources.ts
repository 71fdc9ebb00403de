import { monthText, type Month } from "../../domain/calendar/month";
import type { Localised } from "../catalogue";

/** Units of the single assumptions. */
export const UNITS = {
  month: { en: "first day of the month", "zh-Hans": "当月首日", "zh-Hant": "當月首日" },
  salesAYear: { en: "a year, before refunds", "zh-Hans": "全年，退款前", "zh-Hant": "全年，退款前" },
  ofLastYear: { en: "of last year", "zh-Hans": "相对上年", "zh-Hant": "相對去年" },
  buyersPerVisitor: { en: "orders / visitors", "zh-Hans": "订单数 / 访客数", "zh-Hant": "訂單數 / 訪客數" },
  perOrder: { en: "per order", "zh-Hans": "每单", "zh-Hant": "每單" },
  ofSales: { en: "of sales before refunds", "zh-Hans": "占退款前销售额", "zh-Hant": "佔退款前銷售額" },
  ofNet: { en: "of net sales", "zh-Hans": "占净销售额", "zh-Hant": "佔淨銷售額" },
  perMonth: { en: "per month", "zh-Hans": "每月", "zh-Hant": "每月" },
  ofBasePay: { en: "of base pay", "zh-Hans": "相对底薪", "zh-Hant": "相對底薪" },
  ofHistory: {
    en: "0 to 1; the rest is typed",
    "zh-Hans": "0 至 1，其余为自定权重",
    "zh-Hant": "0 至 1，其餘為自訂權重",
  },
  runBy: {
    en: "who runs the shop: choose from the list",
    "zh-Hans": "由谁运营：请从列表选择",
    "zh-Hant": "由誰運營：請從清單選擇",
  },
  quoteName: {
    en: "a quote below: choose from the list",
    "zh-Hans": "下方报价之一：请从列表选择",
    "zh-Hant": "下方報價之一：請從清單選擇",
  },
} satisfies Record<string, Localised>;

/** What a default was measured from: ranges of the workbook, and the months of them. */
export interface Measurement {
  readonly ranges: readonly string[];
  readonly first: Month;
  readonly last: Month;
  /** Whether a year is reckoned up from these months. */
  readonly reckonedUp?: boolean;
}

const ranges = (list: readonly string[], separator: string) => list.join(separator);
const span = ({ first, last }: Measurement, to: string) =>
  first === last ? monthText(first) : `${monthText(first)}${to}${monthText(last)}`;
const count = ({ first, last }: Measurement) => last - first + 1;

const toAYear = (p: Measurement) => (p.reckonedUp ? ` × 12/${count(p)}` : "");

/** Where a default comes from. */
export const SOURCES = {
  measured: {
    en: (p) =>
      `measured from ${ranges(p.ranges, ", ")}, ${span(p, " to ")} (${count(p) === 1 ? "1 month" : `${count(p)} months`})${toAYear(p)}`,
    "zh-Hans": (p) => `实测自 ${ranges(p.ranges, "、")}，${span(p, " 至 ")}（${count(p)} 个月）${toAYear(p)}`,
    "zh-Hant": (p) => `實測自 ${ranges(p.ranges, "、")}，${span(p, " 至 ")}（${count(p)} 個月）${toAYear(p)}`,
  } satisfies Localised<Measurement>,
  /** Terms that stand in the workbook as they are. */
  taken: {
    en: (p) => `from ${ranges(p.ranges, ", ")}`,
    "zh-Hans": (p) => `取自 ${ranges(p.ranges, "、")}`,
    "zh-Hant": (p) => `取自 ${ranges(p.ranges, "、")}`,
  } satisfies Localised<Measurement>,
  yours: { en: "type your own", "zh-Hans": "请自行填写", "zh-Hant": "請自行填寫" } satisfies Localised,
  notMeasured: {
    en: "starting value, not measured: type your own",
    "zh-Hans": "初始值，并非实测，请改成贵店数据",
    "zh-Hant": "初始值，並非實測，請改成貴店資料",
  } satisfies Localised,
  calculated: { en: "calculated", "zh-Hans": "自动计算", "zh-Hant": "自動計算" } satisfies Localised,
  targetBlank: {
    en: "leave blank to let last year grow",
    "zh-Hans": "留空则按上年销售额增长",
    "zh-Hant": "留空則按去年銷售額成長",
  } satisfies Localised,
  afterHistory: {
    en: "follows the sales there are",
    "zh-Hans": "紧接已有销售数据",
    "zh-Hant": "緊接已有銷售資料",
  } satisfies Localised,
  blend: {
    en: "type weights below to use it",
    "zh-Hans": "在下方填写自定权重后生效",
    "zh-Hant": "在下方填寫自訂權重後生效",
  } satisfies Localised,
  agencyFrom: {
    en: "leave blank for the plan's first month",
    "zh-Hans": "留空则为规划首月",
    "zh-Hant": "留空則為規劃首月",
  } satisfies Localised,
  bandsInOrder: {
    en: "Bands of one plan and phase stand together, the lowest first.",
    "zh-Hans": "同一方案、同一阶段的档位须连续排列，由低到高。",
    "zh-Hant": "同一方案、同一階段的級距須連續排列，由低到高。",
  } satisfies Localised,
  quoteMiddle: {
    en: "Ranges at their middle, open readings as marginal; refunds for missed promises are not reckoned.",
    "zh-Hans": "区间取中间值，未说明的阶梯按分段累加；未达标退费不计入。",
    "zh-Hant": "區間取中間值，未說明的級距按分段加總；未達標退費不計入。",
  } satisfies Localised,
  laterYears: {
    en: "Leave the target blank to let the year before grow. Only plans of 24 and 36 months use them.",
    "zh-Hans": "目标留空则按前一年增长。仅 24 个月和 36 个月的规划使用。",
    "zh-Hant": "目標留空則按前一年成長。僅 24 個月和 36 個月的規劃使用。",
  } satisfies Localised,
  eventsInWeights: {
    en: "The weights hold the events of the past already: type an uplift only for what comes on top.",
    "zh-Hans": "权重已包含往年大促的影响，只有额外的增长才需填写增幅。",
    "zh-Hant": "權重已包含往年檔期的影響，只有額外的成長才需填寫增幅。",
  } satisfies Localised,
} as const;
