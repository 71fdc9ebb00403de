import { areaAddress } from "../../../src/sheets/grid";
import type { CellsReference } from "../../../src/sheets/why/formulaTokens";
import { formulaInWords } from "../../../src/sheets/why/formulaWords";

const NAMES: Readonly<Record<string, string>> = { "E8:E8": "Gross paid", "F8:F8": "Refunds" };
const nameOf = (cells: CellsReference) => NAMES[areaAddress(cells)];

describe("a formula in words", () => {
  it.each([
    ["=E8-F8", "Gross paid − Refunds"],
    ["=ROUND(E8*2,2)", "ROUND(Gross paid × 2, 2)"],
    ['=IF(E8>0,F8/E8,"")', "Refunds ÷ Gross paid"],
  ])("%s has names in place of addresses", (formula, words) =>
    expect(formulaInWords(formula, nameOf)).toBe(words),
  );

  it("is left out where a reference has no name, or where it reads as a program", () => {
    expect(formulaInWords("=E8-G8", nameOf)).toBeUndefined();
    expect(
      formulaInWords("=ROUND(E8+(SUMPRODUCT(--(F8>E8))<=ROUND(SUM(F8)*100,0))/100,2)", nameOf),
    ).toBeUndefined();
  });
});
