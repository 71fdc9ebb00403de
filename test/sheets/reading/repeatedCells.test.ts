import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { RepeatedCells } from "../../../src/sheets/reading/repeatedCells";

describe("Cells that come again and again", () => {
  const cell = fc.constantFrom<CellValue | undefined>(
    "甲店",
    "乙店",
    "甲乙店",
    "甲丙店",
    "",
    " ",
    "店",
    "店店",
    "7",
    7,
    0,
    true,
    null,
    undefined,
  );

  test("are found as in a map, however they share their ends and their length", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.option(fc.nat())), { maxLength: 60 }), (steps) => {
        const cells = new RepeatedCells<number>();
        const map = new Map<CellValue | undefined, number>();
        for (const [each, value] of steps) {
          if (value !== null) {
            cells.set(each, value);
            map.set(each, value);
          }
          expect(cells.get(each)).toBe(map.get(each));
        }
      }),
    ));
});
