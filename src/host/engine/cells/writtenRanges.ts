import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";

export type WrittenCells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** True where writing these cells can change a value: not when all they carry is a style. */
export function changesValues(cells: WrittenCells): boolean {
  for (const row in cells) {
    const columns = cells[Number(row)];
    for (const column in columns) {
      const cell = columns?.[Number(column)];
      if (!cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell) return true;
    }
  }
  return false;
}

/** The rectangles that written cells cover: runs of neighbouring columns, joined over rows that are alike. */
export function writtenRanges(cells: WrittenCells): IRange[] {
  const ranges: IRange[] = [];
  let open: IRange[] = [];
  for (const rowKey of Object.keys(cells)) {
    const row = Number(rowKey);
    const runs = columnRuns(cells[row] ?? {});
    const continues =
      runs.length === open.length &&
      open.every((range, index) => {
        const [start, end] = runs[index] ?? [];
        return range.endRow === row - 1 && range.startColumn === start && range.endColumn === end;
      });
    if (continues) {
      for (const range of open) range.endRow = row;
      continue;
    }
    open = runs.map(([startColumn, endColumn]) => ({ startRow: row, endRow: row, startColumn, endColumn }));
    ranges.push(...open);
  }
  return ranges;
}

function columnRuns(columns: object): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (const key of Object.keys(columns)) {
    const column = Number(key);
    const last = runs[runs.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
