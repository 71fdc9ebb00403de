import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FunctionAnswer } from "../engine";

/** Excel's error texts that Univer has no name for stand as themselves. */
export function errorObject(text: string, message = ""): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType, message);
}

/** What a formula sees of an answer. A text that looks like a number stays a text. */
export function answerObject(answer: FunctionAnswer): BaseValueObject {
  if ("error" in answer) return errorObject(answer.error, answer.message);
  const { value } = answer;
  if (!Array.isArray(value)) return scalarObject(value);
  const rows = value.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return errorObject(ErrorType.CALC);
  if (rows.length === 1 && columns === 1) return scalarObject(rows[0]?.[0]);
  return arrayObject(
    rows.map((row) => Array.from({ length: columns }, (_, index) => cellObject(row, index))),
  );
}

export function arrayObject(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellObject(row: readonly unknown[], index: number): BaseValueObject {
  return index < row.length ? scalarObject(row[index]) : errorObject(ErrorType.NA);
}

/** A blank in an answer shows as 0, as in Excel. */
function scalarObject(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    case "object":
      return value === null ? NumberValueObject.create(0) : richObject(value);
    default:
      return NumberValueObject.create(0);
  }
}

/** Excel's data types count with their basic value: `{ type: "FormattedNumber", basicValue, numberFormat }`, an error. */
function richObject(value: object): BaseValueObject {
  if ("error" in value && typeof value.error === "string") {
    return errorObject(value.error, "message" in value ? String(value.message) : "");
  }
  if (!("basicValue" in value)) return errorObject(ErrorType.VALUE);
  const { basicValue } = value;
  if (typeof basicValue === "string" && ERROR_TYPE_SET.has(basicValue as ErrorType))
    return errorObject(basicValue);
  if (typeof basicValue === "number" && "numberFormat" in value) {
    return NumberValueObject.create(basicValue, String(value.numberFormat));
  }
  return typeof basicValue === "object" ? errorObject(ErrorType.VALUE) : scalarObject(basicValue);
}
