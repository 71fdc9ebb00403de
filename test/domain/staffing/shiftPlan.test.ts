import fc from "fast-check";
import { daysIn, daySerial, firstDayOf, monthOf, type DaySerial } from "../../../src/domain/calendar/month";
import { weekdayOf } from "../../../src/domain/calendar/weekday";
import { Decimal } from "../../../src/domain/money/decimal";
import { expectedOrders, ordersOverDays } from "../../../src/domain/staffing/expectedOrders";
import { peopleOnDay, restBalance, staffOnDay, workOnDay } from "../../../src/domain/staffing/peopleByDay";
import { shiftDays, type ShiftInputs } from "../../../src/domain/staffing/shiftPlan";

const d = (value: number | string) => new Decimal(value);
const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;
const service = {
  name: "客服",
  workPerOrder: d("1.2"),
  workPerMonth: d(300),
  capacity: d(2600),
  utilisation: d("0.85"),
  minimum: d(2),
};

describe("orders of a month over its days", () => {
  it("add up in whole orders: 10 over 1 : 1 : 1 are 4, 3, 3", () =>
    expect(
      ordersOverDays(
        d(10),
        [1, 1, 1].map((weight) => d(weight)),
        [undefined, undefined, undefined],
      ).map(Number),
    ).toEqual([4, 3, 3]));

  it("leave typed days as typed and share the rest: 10 with 4 typed are 2, 4, 4", () =>
    expect(
      ordersOverDays(
        d(10),
        [1, 1, 2].map((weight) => d(weight)),
        [undefined, 4, undefined],
      ).map(Number),
    ).toEqual([2, 4, 4]));

  it("are what was typed where more was typed than the month has", () =>
    expect(ordersOverDays(d(10), [d(1), d(1)], [12, undefined]).map(Number)).toEqual([12, 0]));
});

describe("orders that a month can expect", () => {
  const steady = (from: [number, number], months: number, perDay: (month: number) => number) => {
    const orders = new Map<DaySerial, number>();
    for (
      let month = monthOf(...from), count = 0;
      count < months;
      month = (month + 1) as typeof month, count++
    ) {
      for (let at = 0; at < daysIn(month); at += 1)
        orders.set((firstDayOf(month) + at) as DaySerial, perDay(count));
    }
    return orders;
  };

  it("are those it had, where it is over", () =>
    expect(
      expectedOrders(
        steady([2025, 1], 3, () => 10),
        monthOf(2025, 2),
      ),
    ).toEqual({
      orders: 280,
      method: "actual",
    }));

  it("are last year's, grown as the last twelve months grew: 310 × 2", () =>
    expect(
      expectedOrders(
        steady([2024, 1], 24, (month) => (month < 12 ? 10 : 20)),
        monthOf(2026, 1),
      ),
    ).toEqual({
      // January 2025 had 620; 2025 had 7,300 orders, 2024 with its leap day 3,660.
      orders: Math.round((620 * 7300) / 3660),
      method: "lastYearGrown",
    }));

  it("are last year's as they were where the growth is not known, else the mean of the last three months", () => {
    expect(
      expectedOrders(
        steady([2025, 1], 12, () => 10),
        monthOf(2026, 2),
      )?.method,
    ).toBe("lastYear");
    // (30 + 31 + 30) × 10 ÷ 3
    expect(
      expectedOrders(
        steady([2025, 4], 3, () => 10),
        monthOf(2025, 7),
      ),
    ).toEqual({
      orders: 303,
      method: "recent",
    });
  });

  it("are not known without a whole month", () =>
    expect(expectedOrders(new Map([[day(2025, 5, 10), 7]]), monthOf(2025, 6))).toBeUndefined());
});

