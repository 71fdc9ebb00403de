import type { ICellData } from "@univerjs/core";
import fc from "fast-check";
import type { Engine } from "../../../src/host/engine/engine";
import { createHeadlessEngine } from "../../../src/host/engine/headless";
import { cellOf, engineOf, enter, sheetId, workbookOf, type Entry } from "./workbooks";

const ROWS = 6;
const COLUMNS = 5;
const AREA = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

let engine: Engine;
afterEach(() => engine.dispose());

const name = (row: number, column: number) => `${"ABCDE"[column]!}${row + 1}`;
/** @example fixed("B3") // "$B$3" */
const fixed = (cell: string) => cell.replace(/[A-Z]|\d/g, "$$$&");

/** An engine over such a workbook in which all cells have a number format, calculated. */
async function formattedEngineOf(
  rows: readonly (readonly Entry[])[],
  pattern: string | undefined,
): Promise<Engine> {
  const workbook = workbookOf(rows);
  const cellData = workbook.sheets[sheetId]!.cellData as Record<number, Record<number, ICellData>>;
  for (let row = 0; pattern !== undefined && row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++)
      ((cellData[row] ??= {})[column] ??= {}).s = { n: { pattern } };
  const formatted = createHeadlessEngine(workbook);
  await formatted.idle();
  return formatted;
}

/** A formula over cells of the rows above its own, so that none depends on itself. */
function formulaIn(row: number, others: readonly string[]): fc.Arbitrary<string> {
  const cell = fc.tuple(fc.nat(row - 1), fc.nat(COLUMNS - 1)).map(([above, column]) => name(above, column));
  return fc.oneof(
    cell.map((of) => `=${of}`),
    fc.tuple(cell, cell).map(([one, other]) => `=${one}+2*${other}`),
    fc.tuple(cell, cell).map(([from, to]) => `=SUM(${from}:${to})`),
    cell.map((of) => `=MIN(${of},2)*10`),
    fc.tuple(cell, cell).map(([one, other]) => `=${one}+MAX(${fixed(other)}*2,3)`),
    fc.tuple(cell, fc.nat(row - 1)).map(([of, above]) => `=IF(${of}>3,MAX(A$1:E${above + 1}),${of})`),
    ...others.map((other) => fc.constant(other)),
  );
}

/** Rows of entries and edits of them, among them these formulas. */
function histories(others: readonly string[]) {
  const entryIn = (row: number): fc.Arbitrary<Entry> => {
    const plain: fc.Arbitrary<Entry> = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null));
    return row === 0 ? plain : fc.oneof(plain, formulaIn(row, others));
  };
  const rowAt = (row: number) => fc.array(entryIn(row), { minLength: COLUMNS, maxLength: COLUMNS });
  const edit = fc
    .nat(ROWS - 1)
    .chain((row) => fc.record({ row: fc.constant(row), column: fc.nat(COLUMNS - 1), entry: entryIn(row) }));
  return fc.tuple(
    fc.tuple(...Array.from({ length: ROWS }, (_, row) => rowAt(row))),
    fc.array(edit, { minLength: 1, maxLength: 6 }),
  );
}

/** Which cells these read depends on values. */
const UNSETTLED = ['=INDIRECT("A1")*2', '=INDIRECT("D1")*2', "=SUM(A1:INDEX(A1:A1,1+0*B1))"];

