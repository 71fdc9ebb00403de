import { CellValueType, type ICellData } from "@univerjs/core";
import fc from "fast-check";
import { encode } from "iconv-lite";
import { readCsv } from "../../../../src/host/files/csv/readCsv";
import { typedCell } from "../../../../src/host/files/csv/typedCell";
import { isFileProblem, type OpenedFile } from "../../../../src/host/files/readXlsx";

function opened(bytes: Uint8Array): OpenedFile {
  const result = readCsv(bytes, "tmall_order_report.csv");
  if (isFileProblem(result)) throw new Error(result.code);
  return result;
}

function valuesOf({ snapshot }: OpenedFile): unknown[][] {
  const cells = Object.values(snapshot.sheets)[0]?.cellData ?? {};
  return Object.values(cells).map((row) =>
    Object.values<ICellData | undefined>(row ?? {}).map((cell) => cell?.v),
  );
}

const TEXT = "订单编号,总金额,收货地址,订单付款时间\r\n00123,178.8,上海,2020-02-21 00:00:02\r\n";
const CELLS = [
  ["订单编号", "总金额", "收货地址", "订单付款时间"],
  ["00123", 178.8, "上海", 43882 + 2 / 86400],
];

test.each([
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
  ["UTF-16 little endian with mark", encode(TEXT, "utf-16le", { addBOM: true })],
  ["UTF-16 little endian without mark", encode(TEXT, "utf-16le", { addBOM: false })],
  ["UTF-16 big endian with mark", encode(TEXT, "utf-16be", { addBOM: true })],
  ["GB18030", encode(TEXT.repeat(3), "gb18030").subarray(0, encode(TEXT, "gb18030").length)],
])("a file in %s is read", (_, bytes) => {
  expect(valuesOf(opened(new Uint8Array(bytes)))).toEqual(CELLS);
});

test("traditional Chinese in Big5 is told from GB18030", () => {
  const text =
    "訂單編號,總金額,收貨地址\r\n1,178.8,臺北市中正區重慶南路一段\r\n2,20,高雄市苓雅區四維三路\r\n";
  expect(valuesOf(opened(new Uint8Array(encode(text, "big5"))))[0]).toEqual([
    "訂單編號",
    "總金額",
    "收貨地址",
  ]);
});

test.each([[","], ["\t"], [";"]])("the separator %j is found", (separator) => {
  const bytes = new TextEncoder().encode(
    ["月份", "金额"].join(separator) + "\n" + ["2020-02", "12"].join(separator),
  );
  expect(valuesOf(opened(bytes))).toEqual([
    ["月份", "金额"],
    ["2020-02", 12],
  ]);
});

test.each([
  ["178.80", { value: 178.8 }],
  ["1,902,189.15", { value: 1902189.15, format: "#,##0.00" }],
  ["82.20%", { value: 0.822, format: "0.00%" }],
  ["2020-02-21", { value: 43882, format: "yyyy-mm-dd" }],
  ["2020/2/21 13:30", { value: 43882.5625, format: "yyyy-mm-dd hh:mm" }],
  ["2020年2月21日", { value: 43882, format: 'yyyy"年"m"月"d"日"' }],
  ["TRUE", { value: true }],
  ["00123", { value: "00123" }],
  ["0", { value: 0 }],
  ["0.5", { value: 0.5 }],
  ["123456789012345", { value: 123456789012345 }],
  ["1234567890123456", { value: "1234567890123456" }],
  ["12E3", { value: "12E3" }],
  ["3/4/2024", { value: "3/4/2024" }],
  ["2020-02-30", { value: "2020-02-30" }],
  ["=cmd|' /C calc'!A0", { value: "=cmd|' /C calc'!A0" }],
  ['="00123"', { value: "00123" }],
  ["- ", { value: "- " }],
  ["Total", { value: "Total" }],
])("%s becomes %j", (text, cell) => {
  expect(typedCell(text)).toEqual(cell);
});

test("digits are never lost: what becomes a number reads back as the same decimal", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/), (text) => {
      const { value } = typedCell(text);
      if (typeof value === "string") expect(value).toBe(text);
      else expect(Number(text)).toBe(value);
    }),
  );
});

test("quoted fields keep separators, quotes and line ends", () => {
  expect(valuesOf(opened(new TextEncoder().encode('a,"b,""c""\nd"\n')))).toEqual([["a", 'b,"c"\nd']]);
});

test("a text is told from a number by its type", () => {
  const { snapshot } = opened(new TextEncoder().encode("00123,1\n"));
  expect(snapshot.sheets["sheet-1"]?.cellData?.[0]).toEqual({
    0: { v: "00123", t: CellValueType.STRING },
    1: { v: 1, t: CellValueType.NUMBER },
  });
  expect(snapshot.sheets["sheet-1"]?.name).toBe("tmall_order_report");
});

test("no text and nothing at all are said to be so", () => {
  expect(readCsv(new Uint8Array([1, 2, 0, 3, 4]), "a.csv")).toEqual({ code: "notText" });
  expect(readCsv(new Uint8Array(), "a.csv")).toEqual({ code: "empty" });
  expect(readCsv(new TextEncoder().encode("\n\n"), "a.csv")).toEqual({ code: "empty" });
});

test("more rows than a sheet has are refused", () => {
  const bytes = new TextEncoder().encode("1\n".repeat(1_048_577));
  expect(readCsv(bytes, "a.csv")).toEqual({ code: "tooManyRows", limit: 1_048_576 });
});
