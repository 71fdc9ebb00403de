import { NO_SHOP, type FeeTerm, type SalesLine } from "../../../../src/domain/accounts/lines";
import { daySerial, monthOf, monthText, type Month } from "../../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { measureInputs, monthsReckonedUp } from "../../../../src/domain/plan/assumptions/measure";
import { askPlan } from "../../../../src/domain/plan/planQuestions";
import { planFees } from "../../../../src/domain/plan/planFees";
import {
  assumptionsOf,
  scenarioPlans,
  targetInForce,
  type PlanInputs,
} from "../../../../src/domain/plan/assumptions/planInputs";
import type { PlannedCommission } from "../../../../src/domain/plan/team/plannedCommission";
import { peopleForPayroll, roiForContribution, targetForProfit } from "../../../../src/domain/plan/solveFor";

const d = (value: number | string) => new Decimal(value);
const day = (year: number, month: number, of: number) => daySerial(year, month, of)!;

/** A shop that sells 100,000 a month in 1,000 orders, 10% of it refunded, in 2024 and half as much again in 2025. */
const sales: SalesLine[] = Array.from({ length: 24 }, (_, at) => {
  const gross = at < 12 ? 100_000 : 150_000;
  return {
    month: (monthOf(2024, 1) + at) as Month,
    shop: "旗艦店",
    orders: gross / 100,
    gross: d(gross),
    refunds: d(gross / 10),
    net: d(gross * 0.9),
    cost: d(gross * 0.45),
  };
});
const naming = {
  event: (id: string) => id,
  worksByOrders: (role: string) => role === "客服",
  nameless: { channel: "no channel", role: "no role", shop: "no shop" },
  staysWithAgency: (role: string) => role === "設計",
};
const past = {
  sales,
  adSpend: sales.map(({ month }) => ({
    month,
    shop: "",
    channel: "直通車",
    spend: d(15_000),
    attributedSales: d(45_000),
  })),
  traffic: [],
  staff: [
    { person: "甲", role: "客服", shop: "", basePay: d(5000) },
    { person: "乙", role: "客服", shop: "", basePay: d(6000) },
    { person: "丙", role: "設計", shop: "", basePay: d(8000) },
    { person: "丁", role: "設計", shop: "", basePay: d(8000), to: day(2025, 3, 31) },
  ],
  otherCosts: sales.map(({ month }) => ({ month, shop: "", item: "房租", amount: d(2000) })),
  fees: [] as FeeTerm[],
  commission: { plans: [], payouts: [] },
  quotes: [],
};
const { inputs, measured } = measureInputs(past, naming, monthOf(2026, 1));

