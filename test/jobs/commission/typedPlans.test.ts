import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { payoutsOf, staff, type Rows } from "./payoutsOf";

/** Cents, and rates in millionths. Bounds ascend from 0. */
interface Band {
  readonly from: bigint;
  readonly rate: bigint;
  readonly flat: bigint;
}

interface Plan {
  readonly bands: readonly Band[];
  readonly mode: "marginal" | "whole";
  /** Whether the band that starts at a bound, from 0, has the amount that is the bound. */
  readonly startsAt: (band: number) => boolean;
  readonly cap: bigint | undefined;
}

interface Order {
  readonly person: string;
  readonly month: number;
  readonly cents: number;
  readonly refund: number;
  readonly refundedIn: number;
}

const MILLION = 1_000_000n;

/** What a plan pays on an amount, on whole numbers alone. */
function pay({ bands, mode, startsAt, cap }: Plan, amount: bigint): bigint {
  let millionths = 0n;
  if (amount > 0n) {
    bands.forEach(({ from, rate, flat }, index) => {
      const isReached = index === 0 || amount > from || (amount === from && startsAt(index));
      if (!isReached) return;
      const end = bands[index + 1]?.from ?? amount;
      const inside = (amount < end ? amount : end) - from;
      const inBand = (mode === "whole" ? amount : inside) * rate + flat * MILLION;
      millionths = mode === "whole" ? inBand : millionths + inBand;
    });
  }
  const cents = (millionths * 2n + MILLION) / (MILLION * 2n);
  return cap !== undefined && cents > cap ? cap : cents;
}

const MONTHS = [1, 2, 3, 4];
/** The last of them sells exactly what a bound is. */
const PEOPLE = ["王芳", "李明", "赵强"];

/** Payouts by person and month: a refund of a later month takes back what its sale's month earned by it, and debts are made good first. */
function expectedOf(plan: Plan, orders: readonly Order[]): Record<string, number> {
  const payouts: Record<string, number> = {};
  for (const person of PEOPLE) {
    const back = new Map<number, bigint>();
    let owed = 0n;
    for (const month of MONTHS) {
      const sold = orders.filter((order) => order.person === person && order.month === month);
      const sum = (of: readonly Order[], part: "cents" | "refund") =>
        of.reduce((all, order) => all + BigInt(order[part]), 0n);
      let amount =
        sum(sold, "cents") -
        sum(
          sold.filter(({ refundedIn }) => refundedIn <= month),
          "refund",
        );
      const due = pay(plan, amount) - (back.get(month) ?? 0n);
      for (const later of MONTHS.filter((other) => other > month)) {
        const refund = sum(
          sold.filter(({ refundedIn }) => refundedIn === later),
          "refund",
        );
        if (refund === 0n) continue;
        const taken = pay(plan, amount) - pay(plan, amount - refund);
        back.set(later, (back.get(later) ?? 0n) + taken);
        amount -= refund;
      }
      const payable = due - owed;
      owed = payable < 0n ? -payable : 0n;
      payouts[`${person} 2026-0${month}`] = Number(payable < 0n ? 0n : payable) / 100;
    }
  }
  return payouts;
}

type Writing = (value: bigint) => CellValue;

const decimal = (value: bigint, digits: number): string => {
  const text = value.toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
};
const percent = (rate: bigint) => decimal(rate, 4);
const yuan = (cents: bigint) => decimal(cents, 2);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (text: string) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** Rates as people type them; a plain 3 needs a heading of percents, or a column in which nothing is below 1. */
const RATES: readonly { readonly header: string; readonly write: Writing; readonly from: bigint }[] = [
  { header: "比例", write: (rate) => `${percent(rate)}%`, from: 0n },
  { header: "提成比例", write: (rate) => Number(percent(rate)) / 100, from: 0n },
  { header: "比例", write: (rate) => fullWidth(`${percent(rate)}%`), from: 0n },
  { header: "提成", write: (rate) => ` ${percent(rate)} % `, from: 0n },
  { header: "提点", write: (rate) => `${percent(rate)}个点`, from: 0n },
  { header: "提成比例（%）", write: (rate) => Number(percent(rate)), from: 20_000n },
  { header: "Rate %", write: (rate) => percent(rate), from: 20_000n },
  { header: "比例", write: (rate) => Number(percent(rate)), from: 20_000n },
];

const AMOUNTS: readonly { readonly unit: string; readonly write: Writing }[] = [
  { unit: "", write: (cents) => Number(yuan(cents)) },
  { unit: "", write: (cents) => grouped(yuan(cents)) },
  { unit: "", write: (cents) => `￥${grouped(yuan(cents))}` },
  { unit: "", write: (cents) => `${yuan(cents)}元` },
  { unit: "", write: (cents) => fullWidth(yuan(cents)) },
  { unit: "", write: (cents) => `${decimal(cents, 6)}万` },
  { unit: "（万元）", write: (cents) => Number(decimal(cents, 6)) },
  { unit: "(千元)", write: (cents) => decimal(cents, 5) },
];

/** How bands say where they lie: by their start, by their end, by both in words. */
const BOUNDS = ["from", "upTo", "words"] as const;

