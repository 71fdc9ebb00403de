import fc from "fast-check";
import { addressText } from "../../../../src/sheets/grid";
import { AdSpendFolder } from "../../../../src/sheets/reading/accounts/adSpend";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf, type Rows } from "../sheet";

const HEADER = [
  "Campaign name",
  "Impressions",
  "Link clicks",
  "Amount spent (USD)",
  "Reporting starts",
  "Reporting ends",
];
const day = (name: string | null, spend: number, clicks = 1, at = "2026-01-05") =>
  [name, 100, clicks, spend, at, at] as const;

/** Read in blocks of so many rows, as Excel hands them over. */
function adSpend(rows: Rows, block = rows.length) {
  const folder = new AdSpendFolder(recogniseSheet(gridOf(rows)));
  for (let top = 0; top < rows.length; top += block)
    folder.add(gridOf(rows.slice(top, top + block), "Sheet1", top));
  const { lines, findings, rows: count } = folder.finish();
  return {
    spend: lines.map(({ spend }) => spend!.toFixed()),
    rows: count,
    totals: findings
      .filter(({ problem }) => problem.code === "totalAgrees")
      .map(({ at }) => addressText(at!)),
  };
}

describe("A first row that names nothing", () => {
  const rows = [day("Spring", 10.1), day("Brand", 20.2), day("Retargeting", 30.3, 4)];
  const total = [null, 300, 6, 60.6, "2026-01-01", "2026-01-31"] as const;

  test.each([1, 2, 5])("is left out where it is the sum of all others, in blocks of %s rows", (block) =>
    expect(adSpend([HEADER, total, ...rows], block)).toEqual({
      spend: ["60.6"],
      rows: 3,
      totals: ["Sheet1!D2", "Sheet1!B2", "Sheet1!C2"].sort(),
    }),
  );

  test("counts where one of its figures is no sum of the others", () =>
    expect(adSpend([HEADER, day(null, 60.6, 7), ...rows])).toMatchObject({ spend: ["121.2"], rows: 4 }));

  test("counts where it is the only one, or one of two", () => {
    expect(adSpend([HEADER, day(null, 60.6)])).toMatchObject({ spend: ["60.6"], rows: 1 });
    expect(adSpend([HEADER, day(null, 5), day("Brand", 5)])).toMatchObject({ spend: ["10"], rows: 2 });
  });

  test("never changes what the others come to", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        (cents, block) => {
          const named = cents.map((each, at) => day(`C${at}`, each / 100));
          const sum = cents.reduce((all, each) => all + each, 0);
          const head = [null, 100 * cents.length, cents.length, sum / 100, "2026-01-01", "2026-01-31"];
          const { spend, rows: count } = adSpend([HEADER, head, ...named], block);
          expect([spend, count]).toEqual([[String(sum / 100)], cents.length]);
        },
      ),
    ));
});
