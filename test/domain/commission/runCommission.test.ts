import fc from "fast-check";
import type { Employment } from "../../../src/domain/accounts/lines";
import {
  daySerial,
  monthOf,
  monthOfSerial,
  monthText,
  type DaySerial,
} from "../../../src/domain/calendar/month";
import { OrderLedger, type OrderPart } from "../../../src/domain/commission/orderLedger";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import type { CommissionInput } from "../../../src/domain/commission/commissionInput";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { openMonth, trueUps } from "../../../src/domain/commission/trueUp";
import { whatIf } from "../../../src/domain/commission/whatIf";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { tiersOf } from "./table";

const JANUARY = monthOf(2026, 1);
const day = (text: string): DaySerial => {
  const [year, month, date] = text.split("-").map(Number);
  return daySerial(year!, month!, date!)!;
};

/** 10% to 10,000 and 20% above, marginal, on net sales, since 2025. */
const plan = (changes: Partial<CommissionPlan> = {}): CommissionPlan => ({
  id: 0,
  name: "service",
  role: "service",
  person: "",
  from: day("2025-01-01"),
  basis: "net",
  recognition: "pay",
  terms: { tiers: tiersOf([0, 0.1], [10000, 0.2]), mode: "marginal", measure: "period" },
  ...changes,
});

const sale = (date: string, yuan: number, changes: Partial<OrderPart> = {}): OrderPart => ({
  person: "Ann",
  shop: "A",
  days: { pay: day(date) },
  gross: yuan * 100,
  refund: 0,
  sheet: 0,
  row: 1,
  ...changes,
});

const post = (person: string, role = "service", changes: Partial<Employment> = {}): Employment => ({
  person,
  role,
  shop: "A",
  basePay: new Decimal(5000),
  from: day("2025-01-01"),
  ...changes,
});

function inputOf(orders: readonly OrderPart[], changes: Partial<CommissionInput> = {}): CommissionInput {
  const ledger = new OrderLedger();
  for (const order of orders) ledger.add(order);
  return { plans: [plan()], employments: [post("Ann")], targets: [], attendance: [], ledger, ...changes };
}

/** Each payout as a line: month, person, amount that counts, due, payout. */
const lines = (input: CommissionInput) =>
  runCommission(input).rows.map(
    ({ month, person, counted, period, payout }) =>
      `${monthText(month)} ${person} ${counted.amount.toFixed()} ${period.due / 100} ${payout / 100}`,
  );

