import { Decimal } from "../../money/decimal";
import { chineseDigit, isDigit, isLetter, scanNumeral, type Numeral } from "./numerals";
import type { NumberToken, QuoteCurrency, RatioToken, Sort, Token } from "./tokens";
import { wordAt } from "./words";

const CURRENCIES: readonly (readonly [string, QuoteCurrency | undefined])[] = [
  ["us$", "USD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["s$", "SGD"],
  ["人民币", "CNY"],
  ["新台币", "TWD"],
  ["rmb", "CNY"],
  ["cny", "CNY"],
  ["usd", "USD"],
  ["hkd", "HKD"],
  ["twd", "TWD"],
  ["ntd", "TWD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["inr", "INR"],
  ["jpy", "JPY"],
  ["rs.", "INR"],
  ["dollars", "USD"],
  ["euros", "EUR"],
  ["pounds", "GBP"],
  ["yuan", "CNY"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["美刀", "USD"],
  ["欧元", "EUR"],
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["台币", "TWD"],
  ["日元", "JPY"],
  ["英镑", "GBP"],
  ["块钱", undefined],
  ["元整", undefined],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
  ["¥", undefined],
  ["元", undefined],
  ["块", undefined],
  ["刀", "USD"],
];
const CURRENCY_STARTS = new Set(CURRENCIES.map(([name]) => name[0]!));
const BREAKS = ",;、:!?()|\n.…\"“”'「」";
const HARD_BREAKS = ";!?\n.";
/** Behind 成 these make another word of it: 成交, 成本. */
const NOT_TENTHS = "交本员功为都立果就长品";
/** Behind 點 these make another word of it: 點擊, 點位. */
const NOT_POINTS = "击位数赞评0123456789";

/** A currency's name at a place. */
function currencyAt(
  text: string,
  at: number,
): { readonly end: number; readonly currency?: QuoteCurrency } | undefined {
  if (!CURRENCY_STARTS.has(text[at]!)) return undefined;
  for (const [name, currency] of CURRENCIES) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    if (isLetter(name[0]) && isLetter(text[at - 1])) continue;
    if (isLetter(name[name.length - 1]) && isLetter(text[end])) continue;
    return { end, ...(currency && { currency }) };
  }
  return undefined;
}

const skipSpaces = (text: string, at: number): number => {
  let next = at;
  while (text[next] === " ") next += 1;
  return next;
};

/**
 * Splits a plain text into tokens, in one pass.
 *
 * @example tokensOf("月费8k+gmv 2个点") // word 月费, number 8,000, word +, word gmv, number 2% as a rate
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    const last = tokens[tokens.length - 1];
    if (token.kind === "unknown" && last?.kind === "unknown" && last.end === token.start) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const character = text[start]!;
  const found =
    ratioAt(text, start) ?? discountAt(text, start) ?? tenthsAt(text, start) ?? percentBefore(text, start);
  if (found) return found;
  const word = wordAt(text, start);
  const number = numberAt(text, start);
  if (number && (!word || number.end > word.end || (number.sort !== "number" && number.end === word.end)))
    return number;
  if (word) return { kind: "word", start, end: word.end, meanings: word.meanings };
  if (BREAKS.includes(character)) {
    return { kind: "break", start, end: start + 1, hard: HARD_BREAKS.includes(character) };
  }
  if (isLetter(character)) {
    let end = start + 1;
    while (isLetter(text[end])) end += 1;
    return { kind: "unknown", start, end };
  }
  return { kind: "unknown", start, end: start + 1 };
}

/** `五五分`, `三七開`, `50%:50%`, `50/50`. */
function ratioAt(text: string, start: number): RatioToken | undefined {
  const first = chineseDigit(text[start]);
  const second = chineseDigit(text[start + 1]);
  const sign = text[start + 2];
  if (
    first !== undefined &&
    second !== undefined &&
    first + second === 10 &&
    (sign === "分" || sign === "开")
  ) {
    return {
      kind: "ratio",
      start,
      end: "成账帐润".includes(text[start + 3] ?? " ") ? start + 4 : start + 3,
      shares: [new Decimal(first).dividedBy(10), new Decimal(second).dividedBy(10)],
    };
  }
  if (!isDigit(text[start])) return undefined;
  const left = scanNumeral(text, start);
  if (!left) return undefined;
  const leftEnd = text[left.end] === "%" ? left.end + 1 : left.end;
  const middle = skipSpaces(text, leftEnd);
  if (text[middle] !== ":" && text[middle] !== "/") return undefined;
  const rightStart = skipSpaces(text, middle + 1);
  const right = isDigit(text[rightStart]) ? scanNumeral(text, rightStart) : undefined;
  if (!right) return undefined;
  const whole = left.low.plus(right.low);
  if (!whole.equals(100) && !whole.equals(10)) return undefined;
  const end = text[right.end] === "%" ? right.end + 1 : right.end;
  return { kind: "ratio", start, end, shares: [left.low.dividedBy(whole), right.low.dividedBy(whole)] };
}

/** `九五折`, `95折`, `8.8折`, `九折`: what is still paid, as a fraction. */
function discountAt(text: string, start: number): NumberToken | undefined {
  let end = start;
  let digits = "";
  for (; digits.length < 4; end += 1) {
    const digit =
      chineseDigit(text[end]) ?? (isDigit(text[end]) || text[end] === "." ? text[end] : undefined);
    if (digit === undefined) break;
    digits += digit;
  }
  if (text[end] !== "折" || digits === "" || digits.startsWith(".") || digits.endsWith(".")) return undefined;
  const tenths = digits.includes(".") ? new Decimal(digits) : new Decimal(`${digits[0]}.${digits.slice(1)}0`);
  const share = tenths.dividedBy(10);
  return { ...span(start, end + 1, "discount"), low: share, high: share, approx: false, unit: 1 };
}

/** `一成五`: 15%. */
function tenthsAt(text: string, start: number): NumberToken | undefined {
  const whole = chineseDigit(text[start]);
  const part = text[start + 1] === "成" ? chineseDigit(text[start + 2]) : undefined;
  if (whole === undefined || part === undefined || chineseDigit(text[start - 1]) !== undefined)
    return undefined;
  const share = new Decimal(whole * 10 + part).dividedBy(100);
  return { ...span(start, start + 3, "rate"), low: share, high: share, approx: false, unit: 0.01 };
}

/** `百分之五`, `千分之五`. */
function percentBefore(text: string, start: number): NumberToken | undefined {
  const parts = text.startsWith("百分之", start) ? 100 : text.startsWith("千分之", start) ? 1000 : undefined;
  if (parts === undefined) return undefined;
  const numeral = scanNumeral(text, skipSpaces(text, start + 3));
  return numeral && numberToken(start, numeral.end, "rate", numeral, new Decimal(1).dividedBy(parts));
}

const span = (start: number, end: number, sort: Sort) => ({ kind: "number" as const, start, end, sort });

function numberToken(start: number, end: number, sort: Sort, numeral: Numeral, factor: Decimal): NumberToken {
  const { approx } = numeral;
  const unit = sort === "rate" ? factor.toNumber() : numeral.unit;
  return {
    ...span(start, end, sort),
    low: numeral.low.times(factor),
    high: numeral.high.times(factor),
    approx,
    unit,
  };
}

const PERCENT = new Decimal("0.01");
const ONE = new Decimal(1);
const HALF = new Decimal("0.5");
const HALF_POINTS: readonly string[] = ["个半点", "个半百分点"];

/** What a number, or a currency before it, can begin with. */
const NUMBER_STARTS = new Set([
  ..."0123456789零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿几数大小上半个",
  ...CURRENCIES.map(([name]) => name[0]!),
]);

/** A number with the currency, percent sign or 點 that belongs to it. */
function numberAt(text: string, start: number): NumberToken | undefined {
  if (!NUMBER_STARTS.has(text[start]!)) return undefined;
  const bare = bareHalf(text, start);
  if (bare) return bare;
  const named = currencyAt(text, start);
  const from = named ? skipSpaces(text, named.end) : start;
  let numeral = scanNumeral(text, from);
  if (!numeral) return undefined;
  const { end } = numeral;
  const behind = skipSpaces(text, end);
  const halfPoint = HALF_POINTS.find((sign) => text.startsWith(sign, behind));
  if (halfPoint) {
    const half = { ...numeral, low: numeral.low.plus(HALF), high: numeral.high.plus(HALF) };
    return numberToken(start, behind + halfPoint.length, "rate", half, PERCENT);
  }
  const percent = named ? undefined : percentBehind(text, behind, numeral);
  if (percent) return numberToken(start, percent.end, "rate", numeral, percent.factor);
  const after = named?.currency ? undefined : currencyAt(text, behind);
  const currency = named?.currency ?? after?.currency;
  if (currency === "EUR" && isPointGrouped(text.slice(from, end)))
    numeral = { ...numeral, low: numeral.low.times(1000), high: numeral.high.times(1000) };
  const isMoney = named !== undefined || after !== undefined;
  const token = numberToken(
    start,
    after?.end ?? end,
    isMoney || numeral.unit > 1 ? "money" : "number",
    numeral,
    ONE,
  );
  return currency ? { ...token, currency } : token;
}

/** `€1.500`: euros have no thousandths, the point groups. */
const isPointGrouped = (literal: string): boolean => /^\d{1,3}\.\d{3}$/.test(literal);

/** `個半點` is 1.5%, `半個點` 0.5%. */
function bareHalf(text: string, start: number): NumberToken | undefined {
  const rate = (end: number, value: string): NumberToken => ({
    ...span(start, end, "rate"),
    low: new Decimal(value),
    high: new Decimal(value),
    approx: false,
    unit: 1,
  });
  if (text.startsWith("个半点", start)) return rate(start + 3, "0.015");
  return text.startsWith("半个点", start) ? rate(start + 3, "0.005") : undefined;
}

const PERCENT_SIGNS: readonly (readonly [string, string])[] = [
  ["%", "0.01"],
  ["‰", "0.001"],
  ["个百分点", "0.01"],
  ["百分点", "0.01"],
  ["个点", "0.01"],
  ["percent", "0.01"],
  ["per cent", "0.01"],
  ["pct", "0.01"],
  ["points", "0.01"],
];

function percentBehind(text: string, at: number, numeral: Numeral) {
  for (const [sign, factor] of PERCENT_SIGNS) {
    if (text.startsWith(sign, at)) return { end: at + sign.length, factor: new Decimal(factor) };
  }
  const next = text[at + 1] ?? " ";
  if (text[at] === "点" && !NOT_POINTS.includes(next)) return { end: at + 1, factor: PERCENT };
  if (text[at] === "成" && !NOT_TENTHS.includes(next) && numeral.high.lessThanOrEqualTo(10)) {
    return { end: at + 1, factor: new Decimal("0.1") };
  }
  return undefined;
}
