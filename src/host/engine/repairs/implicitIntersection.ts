import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import { callOf, endOfOperand, formulaText, type FormulaToken } from "./formulaTokens";

const functionName = "HOST.SINGLE";

/** Univer knows `@` before few operands. It becomes a call that gives the value in the formula's own row or column. */
export function callForSingles(tokens: readonly FormulaToken[]): FormulaToken[] {
  const at = tokens.findIndex(({ text }) => text === "@");
  if (at < 0) return [...tokens];
  const end = endOfOperand(tokens, at + 1);
  const before = tokens.slice(0, at);
  if (end === undefined) return [...before, ...callForSingles(tokens.slice(at + 1))];
  const operand = formulaText(callForSingles(tokens.slice(at + 1, end)));
  return [...before, callOf(functionName, operand), ...callForSingles(tokens.slice(end))];
}

export class SingleFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(functionName);
  }

  override calculate(operand: BaseValueObject): BaseValueObject {
    if (operand.isReferenceObject()) return this.intersect(operand as unknown as BaseReferenceObject);
    return operand.isArray() ? (operand as ArrayValueObject).getFirstCell() : operand;
  }

  private intersect(reference: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = reference.toUnitRange().range;
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const outside = row < startRow || row > endRow || column < startColumn || column > endColumn;
    if (outside) return ErrorValueObject.create(ErrorType.VALUE);
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return this.createReferenceObject(reference, cell) as unknown as BaseValueObject;
  }
}
