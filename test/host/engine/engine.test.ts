import type { Engine } from "../../../src/host/engine/engine";
import { engineOf, enter, sheetId } from "./workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

describe("a workbook in the engine", () => {
  it("calculates its formulas when it is opened", async () => {
    engine = await engineOf([[1, 2, "=A1+B1", "=C1*10"]]);
    expect(engine.values(sheetId, { row: 0, column: 0, rows: 1, columns: 4 })).toEqual([[1, 2, 3, 30]]);
  });

  it("recalculates what depends on an edit", async () => {
    engine = await engineOf([[1, 2, "=A1+B1", "=C1*10"]]);
    await enter(engine, 0, 0, 5);
    expect(engine.value(sheetId, 0, 3)).toBe(70);
  });

  it("shows what a formula spills, and the formula in its anchor alone", async () => {
    engine = await engineOf([["=SEQUENCE(2,2)"]]);
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    expect(engine.values(sheetId, area)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(engine.formulas(sheetId, area)).toEqual([
      ["=SEQUENCE(2,2)", ""],
      ["", ""],
    ]);
    const spill = { anchor: { row: 0, column: 0 }, area };
    expect(engine.spillRange(sheetId, 0, 0)).toEqual(spill);
    expect(engine.spillRange(sheetId, 1, 1)).toEqual(spill);
  });
});
