import { mayGiveArray } from "../../../../src/host/files/formulas/givesArray";

test.each([
  ["=A1:A9*2", true],
  ["=A1:A9", true],
  ["=訂單!A1:A9", true],
  ["=SUM((A1:A9>3)*B1:B9)", true],
  ["=FILTER(A1:B9,B1:B9>0)", true],
  ["={1,2,3}", true],
  ["=Sales[Amount]*2", true],
  ["=OPS.MONTHLY(A1:A9,B1:B9)", true],
  ["=A1#", true],
  ["=SUM(A1:A9)*2", false],
  ["=VLOOKUP(A1,B:C,2,FALSE)", false],
  ['=SUMIFS(B:B,A:A,">3")', false],
  ["=STDEV.S(A1:A9)", false],
  ["=[@Amount]*2", false],
  ["=@A1:A9*2", false],
  ["=@Sales[Amount]*B1:B9", true],
  ["=@Sales[Amount]*2", false],
  ["=Sales[[#This Row],[Amount]]*2", false],
  ["=OPS.AMOUNT(A1)", false],
  ['="A1:A9*2"', false],
])("%s may give several values: %s", (formula, expected) => {
  expect(mayGiveArray(formula)).toBe(expected);
});
