import { Decimal, ZERO } from "../../../money/decimal";
import { chineseDigit, isDigit, isLetter, skipSpaces } from "./characters";
import { CURRENCY_STARTS, currencyAt, type CurrencyName } from "./currencies";
import { englishNumeral } from "./englishNumerals";
import { times, type Numeral } from "./numberEnds";
import { scanNumeral } from "./numerals";
import type { NumberToken, QuoteCurrency, Sort } from "./tokens";

/** Behind 成 these make another word of it: 成交, 成本. */
const NOT_TENTHS = "交本员功为都立果就长品";
/** Behind 點 these make another word of it: 點擊, 點位. */
const NOT_POINTS = "击位数赞评0123456789";

const PERCENT = new Decimal("0.01");
const ONE = new Decimal(1);
const LAKH = 1e5;
const HALF = new Decimal("0.5");
const HALF_POINTS: readonly string[] = ["个半点", "个半百分点"];

/** What a number, or a currency before it, can begin with. */
const NUMBER_STARTS = new Set([
  ..."0123456789零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿几数大小上半个",
  ...CURRENCY_STARTS,
]);

/** A lakh of rupees on the other side of a dash. */
const LAKH_BEFORE = /(?:₹|\brs\.?|\binr) ?[\d.,]+l? ?(?:-|~|to) ?$/;

/** A number with the currency, percent sign or 點 that belongs to it. */
export function numberAt(text: string, start: number): NumberToken | undefined {
  if (!NUMBER_STARTS.has(text[start]!) && !isLetter(text[start])) return undefined;
  const bare = bareHalf(text, start) ?? centsAt(text, start);
  if (bare) return bare;
  const named = currencyAt(text, start);
  const from = named ? behindSign(text, skipSpaces(text, named.end), named.currency) : start;
  const scanned = scanNumeral(text, from) ?? englishNumeral(text, from);
  if (!scanned) return undefined;
  const numeral = inLakhs(text, from, scanned, named);
  const end = behindDash(text, numeral.end, named !== undefined);
  const behind = skipSpaces(text, end);
  return (
    halfPointMore(text, start, behind, numeral) ??
    (named ? undefined : rateAt(text, start, behind, numeral)) ??
    amountAt(text, start, { from, end, behind, numeral, named })
  );
}

/** `₹1.5L`, `Rs 1.5L-6L`: lakh, as rupees alone are told by. */
function inLakhs(text: string, from: number, numeral: Numeral, named: CurrencyName | undefined): Numeral {
  if (text[numeral.end] !== "l" || isLetter(text[numeral.end + 1])) return numeral;
  const isOfRupees = named
    ? named.currency === "INR"
    : LAKH_BEFORE.test(text.slice(Math.max(0, from - 16), from));
  return isOfRupees ? { ...numeral, ...times(numeral, LAKH), unit: LAKH, end: numeral.end + 1 } : numeral;
}

/** `3個半點` */
function halfPointMore(
  text: string,
  start: number,
  behind: number,
  numeral: Numeral,
): NumberToken | undefined {
  const sign = HALF_POINTS.find((each) => text.startsWith(each, behind));
  if (sign === undefined) return undefined;
  const half = { ...numeral, low: numeral.low.plus(HALF), high: numeral.high.plus(HALF) };
  return numberToken(start, behind + sign.length, "rate", half, PERCENT);
}

function rateAt(text: string, start: number, behind: number, numeral: Numeral): NumberToken | undefined {
  const percent = percentBehind(text, start, behind, numeral);
  if (percent) return numberToken(start, percent.end, "rate", numeral, percent.factor);
  // `提點2.5個`, `提點兩個半`
  const isHalf = /^个半(?![月年小天点])/.test(text.slice(numeral.end, numeral.end + 3));
  const end = numeral.end + (isHalf ? 2 : text[numeral.end] === "个" ? 1 : 0);
  const more = isHalf ? HALF : ZERO;
  const told = { ...numeral, low: numeral.low.plus(more), high: numeral.high.plus(more), end };
  return pointsNamed(text, start, told) ? numberToken(start, end, "rate", told, PERCENT) : undefined;
}

/** A numeral with the currency before it, if any, where the numeral begins, where it ends with the dash behind it, and what stands behind that. */
interface SignedNumeral {
  readonly from: number;
  readonly end: number;
  readonly behind: number;
  readonly numeral: Numeral;
  readonly named: CurrencyName | undefined;
}

