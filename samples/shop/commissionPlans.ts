import type { DaySerial } from "../../src/domain/calendar/month";
import { day, FORMATS, type SampleCell, type SampleSheet } from "./sheet";

/** A band of a plan: from an amount of yuan (or a share of the target, or a count) on. */
export interface Band {
  readonly from: number;
  readonly rate?: number;
  readonly flat?: number;
}

/** What a plan may say in the columns right of its bands. Amounts in yuan. */
interface Terms {
  readonly 累計方式?: "累計";
  readonly 確認方式?: "下單" | "發貨" | "簽收";
  readonly 起提額?: number;
  readonly 達標線?: number;
  readonly 每單最低?: number;
  readonly 每單最高?: number;
  readonly 保底?: number;
  readonly 每月封頂?: number;
  readonly 累計封頂?: number;
  readonly 預支?: number;
  readonly 預支方式?: "追回" | "不追回" | "餘額免除";
  readonly 保留月數?: number;
  readonly 保留比例?: number;
}

export interface Plan extends Terms {
  readonly name: string;
  readonly role: string;
  readonly person?: string;
  readonly from: DaySerial;
  readonly to?: DaySerial;
  readonly basis: "退款前銷售額" | "淨額" | "毛利" | "達成率" | "件數";
  readonly mode: "分段加總" | "累計落點";
  readonly shared: "個人" | "團隊平均" | "團隊按出勤" | "團隊按績效分";
  readonly bands: readonly Band[];
}

const OPENING = day(2024, 10, 1);

export const SERVICE_2024: Plan = {
  name: "客服提成 2024",
  role: "客服",
  from: OPENING,
  to: day(2025, 6, 30),
  basis: "淨額",
  mode: "分段加總",
  shared: "個人",
  bands: [
    { from: 0, rate: 0.005 },
    { from: 100000, rate: 0.008 },
    { from: 200000, rate: 0.012 },
  ],
};

export const SERVICE_2025: Plan = {
  name: "客服提成 2025",
  role: "客服",
  from: day(2025, 7, 1),
  basis: "淨額",
  mode: "分段加總",
  shared: "個人",
  保底: 300,
  每月封頂: 6000,
  bands: [
    { from: 0, rate: 0.005 },
    { from: 80000, rate: 0.008 },
    { from: 180000, rate: 0.012 },
    { from: 300000, rate: 0.015 },
  ],
};

/** 羅俊傑's first nine months: what exceeds the threshold, times the KPI factor, up to the cap. */
export const PROMOTION_EXCESS: Plan = {
  name: "推廣超額提成",
  role: "推廣",
  person: "羅俊傑",
  from: OPENING,
  to: day(2025, 6, 30),
  basis: "淨額",
  mode: "分段加總",
  shared: "個人",
  起提額: 300000,
  每月封頂: 2500,
  bands: [
    { from: 0, rate: 0.005 },
    { from: 200000, rate: 0.008 },
  ],
};

const DESIGN = {
  role: "設計/美工",
  basis: "淨額",
  mode: "分段加總",
  bands: [{ from: 0, rate: 0.0012 }],
} as const;

/** 吳思妤's first two months: what is still owed of the draw when they end is forgiven. */
const NEWCOMER: Plan = {
  ...SERVICE_2025,
  name: "新人提成（預支）",
  person: "吳思妤",
  from: day(2025, 9, 1),
  to: day(2025, 10, 31),
  保底: undefined,
  預支: 550,
  預支方式: "餘額免除",
};

