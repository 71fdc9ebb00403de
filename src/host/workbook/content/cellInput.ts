import { CellValueType, numfmt, type ICellData } from "@univerjs/core";

/** What a cell becomes when something is put into it, and the number format that Excel gives it for that. */
export interface CellInput {
  /** `null` clears the cell, `undefined` leaves it alone. */
  readonly cell: ICellData | null | undefined;
  /** Given only where the cell's format is `General` and the input was typed with one, such as `50%`. */
  readonly numberFormat?: string;
}

const LEFT_ALONE: CellInput = { cell: undefined };
const CLEARED: CellInput = { cell: null };
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!)$/;
/** No text that begins otherwise is a number, a date or a truth value. */
const TYPED =
  /^\s*(?:[-+(.$€£¥￥%\d]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]*\d)/i;

/**
 * Reads what a program puts into a cell, as Excel does: numbers and truth values as they are, text that begins with `=` as a
 * formula, text that looks like a number, an amount, a percentage, a date or a time as such, `'` before a text as
 * the sign that it is one. In a cell with the format `@` a text stays what it is.
 *
 * `readInput("50%", "General")` is the number 0.5 with the format `0%`; `readInput("", …)` clears.
 */
export function readInput(value: unknown, numberFormat: string): CellInput {
  if (value === null || value === undefined) return LEFT_ALONE;
  if (typeof value === "number") return { cell: { v: value, t: CellValueType.NUMBER } };
  if (typeof value === "boolean") return { cell: { v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  const text = String(value);
  if (text === "") return CLEARED;
  if (numberFormat === "@") return textCell(text);
  if (text.startsWith("=") && text.length > 1) return { cell: { f: text } };
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (ERROR.test(text)) return { cell: { v: text, t: CellValueType.STRING } };
  return (TYPED.test(text) ? readTyped(text, numberFormat) : undefined) ?? textCell(text);
}

function textCell(text: string): CellInput {
  const looksTyped = TYPED.test(text) || text.startsWith("=");
  return { cell: { v: text, t: looksTyped ? CellValueType.FORCE_STRING : CellValueType.STRING } };
}

function readTyped(text: string, numberFormat: string): CellInput | undefined {
  const read = parseInput(text);
  if (read === undefined) return undefined;
  if (typeof read.v === "boolean") return { cell: { v: read.v ? 1 : 0, t: CellValueType.BOOLEAN } };
  const cell: ICellData = { v: Number(read.v), t: CellValueType.NUMBER };
  const typedFormat = read.z && excelFormat(read.z);
  return typedFormat && numberFormat === "General" ? { cell, numberFormat: typedFormat } : { cell };
}

function parseInput(text: string): { v: unknown; z?: string } | undefined {
  const trimmed = text.trim();
  const yuan = /^(-?)[¥￥]\s*(\d[\d,]*(?:\.\d+)?)$/.exec(trimmed);
  if (yuan) {
    const amount = numfmt.parseNumber(`${yuan[1]}${yuan[2]}`);
    if (amount) return { v: amount.v, z: trimmed.includes(".") ? "¥#,##0.00" : "¥#,##0" };
  }
  const read = numfmt.parseValue(trimmed);
  return read ? { v: read.v, ...(read.z ? { z: read.z } : {}) } : undefined;
}

/** Dates and times typed in any manner get the short form of the user's region, as in Excel (en-US). */
function excelFormat(format: string): string {
  if (!numfmt.isDateFormat(format)) return format;
  if (/^(?:y+[-/.]m+[-/.]d+|m+[-/.]d+[-/.]y+)$/i.test(format)) return "m/d/yyyy";
  if (/^[ymd/.-]+ h+:m+(?::s+)?$/i.test(format)) return "m/d/yyyy h:mm";
  return format.replace(/^hh:mm/, "h:mm");
}
