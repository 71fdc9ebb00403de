import type { CellAddress, CellValue } from "../grid";

/** A cell as a sheet shows it. */
export interface ShownCell {
  readonly value: CellValue;
  /** With its number format; `####` where its column is too narrow. */
  readonly shown: string;
}

/** A cell with what stands around it and says what it means. */
export interface CellLook extends ShownCell {
  readonly at: CellAddress;
  readonly formula?: string;
  /** The row's first cells, up to this one and not with it. */
  readonly before: readonly ShownCell[];
  /** The cells above it from the row `top` down, and beside them those of column A. */
  readonly top: number;
  readonly above: readonly CellValue[];
  readonly firstAbove: readonly CellValue[];
  /** The first cells of column A, where a result sheet says what it is and from what it was made. */
  readonly head: readonly string[];
}

/** A column's heading with the row it stands in, from 0. */
export interface Heading {
  readonly row: number;
  readonly text: string;
}

/** Words, or the name of an event such as 618. */
const WORDS = /\p{L}|^\d{2,4}$/u;
const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || value === "";
/** Longer texts tell something and name nothing. */
const LONGEST_NAME = 40;
const isWords = (value: CellValue | undefined): value is string =>
  typeof value === "string" && value.length <= LONGEST_NAME && WORDS.test(value) && !value.startsWith("#");

/**
 * The heading of a cell's column: the nearest words above it in a row that begins with words, or with nothing where the table stands apart
 * from column A. A row that begins with a month or a number is one of the table's own.
 */
export function headingOf({ above, firstAbove, top }: CellLook): Heading | undefined {
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const [text, first] = [above[index], firstAbove[index]];
    if (!isWords(text) || !(isWords(first) || isBlank(first))) continue;
    return { row: top + index, text: text.trim() };
  }
  return undefined;
}

const MOST_LABELS = 3;

/** What names a cell's row: the words it begins with, and its month. */
export function labelsOf({ before }: CellLook): string[] {
  const labels: string[] = [];
  for (const [column, { value, shown }] of before.entries()) {
    if (labels.length === MOST_LABELS) break;
    if (isBlank(value)) continue;
    if (column > 0 && !isWords(value)) break;
    labels.push(shownText({ value, shown }));
  }
  return labels;
}

/** What a cell shows, a negative figure with a minus sign; its value where the column is too narrow for it. */
export function shownText({ value, shown }: ShownCell): string {
  const text = /^#+$/.test(shown) || shown === "" ? String(value ?? "") : shown;
  return typeof value === "number" ? text.replace(/^-(?=[\d¥￥$])/, "−") : text;
}
