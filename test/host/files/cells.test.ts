import { CellValueType, type IWorkbookData } from "@univerjs/core";
import fc from "fast-check";
import { columnName } from "../../../src/host/workbook/address";
import { partOf, pathsOf, savedAndOpened } from "./roundTrip";
import { everyFormat, sheetOf } from "./sampleWorkbook";

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;

function cellsOf(snapshot: IWorkbookData): NonNullable<IWorkbookData["sheets"][string]["cellData"]> {
  return snapshot.sheets["sheet-1"]?.cellData ?? {};
}

test("numbers, texts, truth values and errors come back as they were", async () => {
  const cellData = {
    0: {
      0: { v: 1902189.15, t: NUMBER },
      1: { v: '雙11 <促銷> & "特價"', t: STRING },
      2: { v: 1, t: BOOLEAN },
      3: { v: "#N/A", t: STRING },
    },
    2: {
      0: { v: " spaces \n and lines ", t: STRING },
      1: { v: "bell\u0007 _x0041_", t: STRING },
      3: { v: "00123456789012345678", t: STRING },
    },
  };
  const { snapshot } = await savedAndOpened(sheetOf(cellData));
  expect(cellsOf(snapshot)).toEqual(cellData);
});

test("a text that reads like an error stays a text", async () => {
  const { snapshot, bytes } = await savedAndOpened(sheetOf({ 0: { 0: { v: "#N/A", t: FORCE_STRING } } }));
  expect(cellsOf(snapshot)[0]?.[0]).toEqual({ v: "#N/A", t: FORCE_STRING });
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="s">');
});

test("every finite number keeps its exact value", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }),
      async (numbers) => {
        const row = Object.fromEntries(numbers.map((v, column) => [column, { v, t: NUMBER }]));
        const { snapshot } = await savedAndOpened(sheetOf({ 0: row }));
        numbers.forEach((v, column) => expect(Number(cellsOf(snapshot)[0]?.[column]?.v) === v).toBe(true));
      },
    ),
    { numRuns: 30 },
  );
});

test("every text keeps its characters, control characters and lone line ends included", async () => {
  const texts = fc.array(
    fc.string({ unit: "grapheme-composite", minLength: 1 }).map((text) => `${text}x`),
    { minLength: 1, maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      const rows = Object.fromEntries(list.map((v, row) => [row, { 0: { v, t: STRING } }]));
      const { snapshot } = await savedAndOpened(sheetOf(rows));
      list.forEach((v, row) => expect(cellsOf(snapshot)[row]?.[0]?.v).toBe(v));
    }),
    { numRuns: 30 },
  );
});

test("a formula is stored under its prefixes with its last value, and read back without them", async () => {
  const cellData = {
    0: {
      0: { f: "=SUM(B1:B9)", v: 12.5, t: NUMBER },
      1: { f: "=XLOOKUP(1,C1:C9,D1:D9)", v: "手機", t: STRING },
      2: { f: '=OPS.AMOUNT("429.9万")', v: 4299000, t: NUMBER },
      3: { f: "=A1>3", v: 1, t: BOOLEAN },
      4: { f: "=1/0", v: "#DIV/0!", t: STRING },
    },
  };
  const { snapshot, bytes } = await savedAndOpened(sheetOf(cellData));
  expect(cellsOf(snapshot)).toEqual(cellData);
  const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<f>_xldudf_OPS_AMOUNT("429.9万")</f><v>4299000</v>');
  expect(xml).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
});

test("a spilling formula is stored as a dynamic array with its values, which go when it is opened", async () => {
  const { snapshot, extras } = sheetOf({ 0: { 0: { f: "=SEQUENCE(2,2)", v: 1, t: NUMBER } } });
  const { writeXlsx } = await import("../../../src/host/files/writeXlsx");
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const bytes = await writeXlsx(snapshot, extras, {
    spillRange: (_, row, column) =>
      row === 0 && column === 0 ? { anchor: { row, column }, area } : undefined,
    values: () => [
      [1, 2],
      [3, "四"],
    ],
    valueTypes: () => [
      ["Double", "Double"],
      ["Double", "String"],
    ],
  });
  const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c>',
  );
  expect(pathsOf(bytes)).toContain("xl/metadata.xml");
  const { opened } = await import("./roundTrip");
  const file = await opened(bytes);
  expect(cellsOf(file.snapshot)).toEqual({
    0: { 0: { f: "=SEQUENCE(2,2)", ref: "A1:B2", v: 1, t: NUMBER } },
  });
  expect(file.losses).toEqual([]);
});

test("fonts, fills, borders, alignment and number formats come back", async () => {
  const { snapshot } = await savedAndOpened(
    sheetOf(
      {
        0: {
          0: { v: 1, t: NUMBER, s: "every" },
          1: { s: { n: { pattern: "0.00%" }, xl: { locked: false } } as never },
        },
      },
      { every: everyFormat },
    ),
  );
  const cells = cellsOf(snapshot);
  expect(snapshot.styles[String(cells[0]?.[0]?.s)]).toEqual(everyFormat);
  expect(snapshot.styles[String(cells[0]?.[1]?.s)]).toEqual({
    ff: "Calibri",
    fs: 11,
    n: { pattern: "0.00%" },
    xl: { locked: false },
  });
});

test("rich text keeps its pieces", async () => {
  const p = {
    id: "d",
    documentStyle: {},
    body: {
      dataStream: "紅色 and plain\r\n",
      textRuns: [{ st: 0, ed: 2, ts: { cl: { rgb: "#FF0000" }, bl: 1 } }],
      paragraphs: [{ startIndex: 12 }],
    },
  };
  const { snapshot } = await savedAndOpened(sheetOf({ 0: { 0: { v: "紅色 and plain", t: STRING, p } } }));
  expect(cellsOf(snapshot)[0]?.[0]).toEqual({ v: "紅色 and plain", t: STRING, p });
});

test("a cell far out is where it was", async () => {
  const { snapshot, bytes } = await savedAndOpened(sheetOf({ 1048575: { 16383: { v: 1, t: NUMBER } } }));
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`r="${columnName(16383)}1048576"`);
  expect(cellsOf(snapshot)[1048575]?.[16383]?.v).toBe(1);
  expect(snapshot.sheets["sheet-1"]?.rowCount).toBe(1048576);
});
