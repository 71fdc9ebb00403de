import type { Finding } from "../sheets/reading/finding";
import type { DetectedSheet } from "./detect";

/** Says of each table that no rule knows that it is in no figure. */
export function sheetsNotRead(sheets: readonly DetectedSheet[]): Finding[] {
  return sheets
    .filter(({ isUnknownTable }) => isUnknownTable)
    .map(({ info: { name } }) => ({
      severity: "note",
      at: { sheet: name, row: 0, column: 0 },
      problem: { code: "sheetNotRead", sheet: name },
    }));
}
