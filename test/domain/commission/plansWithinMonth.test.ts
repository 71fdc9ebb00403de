import fc from "fast-check";
import type { DaySerial } from "../../../src/domain/calendar/month";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { Decimal } from "../../../src/domain/money/decimal";
import { day, inputOf, lines, plan, post, sale } from "./shopOfAnn";
import { tiersOf } from "./table";

const flat = (rate: number, measure: "period" | "cumulative" = "period") =>
  ({ tiers: tiersOf([0, rate]), mode: "marginal", measure }) as const;
const shoes = { category: ["shoes"] };
/** Sold on the 5th and given back on the 20th. */
const SHOES_BACK = sale("2026-01-05", 1000, {
  ...{ category: "shoes", refund: 100000, refundDay: day("2026-01-20") },
});

describe("A refund after a plan has ended within the month", () => {
  const oldShoes = plan({ id: 1, only: shoes, terms: flat(0.1), to: day("2026-01-14") });

  test("is taken by the new plan of the same sales: 10% of 1,000 from 20% of 2,000", () => {
    const orders = [SHOES_BACK, sale("2026-01-25", 2000, { category: "shoes" })];
    const newShoes = plan({ id: 2, only: shoes, terms: flat(0.2), from: day("2026-01-15") });
    const input = inputOf(orders, { plans: [oldShoes, newShoes] });
    expect(lines(input)).toEqual(["2026-01 Ann 1000 100 100", "2026-01 Ann 2000 300 300"]);
    expect(runCommission(input).problems).toEqual([]);
  });

  test("is taken by a plan of other sales that goes on, wherever it stands in the table", () => {
    const orders = [SHOES_BACK, sale("2026-01-25", 2000, { category: "bags" })];
    const bags = plan({ id: 2, only: { category: ["bags"] }, terms: flat(0.1) });
    for (const plans of [
      [bags, oldShoes],
      [oldShoes, bags],
    ]) {
      const { rows, problems } = runCommission(inputOf(orders, { plans }));
      expect(rows.reduce((sum, { payout }) => sum + payout, 0)).toBe(20000);
      expect(problems).toEqual([]);
    }
  });

  test.each([
    ["each month by itself", "period"],
    ["everything since it began", "cumulative"],
  ] as const)(
    "of all other sales is taken by that plan, which counted %s, where only plans of some go on",
    (_name, by) => {
      const back = { category: "bags", refund: 100000, refundDay: day("2026-01-20") };
      const orders = [
        sale("2026-01-05", 3000, back),
        sale("2026-01-25", 2000, { category: "shoes" }),
        sale("2026-02-05", 0),
      ];
      const ofShoes = plan({ id: 1, only: shoes, terms: flat(0.1) });
      const ofAll = plan({ id: 2, terms: flat(0.2, by), to: day("2026-01-14") });
      const input = inputOf(orders, { plans: [ofShoes, ofAll] });
      expect(lines(input)).toEqual([
        "2026-01 Ann 2000 200 200",
        "2026-01 Ann 2000 400 400",
        "2026-02 Ann 0 0 0",
      ]);
      expect(runCommission(input).problems.filter(({ code }) => code === "clawbackLeft")).toEqual([]);
    },
  );

  test("is taken by the month's last payout where nobody's plan goes on, and told in a month without one", () => {
    const refunded = { refund: 50000, refundDay: day("2026-01-20") };
    const left = { refund: 20000, refundDay: day("2026-02-20") };
    const orders = [
      sale("2026-01-05", 1000, refunded),
      sale("2026-01-06", 1000, left),
      sale("2026-02-25", 0),
    ];
    const ended = plan({ terms: flat(0.1), to: day("2026-01-14") });
    const input = inputOf(orders, { plans: [ended] });
    expect(lines(input)).toEqual(["2026-01 Ann 1500 150 150"]);
    expect(runCommission(input).problems.filter(({ code }) => code === "clawbackLeft")).toMatchObject([
      { person: "Ann", amount: 2000 },
    ]);
  });

  test("is taken by the plan that follows one that counted everything since it began", () => {
    const orders = [SHOES_BACK, sale("2026-01-25", 2000)];
    const before = plan({ id: 1, terms: flat(0.1, "cumulative"), to: day("2026-01-14") });
    const after = plan({ id: 2, terms: flat(0.2, "cumulative"), from: day("2026-01-15") });
    const input = inputOf(orders, { plans: [before, after] });
    expect(lines(input)).toEqual(["2026-01 Ann 1000 100 100", "2026-01 Ann 2000 300 300"]);
  });
});

