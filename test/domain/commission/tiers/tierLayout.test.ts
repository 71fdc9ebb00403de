import fc from "fast-check";
import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { plain } from "../table";
import { bandsOf, fromBands, problemsOf, type Cells } from "./bands";

describe("A table without a header that lies otherwise", () => {
  const bands = ["[0, 100000) 0.05 + 0", "[100000, 200000) 0.08 + 0", "[200000, ∞) 0.1 + 0"];

  test.each<[string, Cells]>([
    [
      "its bands side by side",
      [
        [0, 100000, 200000],
        [0.05, 0.08, 0.1],
      ],
    ],
    [
      "percents in the second row",
      [
        [0, 100000, 200000],
        ["5%", "8%", "10%"],
      ],
    ],
    [
      "its rates first",
      [
        ["5%", "8%", "10%"],
        [0, 100000, 200000],
      ],
    ],
    [
      "its rates first, a band a row",
      [
        ["5%", 0],
        ["8%", 100000],
        ["10%", 200000],
      ],
    ],
    [
      "named rows",
      [
        ["From", 0, 100000, 200000],
        ["Rate", 0.05, 0.08, 0.1],
      ],
    ],
    [
      "named rows in percent",
      [
        ["比例 %", 5, 8, 10],
        ["起（萬元）", 0, 10, 20],
      ],
    ],
    [
      "blank rows between",
      [
        [null, null, null],
        [0, 100000, 200000],
        [null, null, null],
        [0.05, 0.08, 0.1],
      ],
    ],
  ])("is read by what stands in it: %s", (_name, cells) => expect(bandsOf(cells)).toEqual(bands));

  test("from, up to and rate are known by bands that join", () =>
    expect(
      bandsOf([
        [0, 100000, 0.05],
        [100000, 200000, 0.08],
        [200000, null, 0.1],
      ]),
    ).toEqual(["[0, 100000] 0.05 + 0", "(100000, 200000] 0.08 + 0", "(200000, ∞) 0.1 + 0"]));

  test("flats are the third row", () =>
    expect(
      bandsOf([
        [0, 100000],
        [0.1, 0.15],
        [0, 500],
      ]),
    ).toEqual(fromBands));

  test("pieces stay from and price", () =>
    expect(
      bandsOf([
        [0, 5],
        [100, 8],
      ]),
    ).toEqual(["[0, 100) 5 + 0", "[100, ∞) 8 + 0"]));

  test.each<[string, Cells]>([
    [
      "pieces from 0 and 1 at 10 and 0.5, or 1 and 0.5 from 0 and 10",
      [
        [0, 10],
        [1, 0.5],
      ],
    ],
    [
      "100,000 for a piece, or 5 and 8 in percent",
      [
        [0, 100000],
        [5, 8],
      ],
    ],
  ])("is refused where it may be two things: %s", (_name, cells) =>
    expect(problemsOf(cells)).toEqual([{ code: "layoutDoubtful", row: 1 }]),
  );

  test("a cell that is wrong is named where it stands, and a wrong band by its column", () => {
    expect(
      problemsOf([
        ["From", 0, 100000],
        ["Rate", "abc", 0.1],
      ]),
    ).toEqual([{ code: "notANumber", row: 2, column: 2, text: "abc", reason: "text" }]);
    expect(
      plain(
        tiersOfCells([
          ["From", 0, 200, 100],
          ["Rate", 0.1, 0.2, 0.3],
        ]),
      ),
    ).toMatchObject({
      ...{ code: "outOfOrder", row: 4, previousRow: 3, across: true },
    });
  });

  const table = fc
    .uniqueArray(fc.integer({ min: 2, max: 9_000_000 }), { minLength: 1, maxLength: 5 })
    .chain((bounds) =>
      fc
        .array(fc.integer({ min: 1, max: 900 }), {
          minLength: bounds.length + 1,
          maxLength: bounds.length + 1,
        })
        .map((rates) => [0, ...bounds.sort((a, b) => a - b)].map((from, at) => [from, rates[at]! / 1000])),
    );

  test("turned on its side or with its columns exchanged, a table of rates below 1 pays the same", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const bands = bandsOf(rows);
        const turned = [rows.map(([from]) => from), rows.map(([, rate]) => rate)];
        for (const cells of [turned, [...turned].reverse(), rows.map(([from, rate]) => [rate, from])])
          expect(bandsOf(cells)).toEqual(bands);
      }),
    ));
});

describe("A table that pays for every step", () => {
  test.each(["每滿", "For every", "Every"])(
    "under %s is no table of bands, and says so of that header",
    (header) =>
      expect(
        problemsOf([
          [header, "Bonus"],
          [10000, 300],
        ]),
      ).toEqual([{ code: "stepsNotBands", row: 1, column: 1, text: header }]),
  );
});
