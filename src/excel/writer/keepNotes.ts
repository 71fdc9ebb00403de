import type { Block, ReportCell, SheetReport } from "../../sheets/reports/report";
import { readBlocks } from "../reader";
import { inExcel } from "../run";

interface Replacing {
  readonly report: SheetReport;
  /** Absent where there is no last result. */
  readonly rescuedOn: string | undefined;
}

/**
 * Carries what the user typed beside a standing result over into the new one. A note belongs to its row's key, so it
 * follows the row wherever it stands now; a note whose row is gone is kept below the result with its key.
 */
export async function withKeptNotes<T extends Replacing>(
  builds: readonly T[],
  signal: AbortSignal,
): Promise<T[]> {
  const kept: T[] = [];
  for (const build of builds) {
    const notes = build.rescuedOn === undefined ? undefined : await readNotes(build.report, signal);
    kept.push(notes && notes.size > 0 ? { ...build, report: withNotes(build.report, notes) } : build);
  }
  return kept;
}

/** Notes by the key of their row: one text a note column. */
type Notes = ReadonlyMap<string, readonly ReportCell[]>;

async function readNotes(
  { name, notes: wanted }: SheetReport,
  signal: AbortSignal,
): Promise<Notes | undefined> {
  if (!wanted) return undefined;
  const { keyColumn, columns, firstRow } = wanted;
  const notes = new Map<string, ReportCell[]>();
  const sheet = {
    name,
    visible: true,
    isResult: true,
    rows: await usedRows(name),
    columns: Math.max(keyColumn, ...columns) + 1,
  };
  await readBlocks(sheet, signal, (block) => {
    block.rows.forEach((row, index) => {
      const typed = columns.map((column) => row[column] ?? "");
      if (block.top + index >= firstRow && typed.some((value) => value !== "")) {
        notes.set(
          String(row[keyColumn] ?? ""),
          typed.map((value) => (value === "" ? null : value)),
        );
      }
    });
  });
  return notes;
}

async function usedRows(sheet: string): Promise<number> {
  return inExcel(sheet, async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
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
