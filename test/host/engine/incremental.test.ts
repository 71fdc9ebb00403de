import fc from "fast-check";
import type { Engine } from "../../../src/host/engine/engine";
import { cellOf, engineOf, enter, sheetId, type Entry } from "./workbooks";

const ROWS = 6;
const COLUMNS = 5;
const AREA = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

let engine: Engine;
afterEach(() => engine.dispose());

const name = (row: number, column: number) => `${"ABCDE"[column]!}${row + 1}`;

/** A formula over cells of the rows above its own, so that none depends on itself. */
function formulaIn(row: number): fc.Arbitrary<string> {
  const cell = fc.tuple(fc.nat(row - 1), fc.nat(COLUMNS - 1)).map(([above, column]) => name(above, column));
  return fc.oneof(
    cell.map((of) => `=${of}`),
    fc.tuple(cell, cell).map(([one, other]) => `=${one}+2*${other}`),
    fc.tuple(cell, cell).map(([from, to]) => `=SUM(${from}:${to})`),
    fc.tuple(cell, fc.nat(row - 1)).map(([of, above]) => `=IF(${of}>3,MAX(A$1:E${above + 1}),${of})`),
    fc.nat(COLUMNS - 1).map((column) => `=INDIRECT("${name(0, column)}")*2`),
    fc.constant("=SUM(A1:INDEX(A1:A1,1+0*B1))"),
  );
}

const entryIn = (row: number): fc.Arbitrary<Entry> => {
  const plain: fc.Arbitrary<Entry> = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null));
  return row === 0 ? plain : fc.oneof(plain, formulaIn(row));
};

const sheets = fc.tuple(
  ...Array.from({ length: ROWS }, (_, row) =>
    fc.array(entryIn(row), { minLength: COLUMNS, maxLength: COLUMNS }),
  ),
);

const edit = fc
  .nat(ROWS - 1)
  .chain((row) => fc.record({ row: fc.constant(row), column: fc.nat(COLUMNS - 1), entry: entryIn(row) }));

describe("what depends on an edit", () => {
  it("has after any edits the values that a calculation of everything gives", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, fc.array(edit, { minLength: 1, maxLength: 6 }), async (rows, edits) => {
        engine = await engineOf(rows);
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