describe("A month's payout", () => {
  test("pays the tiers on what the person sold, net of refunds", () => {
    const orders = [sale("2026-01-05", 9000), sale("2026-01-20", 6000, { refund: 300000 })];
    // 12,000 net: 10,000 × 10% + 2,000 × 20%
    expect(lines(inputOf(orders))).toEqual(["2026-01 Ann 12000 1400 1400"]);
  });

  test("pays the floor to somebody who sold nothing", () => {
    const terms = { ...plan().terms, floor: 30000 as Cents };
    const input = inputOf([sale("2026-01-05", 5000), sale("2026-02-03", 1000, { person: "Bob" })], {
      plans: [plan({ terms })],
      employments: [post("Ann"), post("Bob")],
    });
    expect(lines(input)).toEqual([
      "2026-01 Ann 5000 500 500",
      "2026-01 Bob 0 300 300",
      "2026-02 Ann 0 300 300",
      "2026-02 Bob 1000 300 300",
    ]);
  });

  test("is split between two plans on the day on which the plan changes", () => {
    const next = plan({
      id: 1,
      name: "service 2",
      from: day("2026-01-16"),
      terms: { ...plan().terms, tiers: tiersOf([0, 0.3]) },
    });
    const orders = [sale("2026-01-15", 1000), sale("2026-01-16", 1000)];
    expect(lines(inputOf(orders, { plans: [plan(), next] }))).toEqual([
      "2026-01 Ann 1000 100 100",
      "2026-01 Ann 1000 300 300",
    ]);
  });

  test("takes commission back in the month in which an earlier sale is refunded, top band first", () => {
    const orders = [
      sale("2026-01-10", 12000, { refund: 300000, refundDay: day("2026-02-08") }),
      sale("2026-02-10", 5000),
    ];
    // January paid 1,400 on 12,000; 9,000 earn 900: 500 are given back of February's 500
    expect(lines(inputOf(orders))).toEqual(["2026-01 Ann 12000 1400 1400", "2026-02 Ann 5000 0 0"]);
  });

  test("counts the shop's orders for a role that no order names", () => {
    const lead = plan({ role: "lead", basis: "gross" });
    const input = inputOf(
      [sale("2026-01-05", 1000, { person: "" }), sale("2026-01-06", 500, { shop: "B" })],
      {
        plans: [lead],
        employments: [post("Zoe", "lead")],
      },
    );
    expect(lines(input)).toEqual(["2026-01 Zoe 1000 100 100"]);
    expect(runCommission(input).problems).toEqual([
      { code: "countsShopSales", plan: "service", role: "lead" },
    ]);
  });

  test("shares a team's pool by the days worked", () => {
    const attendance = [
      { month: JANUARY, person: "Ann", worked: new Decimal(20) },
      { month: JANUARY, person: "Bob", worked: new Decimal(10) },
    ];
    const input = inputOf([sale("2026-01-05", 1000), sale("2026-01-06", 1000, { person: "Bob" })], {
      plans: [plan({ pool: "attendance" })],
      employments: [post("Ann"), post("Bob")],
      attendance,
    });
    // 200.00 by 20 to 10: 133.33 and 66.67
    expect(lines(input)).toEqual(["2026-01 Ann 2000 133.33 133.33", "2026-01 Bob 2000 66.67 66.67"]);
  });

  test("holds all of it back for a month, and pays it out after the person has left", () => {
    const input = inputOf([sale("2026-01-05", 1000), sale("2026-02-05", 1000, { person: "" })], {
      plans: [plan({ holdback: { share: new Decimal(1), periods: 1 } })],
      employments: [post("Ann", "service", { to: day("2026-01-31") })],
    });
    expect(lines(input)).toEqual(["2026-01 Ann 1000 100 0", "2026-02 Ann 0 0 100"]);
  });

  test("guarantees a draw and takes it back from later commission", () => {
    const draw = { amount: 20000 as Cents, kind: "recoverable" } as const;
    const input = inputOf([sale("2026-01-05", 1500), sale("2026-02-05", 3000)], { plans: [plan({ draw })] });
    expect(lines(input)).toEqual(["2026-01 Ann 1500 150 200", "2026-02 Ann 3000 300 250"]);
  });

  test("compares the floor with the whole month where the plan changes in it", () => {
    const floor = { terms: { ...plan().terms, floor: 30000 as Cents } };
    const next = plan({ id: 1, name: "service 2", from: day("2026-01-16"), ...floor });
    const orders = [sale("2026-01-15", 1500), sale("2026-01-16", 1000)];
    // 150 until the 15th and 100 after it: 50 are missing to 300, and no floor is paid for the first half
    expect(lines(inputOf(orders, { plans: [plan(floor), next] }))).toEqual([
      "2026-01 Ann 1500 150 150",
      "2026-01 Ann 1000 150 150",
    ]);
  });

  test("takes back under the plan of the sale, also where a cumulative plan followed it", () => {
    const next = plan({
      id: 1,
      from: day("2026-02-01"),
      terms: { ...plan().terms, tiers: tiersOf([0, 0.3]), measure: "cumulative" },
    });
    const refund = { refund: 100000, refundDay: day("2026-02-08") };
    const orders = [sale("2026-01-10", 5000, refund), sale("2026-02-10", 1000)];
    // 1,000 refunded at 10% take back 100 of February's 300; the cumulative amount stays 1,000
    expect(lines(inputOf(orders, { plans: [plan(), next] }))).toEqual([
      "2026-01 Ann 5000 500 500",
      "2026-02 Ann 1000 200 200",
    ]);
  });

  test("takes back from a share of the team's pool what was paid to the member alone before", () => {
    const team = plan({ id: 1, from: day("2026-02-01"), pool: "equal" });
    const refund = { refund: 200000, refundDay: day("2026-02-08") };
    const orders = [sale("2026-01-10", 5000, refund), sale("2026-02-10", 6000)];
    const input = inputOf(orders, { plans: [plan(), team], employments: [post("Ann"), post("Bob")] });
    // 600 shared by two; Ann gives back 2,000 × 10%
    expect(lines(input)).toEqual([
      "2026-01 Ann 5000 500 500",
      "2026-01 Bob 0 0 0",
      "2026-02 Ann 6000 100 100",
      "2026-02 Bob 6000 300 300",
    ]);
  });

  test("is told to be impossible where two plans start on the same day", () => {
    const input = inputOf([sale("2026-01-05", 1500)], { plans: [plan(), plan({ id: 1, name: "other" })] });
    const { rows, problems } = runCommission(input);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { code: "twoPlans", person: "Ann", month: JANUARY, plans: ["service", "other"] },
    ]);
  });
});

