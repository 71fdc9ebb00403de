import fc from "fast-check";
import { NO_SHOP } from "../../../src/domain/accounts/lines";
import { daySerial, monthOf, monthText, type Month } from "../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import {
  scenarioOf,
  type AgencyPlan,
  type PlanAssumptions,
} from "../../../src/domain/plan/assumptions/assumptions";
import { profitWith } from "../../../src/domain/plan/team/team";
import { monthlyPlan, type MonthlyPlan } from "../../../src/domain/plan/monthlyPlan";

const d = (value: number | string) => new Decimal(value);
const assumptions: PlanAssumptions = {
  start: monthOf(2026, 1),
  target: d(12_000_000),
  weights: Array.from({ length: 12 }, () => d(1)),
  events: [],
  conversion: d("0.02"),
  orderValue: d(100),
  refundRate: d("0.1"),
  costRate: d("0.6"),
  fees: [],
  adShare: d("0.1"),
  channels: [
    { name: "直通車", share: d("0.8"), roi: d(3) },
    { name: "引力魔方", share: d("0.2"), roi: d(2) },
  ],
  roles: [
    {
      name: "客服",
      workPerOrder: d("1.2"),
      workPerMonth: ZERO,
      capacity: d(5000),
      utilisation: d("0.8"),
      minimum: d(2),
      basePay: d(5000),
      stays: ZERO,
    },
  ],
  wageGrowth: ZERO,
  commission: [
    {
      ...{
        name: "團隊提成",
        role: "",
        basis: "net",
        countedFor: "each",
        mode: "marginal",
        measure: "period",
      },
      ...{ share: d(1), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
      bands: [
        { from: ZERO, rate: d("0.01"), flat: ZERO },
        { from: d(800_000), rate: d("0.02"), flat: ZERO },
      ],
    },
  ],
  otherCosts: { perMonth: d(10_000), rate: ZERO },
};

function planOf(changed: Partial<PlanAssumptions> = {}): MonthlyPlan {
  const found = monthlyPlan({ ...assumptions, ...changed });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

describe("the plan of a month", () => {
  const [month] = planOf().months;

  it("sells 1,000,000 to 500,000 visitors, of which 900,000 are kept", () => {
    expect(month!.figures).toMatchObject({ sales: d(1_000_000), visitors: d(500_000), orders: d(10_000) });
    expect(month!.figures).toMatchObject({ refunds: d(100_000), net: d(900_000), grossProfit: d(360_000) });
  });

  it("splits the ad budget of 100,000 by channel, each with its own ROI", () => {
    expect(month!.channels).toEqual([
      { name: "直通車", spend: d(80_000) },
      { name: "引力魔方", spend: d(20_000) },
    ]);
    expect(month!.figures.attributedSales.toNumber()).toBe(80_000 * 3 + 20_000 * 2);
  });

  it("needs 3 people for 12,000 conversations at 5,000 each and 80% of the time", () =>
    expect(month!.team.roles).toMatchObject([{ name: "客服", people: d(3), pay: d(15_000) }]));

  it("pays 1% to 800,000 and 2% above on 900,000 net: 10,000", () =>
    expect(month!.figures.commission.toNumber()).toBe(10_000));

  it("leaves 225,000 of profit", () =>
    expect(month!.figures.profit.toNumber()).toBe(360_000 - 100_000 - 15_000 - 10_000 - 10_000));
});

describe("what changes within the year", () => {
  it("charges a fee from its day, half of April from the 16th on", () => {
    const rate = { kind: "rateOnGross", rate: d("0.006") } as const;
    const fees = [[{ from: daySerial(2026, 4, 16)!, name: "基礎服務費", shop: NO_SHOP, basis: rate }]];
    const charged = planOf({ fees }).months.map(({ figures }) => figures.platformFees.toNumber());
    expect(charged.slice(2, 5)).toEqual([0, 3000, 6000]);
  });

  it("raises pay from the month in which it grows", () => {
    const paid = planOf({ wageGrowth: d("0.06"), wageGrowthFrom: monthOf(2026, 7) }).months;
    expect([paid[5]!, paid[6]!].map(({ figures }) => figures.payroll.toNumber())).toEqual([15_000, 15_900]);
  });

  it("gives November more for eleven days that sell twice as much", () => {
    const events = [{ name: "雙11", month: 11, days: 10, uplift: d(2) }];
    const { months, year } = planOf({ events });
    const [october, november] = [months[9]!, months[10]!];
    expect(november.figures.sales.dividedBy(october.figures.sales).toDecimalPlaces(6)).toEqual(
      d(50).dividedBy(30).toDecimalPlaces(6),
    );
    // Ten days at three times a day's sales are 30 of the month's 50 normal days.
    expect(november.events[0]).toEqual(november.figures.sales.times(30).dividedBy(50).toDecimalPlaces(2));
    expect(year.figures.sales).toEqual(d(12_000_000));
  });
});

const band = { from: d(1000), rate: d("0.01"), flat: ZERO };
const twice = [band, { ...band, rate: d("0.02") }];

describe("what no plan is made from", () => {
  it.each<[Partial<PlanAssumptions>, string]>([
    [{ target: d(-1) }, "negative"],
    [{ refundRate: d("1.1") }, "rateOutOfRange"],
    [{ conversion: ZERO }, "rateOutOfRange"],
    [{ orderValue: ZERO }, "notPositive"],
    [{ weights: Array.from({ length: 12 }, () => ZERO) }, "weightsEmpty"],
    [{ commission: [{ ...assumptions.commission[0]!, bands: twice }] }, "bandsNotAscending"],
    [{ roles: [{ ...assumptions.roles[0]!, utilisation: ZERO }] }, "rateOutOfRange"],
  ])("is refused: %j", (changed, code) =>
    expect(monthlyPlan({ ...assumptions, ...changed })).toMatchObject({ ok: false, problem: { code } }),
  );
});

const agency: AgencyPlan = {
  quote: {
    ...{ name: "青禾電商", base: "net", mode: "marginal", once: d(10_000), adRate: ZERO },
    steps: [
      { phase: 1, fee: d(8000), covers: 1, from: ZERO, rate: ZERO, flat: ZERO, least: ZERO, most: ZERO },
      { phase: 4, fee: ZERO, covers: 1, from: ZERO, rate: d("0.02"), flat: ZERO, least: d(9000), most: ZERO },
    ],
  },
  from: monthOf(2026, 3),
  runs: true,
};

describe("who runs the shop", () => {
  it("is the own team until the agency's contract begins; then nobody of it stays and its commission ends", () => {
    const [, february, march, , , june] = planOf({ agency }).months;
    expect(february!.figures).toMatchObject({ payroll: d(15_000), commission: d(10_000), agencyFee: ZERO });
    expect(march!.figures).toMatchObject({ payroll: ZERO, commission: ZERO, agencyFee: d(18_000) });
    // The second phase: 2% of 900,000 net.
    expect(june!.figures.agencyFee).toEqual(d(18_000));
  });

  it("has the agency's fee and minimum among the costs that sales do not move, and no commission of it", () => {
    const fixed = planOf({ agency }).months.map(({ figures }) => figures.fixedCosts.toNumber());
    // Pay of 15,000 and 10,000 of other costs; then 8,000 and 10,000 once; then the minimum of 9,000.
    expect([1, 2, 3, 5].map((month) => fixed[month])).toEqual([25_000, 28_000, 18_000, 19_000]);
  });

  it("keeps half of the three who are needed, rounded up, beside the agency", () => {
    const roles = [{ ...assumptions.roles[0]!, stays: d("0.5") }];
    expect(planOf({ agency, roles }).months[2]!.team.roles[0]).toMatchObject({ needed: d(3), people: d(2) });
  });

  it("shows both ways beside each other while the own team runs it", () => {
    const { figures, team } = planOf({ agency: { ...agency, runs: false } }).months[2]!;
    expect(figures).toMatchObject({ payroll: d(15_000), agencyFee: ZERO });
    expect(team.withAgency).toMatchObject({ payroll: ZERO, commission: ZERO, agencyFee: d(18_000) });
    expect(profitWith(figures, team.inForce, team.withAgency)).toEqual(figures.profit.plus(25_000 - 18_000));
  });
});

const anyAssumptions: fc.Arbitrary<PlanAssumptions> = fc
  .record({
    cents: fc.integer({ min: 100_000_00, max: 100_000_000_00 }),
    weights: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 12 }),
    rates: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 4, maxLength: 4 }),
    start: fc.integer({ min: monthOf(2024, 1), max: monthOf(2030, 12) }),
    days: fc.integer({ min: 1, max: 11 }),
  })
  .map(({ cents, weights, rates, start, days }) => ({
    ...assumptions,
    start: start as Month,
    target: d(cents).dividedBy(100),
    weights: weights.map((weight) => d(weight)),
    events: [{ name: "雙11", month: 11, days, uplift: d("1.5") }],
    refundRate: d(rates[0]!).dividedBy(1000),
    costRate: d(rates[1]!).dividedBy(1000),
    adShare: d(rates[2]!).dividedBy(1000),
    agency: { ...agency, quote: { ...agency.quote, adRate: d(rates[3]!).dividedBy(10_000) } },
  }));

