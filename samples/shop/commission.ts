import {
  firstDayOf,
  monthOf,
  monthOfSerial,
  type DaySerial,
  type Month,
} from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import { day, FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";
import type { OrderShare } from "./sharedOrders";
import { MONTHS, SHOPS } from "./shop";

/** A band of a plan: from an amount of yuan (or a share of the target, or a count) on. */
interface Band {
  readonly from: number;
  readonly rate?: number;
  readonly flat?: number;
}

interface Plan {
  readonly name: string;
  readonly role: string;
  readonly from: DaySerial;
  readonly to?: DaySerial;
  readonly basis: "淨額" | "毛利" | "達成率" | "件數";
  readonly mode: "分段加總" | "累計落點";
  readonly shared: "個人" | "團隊平均";
  readonly floor?: number;
  readonly cap?: number;
  readonly holdbackMonths?: number;
  readonly bands: readonly Band[];
}

const SERVICE_2024: Plan = {
  name: "客服提成 2024",
  role: "客服",
  from: day(2024, 10, 1),
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

const SERVICE_2025: Plan = {
  name: "客服提成 2025",
  role: "客服",
  from: day(2025, 7, 1),
  basis: "淨額",
  mode: "分段加總",
  shared: "個人",
  floor: 300,
  cap: 6000,
  bands: [
    { from: 0, rate: 0.005 },
    { from: 80000, rate: 0.008 },
    { from: 180000, rate: 0.012 },
    { from: 300000, rate: 0.015 },
  ],
};

const PLANS: readonly Plan[] = [
  SERVICE_2024,
  SERVICE_2025,
  {
    name: "運營提成",
    role: "運營",
    from: day(2024, 10, 1),
    basis: "毛利",
    mode: "累計落點",
    shared: "個人",
    holdbackMonths: 1,
    bands: [
      { from: 0, rate: 0.004 },
      { from: 300000, rate: 0.006 },
      { from: 600000, rate: 0.008 },
    ],
  },
  {
    name: "推廣達標獎",
    role: "推廣",
    from: day(2024, 10, 1),
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
  {
    name: "設計團隊獎",
    role: "設計/美工",
    from: day(2024, 10, 1),
    basis: "淨額",
    mode: "分段加總",
    shared: "團隊平均",
    bands: [{ from: 0, rate: 0.0012 }],
  },
  {
    name: "倉管計件",
    role: "倉管配送",
    from: day(2024, 10, 1),
    basis: "件數",
    mode: "分段加總",
    shared: "團隊平均",
    bands: [
      { from: 0, rate: 2 },
      { from: 400, rate: 2.5 },
    ],
  },
];

/** The plans as a flat table, a row a band. */
export function planSheet(): SampleSheet {
  return {
    name: "提成方案",
    preamble: ["木與日 提成方案（起：含本數）"],
    columns: [
      { header: "方案", width: 16 },
      { header: "崗位", width: 12 },
      { header: "生效日期", width: 12, format: FORMATS.day },
      { header: "失效日期", width: 12, format: FORMATS.day },
      { header: "計提基數", width: 11 },
      { header: "計算方式", width: 11 },
      { header: "分配方式", width: 11 },
      { header: "起", width: 11, format: "General" },
      { header: "比例", width: 9, format: "[>=1]0.00;0.00%" },
      { header: "固定獎金", width: 11, format: FORMATS.count },
      { header: "保底", width: 9, format: FORMATS.count },
      { header: "每月封頂", width: 11, format: FORMATS.count },
      { header: "保留月數", width: 10 },
    ],
    rows: PLANS.flatMap((plan) =>
      plan.bands.map(({ from, rate, flat }) => [
        plan.name,
        plan.role,
        plan.from,
        plan.to ?? null,
        plan.basis,
        plan.mode,
        plan.shared,
        from,
        rate ?? null,
        flat ?? null,
        plan.floor ?? null,
        plan.cap ?? null,
        plan.holdbackMonths ?? null,
      ]),
    ),
  };
}

/** Sales targets a month and shop, in whole ten thousands, set near what the season brings. */
export function targetSheet(random: Random, orders: readonly Order[]): SampleSheet {
  const sales = new Map<string, number>();
  for (const { paidAt, total, shop } of orders) {
    if (paidAt === undefined) continue;
    const key = `${monthOfSerial(Math.floor(paidAt) as DaySerial)} ${shop}`;
    sales.set(key, (sales.get(key) ?? 0) + total);
  }
  return {
    name: "Targets",
    columns: [
      { header: "Month", width: 10, format: FORMATS.month },
      { header: "Shop", width: 16 },
      { header: "Sales target", width: 14, format: FORMATS.count },
    ],
    rows: MONTHS.flatMap((month) =>
      SHOPS.map((shop) => {
        const near = yuan(sales.get(`${month} ${shop}`) ?? 0) * (0.85 + 0.35 * random.next());
        return [firstDayOf(month), shop, Math.round(near / 10000) * 10000];
      }),
    ),
  };
}

/** A person's orders of a month with what counts of each for that person, in fen. */
interface Earned {
  readonly gross: number;
  readonly net: number;
}

/**
 * What the bookkeeper paid the service staff in the last quarter. Five of the twelve figures are wrong, each in a way
 * that happens: the other reading, refunds not taken back, the old plan, each order by itself, rounding too early.
 */
export function paidCommissionSheet(orders: readonly Order[], shares: readonly OrderShare[]): SampleSheet {
  const slips: Readonly<Record<string, (earned: readonly Earned[]) => number>> = {
    "2026-7 林佳穎": (earned) => whole(SERVICE_2025.bands, sum(earned, "net")),
    "2026-8 吳思妤": (earned) => commission(SERVICE_2025, sum(earned, "gross")),
    "2026-8 鄭宇翔": (earned) => commission(SERVICE_2024, sum(earned, "net")),
    "2026-9 陳怡君": (earned) =>
      earned.reduce((paid, { net }) => paid + marginal(SERVICE_2025.bands, net), 0),
    "2026-9 林佳穎": (earned) => Math.floor(commission(SERVICE_2025, sum(earned, "net")) / 1000) * 1000,
  };
  const rows: SampleCell[][] = [7, 8, 9].flatMap((monthNumber) =>
    ["陳怡君", "林佳穎", "吳思妤", "鄭宇翔"].map((person) => {
      const month = monthOf(2026, monthNumber);
      const earned = earnedBy(person, month, orders, shares);
      const paid = (
        slips[`2026-${monthNumber} ${person}`] ?? ((all) => commission(SERVICE_2025, sum(all, "net")))
      )(earned);
      return [firstDayOf(month), person, yuan(paid)];
    }),
  );
  return {
    name: "已發提成",
    columns: [
      { header: "月份", width: 10, format: FORMATS.month },
      { header: "姓名", width: 10 },
      { header: "已發提成", width: 13, format: FORMATS.money },
    ],
    rows,
  };
}

function earnedBy(
  person: string,
  month: Month,
  orders: readonly Order[],
  shares: readonly OrderShare[],
): readonly Earned[] {
  return orders.flatMap(({ number, paidAt, total, paid, person: server }) => {
    if (paidAt === undefined || monthOfSerial(Math.floor(paidAt) as DaySerial) !== month) return [];
    const parts = shares.filter(({ order }) => order === number);
    const percent = parts.length
      ? (parts.find((part) => part.person === person)?.percent ?? 0)
      : server === person
        ? 100
        : 0;
    return percent
      ? [{ gross: Math.round((total * percent) / 100), net: Math.round((paid * percent) / 100) }]
      : [];
  });
}

function sum(earned: readonly Earned[], basis: keyof Earned): number {
  return earned.reduce((total, each) => total + each[basis], 0);
}

/** A month's commission in fen, with the plan's floor and cap. */
function commission({ bands, floor = 0, cap = Infinity }: Plan, fen: number): number {
  return Math.min(Math.max(marginal(bands, fen), floor * 100), cap * 100);
}

function marginal(bands: readonly Band[], fen: number): number {
  const parts = bands.map(({ from, rate = 0 }, index) => {
    const upTo = Math.min(fen, (bands[index + 1]?.from ?? Infinity) * 100);
    return Math.max(0, upTo - from * 100) * rate;
  });
  return Math.round(parts.reduce((total, part) => total + part, 0));
}

function whole(bands: readonly Band[], fen: number): number {
  const reached = bands.filter(({ from }) => fen >= from * 100).pop();
  return Math.round(fen * (reached?.rate ?? 0));
}
