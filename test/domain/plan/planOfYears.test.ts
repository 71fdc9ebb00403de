import fc from "fast-check";
import { daySerial, monthNumberOf, monthOf, monthText, type Month } from "../../../src/domain/calendar/month";
import { NO_SHOP } from "../../../src/domain/accounts/lines";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import type { PlanAssumptions, RolePlan } from "../../../src/domain/plan/assumptions/assumptions";
import { measureEvents } from "../../../src/domain/plan/assumptions/measureEvents";
import { monthlyPlan } from "../../../src/domain/plan/monthlyPlan";
import { HORIZONS, type Horizon } from "../../../src/domain/plan/horizon";
import { planOfYears, type PlanOfYears } from "../../../src/domain/plan/planOfYears";

const d = (value: number | string) => new Decimal(value);
const service: RolePlan = {
  ...{ name: "客服", workPerOrder: ZERO, workPerMonth: ZERO, capacity: ZERO, utilisation: d(1) },
  ...{ minimum: d(2), basePay: d(5000), stays: d(1) },
};
const assumptions: PlanAssumptions = {
  start: monthOf(2026, 1),
  target: d(12_000_000),
  laterTargets: [d(13_200_000), d(14_520_000)],
  weights: Array.from({ length: 12 }, () => d(1)),
  events: [],
  orderValue: d(100),
  refundRate: d("0.1"),
  costRate: d("0.6"),
  fees: [],
  adShare: d("0.1"),
  channels: [],
  roles: [service],
  wageGrowth: d("0.1"),
  commission: [],
  otherCosts: { perMonth: d(10_000), rate: ZERO },
};

function planOf(changed: Partial<PlanAssumptions> = {}, horizon: Horizon = 36): PlanOfYears {
  const found = planOfYears({ ...assumptions, ...changed }, horizon);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const monthsOf = (plan: PlanOfYears, of: (month: PlanOfYears["months"][number]) => Decimal) =>
  plan.months.map((month) => of(month).toNumber());

describe("a plan of several years", () => {
  it("follows month by month and meets each year's own target", () => {
    const plan = planOf();
    expect(plan.months.map(({ month }) => monthText(month)).filter((_, at) => at % 12 === 0)).toEqual([
      "2026-01",
      "2027-01",
      "2028-01",
    ]);
    expect(monthsOf(plan, ({ figures }) => figures.sales).filter((_, at) => at % 12 === 0)).toEqual([
      1_000_000, 1_100_000, 1_210_000,
    ]);
    expect(plan.whole.figures.sales).toEqual(d(39_720_000));
  });

  it("is in twelve months the plan of a year", () => {
    const year = monthlyPlan(assumptions);
    expect(planOf({}, 12).years).toEqual(year.ok && [year.value]);
  });

  it("raises pay by a tenth each year: 5,000, 5,500 from the first April on, 6,050 from the second", () => {
    const plan = planOf({ wageGrowthFrom: monthOf(2026, 4) });
    const wages = monthsOf(plan, ({ team }) => team.roles[0]!.wage);
    expect([wages[2], wages[3], wages[14], wages[15], wages[27]]).toEqual([5000, 5500, 5500, 6050, 6655]);
  });

  it("charges a fee until its last day, in whichever year that is", () => {
    const day = (year: number, month: number) => daySerial(year, month, 1)!;
    const term = { name: "月費", shop: NO_SHOP };
    const fees = [
      [
        { ...term, from: day(2026, 1), basis: { kind: "perMonth", amount: d(300) } } as const,
        { ...term, from: day(2027, 7), basis: { kind: "perMonth", amount: ZERO } } as const,
      ],
    ];
    const paid = monthsOf(planOf({ fees }), ({ figures }) => figures.platformFees);
    expect(paid.map((fee) => (fee > 0 ? 1 : 0)).reduce((sum: number, each) => sum + each, 0)).toBe(18);
    expect(paid[17]).toBe(300);
  });

  it("counts what a cumulative commission has reached anew each year", () => {
    const commission: PlanAssumptions["commission"] = [
      {
        ...{
          name: "年度提成",
          role: "",
          basis: "net",
          countedFor: "each",
          mode: "marginal",
          measure: "cumulative",
        },
        ...{ share: d(1), people: d(1), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: d(1) },
        bands: [
          { from: ZERO, rate: ZERO, flat: ZERO },
          { from: d(9_900_000), rate: d("0.1"), flat: ZERO },
        ],
      },
    ];
    // 900,000 net a month reach 9.9 million after eleven months; 990,000 in the second year after ten.
    const paid = monthsOf(planOf({ commission }), ({ figures }) => figures.commission);
    expect(paid.flatMap((amount, at) => (amount > 0 ? [at + 1] : []))).toEqual([12, 23, 24, 34, 35, 36]);
  });

  it("foots to its targets to the cent, whatever they and the weights are", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(9_999_999_99), fc.nat(9_999_999_99), fc.nat(9_999_999_99)),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(...HORIZONS),
        (cents, weights, horizon) => {
          const [target, ...laterTargets] = cents.map((each) => d(each).dividedBy(100));
          const plan = planOf({ target: target!, laterTargets, weights: weights.map(d) }, horizon);
          const wanted = [target!, ...laterTargets].slice(0, horizon / 12);
          expect(plan.years.map(({ year }) => year.figures.sales)).toEqual(wanted);
          const all = plan.months.reduce((sum, { figures }) => sum.plus(figures.sales), ZERO);
          expect(all).toEqual(plan.whole.figures.sales);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the events of a plan's years", () => {
  const events = (start: Month) => measureEvents(start, { event: (id) => id });

  it("stand at their real dates of each year: Chinese New Year in February, February and January", () => {
    const festival = events(monthOf(2026, 1)).find(({ name }) => name === "springFestival")!;
    expect([festival.month, ...festival.later!.map(({ month }) => month)]).toEqual([2, 2, 1]);
  });

  it("have a line for each time: from February 2027 on the festival comes twice, then not, then once", () => {
    const festivals = events(monthOf(2027, 2)).filter(({ name }) => name === "springFestival");
    const days = festivals.map(({ days: first, later }) => [first, ...later!.map((each) => each.days)]);
    expect(days.map((years) => years.map((each) => each > 0))).toEqual([
      [true, false, true],
      [true, false, false],
    ]);
  });

  it("lift the month of their year alone", () => {
    const event = { name: "大促", month: 3, days: 10, uplift: d(1), later: [{ month: 5, days: 10 }] };
    const plan = planOf({ events: [event] });
    const lifted = plan.months.filter(({ events: [sold] }) => sold!.gt(0));
    expect(lifted.map(({ month }) => monthNumberOf(month))).toEqual([3, 5, 3]);
  });
});
