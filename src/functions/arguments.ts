import { roundToCents, type Cents } from "../domain/money/cents";
import type { Decimal } from "../domain/money/decimal";
import { decimalFromNumber, ZERO } from "../domain/money/decimal";
import { readAmount } from "../domain/money/readAmount";
import { ARGUMENT_PROBLEMS, YES_OR_NO, type ArgumentProblem, type Place } from "../locale/arguments";
import { failWith } from "./failure";

/** A number as a sheet hands it over, or one read from a text. */
export type SheetNumber = number | Decimal;

/** Refuses an argument: `#VALUE!` with the place and the reason. */
export function refuse(place: Place, problem: ArgumentProblem): never {
  return failWith("#VALUE!", ARGUMENT_PROBLEMS, problem, place);
}

/** Whether an argument was left out. A blank cell counts as left out where it arrives as nothing, on the web. */
export function isLeftOut(raw: unknown): boolean {
  const value = oneCellOf(raw);
  return value === null || value === undefined || value === "";
}

/** Whether a text argument was left out or is a blank cell, which Excel for Windows and Mac hands over as 0. */
export function isTextLeftOut(raw: unknown): boolean {
  return isLeftOut(raw) || oneCellOf(raw) === 0;
}

/** The value of a range of one cell; anything else as it is. */
function oneCellOf(raw: unknown): unknown {
  return Array.isArray(raw) && raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1
    ? raw[0][0]
    : raw;
}

/**
 * A number, also one that is written as a text; a blank is 0.
 *
 * @example sheetNumber({ parameter: "amount" }, "￥1,234.50") // Decimal 1234.5
 * @example sheetNumber({ parameter: "amount" }, "abc") // #VALUE! amount: “abc” is a text, not a number
 */
export function sheetNumber(place: Place, raw: unknown): SheetNumber {
  const value = oneCellOf(raw);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "string") return numberOfText(place, value);
  if (typeof value === "boolean") return refuse(place, { code: "isALogical" });
  if (!Array.isArray(value))
    return refuse(place, { code: "notANumber", text: String(value), reason: "notFinite" });
  return refuse(place, { code: "isAnArray", rows: value.length, columns: columnsOf(value) });
}

function columnsOf(rows: readonly unknown[]): number {
  return Array.isArray(rows[0]) ? rows[0].length : 1;
}

function numberOfText(place: Place, text: string): Decimal {
  const reading = readAmount(text);
  switch (reading.kind) {
    case "amount":
    case "percent":
      return reading.value;
    case "blank":
      return ZERO;
    case "bound":
      return refuse(place, { code: "isABound", text: text.trim() });
    case "notANumber":
      return refuse(place, { code: "notANumber", text: text.trim(), reason: reading.reason });
  }
}

/** A number as an exact decimal; a blank is 0. */
export function decimal(place: Place, raw: unknown): Decimal {
  const value = sheetNumber(place, raw);
  return typeof value === "number" ? decimalFromNumber(value) : value;
}

/** A number that must not be negative; a blank is 0. */
export function nonNegative(place: Place, raw: unknown): SheetNumber {
  // Nearly every argument is a plain number.
  if (typeof raw === "number" && raw >= 0 && raw < Infinity) return raw;
  const value = sheetNumber(place, raw);
  const isNegative = typeof value === "number" ? value < 0 : value.lessThan(0);
  return isNegative ? refuse(place, { code: "isNegative", value: String(value) }) : value;
}

/** An exact decimal that must not be negative; a blank is 0. */
export function nonNegativeDecimal(place: Place, raw: unknown): Decimal {
  const value = nonNegative(place, raw);
  return typeof value === "number" ? decimalFromNumber(value) : value;
}

/** An amount of money that must not be negative, rounded to the cent; a blank is 0. */
export function nonNegativeCents(place: Place, raw: unknown): Cents {
  const value = nonNegative(place, raw);
  return roundToCents(value) ?? refuse(place, { code: "tooLarge", value: String(value) });
}

/** A whole number between two bounds, both included. */
export function wholeNumber(place: Place, raw: unknown, least: number, most: number): number {
  const value = decimal(place, raw);
  if (value.isInteger() && value.greaterThanOrEqualTo(least) && value.lessThanOrEqualTo(most))
    return value.toNumber();
  return refuse(place, { code: "notWhole", value: value.toString(), least, most });
}

/** The cells of a range or an array constant; a single value is a range of one cell. */
export function cellsOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  const values: readonly unknown[] = raw;
  return isRows(values) ? values : values.map((cell) => [cell]);
}

/** A counted loop: this runs at every call. */
function isRows(values: readonly unknown[]): values is readonly (readonly unknown[])[] {
  for (let index = 0; index < values.length; index += 1) {
    if (!Array.isArray(values[index])) return false;
  }
  return true;
}

/** The cells of a range in reading order, each taken by `take` with its own place. */
export function eachCell<T>(parameter: string, raw: unknown, take: (place: Place, cell: unknown) => T): T[] {
  return cellsOf(raw).flatMap((row, rowIndex) =>
    row.map((cell, columnIndex) => take({ parameter, row: rowIndex + 1, column: columnIndex + 1 }, cell)),
  );
}

/** Which texts stand for which choice. The first one of each is named in messages. */
export type Words<Choice extends string> = Readonly<Record<Choice, readonly [string, ...string[]]>>;

/**
 * A choice by one of its words, whatever their case, width, spaces and hyphens.
 *
 * @example word({ parameter: "mode" }, "超額累進", MODE_WORDS) // "marginal"
 */
export function word<Choice extends string>(place: Place, raw: unknown, words: Words<Choice>): Choice {
  const value = oneCellOf(raw);
  const known = typeof value === "string" ? choiceOf(value, words) : undefined;
  if (known !== undefined) return known;
  const text = typeof value === "string" || typeof value === "boolean" || value ? String(value).trim() : "";
  const named = (Object.values(words) as (readonly [string, ...string[]])[]).map(([first]) => first);
  return refuse(place, { code: "notAWord", text, words: named });
}

function choiceOf<Choice extends string>(text: string, words: Words<Choice>): Choice | undefined {
  // A formula nearly always holds the word itself.
  if (Object.prototype.hasOwnProperty.call(words, text)) return text as Choice;
  const plain = plainWord(text);
  return (Object.keys(words) as Choice[]).find((choice) =>
    words[choice].some((known) => plainWord(known) === plain),
  );
}

function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_]/g, "");
}

/** A yes or no: TRUE, a number that is not 0, or a word for it; left out is no. */
export function isTrue(place: Place, raw: unknown): boolean {
  const value = oneCellOf(raw);
  if (isLeftOut(value)) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return word(place, value, YES_OR_NO) === "yes";
  return !decimal(place, value).isZero();
}
