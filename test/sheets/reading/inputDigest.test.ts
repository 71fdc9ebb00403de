import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import { InputDigest } from "../../../src/sheets/reading/inputDigest";

const digestOf = (blocks: readonly (readonly (readonly CellValue[])[])[]): string => {
  const digest = new InputDigest();
  for (const rows of blocks) digest.add({ sheet: "訂單", top: 0, left: 0, rows });
  return digest.toString();
};

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 20 });

describe("the digest of what was read", () => {
  it("is the same in blocks of any size", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 19 }), (cells, cut) => {
        expect(digestOf([cells.slice(0, cut), cells.slice(cut)])).toBe(digestOf([cells]));
      }),
    );
  });

  it("is another when a single cell is another", () => {
    fc.assert(
      fc.property(rows, cell, (cells, other) => {
        fc.pre(!Object.is(cells[0]![0], other));
        const changed = [[other, ...cells[0]!.slice(1)], ...cells.slice(1)];
        expect(digestOf([changed])).not.toBe(digestOf([cells]));
      }),
    );
  });

  it("is another when two rows change places", () => {
    expect(
      digestOf([
        [
          [1, "a"],
          [2, "b"],
        ],
      ]),
    ).not.toBe(
      digestOf([
        [
          [2, "b"],
          [1, "a"],
        ],
      ]),
    );
  });

  it("is sixteen hexadecimal digits", () => {
    expect(digestOf([[["客服", 12.5, true, null]]])).toMatch(/^[0-9a-f]{16}$/);
  });
});
