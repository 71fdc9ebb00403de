import type { WorkbookDoor } from "../../src/excel/door";
import type { JobContext } from "../../src/jobs/job";
import type { Language } from "../../src/locale/catalogue";
import type { CellValue, Grid } from "../../src/sheets/grid";
import { gridOfSheet } from "../../src/sheets/reports/parts/gridOfSheet";
import type { Report } from "../../src/sheets/reports/report";

/** A workbook in memory: the user's sheets, and the result sheets of earlier runs. */
export class MemoryWorkbook {
  readonly sheets = new Map<string, { grid: Grid; isResult: boolean }>();

  constructor(own: Readonly<Record<string, readonly CellValue[][]>>) {
    for (const [sheet, rows] of Object.entries(own)) this.put(sheet, rows);
  }

  put(sheet: string, rows: readonly CellValue[][], isResult = false): void {
    this.sheets.set(sheet, { grid: { sheet, top: 0, left: 0, rows }, isResult });
  }

  /** The number formats of a sheet's cells. */
  show(sheet: string, formats: readonly string[][]): void {
    const held = this.sheets.get(sheet)!;
    held.grid = { ...held.grid, formats };
  }

  /** A result sheet as it stands, to type into. */
  result(sheet: string): CellValue[][] {
    return this.sheets.get(sheet)!.grid.rows as CellValue[][];
  }

  /** Writes what a run describes, as values. */
  write(report: Report): void {
    for (const sheet of report.sheets) {
      const grid = gridOfSheet(sheet);
      const width = Math.max(...grid.rows.map((row) => row.length));
      const rows = grid.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
      this.sheets.set(sheet.name, { grid: { ...grid, rows }, isResult: true });
    }
  }

  /** What a job is handed on 5 November 2026. */
  context(language: Language = "zh-Hant"): JobContext {
    return {
      door: this.door(),
      language,
      now: new Date(2026, 10, 5, 9, 30),
      signal: new AbortController().signal,
      progress: () => undefined,
    };
  }

  private door(): WorkbookDoor {
    const door = {
      listSheets: () =>
        Promise.resolve(
          [...this.sheets].map(([name, { grid, isResult }]) => ({
            ...{ name, isResult, visible: true },
            ...{ rows: grid.rows.length, columns: grid.rows[0]?.length ?? 0 },
          })),
        ),
      readTop: ({ name }: { name: string }, rows: number) => {
        const { grid } = this.sheets.get(name)!;
        return Promise.resolve({ ...grid, rows: grid.rows.slice(0, rows) });
      },
      readBlocks: (
        { name }: { name: string },
        _signal: AbortSignal,
        onBlock: (block: Grid, rows: number) => void,
      ) => {
        const { grid } = this.sheets.get(name)!;
        onBlock(grid, grid.rows.length);
        return Promise.resolve();
      },
      readChoice: () => Promise.resolve(undefined),
      resultSheetNames: (wanted: readonly { id: string; name: string }[]) =>
        Promise.resolve(new Map(wanted.map(({ id, name }) => [id, name]))),
    };
    return door as unknown as WorkbookDoor;
  }
}
