import fc from "fast-check";
import {
  scopeCost,
  scopeLines,
  SERVICE_GROUPS,
  WHOLE_SERVICES,
} from "../../../../src/domain/agency/advice/scope";
import { SERVICES, type ReadService, type Service } from "../../../../src/domain/agency/reading/quoteReading";
import { Decimal } from "../../../../src/domain/money/decimal";
import { termsOf } from "./shop";

const prices = (figures: Partial<Record<Service, number>>) =>
  new Map((Object.entries(figures) as [Service, number][]).map(([key, value]) => [key, new Decimal(value)]));
const NONE = prices({});

describe("The scope of a quote", () => {
  test("what it names is included, extra or left out; of the rest it says nothing", () => {
    const lines = scopeLines(termsOf("月費2萬,含運營和推廣,拍攝另計300元/張,客服自理"));
    expect(lines.operations.state).toBe("included");
    expect(lines.photography.state).toBe("extra");
    expect(lines.customerService.state).toBe("leftOut");
    expect(lines.warehouse.state).toBe("unsaid");
  });

  test("只做 leaves out everything else", () => {
    const lines = scopeLines(termsOf("月費3800,只做上下架和作圖"));
    expect(lines.design.state).toBe("included");
    expect(lines.promotion.state).toBe("leftOut");
  });

  test("every service stands in exactly one group", () =>
    expect([...Object.values(SERVICE_GROUPS).flat()].sort()).toEqual([...SERVICES].sort()));
});

describe("What the scope leaves out costs", () => {
  test("the shop's own price where it is left out: customer service at 14,600", () =>
    expect(
      scopeCost(scopeLines(termsOf("月費2萬,客服自理")), prices({ customerService: 14_600 }), NONE),
    ).toEqual({
      added: new Decimal(14_600),
      open: new Decimal(0),
    }));

  test("the quote's price where it is extra: 20 pictures at 300 are 6,000", () => {
    const lines = scopeLines(termsOf("月費2萬,拍攝另計300元/張"));
    const { added } = scopeCost(lines, prices({ photography: 9000 }), prices({ photography: 20 }));
    expect(added.toNumber()).toBe(6000);
  });

  test("the shop's own price where pieces are not counted", () => {
    const lines = scopeLines(termsOf("月費2萬,拍攝另計300元/張"));
    expect(scopeCost(lines, prices({ photography: 9000 }), NONE).added.toNumber()).toBe(9000);
  });

  test("what is not said is kept apart: design at 14,500 may come on top", () => {
    const { added, open } = scopeCost(
      scopeLines(termsOf("月費2萬,含運營")),
      prices({ design: 14_500 }),
      NONE,
    );
    expect([added.toNumber(), open.toNumber()]).toEqual([0, 14_500]);
  });

  const service = fc.record({
    service: fc.constantFrom(...SERVICES),
    included: fc.boolean(),
  });
  const anyPrices = fc
    .array(fc.tuple(fc.constantFrom(...WHOLE_SERVICES), fc.integer({ min: 0, max: 50_000 })))
    .map((pairs) => new Map(pairs.map(([key, value]) => [key, new Decimal(value)])));

  test("never lowers the cost, and one service more in the price never raises it", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(service, { selector: (each) => each.service }),
        fc.constantFrom(...SERVICES),
        anyPrices,
        (services: readonly ReadService[], more, own) => {
          const cost = (of: readonly ReadService[]) => {
            const { added, open } = scopeCost(scopeLines({ services: of }), own, NONE);
            return added.plus(open).toNumber();
          };
          const before = cost(services);
          const others = services.filter((each) => each.service !== more);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(cost([...others, { service: more, included: true }])).toBeLessThanOrEqual(before);
        },
      ),
    ));
});
