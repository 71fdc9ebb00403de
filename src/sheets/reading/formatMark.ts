import type { Currency } from "../../domain/money/currencies";
import { markOfAmount, type CurrencyMark } from "./currencyMark";

/** The currency whose sign stands in a format with the number that Excel gives to a language of a place. */
const OF_PLACE: Readonly<Record<string, Currency>> = {
  ...{ 409: "USD", 404: "TWD", c04: "HKD", 1404: "MOP", 1004: "SGD", c09: "AUD", 1409: "NZD" },
  ...{ 1009: "CAD", c0c: "CAD", "80a": "MXN", 416: "BRL", 804: "CNY", 411: "JPY" },
};
const SEVERAL = /^[$¥￥]$/;
/** The sign with its place, a colour or condition, a text in quotes, an escaped sign, a gap, or what else stands there. */
const PARTS = /\[\$([^\]-]*)(?:-([\da-f]+)[^\]]*)?\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*].|([^#0?.,%+\-/() ])/gi;
/** Excel's own formats of amounts say $ in files whatever they show. */
const MAY_SHOW_ANOTHER = /_\)/;

const known = new Map<string, CurrencyMark | undefined>();

/**
 * The currency that a number format shows, as far as it is surely another than one that is shown or named elsewhere.
 *
 * @example markOfFormat("[$€-407]#,##0") // { said: "€", may: ["EUR"] }
 * @example markOfFormat("[$$-C04]#,##0.00") // { said: "HKD", may: ["HKD"] }
 * @example markOfFormat("yyyy-mm-dd") // undefined
 */
export function markOfFormat(format: string): CurrencyMark | undefined {
  if (!known.has(format)) known.set(format, look(format));
  return known.get(format);
}

function look(format: string): CurrencyMark | undefined {
  let said = "";
  for (const [, sign, place, quoted, escaped, other] of format.matchAll(PARTS)) {
    if (other === ";") break;
    const code = sign && place && SEVERAL.test(sign) && OF_PLACE[place.toLowerCase().replace(/^0+/, "")];
    if (code) return { said: code, may: [code] };
    said += sign ?? quoted ?? escaped ?? other ?? "";
  }
  if (said === "$" && MAY_SHOW_ANOTHER.test(format)) return undefined;
  return markOfAmount(said.trim());
}
