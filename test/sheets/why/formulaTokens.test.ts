import fc from "fast-check";
import { formulaTokens, referencesOf } from "../../../src/sheets/why/formulaTokens";
import { functionCalls } from "../../../src/sheets/why/functionCalls";
import { areaAddress } from "../../../src/sheets/grid";

const named = (formula: string) =>
  referencesOf(formula).map(
    (cells) => `${cells.sheet === undefined ? "" : `${cells.sheet}!`}${areaAddress(cells)}`,
  );

describe("the cells a formula refers to", () => {
  it.each([
    ["=E8-F8", ["E8:E8", "F8:F8"]],
    ["=$E$8+E8", ["E8:E8"]],
    ["=SUM(H8:H81)*'Ad spend'!$B$2", ["H8:H81", "Ad spend!B2:B2"]],
    ["='It''s'!A1+訂單!C2", ["It's!A1:A1", "訂單!C2:C2"]],
    ["=SUM(B:C)+SUM(3:4)", ["B1:C1048576", "A3:XFD4"]],
    ["=SUM(B2:A1)", ["A1:B2"]],
    ["=SUM(A1#)", ["A1:A1"]],
  ])("finds those of %s", (formula, cells) => expect(named(formula)).toEqual(cells));

  it.each([
    ['="E8"&"a ""B2"" c"'],
    ["=LOG10(2)"],
    ["=Table1[[#This Row],[Net]]"],
    ["='[Other.xlsx]Sheet'!A1"],
    ["=#REF!+TRUE+1E5"],
    ["=XFE1+A1048577"],
  ])("takes nothing else for cells: %s", (formula) => expect(named(formula)).toEqual([]));

  it("finds ranges in a line of words, a full stop behind them", () => {
    expect(named("Read: '訂單'!A1:L5984, Costs!A1:E9. Digest of the input: ab12.")).toEqual([
      "訂單!A1:L5984",
      "Costs!A1:E9",
      "AB12:AB12",
    ]);
  });

  it("loses and adds nothing, whatever the text", () => {
    const pieces = fc.constantFrom(
      "=",
      "SUM(",
      "A1",
      ":",
      "$B$2",
      "'a b'!",
      '"',
      "[",
      "]",
      "#",
      "!",
      "訂單",
      "1E5",
      ",",
      " ",
      "😀",
    );
    const formulas = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });
});

describe("the calls of a formula", () => {
  it("have their arguments in order, inner calls and array constants whole", () => {
    const [call] = functionCalls('=ROUND(OPS.COMMISSION(B2, MAX(C1,C2), {1,2}, "whole"), 2)').slice(1);
    expect(call?.name).toBe("OPS.COMMISSION");
    expect(call?.arguments.map((tokens) => tokens.map(({ text }) => text).join(""))).toEqual([
      "B2",
      "MAX(C1,C2)",
      "{1,2}",
      '"whole"',
    ]);
  });

  it("may have no arguments", () =>
    expect(functionCalls("=NOW()")).toEqual([{ name: "NOW", arguments: [] }]));
});
