import {
  type BaseReferenceObject,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

/** `ROWS(A:A)` is the height of the sheet, though a whole column is otherwise read as far as there is content. */
export function countWholeColumns(functions: IFunctionService): void {
  for (const [name, axis] of [
    ["ROWS", "Row"],
    ["COLUMNS", "Column"],
  ] as const) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate;
    executor.needsReferenceObject = true;
    executor.calculate = function (operand: BaseValueObject) {
      if (!operand.isReferenceObject()) return calculate.call(this, operand);
      const { range } = (operand as unknown as BaseReferenceObject).toUnitRange();
      return NumberValueObject.create(range[`end${axis}`] - range[`start${axis}`] + 1);
    };
  }
}
