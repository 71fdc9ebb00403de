import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { errorObject } from "../../functions/valueObjects";
import { calculatedSingle, eachPlace } from "./eachPlace";
import { LAST_DAY } from "../../days";
import { numberOfText } from "./textNumbers";

/** `TRUNC(-2.5,3)` is -2.499 to Univer, it counts days without an end and months beyond theirs, and `COUNT` passes over a logical that it is handed. */
export function calculateNumbersAsExcel(functions: IFunctionService): void {
  const [truncate, roundDown, count] = ["TRUNC", "ROUNDDOWN", "COUNT"].map((name) =>
    functions.getExecutor(name),
  );
  if (truncate && roundDown) {
    truncate.calculate = (number, digits = NumberValueObject.create(0)) =>
      roundDown.calculate(number, digits);
  }
  if (count) {
    const { calculate } = count;
    count.calculate = function (...values: BaseValueObject[]) {
      return calculate.apply(this, values.map(calculatedSingle));
    };
  }
  stayInMonth(functions);
  for (const name of ["EDATE", "EOMONTH", "MOD", "MROUND", "QUOTIENT", "WORKDAY"])
    readNumbersInTexts(functions, name);
  for (const name of ["DATE", "EDATE", "EOMONTH", "WORKDAY"]) endDays(functions, name);
}

/** A month after the last of January comes the last of February, and no day in March. */
function stayInMonth(functions: IFunctionService): void {
  const [later, lastDay] = ["EDATE", "EOMONTH"].map((name) => functions.getExecutor(name));
  if (!later || !lastDay) return;
  const { calculate } = later;
  later.calculate = function (start: BaseValueObject, months: BaseValueObject) {
    const sameDay = calculate.call(this, start, months) as BaseValueObject;
    return eachPlace([sameDay, start, months], ([found, from, count]) => {
      const last = lastDay.calculate(from!, count!) as BaseValueObject;
      return found!.isNumber() && last.isNumber() && isBefore(last, found!) ? last : found!;
    });
  };
}

function isBefore(one: BaseValueObject, other: BaseValueObject): boolean {
  return Number(one.getValue()) < Number(other.getValue());
}

/** The first two arguments, which are numbers or days: a text of one counts, and no other, not even the empty one. */
function readNumbersInTexts(functions: IFunctionService, name: string): void {
  const executor = functions.getExecutor(name);
  if (!executor) return;
  const { calculate } = executor;
  executor.calculate = function (...values: BaseValueObject[]) {
    const [one, other] = values.slice(0, 2).map((value) => eachPlace([value], ([each]) => asNumber(each!)));
    const error = [one, other].find((value) => value?.isError());
    return error ?? calculate.apply(this, [one, other, ...values.slice(2)] as BaseValueObject[]);
  };
}

function asNumber(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const number = numberOfText(String(value.getValue()));
  return number === undefined ? errorObject(ErrorType.VALUE) : NumberValueObject.create(number);
}

function endDays(functions: IFunctionService, name: string): void {
  const executor = functions.getExecutor(name);
  if (!executor) return;
  const { calculate } = executor;
  executor.calculate = function (...values: BaseValueObject[]) {
    const result = calculate.apply(this, values) as BaseValueObject;
    return result.isArray() ? (result as ArrayValueObject).mapValue(withinDays) : withinDays(result);
  };
}

function withinDays(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const day = Number(value.getValue());
  return day >= 0 && day <= LAST_DAY ? value : errorObject(ErrorType.NUM);
}
