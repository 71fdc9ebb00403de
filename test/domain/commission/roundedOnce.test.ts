import fc from "fast-check";
import { monthNumberOf } from "../../../src/domain/calendar/month";
import type { AttendanceLine } from "../../../src/domain/commission/commissionInput";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import { runCommission } from "../../../src/domain/commission/runCommission";
import type { Mode } from "../../../src/domain/commission/tiers/tierTable";
import { Decimal } from "../../../src/domain/money/decimal";
import { inputOf, JANUARY, plan, post, sale, BOTH } from "./shopOfAnn";
import { tiersOf } from "./table";

/** Figures as whole numbers: bounds in yuan, rates in ten thousandths, factors in thousandths, sales in cents. */
interface Drawn {
  readonly mode: Mode;
  readonly bands: readonly { readonly from: number; readonly rate: number; readonly flat: number }[];
  readonly sold: readonly number[];
  readonly factors: readonly number[];
  readonly multiplier: number;
}

const PLANS: fc.Arbitrary<Drawn> = fc.record({
  mode: fc.constantFrom("marginal" as const, "whole" as const),
  bands: fc
    .array(fc.record({ from: fc.integer({ min: 1, max: 9000 }), rate: fc.nat(2500), flat: fc.nat(300) }), {
      maxLength: 3,
    })
    .map((bands) => [{ from: 0, rate: 123, flat: 0 }, ...bands].sort((a, b) => a.from - b.from))
    .filter((bands) => new Set(bands.map(({ from }) => from)).size === bands.length),
  sold: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 6, maxLength: 6 }),
  factors: fc.array(fc.integer({ min: 500, max: 1500 }), { minLength: 6, maxLength: 6 }),
  multiplier: fc.integer({ min: 100, max: 2000 }),
});

/** What the bands give on cents, in millionths of a cent: no rounding anywhere. */
function earned({ mode, bands }: Drawn, cents: number): bigint {
  if (cents === 0) return 0n;
  const reached = bands.findLastIndex(({ from }) => cents >= from * 100);
  const part = (index: number) =>
    Math.min(cents, (bands[index + 1]?.from ?? Infinity) * 100) - bands[index]!.from * 100;
  const given = bands.map(({ rate, flat }, index) => {
    const paid = mode === "marginal" ? index <= reached : index === reached;
    const amount = mode === "marginal" ? part(index) : cents;
    return paid ? BigInt(amount) * BigInt(rate) * 100n + BigInt(flat) * 100_000_000n : 0n;
  });
  return given.reduce((sum, each) => sum + each, 0n);
}

/** Cents of an amount in millionths of a cent times factors in thousandths: halves away from zero. */
function cents(amount: bigint, thousandths: readonly number[]): number {
  const unit = 1_000_000n * 1000n ** BigInt(thousandths.length);
  const whole = thousandths.reduce((product, factor) => product * BigInt(factor), amount);
  const away = (2n * (whole < 0n ? -whole : whole) + unit) / (2n * unit);
  return Number(whole < 0n ? -away : away);
}

const thousandth = (factor: number) => new Decimal(factor).dividedBy(1000);

function planOf({ mode, bands, multiplier }: Drawn, terms: object): CommissionPlan {
  const rows = bands.map(({ from, rate, flat }) => [
    from,
    new Decimal(rate).dividedBy(10000).toNumber(),
    flat,
  ]);
  const tiers = tiersOf(["From", "Rate", "Flat"], ...rows);
  return plan({
    factor: thousandth(multiplier),
    terms: { tiers, mode, measure: "period", ...terms } as CommissionPlan["terms"],
  });
}

const salesOf = ({ sold }: Drawn) => sold.map((amount, index) => sale(`2026-0${index + 1}-05`, amount / 100));
const kpis = ({ factors }: Drawn, person = "Ann"): AttendanceLine[] =>
  factors.map((factor, index) => ({
    month: (JANUARY + index) as typeof JANUARY,
    person,
    factor: thousandth(factor),
  }));

