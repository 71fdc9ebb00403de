import { dayParts, daysIn, firstDayOf, type DaySerial, type Month } from "../../src/domain/calendar/month";
import type { Random } from "./random";
import { day, FORMATS, type SampleSheet } from "./sheet";
import { FLAGSHIP, MONTHS, OUTLET, type Shop } from "./shop";

/** One line of the staffing sheet: a person on one base pay; a raise starts a new line. */
export interface Employment {
  readonly person: string;
  readonly role: "運營" | "文案策劃" | "設計/美工" | "推廣" | "客服" | "倉管配送";
  readonly shop: Shop;
  /** Yuan a month. */
  readonly basePay: number;
  readonly from: DaySerial;
  readonly to?: DaySerial;
  readonly note?: string;
}

const STAFF: readonly Employment[] = [
  {
    person: "周嘉慧",
    role: "運營",
    shop: FLAGSHIP,
    basePay: 12000,
    from: day(2022, 3, 1),
    to: day(2025, 12, 31),
    note: "店長",
  },
  {
    person: "周嘉慧",
    role: "運營",
    shop: FLAGSHIP,
    basePay: 13000,
    from: day(2026, 1, 1),
    note: "店長，年度調薪",
  },
  { person: "許承恩", role: "運營", shop: OUTLET, basePay: 7500, from: day(2023, 7, 1) },
  { person: "沈以寧", role: "文案策劃", shop: FLAGSHIP, basePay: 7200, from: day(2023, 2, 6) },
  { person: "何柏宇", role: "設計/美工", shop: FLAGSHIP, basePay: 8000, from: day(2022, 5, 9) },
  { person: "葉思彤", role: "設計/美工", shop: FLAGSHIP, basePay: 6500, from: day(2025, 3, 1), note: "新進" },
  {
    person: "羅俊傑",
    role: "推廣",
    shop: FLAGSHIP,
    basePay: 9000,
    from: day(2022, 9, 1),
    to: day(2025, 12, 31),
  },
  { person: "羅俊傑", role: "推廣", shop: FLAGSHIP, basePay: 9800, from: day(2026, 1, 1), note: "年度調薪" },
  { person: "方雅雯", role: "推廣", shop: FLAGSHIP, basePay: 6800, from: day(2024, 4, 15) },
  { person: "陳怡君", role: "客服", shop: FLAGSHIP, basePay: 5200, from: day(2022, 6, 1), note: "客服組長" },
  { person: "林佳穎", role: "客服", shop: FLAGSHIP, basePay: 4800, from: day(2023, 3, 1) },
  {
    person: "黃冠廷",
    role: "客服",
    shop: FLAGSHIP,
    basePay: 4800,
    from: day(2023, 11, 1),
    to: day(2025, 8, 31),
    note: "離職",
  },
  { person: "吳思妤", role: "客服", shop: FLAGSHIP, basePay: 4600, from: day(2025, 9, 1), note: "接黃冠廷" },
  { person: "鄭宇翔", role: "客服", shop: OUTLET, basePay: 4800, from: day(2024, 1, 2) },
  { person: "蔡志豪", role: "倉管配送", shop: FLAGSHIP, basePay: 5600, from: day(2022, 3, 1) },
  { person: "曾國棟", role: "倉管配送", shop: OUTLET, basePay: 5200, from: day(2023, 5, 4) },
];

/** Who is employed on a day. */
export function employedOn(serial: DaySerial): readonly Employment[] {
  return STAFF.filter(({ from, to }) => from <= serial && (to === undefined || serial <= to));
}

export function staffSheet(): SampleSheet {
  return {
    name: "人員",
    preamble: ["木與日 人員編制（含離職）"],
    columns: [
      { header: "姓名", width: 10 },
      { header: "崗位", width: 12 },
      { header: "所屬店鋪", width: 16 },
      { header: "底薪\n(元/月)", width: 11, format: FORMATS.count },
      { header: "起始日期", width: 12, format: FORMATS.day },
      { header: "結束日期 ", width: 12, format: FORMATS.day },
      { header: "備註", width: 16 },
    ],
    rows: STAFF.map(({ person, role, shop, basePay, from, to, note }) => [
      person,
      role,
      shop,
      basePay,
      from,
      to ?? null,
      note ?? null,
    ]),
  };
}