describe("Sales that no plan names", () => {
  test("are told from the day on which the plan for all others ends", () => {
    const orders = [
      sale("2026-01-05", 1000, { category: "bags" }),
      sale("2026-01-25", 2000, { category: "bags" }),
    ];
    const ofShoes = plan({ id: 1, only: shoes, terms: flat(0.1) });
    const ofAll = plan({ id: 2, terms: flat(0.2), to: day("2026-01-14") });
    const { problems } = runCommission(inputOf(orders, { plans: [ofShoes, ofAll] }));
    expect(problems.filter(({ code }) => code === "salesOfNoPlan")).toMatchObject([
      { person: "Ann", sold: { category: ["bags"] }, amount: new Decimal(2000) },
    ]);
  });
});

describe("Plans at one rate", () => {
  const START = day("2026-01-01");
  const DAYS = 90;
  const at = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => (START + days) as DaySerial);
  const measure = fc.constantFrom("period" as const, "cumulative" as const);
  const ofSome = fc.record({
    category: fc.constantFrom("shoes", "bags"),
    from: at,
    days: fc.nat(60),
    measure,
  });
  const order = fc.record({
    ...{ on: at, after: fc.nat(60), yuan: fc.integer({ min: 1, max: 5000 }) },
    ...{ part: fc.constantFrom(0, 0.5, 1), category: fc.constantFrom("shoes", "bags", "hats") },
  });

  test("pay that rate of all that was sold and kept, whenever they change and people move", () => {
    fc.assert(
      fc.property(
        fc.array(ofSome, { maxLength: 4 }),
        fc.array(order, { minLength: 1, maxLength: 12 }),
        ...[measure, at, fc.option(at, { nil: undefined })],
        (some, orders, ofAll, moved, to) => {
          const plans: CommissionPlan[] = some
            .filter(({ from }, index) => some.findIndex((other) => other.from === from) === index)
            .map(({ category, from, days, measure: by }, index) =>
              plan({
                ...{ id: index + 1, role: "", only: { category: [category] }, terms: flat(0.1, by) },
                ...{ from, to: (from + days) as DaySerial },
              }),
            );
          const ledgerOrders = orders.map(({ on, after, yuan, part, category }) =>
            sale("2026-01-01", yuan * 2, {
              ...{ category, days: { pay: on }, refund: part * yuan * 200 },
              refundDay: Math.min(on + after, START + DAYS - 1) as DaySerial,
            }),
          );
          const last = sale("2026-03-31", 0);
          const { rows, problems } = runCommission(
            inputOf([...ledgerOrders, last], {
              plans: [plan({ role: "", terms: flat(0.1, ofAll), ...(to !== undefined && { to }) }), ...plans],
              employments: [
                post("Ann", "service", { to: (moved - 1) as DaySerial }),
                post("Ann", "sales", { from: moved }),
              ],
            }),
          );
          const isPaid = ({ on, category }: (typeof orders)[number]) =>
            [{ to, only: undefined, from: START }, ...plans].some(
              (each) =>
                each.from <= on && (each.to ?? on) >= on && (each.only?.category?.includes(category) ?? true),
            );
          const kept = orders.filter(isPaid).reduce((sum, { yuan, part }) => sum + yuan * 2 * (1 - part), 0);
          const left = problems.filter((problem) => problem.code === "clawbackLeft");
          const told = left.reduce((sum, { amount }) => sum + amount, 0);
          expect(rows.reduce((sum, { period }) => sum + period.due, 0) - told).toBe(kept * 10);
          // Only of a month in which nobody is paid is anything told instead of taken.
          expect(left.filter(({ month }) => rows.some((row) => row.month === month))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
