import { halfWidth } from "./characters";
import { CURRENCY_NAMES, type Currency } from "./currencies";
import { ZERO, type Decimal } from "./decimal";
import { readMagnitude } from "./magnitude";

/** Why a text is no amount. */
export type NotANumberReason =
  /** No number stands in it, or something besides a number. */
  | "text"
  /** An error value of the sheet, such as `#N/A`. */
  | "errorValue"
  /** `Infinity`, `NaN`. */
  | "notFinite"
  /** `約3萬`, `3萬左右`: a guess is not an amount. */
  | "approximate"
  /** `3-5萬`: two amounts. */
  | "range"
  /** `1,23` or `1.234,5.6`: the separators allow no reading or more than one. */
  | "separators"
  /** Longer than any amount. */
  | "tooLong";

export interface Amount {
  readonly kind: "amount";
  readonly value: Decimal;
  readonly currency?: Currency;
  /** The text says what its number is in: `10萬`, `12k`. It means the same under a header in 萬元. */
  readonly inUnits?: true;
}

/** `value` is the rate: 0.05 for `5%` and for `5個點`, 0.3 for `三成`, 0.85 for `八五折`. */
export interface Percent {
  readonly kind: "percent";
  readonly value: Decimal;
}

/** What a text that should mean a number says. */
export type AmountReading =
  | Amount
  | Percent
  | { readonly kind: "blank" }
  | { readonly kind: "bound"; readonly relation: "<" | "≤" | ">" | "≥"; readonly of: Amount | Percent }
  | { readonly kind: "notANumber"; readonly reason: NotANumberReason };

/** Amounts are short; what is longer once trimmed is no amount, and is not looked into. */
const LONGEST_AMOUNT = 64;

const NO_VALUE = /^(-+|\/|n\/a|na|无|無|(无|無|未|[没沒]有)(申[请請])?(退款|退[货貨]|售[后後])(申[请請])?)$/;
const ERROR_VALUE = /^#(#+|[a-z][a-z0-9_/]*[!?]?)$/;
const NOT_FINITE = /^[+-]?(infinity|inf|∞|nan)$/;
const APPROXIMATE =
  /^(大?[约約]|大概|[将將]?近|差不多|~|≈|about |approx\.? ?|ca\.? )|(左右|上下|[多余餘来來])$|[几幾数數][十百千万萬亿億]|[多余餘][万萬亿億]/;
const RANGE =
  /^[^-~至到]*[\d零一二三四五六七八九十百千万萬亿億%][^-~至到]*[-~至到][^-~至到]*[\d零一二三四五六七八九十][^-~至到]*$/;

type Relation = "<" | "≤" | ">" | "≥";
const BOUND_PREFIXES: readonly (readonly [RegExp, Relation])[] = [
  [/^(<=|≤|不超[过過]|不多[于於]|不高[于於]|[小低少][于於]或?等[于於]|至多|最多)/, "≤"],
  [/^(>=|≥|不少[于於]|不低[于於]|[大高多][于於]或?等[于於]|至少|最少|[满滿]|[达達]到)/, "≥"],
  [/^(<|不到|不足|不[满滿]|未[满滿]|未[达達](到)?|少[于於]|低[于於]|小[于於])/, "<"],
  [/^(>|超[过過]|高[于於]|大[于於]|多[于於])/, ">"],
  [/^((at|on|equal to) or (above|over|more than)|(more|greater) than or equal to) /, "≥"],
  [/^((at|on|equal to) or (below|under|less than)|(less|fewer) than or equal to) /, "≤"],
  [/^(up to|at most|(no|not) more than) /, "≤"],
  [/^(from|at least|no less than|not less than) /, "≥"],
  [/^(under|below|less than|fewer than) /, "<"],
  [/^(over|above|more than|greater than|beyond|exceeding|in excess of) /, ">"],
];
const BOUND_SUFFIXES: readonly (readonly [RegExp, Relation])[] = [
  [/([及或]?以上|起|\+)$/, "≥"],
  [/([及或]?以下|以[内內])$/, "≤"],
  [/ (and|or) (above|more|over|up|higher|greater|beyond)$/, "≥"],
  [/ (and|or) (below|less|under|lower|fewer)$/, "≤"],
];

/** A bare `$` names no currency: it may be any dollar. */
const CURRENCIES: ReadonlyMap<string, Currency> = new Map([["¥", "CNY"], ...CURRENCY_NAMES]);
const CURRENCY_NAME = [...CURRENCIES.keys(), "$"].map((name) => name.replace(/[$./]/g, "\\$&")).join("|");
const CURRENCY_BEFORE = new RegExp(`^(${CURRENCY_NAME}) *`);
const CURRENCY_BEHIND = new RegExp(` *(${CURRENCY_NAME})$`);
const YUAN_BEHIND = / *(元整?|[块塊][钱錢]?|[圆圓]整?)$/;

const PERCENT_BEHIND = / *(%|[个個]百分[点點]|[个個][点點])$/;
const PERMILLE_BEHIND = / *‰$/;
const PERCENT_BEFORE = /^百分之 */;
/** `三成`, `三成五`, `3.5成` */
const TENTHS = /^(.+?) *成 *(.?)$/;
/** What is left of a price: `8折`, `8.5折`, `85折`, `八五折`. */
const LEFT_OF_PRICE = /^打? *(.+?) *折$/;
const OWN_UNIT = /[万萬亿億]|(?!e)[a-z]/;

