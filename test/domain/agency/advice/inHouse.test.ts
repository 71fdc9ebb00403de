import fc from "fast-check";
import {
  evenSales,
  keptCost,
  replacedRoles,
  switchMonth,
  teamCost,
  teamOfStaff,
} from "../../../../src/domain/agency/advice/inHouse";
import { scopeLines } from "../../../../src/domain/agency/advice/scope";
import { compileQuote } from "../../../../src/domain/agency/terms/compileQuote";
import type { Employment } from "../../../../src/domain/accounts/lines";
import { firstDayOf, monthOf, type DaySerial, type Month } from "../../../../src/domain/calendar/month";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal } from "../../../../src/domain/money/decimal";
import { ROLES, type RoleId } from "../../../../src/domain/staffing/duties";
import { termsOf, yuan } from "./shop";

const MONTHS = Array.from({ length: 12 }, (_, at) => (monthOf(2026, 1) + at) as Month);
const roleOf = (text: string) => ROLES.find((role) => role === text);
const employed = (
  role: string,
  basePay: number,
  days: { from?: DaySerial; to?: DaySerial } = {},
): Employment => ({
  person: `${role} ${basePay}`,
  role,
  shop: "",
  basePay: new Decimal(basePay),
  ...days,
});
const TEAM = teamOfStaff(
  [
    employed("operations", 13_000),
    employed("design", 8000),
    employed("service", 5000),
    employed("bookkeeper", 6000),
  ],
  MONTHS,
  roleOf,
);
const payOf = (role: RoleId | undefined, at: number) =>
  TEAM.roles.find((each) => each.role === role)!.pay[at];

describe("The own team", () => {
  test("costs what its roles are paid; who is of none of the six stands apart", () => {
    expect(payOf("operations", 0)).toBe(yuan(13_000));
    expect(payOf("warehouse", 0)).toBe(0);
    expect(payOf(undefined, 0)).toBe(yuan(6000));
    expect(teamCost(TEAM, 0)).toBe(yuan(32_000));
  });

  test("is carried on by who has not left, and pay grows from its month", () => {
    const leaves = { to: (firstDayOf(MONTHS[6]!) - 1) as DaySerial };
    const staff = [employed("design", 8000), employed("service", 5000, leaves)];
    const team = teamOfStaff(staff, MONTHS, roleOf, { rate: new Decimal("0.05"), from: MONTHS[6]! });
    expect([teamCost(team, 5), teamCost(team, 6)]).toEqual([yuan(13_000), yuan(8400)]);
  });

  test("keeps the roles that an agency does not replace", () => {
    const replaced = replacedRoles(scopeLines(termsOf("月費2萬,含運營和美工,客服自理")));
    expect(keptCost(TEAM, 0, replaced)).toBe(yuan(5000 + 6000));
  });

  test("an agency that says nothing of its scope replaces the operations lead alone", () => {
    const replaced = replacedRoles(scopeLines(termsOf("月費2萬")));
    expect(ROLES.filter((role) => replaced[role].equals(1))).toEqual(["operations"]);
  });

  test("a role half replaced keeps half its pay, and commission goes with the operations lead", () => {
    const replaced = { ...replacedRoles(scopeLines(termsOf("月費2萬"))), design: new Decimal("0.5") };
    const team = { ...TEAM, commission: MONTHS.map(() => yuan(2000)) };
    expect(keptCost(team, 0, replaced)).toBe(yuan(4000 + 5000 + 6000));
  });
});

describe("The sales at which both cost the same", () => {
  const even = (text: string) => {
    const quote = compileQuote(termsOf(text), "base");
    if (quote.code !== "quote") throw new Error(quote.code);
    return evenSales(quote, TEAM, replacedRoles(scopeLines(termsOf(text))))?.toNumber();
  };

  test("5% of them is the pay that is replaced: 21,000 of operations and design, 420,000", () =>
    expect(even("只收提點5%,含運營和美工")).toBe(420_000));

  test("a fee that is above that pay has none", () => expect(even("月費3萬,含運營")).toBeUndefined());
});

describe("The month in which to switch", () => {
  const costs = (...amounts: number[]) => amounts as Cents[];

  test("is the first from which the own team is cheaper for good", () => {
    expect(switchMonth(costs(60, 60, 60, 60), costs(50, 70, 55, 80))).toBe(3);
    expect(switchMonth(costs(60, 60, 60), costs(61, 62, 63))).toBe(0);
  });

  test("never comes where the last month is no cheaper", () =>
    expect(switchMonth(costs(60, 60, 60), costs(90, 90, 60))).toBeUndefined());

  test("is where every later month is cheaper and the one before is not", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 12 }), (months) => {
        const team = costs(...months.map(([own]) => own));
        const agency = costs(...months.map(([, fee]) => fee));
        const found = switchMonth(team, agency) ?? months.length;
        expect(team.slice(found).every((own, at) => own < agency[found + at]!)).toBe(true);
        if (found > 0) expect(team[found - 1]).toBeGreaterThanOrEqual(agency[found - 1]!);
      }),
    ));
});
