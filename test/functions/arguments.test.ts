import {
  cellsOf,
  decimal,
  eachCell,
  isLeftOut,
  nonNegativeCents,
  sheetNumber,
  wholeNumber,
  word,
} from "../../src/functions/arguments";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

beforeAll(installRuntime);
beforeEach(() => displayLanguageIs("en-US"));

const amount = { parameter: "amount" };

describe("A number argument", () => {
  test.each<[unknown, string]>([
    [1234.5, "1234.5"],
    [0.1 + 0.2, "0.3"],
    ["￥1,234.50", "1234.5"],
    ["10%", "0.1"],
    ["429.9万", "4299000"],
    [[[7]], "7"],
  ])("%p is %s", (raw, text) => expect(decimal(amount, raw).toString()).toBe(text));

  test.each([null, undefined, 0, "", " -- "])("%p is a blank, and a blank is 0", (raw) =>
    expect(decimal(amount, raw).toNumber()).toBe(0),
  );

  test.each<[unknown, string]>([
    ["abc", "#VALUE! amount: “abc” is a text, not a number"],
    ["约3万", "#VALUE! amount: “约3万” is only about a number; write the exact one"],
    ["3-5萬", "#VALUE! amount: “3-5萬” is a range, not one number"],
    ["< 10%", "#VALUE! amount: “< 10%” is a bound, not a number"],
    [true, "#VALUE! amount: TRUE or FALSE is not a number"],
    [NaN, "#VALUE! amount: “NaN” is not a finite number"],
    [[[1, 2]], "#VALUE! amount: one value is wanted, not 1 × 2 cells"],
  ])("%p is refused", (raw, message) => expect(errorOf(() => sheetNumber(amount, raw))).toBe(message));

  test("must not be negative where an amount is wanted", () =>
    expect(errorOf(() => nonNegativeCents(amount, -5))).toBe(
      "#VALUE! amount: -5 is negative; it must be 0 or more",
    ));

  test("must be exact to the cent where money is wanted", () =>
    expect(errorOf(() => nonNegativeCents(amount, 1e20))).toBe(
      "#VALUE! amount: 100000000000000000000 is too large to be exact to the cent",
    ));

  test("is whole and within its bounds where a count is wanted", () => {
    expect(wholeNumber({ parameter: "decimals" }, 2, 0, 10)).toBe(2);
    expect(errorOf(() => wholeNumber({ parameter: "decimals" }, 2.5, 0, 10))).toBe(
      "#VALUE! decimals: 2.5 is not a whole number from 0 to 10",
    );
  });
});

describe("A range", () => {
  test("names the cell that is no number", () =>
    expect(
      errorOf(() =>
        eachCell(
          "weights",
          [
            [1, 2],
            [3, "x"],
          ],
          decimal,
        ),
      ),
    ).toBe("#VALUE! weights, row 2, column 2: “x” is a text, not a number"));

  test("names it in the language of Excel's menus, rows and columns by their regional words", () => {
    displayLanguageIs("zh-CN");
    expect(errorOf(() => eachCell("weights", [[1, "x"]], decimal))).toBe(
      "#VALUE! weights 第 1 行第 2 列：“x”是文本，不是数值",
    );
    displayLanguageIs("zh-TW");
    expect(errorOf(() => eachCell("weights", [[1, "x"]], decimal))).toBe(
      "#VALUE! weights 第 1 列第 2 欄：「x」是文字，不是數值",
    );
  });

  test("may be a single value", () => expect(cellsOf(5)).toEqual([[5]]));
});

describe("An argument that was left out", () => {
  test.each([null, undefined, "", [[null]]])("%p", (raw) => expect(isLeftOut(raw)).toBe(true));
  test("is not a 0", () => expect(isLeftOut(0)).toBe(false));
});

describe("A word", () => {
  const words = { yes: ["yes", "是"], no: ["no", "否", "not at all"] } as const;

  test.each([
    ["yes", "yes"],
    [" YES ", "yes"],
    ["ｙｅｓ", "yes"],
    ["是", "yes"],
    ["Not-at-all", "no"],
  ])("%p is %s", (raw, choice) => expect(word({ parameter: "mode" }, raw, words)).toBe(choice));

  test("that is not known is told with those that are", () =>
    expect(errorOf(() => word({ parameter: "mode" }, "maybe", words))).toBe(
      '#VALUE! mode: “maybe” is not known; use "yes" or "no"',
    ));

  test.each([undefined, null, "", 0])("that is missing (%p) is asked for", (raw) =>
    expect(errorOf(() => word({ parameter: "mode" }, raw, words))).toBe(
      '#VALUE! mode: it is required; use "yes" or "no"',
    ),
  );
});
