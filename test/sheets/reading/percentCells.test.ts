import type { Grid } from "../../../src/sheets/grid";
import { percentsAsShown } from "../../../src/sheets/reading/percentCells";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";

const HEADERS = ["方案", "計提基數", "計算方式", "起", "比例"];

/** What a rate is taken for that is shown in a format. */
function rateShown(value: number, format: string): unknown {
  const rows = [HEADERS, ["客服提成", "銷售額", "分段加總", 0, value]];
  const formats = rows.map((row, at) =>
    row.map((_, column) => (at === 1 && column === 4 ? format : "General")),
  );
  const grid: Grid = { sheet: "方案", top: 0, left: 0, rows, formats };
  return percentsAsShown(grid, recogniseSheet(grid)).rows[1]![4];
}

describe("a rate is a percent where its format shows it as one", () => {
  it.each([
    [0.05, "0.00%", "5%"],
    [0.05, "0.00", 0.05],
    [0.05, '0.00" %"', 0.05],
    // 2 a piece and 5% in one column.
    [2, "[>=1]0.00;0.00%", 2],
    [0.05, "[>=1]0.00;0.00%", "5%"],
    [0.05, "[<1]0.00%;0.00", "5%"],
    [2, "[<1]0.00%;0.00", 2],
    [0.05, "0.00%;-0.00", "5%"],
    [-0.05, "0.00%;-0.00", -0.05],
    [-0.05, "0.00;[Red]-0.00%;0", "-5%"],
    [0, "0.00%;[Red]-0.00%;0", 0],
    [0, "0.00%;[Red]-0.00%", "0%"],
  ])("%d in %s is %p", (value, format, taken) => {
    expect(rateShown(value, format)).toBe(taken);
  });
});
