import type { ICellData, IRange, Nullable } from "@univerjs/core";

type Row = Readonly<Record<number, Nullable<ICellData>>>;

/** The cells of a sheet, by row and column, and how far they reach at most. */
interface SheetCells {
  readonly cells: Readonly<Record<number, Nullable<Row>>>;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: IRange = { startRow: 0, startColumn: 0, endRow: Infinity, endColumn: Infinity };

/** Beyond so many columns it takes less time to go through the cells of a row than through its columns. */
const FEW_COLUMNS = 64;

/**
 * The smallest range around the cells that count in a part of a sheet. It is sought from the edges, so that a full sheet takes
 * one look at the ends of each row. `undefined`: there are none.
 */
export function usedCells(
  { cells, rowCount, columnCount }: SheetCells,
  within: IRange,
  counts: (cell: ICellData) => boolean,
): IRange | undefined {
  const end = Math.min(within.endRow, rowCount - 1);
  const [start, to] = [within.startColumn, Math.min(within.endColumn, columnCount - 1)];
  const isUsed = (row: number) => columnFrom(cells[row], start, to, counts) !== undefined;
  let startRow = within.startRow;
  while (startRow <= end && !isUsed(startRow)) startRow++;
  if (startRow > end) return undefined;
  let endRow = end;
  while (!isUsed(endRow)) endRow--;
  let [startColumn, endColumn] = [to + 1, start - 1];
  for (let row = startRow; row <= endRow && (startColumn > start || endColumn < to); row++) {
    startColumn = columnFrom(cells[row], start, startColumn - 1, counts) ?? startColumn;
    endColumn = columnBefore(cells[row], endColumn + 1, to, counts) ?? endColumn;
  }
  return { startRow, endRow, startColumn, endColumn };
}

/** The first of some columns whose cell counts. */
function columnFrom(
  row: Nullable<Row>,
  first: number,
  last: number,
  counts: (cell: ICellData) => boolean,
): number | undefined {
  if (!row) return undefined;
  if (last - first > FEW_COLUMNS) return countingColumns(row, first, last, counts)[0];
  for (let column = first; column <= last; column++) {
    const cell = row[column];
    if (cell && counts(cell)) return column;
  }
  return undefined;
}

/** The last of some columns whose cell counts. */
function columnBefore(
  row: Nullable<Row>,
  first: number,
  last: number,
  counts: (cell: ICellData) => boolean,
): number | undefined {
  if (!row) return undefined;
  if (last - first > FEW_COLUMNS) return countingColumns(row, first, last, counts).at(-1);
  for (let column = last; column >= first; column--) {
    const cell = row[column];
    if (cell && counts(cell)) return column;
  }
  return undefined;
}

function countingColumns(
  row: Row,
  first: number,
  last: number,
  counts: (cell: ICellData) => boolean,
): number[] {
  return Object.keys(row)
    .map(Number)
    .filter((column) => {
      const cell = row[column];
      return column >= first && column <= last && cell && counts(cell);
    });
}
