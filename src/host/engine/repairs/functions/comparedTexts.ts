import {
  type ArrayValueObject,
  type BaseValueObject,
  compareToken,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";

/**
 * Texts are compared letter by letter: `="abc"="a*"` is FALSE. Univer reads `*` and `?` in a comparison as it does in a
 * lookup, in the value on the right or, where only that one is an array, in the one on the left.
 */
export function compareLetters(functions: IFunctionService): void {
  const comparison = functions.getExecutor("COMPARE");
  if (!comparison) return;
  const { calculate } = comparison;
  comparison.calculate = function (one, other) {
    return !one!.isArray() && other!.isArray()
      ? calculate.call(this, literal(one!), other!)
      : calculate.call(this, one!, literal(other!));
  };
}

/** Whether two single values are equal. */
export function equals(one: BaseValueObject, other: BaseValueObject): boolean {
  return one.compare(literal(other), compareToken.EQUALS).getValue() === true;
}

/** With a tilde before each letter that would stand for others. */
function literal(value: BaseValueObject): BaseValueObject {
  if (value.isString()) {
    const text = String(value.getValue());
    return /[*?]/.test(text) ? StringValueObject.create(text.replace(/[*?]/g, "~$&")) : value;
  }
  if (!value.isArray() || !hasLetters(value as ArrayValueObject)) return value;
  return (value as ArrayValueObject).mapValue(literal);
}

function hasLetters(array: ArrayValueObject): boolean {
  let found = false;
  array.iterator((each) => {
    found = each?.isString() === true && /[*?]/.test(String(each.getValue()));
    return !found;
  });
  return found;
}
