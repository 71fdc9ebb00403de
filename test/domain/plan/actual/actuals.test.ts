import fc from "fast-check";
import { daySerial, firstDayOf, monthOf, type DaySerial } from "../../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { actualMonths } from "../../../../src/domain/plan/actual/actuals";
import {
  causesOfProfit,
  causesOfSales,
  effectOf,
  PROFIT_LINES,
  profitOf,
  SALES_CAUSES,
  type SalesFigures,
} from "../../../../src/domain/plan/actual/causes";
import { openMonth } from "../../../../src/domain/plan/actual/openMonth";
import { outlookOf } from "../../../../src/domain/plan/actual/outlook";
import { shareInSteps } from "../../../../src/domain/plan/shareInSteps";

const d = (value: number | string) => new Decimal(value);
const sold = (sales: number, orders?: number, visitors?: number): SalesFigures => ({
  sales: d(sales),
  ...(orders !== undefined && { orders: d(orders) }),
  ...(visitors !== undefined && { visitors: d(visitors) }),
});
const sumOf = (parts: object) =>
  (Object.values(parts) as Decimal[]).reduce((sum, part) => sum.plus(part), ZERO);

describe("the effect of a factor on a product", () => {
  it("is the mean over all orders in which the factors can change", () => {
    // 2 × 3 × 5 = 30 becomes 4 × 6 × 10 = 240. The first factor changes first: 2 × 3 × 5; second: 2 × 6 × 5 or 2 × 3 × 10;
    // last: 2 × 6 × 10. (30 + 30 + 60 + 60 + 120 + 120) / 6 = 70, and alike for the others, as all of them double.
    const pairs = [
      [d(2), d(4)],
      [d(3), d(6)],
      [d(5), d(10)],
    ] as const;
    expect(effectOf(pairs[0], pairs[1], pairs[2])).toEqual(d(70));
    expect(effectOf(pairs[1], pairs[0], pairs[2])).toEqual(d(70));
    expect(effectOf(pairs[2], pairs[1], pairs[0])).toEqual(d(70));
  });
});

describe("the causes of a difference of sales", () => {
  it("are +475 by orders and −525 by order value where 110 orders of 45 come for 100 of 50", () =>
    expect(causesOfSales(sold(5000, 100), sold(4950, 110))).toEqual({ orders: d(475), orderValue: d(-525) }));

  it("tell visitors from conversion: twice the visitors at half the conversion cancel each other", () =>
    expect(causesOfSales(sold(5000, 100, 1000), sold(5000, 100, 2000))).toEqual({
      visitors: d(3750),
      conversion: d(-3750),
      orderValue: ZERO,
    }));

  it("are one where orders are not known on both sides", () =>
    expect(causesOfSales(sold(5000, 100, 1000), sold(4000))).toEqual({ sales: d(-1000) }));

  const cents = fc.integer({ min: 1, max: 1_000_000_00 }).map((value) => d(value).dividedBy(100));
  const count = fc.integer({ min: 1, max: 100_000 }).map((value) => d(value));
  const figures = fc.record(
    { sales: cents, orders: count, visitors: count },
    { requiredKeys: ["sales"] },
  ) as fc.Arbitrary<SalesFigures>;

  it("always add up to the whole difference", () =>
    fc.assert(
      fc.property(figures, figures, (plan, actual) => {
        expect(sumOf(causesOfSales(plan, actual))).toEqual(actual.sales.minus(plan.sales));
      }),
    ));

  it("turn their signs when plan and actual change places, but for the cent that rounding leaves", () =>
    fc.assert(
      fc.property(figures, figures, (plan, actual) => {
        const [there, back] = [causesOfSales(plan, actual), causesOfSales(actual, plan)];
        for (const cause of SALES_CAUSES) {
          expect(
            (there[cause] ?? ZERO)
              .plus(back[cause] ?? ZERO)
              .abs()
              .lte("0.02"),
          ).toBe(true);
        }
      }),
    ));
});