describe("A commission with a multiplier and a KPI factor", () => {
  test("is rounded once, after both", () =>
    fc.assert(
      fc.property(PLANS, (drawn) => {
        const { rows } = runCommission(
          inputOf(salesOf(drawn), { plans: [planOf(drawn, {})], attendance: kpis(drawn) }),
        );
        const paid = drawn.sold.map((amount, index) =>
          cents(earned(drawn, amount), [drawn.factors[index]!, drawn.multiplier]),
        );
        expect(rows.map(({ payout }) => payout)).toEqual(paid);
      }),
      { numRuns: 200 },
    ));

  test.each([
    ["since the plan began", undefined],
    ["by the quarter", "quarter" as const],
  ])("counted %s pays in all months so far what they earned, rounded once", (_name, restarts) =>
    fc.assert(
      fc.property(PLANS, (drawn) => {
        const terms = { measure: "cumulative", ...(restarts && { restarts }) };
        const { rows } = runCommission(
          inputOf(salesOf(drawn), { plans: [planOf(drawn, terms)], attendance: kpis(drawn) }),
        );
        let [sold, due, paid] = [0, 0n, 0];
        for (const [index, { period, month }] of rows.entries()) {
          if (restarts && monthNumberOf(month) === 4) [sold, due, paid] = [0, 0n, 0];
          const now = sold + drawn.sold[index]!;
          const added = earned(drawn, now) - earned(drawn, sold);
          due += added * BigInt(drawn.factors[index]!) * BigInt(drawn.multiplier);
          paid += period.due;
          expect(paid).toBe(centsOfProducts(due));
          sold = now;
        }
      }),
      { numRuns: 200 },
    ),
  );

  test("is given back for a refund as what was paid less what is earned, each rounded once", () =>
    fc.assert(
      fc.property(PLANS, fc.integer({ min: 1, max: 100 }), (drawn, percent) => {
        const [amount, factor] = [drawn.sold[0]!, drawn.factors[0]!];
        const refund = Math.floor((amount * percent) / 100);
        const refunded = { refund, refundDay: sale("2026-02-20", 0).days.pay! };
        const { rows } = runCommission(
          inputOf([sale("2026-01-05", amount / 100, refunded), sale("2026-02-20", 0)], {
            plans: [planOf(drawn, {})],
            attendance: kpis(drawn),
          }),
        );
        const [then, after] = [amount, amount - refund].map((on) =>
          cents(earned(drawn, on), [factor, drawn.multiplier]),
        );
        expect(rows[1]!.period.clawback).toBe(refund === 0 ? 0 : then! - after!);
      }),
      { numRuns: 200 },
    ));
});

/** Cents of an amount in millionths of a cent that two factors in thousandths have multiplied. */
function centsOfProducts(amount: bigint): number {
  const unit = 10n ** 12n;
  const away = (2n * (amount < 0n ? -amount : amount) + unit) / (2n * unit);
  return Number(amount < 0n ? -away : away);
}

describe("A member's part of a pool", () => {
  test("is multiplied by the person's KPI factor unrounded: a half of 100.01 times 0.9 is 45.00", () => {
    const one = plan({
      pool: "equal",
      terms: { tiers: tiersOf([0, 1]), mode: "marginal", measure: "period" },
    });
    const attendance = [{ month: JANUARY, person: "Ann", factor: new Decimal("0.9") }];
    const { rows } = runCommission(
      inputOf([sale("2026-01-05", 100.01)], { ...BOTH, plans: [one], attendance }),
    );
    expect(rows.map(({ person, byTiers, payout }) => [person, byTiers.cents, payout])).toEqual([
      ["Ann", 5001, 4500],
      ["Bob", 5000, 5000],
    ]);
  });

  test("with the same factor for all is a third of 100 times 0.9 for each of three", () => {
    const one = plan({
      pool: "equal",
      factor: new Decimal("0.9"),
      terms: { tiers: tiersOf([0, 1]), mode: "marginal", measure: "period" },
    });
    const employments = ["Ann", "Bob", "Cleo"].map((person) => post(person));
    const { rows } = runCommission(inputOf([sale("2026-01-05", 100)], { employments, plans: [one] }));
    expect(rows.map(({ payout }) => payout)).toEqual([3000, 3000, 3000]);
  });
});
