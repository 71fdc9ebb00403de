import fc from "fast-check";
import { compileQuote, monthCost } from "../../../../src/domain/agency/terms/compileQuote";
import type { QuoteTerms } from "../../../../src/domain/agency/terms/quoteTerms";
import { daySerial, monthOf } from "../../../../src/domain/calendar/month";
import type { CommissionPlan } from "../../../../src/domain/commission/plan";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import { centsToDecimal, type Cents } from "../../../../src/domain/money/cents";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { agencyBill } from "../../../../src/domain/plan/team/agencyBill";
import { payByBands } from "../../../../src/domain/plan/team/bands";
import { measureCommission } from "../../../../src/domain/plan/assumptions/measureCommission";
import {
  plannedCommission,
  type PlannedCommission,
} from "../../../../src/domain/plan/team/plannedCommission";
import { planQuote, planQuotes } from "../../../../src/domain/plan/team/planQuotes";
import { blendedWeights } from "../../../../src/domain/plan/weights";

const d = (value: number | string) => new Decimal(value);

function tiersOf(rows: readonly (readonly number[])[]) {
  const tiers = tiersOfCells(rows);
  if (tiers.code !== "tiers") throw new Error(tiers.code);
  return tiers;
}

describe("bands", () => {
  it("pay what the commission job pays by the same table, at any amount and in both readings", () => {
    const rows = [
      [0, 0.01],
      [80_000, 0.015],
      [180_000, 0.02],
    ];
    const tiers = tiersOf(rows);
    const bands = rows.map(([from, rate]) => ({ from: d(from!), rate: d(rate!), flat: ZERO }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.constantFrom<Mode>("marginal", "whole"),
        (cents, mode) => {
          const amount = d(cents).dividedBy(100);
          const paid = payout(tiers, mode, amount);
          expect(paid).toMatchObject({ code: "payout" });
          if (paid.code === "payout")
            expect(payByBands(bands, mode, amount).toDecimalPlaces(2)).toEqual(centsToDecimal(paid.cents));
        },
      ),
    );
  });
});

const service: PlannedCommission = {
  ...{
    name: "客服提成",
    role: "客服",
    basis: "net",
    countedFor: "shared",
    mode: "marginal",
    measure: "period",
  },
  ...{ share: d(1), threshold: ZERO, cliff: ZERO, least: ZERO, most: ZERO, stays: ZERO },
  bands: [
    { from: ZERO, rate: d("0.01"), flat: ZERO },
    { from: d(200_000), rate: d("0.02"), flat: ZERO },
  ],
};
const june = {
  month: monthOf(2026, 6),
  ...{ sales: d(1_000_000), net: d(900_000), grossProfit: d(400_000), orders: d(5000) },
  ...{ netTarget: d(900_000), people: d(3) },
};
const paid = (changed: Partial<PlannedCommission> = {}) =>
  plannedCommission({ ...service, ...changed }, [june])[0]!;

describe("a commission plan in a planned month", () => {
  it("goes through the bands for each of three people: 300,000 each, 4,000 each, 12,000", () =>
    expect(paid()).toMatchObject({ heads: d(3), counted: d(300_000), paid: d(12_000) }));

  it("counts everything for each where it is counted in full: 16,000 each", () =>
    expect(paid({ countedFor: "each" }).paid).toEqual(d(48_000)));

  it("counts the half of June from the 16th on", () =>
    expect(paid({ from: daySerial(2026, 6, 16)! }).counted).toEqual(d(150_000)));

  it("pays nothing before its first and after its last day", () => {
    expect(paid({ from: daySerial(2026, 7, 1)! }).paid).toEqual(ZERO);
    expect(paid({ until: daySerial(2026, 5, 31)! }).paid).toEqual(ZERO);
  });

  it("pays each at least 5,000, or at most 3,000", () => {
    expect(paid({ least: d(5000) }).paid).toEqual(d(15_000));
    expect(paid({ most: d(3000) }).paid).toEqual(d(9000));
  });

  it("counts above a threshold, and nothing below a cliff", () => {
    expect(paid({ threshold: d(100_000) }).paid).toEqual(d(6000));
    expect(paid({ cliff: d(300_001) }).paid).toEqual(ZERO);
  });
});

