import { areaOfAddress, type SheetArea } from "../grid";

/** Cells that a formula names; rows and columns count from 0. A whole column has every row. */
export interface CellsReference extends SheetArea {
  /** The sheet it names; absent where it names none and means its own. */
  readonly sheet?: string;
}

/** A piece of a formula. The texts of all pieces in a row are the formula. */
export type FormulaToken =
  | { readonly kind: "reference"; readonly text: string; readonly cells: CellsReference }
  /** A function's name with its opening bracket. */
  | { readonly kind: "call"; readonly text: string; readonly name: string }
  | { readonly kind: "string"; readonly text: string; readonly value: string }
  | { readonly kind: "number"; readonly text: string }
  /** A defined name, a truth value, an error, a part of a table or of another workbook. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const STRING = /"(?:[^"]|"")*("|$)/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/uy;
const AREA =
  /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(!]|\.[\p{L}\p{N}])#?/uy;
const WHOLE_COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(!]|\.[\p{L}\p{N}])/uy;
const WHOLE_ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_]|\.[\p{L}\p{N}])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const CALL = /([\p{L}_\\][\p{L}\p{N}_.]*)\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;
const ERROR = /#[A-Za-z0-9/]+[!?]?/y;

/**
 * The pieces of a formula, for finding what it refers to and for saying it in words. Nothing is calculated, and nothing is refused: what is
 * no formula comes back as signs and names.
 *
 * @example referencesOf("=E8-'My Sheet'!$F$8") // E8 of the same sheet, F8 of My Sheet
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The cells that a formula refers to, each once, in the order in which they are named. */
export function referencesOf(formula: string): CellsReference[] {
  const seen = new Set<string>();
  return formulaTokens(formula).flatMap((token) => {
    if (token.kind !== "reference") return [];
    const key = JSON.stringify(token.cells);
    if (seen.has(key)) return [];
    seen.add(key);
    return [token.cells];
  });
}

function tokenAt(formula: string, at: number): FormulaToken {
  const text = match(STRING, formula, at)?.[0];
  if (text !== undefined)
    return {
      kind: "string",
      text,
      value: text.slice(1, text.endsWith('"') ? -1 : undefined).replace(/""/g, '"'),
    };
  const sheet = match(SHEET, formula, at);
  if (sheet) {
    const behind = at + sheet[0].length;
    const cells = cellsAt(formula, behind);
    if (cells) {
      const named = sheet[1]?.replace(/''/g, "'") ?? sheet[2]!;
      const whole = sheet[0] + cells.text;
      // A workbook before the sheet, as in '[Book.xlsx]Sheet'!A1, leads out of this one.
      return named.includes("[")
        ? { kind: "name", text: whole }
        : { kind: "reference", text: whole, cells: { sheet: named, ...cells.cells } };
    }
  }
  const cells = cellsAt(formula, at);
  if (cells) return { kind: "reference", ...cells };
  const call = match(CALL, formula, at);
  if (call) return { kind: "call", text: call[0], name: call[1]!.toUpperCase() };
  const number = match(NUMBER, formula, at)?.[0];
  if (number !== undefined) return { kind: "number", text: number };
  const name = match(NAME, formula, at)?.[0] ?? match(ERROR, formula, at)?.[0] ?? bracketsAt(formula, at);
  if (name !== undefined) return { kind: "name", text: name + (bracketsAt(formula, at + name.length) ?? "") };
  return { kind: "sign", text: String.fromCodePoint(formula.codePointAt(at)!) };
}

function cellsAt(formula: string, at: number): { text: string; cells: CellsReference } | undefined {
  const text = [AREA, WHOLE_COLUMNS, WHOLE_ROWS]
    .map((pattern) => match(pattern, formula, at)?.[0])
    .find((found) => found !== undefined);
  const area = text === undefined ? undefined : areaOfAddress(text.replace("#", ""));
  if (text === undefined || !area) return undefined;
  const [row, rows] = forwards(area.row, area.rows);
  const [column, columns] = forwards(area.column, area.columns);
  const isOnSheet = row >= 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  return isOnSheet ? { text, cells: { row, column, rows, columns } } : undefined;
}

/** An area may be written from its last cell to its first: `B2:A1`. */
function forwards(first: number, count: number): readonly [first: number, count: number] {
  return count > 0 ? [first, count] : [first + count - 1, 2 - count];
}

/** `[…]` with what is nested in it, as of a table or of another workbook. */
function bracketsAt(formula: string, at: number): string | undefined {
  if (formula[at] !== "[") return undefined;
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "[") depth += 1;
    else if (formula[end] === "]") depth -= 1;
    if (depth === 0) return formula.slice(at, end + 1);
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
