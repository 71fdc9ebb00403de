import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../../sheets/reports/report";

/** A rectangle of cells of one style: what the writer paints with one call. */
export interface StyleRun {
  readonly style: CellStyle;
  readonly area: Area;
  /** Words to the right of figures: without a step between them, the two would touch. */
  readonly setOff?: true;
}

/** What stands at the right edge of its cell. */
const FIGURES: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "count",
  "money",
  "rate",
  "ratio",
  "countTotal",
  "moneyTotal",
  "rateTotal",
  "ratioTotal",
  "inputMoney",
  "inputRate",
  "check",
]);

/** What stands at the left edge of its cell where it holds words. */
const WORDS: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "text",
  "wrapped",
  "textTotal",
  "input",
  "link",
  "good",
  "warning",
  "bad",
]);

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
    const styles = block.cells.map((row) => styleOf(row[column]!, block, column));
    // All of a column or none: words that begin at two places would look like a mistake.
    const isBesideFigures = block.cells.some(
      (row) => hasWords(row, block, column) && hasFigure(row, block, column - 1),
    );
    const apart = block.cells.map((row) => isBesideFigures && hasWords(row, block, column));
    let first = 0;
    while (first < styles.length) {
      const style = styles[first];
      let end = first + 1;
      while (end < styles.length && styles[end] === style && apart[end] === apart[first]) end++;
      if (style) {
        runs.push({
          style,
          area: { row: block.row + first, column: block.column + column, rows: end - first, columns: 1 },
          ...(apart[first] && { setOff: true }),
        });
      }
      first = end;
    }
  }
  return runs;
}

function hasFigure(row: readonly ReportCell[], block: Block, column: number): boolean {
  if (column < 0) return false;
  const style = styleOf(row[column]!, block, column);
  return style !== undefined && FIGURES.has(style) && typeof valueOf(row[column]!) !== "string";
}

/** Whether words stand in a cell, or a date, which stands at the left edge as they do. */
function hasWords(row: readonly ReportCell[], block: Block, column: number): boolean {
  const style = styleOf(row[column]!, block, column);
  if (style === "month" || style === "date") return true;
  return style !== undefined && WORDS.has(style) && typeof valueOf(row[column]!) === "string";
}

function valueOf(cell: ReportCell): string | number | boolean | null | undefined {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

/** Joins runs of the same rows and style in neighbouring columns. */
function joinSideBySide(runs: readonly StyleRun[]): StyleRun[] {
  const joined: StyleRun[] = [];
  const openByRows = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.style} ${run.setOff ?? ""} ${run.area.row} ${run.area.rows}`;
    const index = openByRows.get(key);
    const open = index === undefined ? undefined : joined[index];
    if (open && index !== undefined && open.area.column + open.area.columns === run.area.column) {
      joined[index] = { ...open, area: { ...open.area, columns: open.area.columns + 1 } };
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
