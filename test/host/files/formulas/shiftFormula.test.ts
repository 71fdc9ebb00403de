import { shiftFormula } from "../../../../src/host/files/formulas/shiftFormula";

test.each([
  ["A1+$B$2*Sheet2!C3", 1, 2, "C2+$B$2*Sheet2!E4"],
  ["SUM(A$1:$B3)", 2, 1, "SUM(B$1:$B5)"],
  ["SUM(A:A)+SUM($C:D)", 5, 1, "SUM(B:B)+SUM($C:E)"],
  ["SUM(1:2,$3:4)", 1, 1, "SUM(2:3,$3:5)"],
  ["'My A1 sheet'!A1&\"A1\"", 1, 0, "'My A1 sheet'!A2&\"A1\""],
  ["訂單!B2*2", 3, 0, "訂單!B5*2"],
  ["LOG10(A1)+Q1_total", 1, 0, "LOG10(A2)+Q1_total"],
  ["Sales[[#This Row],[A1]]*B2", 1, 0, "Sales[[#This Row],[A1]]*B3"],
  ["1E5+A1", 1, 0, "1E5+A2"],
  ["A1", -1, 0, "#REF!"],
])("%s moved by %d rows and %d columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
