import {
  type ArrayValueObject,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { shownNumber } from "../../shownNumber";

const READ_AS_SHOWN = ["FIND", "LEFT", "LEN", "MID", "REPLACE", "RIGHT", "SEARCH", "SUBSTITUTE"];

/**
 * A number that a text function is given is the text of the number, whatever its cell shows: `=LEFT(A1,2)` of a day is `45`. Univer
 * takes what the cell shows, hands numbers back as numbers, and takes a blank cell for another text than the empty one.
 */
export function readTextsAsExcel(functions: IFunctionService): void {
  const change = (name: string, changed: (value: BaseValueObject) => BaseValueObject) => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const { calculate } = executor;
    executor.calculate = function (...values) {
      return calculate.apply(this, values.map(changed));
    };
  };
  for (const name of [...READ_AS_SHOWN, ...READ_AS_SHOWN.map((each) => `${each}B`)])
    change(
      name,
      each((value) => (value.isNumber() ? NumberValueObject.create(Number(value.getValue())) : value)),
    );
  for (const name of ["FIXED", "DOLLAR"]) change(name, each(numberAsShown));
  change("CLEAN", each(asText));
  const proper = functions.getExecutor("PROPER");
  if (proper) proper.calculate = each(asProper);
  change(
    "EXACT",
    each((value) => (value.isNull() ? StringValueObject.create("") : value)),
  );
  const text = functions.getExecutor("TEXT");
  if (!text) return;
  const { calculate } = text;
  text.calculate = function (value: BaseValueObject, format: BaseValueObject) {
    const result = calculate.call(this, each(numberAsShown)(value), format);
    return each(logicalAsText)(result as BaseValueObject);
  };
}

function numberAsShown(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? NumberValueObject.create(shownNumber(Number(value.getValue()))) : value;
}

/** Each letter that follows no other becomes a capital. */
function asProper(value: BaseValueObject): BaseValueObject {
  const text = asText(value);
  if (text.isError()) return text;
  const lower = String(text.getValue()).toLowerCase();
  return StringValueObject.create(lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
}

const each =
  (change: (value: BaseValueObject) => BaseValueObject) =>
  (value: BaseValueObject): BaseValueObject =>
    value.isArray() ? (value as ArrayValueObject).mapValue(change) : change(value);

function logicalAsText(value: BaseValueObject): BaseValueObject {
  return value.isBoolean() ? StringValueObject.create(String(value.getValue()).toUpperCase()) : value;
}

function asText(value: BaseValueObject): BaseValueObject {
  if (value.isNull()) return StringValueObject.create("");
  return value.isNumber() ? StringValueObject.create(String(value.getValue())) : logicalAsText(value);
}