describe("the inputs that a shop's past suggests", () => {
  it("are those of the last twelve months, from the January after them on", () => {
    expect(monthText(inputs.start)).toBe("2026-01");
    expect(inputs).toMatchObject({
      lastYear: d(1_800_000),
      growth: d("0.5"),
      orderValue: d(100),
      refundRate: d("0.1"),
      costRate: d("0.5"),
      adShare: d("0.1"),
      otherCosts: { perMonth: d(2000), rate: ZERO },
      channels: [{ name: "直通車", share: d(1), roi: d(3) }],
    });
    expect(targetInForce(inputs)).toEqual(d(2_700_000));
  });

  it("count who is there on the day before, and let service grow with 750 orders a person", () => {
    const [service, design] = inputs.roles;
    expect(service).toMatchObject({ name: "客服", capacity: d(750), workPerOrder: d(1), basePay: d(5500) });
    expect(design).toMatchObject({ name: "設計", capacity: ZERO, minimum: d(1) });
  });

  it("reckon the sales of a year up from the months there are, none of them left out", () => {
    const months = (...of: readonly number[]) => of.map((at) => sales[at]!);
    const known = (lines: readonly SalesLine[]) =>
      measureInputs({ ...past, sales: lines }, naming, monthOf(2026, 1));
    // 300,000 in three months, and 200,000 in three of which one sold nothing.
    expect(known(months(0, 1, 2)).inputs.lastYear).toEqual(d(1_200_000));
    expect(known(months(0, 2)).inputs.lastYear).toEqual(d(800_000));
    expect(monthsReckonedUp(known(months(0, 2)))).toBe(3);
    // Eleven months, twelve, and none.
    expect(known(sales.slice(0, 11)).inputs.lastYear).toEqual(d(1_200_000));
    expect(monthsReckonedUp(known(sales.slice(0, 12)))).toBeUndefined();
    expect(known([]).inputs.lastYear).toEqual(ZERO);
    expect(monthsReckonedUp(known([]))).toBeUndefined();
  });

  it("take ads and other costs of the months that tell them, and name those", () => {
    const since = monthOf(2025, 10);
    const from = <Line extends { readonly month: Month }>(lines: readonly Line[]) =>
      lines.filter(({ month }) => month >= since);
    const few = { ...past, adSpend: from(past.adSpend), otherCosts: from(past.otherCosts) };
    const { inputs: known, measured: by } = measureInputs(few, naming, monthOf(2026, 1));
    expect([known.adShare, known.otherCosts.perMonth]).toEqual([d("0.1"), d(2000)]);
    expect(by.get("otherCosts")).toEqual({ first: since, last: monthOf(2025, 12) });
    expect(by.get("adShare")).toEqual({ first: since, last: monthOf(2025, 12) });
  });

  it("take rates of the sales that tell them, for a shop that tells none as well", () => {
    const other = sales.map(({ month, gross }) => ({ month, shop: "專賣店", gross, net: gross }));
    const { inputs: both } = measureInputs(
      { ...past, sales: [...sales, ...other] },
      naming,
      monthOf(2026, 1),
    );
    expect([both.refundRate, both.costRate]).toEqual([d("0.1"), d("0.5")]);
    expect(both.shops.map(({ refundRate, costRate }) => [refundRate, costRate])).toEqual([
      [d("0.1"), d("0.5")],
      [d("0.1"), d("0.5")],
    ]);
  });

  it("start in January of the running year where the year before it is whole", () => {
    const running = { ...sales[23]!, month: monthOf(2026, 3) };
    expect(
      monthText(
        measureInputs({ ...past, sales: [...sales, running] }, naming, monthOf(2026, 4)).inputs.start,
      ),
    ).toBe("2026-01");
  });

  it("measure the conversion by the months that tell both orders and visitors, and take 2% where none does", () => {
    expect([inputs.conversion, measured.has("conversion")]).toEqual([d("0.02"), false]);
    const visitors = (month: Month, count: number) => ({ month, shop: "旗艦店", visitors: d(count) });
    const traffic = [visitors(monthOf(2025, 5), 50_000), visitors(monthOf(2025, 6), 70_000)];
    const told = measureInputs({ ...past, traffic }, naming, monthOf(2026, 1));
    // 1,500 orders each: 3,000 of 120,000 visitors.
    expect([told.inputs.conversion, told.measured.has("conversion")]).toEqual([d("0.025"), true]);
  });

  it("say what was measured and over which months", () => {
    expect(measured.get("refundRate")).toEqual({ first: monthOf(2025, 1), last: monthOf(2025, 12) });
    expect(measureInputs({ ...past, sales: [] }, naming, monthOf(2026, 1)).measured.has("lastYear")).toBe(
      false,
    );
  });
});

describe("platform fees of a plan", () => {
  const fee = (of: Partial<FeeTerm>): FeeTerm => ({
    name: "基礎服務費",
    shop: NO_SHOP,
    from: day(2024, 1, 1),
    basis: { kind: "rateOnNet", rate: d("0.006") },
    ...of,
  });
  const twoShops = [sales[0]!, { ...sales[0]!, shop: "專賣店", gross: d(300_000) }];

  it("weigh a rate of one shop with its quarter of the sales", () =>
    expect(planFees([fee({ shop: "旗艦店" })], twoShops, monthOf(2026, 1))).toMatchObject([
      { onNet: d("0.0015") },
    ]));

  it("join what both shops pay to the rate that both have", () =>
    expect(
      planFees([fee({ shop: "旗艦店" }), fee({ shop: "專賣店" })], twoShops, monthOf(2026, 1)),
    ).toMatchObject([{ onNet: d("0.006") }]));

  it("take an amount that every shop pays once a shop", () =>
    expect(
      planFees([fee({ basis: { kind: "perYear", amount: d(30_000) } })], twoShops, monthOf(2026, 1)),
    ).toMatchObject([{ perYear: d(60_000) }]));

  it("let a shop that has a term of its own pay that alone", () => {
    const own = fee({ shop: "旗艦店", basis: { kind: "rateOnNet", rate: d("0.03") } });
    // 3% of a quarter and 0.6% of three quarters
    expect(planFees([fee({}), own], twoShops, monthOf(2026, 1))).toMatchObject([{ onNet: d("0.012") }]);
    const later = planFees([fee({}), { ...own, from: day(2026, 7, 1) }], twoShops, monthOf(2026, 1));
    expect(later.map(({ from, until, onNet }) => [from, until, onNet.toNumber()])).toEqual([
      [day(2024, 1, 1), day(2026, 6, 30), 0.0015],
      [day(2024, 1, 1), undefined, 0.0045],
      [day(2026, 7, 1), undefined, 0.0075],
    ]);
  });

  it("leave out what ended before, and end a term on the day before the next", () => {
    const terms = [fee({}), fee({ from: day(2025, 1, 1) }), fee({ from: day(2026, 7, 1) })];
    expect(planFees(terms, twoShops, monthOf(2026, 1)).map(({ from, until }) => [from, until])).toEqual([
      [day(2025, 1, 1), day(2026, 6, 30)],
      [day(2026, 7, 1), undefined],
    ]);
  });
});

