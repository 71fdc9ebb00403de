import { NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

let repaired = false;

/**
 * A text in a formula stays one: Univer takes `"2024-03-31"` and `"50%"` for a day and a rate where they
 * are handed to a function, and `-0` for a text.
 */
export function keepTextsInFormulas(): void {
  if (repaired) return;
  repaired = true;
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = function (value, ...rest) {
    if (value === "-0") return NumberValueObject.create(0);
    if (typeof value === "string" && /^"[^]*"$/.test(value.trim())) {
      return StringValueObject.create(value.trim().slice(1, -1).replaceAll('""', '"'));
    }
    return create.call(this, value, ...rest);
  };
}