/** An amount of money where a currency is named or the number is of the size of one; else a number. */
function amountAt(
  text: string,
  start: number,
  { from, end, behind, numeral, named }: SignedNumeral,
): NumberToken {
  const after = currencyBehind(text, start, behind, named);
  const currency = after?.currency ?? named?.currency;
  const isMoney = named !== undefined || after !== undefined;
  const isGrouped = isMoney && isPointGrouped(text.slice(from, numeral.end), currency);
  const amount = isGrouped ? { ...numeral, ...times(numeral, 1000) } : numeral;
  const sort = isMoney || numeral.unit > 1 ? "money" : "number";
  const tenths = after && numeral.unit === 1 ? tenthsBehind(text, after.end) : undefined;
  if (tenths) {
    const more = { ...amount, low: amount.low.plus(tenths.value), high: amount.high.plus(tenths.value) };
    return numberToken(start, tenths.end, sort, more, ONE);
  }
  const token = numberToken(start, after?.end ?? end, sort, amount, ONE);
  return currency ? { ...token, currency } : token;
}

/** `2塊5`, `三塊五毛`, where nothing else follows that the digit could count. */
function tenthsBehind(text: string, at: number): { value: Decimal; end: number } | undefined {
  if (text[at - 1] !== "块" && text[at - 1] !== "元") return undefined;
  const sign = text[at] ?? " ";
  const digit = isDigit(sign) ? Number(sign) : chineseDigit(sign);
  if (!digit || !/^(?:[毛角]|$|[ ,;.)/\n起一每左]|以)/.test(text.slice(at + 1, at + 2))) return undefined;
  return { value: TENTH.times(digit), end: at + (/[毛角]/.test(text[at + 1] ?? " ") ? 2 : 1) };
}

function currencyBehind(
  text: string,
  start: number,
  behind: number,
  named: CurrencyName | undefined,
): CurrencyName | undefined {
  const sign = currencyAt(text, behind);
  // `months one to three $2,000`: a sign right before a figure is that one's.
  const own = sign && text[behind - 1] === " " && isDigit(text[sign.end]) ? undefined : sign;
  // `$8,800 港幣`: dollars of more than one country have the sign.
  const isDollar = named?.currency === "USD" && text[start] === "$";
  return named?.currency && !(isDollar && own?.currency) ? undefined : own;
}

/** `€1.100,-`: a dash in place of no cents. */
const NO_CENTS = /^[,.](?:-{1,2}|–|—)(?![\w-])/;

const behindDash = (text: string, end: number, isMoney: boolean): number =>
  end + (isMoney ? (NO_CENTS.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0);

/** `AUD $4,400`, `GBP £500`: where a sign stands behind the name of its currency, the place behind both. */
function behindSign(text: string, at: number, currency: QuoteCurrency | undefined): number {
  const sign = currency && !isLetter(text[at]) ? currencyAt(text, at) : undefined;
  const isOwn = sign && (text[at] === "$" || sign.currency === undefined || sign.currency === currency);
  return isOwn ? skipSpaces(text, sign.end) : at;
}

/** A token of a numeral times what its sign makes of it: 0.01 for %. */
export function numberToken(
  start: number,
  end: number,
  sort: Sort,
  numeral: Numeral,
  factor: Decimal,
): NumberToken {
  const { approx } = numeral;
  const { low, high } = factor === ONE ? numeral : times(numeral, factor);
  const unit = sort === "rate" ? factor.toNumber() : numeral.unit;
  return { kind: "number", start, end, sort, low, high, approx, unit };
}

/** Money of a thousand parts: `KWD 1.500` is one and a half. */
const DINARS: ReadonlySet<string | undefined> = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);
/** Of these a price by the piece may have three decimals: `$1.125 per order`; none ends with a 0. */
const WITH_FRACTIONS: ReadonlySet<string | undefined> = new Set(["USD", "GBP"]);

/** `€1.500`: what has no thousandths is grouped by the point. */
const isPointGrouped = (literal: string, currency: QuoteCurrency | undefined): boolean =>
  /^[1-9]\d{0,2}\.\d{3}$/.test(literal) &&
  !DINARS.has(currency) &&
  (!WITH_FRACTIONS.has(currency) || literal.endsWith("0"));

const CENTS = /^(\d{1,3}(?:\.\d+)?)(?:¢| ?cents?\b|([pc])(?= ?(?:\/|per\b|each\b|an?\b)))/;
const LONGEST_CENTS = 20;

