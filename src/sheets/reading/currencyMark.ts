import { halfWidth } from "../../domain/money/characters";
import { CURRENCY_NAMES } from "../../domain/money/currencies";

/** What names a currency, and which it may be: a bare $ any dollar, 元 the yuan or a dollar of the region. */
export interface CurrencyMark {
  readonly said: string;
  readonly may: readonly string[];
}

const SEVERAL: Readonly<Record<string, string>> = {
  $: "USD TWD HKD SGD AUD NZD CAD MOP MXN ARS CLP COP BRL",
  "¥": "CNY JPY",
  元: "CNY TWD HKD MOP",
  円: "JPY",
};
const MAY: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...CURRENCY_NAMES.map(([name, code]) => [name, [code]] as const),
  ...Object.entries(SEVERAL).map(([name, codes]) => [name, codes.split(" ")] as const),
]);
/** Names that no word contains; the longer ones come first. */
const SIGNS = [...MAY.keys()].filter((name) => /[^a-z.]/.test(name) && name !== "元");
/** A thousand or ten thousand of a currency. */
const UNIT = /[千万萬百亿億]|k$|w$/g;
const DIGITS = /[\d.,\s()+\-'"%]/g;

/** Whether two may be the same currency. */
export function mayBeOne(a: CurrencyMark, b: CurrencyMark): boolean {
  return a.may.some((code) => b.may.includes(code));
}

/**
 * The currency that a cell of an amount names.
 *
 * @example markOfAmount("NT$1,234") // { said: "NT$", may: ["TWD"] }
 * @example markOfAmount("1,234") // undefined
 */
export function markOfAmount(cell: string): CurrencyMark | undefined {
  const said = cell.replace(DIGITS, "");
  return said === "" ? undefined : (known.get(said) ?? look(said));
}

/** The texts around the numbers of a column are few. */
const known = new Map<string, CurrencyMark>();

function look(said: string): CurrencyMark | undefined {
  const mark = named(said);
  if (mark) known.set(said, mark);
  return mark;
}

/**
 * The currency that a header, a title or a cell of a column of currencies names.
 *
 * @example markOfHeader("Amount (USD)") // { said: "USD", may: ["USD"] }
 * @example markOfHeader("實付金額（萬元）") // { said: "元", may: ["CNY", "TWD", …] }
 */
export function markOfHeader(text: string): CurrencyMark | undefined {
  const plain = halfWidth(text).trim();
  const inBrackets = /\(([^()]*)\)/.exec(plain)?.[1] ?? "";
  const behindColon = /(?:[单單]位|币[种别]|幣別|currency)\s*:\s*(\S+)/i.exec(plain)?.[1] ?? "";
  const whole = [plain, inBrackets, behindColon].map(named).find(Boolean);
  if (whole) return whole;
  const sign = SIGNS.find((name) => plain.toLowerCase().includes(name));
  const code = plain.match(/\b[A-Z]{3}\b/g)?.find((word) => MAY.has(word.toLowerCase()));
  const said = sign ?? code;
  return said === undefined ? undefined : named(said);
}

function named(text: string): CurrencyMark | undefined {
  const plain = halfWidth(text).trim().toLowerCase();
  const name = [plain, plain.replace(UNIT, "")].find((each) => MAY.has(each));
  return name === undefined ? undefined : { said: name.toUpperCase(), may: MAY.get(name)! };
}
