import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import fc from "fast-check";
import type { Engine } from "../../../src/host/engine/engine";
import { WORKBOOK_SCOPE } from "../../../src/host/engine/names/nameScopes";
import { cellOf, engineOf, sheetId, type Entry } from "./workbooks";

const NAMES = ["Sheet1", "Plan", "It's", "Other"] as const;
const AREA = { row: 0, column: 0, rows: 4, columns: 3 };

const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;
const name = fc.constantFrom(...NAMES);
const cell = fc
  .tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 4 }))
  .map(([column, row]) => `${column}${row}`);

/** Only the third column reads, and only the first two: nothing depends on itself. */
const number: fc.Arbitrary<Entry> = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null));
const formula: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(name, fc.integer({ min: 1, max: 4 })).map(([of, row]) => `=${quoted(of)}!A${row}*2`),
  name.map((of) => `=SUM(${quoted(of)}!A:A)`),
  name.map((of) => `=ROWS(${quoted(of)}!B:B)+SUM(${quoted(of)}!2:2)*0`),
  name.map((of) => `=IFERROR(${quoted(of)}!B1,-1)`),
  fc.tuple(name, fc.integer({ min: 15, max: 40 })).map(([of, row]) => `=${quoted(of)}!A${row}+1`),
  fc.constant("=IFERROR(TOTAL,-2)"),
  name.map((of) => `="${of}!A1"&A1`),
);

type Edit = (engine: Engine) => void;

const sheetOf = (engine: Engine, nth: number) => {
  const sheets = engine.workbook.getSheets();
  return sheets[nth % sheets.length]!;
};
const freeName = (engine: Engine, wanted: string) =>
  engine.workbook.getSheets().some((sheet) => sheet.getName() === wanted) ? undefined : wanted;

const nth = fc.nat(3);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(nth, fc.nat(3), fc.nat(1), number).map(([of, row, column, entry]): Edit => (engine) => {
    engine.setCells(sheetOf(engine, of).getSheetId(), row, column, [[entry === null ? null : cellOf(entry)]]);
  }),
  fc.tuple(nth, fc.nat(3), formula).map(([of, row, entry]): Edit => (engine) => {
    engine.setCells(sheetOf(engine, of).getSheetId(), row, 2, [[entry === null ? null : cellOf(entry)]]);
  }),
  fc.tuple(nth, fc.integer({ min: 20, max: 40 })).map(([of, row]): Edit => (engine) => {
    engine.setCells(sheetOf(engine, of).getSheetId(), row, 0, [[{ v: row }]]);
  }),
  name.map((wanted): Edit => (engine) => {
    const free = freeName(engine, wanted);
    if (free)
      engine.insertSheet(1, { id: `${free} ${Math.random()}`, name: free, rowCount: 10, columnCount: 5 });
  }),
  fc.tuple(nth, name).map(([of, wanted]): Edit => (engine) => {
    const free = freeName(engine, wanted);
    if (free)
      run(engine, "sheet.command.set-worksheet-name", sheetOf(engine, of).getSheetId(), { name: free });
  }),
  nth.map((of): Edit => (engine) => {
    if (engine.workbook.getSheets().length > 1)
      run(engine, "sheet.command.remove-sheet", sheetOf(engine, of).getSheetId());
  }),
  fc.tuple(name, cell).map(([of, at]): Edit => (engine) => {
    engine.run(SetDefinedNameMutation.id, {
      unitId: engine.workbook.getUnitId(),
      id: "total",
      name: "Total",
      formulaOrRefString: `${quoted(of)}!$${at.charAt(0)}$${at.charAt(1)}`,
      localSheetId: WORKBOOK_SCOPE,
    });
  }),
);

function run(engine: Engine, command: string, subUnitId: string, params: object = {}): void {
  engine.run(command, { unitId: engine.workbook.getUnitId(), subUnitId, ...params });
}

const valuesOf = (engine: Engine) =>
  engine.workbook
    .getSheets()
    .map((sheet) => [sheet.getName(), engine.values(sheet.getSheetId(), AREA)] as const);

it("what formulas come to after sheets came, went, grew or were renamed is what a calculation of everything gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 12 }), async (edits) => {
      const engine = await engineOf([
        [1, 2, "='Plan'!A1+1"],
        [3, 4, "=SUM('Other'!A:A)"],
        [5, 6, "=ROWS('It''s'!A:A)"],
      ]);
      Object.assign(engine.workbook.getSheetBySheetId(sheetId)!.getConfig(), {
        rowCount: 10,
        columnCount: 5,
      });
      try {
        for (const each of edits) {
          each(engine);
          await engine.idle();
        }
        const followed = valuesOf(engine);
        await engine.calculate("all");
        expect(followed).toEqual(valuesOf(engine));
      } finally {
        engine.dispose();
      }
    }),
    { numRuns: 15 },
  );
});

it("a cell beyond the end of a sheet is blank, and read when something stands there", async () => {
  const engine = await engineOf([["=B20*2+1", null, "=SUM(B15:B30)"]]);
  Object.assign(engine.workbook.getSheetBySheetId(sheetId)!.getConfig(), { rowCount: 10, columnCount: 5 });
  await engine.calculate("all");
  expect(engine.values(sheetId, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[1, "", 0]]);
  engine.setCells(sheetId, 19, 1, [[{ v: 4 }]]);
  await engine.idle();
  expect(engine.values(sheetId, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[9, "", 4]]);
  engine.dispose();
});