describe("the causes of a difference of profit", () => {
  const plan = { sales: d(1000), refunds: d(100), cost: d(450), adSpend: d(90) };
  const lines = ["refunds", "cost", "adSpend"] as const;

  it("give what sold more or less at what it leaves: 900 instead of 1,000 at 90% × 50% are −45", () => {
    const actual = { sales: d(900), refunds: d(90), cost: d(405), adSpend: d(120) };
    const causes = causesOfProfit(plan, actual, { orders: d(-60), orderValue: d(-40) }, lines);
    expect(causes).toEqual({
      bySales: { orders: d(-27), orderValue: d(-18) },
      byLine: { refunds: ZERO, cost: ZERO, adSpend: d(-30) },
    });
  });

  it("tell more refunds from a lower margin where sales are as planned", () => {
    // 80% left instead of 90%, at a mean margin of (50% + 40%) / 2; 40% instead of 50%, at a mean of 85% left.
    const actual = { sales: d(1000), refunds: d(200), cost: d(480), adSpend: d(90) };
    expect(causesOfProfit(plan, actual, { sales: ZERO }, lines)).toEqual({
      bySales: { sales: ZERO },
      byLine: { refunds: d(-45), cost: d(-85), adSpend: ZERO },
    });
  });

  it("are plain differences where all was refunded", () => {
    const actual = { sales: d(100), refunds: d(100), cost: d(45), adSpend: d(9) };
    const { byLine } = causesOfProfit(plan, actual, { sales: d(-900) }, lines);
    expect(byLine).toEqual({ refunds: ZERO, cost: d(405), adSpend: d(81) });
  });

  it("always add up to the whole difference, by whichever lines are known", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_00 }).map((value) => d(value).dividedBy(100));
    const figures = fc.record({
      ...{ sales: cents, refunds: cents, cost: cents, platformFees: cents },
      ...{ adSpend: cents, payroll: cents, otherCosts: cents },
    });
    fc.assert(
      fc.property(figures, figures, fc.subarray([...PROFIT_LINES]), cents, (planned, actual, known, part) => {
        const difference = actual.sales.minus(planned.sales);
        const sales = { orders: part, orderValue: difference.minus(part) };
        const { bySales, byLine } = causesOfProfit(planned, actual, sales, known);
        const whole = profitOf(actual, known).minus(profitOf(planned, known));
        expect(sumOf({ ...bySales, ...byLine }).plus(ZERO)).toEqual(
          Object.keys(byLine).length > 0 ? whole : difference,
        );
      }),
    );
  });
});

