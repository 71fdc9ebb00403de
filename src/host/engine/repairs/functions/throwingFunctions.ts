import {
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";

/** A function that throws ends Univer's calculation for good. It gives `#VALUE!` instead, and `#NUM!` where it comes to no number. */
export function answerThrownErrors(functions: IFunctionService): void {
  for (const executor of functions.getExecutors().values()) {
    const calculate = executor.calculate;
    executor.calculate = function (...values) {
      try {
        return withNumber(calculate.apply(this, values));
      } catch (reason) {
        return ErrorValueObject.create(
          ErrorType.VALUE,
          reason instanceof Error ? reason.message : String(reason),
        );
      }
    };
  }
}

type Result = ReturnType<BaseFunction["calculate"]>;

function withNumber(result: Result): Result {
  const value = result as BaseValueObject | undefined;
  if (!value?.isValueObject() || !value.isNumber() || Number.isFinite(value.getValue())) return result;
  return ErrorValueObject.create(ErrorType.NUM);
}
