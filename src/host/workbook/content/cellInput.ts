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

interface ParsedInput {
  readonly v: unknown;
  readonly z?: string;
}

function parseInput(text: string): ParsedInput | undefined {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return { v: Number(trimmed) };
  const date = DATE.exec(trimmed);
  if (date) return parseDate(date);
  const known = parsed.get(trimmed);
  if (known !== undefined || parsed.has(trimmed)) return known;
  const read = parseOther(trimmed);
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(trimmed, read);
  return read;
}

const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
/** `2024-1-31`, `2024/01/31` and, as in English (United States), `1/31/2024`. */
const DATE = /^(?:(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/])(\d{1,2})\6(\d{4}))$/;

function parseDate(match: RegExpExecArray): ParsedInput | undefined {
  const [year, month, day] = (match[1] ? [match[1], match[3], match[4]] : [match[8], match[5], match[7]]).map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined || year < 1900) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = numfmt.dateToSerial([year, month, day]);
  return serial === null ? undefined : { v: serial, z: "yyyy-mm-dd" };
}

/** What inputs in rarer forms mean: reading them is slow, and columns repeat them. */
const parsed = new Map<string, ParsedInput | undefined>();
const REMEMBERED = 10_000;

function parseOther(trimmed: string): ParsedInput | undefined {
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
