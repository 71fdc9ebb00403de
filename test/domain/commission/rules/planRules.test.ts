import fc from "fast-check";
import { countedAmount } from "../../../../src/domain/commission/rules/countedAmount";
import { runHoldback } from "../../../../src/domain/commission/rules/holdback";
import { centsAdded } from "../../../../src/domain/commission/rules/centsAdded";
import { payLines } from "../../../../src/domain/commission/rules/payLines";
import { planInForce } from "../../../../src/domain/commission/planInForce";
import { sharePool, type PoolRule } from "../../../../src/domain/commission/rules/teamPool";
import { daySerial, type DaySerial } from "../../../../src/domain/calendar/month";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";
import { tiersOf } from "../table";

const dec = (value: number | string) => new Decimal(value);
const cents = (yuan: number) => Math.round(yuan * 100) as Cents;

describe("What a plan counts of an amount", () => {
  test.each([
    ["threshold", 9999, 0],
    ["threshold", 12000, 2000],
    ["cliff", 9999.99, 0],
    ["cliff", 10000, 10000],
    ["cliff", 12000, 12000],
  ] as const)("a %s of 10,000 counts, of %d, %d", (kind, amount, counted) =>
    expect(countedAmount(dec(amount), { kind, at: dec(10000) }).toNumber()).toBe(counted),
  );

  test("all of it, without either", () => expect(countedAmount(dec(5)).toNumber()).toBe(5));
});

describe("Pay line by line", () => {
  const tiers = tiersOf([0, 0.0299]);
  const lines = [10, 80, 10000].map(dec);

  test("rounds each line, since each is paid: 0.30 + 2.39 + 299.00", () =>
    expect(payLines(tiers, "marginal", lines)).toEqual({
      code: "lines",
      lines: [30, 239, 29900],
      total: 30169,
    }));

  test("keeps each line between its minimum and its maximum", () =>
    expect(payLines(tiers, "marginal", lines, { least: cents(1), most: cents(150) })).toMatchObject({
      lines: [100, 239, 15000],
    }));

  test("pays no minimum on a line of nothing", () =>
    expect(payLines(tiers, "marginal", [dec(0)], { least: cents(1) })).toMatchObject({ total: 0 }));

  test("names the line that cannot be paid", () =>
    expect(payLines(tiers, "marginal", [dec(1), dec(-1)])).toMatchObject({
      code: "negativeAmount",
      line: 1,
    }));
});

describe("An earning in cents", () => {
  test("is rounded once, halves away from zero", () => {
    expect(centsAdded(dec("900.045"))).toBe(90005);
    expect(centsAdded(dec("-900.045"))).toBe(-90005);
  });

  test("adds to what came before what everything together rounds to", () => {
    expect(centsAdded(dec("0.335"))).toBe(34);
    expect(centsAdded(dec("0.335"), dec("0.335"))).toBe(33);
  });

  test("is a half cent though a third of it ends nowhere: 0.03 ÷ 3 × 0.5", () =>
    expect(centsAdded(dec("0.03").dividedBy(3).times("0.5"))).toBe(1));

  test("that is too large is none", () => expect(centsAdded(dec("1e14"))).toBeUndefined());
});

describe("A holdback", () => {
  const held = (earned: Cents, percent: number, periods: number) => ({
    earned,
    plan: { share: dec(percent).dividedBy(100), periods },
  });

  test("is released by the plan under which it was kept, also after that has ended", () =>
    expect(
      runHoldback([held(cents(1000), 20, 2), { earned: cents(500) }, { earned: cents(800) }]),
    ).toMatchObject([
      { held: 20000, paid: 80000 },
      { held: 0, paid: 50000 },
      { released: 20000, paid: 100000, outstanding: 0 },
    ]));

  test("of 20% for 2 periods pays 800, 400, and 640 + 200", () =>
    expect(runHoldback([1000, 500, 800].map((yuan) => held(cents(yuan), 20, 2)))).toMatchObject([
      { held: 20000, released: 0, paid: 80000, outstanding: 20000 },
      { held: 10000, released: 0, paid: 40000, outstanding: 30000 },
      { held: 16000, released: 20000, paid: 84000, outstanding: 26000 },
    ]));

  test("keeps nothing of a period in which commission is taken back", () =>
    expect(runHoldback([held(cents(-50), 20, 1)])).toMatchObject([{ held: 0, paid: -5000 }]));

  test("never loses a cent: what was earned is paid or outstanding", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100_000, max: 1_000_000 }), { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 4 }),
        (earned, percent, periods) => {
          const result = runHoldback(earned.map((each) => held(each as Cents, percent, periods)));
          const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
          const paid = sum(result.map((period) => period.paid));
          expect(paid + result[result.length - 1]!.outstanding).toBe(sum(earned));
        },
      ),
    ));
});

describe("A team's pool", () => {
  const member = (person: string, attendance: number, score: number) => ({
    person,
    attendance: dec(attendance),
    score: dec(score),
  });
  const team = [member("王", 22, 90), member("李", 11, 80), member("陳", 22, 70), member("林", 0, 60)];
  const shares = (rule: PoolRule) => {
    const shared = sharePool(cents(1000), team, rule);
    return shared.code === "shares" ? shared.shares.map((share) => share / 100) : shared.code;
  };

  test("shared equally goes to those who were there", () =>
    expect(shares("equal")).toEqual([333.34, 333.33, 333.33, 0]));
  test("shared by attendance follows the days", () =>
    expect(shares("attendance")).toEqual([400, 200, 400, 0]));
  test("shared by score follows the points", () =>
    expect(shares("score")).toEqual([300, 266.67, 233.33, 200]));
  test("of nobody cannot be shared", () =>
    expect(sharePool(cents(1000), [], "equal")).toEqual({ code: "noWeight" }));
});

describe("The plan in force", () => {
  const day = (month: number, date: number) => daySerial(2024, month, date)!;
  const old = { name: "old", from: day(1, 1) };
  const summer = { name: "summer", from: day(6, 1), to: day(8, 31) };
  const nameOn = (date: DaySerial) => {
    const found = planInForce([summer, old], date);
    return found.code === "inForce" ? found.plan.name : found.code;
  };

  test.each([
    [5, 31, "old"],
    [6, 1, "summer"],
    [8, 31, "summer"],
    [9, 1, "old"],
  ])("on 2024-%d-%d is the %s one: a new plan counts from its first day to its last", (month, date, name) =>
    expect(nameOn(day(month, date))).toBe(name),
  );

  test("does not depend on the time of day", () =>
    expect(nameOn((day(8, 31) + 0.999) as DaySerial)).toBe("summer"));
  test("is none before the first", () => expect(nameOn(daySerial(2023, 12, 31)!)).toBe("noPlan"));
  test("is doubtful where two start on one day", () =>
    expect(planInForce([old, { ...old, name: "other" }], day(2, 1)).code).toBe("twoPlans"));
});
