import { FormulaExecuteStageType, ICalculateFormulaService } from "@univerjs/engine-formula";
import type { CellsChange, Engine } from "../../../src/host/engine/engine";
import { createHeadlessEngine } from "../../../src/host/engine/headless";
import { cellOf, engineOf, enter, sheetId, workbookOf } from "./workbooks";

let engine: Engine;
afterEach(() => engine.dispose());

const shown = (row: number, column: number) => engine.value(sheetId, row, column);

describe("when is calculated", () => {
  it("in manual mode only when asked", async () => {
    engine = await engineOf([[1, "=A1*2"]]);
    engine.calculationMode = "manual";
    await enter(engine, 0, 0, 5);
    expect(shown(0, 1)).toBe(2);
    await engine.calculate();
    expect(shown(0, 1)).toBe(10);
  });

  it("once for all that changed while it was suspended", async () => {
    engine = await engineOf([[1, 2, "=A1+B1"]]);
    const calculated: CellsChange[] = [];
    engine.onCellsChanged((change) => change.source === "calculation" && calculated.push(change));
    engine.suspendCalculation();
    await enter(engine, 0, 0, 10);
    await enter(engine, 0, 1, 20);
    expect(shown(0, 2)).toBe(3);
    engine.resumeCalculation();
    await engine.idle();
    expect(shown(0, 2)).toBe(30);
    expect(calculated).toEqual([
      { sheetId, area: { row: 0, column: 2, rows: 1, columns: 1 }, source: "calculation" },
    ]);
  });

  it("again where a cell changes while a custom function is being answered", async () => {
    engine = await engineOf([[1, "=OPS.ID(A1)+100"]]);
    let answer: () => void = () => undefined;
    const definition = {
      id: "ID",
      name: "OPS.ID",
      parameters: [{ name: "x", dimensionality: "scalar" as const }],
      resultDimensionality: "scalar" as const,
    };
    const asked = new Promise<void>((hears) =>
      engine.registerFunctions(
        [definition],
        (calls) =>
          new Promise((resolve) => {
            answer = () => resolve(calls.map(({ args }) => ({ value: args[0] })));
            hears();
          }),
        { blankCells: "zero" },
      ),
    );
    await asked;
    engine.setCells(sheetId, 0, 1, [[cellOf("typed over")]]);
    answer();
    await engine.idle();
    expect(shown(0, 1)).toBe("typed over");
  });
});

describe("writing cells", () => {
  it("leaves alone what is undefined and clears what is null, with or without formulas in the way", async () => {
    engine = await engineOf([
      [1, "=A1+1", 3],
      [4, 5, 6],
    ]);
    engine.setCells(sheetId, 0, 0, [
      [undefined, null, cellOf("x")],
      [null, undefined, cellOf(true)],
    ]);
    await engine.idle();
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    expect(engine.values(sheetId, area)).toEqual([
      [1, "", "x"],
      ["", 5, true],
    ]);
    expect(engine.valueTypes(sheetId, area)).toEqual([
      ["Double", "Empty", "String"],
      ["Empty", "Double", "Boolean"],
    ]);
    expect(engine.formulas(sheetId, area)[0]).toEqual(["", "", ""]);
  });

  it("keeps a cell's style when its value is cleared or replaced", async () => {
    const workbook = workbookOf([[1, 2]]);
    workbook.styles = { bold: { bl: 1 } };
    const cells = workbook.sheets[sheetId]?.cellData?.[0] ?? {};
    for (const cell of Object.values(cells)) cell.s = "bold";
    engine = createHeadlessEngine(workbook);
    engine.setCells(sheetId, 0, 0, [[null, cellOf(3)]]);
    const row = engine.snapshot().sheets[sheetId]?.cellData?.[0];
    expect(row?.[0]).toEqual({ s: "bold" });
    expect(row?.[1]).toEqual({ v: 3, t: 2, s: "bold" });
  });

  it("keeps a text that looks like a number", async () => {
    engine = await engineOf([["=ISTEXT(B1)", "0012"]]);
    expect([shown(0, 0), shown(0, 1)]).toEqual([true, "0012"]);
    await enter(engine, 0, 1, "007");
    expect([shown(0, 0), shown(0, 1)]).toEqual([true, "007"]);
  });

  it("tells who listens what was written", async () => {
    engine = await engineOf();
    const changes: CellsChange[] = [];
    const subscription = engine.onCellsChanged((change) => changes.push(change));
    engine.setCells(sheetId, 2, 1, [[cellOf(1), cellOf(2)]]);
    subscription.dispose();
    engine.setCells(sheetId, 0, 0, [[cellOf(1)]]);
    expect(changes).toEqual([{ sheetId, area: { row: 2, column: 1, rows: 1, columns: 2 }, source: "edit" }]);
  });
});

