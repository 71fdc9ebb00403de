import { Decimal } from "../../../money/decimal";
import { chineseDigit, isDigit, skipSpaces } from "./characters";
import { scanNumeral } from "./numerals";
import { numberToken } from "./numberTokens";
import type { NumberToken, RatioToken } from "./tokens";

/** More than any return on ad spend. */
const HIGHEST_RETURN = 100;

/** `1:3`: what comes back for one that is spent. */
export function returnAt(text: string, start: number): NumberToken | undefined {
  if (!text.startsWith("1:", start) || isDigit(text[start - 1])) return undefined;
  const from = skipSpaces(text, start + 2);
  const numeral = isDigit(text[from]) ? scanNumeral(text, from) : undefined;
  if (!numeral || numeral.unit !== 1 || numeral.high.greaterThan(HIGHEST_RETURN)) return undefined;
  return numberToken(start, numeral.end, "number", numeral, new Decimal(1));
}

/** `五五分`, `三七開`, `50%:50%`, `50/50`. */
export function ratioAt(text: string, start: number): RatioToken | undefined {
  return isDigit(text[start]) ? writtenRatio(text, start) : spokenRatio(text, start);
}

const HALVES: readonly string[] = ["对半分", "对半开", "平分", "各一半", "各半", "对半"];

/** `對半分` */
export function halvesAt(text: string, start: number): RatioToken | undefined {
  const word = HALVES.find((each) => text.startsWith(each, start));
  const half = new Decimal("0.5");
  return word === undefined
    ? undefined
    : { kind: "ratio", start, end: start + word.length, shares: [half, half] };
}

function spokenRatio(text: string, start: number): RatioToken | undefined {
  const sign = text[start + 2];
  if (sign !== "分" && sign !== "开") return undefined;
  const first = chineseDigit(text[start]);
  const second = chineseDigit(text[start + 1]);
  if (first === undefined || second === undefined || first + second !== 10) return undefined;
  return {
    kind: "ratio",
    start,
    end: "成账帐润".includes(text[start + 3] ?? " ") ? start + 4 : start + 3,
    shares: [new Decimal(first).dividedBy(10), new Decimal(second).dividedBy(10)],
  };
}

/** More digits than any share has. */
const LONGEST_SHARE = 8;

function writtenRatio(text: string, start: number): RatioToken | undefined {
  let digits = start + 1;
  while (digits < start + LONGEST_SHARE && (isDigit(text[digits]) || text[digits] === ".")) digits += 1;
  const middle = skipSpaces(text, text[digits] === "%" ? digits + 1 : digits);
  if (text[middle] !== ":" && text[middle] !== "/") return undefined;
  const rightStart = skipSpaces(text, middle + 1);
  const left = scanNumeral(text, start);
  const right = isDigit(text[rightStart]) ? scanNumeral(text, rightStart) : undefined;
  if (!left || left.end !== digits || !right) return undefined;
  const whole = left.low.plus(right.low);
  const isPercent = text[right.end] === "%";
  // `Option 2: 8%`: a share of ten has no percent sign.
  if (!whole.equals(100) && (!whole.equals(10) || isPercent)) return undefined;
  const end = isPercent ? right.end + 1 : right.end;
  return { kind: "ratio", start, end, shares: [left.low.dividedBy(whole), right.low.dividedBy(whole)] };
}

/** `九五折`, `95 折`, `8.8折`, `九折`: what is still paid, as a fraction. */
export function discountAt(text: string, start: number): NumberToken | undefined {
  let end = start;
  let digits = "";
  for (; digits.length < 4; end += 1) {
    const digit = isDigit(text[end]) || text[end] === "." ? text[end] : chineseDigit(text[end]);
    if (digit === undefined) break;
    digits += digit;
  }
  if (digits !== "") end = skipSpaces(text, end);
  if (text[end] !== "折" || digits === "" || digits.startsWith(".") || digits.endsWith(".")) return undefined;
  const tenths = digits.includes(".") ? new Decimal(digits) : new Decimal(`${digits[0]}.${digits.slice(1)}0`);
  return share(start, end + 1, "discount", tenths.dividedBy(10));
}

/** `一成五`: 15%; so is `一成半`. */
export function tenthsAt(text: string, start: number): NumberToken | undefined {
  if (text[start + 1] !== "成") return undefined;
  const whole = chineseDigit(text[start]);
  const part = text[start + 2] === "半" ? 5 : chineseDigit(text[start + 2]);
  if (whole === undefined || part === undefined || chineseDigit(text[start - 1]) !== undefined)
    return undefined;
  return share(start, start + 3, "rate", new Decimal(whole * 10 + part).dividedBy(100));
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["千", 1000],
]);

/** `百分之五`, `千分之五`. */
export function percentBefore(text: string, start: number): NumberToken | undefined {
  if (text[start + 1] !== "分" || text[start + 2] !== "之") return undefined;
  const parts = PARTS.get(text[start]!);
  if (parts === undefined) return undefined;
  const numeral = scanNumeral(text, skipSpaces(text, start + 3));
  return numeral && numberToken(start, numeral.end, "rate", numeral, new Decimal(1).dividedBy(parts));
}

function share(start: number, end: number, sort: "rate" | "discount", value: Decimal): NumberToken {
  return {
    kind: "number",
    start,
    end,
    sort,
    low: value,
    high: value,
    approx: false,
    unit: sort === "rate" ? 0.01 : 1,
  };
}