/** Days of work a month: all but Sundays, as the shop counts them. */
function workingDays(month: Month): number {
  const first = firstDayOf(month);
  return Array.from({ length: daysIn(month) }, (_, index) => first + index).filter(
    (serial) => serial % 7 !== 1,
  ).length;
}

/** The KPI factors of the promoters, from the first month on. */
const FACTORS: Readonly<Record<string, readonly number[]>> = {
  羅俊傑: [1, 1.1, 0.9, 1, 0.8, 1.05, 1, 0.95, 1.1],
  方雅雯: [1, 1, 1.1, 0.9, 1, 1, 1.05, 1, 1],
};

export function factorOf(person: string, month: Month): number | null {
  return FACTORS[person]?.[month - MONTHS[0]!] ?? null;
}

/** The designers' scores of a month, by which they share the team's commission. */
function scoreOf(person: string, role: string, month: Month): number | null {
  return role === "設計/美工" ? 78 + ((month * 7 + person.charCodeAt(0)) % 21) : null;
}

/** Days due and days worked, scores and KPI factors, a row a person and month. */
export function attendanceSheet(random: Random): SampleSheet {
  const rows = MONTHS.flatMap((month) => {
    const due = workingDays(month);
    return employedOn(firstDayOf(month)).map(({ person, role }) => {
      const absent = random.chance(0.25) ? random.pick([0.5, 1, 1, 1.5, 2, 3]) : 0;
      return [
        firstDayOf(month),
        person,
        due,
        due - absent,
        scoreOf(person, role, month),
        factorOf(person, month),
      ];
    });
  });
  return {
    name: "考勤",
    columns: [
      { header: "月份", width: 10, format: FORMATS.month },
      { header: "姓名", width: 10 },
      { header: "應出勤(天)", width: 12 },
      { header: "實際出勤(天)", width: 13 },
      { header: "績效分", width: 9 },
      { header: "績效係數", width: 10, format: "0.00" },
    ],
    rows,
  };
}

/** The part of a wage that is taxed starts above this, after social insurance; the first 3% band is all this staff reaches. */
const TAX_FREE = 5000;
const TAX_RATE = 0.03;

function insurance(basePay: number): number {
  return basePay >= 8000 ? 840 : 525;
}

function incomeTax(basePay: number): number {
  return Math.max(0, Math.round((basePay - insurance(basePay) - TAX_FREE) * TAX_RATE));
}

/** Bonuses, allowances and deductions as they were typed month by month. */
export function typedPaySheet(random: Random): SampleSheet {
  const rows = MONTHS.flatMap((month) => {
    const first = firstDayOf(month);
    return employedOn(first).flatMap(({ person, basePay }) => [
      [first, person, "餐補", "津貼", 300],
      [first, person, "社保個人部分", "扣款", insurance(basePay)],
      ...(random.chance(0.45) ? [[first, person, "全勤獎", "獎金", 200]] : []),
      ...(random.chance(0.08) ? [[first, person, "遲到扣款", "扣款", 50 * random.whole(1, 3)]] : []),
      ...(incomeTax(basePay) > 0 ? [[first, person, "個稅", "扣款", incomeTax(basePay)]] : []),
      ...(dayParts(first).month === 11
        ? [[first, person, "雙11加班獎", "獎金", 100 * random.whole(3, 8)]]
        : []),
    ]);
  });
  return {
    name: "Bonuses & deductions",
    columns: [
      { header: "Month", width: 10, format: FORMATS.month },
      { header: "Person", width: 10 },
      { header: "Item", width: 16 },
      { header: "Type", width: 9 },
      { header: "Amount", width: 11, format: FORMATS.money },
    ],
    rows,
  };
}
