import { withImpliedIntersections } from "../../../../src/host/files/formulas/impliedIntersection";

it.each([
  ["=A1:A9*2", "=@A1:A9*2"],
  ["=A:A", "=@A:A"],
  ["=(Sales[Qty]-1)*Sales[Price]", "=(@Sales[Qty]-1)*@Sales[Price]"],
  ["='My sheet'!A1:A9&\"x:y\"", "=@'My sheet'!A1:A9&\"x:y\""],
])("%s, unmarked in a file, takes its own row: %s", (stored, shown) => {
  expect(withImpliedIntersections(stored)).toBe(shown);
});

it.each([
  "=SUM(A1:A9)*2",
  "=SUMPRODUCT((A1:A9=1)*(B1:B9))",
  "=Sales[[#This Row],[Qty]]*2",
  "=Sales[[#Totals],[Qty]]",
  "=@A1:A9",
  "=A1+B2",
  '="a:b"&A1',
  "=A1:A9 A5:C5",
])("%s stays as it is", (formula) => {
  expect(withImpliedIntersections(formula)).toBe(formula);
});
