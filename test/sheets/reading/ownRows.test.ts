import { OwnRows } from "../../../src/sheets/reading/ownRows";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { gridOf, type Rows } from "./sheet";

const SALES: Rows = [
  ["月份", "销售额"],
  ["2026-01", 1000],
  ["2026-02", 2000],
];

/** How many rows are a table's own, and where another one is said to begin. */
function read(rows: Rows, blockSize = rows.length) {
  const own = new OwnRows(recogniseSheet(gridOf(rows)));
  let count = 0;
  for (let top = 0; top < rows.length; top += blockSize)
    count += own.of(gridOf(rows.slice(top, top + blockSize), "Sheet1", top)).rows.length;
  return { count, said: own.findings() };
}

describe("A table below another one", () => {
  const BOTH: Rows = [...SALES, [null, null], ["推广", null], ["月份", "花费"], ["2026-01", 100]];

  test("is not read as rows of the other, and its first cell is named", () => {
    const { count, said } = read(BOTH);
    expect(count).toBe(5);
    expect(said).toMatchObject([
      { severity: "error", at: { row: 5, column: 0 }, found: "月份", problem: { code: "tableBelow" } },
    ]);
  });

  test.each([1, 2, 4])("is known in blocks of %d rows as well", (size) => {
    expect(read(BOTH, size)).toEqual(read(BOTH));
  });
});

describe("Returns below the sales, with the same headers", () => {
  test.each(["退货", "二、退款明细", "Returns"])("are not read as sales under the title %s", (title) => {
    const { count, said } = read([...SALES, [title, null], ["月份", "销售额"], ["2026-02", 80]]);
    expect(count).toBe(3);
    expect(said).toMatchObject([{ severity: "error", at: { row: 3, column: 0 }, found: title }]);
  });
});

describe("Rows of the same table", () => {
  test.each<[string, Rows[number]]>([
    ["the headers once more", ["月份", "销售额"]],
    ["a total", ["合计", 3000]],
    ["a remark", ["以上为含税销售额", null]],
    ["words under the date alone", ["成本", 30]],
  ])("go on behind %s", (_, row) => {
    const { count, said } = read([...SALES, row, ["2026-03", 500]]);
    expect(count).toBe(5);
    expect(said).toEqual([]);
  });
});
