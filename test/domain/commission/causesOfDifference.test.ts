import { causesOfDifference, type PaidPeriod } from "../../../src/domain/commission/causesOfDifference";
import type { PlanTerms } from "../../../src/domain/commission/rules/periodCommission";
import type { Cents } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { tiersOf } from "./table";

const cents = (yuan: number) => Math.round(yuan * 100) as Cents;
const order = (amount: number, refund = 0) => ({ amount: new Decimal(amount), refund: new Decimal(refund) });

const terms: PlanTerms = { tiers: tiersOf([0, 0.1], [100000, 0.15]), mode: "marginal", measure: "period" };
// 90,000 + 60,000 sold, 10,000 of it refunded: 140,000 net earn 10,000 + 6,000.
const period: PaidPeriod = { terms, orders: [order(90000), order(60000, 10000)] };
const causes = (paid: number, changed: Partial<PaidPeriod> = {}) =>
  causesOfDifference({ ...period, ...changed }, cents(paid));

describe("Why another figure was paid than 16,000", () => {
  test("nothing is wrong with the right figure", () => expect(causes(16000)).toEqual([]));
  test("nothing explains any odd figure", () => expect(causes(12345.67)).toEqual([]));

  test.each([
    ["the whole reading: 15% of 140,000", 21000, ["otherReading"]],
    ["the refund not taken back: 10,000 + 15% of 50,000", 17500, ["refundNotTakenBack"]],
    ["the refund subtracted twice: 10,000 + 15% of 30,000", 14500, ["refundTakenTwice"]],
    ["tiers applied order by order: 10% of 90,000 and of 50,000", 14000, ["tierPerOrder"]],
  ])("%s", (_why, paid, expected) => expect(causes(paid)).toEqual(expected));

  test("the plan of another time: 8% throughout", () => {
    const before: PlanTerms = { ...terms, tiers: tiersOf([0, 0.08]) };
    expect(causes(11200, { otherPlans: [before] })).toEqual(["otherPlan"]);
  });

  test("the KPI factor of 0.9 left out", () =>
    expect(causes(16000, { factor: new Decimal("0.9") })).toEqual(["factorLeftOut"]));

  test("the cap of 15,000, the floor of 20,000, and the threshold left out", () => {
    expect(causes(16000, { terms: { ...terms, cap: cents(15000) } })).toEqual(["capLeftOut"]);
    expect(causes(16000, { terms: { ...terms, floor: cents(20000) } })).toEqual(["floorLeftOut"]);
    const start = { kind: "threshold", at: new Decimal(5000) } as const;
    expect(causes(16000, { terms: { ...terms, start } })).toEqual(["startLeftOut"]);
  });

  test("the commission rounded before the KPI factor: 1.34 and not 1.335 times 0.9 is 1.21", () => {
    const small: PaidPeriod = { terms, factor: new Decimal("0.9"), orders: [order(13.35)] };
    expect(causesOfDifference(small, cents(1.21))).toContain("roundedTooEarly");
    expect(causesOfDifference(small, cents(1.2))).toEqual([]);
  });

  test("orders rounded one by one: three times 0.005 is 0.02, not 0.03", () => {
    const small: PaidPeriod = { terms, orders: [order(0.05), order(0.05), order(0.05)] };
    expect(causesOfDifference(small, cents(0.03))).toContain("roundedTooEarly");
    expect(causesOfDifference(small, cents(0.02))).toEqual([]);
  });

  test("bands rounded one by one", () => {
    const tiers = tiersOf(["Up to", "Rate"], [0.05, 0.1], [0.1, 0.1], ["", 0.3]);
    const small: PaidPeriod = { terms: { ...terms, tiers }, orders: [order(0.1)] };
    expect(causesOfDifference(small, cents(0.02))).toEqual(["roundedTooEarly"]);
  });
});
