import type { Engine } from "../../../../../src/host/engine/engine";
import { engineOf, enter, type Entry } from "../../workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

async function evaluated(formula: string): Promise<unknown> {
  const [result] = await engine.evaluate([formula]);
  const values = result?.values ?? [];
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

describe("conditional counts and sums", () => {
  const ROWS: Entry[][] = [
    ['=""', 10, "x"],
    ["a", 20, "x"],
    [1, 30.5, "y"],
    [null, 40, "x"],
    ["=1/0", 50, "y"],
    [true, "text", "x"],
  ];

  beforeEach(async () => {
    engine = await engineOf(ROWS);
  });

  it.each([
    ['COUNTIF(A1:A4,"<>")', 3],
    ['COUNTIF(A1:A4,"=")', 1],
    ['COUNTIF(A1:A4,"")', 2],
    ['COUNTIF(A1:A4,"*")', 2],
    ['COUNTIF(A1:A4,"<>*")', 2],
    ["COUNTIF(A1:A6,TRUE)", 1],
    ["COUNTIF(A1:A6,A5)", 1],
    ["COUNTIF(A1:A6,D9)", 0],
    ['COUNTIF(A1:A4,A1&"")', 2],
    ['COUNTIFS(A1:A6,"<>",C1:C6,"x")', 3],
    ['COUNTIF(A:A,"")', 1_048_576 - 4],
    ['COUNTIFS(A:A,"<>a",C:C,"")', 1_048_576 - 6],
    ['SUMIF(A1:A6,"<>",B1:B6)', 110.5],
    ['SUMIF(A1:A6,"<>",B1)', 110.5],
    ['SUMIF(A1:A6,"=",B:B)', 40],
    ['SUMIF(B1:B6,">=20")', 140.5],
    ['SUMIFS(B1:B6,C1:C6,"y",A1:A6,"<>*")', 80.5],
    ['SUMIFS(B1:B6,C1:C5,"y")', "#VALUE!"],
    ['SUMIFS(A1:A6,C1:C6,"x")', 0],
    ['SUMIFS(A1:A6,C1:C6,"y")', "#DIV/0!"],
    ['AVERAGEIF(C1:C6,"y",B1:B6)', 40.25],
    ['AVERAGEIFS(B1:B6,C1:C6,"x",A1:A6,"*")', 15],
    ['AVERAGEIF(C1:C6,"z",B1:B6)', "#DIV/0!"],
    ['MAXIFS(B1:B6,C1:C6,"x")', 40],
    ['MINIFS(B1:B6,C1:C6,"y")', 30.5],
    ['MINIFS(B1:B6,C1:C6,"z")', 0],
    ['COUNTIF(C1:C6,{"x","y"})', [[4, 2]]],
    [
      'SUMIFS(B1:B6,C1:C6,{"x";"y"},A1:A6,{"","*"})',
      [
        [50, 30],
        [0, 0],
      ],
    ],
    ['COUNTIF(Missing!A1:A2,"x")', "#REF!"],
  ])("%s is %p", async (formula, expected) => {
    expect(await evaluated(formula)).toEqual(expected);
  });

  it("follow an edit, and formulas among the cells", async () => {
    await enter(engine, 3, 0, "=C1");
    await enter(engine, 3, 1, "=B1*10");
    expect(await evaluated('SUMIF(A1:A6,"x",B1:B6)')).toBe(100);
  });
});
