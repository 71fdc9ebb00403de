/** A cell's value as plain data; `null` where it is blank. */
export type PlainValue = number | string | boolean | null;

/** The values of a range or of a calculation over one, row by row. */
export interface PlainMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Operand[];
}

/** What `MATCH` gives where nothing matches. */
export const NOT_FOUND = Symbol("#N/A");

/** A single value of a calculation. */
export type Operand = PlainValue | typeof NOT_FOUND;

export type PlainResult = Operand | PlainMatrix;

/** Thrown where a calculation meets what only Univer's own knows: errors, texts for numbers, and whatever is rare. */
export class NotPlain extends Error {}

const notPlain = new NotPlain("This is left to Univer.");

/** Leaves the formula that is calculated to Univer. Nothing of it has been written by then. */
export function leave(): never {
  throw notPlain;
}

export function isMatrix(result: PlainResult): result is PlainMatrix {
  return typeof result === "object" && result !== null;
}

/** The only value there is. */
export function single(result: PlainResult): Operand {
  if (!isMatrix(result)) return result;
  return result.values.length === 1 ? result.values[0]! : leave();
}

/** A blank is 0 and a logical 0 or 1, as in Excel's arithmetic. */
export function numberOf(value: Operand): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return leave();
}

/** The same for each value of a matrix, or for the one there is. */
export function eachOf(result: PlainResult, change: (value: Operand) => Operand): PlainResult {
  if (!isMatrix(result)) return change(result);
  return { ...result, values: result.values.map(change) };
}

/** Two values together; a single one goes with each of a matrix. */
export function pairs(
  one: PlainResult,
  other: PlainResult,
  join: (one: Operand, other: Operand) => Operand,
): PlainResult {
  if (!isMatrix(one)) {
    return isMatrix(other) ? eachOf(other, (value) => join(one, value)) : join(one, other);
  }
  if (!isMatrix(other)) return eachOf(one, (value) => join(value, other));
  if (other.values.length === 1) return eachOf(one, (value) => join(value, other.values[0]!));
  if (one.values.length === 1) return eachOf(other, (value) => join(one.values[0]!, value));
  if (one.rows !== other.rows || one.columns !== other.columns) return leave();
  return { ...one, values: one.values.map((value, at) => join(value, other.values[at]!)) };
}
