import type { ICellData, IRange } from "@univerjs/core";
import fc from "fast-check";
import { usedCells, WHOLE_SHEET } from "../../../src/host/engine/cells/usedCells";
import type { Engine } from "../../../src/host/engine/engine";
import { engineOf, sheetId } from "./workbooks";

type Cells = Record<number, Record<number, ICellData>>;

const isFilled = ({ v }: ICellData) => v !== undefined && v !== null;

/** The range around the filled cells, by a look at each of them. */
function aroundAll(cells: Cells, within: IRange): IRange | undefined {
  const places = Object.entries(cells)
    .flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]) => [Number(row), Number(column), cell] as const),
    )
    .filter(
      ([row, column, cell]) =>
        cell &&
        isFilled(cell) &&
        row >= within.startRow &&
        row <= within.endRow &&
        column >= within.startColumn &&
        column <= within.endColumn,
    );
  if (places.length === 0) return undefined;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

const place = fc.record({ row: fc.nat(30), column: fc.oneof(fc.nat(8), fc.nat(150)), filled: fc.boolean() });

const range = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(150), fc.nat(150))
  .map(([row, otherRow, column, otherColumn]) => ({
    startRow: Math.min(row, otherRow),
    endRow: Math.max(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endColumn: Math.max(column, otherColumn),
  }));

it("finds the range around the cells that count, on narrow sheets and on wide ones", () => {
  fc.assert(
    fc.property(fc.array(place), fc.oneof(fc.constant(WHOLE_SHEET), range), (places, within) => {
      const cells: Cells = {};
      for (const { row, column, filled } of places)
        (cells[row] ??= {})[column] = filled ? { v: 1 } : { s: "bold" };
      const found = usedCells({ cells, rowCount: 40, columnCount: 151 }, within, isFilled);
      expect(found).toEqual(aroundAll(cells, within));
    }),
  );
});

type Edit = (engine: Engine) => void;

const config = (engine: Engine) => engine.workbook.getSheetBySheetId(sheetId)!.getConfig();

const count = fc.integer({ min: 1, max: 3 });
const line = fc.nat(7);

const area = fc.record({
  row: line,
  column: line,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(line, line).map(
    ([row, column]): Edit =>
      (engine) =>
        engine.setCells(sheetId, row, column, [[{ v: 7 }]]),
  ),
  fc.tuple(line, line).map(
    ([row, column]): Edit =>
      (engine) =>
        engine.setCells(sheetId, row, column, [[null]]),
  ),
  fc.tuple(line, count).map(
    ([row, rows]): Edit =>
      (engine) =>
        engine.insertRows(sheetId, row, rows),
  ),
  fc.tuple(line, count).map(
    ([row, rows]): Edit =>
      (engine) =>
        engine.deleteRows(sheetId, row, Math.min(rows, config(engine).rowCount - row)),
  ),
  fc.tuple(line, count).map(
    ([column, columns]): Edit =>
      (engine) =>
        engine.insertColumns(sheetId, column, columns),
  ),
  fc.tuple(line, count).map(
    ([column, columns]): Edit =>
      (engine) =>
        engine.deleteColumns(sheetId, column, Math.min(columns, config(engine).columnCount - column)),
  ),
  area.map(
    (at): Edit =>
      (engine) =>
        engine.insertCells(sheetId, at, "down"),
  ),
  area.map(
    (at): Edit =>
      (engine) =>
        engine.insertCells(sheetId, at, "right"),
  ),
  area.map(
    (at): Edit =>
      (engine) =>
        engine.deleteCells(sheetId, at, "up"),
  ),
  area.map(
    (at): Edit =>
      (engine) =>
        engine.deleteCells(sheetId, at, "left"),
  ),
  fc.tuple(area, line, line).map(
    ([from, row, column]): Edit =>
      (engine) =>
        engine.moveRange(sheetId, from, { sheetId, row, column }),
  ),
);

it("finds it after any edits, on a sheet that is no larger than it must be", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (several) => {
      const engine = await engineOf([
        [1, null, 3],
        [null, 5, null],
        [7, null, null],
      ]);
      try {
        const sheet = engine.workbook.getSheetBySheetId(sheetId)!;
        Object.assign(sheet.getConfig(), { rowCount: 8, columnCount: 8 });
        for (const edit of several) edit(engine);
        const cells = sheet.getCellMatrix().getMatrix() as Cells;
        const { rowCount, columnCount } = sheet.getConfig();
        expect(usedCells({ cells, rowCount, columnCount }, WHOLE_SHEET, isFilled)).toEqual(
          aroundAll(cells, WHOLE_SHEET),
        );
      } finally {
        engine.dispose();
      }
    }),
    { numRuns: 15 },
  );
});
