import type { Area, Block, CellStyle, ReportCell, SheetReport } from "../report";

/** The rows with which the sections of an area begin, and the row behind the last; what stands above the first belongs to it. */
export function sectionBounds(sheet: SheetReport, { row, rows }: Area): number[] {
  const sections = sectionRows(sheet).filter((at) => at > row && at < row + rows);
  return [row, ...sections.slice(1), row + rows];
}

/** How many columns of an area its sections fill, one after another. */
export function sectionColumns(sheet: SheetReport, area: Area): number[] {
  const bounds = sectionBounds(sheet, area);
  const lasts = bounds.slice(1).map(() => 0);
  const fill = (row: number, end: number) => {
    const at = bounds.findIndex((_, part) => row >= bounds[part]! && row < bounds[part + 1]!);
    if (at >= 0) lasts[at] = Math.max(lasts[at]!, end - area.column);
  };
  for (const { row, column, cells } of sheet.blocks)
    cells.forEach((line, at) => fill(row + at, column + 1 + line.findLastIndex((cell) => cell !== null)));
  for (const { place } of sheet.charts ?? []) fill(place.row, place.column + place.columns);
  return lasts.map((columns) => Math.min(columns, area.columns));
}

/**
 * The rows in which a section of the sheet begins: those with a title in its first column, those of a table's headings that stand under
 * none, and those of charts.
 */
function sectionRows({ blocks, charts = [] }: SheetReport): number[] {
  const rowsOf = (style: CellStyle) =>
    blocks
      .filter(({ column }) => column === 0)
      .flatMap((block) =>
        block.cells.flatMap(([first], at) =>
          first !== undefined && styleOf(first, block, 0) === style ? [block.row + at] : [],
        ),
      );
  const titled = new Set(rowsOf("section"));
  const headings = new Set(rowsOf("header"));
  // A hint may stand between the title and the headings.
  const untitled = [...headings].filter(
    (row) => !titled.has(row - 1) && !titled.has(row - 2) && !headings.has(row - 1),
  );
  const drawn = charts.map(({ place }) => place.row);
  return [...new Set([...titled, ...untitled, ...drawn])].sort((a, b) => a - b);
}

export function styleOf(cell: ReportCell, { columnStyles }: Block, at: number): CellStyle | undefined {
  const own = typeof cell === "object" && cell !== null ? cell.style : undefined;
  return own ?? columnStyles?.[at];
}
