import { chineseDigit } from "./characters";
import type { PlainText } from "./plainText";

/** `三個月為一期`, `一期3個月` */
const DEFINITION =
  /([\d一二两三四六]|十二|12)个?月(?:为|是|算|作为)?一(?:期|个周期)|一期(?:为|是|算|[:])?([\d一二两三四六]|十二|12)个?月/;
/** Behind these a 期 is what a price is counted by. */
const COUNTED = /([每\/一按]|每一)期/g;
const SIGNS: ReadonlyMap<number, string> = new Map([
  [1, "月"],
  [3, "季"],
  [12, "年"],
]);

/**
 * Tells prices by a 期 in the unit that the text makes of it, where there is a word of one character for it: `三個月為一期,每期4萬5` is told
 * as `每季4萬5`.
 */
export function withDefinedPeriods(plain: PlainText): PlainText {
  if (!plain.text.includes("期")) return plain;
  const found = DEFINITION.exec(plain.text);
  const said = found?.[1] ?? found?.[2];
  if (!found || said === undefined) return plain;
  const months = said === "十二" ? 12 : (chineseDigit(said) ?? Number(said));
  const sign = SIGNS.get(months);
  if (!sign) return plain;
  const text = plain.text.replace(COUNTED, (words) => words.slice(0, -1) + sign);
  return { ...plain, text };
}
