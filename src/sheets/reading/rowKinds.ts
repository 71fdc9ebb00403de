import { headerKey, totalLabel } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import { isBlank } from "./cells";
import type { SheetRecognition } from "./recognise";

/** Whether no cell of the row holds anything. */
export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every(isBlank);
}

/** Knows the header row when it stands in the sheet again. */
export class HeaderRow {
  private readonly keys: readonly { readonly column: number; readonly key: string }[];

  constructor(recognition: SheetRecognition) {
    this.keys = [...recognition.columns.values(), ...recognition.channels]
      .filter(({ header }) => header !== "")
      .map(({ column, header }) => ({ column, key: headerKey(header) }));
  }

  /** Whether two cells of the row at least say what the headers over them say. */
  isRepeatedIn(row: readonly CellValue[], left: number): boolean {
    let same = 0;
    for (const { column, key } of this.keys) {
      const value = row[column - left];
      if (typeof value === "string" && !/^\d/.test(value) && headerKey(value) === key) same += 1;
    }
    return same >= 2;
  }
}

/** Whether some cell of the row labels it as a total. */
export function isLabelledTotal(row: readonly CellValue[]): boolean {
  return row.some((value) => typeof value === "string" && totalLabel(value) !== undefined);
}

/** What stands in a row's first cell that is not blank: it says which row a finding is of. */
export function firstText(row: readonly CellValue[]): CellValue | undefined {
  return row.find((value) => !isBlank(value));
}
