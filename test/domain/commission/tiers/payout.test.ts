import fc from "fast-check";
import { payout } from "../../../../src/domain/commission/tiers/payout";
import { bandParts, sumOfParts } from "../../../../src/domain/commission/tiers/payout";
import type { Mode } from "../../../../src/domain/commission/tiers/tierTable";
import type { Tiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import { plain, tiersOf } from "../table";

/** The payout in currency units, or the code of the problem. */
function pay(tiers: Tiers, mode: Mode, amount: number): number | string {
  const paid = payout(tiers, mode, amount);
  return paid.code === "payout" ? paid.cents / 100 : paid.code;
}

const tenFifteen = tiersOf([0, 0.1], [100000, 0.15]);

describe("10% to 100,000 and 15% above", () => {
  test.each<[Mode, number, number]>([
    ["marginal", 150000, 17500],
    ["whole", 150000, 22500],
    ["marginal", 80000, 8000],
    ["whole", 80000, 8000],
    ["marginal", 100000, 10000],
    ["whole", 100000, 15000],
    ["whole", 99999.99, 10000],
    ["marginal", 100000.07, 10000.01],
  ])("%s at %d pays %d", (mode, amount, paid) => expect(pay(tenFifteen, mode, amount)).toBe(paid));

  test("the same as an Up to table counts 100,000 to the lower band", () => {
    const upTo = tiersOf(["Up to", "Rate"], [100000, 0.1], ["", 0.15]);
    expect(pay(upTo, "whole", 100000)).toBe(10000);
    expect(pay(upTo, "whole", 100000.01)).toBe(15000);
  });
});

describe("Flats", () => {
  const table = tiersOf(["至", "比例", "獎金"], [10, 0.01, 200], [20, 0.02, 300], ["", 0.03, 400]);

  test.each<[Mode, number, number]>([
    ["marginal", 10, 200.1],
    ["marginal", 12, 500.14],
    ["marginal", 21, 900.33],
    ["whole", 10, 200.1],
    ["whole", 12, 300.24],
    ["whole", 21, 400.63],
  ])(
    "%s at %d pays %d: marginal those of every band entered, whole that of the band reached",
    (mode, amount, paid) => expect(pay(table, mode, amount)).toBe(paid),
  );

  test("of a From table are earned at the bound, of an Up to table behind it", () => {
    expect(pay(tiersOf([0, 0, 0], [10, 0, 500]), "marginal", 10)).toBe(500);
    expect(pay(tiersOf(["Up to", "Rate", "Flat"], [10, 0, 100], ["", 0, 500]), "marginal", 10)).toBe(100);
    expect(pay(tiersOf(["Up to", "Rate", "Flat"], [10, 0, 100], ["", 0, 500]), "marginal", 10.01)).toBe(600);
  });

  test.each<[Mode, number]>([
    ["marginal", 730],
    ["whole", 780],
  ])("are paid as well where a rate is too fine for whole numbers: %s at 4,000 pays %d", (mode, paid) =>
    expect(pay(tiersOf([0, 0.0200000000001, 50], [1000, 0.12, 300]), mode, 4000)).toBe(paid),
  );

  test.each<Mode>(["marginal", "whole"])("are not paid for nothing: zero pays zero, %s", (mode) =>
    expect(pay(table, mode, 0)).toBe(0),
  );
});

describe("Amounts of which a table says nothing", () => {
  const both = (...rows: readonly (readonly unknown[])[]) => tiersOf(["From", "Up to", "Rate"], ...rows);

  test.each<Mode>(["marginal", "whole"])("beyond a closed last band, %s", (mode) => {
    const closed = tiersOf(["Up to", "Rate"], [100, 0.1], [200, 0.2]);
    expect(pay(closed, mode, 200)).toBe(mode === "marginal" ? 30 : 40);
    expect(plain(payout(closed, mode, 200.01))).toEqual({
      code: "beyondLast",
      amount: "200.01",
      upTo: "200",
      row: 3,
    });
  });

  test.each<Mode>(["marginal", "whole"])("in the gap between 10 and 10.01, %s", (mode) =>
    expect(plain(payout(both([0, 10, 0.15], [10.01, 100, 0.075]), mode, 10.005))).toEqual({
      code: "inGap",
      amount: "10.005",
      above: "10",
      below: "10.01",
    }),
  );

  test("ends that leave nothing to be written between part at one bound", () => {
    expect(pay(both([0, 10, 0.15], [10.01, 100, 0.075]), "marginal", 11)).toBe(1.58);
    expect(pay(both([0, 9999, 0.05], [10000, 24999, 0.07]), "marginal", 20000)).toBe(1200);
    expect(pay(both([0, 9999, 0.05], [10000, 24999, 0.07]), "whole", 10000)).toBe(700);
  });

  test("behind a gap only the marginal reading lacks a rate", () => {
    const gap = both([0, 10, 0.15], [10.5, 100, 0.075]);
    expect(pay(gap, "whole", 11)).toBe(0.83);
    expect(plain(payout(gap, "marginal", 11))).toEqual({
      code: "passesGap",
      amount: "11",
      above: "10",
      below: "10.5",
    });
  });

  test("below the first band of a table that says where its bands start", () => {
    const section = both([15000, 16000, 0.2]);
    expect(plain(payout(section, "whole", 14999.99))).toMatchObject({
      code: "inGap",
      above: "0",
      below: "15000",
    });
    expect(pay(section, "whole", 15500)).toBe(3100);
  });

  test("but a From table that starts above 0 is a threshold: nothing is earned below it", () => {
    const threshold = tiersOf([500, 0.02], [800, 0]);
    expect([400, 500, 700, 1000].map((amount) => pay(threshold, "marginal", amount))).toEqual([0, 0, 4, 6]);
  });

  test.each<Mode>(["marginal", "whole"])("negative ones, %s", (mode) =>
    expect(pay(tenFifteen, mode, -0.01)).toBe("negativeAmount"),
  );
});

describe("Exactness", () => {
  test("halves are rounded away from zero, on the digits a person sees", () => {
    expect(pay(tiersOf([0, 0.05]), "marginal", 20.1)).toBe(1.01);
    expect(pay(tiersOf([0, 0.015]), "whole", 67)).toBe(1.01);
    expect(pay(tiersOf([0, 1]), "whole", 1.005)).toBe(1.01);
  });

  test("rates above one are money per piece", () =>
    expect(pay(tiersOf(["Up to", "Rate"], [5, 7], [10, 6.5], ["", 6]), "marginal", 20)).toBe(127.5));

  test("bounds finer than a cent are kept", () =>
    expect(pay(tiersOf(["Up to", "Rate"], [0.125, 8], ["", 4]), "marginal", 0.25)).toBe(1.5));

  test("amounts that leave the range of exact whole numbers are paid exactly all the same", () =>
    expect(payout(tiersOf([0, 0.123456789012]), "whole", 9_000_000_000_000.01)).toEqual({
      code: "payout",
      // 9,000,000,000,000.01 × 0.123456789012 = 1,111,111,101,108.0012345…
      cents: 111111110110800,
    }));

  test("what cannot be paid to the cent is refused", () =>
    expect(pay(tiersOf([0, 1000]), "whole", 9e12)).toBe("tooLarge"));
});

const cents = fc.integer({ min: 0, max: 50_000_000 });
const fromTable = fc
  .uniqueArray(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 0, maxLength: 6 })
  .chain((bounds) =>
    fc
      .array(fc.integer({ min: 1, max: 300 }), { minLength: bounds.length + 1, maxLength: bounds.length + 1 })
      .map((rates) =>
        [0, ...bounds.sort((a, b) => a - b)].map((from, at) => [from / 100, rates[at]! / 1000]),
      ),
  );