describe("the commission plans of a workbook", () => {
  const terms = { tiers: tiersOf([[0, 0.01]]), mode: "marginal", measure: "period" } as const;
  const plan = (of: Partial<CommissionPlan>): CommissionPlan => ({
    ...{ id: 0, name: "客服提成", role: "客服", person: "", basis: "net", recognition: "pay" },
    from: daySerial(2025, 1, 1)!,
    terms,
    ...of,
  });
  const start = monthOf(2026, 1);
  const sales = [{ month: monthOf(2025, 12), shop: "", gross: d(120_000), net: d(100_000) }];
  const role = { name: "客服", basePay: d(5000), stays: ZERO };
  const staff = {
    ...role,
    workPerOrder: d(1),
    workPerMonth: ZERO,
    capacity: d(1),
    utilisation: d(1),
    minimum: d(1),
  };
  const payoutOf = (of: CommissionPlan, person: string, amount: number) => ({
    ...{ plan: of, month: monthOf(2025, 12), person, shop: "", salesOf: "own" as const },
    counted: { amount: d(amount), entries: new Int32Array(), sums: undefined!, until: undefined! },
  });
  const measured = (plans: CommissionPlan[], payouts: ReturnType<typeof payoutOf>[] = []) =>
    measureCommission({ plans, payouts }, sales, [staff], start);

  it("count the part of the sales that they counted before: 70,000 of 100,000", () => {
    const own = plan({});
    const found = measured([own], [payoutOf(own, "甲", 40_000), payoutOf(own, "乙", 30_000)]);
    expect(found).toMatchObject([{ name: "客服提成", role: "客服", countedFor: "shared", share: d("0.7") }]);
    expect(found[0]).not.toHaveProperty("people");
  });

  it("pay a team as one", () => {
    const team = plan({ pool: "equal" });
    const rows = [payoutOf(team, "甲", 100_000), payoutOf(team, "乙", 100_000)];
    expect(measured([team], rows)).toMatchObject([{ share: d(1), people: d(1) }]);
  });

  it("end the day before a later plan of the role begins, and are left out where that was before the year", () => {
    const later = plan({ id: 1, name: "新提成", from: daySerial(2026, 7, 1)! });
    expect(measured([plan({}), later])).toMatchObject([
      { name: "客服提成", until: daySerial(2026, 6, 30)! },
      { name: "新提成", from: daySerial(2026, 7, 1)! },
    ]);
    const earlier = plan({ id: 1, name: "新提成", from: daySerial(2025, 7, 1)! });
    expect(measured([plan({}), earlier]).map(({ name }) => name)).toEqual(["新提成"]);
  });

  it("start anew where they do so when they are paid, completion of a quarter among them", () => {
    const measureOf = (of: Partial<CommissionPlan>) => measured([plan(of)])[0]!.measure;
    const quarterly = { ...terms, measure: "cumulative", restarts: "quarter" } as const;
    expect(measureOf({ terms: quarterly })).toBe("quarter");
    expect(measureOf({ terms: quarterly, basis: "attainment" })).toBe("quarter");
    expect(measureOf({ terms: { ...terms, measure: "cumulative" } })).toBe("cumulative");
    // The cap of a year does not make its bands count over the year.
    expect(measureOf({ terms: { ...terms, restarts: "year" } })).toBe("period");
  });

  it("begin a cent above a bound that is not theirs, where a step would be paid for it", () => {
    const upTo = tiersOfCells([
      ["Up to", "Rate"],
      [100_000, 0.01],
      ["", 0.02],
    ]);
    if (upTo.code !== "tiers") throw new Error(upTo.code);
    const froms = (mode: Mode) =>
      measured([plan({ terms: { ...terms, tiers: upTo, mode } })])[0]!.bands.map(({ from }) =>
        from.toNumber(),
      );
    expect([froms("whole"), froms("marginal")]).toEqual([
      [0, 100_000.01],
      [0, 100_000],
    ]);
  });
});

const amount = (low: number, high = low) => ({ low: d(low), high: d(high) });
const QUOTES: readonly QuoteTerms[] = [
  { monthlyFee: amount(8000), rate: amount(0.03) },
  { monthlyFee: amount(3000, 5000), rate: amount(0.05, 0.08), setupFee: amount(10_000) },
  { annualFee: amount(100_000), rate: amount(0.02) },
  { rate: amount(0.08), minimum: amount(8000) },
  { monthlyFee: amount(8000), rate: amount(0.08), combine: "max" },
  { monthlyFee: amount(5000), rate: amount(0.05), minimum: amount(6000), minimumMeaning: "payFloor" },
  {
    monthlyFee: amount(5000),
    rate: amount(0.05),
    minimum: amount(100_000),
    minimumMeaning: "salesGuarantee",
  },
  { monthlyFee: amount(5000), rate: amount(0.05), cap: amount(20_000) },
  { monthlyFee: amount(5000), rate: amount(0.05), taxIncluded: false, taxRate: amount(0.06) },
  { rate: amount(0.05), threshold: d(200_000), tiersMode: "marginal" },
  { rate: amount(0.05), threshold: d(200_000), tiersMode: "whole" },
  { tiers: [{ upTo: d(100_000), rate: amount(0.1) }, { rate: amount(0.07) }], tiersMode: "marginal" },
  { tiers: [{ upTo: d(100_000), rate: amount(0.1) }, { rate: amount(0.07) }], tiersMode: "whole" },
  { tiers: [{ upTo: d(300_000), fee: amount(5000) }, { fee: amount(9000) }] },
  {
    phases: [
      { months: amount(3), terms: { monthlyFee: amount(20_000), rate: amount(0.01) } },
      { terms: { rate: amount(0.05) } },
    ],
  },
];