/**
 * Reads a text that should mean a number: with thousands separators, a currency, full-width characters, units such
 * as 萬 or k, Chinese numerals, a percent sign, 個點, 成 or 折, parentheses or a minus for a negative amount.
 * What is no single number is refused with its reason and never taken as 0.
 *
 * @example readAmount("￥1,234.50") // amount 1234.5, CNY
 * @example readAmount("429.9万") // amount 4299000
 * @example readAmount("5個點") // percent 0.05
 * @example readAmount("85折") // percent 0.85
 * @example readAmount("< 10%") // bound < percent 0.1
 * @example readAmount(" --") // blank
 * @example readAmount("约3万") // notANumber: approximate
 */
export function readAmount(text: string): AmountReading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_AMOUNT) return refused("tooLong");
  const plain = halfWidth(trimmed).toLowerCase().trim();
  if (plain === "" || NO_VALUE.test(plain)) return { kind: "blank" };
  if (ERROR_VALUE.test(plain)) return refused("errorValue");
  if (NOT_FINITE.test(plain)) return refused("notFinite");
  if (APPROXIMATE.test(plain)) return refused("approximate");
  return readBound(plain) ?? readSigned(plain);
}

function refused(reason: NotANumberReason): AmountReading {
  return { kind: "notANumber", reason };
}

function readBound(text: string): AmountReading | undefined {
  for (const [pattern, relation] of [...BOUND_PREFIXES, ...BOUND_SUFFIXES]) {
    if (!pattern.test(text)) continue;
    const of = readSigned(text.replace(pattern, "").trim());
    return of.kind === "amount" || of.kind === "percent" ? { kind: "bound", relation, of } : of;
  }
  return undefined;
}

/** Takes off parentheses, signs and the currency, each at most once. */
function readSigned(text: string): AmountReading {
  let rest = text;
  let negative = false;
  let signs = 0;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) {
    rest = bracketed[1]!.trim();
    negative = true;
    signs += 1;
  }
  let currency: string | undefined;
  for (let stripped = true; stripped;) {
    const before = rest;
    const sign = /^([-+负負]) */.exec(rest);
    if (sign) {
      signs += 1;
      negative = sign[1] !== "+";
      rest = rest.slice(sign[0].length);
    }
    const named = currency === undefined ? CURRENCY_BEFORE.exec(rest) : null;
    if (named) {
      currency = named[1]!;
      rest = rest.slice(named[0].length);
    }
    stripped = rest !== before;
  }
  const trailing = / *-$/.exec(rest);
  if (trailing) {
    signs += 1;
    negative = true;
    rest = rest.slice(0, trailing.index);
  }
  if (signs > 1 || rest === "") return refused("text");
  return readUnsigned(rest, negative, currency);
}

function readUnsigned(text: string, negative: boolean, currencyBefore: string | undefined): AmountReading {
  const percent = readPercent(text, negative) ?? readTenths(text, negative);
  if (percent) return currencyBefore === undefined ? percent : refused("text");
  const named = CURRENCY_BEHIND.exec(text);
  const rest = (named ? text.slice(0, named.index) : text).replace(YUAN_BEHIND, "");
  const value = readMagnitude(rest);
  if (typeof value === "string") return refused(value === "text" && RANGE.test(text) ? "range" : value);
  const currency = CURRENCIES.get(currencyBefore ?? named?.[1] ?? "");
  return {
    kind: "amount",
    value: signed(value, negative),
    ...(currency && { currency }),
    ...(OWN_UNIT.test(rest) && { inUnits: true }),
  };
}

function readPercent(text: string, negative: boolean): AmountReading | undefined {
  const permille = PERMILLE_BEHIND.test(text);
  if (!permille && !PERCENT_BEHIND.test(text) && !PERCENT_BEFORE.test(text)) return undefined;
  const rest = text.replace(permille ? PERMILLE_BEHIND : PERCENT_BEHIND, "").replace(PERCENT_BEFORE, "");
  const value = readMagnitude(rest);
  if (typeof value === "string") return refused(RANGE.test(text) ? "range" : value);
  return { kind: "percent", value: signed(value, negative).dividedBy(permille ? 1000 : 100) };
}

/** Tenths of the whole: a second figure counts hundredths, 10 成 are all of it, and no price is left at 10 折. */
function readTenths(text: string, negative: boolean): AmountReading | undefined {
  const [, tenths, hundredth] = TENTHS.exec(text) ?? [];
  if (tenths !== undefined) {
    const whole = readMagnitude(tenths);
    const more = hundredth === "" ? ZERO : readMagnitude(hundredth!);
    if (typeof whole === "string" || typeof more === "string") return refused("text");
    if (whole.greaterThan(10) || (!more.isZero() && !whole.isInteger())) return refused("text");
    const value = whole.plus(more.dividedBy(10)).dividedBy(10);
    return { kind: "percent", value: signed(value, negative) };
  }
  const left = LEFT_OF_PRICE.exec(text)?.[1];
  if (left === undefined) return undefined;
  const value = readMagnitude(/^[一二三四五六七八九]{2}$/.test(left) ? `${left[0]}点${left[1]}` : left);
  if (typeof value === "string" || value.isZero() || value.greaterThanOrEqualTo(100)) return refused("text");
  const inHundredths = value.greaterThan(10) && value.isInteger();
  if (!inHundredths && value.greaterThanOrEqualTo(10)) return refused("text");
  return { kind: "percent", value: value.dividedBy(inHundredths ? 100 : 10) };
}

function signed(value: Decimal, negative: boolean): Decimal {
  return negative && !value.isZero() ? value.negated() : value;
}
