import type { Engine } from "../../../../src/host/engine/engine";
import { cellsOfConstant } from "../../../../src/host/engine/repairs/arrayConstants";
import { engineOf, sheetId } from "../workbooks";

describe("array constants", () => {
  let engine: Engine;
  beforeAll(async () => (engine = await engineOf([])));
  afterAll(() => engine.dispose());
  const evaluated = async (formula: string) =>
    (await engine.evaluate([formula], { sheetId, row: 1, column: 5 }))[0]?.values;

  it.each([
    ['COLUMNS({"￥1,234.50","a;b"})', 2],
    ['ROWS({"a;b";"c}d"})', 2],
    ['INDEX({"a;b";"c}d"},2)', "c}d"],
    ['INDEX({"(x","y)"},1,2)', "y)"],
    ['INDEX({"say ""hi"", you"},1)', 'say "hi", you'],
  ])("%s gives %p: what stands in a text does not cut it", async (formula, expected) => {
    expect(await evaluated(formula)).toEqual([[expected]]);
  });

  it("leave a text that looks like a number, a date or a percentage a text", async () => {
    expect(await evaluated('{"3/4/2020","50%","12","TRUE"}')).toEqual([["3/4/2020", "50%", "12", "TRUE"]]);
  });

  it("hold numbers, truth values and errors besides", async () => {
    expect(await evaluated("{1,-2.5,10%;TRUE,false,#N/A}")).toEqual([
      [1, -2.5, 0.1],
      [true, false, "#N/A"],
    ]);
  });

  it("keep their cells in order", () => {
    expect(cellsOfConstant('{ 1 , "a;b" ; TRUE,"say ""hi""" }')).toEqual([
      ["1", '"a;b"'],
      ["TRUE", '"say ""hi"""'],
    ]);
  });
});