describe("what depends on an edit", () => {
  it.each([
    { cells: "cells without a number format", pattern: undefined, others: UNSETTLED },
    { cells: "cells with one, whose formulas are calculated over plain values", pattern: "0.00", others: [] },
  ])(
    "has after any edits the values that a calculation of everything gives, in $cells",
    async ({ pattern, others }) => {
      await fc.assert(
        fc.asyncProperty(histories(others), async ([rows, edits]) => {
          engine = await formattedEngineOf(rows, pattern);
          try {
            for (const { row, column, entry } of edits) await enter(engine, row, column, entry);
            const followed = engine.values(sheetId, AREA);
            await engine.calculate("all");
            expect(followed).toEqual(engine.values(sheetId, AREA));
          } finally {
            engine.dispose();
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it("ends where a formula comes to what it was, and goes on from there with the next edit", async () => {
    engine = await formattedEngineOf([[1, "=MIN(A1,5)", "=B1*10", "=C1+A1"]], "0.00");
    const row = () => engine.values(sheetId, { row: 0, column: 1, rows: 1, columns: 3 })[0];
    await enter(engine, 0, 0, 7);
    expect(row()).toEqual([5, 50, 57]);
    await enter(engine, 0, 0, 8);
    expect(row()).toEqual([5, 50, 58]);
    await enter(engine, 0, 0, 3);
    expect(row()).toEqual([3, 30, 33]);
    await enter(engine, 0, 1, "=A1+1");
    expect(row()).toEqual([4, 40, 43]);
    await enter(engine, 0, 1, 4);
    await enter(engine, 0, 0, 6);
    expect(row()).toEqual([4, 40, 46]);
  });

  it("is followed where formulas share a part that names its cells absolutely", async () => {
    engine = await formattedEngineOf(
      [[1, "=C1+MAX($A$1,2)", 10, "=B1+MAX($A$1,2)", "=SUM($A$1:$C$1)+MAX($A$1,2)"]],
      "0.00",
    );
    const row = () => engine.values(sheetId, { row: 0, column: 1, rows: 1, columns: 4 })[0];
    expect(row()).toEqual([12, 10, 14, 25]);
    await enter(engine, 0, 0, 5);
    expect(row()).toEqual([15, 10, 20, 35]);
    await enter(engine, 0, 2, 20);
    expect(row()).toEqual([25, 20, 30, 55]);
  });

  it("tells that a sheet was calculated though its formulas come to what they were", async () => {
    engine = await formattedEngineOf([[7, "=MIN(A1,5)"]], "0.00");
    const told: string[] = [];
    engine.onCellsChanged(({ source }) => told.push(source));
    await enter(engine, 0, 0, 8);
    expect(told).toEqual(["edit", "calculation"]);
  });

  it("follows a formula that is typed into a range that another sums, and forgets one that is typed over", async () => {
    engine = await engineOf([[1, 2, null, "=SUM(A1:C1)"]]);
    await enter(engine, 0, 2, "=A1*10");
    expect(engine.value(sheetId, 0, 3)).toBe(13);
    await enter(engine, 0, 0, 2);
    expect(engine.value(sheetId, 0, 3)).toBe(24);
    await enter(engine, 0, 2, 5);
    await enter(engine, 0, 0, 3);
    expect(engine.value(sheetId, 0, 3)).toBe(10);
  });

  it("reaches a formula over a whole column, whatever is added below", async () => {
    engine = await engineOf([[1, "=SUM(A:A)"]]);
    await enter(engine, 500_000, 0, 41);
    expect(engine.value(sheetId, 0, 1)).toBe(42);
  });

  it("is followed cell by cell through a spill", async () => {
    engine = await engineOf([
      [1, "=SEQUENCE(3,1,A1)", "=B3*2"],
      [null, null, "=C1+1"],
    ]);
    await enter(engine, 0, 0, 10);
    expect(engine.values(sheetId, { row: 0, column: 2, rows: 2, columns: 1 })).toEqual([[24], [25]]);
  });

  it("comes to an end where formulas depend on each other in a circle", async () => {
    engine = await engineOf([["=B1+1", "=A1+1", 7, "=C1*2"]]);
    await enter(engine, 0, 2, 8);
    expect(engine.value(sheetId, 0, 3)).toBe(16);
  });

  it("is known without a look through a sheet of plain cells when other sheets come and go", async () => {
    engine = await engineOf([[1, 2], [3]]);
    const { workbook } = engine;
    const look = jest.spyOn(workbook.getSheetBySheetId(sheetId)!.getCellMatrix(), "forValue");
    const unitId = workbook.getUnitId();
    engine.run("sheet.command.insert-sheet", { unitId, sheet: { id: "sheet-2", name: "Two" } });
    engine.setCells("sheet-2", 0, 0, [[cellOf("=Sheet1!A1+Sheet1!A2")]]);
    await engine.idle();
    expect(engine.value("sheet-2", 0, 0)).toBe(4);
    engine.run("sheet.command.remove-sheet", { unitId, subUnitId: "sheet-2" });
    await engine.idle();
    expect(look).not.toHaveBeenCalled();
    await enter(engine, 2, 0, "=A1+A2");
    expect(engine.value(sheetId, 2, 0)).toBe(4);
  });
});
