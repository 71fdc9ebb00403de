import type { Language } from "../../../locale/catalogue";
import type { Block } from "../report";
import { STAMP_ROWS, stampBlock, type RunStamp } from "./runStamp";

/** The first row below title, subtitle and stamp, with a blank one between. */
export const BODY_ROW = 3 + STAMP_ROWS;

/** How a result sheet begins: its title, what to make of it, and the stamp of the run. */
export function headBlocks(title: string, subtitle: string, stamp: RunStamp, language: Language): Block[] {
  return [
    { row: 0, column: 0, cells: [[title]], columnStyles: ["title"] },
    { row: 1, column: 0, cells: [[subtitle]], columnStyles: ["subtitle"] },
    stampBlock(stamp, language, 2),
  ];
}
