import fc from "fast-check";
import { centsOfText } from "../../../src/domain/money/centsOfText";
import { centsToText } from "../../../src/domain/money/cents";
import type { Cents } from "../../../src/domain/money/cents";
import { readAmount } from "../../../src/domain/money/readAmount";

const cents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

describe("The quick reading of a text amount", () => {
  test.each([
    ["178.8", 17880],
    ["0.0", 0],
    ["￥1,234.50", 123450],
    [" 12 ", 1200],
    ["-0.05", -5],
    ["5.100000", 510],
    ["5.", 500],
  ])("takes %s as %d cents", (text, expected) => expect(centsOfText(text)).toBe(expected));

  test.each([
    "",
    "-",
    "￥",
    ".5",
    "1.005",
    "1,23",
    "1234,567",
    "0,123",
    "1.2.3",
    "429.9万",
    "(5)",
    "1e5",
    "12345678901234",
  ])("leaves %j to readAmount", (text) => expect(centsOfText(text)).toBeUndefined());

  test("takes every amount up to ten trillion in its plain form", () =>
    fc.assert(
      fc.property(cents, (amount) => expect(centsOfText(centsToText(amount as Cents))).toBe(amount + 0)),
    ));

  test("agrees with readAmount wherever it answers", () => {
    const alphabet = fc.constantFrom(..."0012345,,..-￥¥ %万()１");
    let answered = 0;
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 9 }), (text) => {
        const quick = centsOfText(text);
        if (quick === undefined) return;
        answered += 1;
        const full = readAmount(text);
        expect(full.kind === "amount" && full.value.times(100).toNumber()).toBe(quick);
      }),
      { numRuns: 20_000 },
    );
    expect(answered).toBeGreaterThan(500);
  });
});
