import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../../sheets/reports/report";

/** A rectangle of cells of one style: what the writer paints with one call. */
export interface StyleRun {
  readonly style: CellStyle;
  readonly area: Area;
}

/** The style of a cell: its own, else its column's. */
export function styleOf(cell: ReportCell, block: Block, column: number): CellStyle | undefined {
  const own =
    typeof cell === "object" && cell !== null ? (cell.style ?? (cell.link ? "link" : undefined)) : undefined;
  return own ?? block.columnStyles?.[column];
}

/**
 * Gathers the cells of a sheet into rectangles of one style, so that a column of 10,000 amounts is one call and not
 * 10,000.
 */
export function styleRuns(sheet: SheetReport): StyleRun[] {
  return sheet.blocks.flatMap((block) => joinSideBySide(columnRuns(block)));
}

function columnRuns(block: Block): StyleRun[] {
  const runs: StyleRun[] = [];
  const columns = block.cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let first = 0;
    while (first < block.cells.length) {
      const style = styleOf(block.cells[first]![column]!, block, column);
      let end = first + 1;
      while (end < block.cells.length && styleOf(block.cells[end]![column]!, block, column) === style) end++;
      if (style) {
        runs.push({
          style,
          area: { row: block.row + first, column: block.column + column, rows: end - first, columns: 1 },
        });
      }
      first = end;
    }
  }
  return runs;
}

/** Joins runs of the same rows and style in neighbouring columns. */
function joinSideBySide(runs: readonly StyleRun[]): StyleRun[] {
  const joined: StyleRun[] = [];
  const openByRows = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.style} ${run.area.row} ${run.area.rows}`;
    const index = openByRows.get(key);
    const open = index === undefined ? undefined : joined[index];
    if (open && index !== undefined && open.area.column + open.area.columns === run.area.column) {
      joined[index] = { style: run.style, area: { ...open.area, columns: open.area.columns + 1 } };
    } else {
      openByRows.set(key, joined.length);
      joined.push(run);
    }
  }
  return joined;
}

/** The rectangle from A1 that covers every block of a sheet. */
export function extentOf(sheet: SheetReport): Area {
  let rows = 1;
  let columns = 1;
  for (const block of sheet.blocks) {
    rows = Math.max(rows, block.row + block.cells.length);
    columns = Math.max(columns, block.column + (block.cells[0]?.length ?? 0));
  }
  return { row: 0, column: 0, rows, columns };
}