const ORDERS = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 90 }),
    yuan: fc.integer({ min: 0, max: 9000 }),
    bob: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);
type Drawn = { readonly day: number; readonly yuan: number; readonly bob: boolean };
const ordersOf = (drawn: readonly Drawn[]) =>
  drawn.map((order) => ({
    ...sale("2026-01-01", order.yuan, order.bob ? { person: "Bob" } : {}),
    days: { pay: (day("2026-01-01") + order.day - 1) as DaySerial },
  }));
const BOTH = { employments: [post("Ann"), post("Bob")] };

describe("Payouts", () => {
  test("do not depend on the order of the rows", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const forward = lines(inputOf(ordersOf(drawn), BOTH));
        expect(lines(inputOf(ordersOf([...drawn].reverse()), BOTH))).toEqual(forward);
      }),
      { numRuns: 100 },
    ));

  test("of a team foot to its pool", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const { rows } = runCommission(
          inputOf(ordersOf(drawn), { ...BOTH, plans: [plan({ pool: "equal" })] }),
        );
        for (const month of new Set(rows.map((row) => row.month))) {
          const team = rows.filter((row) => row.month === month);
          expect(team.reduce((sum, row) => sum + row.byTiers.cents, 0)).toBe(team[0]!.team!.pool);
        }
      }),
      { numRuns: 100 },
    ));

  test("with refunds taken back later add up to the commission on what remained of each month", () =>
    fc.assert(
      fc.property(ORDERS, fc.array(fc.nat(100), { minLength: 40, maxLength: 40 }), (drawn, percents) => {
        const orders = ordersOf(drawn).map((order, index) => ({
          ...order,
          person: "Ann",
          refund: (order.gross * percents[index]!) / 100,
          refundDay: day("2026-04-10"),
        }));
        const last = sale("2026-04-30", 0);
        const { rows } = runCommission(inputOf([...orders, last]));
        const remaining = new Map<number, number>();
        for (const { days, gross, refund } of orders) {
          const month = monthOfSerial(days.pay);
          remaining.set(month, (remaining.get(month) ?? 0) + gross - refund);
        }
        const commission = (cents: number) =>
          Math.round(cents <= 1_000_000 ? cents / 10 : 100_000 + (cents - 1_000_000) / 5);
        const expected = [...remaining.values()].reduce((sum, cents) => sum + commission(cents), 0);
        const paid = rows.reduce((sum, { payout }) => sum + payout, 0);
        // A month that would pay less than nothing pays nothing, and the rest is owed.
        expect(paid - rows.at(-1)!.owed).toBe(expected);
      }),
      { numRuns: 100 },
    ));

  test("of cumulative months add up to the commission on everything", () =>
    fc.assert(
      fc.property(ORDERS, (drawn) => {
        const terms = { ...plan().terms, measure: "cumulative" as const };
        const orders = ordersOf(drawn).map((order) => ({ ...order, person: "Ann" }));
        const { rows } = runCommission(inputOf(orders, { plans: [plan({ terms })] }));
        const sold = orders.reduce((sum, { gross }) => sum + gross, 0) / 100;
        const expected = sold <= 10000 ? sold * 10 : 100_000 + (sold - 10000) * 20;
        expect(rows.reduce((sum, { payout }) => sum + payout, 0)).toBe(Math.round(expected));
      }),
      { numRuns: 100 },
    ));
});

