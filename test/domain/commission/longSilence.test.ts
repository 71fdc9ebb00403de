import { monthOf } from "../../../src/domain/calendar/month";
import type { OrderPart } from "../../../src/domain/commission/orderLedger";
import type { CommissionPlan } from "../../../src/domain/commission/plan";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { day, plan, sale, inputOf } from "./shopOfAnn";

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
