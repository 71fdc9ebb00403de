import type { SheetInfo } from "../excel/reader";
import type { Grid, SheetArea } from "../sheets/grid";

/** A sheet as if it ended where the area does that is read of it. */
export function upTo(sheet: SheetInfo, area: SheetArea | undefined): SheetInfo {
  if (!area) return sheet;
  return {
    ...sheet,
    rows: Math.min(sheet.rows, area.row + area.rows),
    columns: Math.min(sheet.columns, area.column + area.columns),
  };
}

/** The top of a sheet without what stands above and beside the area that is read of it. */
export function within(top: Grid, area: SheetArea | undefined): Grid {
  if (!area) return top;
  const inArea = <Cell>(cells: readonly (readonly Cell[])[]) =>
    cells.slice(area.row).map((row) => row.slice(area.column));
  return {
    ...{ sheet: top.sheet, top: area.row, left: area.column, rows: inArea(top.rows) },
    ...(top.formulas && { formulas: inArea(top.formulas) }),
    ...(top.formats && { formats: inArea(top.formats) }),
  };
}
