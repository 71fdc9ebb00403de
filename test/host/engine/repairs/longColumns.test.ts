import type { Engine } from "../../../../src/host/engine/engine";
import { engineOf, enter, type Entry } from "../workbooks";

/** Long enough to be read cell by cell; each half is not, and Univer calculates it itself. */
const ROWS = 4200;
const HALF = ROWS / 2;

let engine: Engine;
afterEach(() => engine.dispose());

const evaluated = async (formula: string) => (await engine.evaluate([formula]))[0]?.values[0]?.[0];

/** A formula over whole columns, and the sum of the same formula over their halves. */
async function bothWays(formula: (column: (name: string) => string) => string): Promise<unknown[]> {
  const rows = (from: number, to: number) => formula((name) => `${name}${from}:${name}${to}`);
  const [whole, first, second] = await engine.evaluate([rows(1, ROWS), rows(1, HALF), rows(HALF + 1, ROWS)]);
  const halves = Number(first?.values[0]?.[0]) + Number(second?.values[0]?.[0]);
  return [whole?.values[0]?.[0], Math.round(halves * 100) / 100];
}

const CRITERIA = [
  '"上海"',
  '"<>上海"',
  '"上*"',
  '"a?"',
  '">=50"',
  '"<50"',
  '"<>50"',
  "50",
  '"50"',
  '""',
  '"<>"',
];

describe("sums and counts over long columns", () => {
  const shops = ["上海", "SHANGHAI", "北京", "a1", "50", "5*", ""];
  const rows = Array.from({ length: ROWS }, (_, row): Entry[] => [
    row % 11 === 0 ? null : row % 13 === 0 ? "text" : (row % 997) / 100 - 1,
    row % 7 === 6 ? null : (shops[row % 7] ?? null),
    row % 101,
  ]);

  beforeEach(async () => {
    engine = await engineOf(rows);
  });

  it("are what Univer makes of them in pieces", async () => {
    const [whole, pieces] = await bothWays((column) => `SUM(${column("A")})`);
    expect(whole).toBe(pieces);
    for (const criterion of CRITERIA) {
      for (const formula of [
        (column: (name: string) => string) =>
          `SUMIFS(${column("A")},${column("B")},${criterion},${column("C")},">20")`,
        (column: (name: string) => string) => `COUNTIF(${column("B")},${criterion})`,
        (column: (name: string) => string) => `SUMIF(${column("C")},${criterion},${column("A")})`,
        (column: (name: string) => string) => `COUNTIFS(${column("C")},${criterion},${column("B")},"<>北京")`,
      ]) {
        const [all, halves] = await bothWays(formula);
        expect([formula((name) => name), all]).toEqual([formula((name) => name), halves]);
      }
    }
  });

  it("follow an edit, and formulas among the cells", async () => {
    const before = Number(await evaluated(`SUMIFS(A1:A${ROWS},B1:B${ROWS},"上海")`));
    await enter(engine, 7, 0, "=1000+C8");
    await enter(engine, 7, 1, "上海");
    const old = typeof rows[7]?.[0] === "number" ? rows[7][0] : 0;
    expect(await evaluated(`SUMIFS(A1:A${ROWS},B1:B${ROWS},"上海")`)).toBeCloseTo(before + 1007 - old, 9);
  });

  it("hand on an error that stands in a column, as Excel does", async () => {
    await enter(engine, 4000, 0, "=1/0");
    expect(await evaluated(`SUM(A1:A${ROWS})`)).toBe("#DIV/0!");
  });

  it("are exact for amounts that have no exact double", async () => {
    engine.dispose();
    engine = await engineOf(Array.from({ length: 10_000 }, () => [0.1]));
    expect(await evaluated("SUM(A1:A10000)")).toBe(1000);
  });
});
