import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type ErrorType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

let repaired = false;

/**
 * Univer cuts an array constant at every comma and semicolon, also at those within a text, and takes a text that looks
 * like a number or a date for one. In Excel `{"1,2","50%"}` is two texts.
 */
export function readArrayConstants(): void {
  if (repaired) return;
  repaired = true;
  const prototype = ArrayValueObject.prototype as unknown as {
    _formatValue(raw: unknown): BaseValueObject[][];
  };
  const formatValue = prototype._formatValue;
  prototype._formatValue = function (this: ArrayValueObject, raw: unknown) {
    if (typeof raw !== "string") return formatValue.call(this, raw) as BaseValueObject[][];
    const rows = cellsOfConstant(raw).map((row) => row.map(valueOf));
    this.setRowCount(rows.length);
    this.setColumnCount(Math.max(...rows.map((row) => row.length)));
    return rows;
  } as typeof formatValue;
}

/**
 * The cells of an array constant as they are written, texts with their quotation marks.
 *
 * @example cellsOfConstant('{1,"a;b";TRUE,"say ""hi"""}') // [["1", '"a;b"'], ["TRUE", '"say ""hi"""']]
 */
export function cellsOfConstant(constant: string): string[][] {
  const rows: string[][] = [[""]];
  let inText = false;
  for (const character of constant.trim().slice(1, -1)) {
    const row = rows[rows.length - 1]!;
    if (character === '"') inText = !inText;
    if (!inText && character === ",") row.push("");
    else if (!inText && character === ";") rows.push([""]);
    else row[row.length - 1] += character;
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}

function valueOf(cell: string): BaseValueObject {
  if (cell.startsWith('"')) return StringValueObject.create(cell.slice(1, -1).replace(/""/g, '"'));
  const upper = cell.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return BooleanValueObject.create(upper === "TRUE");
  if (cell.startsWith("#")) return ErrorValueObject.create(upper as ErrorType);
  const percent = cell.endsWith("%");
  const number = Number(percent ? cell.slice(0, -1) : cell);
  if (cell === "" || Number.isNaN(number)) return StringValueObject.create(cell);
  return NumberValueObject.create(percent ? number / 100 : number);
}
