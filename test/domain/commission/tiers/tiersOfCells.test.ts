import fc from "fast-check";
import { compileTiers } from "../../../../src/domain/commission/tiers/compileTiers";
import { readTiers } from "../../../../src/domain/commission/tiers/readTiers";
import { RememberedTiers, tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { plain } from "../table";
import { type Cells } from "./bands";

describe("A blank cell means the same whether it arrives as 0 or as nothing", () => {
  const inBothManners = (cells: Cells) => {
    const asZero = cells.map((row) => row.map((cell) => (cell === null ? 0 : cell)));
    return [tiersOfCells(cells), tiersOfCells(asZero)].map(plain);
  };

  test.each<[string, Cells]>([
    [
      "a last Up to",
      [
        ["Up to", "Rate"],
        [10, 0.1],
        [null, 0.2],
      ],
    ],
    [
      "a row inside",
      [
        ["Up to", "Rate"],
        [10, 0.1],
        [null, null],
        ["∞", 0.2],
      ],
    ],
    [
      "rows behind",
      [
        [0, 0.1],
        [10, 0.2],
        [null, null],
        [null, null],
      ],
    ],
    [
      "the first From",
      [
        [null, 0.1],
        [10, 0.2],
      ],
    ],
    [
      "a first row",
      [
        [null, null],
        [10, 0.2],
      ],
    ],
    [
      "rows before the header",
      [
        [null, null],
        ["From", "Rate"],
        [0, 0.1],
      ],
    ],
    [
      "a header of a blank column",
      [
        ["From", "Rate", null],
        [0, 0.1, null],
      ],
    ],
    [
      "a From further down",
      [
        [0, 0.1],
        [10, 0.2],
        [null, 0.3],
      ],
    ],
    [
      "an Up to that is not the last",
      [
        ["Up to", "Rate"],
        [null, 0.1],
        [10, 0.2],
      ],
    ],
    [
      "a rate",
      [
        [0, 0.1],
        [10, null],
      ],
    ],
  ])("%s", (_where, cells) => {
    const [asNothing, asZero] = inBothManners(cells);
    expect(asZero).toEqual(asNothing);
  });
});

describe("The remembered table", () => {
  const table = () => [
    [0, 0.1],
    [100, 0.2],
  ];

  /** As a function of a sheet asks for the table of its argument. */
  const remembering = () => {
    const remembered = new RememberedTiers();
    return (cells: readonly (readonly unknown[])[]) => remembered.of(cells) ?? remembered.read(cells);
  };

  test("is found again by its content in a fresh array", () => {
    const read = remembering();
    expect(read(table())).toBe(read(table()));
  });

  test("is read anew when any cell, or the shape, has changed", () => {
    const read = remembering();
    const first = read(table());
    expect(
      read([
        [0, 0.1],
        [100, 0.3],
      ]),
    ).not.toBe(first);
    read(table());
    expect(read([[0, 0.1, 100, 0.2]])).toMatchObject({ code: "headerNeeded" });
    expect(plain(read([[0], [0.1], [100], [0.2]]))).toEqual({ code: "columnCount", columns: 1 });
  });

  test("does not change when the caller's array changes afterwards", () => {
    const read = remembering();
    const cells = table();
    read(cells);
    cells[1]![1] = 0.9;
    expect(plain(read(cells))).toEqual(plain(tiersOfCells(cells)));
  });

  const cell = fc.oneof(
    fc.constantFrom<unknown>(null, 0, "", "∞", "From", "起", "Up to", "abc", "5%", true),
    fc.double(),
  );

  test("reading never throws, whatever stands in the cells, and always says the same of the same cells", () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const read = readTiers(cells);
        if (read.code === "table") compileTiers(read.table);
        expect(plain(readTiers(cells))).toEqual(plain(read));
      }),
      { numRuns: 2000 },
    ));
});
