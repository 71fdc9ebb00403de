import { tiersOfCells } from "../../../../src/domain/commission/tiers/tiersOfCells";
import { plain } from "../table";
import { type Cells } from "./bands";

describe("Nothing is paid from a table", () => {
  const defect = (cells: Cells) => plain(tiersOfCells(cells));
  const both = (...rows: Cells) => defect([["From", "Up to", "Rate"], ...rows]);

  test("whose bounds are out of order", () =>
    expect(
      defect([
        [0, 0.1],
        [200, 0.2],
        [100, 0.3],
      ]),
    ).toMatchObject({
      code: "outOfOrder",
      row: 3,
      at: "100",
      previousRow: 2,
      previous: "200",
    }));

  test("with a From above its Up to", () =>
    expect(both([5, 1, 0.2])).toMatchObject({ code: "reversed", row: 2 }));

  test("whose bands overlap", () =>
    expect(both([0, 100, 0.1], [90, 200, 0.2])).toMatchObject({
      code: "overlap",
      row: 3,
      previousRow: 2,
      from: "90",
      upTo: "100",
    }));

  test("with the same bound twice", () =>
    expect(
      defect([
        [0, 0.1],
        [100, 0.2],
        [100, 0.3],
      ]),
    ).toMatchObject({ code: "emptyBand", row: 3, at: "100" }));

  test("with an open band before the last", () =>
    expect(both([0, "∞", 0.1], [100, 200, 0.2])).toMatchObject({ code: "openBand", row: 2 }));

  test("with negative bounds, rates or flats", () => {
    expect(defect([[-1, 0.1]])).toMatchObject({ code: "negativeBound", row: 1 });
    expect(defect([[0, -0.1]])).toMatchObject({ code: "negativeRate", row: 1 });
    expect(defect([[0, 0.1, -1]])).toMatchObject({ code: "negativeFlat", row: 1 });
  });
});
