import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type IFunctionService,
  NullValueObject,
} from "@univerjs/engine-formula";
import { errorObject } from "../../functions/valueObjects";
import { CellError, contentsOf } from "./rangeContents";

const OF_NUMBERS = ["AVEDEV", "DEVSQ", "KURT", "MEDIAN", "MODE", "MODE.SNGL", "NPV", "SKEW", "TRIMMEAN"];
const RANKS = ["RANK", "RANK.AVG", "RANK.EQ"];

/** How a rank reads the numbers that it is one of. */
interface RankNumbers {
  _checkRefReferenceObject(range: BaseValueObject): {
    readonly refHasError: boolean;
    readonly refErrorObject: BaseValueObject;
    readonly refNumbers: number[];
  };
}

/** These functions take the text `"5"` in a cell for a number, and a rank the empty text for 0. Like the others, they are to pass over texts. */
export function passOverTexts(functions: IFunctionService): void {
  for (const name of OF_NUMBERS) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const { calculate } = executor;
    executor.calculate = function (...values: BaseValueObject[]) {
      return calculate.apply(this, values.map(withoutTexts));
    };
  }
  for (const name of RANKS) {
    const executor = functions.getExecutor(name);
    if (executor) (executor as unknown as RankNumbers)._checkRefReferenceObject = rankNumbers;
  }
}

function withoutTexts(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  return (value as ArrayValueObject).mapValue((each) => (each.isString() ? NullValueObject.create() : each));
}

function rankNumbers(range: BaseValueObject): ReturnType<RankNumbers["_checkRefReferenceObject"]> {
  const contents = range.isReferenceObject() ? contentsOf(range as unknown as BaseReferenceObject) : [];
  const error = contents.find((content) => content instanceof CellError);
  return {
    refHasError: error !== undefined || !range.isReferenceObject(),
    refErrorObject: errorObject(error?.name ?? ErrorType.NA),
    refNumbers: contents.filter((content) => typeof content === "number"),
  };
}
