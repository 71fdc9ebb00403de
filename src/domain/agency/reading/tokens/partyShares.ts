import { Decimal } from "../../../money/decimal";
import { chineseDigit, isDigit } from "./characters";
import type { RatioToken } from "./tokens";

const AGENCY = "我们公司|我们|我方|我司|我|乙方|代运营方|代运营|运营方";
const CLIENT = "你们|你方|你|您方|您|贵方|贵司|甲方|商家|品牌方|品牌|客户|店家|店主";
const TAKES = "(?:拿|占|得|分)?";
const SHARE = "(\\d{1,2}%|[一二三四五六七八九1-9](?!\\d|%))成?";

/** One party with its tenths, then the other one. */
const PARTIES = new RegExp(
  `^(?:(${AGENCY})${TAKES}${SHARE}[,、 ]?(?:${CLIENT})${TAKES}${SHARE}|(?:${CLIENT})${TAKES}${SHARE}[,、 ]?(?:${AGENCY})${TAKES}${SHARE})(?![\\d%.个万千百元点])`,
);
const LONGEST = 24;
const FIRST = new Set("我乙代运你您贵甲商品客店");

/** `我們三你們七`, `乙方3成，甲方7成`: whose share each is; together they are the whole. */
export function sharesOfParties(text: string, start: number): RatioToken | undefined {
  if (!FIRST.has(text[start] ?? " ")) return undefined;
  const found = PARTIES.exec(text.slice(start, start + LONGEST));
  if (!found) return undefined;
  const isAgencyFirst = found[1] !== undefined;
  const [first, second] = (isAgencyFirst ? found.slice(2, 4) : found.slice(4, 6)).map(tenths);
  if (!first || !second || !first.plus(second).equals(1)) return undefined;
  const agency = isAgencyFirst ? first : second;
  return { kind: "ratio", start, end: start + found[0].length, shares: [first, second], agency };
}

function tenths(digit: string | undefined): Decimal | undefined {
  if (digit?.endsWith("%")) return new Decimal(digit.slice(0, -1)).dividedBy(100);
  const count = digit === undefined ? undefined : isDigit(digit) ? Number(digit) : chineseDigit(digit);
  return count === undefined ? undefined : new Decimal(count).dividedBy(10);
}