const PLANS: readonly Plan[] = [
  SERVICE_2024,
  SERVICE_2025,
  NEWCOMER,
  {
    name: "逐單提成",
    role: "客服",
    person: "黃冠廷",
    from: OPENING,
    to: day(2025, 3, 31),
    basis: "淨額",
    mode: "分段加總",
    shared: "個人",
    確認方式: "簽收",
    每單最低: 3,
    每單最高: 40,
    bands: [{ from: 0, rate: 0.008 }],
  },
  {
    name: "運營提成",
    role: "運營",
    from: OPENING,
    basis: "毛利",
    mode: "累計落點",
    shared: "個人",
    保留月數: 1,
    bands: [
      { from: 0, rate: 0.004 },
      { from: 300000, rate: 0.006 },
      { from: 600000, rate: 0.008 },
    ],
  },
  {
    name: "企業店年度累計",
    role: "運營",
    person: "許承恩",
    from: day(2025, 7, 1),
    to: day(2026, 6, 30),
    basis: "淨額",
    mode: "分段加總",
    shared: "個人",
    累計方式: "累計",
    累計封頂: 12000,
    保留月數: 2,
    保留比例: 0.2,
    bands: [
      { from: 0, rate: 0.004 },
      { from: 800000, rate: 0.006 },
      { from: 1500000, rate: 0.009 },
    ],
  },
  {
    name: "推廣達標獎",
    role: "推廣",
    from: OPENING,
    basis: "達成率",
    mode: "累計落點",
    shared: "個人",
    bands: [
      { from: 0, flat: 0 },
      { from: 0.8, flat: 800 },
      { from: 1, flat: 2000 },
      { from: 1.2, flat: 3500 },
    ],
  },
  PROMOTION_EXCESS,
  {
    name: "推廣預支方案",
    role: "推廣",
    person: "方雅雯",
    from: OPENING,
    to: day(2025, 6, 30),
    basis: "退款前銷售額",
    mode: "累計落點",
    shared: "個人",
    確認方式: "下單",
    預支: 1500,
    預支方式: "追回",
    bands: [
      { from: 0, rate: 0.002 },
      { from: 600000, rate: 0.0035 },
    ],
  },
  { ...DESIGN, name: "設計團隊獎（出勤）", from: OPENING, to: day(2025, 3, 31), shared: "團隊按出勤" },
  {
    ...DESIGN,
    name: "設計團隊獎（績效）",
    from: day(2025, 4, 1),
    to: day(2026, 6, 30),
    shared: "團隊按績效分",
  },
  { ...DESIGN, name: "設計團隊獎", from: day(2026, 7, 1), shared: "團隊平均" },
  {
    name: "文案達標提成",
    role: "文案策劃",
    from: OPENING,
    basis: "淨額",
    mode: "累計落點",
    shared: "個人",
    確認方式: "簽收",
    達標線: 500000,
    預支: 400,
    預支方式: "不追回",
    bands: [{ from: 0, rate: 0.001 }],
  },
  {
    name: "倉管計件",
    role: "倉管配送",
    from: OPENING,
    basis: "件數",
    mode: "分段加總",
    shared: "團隊平均",
    確認方式: "發貨",
    bands: [
      { from: 0, rate: 2 },
      { from: 400, rate: 2.5 },
    ],
  },
];

const TERM_COLUMNS: readonly (keyof Terms)[] = [
  ...(["累計方式", "確認方式", "起提額", "達標線", "每單最低", "每單最高", "保底"] as const),
  ...(["每月封頂", "累計封頂", "預支", "預支方式", "保留月數", "保留比例"] as const),
];

/** The plans as a flat table, a row a band. */
export function planSheet(): SampleSheet {
  return {
    name: "提成方案",
    preamble: ["木與日 提成方案（起：含本數）"],
    columns: [
      { header: "方案", width: 19 },
      { header: "崗位", width: 12 },
      { header: "姓名", width: 10 },
      { header: "生效日期", width: 12, format: FORMATS.day },
      { header: "失效日期", width: 12, format: FORMATS.day },
      { header: "計提基數", width: 13 },
      { header: "計算方式", width: 11 },
      { header: "分配方式", width: 13 },
      { header: "起", width: 11, format: "General" },
      { header: "比例", width: 9, format: "[>=1]0.00;0.00%" },
      { header: "固定獎金", width: 11, format: FORMATS.count },
      ...TERM_COLUMNS.map((header) => ({
        header,
        width: 10,
        format: header === "保留比例" ? "0%" : FORMATS.count,
      })),
    ],
    rows: PLANS.flatMap((plan) =>
      plan.bands.map(({ from, rate, flat }): SampleCell[] => [
        plan.name,
        plan.role,
        plan.person ?? null,
        plan.from,
        plan.to ?? null,
        plan.basis,
        plan.mode,
        plan.shared,
        from,
        rate ?? null,
        flat ?? null,
        ...TERM_COLUMNS.map((term) => plan[term] ?? null),
      ]),
    ),
  };
}