describe("every plan", () => {
  const keys = [
    "sales",
    "refunds",
    "net",
    "cost",
    "grossProfit",
    "platformFees",
    "adSpend",
    "payroll",
  ] as const;
  const more = ["commission", "agencyFee", "otherCosts", "profit", "visitors", "orders"] as const;

  it("foots at every level: target = year = halves = months, channels = ad spend", () => {
    fc.assert(
      fc.property(anyAssumptions, (given) => {
        const { months, halves, year } = planOf(given);
        expect(year.figures.sales).toEqual(given.target);
        for (const key of [...keys, ...more]) {
          const sum = (parts: readonly { figures: MonthlyPlan["year"]["figures"] }[]) =>
            parts.reduce((total, { figures }) => total.plus(figures[key]!), ZERO);
          expect([sum(months), sum(halves)]).toEqual([year.figures[key], year.figures[key]]);
        }
        for (const { figures, channels } of months) {
          const spent = channels.reduce((total, { spend }) => total.plus(spend), ZERO);
          expect(spent).toEqual(figures.adSpend);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("loses nothing and gains nothing: profit + all costs + refunds = sales", () => {
    fc.assert(
      fc.property(anyAssumptions, (given) => {
        const { figures } = planOf(given).year;
        const parts = [
          "refunds",
          "cost",
          "platformFees",
          "adSpend",
          "payroll",
          "commission",
          "agencyFee",
        ] as const;
        const all = parts.reduce(
          (sum, key) => sum.plus(figures[key]),
          figures.profit.plus(figures.otherCosts),
        );
        expect(all).toEqual(figures.sales);
      }),
      { numRuns: 40 },
    );
  });

  it("sells least in the low scenario and most in the high one, in every month", () => {
    fc.assert(
      fc.property(
        anyAssumptions,
        fc.integer({ min: 50, max: 99 }),
        fc.integer({ min: 101, max: 200 }),
        (given, low, high) => {
          const scenario = (percent: number) =>
            planOf(scenarioOf(given, { sales: d(percent).dividedBy(100), conversion: d(1) })).months;
          const [least, base, most] = [scenario(low), scenario(100), scenario(high)];
          base.forEach(({ figures }, at) => {
            expect(least[at]!.figures.sales.lte(figures.sales)).toBe(true);
            expect(figures.sales.lte(most[at]!.figures.sales)).toBe(true);
            expect(least[at]!.figures.adSpend.lte(most[at]!.figures.adSpend)).toBe(true);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it("moves with its first month: each calendar month keeps its sales to the cent that rounding leaves", () => {
    fc.assert(
      fc.property(anyAssumptions, fc.integer({ min: 1, max: 11 }), (given, later) => {
        const january = { ...given, start: monthOf(2025, 1) };
        const shifted = { ...given, start: (january.start + later) as Month };
        const byNumber = (plan: MonthlyPlan) =>
          new Map(plan.months.map(({ month, figures }) => [monthText(month).slice(5), figures.sales]));
        const [first, second] = [byNumber(planOf(january)), byNumber(planOf(shifted))];
        for (const [month, sales] of first)
          expect(sales.minus(second.get(month)!).abs().lte("0.01")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
