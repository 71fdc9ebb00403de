import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { SampleSheet } from "./sheet";

/** When the workbook says it was made: the morning after its last day. */
const MADE = new Date(Date.UTC(2026, 9, 1, 1, 30));
/** The same on the clock of whatever machine writes the archive, because archives keep local time. */
const MADE_LOCALLY = new Date(2026, 9, 1, 9, 30);

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

function fill(worksheet: Worksheet, { columns, preamble = [], rows }: SampleSheet): void {
  const width = columns.length;
  columns.forEach((column, index) => (worksheet.getColumn(index + 1).width = column.width));
  preamble.forEach((text, index) => {
    const row = worksheet.addRow(text ? [text] : []);
    if (index > 0) return;
    row.getCell(1).font = { ...FONT, size: 14, bold: true };
    worksheet.mergeCells(row.number, 1, row.number, width);
  });
  const header = worksheet.addRow(columns.map((column) => column.header));
  for (let column = 1; column <= width; column += 1) {
    const cell = header.getCell(column);
    cell.font = { ...FONT, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE3EFED" } };
    cell.alignment = { vertical: "middle", wrapText: columns[column - 1]!.header.includes("\n") };
  }
  if (columns.some(({ header: text }) => text.includes("\n"))) header.height = 30;
  for (const values of rows) {
    const row = worksheet.addRow([...values]);
    columns.forEach(({ format, wrapped }, index) => {
      if (wrapped) row.getCell(index + 1).alignment = { vertical: "top", wrapText: true };
      if (format && typeof values[index] === "number") row.getCell(index + 1).numFmt = format;
    });
  }
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: header.number }];
}
