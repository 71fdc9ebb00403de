import type { Engine } from "../../../../../src/host/engine/engine";
import { engineOf, enter, type Entry } from "../../workbooks";

/** Long enough to be read cell by cell; each half is not, and Univer calculates it itself. */
const ROWS = 4200;
const HALF = ROWS / 2;

let engine: Engine;
afterEach(() => engine.dispose());

const evaluated = async (formula: string) => (await engine.evaluate([formula]))[0]?.values[0]?.[0];

describe("sums over long columns", () => {
  const rows = Array.from({ length: ROWS }, (_, row): Entry[] => [
    row % 11 === 0 ? null : row % 13 === 0 ? "text" : (row % 997) / 100 - 1,
    row % 7 === 6,
    row / 1000,
  ]);

  it.each(["A", "B", "C"])("are what Univer makes of column %s in pieces", async (column) => {
    engine = await engineOf(rows);
    const [whole, first, second] = await engine.evaluate([
      `SUM(${column}1:${column}${ROWS})`,
      `SUM(${column}1:${column}${HALF})`,
      `SUM(${column}${HALF + 1}:${column}${ROWS})`,
    ]);
    const halves = Number(first?.values[0]?.[0]) + Number(second?.values[0]?.[0]);
    expect(whole?.values[0]?.[0]).toBeCloseTo(halves, 9);
  });

  it("follow an edit, and formulas among the cells", async () => {
    engine = await engineOf(rows);
    const before = Number(await evaluated(`SUM(A1:A${ROWS})`));
    await enter(engine, 7, 0, "=1000+C8");
    expect(await evaluated(`SUM(A1:A${ROWS})`)).toBeCloseTo(before + 1000.007 - Number(rows[7]?.[0]), 9);
  });

  it("hand on an error that stands in a column, as Excel does", async () => {
    engine = await engineOf(rows);
    await enter(engine, 4000, 0, "=1/0");
    expect(await evaluated(`SUM(A1:A${ROWS})`)).toBe("#DIV/0!");
  });

  it("are exact for amounts that have no exact double", async () => {
    engine = await engineOf(Array.from({ length: 10_000 }, () => [0.1]));
    expect(await evaluated("SUM(A1:A10000)")).toBe(1000);
  });

  it("are exact for amounts finer than a hundredth", async () => {
    engine = await engineOf(Array.from({ length: 10_000 }, () => [0.001]));
    expect(await evaluated("SUM(A1:A10000)")).toBe(10);
  });
});
