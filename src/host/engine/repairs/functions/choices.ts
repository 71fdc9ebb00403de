import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  type ErrorValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { errorObject } from "../../functions/valueObjects";
import { equals } from "./comparedTexts";
import { eachPlace } from "./eachPlace";

/**
 * The functions that choose. Univer takes any text for a condition that holds, and makes an error of a choice that is blank or of an
 * error among those that are not chosen.
 */
export function chooseAsExcel(functions: IFunctionService): void {
  const choice = functions.getExecutor("IF");
  if (choice) {
    const { calculate } = choice;
    choice.calculate = function (condition, ...branches) {
      return calculate.call(
        this,
        eachPlace([condition], ([value]) => truthOf(value!)),
        ...branches,
      );
    };
  }
  const ifs = functions.getExecutor("IFS");
  if (ifs)
    ifs.calculate = (...values) => (values.length % 2 === 0 ? eachPlace(values, firstThatHolds) : NOTHING);
  const cases = functions.getExecutor("SWITCH");
  if (cases) cases.calculate = (...values) => eachPlace(values, firstThatEquals);
  insteadOf(functions, "IFERROR", () => true);
  insteadOf(functions, "IFNA", (error) => error === ErrorType.NA);
}

function insteadOf(functions: IFunctionService, name: string, isMeant: (error: ErrorType) => boolean): void {
  const executor = functions.getExecutor(name);
  if (!executor) return;
  executor.calculate = (...values) =>
    eachPlace(values, ([value, other]) =>
      value!.isError() && isMeant((value as ErrorValueObject).getErrorType()) ? other! : value!,
    );
}

const NOTHING = errorObject(ErrorType.NA);

/** A condition as TRUE, FALSE or an error: a text is no condition, except those two words. */
export function truthOf(value: BaseValueObject): BaseValueObject {
  if (value.isError() || value.isBoolean()) return value;
  if (value.isNull()) return BooleanValueObject.create(false);
  if (value.isNumber()) return BooleanValueObject.create(value.getValue() !== 0);
  const word = String(value.getValue()).toUpperCase();
  return word === "TRUE" || word === "FALSE"
    ? BooleanValueObject.create(word === "TRUE")
    : errorObject(ErrorType.VALUE);
}

function firstThatHolds(values: readonly BaseValueObject[]): BaseValueObject {
  for (let at = 0; at < values.length; at += 2) {
    const truth = truthOf(values[at]!);
    if (truth.isError()) return truth;
    if (truth.getValue() === true) return values[at + 1]!;
  }
  return NOTHING;
}

function firstThatEquals([value, ...cases]: readonly BaseValueObject[]): BaseValueObject {
  if (value!.isError()) return value!;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    if (cases[at]!.isError()) return cases[at]!;
    if (equals(value!, cases[at]!)) return cases[at + 1]!;
  }
  return cases.length % 2 === 1 ? cases.at(-1)! : NOTHING;
}
