import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";

/**
 * Removes the values that an earlier calculation spilled: a formula says in `ref` what it covered, and it would give
 * `#SPILL!` over its own old result.
 */
export function withoutSpilledValues(snapshot: IWorkbookData): IWorkbookData {
  for (const sheet of Object.values(snapshot.sheets)) {
    const cells = sheet.cellData ?? {};
    for (const [rowKey, columns] of Object.entries(cells)) {
      for (const [columnKey, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        if (!cell?.f || !cell.ref) continue;
        const { range } = deserializeRangeWithSheet(cell.ref);
        for (let row = range.startRow; row <= range.endRow; row++) {
          for (let column = range.startColumn; column <= range.endColumn; column++) {
            const covered = cells[row]?.[column];
            if (!covered || (row === Number(rowKey) && column === Number(columnKey))) continue;
            delete covered.v;
            delete covered.t;
          }
        }
      }
    }
  }
  return snapshot;
}