describe("Laws", () => {
  const exact = (tiers: Tiers, amount: Decimal): Decimal => {
    const found = bandParts(tiers, "marginal", amount);
    return found.code === "parts" ? sumOfParts(found.parts) : ZERO.minus(1);
  };

  test("marginal without flats never falls, and never rises faster than the highest rate", () =>
    fc.assert(
      fc.property(fromTable, cents, cents, (rows, a, b) => {
        const tiers = tiersOf(...rows);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((amount) =>
          new Decimal(amount).dividedBy(100),
        );
        const rise = exact(tiers, more!).minus(exact(tiers, less!));
        const highest = Math.max(...rows.map(([, rate]) => rate!));
        expect(rise.greaterThanOrEqualTo(0)).toBe(true);
        expect(rise.lessThanOrEqualTo(more!.minus(less!).times(highest))).toBe(true);
      }),
    ));

  test("with ascending rates the whole reading never pays less than the marginal one", () =>
    fc.assert(
      fc.property(fromTable, cents, (rows, amount) => {
        const rates = rows.map(([, rate]) => rate!).sort((a, b) => a - b);
        const tiers = tiersOf(...rows.map(([from], at) => [from, rates[at]]));
        const [marginal, whole] = (["marginal", "whole"] as const).map((mode) =>
          pay(tiers, mode, amount / 100),
        );
        expect(whole as number).toBeGreaterThanOrEqual(marginal as number);
      }),
    ));
});
