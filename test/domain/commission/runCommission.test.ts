import { runCommission } from "../../../src/domain/commission/runCommission";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { JANUARY, day, plan, sale, post, inputOf, lines } from "./shopOfAnn";
import { tiersOf } from "./table";

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
