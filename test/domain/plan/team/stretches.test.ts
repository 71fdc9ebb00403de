import fc from "fast-check";
import { monthOf } from "../../../../src/domain/calendar/month";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import {
  plannedCommission,
  type PlannedCommission,
} from "../../../../src/domain/plan/team/plannedCommission";
import type { PlannedMeasure } from "../../../../src/domain/plan/team/stretch";

const d = (value: number | string) => new Decimal(value);

const RISING = [
  { from: ZERO, rate: d("0.01"), flat: ZERO },
  { from: d(200_000), rate: d("0.02"), flat: ZERO },
];
const plan: PlannedCommission = {
  ...{ name: "提成", role: "", basis: "net", countedFor: "shared", mode: "marginal", measure: "quarter" },
  ...{ share: d(1), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
  bands: RISING,
};

/** Net sales of months from one on, for one person; the base plan's are the same unless they are given. */
const months = (first: number, net: readonly number[], targets = net) =>
  net.map((each, at) => ({
    month: monthOf(2026, first + at),
    ...{ sales: d(each), net: d(each), grossProfit: d(each), orders: ZERO, people: d(1) },
    netTarget: d(targets[at]!),
  }));
const paid = (of: Partial<PlannedCommission>, ...given: Parameters<typeof months>) =>
  plannedCommission({ ...plan, ...of }, months(...given)).map((month) => month.paid.toNumber());

describe("the bands of a planned commission", () => {
  const HUNDRED = [100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000];

  it("start anew with each month, quarter, half-year or year of the calendar, or with the plan's year", () => {
    const from = (measure: PlannedMeasure) => paid({ measure }, 1, HUNDRED);
    expect(from("period")).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 1000]);
    expect(from("quarter")).toEqual([1000, 1000, 2000, 1000, 1000, 2000, 1000]);
    expect(from("half")).toEqual([1000, 1000, 2000, 2000, 2000, 2000, 1000]);
    expect(from("year")).toEqual([1000, 1000, 2000, 2000, 2000, 2000, 2000]);
  });

  it("start anew in January where the plan's year begins in October", () => {
    const over = (measure: PlannedMeasure) =>
      plannedCommission(
        { ...plan, measure },
        HUNDRED.map((net, at) => ({
          ...months(1, [net])[0]!,
          month: monthOf(2025 + Math.floor((9 + at) / 12), ((9 + at) % 12) + 1),
        })),
      ).map((month) => month.paid.toNumber());
    expect(over("year")).toEqual([1000, 1000, 2000, 1000, 1000, 2000, 2000]);
    expect(over("cumulative")).toEqual([1000, 1000, 2000, 2000, 2000, 2000, 2000]);
  });

  it("count a threshold and a cliff once in the quarter: 150,000 free, or nothing below it", () => {
    expect(paid({ threshold: d(150_000) }, 1, HUNDRED)).toEqual([0, 500, 1000, 0, 500, 1000, 0]);
    expect(paid({ cliff: d(150_000) }, 1, HUNDRED)).toEqual([0, 2000, 2000, 0, 2000, 2000, 0]);
  });

  it("pay the bonus of a quarter's completion once: 3,000 in the month that reaches 300,000", () => {
    const bands = [
      { from: ZERO, rate: ZERO, flat: ZERO },
      { from: d(1), rate: ZERO, flat: d(3000) },
    ];
    const bonus = { basis: "attainment", bands, mode: "whole" } as const;
    expect(paid(bonus, 1, HUNDRED.slice(0, 6))).toEqual([0, 0, 3000, 0, 0, 3000]);
    expect(paid({ ...bonus, measure: "period" }, 1, [100_000, 100_000])).toEqual([3000, 3000]);
    const stronger = [150_000, 150_000, 10_000];
    expect(paid(bonus, 1, stronger, [100_000, 100_000, 100_000])).toEqual([0, 3000, 0]);
  });
});

/** What bands pay, on whole numbers: amounts in cents, rates in ten-thousandths. */
function centsOf(bands: readonly (readonly [from: bigint, rate: bigint])[], mode: Mode, amount: bigint) {
  let parts = 0n;
  bands.forEach(([from, rate], at) => {
    if (amount < from) return;
    const next = bands[at + 1]?.[0];
    const end = next !== undefined && next < amount ? next : amount;
    parts = mode === "whole" ? amount * rate : parts + (end - from) * rate;
  });
  return (parts + 5000n) / 10_000n;
}

it("pays in every stretch what its bands pay on all that it sells", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 90_000_000 }), { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 200_000_000 }), { maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 4, maxLength: 4 }),
      fc.constantFrom<Mode>("marginal", "whole"),
      fc.constantFrom<[PlannedMeasure, number]>(["period", 1], ["quarter", 3], ["half", 6], ["year", 12]),
      (cents, first, bounds, rates, mode, [measure, size]) => {
        const rising = [...rates].sort((a, b) => a - b);
        const bands = [0, ...[...bounds].sort((a, b) => a - b)].map(
          (from, at) => [BigInt(from), BigInt(rising[at]!)] as const,
        );
        const given = cents.map((each, at) => ({
          ...months(1, [each / 100])[0]!,
          month: monthOf(2026 + Math.floor((first - 1 + at) / 12), ((first - 1 + at) % 12) + 1),
        }));
        const planned = plannedCommission(
          {
            ...{ ...plan, measure, mode },
            bands: bands.map(([from, rate]) => ({
              ...{ from: d(Number(from)).dividedBy(100), rate: d(Number(rate)).dividedBy(10_000) },
              flat: ZERO,
            })),
          },
          given,
        );
        const [sold, due] = [new Map<number, bigint>(), new Map<number, bigint>()];
        cents.forEach((each, at) => {
          const stretch = Math.floor((first - 1 + at) / size);
          sold.set(stretch, (sold.get(stretch) ?? 0n) + BigInt(each));
          due.set(stretch, (due.get(stretch) ?? 0n) + BigInt(planned[at]!.paid.times(100).toFixed()));
        });
        for (const [stretch, amount] of sold) expect(due.get(stretch)).toBe(centsOf(bands, mode, amount));
      },
    ),
  ));
