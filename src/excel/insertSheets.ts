import { inExcel, requireExcelApi } from "./run";

/** The first requirement set in which sheets of a file can be inserted. */
const INSERT_API = "1.13";

/**
 * Adds the sheets of an .xlsx file behind the last sheet of the workbook. A sheet whose name is taken gets another, as
 * Excel does it.
 *
 * @param file the bytes of the file
 * @returns the names of the added sheets
 * @throws WorkbookError `excel-too-old`
 */
export async function insertSheets(file: Uint8Array): Promise<string[]> {
  requireExcelApi(INSERT_API);
  return inExcel("", async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: "End" });
    await context.sync();
    const sheets = inserted.value.map((id) => context.workbook.worksheets.getItem(id));
    sheets.forEach((sheet) => sheet.load("name"));
    sheets[0]?.activate();
    await context.sync();
    return sheets.map((sheet) => sheet.name);
  });
}

/** `btoa` takes one character a byte; a long file is turned in pieces, since arguments of a call are limited. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece) {
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(text);
}