const planOf = (changed: Partial<PlanInputs> = {}) => {
  const plans = scenarioPlans({ ...inputs, ...changed }, 12);
  if (!plans.ok) throw new Error(plans.problem.code);
  return plans.value;
};

describe("the plan of these inputs", () => {
  it("takes a typed target before the growth on last year", () =>
    expect(planOf({ target: d(3_000_000) }).base.years[0]!.year.figures.sales).toEqual(d(3_000_000)));

  it("has less in the low and more in the high scenario", () => {
    const { low, base, high } = planOf();
    const years = [low, base, high].map(({ whole }) => whole.figures.sales.toNumber());
    expect(years).toEqual([2_295_000, 2_700_000, 3_105_000]);
  });

  it("weighs months by history and by what was typed, half and half", () => {
    const alone = Array.from({ length: 12 }, (_, at) => d(at === 0 ? 1 : 0));
    const { months } = planOf({ target: d(2_400_000), typedWeights: alone, blend: d("0.5") }).base;
    expect(months[0]!.figures.sales.toNumber()).toBeCloseTo(1_300_000, -1);
    expect(months[1]!.figures.sales.toNumber()).toBeCloseTo(100_000, -1);
  });

  it("measures attainment against the base plan: 85% of it in the low scenario", () => {
    const commission: PlannedCommission[] = [
      {
        ...{
          name: "達標獎",
          role: "客服",
          basis: "attainment",
          countedFor: "shared",
          mode: "whole",
          measure: "period",
        },
        ...{ share: d(1), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
        bands: [
          { from: ZERO, rate: ZERO, flat: ZERO },
          { from: d("0.8"), rate: ZERO, flat: d(800) },
          { from: d(1), rate: ZERO, flat: d(2000) },
        ],
      },
    ];
    const plans = planOf({ commission });
    const paid = (plan: typeof plans.base) => plan.months[0]!.team.commissions[0]!;
    expect(paid(plans.base).paid).toEqual(paid(plans.base).heads.times(2000));
    expect(paid(plans.low).paid).toEqual(paid(plans.low).heads.times(800));
  });
});

describe("solving for", () => {
  it("a profit finds the target whose plan brings it, to the cent", () => {
    const assumptions = assumptionsOf({ ...inputs, roles: [] });
    // What is left of 1 of sales: 0.9 net, half of it cost, 0.1 ads: 0.35. Rent is 24,000 a year.
    const found = targetForProfit(assumptions, d(326_000));
    expect(found.ok && found.value.minus(1_000_000).abs().lte("0.5")).toBe(true);
    const never = targetForProfit({ ...assumptions, costRate: d(1) }, d(1));
    expect(never).toMatchObject({ ok: false, problem: { code: "noSalesBreakEven" } });
  });

  it("an ad budget of 10,000 that leaves 5,000 at 30%: ROI 5", () =>
    expect(roiForContribution(d(10_000), d(5000), d("0.3"))).toEqual({ ok: true, value: d(5) }));

  it("a payroll of 50,000 pays 8 people at 6,000, who answer 17,680 conversations", () =>
    expect(peopleForPayroll(d(50_000), d(6000), d(2600), d("0.85"))).toEqual({
      ok: true,
      value: { people: d(8), work: d(17_680) },
    }));
});

describe("questions to a plan the other way round", () => {
  it("are answered with a target that leaves the profit", () => {
    const found = askPlan({ ...inputs, roles: [] }, { kind: "target", profit: d(326_000) });
    if (!found.ok || found.value.kind !== "target") throw new Error("no target");
    expect(found.value.target.toNumber()).toBeCloseTo(1_000_000, 0);
  });

  it("ask more of every channel by the same factor", () => {
    // 0.45 is left of a sale: 10,000 of ads and 5,000 beside need sales of 33,333.33.
    const channels = [
      { name: "直通車", share: d("0.5"), roi: d(4) },
      { name: "引力魔方", share: d("0.5"), roi: d(2) },
    ];
    const found = askPlan({ ...inputs, channels }, { kind: "roi", budget: d(10_000), left: d(5000) });
    expect(found).toMatchObject({ ok: true, value: { roi: d("3.34"), channels: [d("4.46"), d("2.23")] } });
  });

  it("say how many people a payroll pays after their raise, and the orders they serve", () => {
    const found = askPlan(
      { ...inputs, wageGrowth: d("0.1") },
      { kind: "people", payroll: d(20_000), role: "客服" },
    );
    expect(found).toMatchObject({ ok: true, value: { people: d(3), orders: d(2250) } });
  });
});
