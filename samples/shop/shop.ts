import { firstDayOf, monthOf, type DaySerial, type Month } from "../../src/domain/calendar/month";
import { day } from "./sheet";

/** 木與日: a made-up maker of solid-wood furniture with a Tmall flagship and a Taobao outlet. */
export const FLAGSHIP = "木與日旗艦店";
export const OUTLET = "木與日企業店";
export const SHOPS = [FLAGSHIP, OUTLET] as const;
export type Shop = (typeof SHOPS)[number];

const FIRST_MONTH = monthOf(2024, 10);
export const MONTHS: readonly Month[] = Array.from(
  { length: 24 },
  (_, index) => (FIRST_MONTH + index) as Month,
);
export const FIRST_DAY = firstDayOf(FIRST_MONTH);
export const LAST_DAY = (firstDayOf((FIRST_MONTH + 24) as Month) - 1) as DaySerial;

export interface Product {
  readonly name: string;
  /** List price in fen. */
  readonly price: number;
  /** Cost of goods as a share of the list price, in per mille. */
  readonly costPerMille: number;
  readonly weight: number;
}

export const PRODUCTS: readonly Product[] = [
  { name: "白橡木餐桌 1.4m", price: 268000, costPerMille: 470, weight: 11 },
  { name: "白橡木餐椅（一對）", price: 95800, costPerMille: 480, weight: 12 },
  { name: "黑胡桃雙人床 1.8m", price: 498000, costPerMille: 460, weight: 12 },
  { name: "乳膠獨立筒床墊 1.8m", price: 328000, costPerMille: 440, weight: 10 },
  { name: "三人位布沙發", price: 698000, costPerMille: 490, weight: 9 },
  { name: "櫸木書桌 1.2m", price: 188000, costPerMille: 470, weight: 11 },
  { name: "推拉門衣櫃 2.0m", price: 568000, costPerMille: 500, weight: 8 },
  { name: "櫻桃木電視櫃", price: 248000, costPerMille: 470, weight: 9 },
  { name: "圓茶几", price: 128000, costPerMille: 460, weight: 8 },
  { name: "玄關鞋櫃", price: 156000, costPerMille: 480, weight: 7 },
  { name: "床頭櫃", price: 68000, costPerMille: 470, weight: 9 },
  { name: "兒童高低床", price: 468000, costPerMille: 490, weight: 5 },
];

export const REGIONS: readonly { readonly name: string; readonly weight: number }[] = [
  { name: "廣東省", weight: 15 },
  { name: "浙江省", weight: 13 },
  { name: "江蘇省", weight: 13 },
  { name: "上海", weight: 11 },
  { name: "北京", weight: 9 },
  { name: "山東省", weight: 7 },
  { name: "四川省", weight: 7 },
  { name: "福建省", weight: 6 },
  { name: "湖北省", weight: 5 },
  { name: "河南省", weight: 5 },
  { name: "湖南省", weight: 4 },
  { name: "遼寧省", weight: 3 },
  { name: "陝西省", weight: 2 },
];

/** Days on which the platform's campaigns bring more orders, and by which factor. */
const CAMPAIGNS: readonly {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly uplift: number;
}[] = [
  { from: [1, 5], to: [1, 12], uplift: 1.7 },
  { from: [3, 8], to: [3, 8], uplift: 1.6 },
  { from: [5, 31], to: [6, 3], uplift: 3.2 },
  { from: [6, 16], to: [6, 18], uplift: 4.6 },
  { from: [8, 18], to: [8, 20], uplift: 1.5 },
  { from: [9, 9], to: [9, 9], uplift: 1.5 },
  { from: [10, 21], to: [10, 24], uplift: 2.2 },
  { from: [10, 31], to: [11, 3], uplift: 4.2 },
  { from: [11, 10], to: [11, 11], uplift: 8.5 },
  { from: [12, 11], to: [12, 12], uplift: 3.4 },
];

/** The weeks around Chinese New Year (2025-01-29 and 2026-02-17), when carriers rest. */
const HOLIDAYS = [
  { from: day(2025, 1, 22), to: day(2025, 2, 5) },
  { from: day(2026, 2, 10), to: day(2026, 2, 24) },
];

const BY_MONTH = [0.95, 0.8, 1.05, 1, 1.05, 1.1, 0.9, 0.95, 1.05, 1.05, 1.15, 1.05];

/** How a campaign day compares with a plain one; 1 on a plain day. */
export function campaignUplift(month1to12: number, dayOfMonth: number): number {
  const key = month1to12 * 100 + dayOfMonth;
  const campaign = CAMPAIGNS.find(
    ({ from, to }) => from[0] * 100 + from[1] <= key && key <= to[0] * 100 + to[1],
  );
  return campaign?.uplift ?? 1;
}

/** How many orders a day brings compared with a plain day of the first month: season, campaign, holiday, growth. */
export function demand(serial: DaySerial, month1to12: number, dayOfMonth: number): number {
  const resting = HOLIDAYS.some(({ from, to }) => from <= serial && serial <= to);
  const growth = 1 + (0.22 * (serial - FIRST_DAY)) / 365;
  return BY_MONTH[month1to12 - 1]! * campaignUplift(month1to12, dayOfMonth) * (resting ? 0.25 : 1) * growth;
}
