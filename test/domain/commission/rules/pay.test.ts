import fc from "fast-check";
import { clawback } from "../../../../src/domain/commission/rules/clawback";
import { runDraw, type DrawKind } from "../../../../src/domain/commission/rules/draw";
import { splitAmount } from "../../../../src/domain/commission/rules/split";
import { stepBonus } from "../../../../src/domain/commission/rules/stepBonus";
import type { Cents } from "../../../../src/domain/money/cents";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

const periods = (kind: DrawKind, draw: number, gross: readonly number[]) =>
  gross.map((amount) => ({ gross: (amount * 100) as Cents, draw: (draw * 100) as Cents, kind }));

describe("A draw", () => {
  const run = (kind: DrawKind, draw: number, ...gross: number[]) =>
    runDraw(periods(kind, draw, gross)).map(({ drawn, recovered, paid, owed }) =>
      [drawn, recovered, paid, owed].map((cents) => cents / 100),
    );

  test("recoverable: the shortfall is owed and taken from what lies above the draw later", () =>
    expect(run("recoverable", 2000, 2750, 3000, 1500, 2375, 3000, 2750)).toEqual([
      [0, 0, 2750, 0],
      [0, 0, 3000, 0],
      [500, 0, 2000, 500],
      [0, 375, 2000, 125],
      [0, 125, 2875, 0],
      [0, 0, 2750, 0],
    ]));

  test("recoverable: shortfalls add up, 500 + 1,200 = 1,700", () =>
    expect(run("recoverable", 2000, 1500, 800).map((row) => row[3])).toEqual([500, 1700]));

  test("nonrecoverable: a guarantee that is never owed", () =>
    expect(run("nonrecoverable", 2000, 800, 5000)).toEqual([
      [1200, 0, 2000, 0],
      [0, 0, 5000, 0],
    ]));

  test("forgiven: recovered meanwhile, and what is owed after the last period is let go", () =>
    expect(run("forgiven", 2000, 800, 2500, 1900)).toEqual([
      [1200, 0, 2000, 1200],
      [0, 500, 2000, 700],
      [100, 0, 2000, 0],
    ]));

  test("forgiven: the debt ends with the last period of that kind, and a later kind starts without it", () => {
    const changed = [
      ...periods("forgiven", 2000, [800, 1900]),
      ...periods("recoverable", 2000, [1500, 3000]),
    ];
    expect(runDraw(changed).map(({ owed }) => owed / 100)).toEqual([1200, 0, 500, 0]);
  });

  test("carries commission taken back as a debt, never as a negative pay", () =>
    expect(runDraw(periods("recoverable", 0, [-300, 1000]))).toMatchObject([
      { paid: 0, owed: 30000 },
      { recovered: 30000, paid: 70000, owed: 0 },
    ]));

  const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 24 });

  test("recoverable: never pays below the draw, and what was paid more than earned is what is owed", () =>
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 5000 }), (gross, draw) => {
        const result = runDraw(periods("recoverable", draw, gross));
        for (const period of result) expect(period.paid).toBeGreaterThanOrEqual(draw * 100);
        const paidMore = result.reduce((sum, period) => sum + period.paid - period.gross, 0);
        expect(result[result.length - 1]!.owed).toBe(paidMore);
      }),
    ));
});

describe("Commission given back for refunds", () => {
  const tiers = tiersOf([0, 0.1], [100000, 0.15]);
  const back = (amount: number, refund: number) => {
    const found = clawback(tiers, "marginal", new Decimal(amount), new Decimal(refund));
    return found.code === "clawback" ? found.givenBack / 100 : plain(found);
  };

  test("takes the top band first: 20,000 × 15% + 10,000 × 10%", () => expect(back(120000, 30000)).toBe(4000));
  test("is all that was paid when all is refunded", () => expect(back(120000, 120000)).toBe(13000));
  test("is never more than was paid, whatever is refunded", () => expect(back(120000, 500000)).toBe(13000));
  test("leaves out what a cap had cut: of 13,000 capped at 10,000 only 1,000 was paid too much", () => {
    const found = clawback(tiers, "marginal", new Decimal(120000), new Decimal(30000), 1000000 as Cents);
    expect(found).toMatchObject({ paid: 1000000, earned: 900000, givenBack: 100000 });
  });

  test("is nothing without a refund", () => expect(back(120000, 0)).toBe(0));
  test("needs refunds as positive amounts", () =>
    expect(back(120000, -1)).toEqual({ code: "negativeRefund", refund: "-1" }));

  test("leaves exactly the commission on what remains, given back in one go or in parts", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.nat(300_000),
        fc.nat(300_000),
        (amount, first, second) => {
          const one = back(amount, first + second) as number;
          const kept = Math.max(0, amount - first);
          const inParts = (back(amount, first) as number) + (back(kept, second) as number);
          expect(Math.round(inParts * 100)).toBe(Math.round(one * 100));
        },
      ),
    ));
});

describe("A bonus for every full step", () => {
  const bonus = (amount: number, threshold?: number) => {
    const plan = { per: new Decimal(10000), bonus: new Decimal(400) };
    const found = stepBonus(
      new Decimal(amount),
      threshold ? { ...plan, threshold: new Decimal(threshold) } : plan,
    );
    return found.code === "payout" ? found.cents / 100 : found.code;
  };

  test.each([
    [9999.99, 0],
    [10000, 400],
    [35000, 1200],
    [0, 0],
  ])("每滿 10,000 獎 400: %d earns %d", (amount, earned) => expect(bonus(amount)).toBe(earned));

  test("counts from the threshold", () => {
    expect(bonus(35000, 20000)).toBe(400);
    expect(bonus(15000, 20000)).toBe(0);
  });

  test("counts steps on decimals: 0.3 holds three steps of 0.1", () => {
    const found = stepBonus(new Decimal("0.3"), { per: new Decimal("0.1"), bonus: new Decimal(1) });
    expect(found).toEqual({ code: "payout", cents: 300 });
  });

  test("needs a step above 0", () =>
    expect(stepBonus(new Decimal(1), { per: ZERO, bonus: new Decimal(1) })).toMatchObject({
      code: "noStep",
    }));
});

describe("A shared amount", () => {
  const split = (amount: number, ...weights: number[]) =>
    plain(
      splitAmount(
        new Decimal(amount),
        weights.map((weight) => new Decimal(weight)),
      ),
    );

  test("is split by shares that foot", () =>
    expect(split(100, 1, 1, 1)).toEqual({ code: "split", parts: ["33.34", "33.33", "33.33"] }));

  test("leaves nothing to a weight of 0", () =>
    expect(split(10, 22, 0, 11)).toEqual({ code: "split", parts: ["6.67", "0", "3.33"] }));

  test("is refused without a positive weight, or with a negative one", () => {
    expect(split(100, 0, 0)).toEqual({ code: "noWeight" });
    expect(split(100, 1, -2)).toEqual({ code: "negativeWeight", index: 1, weight: "-2" });
  });
});