describe("actual months", () => {
  const month = monthOf(2026, 2);
  const line = { month, shop: "A", gross: d(100), net: d(90), refunds: d(10), orders: 4 };
  const both = [line, { ...line, shop: "B" }];
  const traffic = (shop: string, visitors: number, days = 28) => ({
    month,
    shop,
    visitors: d(visitors),
    days: new Set(Array.from({ length: days }, (_, at) => (firstDayOf(month) + at) as DaySerial)),
  });

  it("are all shops together, and only months that sold", () => {
    const adSpend = [{ month, shop: "", channel: "直通車", spend: d(7) }];
    expect(actualMonths({ sales: both, traffic: [], adSpend }, monthOf(2026, 1), 12)).toEqual([
      { month, sales: d(200), orders: d(8), refunds: d(20), adSpend: d(7), visitorsGap: "none" },
    ]);
  });

  it("know neither ads nor other costs behind the last month that tells them, and refunds of every sale or none", () => {
    const next = (month + 1) as typeof month;
    const sales = [line, { ...line, month: next }, { month: next, shop: "B", gross: d(1), net: d(1) }];
    const [adSpend, otherCosts] = [
      [{ month, shop: "", channel: "", spend: d(7) }],
      [{ month, shop: "", item: "", amount: d(5) }],
    ];
    const [told, behind] = actualMonths({ sales, traffic: [], adSpend, otherCosts }, month, 2);
    expect(told).toMatchObject({ adSpend: d(7), otherCosts: d(5), refunds: line.refunds });
    for (const unknown of ["adSpend", "otherCosts", "refunds"]) expect(behind).not.toHaveProperty(unknown);
  });

  it("know their orders only where every shop tells them, or the buyers of the visitors", () => {
    const silent = { month, shop: "B", gross: d(1), net: d(1) };
    expect(actualMonths({ sales: [line, silent], traffic: [] }, month, 1)[0]).not.toHaveProperty("orders");
    const told = [
      { ...traffic("A", 90), buyers: d(4) },
      { ...traffic("B", 10), buyers: d(1) },
    ];
    expect(actualMonths({ sales: [line, silent], traffic: told }, month, 1)[0]!.orders).toEqual(d(5));
  });

  it("know their visitors where every shop that sold tells them, or one figure stands for all", () => {
    const visitors = (...lines: ReturnType<typeof traffic>[]) =>
      actualMonths({ sales: both, traffic: lines }, month, 1)[0]!;
    expect(visitors(traffic("A", 90), traffic("B", 10)).visitors).toEqual(d(100));
    expect(visitors(traffic("", 120)).visitors).toEqual(d(120));
    expect(visitors(traffic("A", 90))).toMatchObject({ visitorsGap: "someShops" });
    expect(visitors(traffic("A", 90), traffic("B", 10, 27))).toMatchObject({ visitorsGap: "someDays" });
  });

  it("that are not over need the visitors of the days that have passed", () => {
    const past = { sales: both, traffic: [traffic("", 60, 12)], open: { month, days: 12 } };
    expect(actualMonths(past, month, 1)[0]).toMatchObject({ visitors: d(60), days: 12 });
  });

  it("take another name of the only shop for the same shop", () =>
    expect(actualMonths({ sales: [line], traffic: [traffic("甲店", 60)] }, month, 1)[0]!.visitors).toEqual(
      d(60),
    ));
});

describe("a month that is not over", () => {
  const days = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => daySerial(2026, 6, from + at)!);

  it("is the last one with sales, while the calendar is in it", () =>
    expect(openMonth(days(1, 29), daySerial(2026, 6, 30)!)).toEqual({ month: monthOf(2026, 6), days: 29 }));

  it("is one whose sales end sooner than the shop ever paused", () => {
    expect(openMonth(days(1, 12), daySerial(2026, 9, 1)!)).toEqual({ month: monthOf(2026, 6), days: 12 });
    expect(openMonth(days(1, 29), daySerial(2026, 9, 1)!)).toEqual({ month: monthOf(2026, 6), days: 29 });
  });

  it("is none where the shop has paused as long before, or the month's last day has sales", () => {
    const paused = [...days(1, 10), ...days(15, 27)];
    expect(openMonth(paused, daySerial(2026, 7, 2)!)).toBeUndefined();
    expect(openMonth(days(1, 30), daySerial(2026, 6, 30)!)).toBeUndefined();
    expect(openMonth([], daySerial(2026, 6, 30)!)).toBeUndefined();
  });
});

describe("the year's outlook", () => {
  const month = monthOf(2026, 7);
  const left = (forecast: number, part = "1") => ({ month, forecast: d(forecast), part: d(part) });

  it("is 1,040,000 of 1,200,000, and 116,666.67 a month would be needed", () => {
    const outlook = outlookOf(
      d(1_200_000),
      [d(500_000)],
      Array.from({ length: 6 }, () => left(90_000)),
    );
    expect(outlook).toEqual({
      soFar: d(500_000),
      year: d(1_040_000),
      gap: d(-160_000),
      runRate: d("116666.67"),
    });
  });

  it("expects of a month that is not over only the days that are left", () => {
    // 100 so far; a quarter of 80 and the whole of 90 to come; 110 lack, by 1.25 months.
    const outlook = outlookOf(d(210), [d(70), d(30)], [left(80, "0.25"), left(90)]);
    expect(outlook).toMatchObject({ year: d(210), gap: ZERO, runRate: d(88) });
  });

  it("needs nothing more once the target is reached, and nothing is left to need at the year's end", () => {
    expect(outlookOf(d(100), [d(120)], [left(1)]).runRate).toEqual(ZERO);
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
