import { columnIndex, columnName } from "../address";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Strings and quoted sheet names of a formula, which hold no references. */
const PARTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const A1 = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;
const R1C1 = /(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.(])/gi;

/** `=B1+$A$2` in C1 is `=RC[-1]+R2C1`. */
export function toR1C1(formula: string, at: Place): string {
  return outsideTexts(formula, (part) =>
    part.replace(A1, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnIndex(letters);
      if (column === undefined) return whole;
      return `R${axis(Number(digits) - 1, at.row, fixedRow)}C${axis(column, at.column, fixedColumn)}`;
    }),
  );
}

/** `=RC[-1]+R2C1` in C1 is `=B1+$A$2`. */
export function fromR1C1(formula: string, at: Place): string {
  return outsideTexts(formula, (part) =>
    part.replace(R1C1, (_whole, row: string | undefined, column: string | undefined) => {
      const [rowIndex, rowSign] = position(row, at.row);
      const [columnAt, columnSign] = position(column, at.column);
      return `${columnSign}${columnName(columnAt)}${rowSign}${rowIndex + 1}`;
    }),
  );
}

/**
 * A formula as it reads when its cell is copied elsewhere: relative references move along. Transposed, what lay so many
 * columns beside lies so many rows below.
 */
export function movedFormula(formula: string, from: Place, to: Place, transposed = false): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(A1, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnIndex(letters);
      if (column === undefined) return whole;
      const down = Number(digits) - 1 - from.row;
      const right = column - from.column;
      const newColumn = fixedColumn ? column : to.column + (transposed ? down : right);
      const newRow = fixedRow ? from.row + down : to.row + (transposed ? right : down);
      if (newColumn < 0 || newRow < 0) return "#REF!";
      return `${fixedColumn}${columnName(newColumn)}${fixedRow}${newRow + 1}`;
    }),
  );
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  if (!formula.startsWith("=")) return formula;
  return formula
    .split(PARTS)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function axis(index: number, origin: number, fixed: string): string {
  if (fixed) return String(index + 1);
  return index === origin ? "" : `[${index - origin}]`;
}

function position(text: string | undefined, origin: number): [index: number, sign: string] {
  if (text === undefined) return [origin, ""];
  if (text.startsWith("[")) return [origin + Number(text.slice(1, -1)), ""];
  return [Number(text) - 1, "$"];
}
