import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { HostWorkbook } from "../hostWorkbook";

/** How many rows are written at once. */
const BLOCK = 1000;

/** Writes the cells of a snapshot on a sheet that has none yet. */
export function insertCells(
  host: HostWorkbook,
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  styles: ReadonlyMap<string, string>,
  formulaHere: (formula: string) => string,
): void {
  const cellHere = (cell: ICellData): ICellData => ({
    ...cell,
    ...(typeof cell.s === "string" ? { s: styles.get(cell.s) ?? null } : {}),
    ...(cell.f ? { f: formulaHere(cell.f) } : {}),
  });
  let start = 0;
  let block: (ICellData | undefined)[][] = [];
  const write = (): void => {
    host.engine.setCells(sheetId, start, 0, block);
    block = [];
  };
  const rows = Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other);
  for (const row of rows) {
    if (row !== start + block.length || block.length === BLOCK) {
      if (block.length > 0) write();
      start = row;
    }
    const columns = Object.entries(cells[row] ?? {});
    const line = new Array<ICellData | undefined>(
      Math.max(-1, ...columns.map(([column]) => Number(column))) + 1,
    );
    line.fill(undefined);
    for (const [column, cell] of columns) if (cell) line[Number(column)] = cellHere(cell);
    block.push(line);
  }
  if (block.length > 0) write();
}
