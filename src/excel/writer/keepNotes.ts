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
 * follows the row wherever it stands now, the first of several rows with one key the first again; a note whose row is gone is kept below the result with its key.
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

/** Notes by the key of their row: one text a note column. Of rows with the same key, each goes by its place among them. */
type Notes = ReadonlyMap<string, { readonly key: string; readonly typed: readonly ReportCell[] }>;

/** Tells rows with the same key apart by their place among them. */
function keyPlaces(): (key: string) => string {
  const met = new Map<string, number>();
  return (key) => {
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return `${before} ${key}`;
  };
}

async function readNotes(
  { name, notes: wanted }: SheetReport,
  signal: AbortSignal,
): Promise<Notes | undefined> {
  if (!wanted) return undefined;
  const { keyColumn, columns, firstRow } = wanted;
  const notes = new Map<string, { key: string; typed: ReportCell[] }>();
  const placeOf = keyPlaces();
  const sheet = {
    name,
    visible: true,
    isResult: true,
    rows: await usedRows(name),
    columns: Math.max(keyColumn, ...columns) + 1,
  };
  await readBlocks(sheet, signal, (block) => {
    block.rows.forEach((row, index) => {
      if (block.top + index < firstRow) return;
      const typed = columns.map((column) => row[column] ?? "");
      const key = String(row[keyColumn] ?? "");
      const place = placeOf(key);
      if (typed.every((value) => value === "")) return;
      notes.set(place, { key, typed: typed.map((value) => (value === "" ? null : value)) });
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
  const placeOf = keyPlaces();
  const keyed = report.blocks.flatMap((block) =>
    block.cells.flatMap((cells, index) => {
      const key = keyText(cells[keyColumn - block.column]);
      return block.row + index >= firstRow && key !== undefined ? [{ row: block.row + index, key }] : [];
    }),
  );
  for (const { row, key } of keyed.sort((a, b) => a.row - b.row)) {
    const place = placeOf(key);
    const note = notes.get(place);
    if (!note) continue;
    orphans.delete(place);
    blocks.push(...noteBlocks(row, columns, note.typed));
  }
  let row = Math.max(...report.blocks.map((block) => block.row + block.cells.length)) + 1;
  for (const { key, typed } of orphans.values()) {
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
