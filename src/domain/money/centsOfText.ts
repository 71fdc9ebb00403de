import type { Cents } from "./cents";

const ZERO_DIGIT = 48;
const NINE_DIGIT = 57;
const SPACE = 32;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const YEN = 0xa5;
const FULL_WIDTH_YEN = 0xffe5;
const MOST_WHOLE_DIGITS = 13;

/**
 * The cents of an amount in its common written form, in one pass and without an object: digits, correct thousands
 * commas, at most two decimals that count, a minus and ￥ before them, spaces around. It is the quick way in front of
 * `readAmount`, and agrees with it.
 *
 * @example centsOfText("￥1,234.50") // 123450
 * @example centsOfText("429.9万") // undefined: ask readAmount
 */
export function centsOfText(text: string): Cents | undefined {
  let position = 0;
  let end = text.length;
  while (position < end && text.charCodeAt(position) === SPACE) position += 1;
  while (end > position && text.charCodeAt(end - 1) === SPACE) end -= 1;
  let negative = false;
  if (text.charCodeAt(position) === MINUS) {
    negative = true;
    position += 1;
  }
  const sign = text.charCodeAt(position);
  if (sign === YEN || sign === FULL_WIDTH_YEN) position += 1;

  let value = 0;
  let wholeDigits = 0;
  let inGroup = 0;
  let grouped = false;
  const first = text.charCodeAt(position);
  for (; position < end; position += 1) {
    const code = text.charCodeAt(position);
    if (code >= ZERO_DIGIT && code <= NINE_DIGIT) {
      value = value * 10 + (code - ZERO_DIGIT);
      wholeDigits += 1;
      inGroup += 1;
      if (wholeDigits > MOST_WHOLE_DIGITS) return undefined;
    } else if (code === COMMA) {
      if (inGroup === 0 || inGroup > 3 || (grouped && inGroup !== 3) || first === ZERO_DIGIT)
        return undefined;
      grouped = true;
      inGroup = 0;
    } else break;
  }
  if (wholeDigits === 0 || (grouped && inGroup !== 3)) return undefined;

  let decimals = 0;
  if (position < end) {
    if (text.charCodeAt(position) !== POINT) return undefined;
    for (position += 1; position < end; position += 1) {
      const digit = text.charCodeAt(position) - ZERO_DIGIT;
      if (digit < 0 || digit > 9) return undefined;
      decimals += 1;
      if (decimals <= 2) value = value * 10 + digit;
      else if (digit !== 0 || decimals > MOST_WHOLE_DIGITS) return undefined;
    }
  }
  if (decimals === 0) value *= 100;
  else if (decimals === 1) value *= 10;
  return (negative ? 0 - value : value) as Cents;
}
