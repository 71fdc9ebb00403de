import type { CellValue, Grid } from "../../grid";
import type { ReportCell, SheetReport } from "../report";

/** What a sheet will hold once it is written, as if it were read back. */
export function gridOfSheet({ name, blocks }: SheetReport): Grid {
  const rows: CellValue[][] = [];
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const at = (rows[row + down] ??= []);
        at[column + right] = valueOf(cell);
      }),
    );
  }
  return {
    sheet: name,
    top: 0,
    left: 0,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
  };
}

function valueOf(cell: ReportCell): CellValue {
  return typeof cell === "object" && cell !== null ? (cell.value ?? null) : cell;
}
