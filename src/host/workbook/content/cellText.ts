import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../engine/engine";
import { shownNumber } from "../../engine/shownNumber";

/**
 * A value as its cell shows it, by the cell's number format: `cellText(0.5, "0%")` is `50%`.
 * A format that cannot be read shows the value in the format `General`.
 */
export function cellText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  const { pattern, isDate } = formatOf(numberFormat);
  if (pattern === "General" && Number.isInteger(value) && Math.abs(Number(value)) < SHOWN_WHOLE)
    return String(value);
  const serial = date1904 && isDate && typeof value === "number" ? value + DAYS_1904 : value;
  return numfmt.format(pattern, typeof serial === "number" ? shownNumber(serial) : serial, {
    dateErrorThrows: false,
    dateErrorNumber: false,
    overflow: "########",
  });
}

/** The format General shows whole numbers of up to eleven digits as they are. */
const SHOWN_WHOLE = 1e11;

interface ReadFormat {
  readonly pattern: string;
  readonly isDate: boolean;
}

/** Formats that were read once: cells by the thousand share them. */
const formats = new Map<string, ReadFormat>();

function formatOf(numberFormat: string): ReadFormat {
  const known = formats.get(numberFormat);
  if (known) return known;
  const pattern = numfmt.isValidFormat(numberFormat) ? numberFormat : "General";
  const read = { pattern, isDate: numfmt.isDateFormat(pattern) };
  formats.set(numberFormat, read);
  return read;
}

/** Days from 1900's day 0 to 1904's. */
const DAYS_1904 = 1462;

/** The kinds of number formats, as `Range.numberFormatCategories` names them. */
export function numberFormatCategory(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  if (numberFormat === "@") return "Text";
  const { type } = numfmt.getFormatInfo(numberFormat);
  return CATEGORIES[type] ?? "Custom";
}

const CATEGORIES: Readonly<Record<string, string>> = {
  number: "Number",
  grouped: "Number",
  currency: "Currency",
  percent: "Percentage",
  scientific: "Scientific",
  fraction: "Fraction",
  date: "Date",
  datetime: "Date",
  time: "Time",
  text: "Text",
  general: "General",
};
