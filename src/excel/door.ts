import type { Grid } from "../sheets/grid";
import type { Report } from "../sheets/reports/report";
import { refuseDaysFrom1904 } from "./dateSystem";
import { fillCells, type FilledCell } from "./fillCells";
import { listSheets, readBlocks, readTop, type SheetInfo, type WhatToRead } from "./reader";
import { resultSheetNames } from "./resultSheets";
import { onRetry, type OnRetry } from "./run";
import { keepChoice, keepChoices, readChoice, type KeptChoice } from "./settings";
import { readUnchanged } from "./unchanged";
import { recover } from "./writer/recover";
import { writeReport, type WriteOptions, type WrittenSheet } from "./writer/writeReport";

/** Everything that a job may ask of the workbook. Plain data in and out; tests hand in another. */
export interface WorkbookDoor {
  listSheets(): Promise<SheetInfo[]>;
  readTop(sheet: SheetInfo, rows: number): Promise<Grid>;
  readBlocks(
    sheet: SheetInfo,
    signal: AbortSignal,
    onBlock: (block: Grid, rowsRead: number) => void,
    what?: WhatToRead,
  ): Promise<void>;
  /**
   * Does work that reads through the door it is handed. What was read in blocks is of one moment: the work is refused
   * with `sheet-changed` where one of these sheets changed before it was done. What a run that broke off left behind goes
   * first, so that its tabs take no names. A workbook that counts its days from 1904 is refused.
   */
  unchanged<T>(work: (door: WorkbookDoor) => Promise<T>): Promise<T>;
  /** Tells of every request that is tried again, until the given function is called. */
  onRetry(listener: OnRetry): () => void;
  readChoice(key: string): Promise<KeptChoice | undefined>;
  keepChoice(key: string, choice: KeptChoice): Promise<void>;
  /** Keeps several choices, in their order, in one request. */
  keepChoices(choices: readonly (readonly [key: string, choice: KeptChoice])[]): Promise<void>;
  resultSheetNames(
    wanted: readonly { readonly id: string; readonly name: string }[],
  ): Promise<ReadonlyMap<string, string>>;
  writeReport(report: Report, options: WriteOptions): Promise<WrittenSheet[]>;
  /** Fills single cells of a sheet that OpsPlan made. */
  fillCells(sheet: string, cells: readonly FilledCell[]): Promise<void>;
}

/** The workbook that is open in Excel. */
export const workbookDoor: WorkbookDoor = {
  listSheets,
  readTop,
  readBlocks,
  unchanged: async (work) => {
    await recover();
    await refuseDaysFrom1904();
    const read = new Set<string>();
    const noting: WorkbookDoor["readBlocks"] = (sheet, signal, onBlock, what) => {
      read.add(sheet.name);
      return readBlocks(sheet, signal, onBlock, what);
    };
    return readUnchanged(
      () => work({ ...workbookDoor, readBlocks: noting }),
      () => read,
    );
  },
  onRetry,
  readChoice,
  keepChoice,
  keepChoices,
  resultSheetNames,
  writeReport,
  fillCells,
};
