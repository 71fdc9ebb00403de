import type { ICellData } from "@univerjs/core";
import fc from "fast-check";
import type { Engine } from "../../../../src/host/engine/engine";
import { createHeadlessEngine } from "../../../../src/host/engine/headless";
import { cellOf, sheetId, workbookOf, type Entry } from "../workbooks";

/** A1:C4 hold values, below them stand formulas whose cells have a number format. */
const COLUMNS = 3;
const ROWS = 4;

async function resultsOf(cells: readonly (readonly Entry[])[], formulas: readonly string[]) {
  const book = workbookOf(cells);
  const cellData = book.sheets[sheetId]!.cellData as Record<number, Record<number, ICellData>>;
  formulas.forEach((f, at) => (cellData[ROWS + at] = { 0: { f, s: { n: { pattern: "0.00" } } } }));
  const engine = createHeadlessEngine(book);
  try {
    await engine.idle();
    const area = { row: ROWS, column: 0, rows: formulas.length, columns: 1 };
    const at = (row: number) => ({ sheetId, row, column: 0 });
    return {
      inCells: engine.values(sheetId, area).map(([value], index) => ({
        value,
        type: engine.valueType(sheetId, ROWS + index, 0),
      })),
      byUniver: await Promise.all(
        formulas.map(async (formula, index) => {
          const [result] = await engine.evaluate([formula], at(ROWS + index));
          return { value: result!.values[0]![0], type: result!.types[0]![0] };
        }),
      ),
    };
  } finally {
    engine.dispose();
  }
}

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: amount },
  { weight: 2, arbitrary: fc.integer({ min: 61, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>("a", "B", "12", null, true) },
  { weight: 1, arbitrary: fc.double({ min: -2, max: 2, noNaN: true }) },
);
const cells = fc.array(fc.array(entry, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});

const cell = fc
  .tuple(fc.nat(COLUMNS - 1), fc.nat(ROWS - 1), fc.constantFrom("", "$"))
  .map(([c, r, fixed]) => `${fixed}${"ABC"[c]!}${fixed}${r + 1}`);
const range = fc.nat(COLUMNS - 1).map((c) => `$${"ABC"[c]!}$1:$${"ABC"[c]!}$4`);

const { formula } = fc.letrec<{ formula: string; list: string }>((tie) => {
  const inner = tie("formula");
  const two = fc.tuple(inner, inner);
  return {
    list: fc.oneof(
      range,
      fc.tuple(range, range).map(([a, b]) => `(${a}*${b})`),
      fc.tuple(range, inner).map(([a, b]) => `((${a}>${b})*1)`),
    ),
    formula: fc.oneof(
      { maxDepth: 3 },
      cell,
      fc.constantFrom("2", "0.1", "100", '"a"', '""', "TRUE"),
      fc
        .tuple(two, fc.constantFrom("+", "-", "*", "/", "=", "<>", "<", ">=", "^"))
        .map(([[a, b], operator]) => `(${a}${operator}${b})`),
      inner.map((a) => `(-${a})`),
      fc.tuple(inner, two).map(([a, [b, c]]) => `IF(${a},${b},${c})`),
      fc
        .tuple(inner, fc.integer({ min: -2, max: 6 }), fc.constantFrom("ROUND", "ROUNDUP", "ROUNDDOWN"))
        .map(([a, digits, name]) => `${name}(${a},${digits})`),
      fc
        .tuple(two, fc.constantFrom("MAX", "MIN", "SUM", "MOD", "AND"))
        .map(([of, name]) => `${name}(${of.join(",")})`),
      fc
        .tuple(inner, fc.constantFrom("ABS", "INT", "N", "ISNUMBER", "YEAR", "MONTH", "DAY", "COUNT"))
        .map(([a, name]) => `${name}(${a})`),
      fc
        .tuple(tie("list"), fc.constantFrom("SUM", "MAX", "MIN", "COUNT", "SUMPRODUCT"))
        .map(([of, name]) => `${name}(${of})`),
      fc.tuple(cell, range, range).map(([a, b, c]) => `SUMIF(${b},${a},${c})`),
      fc.tuple(cell, range).map(([a, b]) => `ISNUMBER(MATCH(${a},${b},0))`),
      cell.map((a) => `ISNUMBER(MATCH(${a},{"A","b","c"},0))`),
      fc.tuple(range, fc.integer({ min: 1, max: 5 })).map(([a, at]) => `INDEX(${a},${at})`),
      fc.tuple(inner, fc.integer({ min: -3, max: 3 })).map(([a, months]) => `EOMONTH(${a},${months})`),
      fc
        .tuple(fc.integer({ min: 1890, max: 2050 }), fc.nat(30))
        .map(([year, month]) => `DATE(${year},${month},1)`),
    ),
  };
});

interface Result {
  readonly value: unknown;
  readonly type: unknown;
}

/** Two results alike but for what lies behind the fifteenth digit. */
function expectAlike(formulas: readonly string[], inCells: readonly Result[], byUniver: readonly Result[]) {
  inCells.forEach((own, at) => {
    const theirs = byUniver[at]!;
    const shown = [formulas[at], own.value, own.type];
    if (typeof own.value !== "number" || typeof theirs.value !== "number") {
      expect(shown).toEqual([formulas[at], theirs.value, theirs.type]);
    } else if (Math.abs(own.value - theirs.value) > 1e-14 * Math.abs(theirs.value)) {
      expect(shown).toEqual([formulas[at], theirs.value, theirs.type]);
    }
  });
}

describe("formulas over plain values", () => {
  it("come to what Univer's own calculation comes to, whatever the cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(cells, fc.array(formula, { minLength: 20, maxLength: 20 }), async (values, texts) => {
        const formulas = texts.map((text) => `=${text}`);
        const { inCells, byUniver } = await resultsOf(values, formulas);
        expectAlike(formulas, inCells, byUniver);
      }),
      { numRuns: 15 },
    );
  });

  it("calculate with decimals and not with their binary values", async () => {
    const { inCells } = await resultsOf([[0.1, 0.2, 1.005]], ["=A1+B1", "=ROUND(C1,2)", "=A1*3", "=1-0.9"]);
    expect(inCells.map(({ value }) => value)).toEqual([0.3, 1.01, 0.3, 0.1]);
  });

  it("leave out the branch of a condition that does not hold, errors in it included", async () => {
    const { inCells } = await resultsOf([[0, 5, null]], ["=IF(A1>0,B1/A1,7)", '=IF(C1="",1,2)']);
    expect(inCells.map(({ value }) => value)).toEqual([7, 1]);
  });
});

describe("a cell without a number format of its own", () => {
  let engine: Engine;
  afterEach(() => engine.dispose());

  it("takes the format of what its formula reads", async () => {
    const book = workbookOf([[null, "=A1"]]);
    const cellData = book.sheets[sheetId]!.cellData as Record<number, Record<number, ICellData>>;
    cellData[0]![0] = { ...cellOf(45_000), s: { n: { pattern: "yyyy-mm-dd" } } };
    engine = createHeadlessEngine(book);
    await engine.idle();
    const style = engine.workbook
      .getStyles()
      .getStyleByCell(engine.workbook.getSheets()[0]!.getCellRaw(0, 1));
    expect(style?.n?.pattern).toBe("yyyy-mm-dd");
  });
});
