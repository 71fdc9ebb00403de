import { Decimal } from "../../money/decimal";
import { dateFrom } from "./dates";
import { isLetter } from "./tokens/characters";
import { isNumber, means, type Duration, type Item, type Quantity } from "./items";
import { isLabelled, isOfTerm } from "./labels";
import { FEE_WORDS } from "./rules/moneyWords";
import { monthsOf, periodOf, unitOf } from "./periodUnits";
import type { NumberToken, Token, UnknownToken, WordToken } from "./tokens/tokens";
import type { Meaning } from "./tokens/vocabulary";

const DAYS_A_MONTH = 30;
const DAYS_A_YEAR = 365;
const YEARLY = ["annualSales", "annualGmv", "annualFee"] as const;

/** Joins tokens that stand side by side: two ends to a range, a number and months to a duration, 每 and 月 to a period. */
export function quantitiesOf(tokens: readonly Token[], text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const found = isNumber(token) ? numberItem(tokens, at, items, text) : perItem(tokens, at, text);
    if (found) {
      items.push(...(found.base ? [found.base] : []), found.item, ...(found.also ? [found.also] : []));
      at = found.next;
    } else {
      items.push(token as Exclude<Token, NumberToken>);
      at += 1;
    }
  }
  return items;
}

interface Found {
  readonly item: Item;
  /** A word that the figure encloses. */
  readonly base?: WordToken;
  /** A word inside that says which of them. */
  readonly also?: UnknownToken | WordToken;
  readonly next: number;
}

function numberItem(tokens: readonly Token[], at: number, before: readonly Item[], text: string): Found {
  const first = tokens[at] as NumberToken;
  const named = tokens[at + 1];
  // `一年銷售額`: the word behind holds the period.
  if (first.sort === "number" && first.low.equals(1) && means(named as Item, ...YEARLY)) {
    return { item: { kind: "per", start: first.start, end: first.end, unit: "year" }, next: at + 1 };
  }
  const date = dateFrom(tokens, at, before, text);
  if (date) return { item: date, next: at + 2 };
  const bracket = bracketFrom(tokens, at);
  if (bracket) return { item: bracket.item, next: bracket.next, base: bracket.base };
  const range = rangeFrom(tokens, at, before);
  const quantity = range?.item ?? quantityOf(first, first.low, first.high, first.end, false);
  const next = range?.next ?? at + 1;
  const isHyphened = means(tokens[next] as Item, "range") && unitOf(tokens[next + 1]) !== undefined;
  const timed =
    quantity.sort === "number" && quantity.unit === 1
      ? timeOf(quantity, tokens, isHyphened ? next + 1 : next, before, text)
      : undefined;
  return timed ?? { item: quantity, next };
}

function quantityOf(
  token: NumberToken,
  low: Decimal,
  high: Decimal,
  end: number,
  isRange: boolean,
): Quantity {
  const { start, sort, approx, unit, currency } = token;
  return {
    kind: "quantity",
    start,
    end,
    sort,
    low,
    high,
    isRange,
    unit,
    approx,
    per: [],
    ...(currency && { currency }),
  };
}

/** `3-5萬`, `5% to 10%`, `between 3 and 5k`, `3 4個點`. */
function rangeFrom(tokens: readonly Token[], at: number, before: readonly Item[]) {
  const first = tokens[at] as NumberToken;
  const sign = tokens[at + 1];
  if (isNumber(sign)) {
    // Two bare digits with a space: `3 4個點`.
    const spoken =
      first.sort === "number" && sign.sort === "rate" && first.unit === 1 && sign.start === first.end + 1;
    return spoken && first.low.lessThan(10) ? joined(first, sign, at + 2) : undefined;
  }
  if (sign?.kind !== "word") return undefined;
  // `第1至第3個月`
  const place =
    means(before[before.length - 1], "from") && means(tokens[at + 2] as Item, "from") ? at + 3 : at + 2;
  const second = tokens[place];
  if (!isNumber(second)) return undefined;
  const betweens = means(before[before.length - 1], "between") && means(sign, "plus");
  return means(sign, "range") || betweens ? joined(first, second, place + 1) : undefined;
}

/** `50萬<GMV≤200萬`: both ends around what they bound, which is put before them. */
function bracketFrom(tokens: readonly Token[], at: number) {
  const [first, low, base, high, second] = tokens.slice(at, at + 5);
  const isBracket =
    means(low as Item, "belowBefore") && base?.kind === "word" && means(high as Item, "belowBefore");
  if (!isNumber(first) || !isNumber(second) || !isBracket) return undefined;
  const range = joined(first, second, at + 5);
  return range && { base, ...range };
}

