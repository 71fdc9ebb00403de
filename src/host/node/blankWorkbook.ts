import { LocaleType, type IWorkbookData } from "@univerjs/core";

/** A new workbook with one empty sheet, as Excel opens it. */
export function blankWorkbook(): IWorkbookData {
  return {
    id: "workbook",
    name: "Book1",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: {
        id: "sheet1",
        name: "Sheet1",
        rowCount: 1000,
        columnCount: 26,
        // Excel's measures, in pixels: 48 by 15 points.
        defaultColumnWidth: 64,
        defaultRowHeight: 20,
      },
    },
  };
}
