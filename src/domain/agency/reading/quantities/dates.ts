import { means, type Item } from "../items";
import { unitOf } from "./periodUnits";
import type { NumberToken, Token, WordToken } from "../tokens/tokens";
import type { Meaning } from "../tokens/vocabulary";

const DATE: ReadonlySet<Meaning> = new Set<Meaning>(["dayOfMonth"]);
const LAST_DAY = 31;
const LAST_MONTH = 12;

/** A date or a time, which is no figure of a price: `次月10號前結算`, `每月5日付款`, `(6月、11月)`. It takes the number and the word behind it. */
export function dateFrom(
  tokens: readonly Token[],
  at: number,
  before: readonly Item[],
  text: string,
): WordToken | undefined {
  const { start, sort, unit, low, high } = tokens[at] as NumberToken;
  const named = tokens[at + 1];
  const isCount = sort === "number" && unit === 1 && low.equals(high) && low.isInteger();
  if (!isCount || named === undefined || high.greaterThan(LAST_DAY)) return undefined;
  const last = before[before.length - 1];
  const date: WordToken = { kind: "word", start, end: named.end, meanings: DATE };
  if (means(named as Item, "dayOfMonth")) return isDaysAhead(tokens, at, before) ? undefined : date;
  // `一場3小時1800元`
  if (unitOf(named) === "hour" && low.greaterThan(1) && tokens[at + 2]?.kind === "number") return date;
  const isDay = unitOf(named) === "day";
  // `1月1日`
  if (isDay && last && means(last, "dayOfMonth") && text[last.end - 1] === "月") return date;
  if (isDay && ((last?.kind === "per" && last.unit === "month") || means(last, "thisMonth"))) return date;
  const isMonth = text.slice(named.start, named.end) === "月" && high.lessThanOrEqualTo(LAST_MONTH);
  const stands = [last, tokens[at + 2]].every((each) => each === undefined || each.kind === "break");
  const isOfDay = tokens[at + 2]?.kind === "number" && unitOf(tokens[at + 3]) === "day";
  return isMonth && (stands || isOfDay) && text[named.end] !== "\n" ? date : undefined;
}

/** `終止合約須於30日前通知`: so many days ahead; `次月15日前通知` is a date. */
function isDaysAhead(tokens: readonly Token[], at: number, before: readonly Item[]): boolean {
  if (unitOf(tokens[at + 1]) !== "day") return false;
  const last = before[before.length - 1];
  const isOfMonth = last?.kind === "per" || means(last, "laterPhase", "thisMonth", "monthly");
  return !isOfMonth && [2, 3, 4].some((step) => means(tokens[at + step] as Item, "notice"));
}
