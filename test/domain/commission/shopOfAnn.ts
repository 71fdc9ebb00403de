import type { Employment } from "../../../src/domain/accounts/lines";
import { daySerial, monthOf, monthText, type DaySerial } from "../../../src/domain/calendar/month";
import { OrderLedger, type OrderPart } from "../../../src/domain/commission/orderLedger";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import type { CommissionInput } from "../../../src/domain/commission/commissionInput";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { Decimal } from "../../../src/domain/money/decimal";
import { tiersOf } from "./table";

export const JANUARY = monthOf(2026, 1);
export const day = (text: string): DaySerial => {
  const [year, month, date] = text.split("-").map(Number);
  return daySerial(year!, month!, date!)!;
};

/** 10% to 10,000 and 20% above, marginal, on net sales, since 2025. */
export const plan = (changes: Partial<CommissionPlan> = {}): CommissionPlan => ({
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

export const sale = (date: string, yuan: number, changes: Partial<OrderPart> = {}): OrderPart => ({
  person: "Ann",
  shop: "A",
  days: { pay: day(date) },
  gross: yuan * 100,
  refund: 0,
  sheet: 0,
  row: 1,
  ...changes,
});

export const post = (person: string, role = "service", changes: Partial<Employment> = {}): Employment => ({
  person,
  role,
  shop: "A",
  basePay: new Decimal(5000),
  from: day("2025-01-01"),
  ...changes,
});

/** What a run is given of these orders: Ann serves, under one plan. */
export function inputOf(
  orders: readonly OrderPart[],
  changes: Partial<CommissionInput> = {},
): CommissionInput {
  const ledger = new OrderLedger();
  for (const order of orders) ledger.add(order);
  return { plans: [plan()], employments: [post("Ann")], targets: [], attendance: [], ledger, ...changes };
}

/** Each payout as a line: month, person, amount that counts, due, payout. */
export const lines = (input: CommissionInput) =>
  runCommission(input).rows.map(
    ({ month, person, counted, period, payout }) =>
      `${monthText(month)} ${person} ${counted.amount.toFixed()} ${period.due / 100} ${payout / 100}`,
  );

/** Ann and Bob both serve. */
export const BOTH = { employments: [post("Ann"), post("Bob")] };
