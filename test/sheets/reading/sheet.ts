import type { CellValue, Grid } from "../../../src/sheets/grid";
import type { ReadingChoice } from "../../../src/sheets/reading/choice";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { SalesFolder } from "../../../src/sheets/reading/sales/salesFolder";
import type { SalesReading } from "../../../src/sheets/reading/sales/salesReading";
import { monthText } from "../../../src/domain/calendar/month";

export type Rows = readonly (readonly CellValue[])[];

export function gridOf(rows: Rows, sheet = "Sheet1", top = 0): Grid {
  return { sheet, top, left: 0, rows };
}

/** Reads a sales sheet in blocks of the given size. */
export function readSales(
  rows: Rows,
  choice: ReadingChoice = {},
  blockSize = rows.length,
  sheet?: string,
): SalesReading {
  const folder = new SalesFolder(recogniseSheet(gridOf(rows.slice(0, 100), sheet), choice), choice);
  for (let top = 0; top < rows.length; top += blockSize) {
    folder.add(gridOf(rows.slice(top, top + blockSize), sheet, top));
  }
  return folder.finish();
}

/** The lines as a person would write them: month, shop, orders, gross, refunds, net. */
export function lineTexts(reading: SalesReading): string[] {
  return reading.lines.map(({ month, shop, orders, gross, refunds, net }) =>
    [
      monthText(month),
      shop || "-",
      orders ?? "?",
      gross.toFixed(),
      refunds?.toFixed() ?? "?",
      net.toFixed(),
    ].join(" "),
  );
}

export function codes(findings: readonly { readonly problem: { readonly code: string } }[]): string[] {
  return findings.map(({ problem }) => problem.code);
}