describe("people of a role on a day", () => {
  it("do a month's work on the days they work: 300 orders of November make 370 conversations, 5 people", () => {
    // 1.2 × 300 + 300 ÷ 30 = 370; 2,600 × 85% over 30 × 6 ÷ 7 days = 85.94 a day; 370 ÷ 85.94 = 4.31
    expect(workOnDay(service, d(300), 30).toNumber()).toBe(370);
    expect(peopleOnDay(service, d(300), 30, d(1)).toNumber()).toBe(5);
  });

  it("are never fewer than the fewest kept", () =>
    expect(peopleOnDay(service, d(0), 30, d(1)).toNumber()).toBe(2));

  it("are there from their first day to their last", () => {
    const staff = [
      { person: "甲", role: "客服", from: day(2026, 11, 10) },
      { person: "乙", role: "客服", to: day(2026, 11, 10) },
      { person: "丙", role: "倉管" },
    ];
    expect([9, 10, 11].map((date) => staffOnDay(staff, "客服", day(2026, 11, date)))).toEqual([1, 2, 1]);
  });
});

describe("rest", () => {
  const week = (needed: readonly number[]) => needed.map((of) => ({ needed: d(of), there: 3 }));

  it("is possible where enough people are spare: 6 days that 2 are needed on, one that needs 3; 3 due", () =>
    expect(restBalance(week([2, 2, 2, 2, 2, 2, 3]), d(1)).toNumber()).toBe(3));

  it("is not where everybody is needed every day, and a short day takes none from another", () =>
    expect(restBalance(week([3, 3, 3, 3, 3, 3, 9]), d(1)).toNumber()).toBe(-3));
});

describe("the days of any month", () => {
  const orders = fc.integer({ min: 0, max: 200_000 });
  const factors = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 31, maxLength: 31 });
  const typed = fc.dictionary(
    fc.integer({ min: 1, max: 30 }).map(String),
    fc.integer({ min: 0, max: 5000 }),
    {
      maxKeys: 6,
    },
  );
  const inputsOf = (
    total: number,
    weights: readonly number[],
    known: Record<string, number>,
  ): ShiftInputs => {
    const month = monthOf(2026, 10);
    return {
      month,
      orders: d(total),
      restDays: d(1),
      weekdays: [1, 1, 1, 1, 1, 1, 1].map((weight) => d(weight)),
      days: weights.map((weight, at) => {
        const of = (firstDayOf(month) + at) as DaySerial;
        return { day: of, weekday: weekdayOf(of), factor: d(weight).dividedBy(10_000), measured: true };
      }),
      typed: new Map(
        Object.entries(known).map(([date, count]) => [day(2026, 10, Number(date)), { orders: count }]),
      ),
      roles: [service],
      staff: [{ person: "甲", role: "客服" }],
    };
  };

  it("add up to the month, or to what was typed where that is more", () =>
    fc.assert(
      fc.property(orders, factors, typed, (total, weights, known) => {
        const days = shiftDays(inputsOf(total, weights, known));
        const sum = days.reduce((all, of) => all.plus(of.orders), d(0)).toNumber();
        const known0 = Object.values(known).reduce((all, of) => all + of, 0);
        expect(sum).toBe(Math.max(total, known0));
      }),
    ));

  it("never have fewer people than their work needs, nor one more than that and the fewest kept", () =>
    fc.assert(
      fc.property(orders, factors, (total, weights) => {
        for (const { roles } of shiftDays(inputsOf(total, weights, {}))) {
          const { needed, work } = roles[0]!;
          const each = service.capacity
            .times(service.utilisation)
            .times(7)
            .dividedBy(31 * 6);
          const exact = work.dividedBy(each);
          expect(needed.plus("1e-9").gte(exact)).toBe(true);
          expect(needed.lte(Decimal.max(service.minimum, exact.ceil().plus("1e-9").ceil()))).toBe(true);
        }
      }),
    ));

  it("have more orders on a day that weighs more, but for the one order of rounding", () =>
    fc.assert(
      fc.property(orders, factors, (total, weights) => {
        const days = shiftDays(inputsOf(total, weights, {}));
        const sorted = [...days].sort((a, b) => a.weight.comparedTo(b.weight));
        sorted.slice(1).forEach((of, at) => expect(of.orders.plus(1).gte(sorted[at]!.orders)).toBe(true));
      }),
    ));
});
