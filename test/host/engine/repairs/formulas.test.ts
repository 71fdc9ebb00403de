import type { Engine } from "../../../../src/host/engine/engine";
import { understandable } from "../../../../src/host/engine/repairs/repairedLexer";
import { engineOf, enter, sheetId } from "../workbooks";

let engine: Engine | undefined;
afterEach(() => {
  engine?.dispose();
  engine = undefined;
});

async function evaluated(formula: string, rows: Parameters<typeof engineOf>[0] = []) {
  engine = await engineOf(rows);
  const [result] = await engine.evaluate([formula], { sheetId, row: 1, column: 5 });
  return result?.values;
}

describe("numbers with an exponent", () => {
  it.each([
    ["1E3", 1000],
    ["1.5E-2", 0.015],
    ["-2.5e+3*2", -5000],
    ['1E3&""', "1000"],
  ])("%s is %p", async (formula, expected) => {
    expect(await evaluated(formula)).toEqual([[expected]]);
  });

  it("stand in array constants as well, and are left alone in texts and names", async () => {
    expect(await evaluated('SUM({1E1,2E1})&"1E3"')).toEqual([["301E3"]]);
    expect(understandable("=A1E3+Sheet1E2!A1")).toBe("=A1E3+Sheet1E2!A1");
  });
});

describe("the spilled range operator", () => {
  it("gives all that a formula spills, and follows its size", async () => {
    engine = await engineOf([[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=ROWS(B1#)"]]);
    expect([engine.value(sheetId, 0, 2), engine.value(sheetId, 0, 3)]).toEqual([6, 3]);
    await enter(engine, 0, 0, 4);
    expect([engine.value(sheetId, 0, 2), engine.value(sheetId, 0, 3)]).toEqual([10, 4]);
  });

  it("is #REF! where nothing is calculated", async () => {
    expect(await evaluated("A1#", [[5]])).toEqual([["#REF!"]]);
  });

  it("leaves error values as they are", () => {
    expect(understandable("=IF(A1,#N/A,#REF!)")).toBe("=IF(A1,#N/A,#REF!)");
  });
});

it("the empty text that a formula gives is a text, not a blank cell", async () => {
  const made = ["=ISBLANK(A1)", "=ISTEXT(A1)", "=A1+1", "=A1=0", "=A1>0", "=COUNTA(A1)", "=COUNTBLANK(A1)"];
  engine = await engineOf([['=IF(B2=0,"","full")', ...made]]);
  const results = () => made.map((_, at) => engine?.value(sheetId, 0, at + 1));
  expect(results()).toEqual([false, true, "#VALUE!", false, true, 1, 1]);
  await enter(engine, 0, 0, null);
  expect(results()).toEqual([true, false, 1, true, false, 0, 1]);
});

it.each(["=A1", "=IF(FALSE,1,A1)", "=CHOOSE(1,A1)", "=INDEX(A1:A2,1)", "=IF(TRUE,A1:A1)"])(
  "%s is 0 where A1 is blank, as any formula that comes to a blank cell",
  async (formula) => {
    engine = await engineOf([[null, formula]]);
    expect(engine.value(sheetId, 0, 1)).toBe(0);
  },
);

it("a blank cell among those that a formula spills is 0, which is a number and not blank", async () => {
  engine = await engineOf([
    [10, "=A1:A3", "=FILTER(A1:A3,A1:A3<>1)", "=ISBLANK(B2)", "=COUNT(B1:B3)"],
    [null],
    ["x"],
  ]);
  const spilled = () => engine?.values(sheetId, { row: 0, column: 1, rows: 3, columns: 4 });
  expect(spilled()).toEqual([
    [10, 10, false, 2],
    [0, 0, "", ""],
    ["x", "x", "", ""],
  ]);
  await enter(engine, 1, 0, 5);
  expect(spilled()?.[1]).toEqual([5, 5, "", ""]);
});

describe("implicit intersection", () => {
  it("takes the value of the formula's own row", async () => {
    expect(await evaluated("@A1:A3", [[1], [2], [3]])).toEqual([[2]]);
  });

  it("takes the first value of what a function gives", async () => {
    expect(await evaluated("@SEQUENCE(3,1,7)")).toEqual([[7]]);
  });

  it("is #VALUE! beside the range", async () => {
    expect(await evaluated("@A5:A7")).toEqual([["#VALUE!"]]);
  });
});

describe("operators between references", () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];

  it("intersects ranges with a space", async () => {
    expect(await evaluated("SUM(A1:B2 B1:C2)", rows)).toEqual([[7]]);
    engine?.dispose();
    expect(await evaluated("A1:A2 C1:C2", rows)).toEqual([["#NULL!"]]);
  });

  it("unites ranges in parentheses", async () => {
    expect(await evaluated("SUM((A1:A2,C1))", rows)).toEqual([[8]]);
    engine?.dispose();
    expect(await evaluated("LARGE((A1:A2,C1:C2),2)", rows)).toEqual([[4]]);
  });
});

describe("whole columns", () => {
  it("are read as far as there is content, not to the end of the sheet", async () => {
    expect(await evaluated("A:A*2", [[1], [2]])).toEqual([[2], [4]]);
  });

  it("end with the content, and include what is added below it", async () => {
    engine = await engineOf([[1, null, "=SUM(A:A)", "=ROWS(A:A)"], [2]]);
    expect(engine.value(sheetId, 0, 2)).toBe(3);
    await enter(engine, 999, 0, 10);
    expect(engine.value(sheetId, 0, 2)).toBe(13);
    expect(engine.value(sheetId, 0, 3)).toBe(1_048_576);
  });
});
