import { daySerial, type DaySerial } from "../../src/domain/calendar/month";

export type SampleCell = string | number | null;

/** A column of a sample sheet: its header as the shop wrote it, and how its cells look. */
export interface SampleColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  /** Long text: broken into lines within the column. */
  readonly wrapped?: true;
}

export interface SampleSheet {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  /** Rows above the header; a title row is merged over the width of the sheet. */
  readonly preamble?: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

export const FORMATS = {
  money: "#,##0.00",
  count: "#,##0",
  rate: "0.0%",
  day: "yyyy/m/d",
  month: "yyyy-mm",
  time: "yyyy-mm-dd hh:mm:ss",
} as const;

/** A day that is known to exist. */
export function day(year: number, month1to12: number, dayOfMonth: number): DaySerial {
  const serial = daySerial(year, month1to12, dayOfMonth);
  if (serial === undefined) throw new RangeError(`${year}-${month1to12}-${dayOfMonth} is no day`);
  return serial;
}

/** The yuan of an amount in fen, as a cell holds it. */
export function yuan(fen: number): number {
  return fen / 100;
}
