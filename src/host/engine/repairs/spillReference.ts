import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import type { SpillRanges } from "../cells/spills";
import { callOf, type FormulaToken, isReference } from "./formulaTokens";

const functionName = "HOST.SPILL";

/** Univer reads `A1#` and gives `#VALUE!` or the anchor alone. It becomes a call that gives the whole spilled range. */
export function callForSpills(tokens: readonly FormulaToken[]): FormulaToken[] {
  const written: FormulaToken[] = [];
  tokens.forEach((token, index) => {
    const anchor = tokens[index - 1];
    if (token.text === "#" && anchor && isReference(tokens, index - 1))
      written.splice(-1, 1, callOf(functionName, anchor.text));
    else written.push(token);
  });
  return written;
}

export class SpillFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(functionName);
  }

  override calculate(anchor: BaseValueObject): BaseValueObject {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const isNew = Boolean(reference.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn));
    const ranges = (
      isNew
        ? reference.getCurrentRuntimeActiveArrayFormulaRange()
        : reference.getCurrentActiveArrayFormulaRange()
    ) as SpillRanges;
    const value = reference.getFirstCell();
    if (value.isError()) return value;
    const range = ranges?.[startRow]?.[startColumn];
    if (range) return this.createReferenceObject(reference, range) as unknown as BaseValueObject;
    const formula =
      reference.getCellData(startRow, startColumn)?.f ??
      reference.getCurrentActiveSheetData()?.cellData.getValue(startRow, startColumn)?.f;
    return formula ? value : ErrorValueObject.create(ErrorType.REF);
  }
}
