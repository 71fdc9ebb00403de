import fc from "fast-check";
import { monthOf } from "../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";
import { actualMonths } from "../../../src/domain/plan/actuals";
import { causesOf, keptOf, type KeptFigures } from "../../../src/domain/plan/causes";
import { outlookOf } from "../../../src/domain/plan/outlook";
import { shareInSteps } from "../../../src/domain/plan/shareInSteps";

const d = (value: number | string) => new Decimal(value);
const kept = (sales: number, refunds: number, adSpend: number, more: object = {}): KeptFigures => ({
  sales: d(sales),
  refunds: d(refunds),
  adSpend: d(adSpend),
  ...more,
});

describe("the causes of a difference", () => {
  it("are +500 by orders and −550 by order value where 110 orders of 45 come for 100 of 50", () => {
    const causes = causesOf(kept(5000, 0, 0, { orders: d(100) }), kept(4950, 0, 0, { orders: d(110) }));
    expect(causes).toMatchObject({ orders: d(500), orderValue: d(-550) });
  });

  it("tell visitors from conversion where visitors are known: twice the visitors at half the conversion", () => {
    const plan = kept(5000, 0, 0, { orders: d(100), visitors: d(1000) });
    const causes = causesOf(plan, kept(5000, 0, 0, { orders: d(100), visitors: d(2000) }));
    expect(causes).toMatchObject({ visitors: d(5000), conversion: d(-5000), orderValue: ZERO });
  });

  it("count more refunds and more ad cost against the month", () => {
    expect(causesOf(kept(100, 10, 5), kept(100, 12, 9))).toEqual({
      sales: ZERO,
      refunds: d(-2),
      adSpend: d(-4),
    });
  });

  it("always add up to the whole difference", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000_00 }).map((value) => d(value).dividedBy(100));
    const count = fc.integer({ min: 1, max: 100_000 }).map((value) => d(value));
    const figures = fc
      .record({ sales: cents, refunds: cents, adSpend: cents, orders: count }, {})
      .chain((of) =>
        fc.option(count, { nil: undefined }).map((visitors) => ({ ...of, ...(visitors && { visitors }) })),
      );
    fc.assert(
      fc.property(figures, figures, (plan, actual) => {
        const parts = Object.values(causesOf(plan, actual)) as Decimal[];
        expect(parts.reduce((sum, part) => sum.plus(part), ZERO)).toEqual(keptOf(actual).minus(keptOf(plan)));
      }),
    );
  });
});

describe("actual months", () => {
  const month = monthOf(2026, 2);
  const line = { month, shop: "A", gross: d(100), net: d(90), refunds: d(10), orders: 4 };

  it("are all shops together, and only months that sold", () => {
    const spend = [{ month, shop: "", channel: "直通車", spend: d(7) }];
    expect(actualMonths([line, { ...line, shop: "B" }], spend, monthOf(2026, 1), 12)).toEqual([
      { month, sales: d(200), orders: d(8), refunds: d(20), adSpend: d(7) },
    ]);
  });

  it("know their orders only where every shop tells them", () => {
    const silent = { month, shop: "B", gross: d(1), net: d(1) };
    expect(actualMonths([line, silent], [], month, 1)[0]).not.toHaveProperty("orders");
  });
});

describe("the year's outlook", () => {
  it("is 1,040,000 of 1,200,000, and 116,666.67 a month would be needed", () => {
    const outlook = outlookOf(
      d(1_200_000),
      [d(500_000)],
      Array.from({ length: 6 }, () => d(90_000)),
    );
    expect(outlook).toEqual({
      soFar: d(500_000),
      year: d(1_040_000),
      gap: d(-160_000),
      runRate: d("116666.67"),
    });
  });

  it("needs nothing more once the target is reached, and nothing is left to need at the year's end", () => {
    expect(outlookOf(d(100), [d(120)], [d(1)]).runRate).toEqual(ZERO);
    expect(outlookOf(d(100), [d(120)], [])).not.toHaveProperty("runRate");
  });
});

describe("shares in steps", () => {
  it("of 100 by three are 33.33, 33.34 and 33.33", () =>
    expect(shareInSteps(d(100), [d(1), d(1), d(1)]).map(String)).toEqual(["33.33", "33.34", "33.33"]));

  it("are nothing where no share is given", () =>
    expect(shareInSteps(d(100), [ZERO, ZERO])).toEqual([ZERO, ZERO]));

  it("always foot, and none is off its exact part by a cent", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), shares, (cents, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const [amount, all] = [d(cents).dividedBy(100), d(weights.reduce((sum, weight) => sum + weight, 0))];
        const parts = shareInSteps(
          amount,
          weights.map((weight) => d(weight)),
        );
        expect(parts.reduce((sum, part) => sum.plus(part), ZERO)).toEqual(amount);
        parts.forEach((part, at) => {
          const exact = amount.times(weights[at]!).dividedBy(all);
          expect(part.minus(exact).abs().lte("0.01")).toBe(true);
        });
      }),
    );
  });
});
