import { type BaseValueObject, type IFunctionService } from "@univerjs/engine-formula";
import { truthOf } from "./choices";
import { calculatedSingle, eachPlace } from "./eachPlace";

/** `AND`, `OR` and `XOR` pass over texts in cells, but not over one that is handed to them: `=OR("a",TRUE)` is `#VALUE!`, and so is `=NOT("")`. */
export function refuseTextsAsConditions(functions: IFunctionService): void {
  for (const name of ["AND", "OR", "XOR"]) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const { calculate } = executor;
    executor.calculate = function (...values: BaseValueObject[]) {
      return calculate.apply(
        this,
        values.map(calculatedSingle).map((value) => (value.isArray() ? value : truthOf(value))),
      );
    };
  }
  const not = functions.getExecutor("NOT");
  if (!not) return;
  const { calculate } = not;
  not.calculate = function (value: BaseValueObject) {
    return calculate.call(
      this,
      eachPlace([value], ([each]) => truthOf(each!)),
    );
  };
}
