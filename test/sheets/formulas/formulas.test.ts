import fc from "fast-check";
import { columnRuns } from "../../../src/sheets/formulas/columnRuns";
import { callsFunctions } from "../../../src/sheets/formulas/ownFunctions";

describe("a formula with a function of OpsPlan", () => {
  it.each([
    "=OPS.MARGINAL(B2,$F$2:$H$6)",
    "=ROUND(ops.marginal(B2,F2:H6),2)",
    '=IF(A1="",0,OPS.AMOUNT(A1))',
    "=SUM(1,-OPS.AMOUNT(A1))",
    "='It''s'!A1+OPS.AMOUNT(A1)",
  ])("is %s", (formula) => expect(callsFunctions(formula)).toBe(true));

  it.each([
    "=SUM(A1:A9)",
    '="OPS.AMOUNT(1)"',
    "='OPS.AMOUNT(1)'!A1",
    "=CROPS.AMOUNT(1)",
    "=X.OPS.AMOUNT(1)",
    "=店OPS.AMOUNT(1)",
    "OPS.AMOUNT(1)",
    "=OPS",
  ])("is not %s", (formula) => expect(callsFunctions(formula)).toBe(false));
});

describe("cells joined into runs", () => {
  it("makes a column of formulas one rectangle", () => {
    const cells = [1, 2, 3].flatMap((row) => [
      { row, column: 2 },
      { row, column: 4 },
    ]);
    expect(columnRuns(cells)).toEqual([
      { row: 1, column: 2, rows: 3, columns: 1 },
      { row: 1, column: 4, rows: 3, columns: 1 },
    ]);
  });

  it("covers every cell once and no other", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(4) });
    const key = ({ row, column }: { row: number; column: number }) => `${row} ${column}`;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: key }), (cells) => {
        const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
        const covered = columnRuns(inOrder).flatMap(({ row, column, rows }) =>
          Array.from({ length: rows }, (_, index) => key({ row: row + index, column })),
        );
        expect(covered.sort()).toEqual(inOrder.map(key).sort());
      }),
    );
  });
});
