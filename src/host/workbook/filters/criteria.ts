import type { CellValue, ValueType } from "../../engine/engine";
import { errors } from "../errors";
import { excelColor } from "../formats/colors";
import type { FilterCriteria } from "../tables/tableMeta";
import { isInPeriod } from "./periods";

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly type: ValueType;
  /** What the cell shows. */
  readonly text: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

/**
 * Which cells of a column a filter lets through, in their order.
 *
 * @param today the serial number of the day that "today" and "this month" mean
 */
export function passing(cells: readonly FilteredCell[], criteria: FilterCriteria, today: number): boolean[] {
  const test = tests[criteria.filterOn];
  if (!test) throw errors.invalidArgument();
  return cells.map(test(criteria, cells, today));
}

type Test = (cell: FilteredCell) => boolean;
type TestMaker = (criteria: FilterCriteria, cells: readonly FilteredCell[], today: number) => Test;

const tests: Readonly<Record<string, TestMaker>> = {
  Values: ({ values = [] }) => {
    const texts = new Set(
      values.filter((value) => typeof value === "string").map((value) => value.toLowerCase()),
    );
    const dates = values.filter((value) => typeof value !== "string");
    return (cell) =>
      texts.has(cell.text.toLowerCase()) ||
      texts.has(String(cell.value).toLowerCase()) ||
      dates.some(
        ({ date, specificity }) =>
          typeof cell.value === "number" && isSameDate(cell.value, date, specificity),
      );
  },
  Custom: ({ criterion1, criterion2, operator = "And" }) => {
    if (criterion1 === undefined) throw errors.invalidArgument();
    const first = customTest(criterion1);
    if (criterion2 === undefined || criterion2 === "") return first;
    const second = customTest(criterion2);
    return operator.toLowerCase() === "or"
      ? (cell) => first(cell) || second(cell)
      : (cell) => first(cell) && second(cell);
  },
  TopItems: (criteria, cells) => ranked(cells, count(criteria), -1),
  BottomItems: (criteria, cells) => ranked(cells, count(criteria), 1),
  TopPercent: (criteria, cells) => ranked(cells, shareOf(cells, count(criteria)), -1),
  BottomPercent: (criteria, cells) => ranked(cells, shareOf(cells, count(criteria)), 1),
  CellColor: ({ color }) => colorTest(color, ({ fill }) => fill),
  FontColor: ({ color }) => colorTest(color, ({ fontColor }) => fontColor ?? "#000000"),
  Dynamic: ({ dynamicCriteria = "Unknown" }, cells, today) => dynamicTest(dynamicCriteria, cells, today),
};

function count({ criterion1 }: FilterCriteria): number {
  const number = Number(criterion1);
  if (!(number >= 1)) throw errors.invalidArgument();
  return Math.floor(number);
}

function numbersOf(cells: readonly FilteredCell[]): number[] {
  return cells.map(({ value }) => value).filter((value) => typeof value === "number");
}

function shareOf(cells: readonly FilteredCell[], percent: number): number {
  return Math.max(1, Math.floor((numbersOf(cells).length * percent) / 100));
}

/** Cells as good as the n-th number from one end; equal ones all pass. */
function ranked(cells: readonly FilteredCell[], size: number, direction: 1 | -1): Test {
  const sorted = numbersOf(cells).sort((one, other) => direction * (one - other));
  const limit = sorted[Math.min(size, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && limit !== undefined && direction * (value - limit) <= 0;
}

function colorTest(color: string | undefined, of: (cell: FilteredCell) => string | undefined): Test {
  const wanted = color ? excelColor(color) : undefined;
  return (cell) => {
    const own = of(cell);
    return wanted === undefined ? own === undefined : own !== undefined && excelColor(own) === wanted;
  };
}

/** `>=50`, `<>x`, `=*abc*`, `abc`: an operator, and a number or a text with `*` and `?` for any characters. */
function customTest(criterion: string): Test {
  const [, operator = "", rest = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = equalTest(rest);
    return operator === "<>" ? (cell) => !equal(cell) : equal;
  }
  const number = rest.trim() === "" ? NaN : Number(rest);
  const compare = COMPARISONS[operator];
  return ({ value, type }) => {
    if (!compare) return false;
    if (!Number.isNaN(number)) return typeof value === "number" && compare(value - number);
    return type === "String" && compare(String(value).localeCompare(rest, "en", { sensitivity: "accent" }));
  };
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  "<=": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  ">=": (difference) => difference >= 0,
};

function equalTest(wanted: string): Test {
  if (wanted === "") return ({ type }) => type === "Empty";
  const pattern = wildcard(wanted);
  const number = Number(wanted);
  return ({ value, text }) =>
    pattern.test(text) || pattern.test(String(value)) || (typeof value === "number" && value === number);
}

/** `*` is any text, `?` any character, `~` takes their meaning from them. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

function dynamicTest(criteria: string, cells: readonly FilteredCell[], today: number): Test {
  if (criteria === "AboveAverage" || criteria === "BelowAverage") {
    const numbers = numbersOf(cells);
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const above = criteria === "AboveAverage";
    return ({ value }) => typeof value === "number" && (above ? value > average : value < average);
  }
  return ({ value }) => typeof value === "number" && isInPeriod(value, criteria, today);
}

/** Whether a day serial is in the year, month, day … that `date` (ISO 8601) names. */
function isSameDate(serial: number, date: string, specificity: string): boolean {
  const length = SPECIFICITY[specificity];
  if (length === undefined) throw errors.invalidArgument();
  return (
    new Date(Math.round((serial - UNIX_EPOCH) * 86_400_000)).toISOString().slice(0, length) ===
    date.slice(0, length)
  );
}

/** 1970-01-01 in days of Excel's 1900 system. */
const UNIX_EPOCH = 25_569;

/** How much of `2024-05-17T10:30:00` names it. */
const SPECIFICITY: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};
