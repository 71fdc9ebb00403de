import { zip } from "@cj-tech-master/excelts/archive";
import fc from "fast-check";
import { CellValueType, type ICellData } from "@univerjs/core";
import { fileProblemText, lossText } from "../../../src/host/files/messages";
import { isFileProblem, readXlsx } from "../../../src/host/files/readXlsx";
import type { FileProblem } from "../../../src/host/files/fileProblem";
import { writeXlsx } from "../../../src/host/files/writeXlsx";
import { OpenPackage } from "../../../src/host/files/container/openPackage";
import { opened } from "./roundTrip";
import { sheetOf } from "./sampleWorkbook";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function valid(): Promise<Uint8Array> {
  const { snapshot, extras } = sheetOf({
    0: { 0: { v: "月份", t: CellValueType.STRING }, 1: { v: 1, t: CellValueType.NUMBER } },
  });
  return writeXlsx(snapshot, extras);
}

/** The valid workbook with parts replaced or added. */
async function withParts(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const bytes = await valid();
  const source = OpenPackage.open(bytes);
  const archive = zip({ noSort: true });
  for (const path of source.paths)
    archive.add(path, parts[path] === undefined ? await source.bytes(path) : text(parts[path]));
  for (const [path, content] of Object.entries(parts))
    if (!source.has(path)) archive.add(path, text(content));
  return archive.bytes();
}

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  return bytes;
}

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test("an empty file, an encrypted one, an old one and a foreign one are told apart", async () => {
  expect(await readXlsx(new Uint8Array())).toEqual({ code: "empty" });
  expect(await readXlsx(compound("EncryptedPackage"))).toEqual({ code: "encrypted" });
  expect(await readXlsx(compound("Workbook"))).toEqual({ code: "oldExcel" });
  expect(await readXlsx(compound("WordDocument"))).toEqual({ code: "foreign" });
  expect(await readXlsx(text("%PDF-1.7"))).toEqual({ code: "foreign" });
  const archive = zip();
  archive.add("word/document.xml", "<w:document xmlns:w='urn:w'/>");
  expect(await readXlsx(await archive.bytes())).toEqual({ code: "foreign" });
});

test("a document of another program of Office is foreign", async () => {
  expect(await readXlsx(await withParts({ "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }))).toEqual({
    code: "foreign",
  });
});

test("a file that was cut off is damaged, wherever the cut is", async () => {
  const bytes = await valid();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), async (length) => {
      expect(await readXlsx(bytes.subarray(0, length))).toMatchObject({ code: "damaged" });
    }),
    { numRuns: 50 },
  );
});

test("whatever byte is overwritten, the file is opened or a problem is said", async () => {
  const bytes = await valid();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
      const broken = bytes.slice();
      broken[at] = value;
      const result = await readXlsx(broken);
      expect(isFileProblem(result) || result.snapshot.sheetOrder.length === 1).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("XML that is broken or has a document type is refused", async () => {
  expect(await readXlsx(await withParts({ [SHEET]: `<worksheet ${MAIN}><sheetData><row r="1">` }))).toEqual({
    code: "damaged",
    part: SHEET,
  });
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet ${MAIN}><sheetData/></worksheet>`;
  expect(await readXlsx(await withParts({ [SHEET]: bomb }))).toEqual({ code: "documentType", part: SHEET });
  expect(
    await readXlsx(
      await withParts({
        [SHEET]: `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row></sheetData></worksheet>`,
      }),
    ),
  ).toEqual({ code: "damaged", part: SHEET });
});

test("a bomb is told by its size before it is unpacked", async () => {
  const archive = zip({ level: 9 });
  archive.add("xl/workbook.xml", new Uint8Array(200 * 2 ** 20));
  const bytes = await archive.bytes();
  expect(bytes.length).toBeLessThan(300_000);
  expect(await readXlsx(bytes)).toMatchObject({ code: "tooLarge", part: "xl/workbook.xml" });
});

test("a bomb that lies about its size is stopped where the lie ends", async () => {
  const archive = zip({ level: 9, noSort: true });
  archive.add("_rels/.rels", new Uint8Array(80 * 2 ** 20));
  const bytes = await archive.bytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  expect(await readXlsx(bytes)).toMatchObject({ code: "tooLarge", part: "_rels/.rels" });
});

test("cells without addresses, with prefixes, inline texts and dates in ISO 8601 are read", async () => {
  const sheet =
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>` +
    `<x:c t="inlineStr"><x:is><x:t>a&amp;b</x:t></x:is></x:c><x:c t="d"><x:v>2020-02-21</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { snapshot } = await opened(await withParts({ [SHEET]: sheet }));
  const values = Object.values(snapshot.sheets["sheet-1"]?.cellData ?? {}).map((row) =>
    Object.values<ICellData | undefined>(row ?? {}).map((cell) => cell?.v),
  );
  expect(values).toEqual([[1, "a&b", 43882], [2]]);
});

test("shared formulas stand in each of their cells", async () => {
  const sheet =
    `<worksheet ${MAIN}><sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>1</v></c></row>` +
    `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData></worksheet>`;
  const { snapshot } = await opened(await withParts({ [SHEET]: sheet }));
  expect(snapshot.sheets["sheet-1"]?.cellData?.[1]?.[1]?.f).toBe("=A2*$C$1");
});

test("what saving would lose is named with its place", async () => {
  const sheet =
    `<worksheet ${MAIN} xmlns:x14="urn:x14" xmlns:xm="urn:xm"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>` +
    `<autoFilter ref="A1:B9"><filterColumn colId="0"><top10 val="3"/></filterColumn></autoFilter>` +
    `<conditionalFormatting sqref="C3:C9"><cfRule type="aboveAverage" stdDev="1" priority="1"/></conditionalFormatting>` +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>A1:A9</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;
  const { losses, extras } = await opened(
    await withParts({
      [SHEET]: sheet,
      "xl/vbaProject.bin": "x",
      "xl/externalLinks/externalLink1.xml": "<a/>",
    }),
  );
  expect(losses).toEqual([
    { code: "macros" },
    { code: "externalLinks" },
    { code: "sparklines", sheet: "訂單", cell: "F2", count: 1 },
    { code: "filterCriteria", sheet: "訂單", cell: "A1" },
    { code: "conditionalFormats", sheet: "訂單", cell: "C3", count: 1 },
    { code: "fixedArrays", sheet: "訂單", cell: "A1", count: 1 },
  ]);
  expect(extras.lost).toContain("sparklines (訂單!F2)");
  expect(lossText({ code: "sparklines", sheet: "訂單", cell: "F2" }, "zh-Hant")).toBe("走勢圖（訂單!F2）");
});

test("every problem has a text in three languages with its figures in place", () => {
  const problems: readonly FileProblem[] = [
    { code: "damaged", part: SHEET },
    { code: "tooLarge", limit: 2 ** 31 },
    { code: "tooManyRows", limit: 1_048_576 },
  ];
  expect(fileProblemText({ code: "damaged", part: SHEET }, "en")).toContain(`(${SHEET})`);
  expect(fileProblemText({ code: "tooManyRows", limit: 1_048_576 }, "zh-Hans")).toContain("1,048,576 行");
  expect(fileProblemText({ code: "tooLarge", limit: 2 ** 31 }, "zh-Hant")).toContain("2 GB");
  for (const problem of problems) {
    for (const language of ["en", "zh-Hans", "zh-Hant"] as const)
      expect(fileProblemText(problem, language)).not.toMatch(/[{}]/);
  }
});
