import type { Engine } from "../../../src/host/engine/engine";
import { engineOf, sheetId } from "./workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

const column = { row: 0, column: 0, rows: 5, columns: 1 };
const formula = (row: number, at: number) =>
  engine.formulas(sheetId, { row, column: at, rows: 1, columns: 1 })[0]?.[0];

describe("structural edits", () => {
  beforeEach(async () => {
    engine = await engineOf([
      [1, "=SUM(A1:A3)"],
      [2, "=A2*10"],
      [3, null],
    ]);
  });

  it("inserting rows moves cells and what refers to them", async () => {
    engine.insertRows(sheetId, 1, 2);
    await engine.idle();
    expect(engine.values(sheetId, column)).toEqual([[1], [""], [""], [2], [3]]);
    expect([formula(0, 1), formula(3, 1)]).toEqual(["=SUM(A1:A5)", "=A4*10"]);
    expect([engine.value(sheetId, 0, 1), engine.value(sheetId, 3, 1)]).toEqual([6, 20]);
  });

  it("deleting a row makes sums smaller and references to it #REF!", async () => {
    engine.setCells(sheetId, 0, 3, [[{ f: "=A2" }]]);
    engine.deleteRows(sheetId, 1, 1);
    await engine.idle();
    expect([formula(0, 1), engine.value(sheetId, 0, 1)]).toEqual(["=SUM(A1:A2)", 4]);
    expect(engine.value(sheetId, 0, 3)).toBe("#REF!");
  });

  it("inserting and deleting columns", async () => {
    engine.insertColumns(sheetId, 0, 1);
    await engine.idle();
    expect([formula(0, 2), engine.value(sheetId, 0, 2)]).toEqual(["=SUM(B1:B3)", 6]);
    engine.deleteColumns(sheetId, 0, 1);
    await engine.idle();
    expect([formula(0, 1), engine.value(sheetId, 0, 1)]).toEqual(["=SUM(A1:A3)", 6]);
  });

  it("inserting cells shifts only their column down", async () => {
    engine.insertCells(sheetId, { row: 1, column: 0, rows: 1, columns: 1 }, "down");
    await engine.idle();
    expect(engine.values(sheetId, column)).toEqual([[1], [""], [2], [3], [""]]);
    expect([formula(0, 1), formula(1, 1)]).toEqual(["=SUM(A1:A4)", "=A3*10"]);
  });

  it("deleting cells shifts their column up", async () => {
    engine.deleteCells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, "up");
    await engine.idle();
    expect(engine.values(sheetId, column)).toEqual([[2], [3], [""], [""], [""]]);
    expect([formula(0, 1), formula(1, 1)]).toEqual(["=SUM(A1:A2)", "=A1*10"]);
  });

  it("moving cells takes references along", async () => {
    engine.moveRange(sheetId, { row: 0, column: 0, rows: 3, columns: 1 }, { sheetId, row: 4, column: 4 });
    await engine.idle();
    expect([formula(0, 1), engine.value(sheetId, 0, 1)]).toEqual(["=SUM(E5:E7)", 6]);
    expect(engine.value(sheetId, 0, 0)).toBe("");
  });
});
