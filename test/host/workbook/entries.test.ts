import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import { readInput } from "../../../src/host/workbook/content/cellInput";
import { cellText } from "../../../src/host/workbook/content/cellText";
import { fromR1C1, movedFormula, toR1C1 } from "../../../src/host/workbook/content/r1c1";

describe("an entry in a cell", () => {
  it.each([
    ["12", 12, undefined],
    ["-3.5", -3.5, undefined],
    ["1,234", 1234, "#,##0"],
    ["82.20%", 0.822, "0.00%"],
    ["$5", 5, "$#,##0"],
    ["￥1,234.50", 1234.5, "¥#,##0.00"],
    ["2024-02-29", 45351, "m/d/yyyy"],
    ["2/29/2024", 45351, "m/d/yyyy"],
    ["1e3", 1000, "0.00E+00"],
    ["(7)", -7, undefined],
  ])("%s is a number", (text, value, numberFormat) => {
    const { cell, numberFormat: given } = readInput(text, "General");
    expect(cell).toEqual({ v: expect.closeTo(value, 10), t: CellValueType.NUMBER });
    expect(given).toBe(numberFormat);
  });

  it.each(["2023-02-29", "13/45/2024", "12 months", "May", "-", "abc", "1-2-3-4"])("%s is a text", (text) => {
    expect(readInput(text, "General").cell?.v).toBe(text);
  });

  it("keeps a format that the cell has", () => {
    expect(readInput("50%", "0.00").numberFormat).toBeUndefined();
  });

  it("is a formula behind an equals sign, and a lone one a text", () => {
    expect(readInput("=1+1", "General").cell).toEqual({ f: "=1+1" });
    expect(readInput("=", "General").cell?.v).toBe("=");
    expect(readInput("=1+1", "@").cell?.v).toBe("=1+1");
  });

  it("is any finite number as it is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readInput(value, "General").cell?.v).toBe(value);
      }),
    );
  });
});

describe("the text of a cell", () => {
  it.each([
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-5, "#,##0;[Red](#,##0)", "(5)"],
    [45293, "yyyy/m/d", "2024/1/2"],
    [true, "0.00", "TRUE"],
    ["text", "0.00", "text"],
    ["", "0.00", ""],
  ])("of %s in the format %s is %s", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(cellText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });
});

describe("formulas by row and column", () => {
  const at = { row: 4, column: 2 };
  it.each([
    ["=B5+$A$1", "=RC[-1]+R1C1"],
    ["=SUM(C1:C4)", "=SUM(R[-4]C:R[-1]C)"],
    ['="A1"&A$2', '="A1"&R2C[-2]'],
    ["='A1'!C5", "='A1'!RC"],
    ["=LOG10(C5)", "=LOG10(RC)"],
  ])("%s in C5 is %s", (a1, r1c1) => {
    expect(toR1C1(a1, at)).toBe(r1c1);
    expect(fromR1C1(r1c1, at)).toBe(a1);
  });

  it("move relative references and keep fixed ones", () => {
    const to = { row: 6, column: 3 };
    expect(movedFormula("=A1+$A1+A$1+$A$1", { row: 1, column: 1 }, to)).toBe("=C6+$A6+C$1+$A$1");
    expect(movedFormula("=A1", { row: 1, column: 1 }, { row: 0, column: 0 })).toBe("=#REF!");
    expect(movedFormula("=A1+B1", { row: 0, column: 2 }, { row: 2, column: 0 }, true)).toBe("=A1+A2");
  });
});
