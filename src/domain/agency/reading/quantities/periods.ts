import { Decimal } from "../../../money/decimal";
import { isNumber, means, type Duration, type Item, type PerUnit } from "../items";
import { isLetter } from "../tokens/characters";
import type { NumberToken, Token, WordToken } from "../tokens/tokens";
import type { Meaning } from "../tokens/vocabulary";
import type { Found } from "./found";
import { monthsOf, periodOf, unitOf } from "./periodUnits";
import { rangeFrom } from "./ranges";

const FROM: ReadonlySet<Meaning> = new Set<Meaning>(["from"]);
const LAST_MONTH = 60;

/** `month 1-3`, `months 4 to 6`, `month 4 onwards`: as 第1-3個月. */
function monthsByNumber(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const word = tokens[at] as Token;
  const first = tokens[at + 1];
  if (!text.startsWith("month", word.start) || unitOf(word) !== "month" || !isNumber(first)) return undefined;
  const range = rangeFrom(tokens, at + 1, []) ?? bothMonths(tokens, at + 1, text);
  const { low, high, sort, end, unit } = range?.item ?? first;
  if (sort !== "number" || unit !== 1 || high.greaterThan(LAST_MONTH)) return undefined;
  const base: WordToken = { kind: "word", start: word.start, end: word.end, meanings: FROM };
  const item: Duration = { kind: "duration", start: first.start, end, low, high, unit: "month" };
  return { base, item, next: range?.next ?? at + 2 };
}

/** `months 1 and 2` */
function bothMonths(tokens: readonly Token[], at: number, text: string) {
  const [first, sign, second] = tokens.slice(at, at + 3);
  if (!isNumber(first) || !isNumber(second) || !sign || !means(sign as Item, "plus")) return undefined;
  const isNext = first.sort === "number" && second.sort === "number" && second.low.equals(first.high.plus(1));
  if (!isNext || !/^(?:and|&)$/.test(text.slice(sign.start, sign.end))) return undefined;
  return { item: { ...second, start: first.start, low: first.low, high: second.high }, next: at + 3 };
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

/** `2nd month`, as `month 2`. */
export function monthByOrdinalNumber(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [number, month] = [tokens[at]!, tokens[at + 1]];
  if (!isNumber(number) || month === undefined || !/^mon(?:th|at)/.test(text.slice(month.start)))
    return undefined;
  if (!/^\d+(?:st|nd|rd|th|\.)$/.test(text.slice(number.start, number.end))) return undefined;
  const base: WordToken = { kind: "word", start: number.start, end: number.end, meanings: FROM };
  const { low, high } = number;
  const item: Duration = { kind: "duration", start: month.start, end: month.end, low, high, unit: "month" };
  return { base, item, next: at + 2 };
}

/** A period without a number before it: `每月`, `per qualified lead`, `季度4.5萬`, `month 1-3`, `半年`. */
export function perItem(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const token = tokens[at] as Exclude<Token, NumberToken>;
  const numbered = monthsByNumber(tokens, at, text) ?? monthByOrdinal(tokens, at, text);
  if (numbered) return numbered;
  const period = periodOf(token);
  if (period)
    return { item: { kind: "per", start: token.start, end: token.end, unit: period }, next: at + 1 };
  if (means(token, "unitHalf"))
    return signedFor(tokens, at, text) ?? halfYear(tokens, at, token as WordToken, text);
  const signed = signedFor(tokens, at, text);
  if (signed) return signed;
  const priced = periodBeforePrice(tokens, at, text);
  if (priced) return priced;
  if (isOfSingle(tokens, at, text))
    return {
      item: { kind: "per", start: token.start, end: tokens[at + 1]!.end, unit: "item" },
      next: at + 2,
    };
  if (!means(token, "per")) return undefined;
  // `a six-month commitment` lasts so long.
  if (text.startsWith("a six-month", token.start)) return undefined;
  const described = unitBehindUnknown(tokens, at, text);
  if (described) return described;
  const unit = unitOf(tokens[at + 1]);
  // `A shop doing $80k`: with no price before, nothing is counted.
  if (isArticle(text.slice(token.start, token.end)) && isThing(unit) && !isPricedBefore(tokens, at))
    return undefined;
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

/** `單條500`, `單場2000`: what one costs. */
function isOfSingle(tokens: readonly Token[], at: number, text: string): boolean {
  const [single, counted] = [tokens[at]!, tokens[at + 1]];
  return (
    text.slice(single.start, single.end) === "单" &&
    counted?.start === single.end &&
    unitOf(counted) === "item" &&
    !isNumber(tokens[at - 1])
  );
}

const isArticle = (word: string): boolean => word === "a" || word === "an";
const isThing = (unit: PerUnit | undefined): boolean =>
  unit === "shop" || unit === "site" || unit === "person";
/** Within so many words a price stands before what it is counted by. */
const FARTHEST_PRICE = 6;

function isPricedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FARTHEST_PRICE), at);
  return before.slice(before.findLastIndex(({ kind }) => kind === "break") + 1).some(isNumber);
}

/** `per qualified lead`, `per additional listing`: what is counted, with a word that says which of them count. */
function unitBehindUnknown(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [per, adjective, noun] = tokens.slice(at, at + 3);
  const unit = unitOf(noun);
  // `an initial six-month term`
  if (means(noun as Item, "unitHalf")) return undefined;
  // `£500 for a single channel` is what one costs, and counts none.
  const isForOne = text.slice(tokens[at - 1]?.start, per!.end) === "for a";
  if (isForOne && (unit === "site" || unit === "shop")) return undefined;
  const isAdditional = adjective?.kind === "word" && means(adjective, "addOn", "first");
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
  // `半年1萬6 季度9千`
  const isBehindNumber = isNumber(before) && before.end === word.start;
  if (!isPrice || isBehindNumber || means(before as Item, "first", "from", "per", "term", "firstPhase"))
    return undefined;
  return { item: { kind: "per", start: word.start, end: word.end, unit }, next: at + 1 };
}

/** `季簽9000`, `年簽`: how long the contract is; in `按月簽` and `3個月簽` the word before says it. */
function signedFor(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const [before, word, sign] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const months = monthsOf(unitOf(word) ?? "day");
  if (months === undefined || sign === undefined || text.slice(sign.start, sign.end) !== "签")
    return undefined;
  if (isNumber(before) || means(before as Item, "first", "from", "per", "past", "firstPhase"))
    return undefined;
  const length = new Decimal(months);
  const item: Duration = {
    kind: "duration",
    start: word.start,
    end: sign.end,
    low: length,
    high: length,
    unit: "month",
  };
  return { item, next: at + 2 };
}

const LEAST_PRICE = 100;
const OFFERED: ReadonlySet<string> = new Set([
  "合作",
  "套餐",
  "版",
  "签约",
  "付款",
  "托管",
  "特惠",
  "特惠价",
  "优惠",
  "优惠价",
  "活动价",
  "特价",
]);

/** `半年` is six months; as a period only where 每 or / stands before it. */
function halfYear(tokens: readonly Token[], at: number, { start, end }: WordToken, text: string): Found {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isPrice = isNumber(next) && next.sort !== "rate" && next.sort !== "discount";
  // `半年約13,500` is how long the contract is.
  const priced = isPrice && text[end - 1] !== "约" && !means(before as Item, "first", "term", "past");
  if (priced || (isNumber(before) && before.sort !== "rate"))
    return { item: { kind: "per", start, end, unit: "halfYear" }, next: at + 1 };
  const six = new Decimal(6);
  return { item: { kind: "duration", start, end, low: six, high: six, unit: "month" }, next: at + 1 };
}
