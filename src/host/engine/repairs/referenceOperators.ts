import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from "@univerjs/engine-formula";
import { arrayObject } from "../functions/valueObjects";
import { callOf, type FormulaToken, isReference } from "./formulaTokens";

const intersection = "HOST.INTERSECT";
const union = "HOST.UNION";

/** Univer knows neither the space between two references (what they share) nor `(A1:A2,C1)` (both together). */
export function callForReferenceOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  return callForUnions(callForIntersections(tokens));
}

function callForIntersections(tokens: readonly FormulaToken[]): FormulaToken[] {
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === "space" && isReference(tokens, index - 1) && isReference(tokens, index + 1),
  );
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right) return [...tokens];
  return callForIntersections([
    ...tokens.slice(0, at - 1),
    callOf(intersection, left.text, right.text),
    ...tokens.slice(at + 2),
  ]);
}

function callForUnions(tokens: readonly FormulaToken[]): FormulaToken[] {
  const written: FormulaToken[] = [];
  let index = 0;
  while (index < tokens.length) {
    const references = tokens[index - 1]?.kind === "operand" ? [] : unitedReferences(tokens, index);
    if (references.length > 1) {
      written.push(callOf(union, ...references));
      index += 2 * references.length + 1;
    } else {
      written.push(tokens[index] as FormulaToken);
      index += 1;
    }
  }
  return written;
}

/** The references of `(A1,B1:B2)`; none where something else stands at the index. */
function unitedReferences(tokens: readonly FormulaToken[], index: number): string[] {
  if (tokens[index]?.text !== "(") return [];
  const references: string[] = [];
  for (let at = index + 1; isReference(tokens, at); at += 2) {
    references.push(tokens[at]?.text ?? "");
    if (tokens[at + 1]?.text === ")") return references;
    if (tokens[at + 1]?.text !== ",") return [];
  }
  return [];
}

export class IntersectFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super(intersection);
  }

  override calculate(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    if (!one.isReferenceObject() || !other.isReferenceObject())
      return ErrorValueObject.create(ErrorType.VALUE);
    const [first, second] = [one, other].map((each) => each as unknown as BaseReferenceObject);
    if (!first || !second || first.getSheetId() !== second.getSheetId())
      return ErrorValueObject.create(ErrorType.NULL);
    const [a, b] = [first.toUnitRange().range, second.toUnitRange().range];
    const shared = {
      startRow: Math.max(a.startRow, b.startRow),
      endRow: Math.min(a.endRow, b.endRow),
      startColumn: Math.max(a.startColumn, b.startColumn),
      endColumn: Math.min(a.endColumn, b.endColumn),
    };
    const apart = shared.startRow > shared.endRow || shared.startColumn > shared.endColumn;
    if (apart) return ErrorValueObject.create(ErrorType.NULL);
    return this.createReferenceObject(first, shared) as unknown as BaseValueObject;
  }
}

/** The cells of several references one after the other, as sums, counts and ranks take them. */
export class UnionFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor() {
    super(union);
  }

  override calculate(...operands: BaseValueObject[]): BaseValueObject {
    const cells: BaseValueObject[][] = [];
    for (const operand of operands) {
      if (operand.isError()) return operand;
      if (!operand.isReferenceObject()) return ErrorValueObject.create(ErrorType.VALUE);
      (operand as unknown as BaseReferenceObject).iterator((cell) => {
        cells.push([cell ?? NullValueObject.create()]);
      });
    }
    return arrayObject(cells);
  }
}
