import fc from "fast-check";
import { openMonth, trueUps } from "../../../src/domain/commission/trueUp";
import type { Cents } from "../../../src/domain/money/cents";
import { JANUARY } from "./shopOfAnn";

describe("A closed month", () => {
  const computed = (cents: number) => [{ month: JANUARY, person: "Ann", payout: cents as Cents }];
  const closed = (cents: number) => [
    { month: JANUARY, digest: "", payouts: [{ person: "Ann", paid: cents as Cents }] },
  ];

  test("shows a later refund as a true-up of the open month", () =>
    expect(trueUps(closed(100000), computed(96000))).toEqual([{ person: "Ann", amount: -4000 }]));

  test("needs none where nothing changed", () =>
    expect(trueUps(closed(100000), computed(100000))).toEqual([]));

  test("is followed by the open month", () =>
    expect(openMonth([JANUARY], [JANUARY, (JANUARY + 1) as typeof JANUARY])).toBe(JANUARY + 1));

  test("leaves what is paid in all equal to what is right in the end", () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (paid, right) => {
        const [up] = trueUps(closed(paid), computed(right));
        expect(paid + (up?.amount ?? 0)).toBe(right);
      }),
    ));
});