/** `30p per item`, `10c/doc`, `95 cents` */
function centsAt(text: string, start: number): NumberToken | undefined {
  if (!isDigit(text[start]) || /[\d.,]/.test(text[start - 1] ?? " ")) return undefined;
  let end = start;
  while (end < start + LONGEST_CENTS && (isDigit(text[end]) || text[end] === ".")) end += 1;
  const sign = text[skipSpaces(text, end)];
  if (sign !== "¢" && sign !== "c" && sign !== "p") return undefined;
  const found = CENTS.exec(text.slice(start, start + LONGEST_CENTS));
  if (!found) return undefined;
  const value = new Decimal(found[1]!).times(PERCENT);
  const money = { sort: "money", low: value, high: value, approx: false, unit: 1 } as const;
  const token = { kind: "number", start, end: start + found[0].length, ...money } as const;
  return found[2] === "p" ? { ...token, currency: "GBP" } : token;
}

/** `個半點` is 1.5%, `半個點` 0.5%. */
function bareHalf(text: string, start: number): NumberToken | undefined {
  const value = text.startsWith("个半点", start)
    ? "0.015"
    : text.startsWith("半个点", start)
      ? "0.005"
      : undefined;
  if (value === undefined) return undefined;
  const rate = new Decimal(value);
  return {
    kind: "number",
    start,
    end: start + 3,
    sort: "rate",
    low: rate,
    high: rate,
    approx: false,
    unit: 1,
  };
}

const PERCENT_SIGNS: readonly (readonly [string, Decimal])[] = [
  ...[
    "%",
    "个百分点",
    "百分点",
    "个点",
    "趴",
    "percent",
    "per cent",
    "pct",
    "prozent",
    "procent",
    "points",
  ].map((sign) => [sign, PERCENT] as const),
  ["‰", new Decimal("0.001")],
];
const PERCENT_STARTS = new Set(PERCENT_SIGNS.map(([sign]) => sign[0]));
const TENTH = new Decimal("0.1");

const POINTS = /(?:提点|扣点|抽点|抽成|点位)[:为是 ]{0,2}(?:\d+(?:\.\d+)?[-~至到])?$/;
const CLAUSE_ENDS = ",;.、\n)+";
const GOES_ON = "-~至到";
const LONGEST_NAME = 12;
/** No agency takes more points than these. */
const MOST_POINTS = 30;

/** `提點3`, `抽成5-8`: what such a word names is counted in points, where no unit says otherwise. */
const pointsNamed = (text: string, start: number, { end, unit, high }: Numeral): boolean => {
  if (unit !== 1 || high.greaterThan(MOST_POINTS) || high.isZero()) return false;
  const sign = text[end];
  const isEnd = sign === undefined || CLAUSE_ENDS.includes(sign);
  if (!isEnd && !(GOES_ON.includes(sign) && isDigit(text[end + 1]))) return false;
  return POINTS.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
};

/** `早8點到晚12點`, `9點-24點`: hours, and no points of a rate. */
const DAY = /(?:早上?|上午|中午|下午|晚上?|凌晨|夜里?|午夜) ?$/;
const UNTIL_HOUR = /^点(?:半)?[-~至到](?:晚上?|下午|凌晨|次日|第二天|2[0-4]点)/;

const isClock = (text: string, start: number, at: number): boolean =>
  DAY.test(text.slice(Math.max(0, start - LONGEST_DAY), start)) ||
  UNTIL_HOUR.test(text.slice(at, at + LONGEST_NAME)) ||
  (/\d点[-~至到]$/.test(text.slice(Math.max(0, start - LONGEST_DAY), start)) &&
    UNTIL_HOUR.test(text.slice(start - 2, at + LONGEST_NAME)));
const LONGEST_DAY = 4;

function percentBehind(text: string, start: number, at: number, numeral: Numeral) {
  if (PERCENT_STARTS.has(text[at])) {
    for (const [sign, factor] of PERCENT_SIGNS) {
      if (text.startsWith(sign, at)) return { end: at + sign.length, factor };
    }
  }
  const next = text[at + 1] ?? " ";
  if (text[at] === "点" && !NOT_POINTS.includes(next) && !isClock(text, start, at))
    return { end: at + 1, factor: PERCENT };
  if (text[at] === "成" && !NOT_TENTHS.includes(next) && numeral.high.lessThanOrEqualTo(10)) {
    return { end: at + 1, factor: TENTH };
  }
  return undefined;
}