function boundCells(
  plan: readonly Band[],
  kind: (typeof BOUNDS)[number],
  { unit, write }: (typeof AMOUNTS)[number],
): { readonly header: string; readonly cells: CellValue[]; readonly startsAt: Plan["startsAt"] } {
  const end = (index: number) => plan[index + 1]?.from;
  if (kind === "from") {
    return { header: `起${unit}`, cells: plan.map(({ from }) => write(from)), startsAt: () => true };
  }
  if (kind === "upTo") {
    const cells = plan.map((_, index) => (end(index) === undefined ? "以上" : write(end(index)!)));
    return { header: `至${unit}`, cells, startsAt: () => false };
  }
  const cells = plan.map(({ from }, index) => {
    const upTo = end(index);
    if (upTo === undefined) return `${String(write(from))}${plan.length > 1 ? "以上" : "起"}`;
    return `${String(write(from))}-${String(write(upTo))}`;
  });
  // 以上 has the number itself; of two ends that say nothing the lower band has it.
  return { header: `业绩区间${unit}`, cells, startsAt: (band) => band === plan.length - 1 };
}

const band = fc.record({
  // A bound in whole hundreds can be written in 万 and 千 without a long fraction.
  from: fc.bigInt(1n, 9_000n).map((hundreds) => hundreds * 10_000n),
  rate: fc.bigInt(1n, 3_000n).map((hundredths) => hundredths * 100n),
  flat: fc.oneof(fc.constant(0n), fc.bigInt(1n, 500_000n)),
});

const plan = fc.record({
  bands: fc
    .uniqueArray(band, { minLength: 1, maxLength: 4, selector: ({ from }) => from })
    .map((bands) => [...bands].sort((a, b) => (a.from < b.from ? -1 : 1)))
    .map((bands) => bands.map((each, index) => (index === 0 ? { ...each, from: 0n } : each))),
  mode: fc.constantFrom("marginal" as const, "whole" as const),
  cap: fc.option(fc.bigInt(1n, 5_000_000n), { nil: undefined }),
  rates: fc.constantFrom(...RATES),
  amounts: fc.constantFrom(...AMOUNTS),
  bounds: fc.constantFrom(...BOUNDS),
  isTurned: fc.boolean(),
  isNamedInEveryRow: fc.boolean(),
  blankBehind: fc.integer({ min: 0, max: 4 }),
});

const orders = fc
  .array(
    fc
      .record({
        person: fc.constantFrom(...PEOPLE.slice(0, 2)),
        month: fc.constantFrom(...MONTHS),
        cents: fc.integer({ min: 1, max: 60_000_000 }),
        share: fc.integer({ min: 0, max: 100 }),
        later: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ person, month, cents, share, later }): Order => {
        const refundedIn = Math.min(month + later, MONTHS.length);
        return {
          person,
          month,
          cents,
          refund: share < 50 ? 0 : Math.floor((cents * share) / 100),
          refundedIn,
        };
      }),
    { maxLength: 8 },
  )
  // A sale of a cent at either end, so that every month is there.
  .map((some) => [
    ...some,
    ...[MONTHS[0]!, MONTHS[MONTHS.length - 1]!].map((month): Order => ({
      person: PEOPLE[0]!,
      month,
      cents: 1,
      refund: 0,
      refundedIn: month,
    })),
  ]);

function atBounds(bands: readonly Band[]): Order[] {
  return bands.slice(1).map(({ from }, index) => {
    const month = MONTHS[index]!;
    return { person: PEOPLE[2]!, month, cents: Number(from), refund: 0, refundedIn: month };
  });
}

function orderSheet(sold: readonly Order[]): Rows {
  const money = (cents: number) => cents / 100;
  return [
    ["订单编号", "付款时间", "客服", "实付金额", "退款金额", "退款时间"],
    ...sold.map(({ person, month, cents, refund, refundedIn }, index): CellValue[] => [
      ...[`A${index}`, `2026-0${month}-1${index % 10}`, person],
      index % 2 === 0 ? money(cents) : `￥${grouped(yuan(BigInt(cents)))}`,
      ...(refund === 0 ? [null, null] : [money(refund), `2026-0${refundedIn}-28`]),
    ]),
  ];
}

test("a plan pays to the cent what whole numbers pay, however a person has typed its table", () =>
  fc.assert(
    fc.asyncProperty(plan, orders, async (typed, others) => {
      const sold = [...others, ...atBounds(typed.bands)];
      const bands = typed.bands.map((each) => ({
        ...each,
        rate: each.rate < typed.rates.from ? each.rate + typed.rates.from : each.rate,
      }));
      const { header, cells, startsAt } = boundCells(bands, typed.bounds, typed.amounts);
      const cap = typed.cap === undefined ? null : grouped(yuan(typed.cap));
      const rows = bands.map(({ rate, flat }, index): CellValue[] => [
        ...[cells[index]!, typed.rates.write(rate), flat === 0n ? null : Number(yuan(flat)), cap],
      ]);
      if (typed.isTurned) rows.reverse();
      const named: CellValue[] = ["标准", "客服", "净额", typed.mode === "whole" ? "全额累进" : "分段累加"];
      const table = rows.map((row, index) => [
        ...(index === 0 || typed.isNamedInEveryRow ? named : named.map(() => null)),
        ...row,
      ]);
      if (typed.blankBehind < table.length) table.splice(typed.blankBehind + 1, 0, [null]);
      const paid = await payoutsOf({
        订单: orderSheet(sold),
        人员: staff(...PEOPLE.map((person): CellValue[] => [person, "客服", 4000])),
        提成方案: [
          ["方案", "岗位", "计提基数", "计算方式", header, typed.rates.header, "奖金", "每月封顶"],
          ...table,
        ],
      });
      expect(paid).toEqual(expectedOf({ bands, mode: typed.mode, startsAt, cap: typed.cap }, sold));
    }),
    { numRuns: 60 },
  ));