describe("the bill of an agency in the plan", () => {
  it.each(QUOTES.map((terms) => [JSON.stringify(terms), terms] as const))(
    "costs what the quote costs: %s",
    (_, terms) => {
      const [quote, compiled] = [planQuote(terms), compileQuote(terms, "base")];
      if ("code" in quote || compiled.code !== "quote") throw new Error("not priced");
      const sold = fc.oneof(
        fc.constantFrom(0, 10_000_000, 10_000_001, 20_000_000),
        fc.integer({ min: 0, max: 80_000_000 }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 14 }), sold, (month, cents) => {
          const sales = d(cents).dividedBy(100);
          const bill = agencyBill({ name: "", ...quote }, month, {
            ...{ sales, net: sales, grossProfit: sales, adSpend: ZERO },
          });
          expect(bill.total).toEqual(centsToDecimal(monthCost(compiled, month, cents as Cents)!));
        }),
        { numRuns: 60 },
      );
    },
  );

  it("is a rate of the plan's own ad budget where the quote charges ad spend alone: 10% of 30,000", () => {
    const ofAds = { model: "adspend", rate: amount(0.1), monthlyFee: amount(2000) } as const;
    const quote = planQuote(ofAds);
    if ("code" in quote) throw new Error(quote.code);
    const month = { sales: d(500_000), net: d(450_000), grossProfit: d(200_000), adSpend: d(30_000) };
    expect(agencyBill({ name: "", ...quote }, 1, month).total).toEqual(d(5000));
  });

  it.each<[QuoteTerms, string]>([
    [{ rate: amount(0.03), rateBase: "net sales" }, "net"],
    [{ rate: amount(0.03), rateBase: "cash received" }, "net"],
    [{ rate: amount(0.03), refundsExcluded: true }, "net"],
    [{ rate: amount(0.03), rateBase: "paid sales" }, "sales"],
    [{ rate: amount(0.03), rateBase: "GMV" }, "sales"],
    [{ rate: amount(0.03) }, "sales"],
    [{ rate: amount(0.2), rateBase: "net profit after ads" }, "grossProfit"],
  ])("takes %o to be of %s, as the comparison of quotes does", (terms, base) =>
    expect(planQuote(terms)).toMatchObject({ base }),
  );

  it.each<[string, QuoteTerms]>([
    ["roiGate", { rate: amount(0.05), roasGate: d(3), adSpend: amount(10_000) }],
    [
      "bandsOfAdSpend",
      { model: "adspend", tiers: [{ upTo: d(10_000), rate: amount(0.1) }, { rate: amount(0.08) }] },
    ],
    ["lowerOfBoth", { monthlyFee: amount(8000), rate: amount(0.08), combine: "min" }],
    [
      "cappedHigherOfBoth",
      { monthlyFee: amount(8000), rate: amount(0.08), combine: "max", cap: amount(9000) },
    ],
    ["adsOnTop", { rate: amount(0.08), cap: amount(9000), adSpendRate: amount(0.1) }],
    ["adsOnTop", { rate: amount(0.08), minimum: amount(900), combine: "max", adSpendRate: amount(0.1) }],
    [
      "guaranteeBesideTiers",
      {
        tiers: [{ upTo: d(10_000), rate: amount(0.1) }, { rate: amount(0.08) }],
        ...{ minimum: amount(5000), minimumMeaning: "salesGuarantee" },
      },
    ],
    ["notPriced", { perOrder: amount(1) }],
  ])("says why a quote is not offered: %s", (code, terms) =>
    expect(planQuote(terms)).toMatchObject({ code }),
  );

  it("numbers quotes of one name and leaves out what cannot be priced", () => {
    const quotes = [
      { name: "青禾" },
      { name: "青禾", monthlyFee: amount(1) },
      { name: "青禾", rate: amount(0.1) },
    ];
    expect(planQuotes(quotes).map(({ name }) => name)).toEqual(["青禾", "青禾 (2)"]);
  });
});

describe("weights from both sources", () => {
  it("are each brought to its part of the year before they are mixed", () =>
    expect(blendedWeights([d(3), d(1)], [d(1), d(1)], d("0.5"))).toEqual([d("0.625"), d("0.375")]));

  it("are the typed ones alone where there is no history", () =>
    expect(blendedWeights([ZERO, ZERO], [d(1), d(3)], d(1))).toEqual([d("0.25"), d("0.75")]));
});
