import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { CellValue, EvaluationResult, ValueType } from "./engine";

/** A formula's result as plain data. */
export function evaluationResult(result: FunctionVariantType | undefined): EvaluationResult {
  const value = plainValue(result ?? ErrorValueObject.create(ErrorType.NAME));
  if (!value.isArray()) return scalarResult(value);
  const array = value as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if (rows === 0 || columns === 0) return scalarResult(ErrorValueObject.create(ErrorType.CALC));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(array.get(row, column) ?? null)),
  );
  if (rows === 1 && columns === 1) return scalarResult(array.getFirstCell());
  return {
    values: cells.map((row) => row.map(([shown]) => shown)),
    types: cells.map((row) => row.map(([, type]) => type)),
  };
}

function plainValue(result: FunctionVariantType): BaseValueObject {
  return result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
}

function scalarResult(value: BaseValueObject): EvaluationResult {
  const [shown, type] = cell(value);
  const result = { values: [[shown]], types: [[type]] };
  if (!value.isError()) return result;
  const message = (value as ErrorValueObject).getErrorContent();
  return { ...result, error: String(shown), ...(message ? { message } : {}) };
}

/** A blank that a formula gives is 0. */
function cell(value: BaseValueObject | null | undefined): [CellValue, ValueType] {
  if (!value || value.isNull()) return [0, "Double"];
  if (value.isError()) return [(value as ErrorValueObject).getErrorType(), "Error"];
  if (value.isLambda()) return [ErrorType.CALC, "Error"];
  const shown = value.getValue();
  if (typeof shown === "number") return [shown, "Double"];
  if (typeof shown === "boolean") return [shown, "Boolean"];
  return [String(shown), "String"];
}
