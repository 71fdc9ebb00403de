import { halfWidth } from "./characters";

/** How many currency units one unit of a column is, by what its unit ends in. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/[亿億]元?$/, 1e8],
  [/百[万萬]元?$/, 1e6],
  [/[万萬]元?$/, 1e4],
  [/千元?$/, 1e3],
  [/(^|[^a-z])(k|thousands?|thou)$|(^|[^\d])'?000s?$/, 1e3],
  [/(^|[^a-z])w$/, 1e4],
  [/(^|[^a-z])(mn|mm|millions?)$|\$m$/, 1e6],
  [/(^|[^a-z])(bn|billions?)$/, 1e9],
  [/^(分|cents?)$/, 0.01],
];
/** Without brackets a unit is one only with its 元: 千 and 萬 end other words as well. */
const UNIT_BEHIND = /(?<![每满滿])([亿億]|百[万萬]|[万萬]|千)元$/;
const CURRENCY = /人民[币幣]|rmb|cny|元(?=.)/g;
const LONGEST_HEADER = 80;

/**
 * The unit that a header or a line above the table states for its amounts, 1 where it states none.
 *
 * @example statedUnit("支付金额（万元）") // 10000
 * @example statedUnit("單位：千元") // 1000
 * @example statedUnit("Sales ($k)") // 1000
 * @example statedUnit("支付金额（分）") // 0.01
 */
export function statedUnit(text: string): number {
  const plain = halfWidth(text.slice(0, LONGEST_HEADER)).toLowerCase().trim();
  const stated =
    /[([【]([^)\]】]*)[)\]】]/.exec(plain)?.[1] ??
    /[单單]位[::\s]*(\S+)/.exec(plain)?.[1] ??
    UNIT_BEHIND.exec(plain)?.[0];
  const unit = stated
    ?.replace(/.*[::\s]/, "")
    .replace(CURRENCY, "")
    .trim();
  return UNITS.find(([pattern]) => unit !== undefined && pattern.test(unit))?.[1] ?? 1;
}
