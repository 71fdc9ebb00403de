import type { ICommandInfo } from "@univerjs/core";
import {
  CopyWorksheetEndMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
} from "@univerjs/sheets";

const moving: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

const sheets: ReadonlySet<string> = new Set([
  CopyWorksheetEndMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
]);

/** These add or remove one sheet. Formulas that name it are written anew by commands of their own; all others stay as they are. */
const single: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);

/** After these, cells stand at other addresses than before. */
export function movesCells(command: ICommandInfo): boolean {
  return moving.has(command.id);
}

/** After these, the workbook has other sheets. */
export function changesSheets(command: ICommandInfo): boolean {
  return sheets.has(command.id);
}

/** After these, cells of sheets that were there before may be others. */
export function replacesSheets(command: ICommandInfo): boolean {
  return changesSheets(command) && !single.has(command.id);
}