describe("closing a workbook", () => {
  it("ends a calculation that is under way", async () => {
    const links = Array.from({ length: 3000 }, (_, row) => [`=HYPERLINK("#Sheet1!A${row + 1}")`]);
    engine = createHeadlessEngine(workbookOf(links));
    const done = engine.idle();
    await new Promise<void>((resolve) => {
      engine.injector.get(ICalculateFormulaService).executionInProgressListener$.subscribe((state) => {
        if (state.stage === FormulaExecuteStageType.CURRENTLY_CALCULATING) resolve();
      });
    });
    engine.dispose();
    await expect(done).resolves.toBeUndefined();
  });
});

describe("what spills beyond the end of its sheet", () => {
  async function smallSheet(...rows: NonNullable<Parameters<typeof workbookOf>[0]>[number][]): Promise<void> {
    const workbook = workbookOf(rows);
    Object.assign(workbook.sheets[sheetId]!, { rowCount: 5, columnCount: 3 });
    engine = createHeadlessEngine(workbook);
    await engine.idle();
  }

  it("makes the sheet larger, and is read there", async () => {
    await smallSheet(["=SEQUENCE(8,6)", null, null], [], []);
    expect(engine.values(sheetId, { row: 7, column: 0, rows: 1, columns: 6 })).toEqual([
      [43, 44, 45, 46, 47, 48],
    ]);
    await enter(engine, 9, 7, "=SUM(A1#)");
    expect(shown(9, 7)).toBe((48 * 49) / 2);
    await enter(engine, 9, 7, "=SUM(F:F)");
    expect(shown(9, 7)).toBe(6 + 12 + 18 + 24 + 30 + 36 + 42 + 48);
  });

  it("counts in the same calculation for whole columns", async () => {
    await smallSheet(["=SEQUENCE(8)", "=SUM(A:A)", "=SUM(A1:A8)"]);
    expect([shown(0, 1), shown(0, 2)]).toEqual([36, 36]);
  });

  it("is #SPILL! beyond the end of Excel's sheet", async () => {
    await smallSheet([null, "=SEQUENCE(1,16384)"]);
    expect(shown(0, 1)).toBe("#SPILL!");
  });

  it("is #SPILL! where it follows the end of a whole column", async () => {
    await smallSheet([1, null], [2, null], [3, null], [4, null], [5, "=A:A*2"]);
    expect(shown(4, 1)).toBe("#SPILL!");
  });
});

describe("opening a workbook", () => {
  it("does not take values that were spilled before for an obstacle", async () => {
    const workbook = workbookOf([["=SEQUENCE(3)"], [2], [3]]);
    const anchor = workbook.sheets[sheetId]?.cellData?.[0]?.[0];
    if (anchor) anchor.ref = "A1:A3";
    engine = createHeadlessEngine(workbook);
    await engine.idle();
    expect(engine.values(sheetId, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1], [2], [3]]);
  });

  it("resolves defined names, and follows them when they change", async () => {
    engine = await engineOf([["=rate*100"]]);
    const name = { unitId: "workbook", id: "name-1", name: "rate", formulaOrRefString: "0.13" };
    engine.run("formula.mutation.set-defined-name", name);
    await engine.idle();
    expect(shown(0, 0)).toBe(13);
    engine.run("formula.mutation.set-defined-name", { ...name, formulaOrRefString: "0.2" });
    await engine.idle();
    expect(shown(0, 0)).toBe(20);
  });

  it("calculates for a name that a formula speaks of, and for no other", async () => {
    engine = await engineOf([["=RAND()", "=later*100"]]);
    const drawn = shown(0, 0);
    const name = (id: string, called: string, formulaOrRefString: string) => {
      engine.run("formula.mutation.set-defined-name", {
        unitId: "workbook",
        id,
        name: called,
        formulaOrRefString,
      });
      return engine.idle();
    };
    await name("name-1", "_kept", "=Sheet1!$A$1");
    expect(shown(0, 0)).toBe(drawn);
    await name("name-2", "later", "2");
    expect(shown(0, 1)).toBe(200);
    engine.run("formula.mutation.remove-defined-name", { unitId: "workbook", id: "name-2", name: "later" });
    await engine.idle();
    expect(shown(0, 1)).toBe("#NAME?");
  });

  it("calculates once what is written piece by piece", async () => {
    engine = await engineOf([[1, "=A1+RAND()*0"]]);
    const seen: unknown[] = [];
    engine.onCellsChanged(() => seen.push(shown(0, 1)));
    jest.useFakeTimers();
    for (const value of [2, 3, 4]) {
      engine.setCells(sheetId, 0, 0, [[{ v: value, t: 2 }]]);
      await jest.advanceTimersByTimeAsync(30);
    }
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect(shown(0, 1)).toBe(4);
    expect(seen.filter((value) => value === 4)).not.toHaveLength(0);
    expect(seen).not.toContain(2);
  });
});
