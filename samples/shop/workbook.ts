import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { SampleSheet } from "./sheet";

/** When the workbook says it was made: the morning after its last day. */
const MADE = new Date(Date.UTC(2026, 9, 1, 1, 30));
/** The same on the clock of whatever machine writes the archive, because archives keep local time. */
const MADE_LOCALLY = new Date(2026, 9, 1, 9, 30);

/** The height of a line, in points. */
const LINE = 15;
const FONT = { name: "Microsoft JhengHei", size: 10 };

/** The bytes of an .xlsx file with these sheets; the same bytes on every run. */
export async function workbookBytes(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "木與日";
  workbook.lastModifiedBy = "木與日";
  workbook.created = MADE;
  workbook.modified = MADE;
  for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  return workbook.xlsx.writeBuffer({ zip: { modTime: MADE_LOCALLY, timestamps: "dos" } });
}

/** How many characters of Latin width a text takes. */
function breadth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}

function fill(worksheet: Worksheet, { columns, preamble = [], rows }: SampleSheet): void {
  columns.forEach(({ width }, index) => (worksheet.getColumn(index + 1).width = width));
  preamble.forEach((text, index) => {
    const row = worksheet.addRow(text ? [text] : []);
    if (index > 0) return;
    row.getCell(1).font = { ...FONT, size: 14, bold: true };
    worksheet.mergeCells(row.number, 1, row.number, columns.length);
  });
  const header = worksheet.addRow(columns.map((column) => column.header));
  columns.forEach(({ header: text, format }, index) => {
    const cell = header.getCell(index + 1);
    cell.font = { ...FONT, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE3EFED" } };
    cell.alignment = { horizontal: sideOf(format), vertical: "middle", wrapText: text.includes("\n") };
  });
  if (columns.some(({ header: text }) => text.includes("\n"))) header.height = 2 * LINE;
  const long = columns.some(({ wrapped }) => wrapped);
  for (const values of rows) {
    const row = worksheet.addRow([...values]);
    columns.forEach(({ format, wrapped, width }, index) => {
      const cell = row.getCell(index + 1);
      const value = values[index];
      const isNumber = typeof value === "number";
      if (format && isNumber) cell.numFmt = format;
      if (wrapped) row.height = LINE * Math.ceil(breadth(String(value)) / width);
      if (long) cell.alignment = { horizontal: "left", vertical: "top", wrapText: wrapped ?? false };
      else if (format && isNumber && sideOf(format) === "left") cell.alignment = { horizontal: "left" };
    });
  }
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: header.number }];
}

/** Numbers stand to the right under their header; dates stand to the left, as the texts do. */
function sideOf(format: string | undefined): "left" | "right" {
  return format === undefined || format.startsWith("yyyy") ? "left" : "right";
}
