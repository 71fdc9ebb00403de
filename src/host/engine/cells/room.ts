import type { Worksheet } from "@univerjs/core";
import type { Area } from "../engine";

/** Makes a sheet large enough to hold an area: Univer keeps cells beyond its end, and finds them there no more. */
export function makeRoom(sheet: Worksheet, { row, rows, column, columns }: Area): void {
  const config = sheet.getConfig();
  config.rowCount = Math.max(config.rowCount, row + rows);
  config.columnCount = Math.max(config.columnCount, column + columns);
}
