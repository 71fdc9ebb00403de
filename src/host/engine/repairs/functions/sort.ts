import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";

/** Univer's `SORT` sorts the very array it is handed, which other formulas of the same calculation read as well. */
export function sortCopies(functions: IFunctionService): void {
  const sort = functions.getExecutor("SORT");
  if (sort) sort.calculate = onCopy(sort);
}

function onCopy(executor: BaseFunction): BaseFunction["calculate"] {
  const calculate = executor.calculate;
  return function (this: BaseFunction, source: BaseValueObject, ...rest: BaseValueObject[]) {
    return calculate.call(this, source.isArray() ? copyOf(source as ArrayValueObject) : source, ...rest);
  };
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  const copy = array.clone();
  copy.setArrayValue(array.getArrayValue().map((row) => [...row]) as BaseValueObject[][]);
  return copy;
}
