import {
  type BaseValueObject,
  BooleanValueObject,
  type compareToken,
  StringValueObject,
} from "@univerjs/engine-formula";

let repaired = false;

/**
 * A blank cell equals the empty text and FALSE, as it does in Excel. Univer says so where the blank cell stands on the left, and takes it
 * for 0 where it stands on the right.
 */
export function compareBlankCells(): void {
  if (repaired) return;
  repaired = true;
  likeBlank(StringValueObject.prototype, () => StringValueObject.create(""));
  likeBlank(BooleanValueObject.prototype, () => BooleanValueObject.create(false));
}

/** Lets values of a type meet a blank cell as the value of their own type that it equals. */
function likeBlank(values: BaseValueObject, blank: () => BaseValueObject): void {
  const compare = values.compare;
  values.compare = function (this: BaseValueObject, other: BaseValueObject, operator: compareToken, ...rest) {
    return compare.call(this, other.isNull() ? blank() : other, operator, ...rest);
  };
}