function joined(first: NumberToken, second: NumberToken, next: number) {
  const factors = endsInOneUnit(first, second);
  if (!factors) return undefined;
  const low = first.low.times(factors[0]);
  const high = second.high.times(factors[1]);
  if (low.greaterThan(high)) return undefined;
  const sort = first.sort === "number" ? second.sort : first.sort;
  const currency = first.currency ?? second.currency;
  const token: NumberToken = {
    ...second,
    start: first.start,
    sort,
    approx: first.approx || second.approx,
    ...(currency && { currency }),
  };
  return { item: quantityOf(token, low, high, second.end, true), next };
}

/** By what each end of a range is to be multiplied: in `3-5萬` the unit belongs to both. */
function endsInOneUnit(first: NumberToken, second: NumberToken): readonly [number, number] | undefined {
  if (first.sort === "discount" || second.sort === "discount") return undefined;
  if (second.sort === "rate") {
    if (first.sort === "rate") return [1, 1];
    return first.sort === "number" && first.unit === 1 ? [second.unit, 1] : undefined;
  }
  if (first.sort === "rate") {
    const bare = second.sort === "number" && second.unit === 1 && second.high.lessThan(100);
    return bare ? [1, first.unit] : undefined;
  }
  // `一百到三百萬`: 百 stands inside the section that 萬 closes.
  if (first.unit < second.unit && first.low.times(second.unit).lessThanOrEqualTo(second.high)) {
    return [second.unit, 1];
  }
  if (second.unit === 1 && first.unit > 1 && second.high.lessThan(first.unit)) return [1, first.unit];
  return [1, 1];
}

/** `三個月`, `半年`, `30天`; `一個月` behind a price is its period. */
function timeOf(
  quantity: Quantity,
  tokens: readonly Token[],
  next: number,
  before: readonly Item[],
  text: string,
): Found | undefined {
  const half = tokens[next];
  const unit = unitOf(half);
  if (unit === undefined || half === undefined) return undefined;
  const { start, low, high } = quantity;
  const isOne = low.equals(1) && high.equals(1);
  const counted =
    means(before[before.length - 1], "first", "from", "term", "notice") ||
    isLabelled(before, text) ||
    (means(tokens[next - 1] as Item, "range") && !means(tokens[next + 1] as Item, ...FEE_WORDS)) ||
    means(half as Item, "term") ||
    means(tokens[next + 1] as Item, "term", "notice");
  const months = monthsOf(unit);
  const end = half.end;
  // `6月`, with no 個, is June.
  if (unit === "month" && text[half.start] === "月" && !counted && !quantity.isRange) return undefined;
  if (isOne && !counted) return { item: { kind: "per", start, end, unit }, next: next + 1 };
  // `first 30 days`, `90-day pilot`
  const isByMonths =
    means(before[before.length - 1], "first") ||
    means(tokens[next + 1] as Item, "firstPhase") ||
    // `90 days minimum`, `180-day term`
    (means(tokens[next + 1] as Item, "term", "minimum") && !means(tokens[next + 2] as Item, "notice")) ||
    (isOfTerm(before, text) && !means(tokens[next + 1] as Item, "notice"));
  if (unit === "day" && isByMonths && low.modulo(DAYS_A_MONTH).isZero()) {
    const inMonths = (days: Decimal) => days.dividedBy(DAYS_A_MONTH);
    return {
      item: { kind: "duration", start, end, low: inMonths(low), high: inMonths(high), unit: "month" },
      next: next + 1,
    };
  }
  if (unit === "day" && low.equals(DAYS_A_YEAR) && high.equals(low)) {
    const year = new Decimal(12);
    return { item: { kind: "duration", start, end, low: year, high: year, unit: "month" }, next: next + 1 };
  }
  if (unit === "day" || unit === "week")
    return { item: { kind: "duration", start, end, low, high, unit }, next: next + 1 };
  if (months === undefined) return undefined;
  const duration: Duration = {
    kind: "duration",
    start,
    end,
    low: low.times(months),
    high: high.times(months),
    unit: "month",
  };
  return { item: duration, next: next + 1 };
}

const FROM: ReadonlySet<Meaning> = new Set<Meaning>(["from"]);
const LAST_MONTH = 60;

/** `month 1-3`, `months 4 to 6`, `month 4 onwards`: as 第1-3個月. */
function monthsByNumber(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const word = tokens[at] as Token;
  const first = tokens[at + 1];
  if (!text.startsWith("month", word.start) || unitOf(word) !== "month" || !isNumber(first)) return undefined;
  const range = rangeFrom(tokens, at + 1, []);
  const { low, high, sort, end, unit } = range?.item ?? first;
  if (sort !== "number" || unit !== 1 || high.greaterThan(LAST_MONTH)) return undefined;
  const base: WordToken = { kind: "word", start: word.start, end: word.end, meanings: FROM };
  const item: Duration = { kind: "duration", start: first.start, end, low, high, unit: "month" };
  return { base, item, next: range?.next ?? at + 2 };
}

const ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** `second month`, as `month 2`. */
function monthByOrdinal(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [word, month] = [tokens[at]!, tokens[at + 1]];
  const place = ORDINALS.indexOf(text.slice(word.start, word.end));
  if (place === -1 || month === undefined || !text.startsWith("month", month.start)) return undefined;
  const count = new Decimal(place + 2);
  const base: WordToken = { kind: "word", start: word.start, end: word.end, meanings: FROM };
  const { start, end } = month;
  return {
    base,
    item: { kind: "duration", start, end, low: count, high: count, unit: "month" },
    next: at + 2,
  };
}

function perItem(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const token = tokens[at] as Exclude<Token, NumberToken>;
  const numbered = monthsByNumber(tokens, at, text) ?? monthByOrdinal(tokens, at, text);
  if (numbered) return numbered;
  const period = periodOf(token);
  if (period)
    return { item: { kind: "per", start: token.start, end: token.end, unit: period }, next: at + 1 };
  if (means(token, "unitHalf")) return halfYear(tokens, at, token as WordToken);
  const priced = periodBeforePrice(tokens, at, text);
  if (priced) return priced;
  if (!means(token, "per")) return undefined;
  // `a six-month commitment` lasts so long.
  if (text.startsWith("a six-month", token.start)) return undefined;
  const described = unitBehindUnknown(tokens, at, text);
  if (described) return described;
  const unit = unitOf(tokens[at + 1]);
  const isLetterA = text.slice(token.start, token.end) === "按";
  if (
    unit === undefined ||
    (isLetterA && monthsOf(unit) === undefined && unit !== "day" && unit !== "project")
  )
    return undefined;
  // `每個客服`: a person.
  const isCounter = unit === "item" && text[tokens[at + 1]!.start] === "个";
  const isPerson = isCounter && means(tokens[at + 2] as Item, "customerService", "operations", "liveStream");
  const end = tokens[at + 1]!.end;
  return { item: { kind: "per", start: token.start, end, unit: isPerson ? "person" : unit }, next: at + 2 };
}

/** `per qualified lead`, `per additional listing`: what is counted, with a word that says which of them count. */
function unitBehindUnknown(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [per, adjective, noun] = tokens.slice(at, at + 3);
  const unit = unitOf(noun);
  const isAdditional = adjective?.kind === "word" && means(adjective, "addOn");
  if (!(isAdditional || adjective?.kind === "unknown") || unit === undefined || !isLetter(text[noun!.start]))
    return undefined;
  return { item: { kind: "per", start: per!.start, end: noun!.end, unit }, also: adjective, next: at + 3 };
}

/** `季度4.5萬`, `月8000`: a price stands right behind the period. */
function periodBeforePrice(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const word = tokens[at]!;
  const unit = unitOf(word);
  // `季度合作19800元`, `年度套餐39800元`
  const isNamed =
    tokens[at + 1] !== undefined && OFFERED.has(text.slice(tokens[at + 1]!.start, tokens[at + 1]!.end));
  const [before, price] = [tokens[at - 1], tokens[isNamed ? at + 2 : at + 1]];
  const isChinese = word.kind === "word" && !isLetter(text[word.start]);
  const isPeriod = unit === "month" || unit === "quarter" || unit === "year";
  if (!isChinese || !isPeriod || !isNumber(price) || price.sort === "rate" || price.sort === "discount")
    return undefined;
  const isPrice = price.sort === "money" || price.low.greaterThanOrEqualTo(LEAST_PRICE);
  if (!isPrice || isNumber(before) || means(before as Item, "first", "from", "per", "term", "firstPhase"))
    return undefined;
  return { item: { kind: "per", start: word.start, end: word.end, unit }, next: at + 1 };
}

const LEAST_PRICE = 100;
const OFFERED: ReadonlySet<string> = new Set(["合作", "套餐", "版", "签约", "付款", "托管"]);

/** `半年` is six months; as a period only where 每 or / stands before it. */
function halfYear(tokens: readonly Token[], at: number, { start, end }: WordToken): Found {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isPrice = isNumber(next) && next.sort !== "rate" && next.sort !== "discount";
  const priced = isPrice && !means(before as Item, "first", "term", "past");
  if (priced || (isNumber(before) && before.sort !== "rate"))
    return { item: { kind: "per", start, end, unit: "halfYear" }, next: at + 1 };
  const six = new Decimal(6);
  return { item: { kind: "duration", start, end, low: six, high: six, unit: "month" }, next: at + 1 };
}
