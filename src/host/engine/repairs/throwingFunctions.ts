import { ErrorType, ErrorValueObject, type IFunctionService } from "@univerjs/engine-formula";

/** A function that throws ends Univer's calculation for good. It gives `#VALUE!` instead. */
export function answerThrownErrors(functions: IFunctionService): void {
  for (const executor of functions.getExecutors().values()) {
    const calculate = executor.calculate;
    executor.calculate = function (...values) {
      try {
        return calculate.apply(this, values);
      } catch (reason) {
        return ErrorValueObject.create(
          ErrorType.VALUE,
          reason instanceof Error ? reason.message : String(reason),
        );
      }
    };
  }
}
