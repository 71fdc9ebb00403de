import type { CellValue, Engine } from "../../../../../src/host/engine/engine";
import { engineOf, enter, type Entry, sheetId } from "../../workbooks";

/** An empty text, numbers and texts of them, a blank cell (A3), an error, a day as text. */
const ROWS: Entry[][] = [
  ['=""', 1, "5", "apple"],
  ["a*b", 3, "x", "Banana"],
  [null, 4, '=""', "2024-03-31"],
  ["=1/0", 2, true, 45000],
];

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf(ROWS);
});
afterAll(() => engine.dispose());

async function evaluated(formulas: readonly string[]): Promise<(CellValue | undefined)[]> {
  const results = await engine.evaluate(formulas);
  return results.map(({ values }) => values[0]?.[0]);
}

type Case = readonly [formula: string, value: CellValue];

/** What Excel makes of a formula, for formulas of which Univer makes something else. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "numbers that are written with more digits than they need": [
    ["1.50", 1.5],
    ['1.10&""', "1.1"],
    ["IF(TRUE,-0.50,2)", -0.5],
    [".5", 0.5],
    ["007", 7],
    ["-0", 0],
  ],
  "texts in formulas, which are no numbers": [
    ['T("2024-03-31")', "2024-03-31"],
    ['IF(TRUE,"50%",0)', "50%"],
    ['SUBSTITUTE("2024-03-31","-","")', "20240331"],
    ['"2024-03-31"+1', 45383],
  ],
  conditions: [
    ['IF("a",1,2)', "#VALUE!"],
    ["IF(A1,1,2)", "#VALUE!"],
    ['IF("true",1,2)', 1],
    ["IF(A3,1,2)", 2],
    ['OR("a",TRUE)', "#VALUE!"],
    ['AND(D1:D2,B1="a")', false],
    ['XOR(C2&"",TRUE)', "#VALUE!"],
    ["NOT(A1)", "#VALUE!"],
    ["NOT(B1=9)", true],
  ],
  "choices, of which only the chosen one counts": [
    ["IFS(FALSE,A4,TRUE,7)", 7],
    ["IFS(TRUE,A3)", 0],
    ["IFS(FALSE,1)", "#N/A"],
    ['SWITCH("B","a",A4,"b",5)', 5],
    ["SWITCH(9,1,2,A3)", 0],
    ["SWITCH(9,1,2)", "#N/A"],
    ["IFERROR(5,1/0)", 5],
    ["IFERROR(A4,6)", 6],
    ["IFNA(A4,6)", "#DIV/0!"],
    ["IFNA(5,NA())", 5],
  ],
  "comparisons of texts": [
    ['"abc"="a*"', false],
    ['A2="a*b"', true],
    ['"a*"=A2', false],
    ['SUMPRODUCT(--(A1:A3="a*"))', 0],
    ['EXACT(A3,"")', true],
  ],
  lookups: [
    ["MATCH(0,A1:A3,0)", "#N/A"],
    ["MATCH(FALSE,A1:A3,0)", "#N/A"],
    ["MATCH(A3,B1:B4,0)", "#N/A"],
    ['MATCH("",A1:A3,0)', 1],
    ['MATCH("b*",D1:D3,0)', 2],
    ['MATCH("a~*b",A1:A3,0)', 2],
    ["MATCH(2,{1,2,2,3},1)", 3],
    ["MATCH(2,{4,2,2,1},-1)", 2],
    ["MATCH(C3,{1,2,3},1)", "#N/A"],
    ["VLOOKUP(A3,A1:B4,2,FALSE)", "#N/A"],
    ['VLOOKUP("BAN*",D1:D4,1,FALSE)', "Banana"],
    ["VLOOKUP(2,{1,10;2,20;2,21;3,30},2)", 21],
    ["LOOKUP(9,{1,2,3},{10,20,30})", 30],
    ['XLOOKUP("b*",D1:D4,B1:B4,"none")', "none"],
  ],
  "texts of numbers": [
    ["LEFT(D4,2)", "45"],
    ['TEXT(TRUE,"0")', "TRUE"],
    ['TEXT(1.005,"0.00")', "1.01"],
    ['TEXT(-1234567.005,"#,##0.00")', "-1,234,567.01"],
    ["FIXED(1.005,2)", "1.01"],
    ['CLEAN(0.5)&"x"', "0.5x"],
    ["ISTEXT(PROPER(0.5))", true],
    ['PROPER("d\'été")', "D'Été"],
  ],
  numbers: [
    ["TRUNC(-2.5,3)", -2.5],
    ["TRUNC(-2.56,1)", -2.5],
    ["COUNT(B1=1,TRUE,A2)", 2],
    ["EDATE(D4,1E7)", "#NUM!"],
    ['EDATE("2024-01-31",1)', 45351],
    ["EDATE(D4,1)", 45031],
    ["EOMONTH(D4,A1)", "#VALUE!"],
    ["MOD(-4,D3)", 45378],
    ["MEDIAN(B1:C4)", 2.5],
    ["RANK(4,B1:C4)", 1],
    ["RANK(1,B1:C4,1)", 1],
    ["NPV(0,B1:C4)", 10],
    ["LOG(0)", "#NUM!"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it("come to what they do in Excel", async () => {
    const values = await evaluated(cases.map(([formula]) => formula));
    expect(cases.map(([formula], at) => [formula, values[at]])).toEqual(cases);
  });
});

it("a comparison comes to the same whenever it is asked", async () => {
  const formula = "NOT(B1=9)";
  expect(await evaluated([formula, formula, "MAX(--(B1:B4=3))", formula])).toEqual([true, true, 1, true]);
});

it("an empty text that is spilled stays a text when something else is edited", async () => {
  const other = await engineOf([
    ["=A3:A4", null, "=ISTEXT(A1)&B1", "=ISBLANK(A1)&B1"],
    [null],
    ['=""'],
    ["x"],
  ]);
  const results = () => [other.value(sheetId, 0, 2), other.value(sheetId, 0, 3)];
  expect(results()).toEqual(["TRUE", "FALSE"]);
  await enter(other, 0, 1, "!");
  expect(results()).toEqual(["TRUE!", "FALSE!"]);
  other.dispose();
});