describe("A closed month", () => {
  const computed = (cents: number) => [{ month: JANUARY, person: "Ann", payout: cents as Cents }];
  const closed = (cents: number) => [
    { month: JANUARY, digest: "", payouts: [{ person: "Ann", paid: cents as Cents }] },
  ];

  test("shows a later refund as a true-up of the open month", () =>
    expect(trueUps(closed(100000), computed(96000))).toEqual([{ person: "Ann", amount: -4000 }]));

  test("needs none where nothing changed", () =>
    expect(trueUps(closed(100000), computed(100000))).toEqual([]));

  test("is followed by the open month", () =>
    expect(openMonth([JANUARY], [JANUARY, (JANUARY + 1) as typeof JANUARY])).toBe(JANUARY + 1));

  test("leaves what is paid in all equal to what is right in the end", () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (paid, right) => {
        const [up] = trueUps(closed(paid), computed(right));
        expect(paid + (up?.amount ?? 0)).toBe(right);
      }),
    ));
});

describe("What if a rate changes", () => {
  test("the total and who gains and loses are told", () => {
    const input = inputOf([sale("2026-01-05", 20000), sale("2026-01-06", 1000, { person: "Bob" })], BOTH);
    // Ann: 1,000 + 2,000 becomes 500 + 3,000; Bob: 100 becomes 50
    const { before, after, changed, gain, lose } = whatIf(
      input,
      new Map([[0, { tiers: tiersOf([0, 0.05], [10000, 0.3]) }]]),
    );
    expect([before, after, gain, lose]).toEqual([310000, 355000, 1, 1]);
    expect(changed).toEqual([
      { person: "Ann", before: 300000, after: 350000, difference: 50000 },
      { person: "Bob", before: 10000, after: 5000, difference: -5000 },
    ]);
  });
});

describe("More than a year without an order", () => {
  const silences = (orders: readonly OrderPart[], changes: Partial<CommissionPlan> = {}) =>
    runCommission(inputOf(orders, { plans: [plan(changes)] })).problems.filter(
      ({ code }) => code === "longSilence",
    );

  test("is told with the order that ends it, whose date may be wrong", () =>
    expect(silences([sale("2026-03-05", 100), sale("2027-05-05", 100, { sheet: 2, row: 7 })])).toMatchObject([
      { before: monthOf(2026, 3), after: monthOf(2027, 5), orders: 1, sheet: 2, row: 7 },
    ]));

  test("is looked for at the moment by which the plan counts", () => {
    const received = (date: string): OrderPart =>
      sale("2026-03-05", 100, { days: { pay: day("2026-03-05"), receipt: day(date) } });
    const orders = [received("2026-03-20"), received("2062-05-12")];
    expect(silences(orders)).toEqual([]);
    expect(silences(orders, { recognition: "receipt" })).toHaveLength(1);
  });

  test("is not a year: what is sold each May is nothing to be told", () =>
    expect(silences([sale("2025-05-05", 100), sale("2026-05-05", 100)])).toEqual([]));
});
