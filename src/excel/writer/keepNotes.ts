import type { Block, ReportCell, SheetReport } from "../../sheets/reports/report";
import { inExcel } from "../run";

interface Replacing {
  readonly report: SheetReport;
  readonly replaces: boolean;
}

/**
 * Carries what the user typed beside a standing result over into the new one. A note belongs to its row's key, so it
 * follows the row wherever it stands now; a note whose row is gone is kept below the result with its key.
 */
export async function withKeptNotes<T extends Replacing>(builds: readonly T[]): Promise<T[]> {
  return Promise.all(
    builds.map(async (build) => {
      if (!build.replaces || !build.report.notes) return build;
      const notes = await readNotes(build.report);
      return notes.size === 0 ? build : { ...build, report: withNotes(build.report, notes) };
    }),
  );
}

/** Notes by the key of their row: one text a note column. */
type Notes = ReadonlyMap<string, readonly ReportCell[]>;

async function readNotes(report: SheetReport): Promise<Notes> {
  const { keyColumn, columns, firstRow } = report.notes!;
  return inExcel(report.name, async (context) => {
    const used = context.workbook.worksheets.getItem(report.name).getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    const notes = new Map<string, ReportCell[]>();
    if (used.isNullObject) return notes;
    used.values.forEach((row: unknown[], index: number) => {
      const at = (column: number) => row[column - used.columnIndex] as string | number | boolean | undefined;
      const typed = columns.map((column) => at(column) ?? "");
      if (used.rowIndex + index >= firstRow && typed.some((value) => value !== "")) {
        notes.set(
          String(at(keyColumn) ?? ""),
          typed.map((value) => (value === "" ? null : value)),
        );
      }
    });
    return notes;
  });
}

function withNotes(report: SheetReport, notes: Notes): SheetReport {
  const { keyColumn, columns, firstRow } = report.notes!;
  const orphans = new Map(notes);
  const blocks: Block[] = [];
  for (const block of report.blocks) {
    const column = keyColumn - block.column;
    block.cells.forEach((row, index) => {
      const key = keyText(row[column]);
      const typed = block.row + index >= firstRow && key !== undefined ? notes.get(key) : undefined;
      if (typed && key !== undefined) {
        orphans.delete(key);
        blocks.push(...noteBlocks(block.row + index, columns, typed));
      }
    });
  }
  let row = Math.max(...report.blocks.map((block) => block.row + block.cells.length)) + 1;
  for (const [key, typed] of orphans) {
    blocks.push({ row, column: keyColumn, cells: [[key]] }, ...noteBlocks(row++, columns, typed));
  }
  return { ...report, blocks: [...report.blocks, ...blocks] };
}

function noteBlocks(row: number, columns: readonly number[], typed: readonly ReportCell[]): Block[] {
  return columns.map((column, index) => ({ row, column, cells: [[typed[index] ?? null]] }));
}

function keyText(cell: ReportCell | undefined): string | undefined {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return value === null || value === undefined || value === "" ? undefined : String(value);
}
