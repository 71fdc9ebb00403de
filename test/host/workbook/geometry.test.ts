import fc from "fast-check";
import type { Area } from "../../../src/host/engine/engine";
import {
  areasOfCells,
  boundingArea,
  contains,
  intersection,
  lastColumnOf,
  lastRowOf,
  without,
} from "../../../src/host/workbook/geometry";
import { movedArea } from "../../../src/host/workbook/ranges/shiftExtras";

const small = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

function cellsOf(area: Area): string[] {
  const cells: string[] = [];
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) cells.push(`${row},${column}`);
  }
  return cells;
}

describe("areas", () => {
  it("share the cells that lie in both", () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const shared = intersection(one, other);
        const both = cellsOf(one).filter((cell) => cellsOf(other).includes(cell));
        expect(shared ? cellsOf(shared) : []).toEqual(both);
      }),
    );
  });

  it("lie inside the rectangle around them", () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const around = boundingArea(one, other);
        expect(contains(around, one) && contains(around, other)).toBe(true);
      }),
    );
  });

  it("without a hole keep every other cell once", () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const rest = without(area, hole).flatMap(cellsOf);
        expect(rest.sort()).toEqual(
          cellsOf(area)
            .filter((cell) => !cellsOf(hole).includes(cell))
            .sort(),
        );
      }),
    );
  });

  it("made of cells cover each of them once", () => {
    const someCells = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.nat(5) }), {
      selector: ({ row, column }) => row * 10 + column,
    });
    fc.assert(
      fc.property(someCells, (cells) => {
        const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
        const covered = areasOfCells(ordered).flatMap(cellsOf);
        expect(covered.sort()).toEqual(ordered.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });

  it("made of a full block are one rectangle", () => {
    const block = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
    expect(areasOfCells(block)).toEqual([{ row: 0, column: 1, rows: 3, columns: 2 }]);
  });
});

describe("what is kept by address", () => {
  const at = (row: number, rows: number): Area => ({ row, rows, column: 0, columns: 2 });
  const rows = (row: number, count: number, by: 1 | -1): Parameters<typeof movedArea>[1] => ({
    kind: "rows",
    area: at(row, count),
    by: by * count,
  });

  it.each([
    ["goes down below inserted rows", at(5, 2), rows(3, 2, 1), at(7, 2)],
    ["grows around inserted rows", at(2, 3), rows(3, 2, 1), at(2, 5)],
    ["stays above inserted rows", at(0, 2), rows(3, 2, 1), at(0, 2)],
    ["comes up above deleted rows", at(5, 2), rows(1, 2, -1), at(3, 2)],
    ["shrinks by deleted rows", at(2, 4), rows(3, 2, -1), at(2, 2)],
    ["goes with its deleted rows", at(3, 2), rows(2, 4, -1), undefined],
  ])("%s", (_says, area, shift, moved) => {
    expect(movedArea(area, shift)).toEqual(moved);
  });

  it("stays where cells move in other columns", () => {
    const shift = {
      kind: "cells",
      direction: "rows",
      area: { row: 0, rows: 1, column: 4, columns: 1 },
      by: 1,
    } as const;
    expect(movedArea(at(3, 1), shift)).toEqual(at(3, 1));
  });

  it("is where it was after rows are inserted and deleted again", () => {
    fc.assert(
      fc.property(small, fc.nat(6), fc.integer({ min: 1, max: 3 }), (area, row, count) => {
        const down = movedArea(area, rows(row, count, 1));
        expect(down && movedArea(down, rows(row, count, -1))).toEqual(area);
      }),
    );
  });
});
