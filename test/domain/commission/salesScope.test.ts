import fc from "fast-check";
import {
  isIn,
  isNarrower,
  meetOf,
  NO_SALES,
  SALE_ATTRIBUTES,
  scopeKey,
  type SaleKind,
  type SalesScope,
} from "../../../src/domain/commission/salesScope";
import { runCommission } from "../../../src/domain/commission/runCommission";
import { monthText } from "../../../src/domain/calendar/month";
import { inputOf, lines, plan, post, sale } from "./shopOfAnn";
import { tiersOf } from "./table";

const VALUES = ["a", "b", "c"];
const values = fc.option(fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 }), { nil: undefined });
const scope = fc
  .record({ shop: values, category: values, customer: values })
  .map((all): SalesScope => Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)));
const kind = fc
  .record({
    shop: fc.constantFrom(...VALUES),
    category: fc.constantFrom(...VALUES),
    customer: fc.constantFrom(...VALUES),
  })
  .map((of) => ({ ...NO_SALES, ...of }));
const ALL_KINDS = VALUES.flatMap((shop) =>
  VALUES.flatMap((category) =>
    VALUES.map((customer): SaleKind => ({ ...NO_SALES, shop, category, customer })),
  ),
);

describe("A scope of sales", () => {
  test("shares with another the sales that are of both", () => {
    fc.assert(
      fc.property(scope, scope, kind, (a, b, each) => {
        const meet = meetOf(a, b);
        expect(meet !== undefined && isIn(each, meet)).toBe(isIn(each, a) && isIn(each, b));
      }),
    );
  });

  test("that goes before another is a part of it, and never the other way round", () => {
    fc.assert(
      fc.property(scope, scope, (a, b) => {
        if (!isNarrower(a, b)) return;
        expect(ALL_KINDS.every((each) => !isIn(each, a) || isIn(each, b))).toBe(true);
        expect(isNarrower(b, a)).toBe(false);
      }),
    );
  });

  test("is the same in whatever order its values stand", () => {
    fc.assert(
      fc.property(scope, (of) => {
        const turned = Object.fromEntries(
          [...SALE_ATTRIBUTES]
            .reverse()
            .flatMap((each) => (of[each] ? [[each, [...of[each]].reverse()]] : [])),
        );
        expect(scopeKey(turned)).toBe(scopeKey(of));
      }),
    );
  });
});

describe("Plans of some sales", () => {
  const at = (id: number, only: SalesScope | undefined, rate: number) =>
    plan({
      ...{ id, name: `plan ${id}`, ...(only && { only }), role: "service" },
      terms: { tiers: tiersOf([0, rate]), mode: "marginal", measure: "period" },
    });
  const anywhere = { employments: [post("Ann", "service", { shop: "" })] };

  test("count what those that go before them leave", () => {
    const orders = [
      sale("2026-01-03", 1000, { shop: "A", category: "shoes" }),
      sale("2026-01-04", 2000, { shop: "A", category: "bags" }),
      sale("2026-01-05", 4000, { shop: "B", category: "shoes" }),
    ];
    const plans = [
      at(0, undefined, 0.01),
      at(1, { shop: ["A"] }, 0.02),
      at(2, { shop: ["A"], category: ["shoes"] }, 0.1),
    ];
    expect(lines(inputOf(orders, { plans, ...anywhere }))).toEqual([
      "2026-01 Ann 2000 40 40",
      "2026-01 Ann 1000 100 100",
      "2026-01 Ann 4000 40 40",
    ]);
  });

  test("of a shop and of a category do not clash where one of both has what they share", () => {
    const orders = [
      sale("2026-01-03", 1000, { shop: "A", category: "shoes" }),
      sale("2026-01-03", 500, { shop: "A" }),
    ];
    const both = [at(0, { shop: ["A"] }, 0.01), at(1, { category: ["shoes"] }, 0.02)];
    const input = inputOf(orders, { plans: both, ...anywhere });
    expect(runCommission(input).rows).toEqual([]);
    expect(runCommission(input).problems.map(({ code }) => code)).toContain("plansOverlap");
    const settled = [...both, at(2, { shop: ["A"], category: ["shoes"] }, 0.1)];
    expect(lines(inputOf(orders, { plans: settled, ...anywhere }))).toEqual([
      "2026-01 Ann 500 5 5",
      "2026-01 Ann 0 0 0",
      "2026-01 Ann 1000 100 100",
    ]);
  });

  test("count every sale at most once, and every one where one plan is for all others", () => {
    const sold = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      kind,
      yuan: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(
        fc.array(sold, { maxLength: 15 }),
        fc.uniqueArray(scope, { selector: scopeKey, maxLength: 5 }),
        (sales, scopes) => {
          const orders = sales.map((each) =>
            sale(`2026-01-${String(each.day).padStart(2, "0")}`, each.yuan, each.kind),
          );
          const some = scopes.filter((of) => Object.keys(of).length > 0);
          const plans = [...some.map((of, id) => at(id, of, 0.01)), at(9, undefined, 0.01)];
          const { rows, problems } = runCommission(inputOf(orders, { plans, ...anywhere }));
          const counted = rows.flatMap((row) => [...row.counted.entries]);
          expect(new Set(counted).size).toBe(counted.length);
          const refused = problems.some(({ code }) => code === "plansOverlap");
          if (!refused) expect(counted).toHaveLength(orders.length);
          expect(rows.every(({ month }) => monthText(month) === "2026-01")).toBe(true);
        },
      ),
    );
  });
});
