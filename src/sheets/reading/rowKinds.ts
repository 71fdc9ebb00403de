import { readDate } from "../../domain/calendar/readDate";
import { readDateRange } from "../../domain/calendar/readDateRange";
import { headerKey, saysAll, totalLabel } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import { isBlank } from "./cells";
import type { SheetRecognition } from "./recognition";

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

/** The label of the row as a total, wherever it stands; what only says `全部` labels a row at its head. */
export function labelOfTotal(row: readonly CellValue[]): string | undefined {
  const head = row.findIndex((value) => !isBlank(value));
  return row.find(
    (value, column): value is string =>
      typeof value === "string" && totalLabel(value) !== undefined && (column === head || !saysAll(value)),
  );
}

/** Whether some cell of the row labels it as a total. */
export function isLabelledTotal(row: readonly CellValue[]): boolean {
  return labelOfTotal(row) !== undefined;
}

/** What stands in a row's first cell that is not blank: it says which row a finding is of. */
export function firstText(row: readonly CellValue[]): CellValue | undefined {
  return row.find((value) => !isBlank(value));
}

/** `審核：`, `製表人：王`: what stands at the foot of a table to be filled in. */
const TO_FILL_IN = /^\D+[:：]/;

/** Whether a row is a remark in one cell, the date none and no other column filled, or is to be signed. */
export function isRemark(row: readonly CellValue[], left: number, recognition: SheetRecognition): boolean {
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  if (filled.every((column) => TO_FILL_IN.test(String(row[column])))) return true;
  const text = filled.length === 1 ? row[filled[0]!] : undefined;
  if (typeof text !== "string") return false;
  const meaning = [...recognition.columns].find(([, { column }]) => column === left + filled[0]!)?.[0];
  if (meaning !== undefined && meaning !== "date") return false;
  return readDate(text, { year: FULL_YEAR }).kind === "notADate" && !readDateRange(text);
}

/** Any year, so that a day written without one is seen to be a day. */
const FULL_YEAR = 2000;
