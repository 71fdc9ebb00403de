import type { Grid } from "../sheets/grid";
import type { Report } from "../sheets/reports/report";
import { listSheets, readBlocks, readTop, type SheetInfo } from "./reader";
import { resultSheetNames } from "./resultSheets";
import { keepChoice, readChoice, type KeptChoice } from "./settings";
import { writeReport, type WriteOptions, type WrittenSheet } from "./writer/writeReport";

/** Everything that a job may ask of the workbook. Plain data in and out; tests hand in another. */
export interface WorkbookDoor {
  listSheets(): Promise<SheetInfo[]>;
  readTop(sheet: SheetInfo, rows: number): Promise<Grid>;
  readBlocks(
    sheet: SheetInfo,
    signal: AbortSignal,
    onBlock: (block: Grid, rowsRead: number) => void,
  ): Promise<void>;
  readChoice(key: string): Promise<KeptChoice | undefined>;
  keepChoice(key: string, choice: KeptChoice): Promise<void>;
  resultSheetNames(
    wanted: readonly { readonly id: string; readonly name: string }[],
  ): Promise<ReadonlyMap<string, string>>;
  writeReport(report: Report, options: WriteOptions): Promise<WrittenSheet[]>;
}

/** The workbook that is open in Excel. */
export const workbookDoor: WorkbookDoor = {
  listSheets,
  readTop,
  readBlocks,
  readChoice,
  keepChoice,
  resultSheetNames,
  writeReport,
};
