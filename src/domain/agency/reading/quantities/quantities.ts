import { isNumber, means, type Item } from "../items";
import type { NumberToken, Token } from "../tokens/tokens";
import { dateFrom } from "./dates";
import { elidedMonths, lengthBehindLabel, monthsByLetter, timeOf } from "./durations";
import type { Found } from "./found";
import { monthByOrdinalNumber, perItem } from "./periods";
import { unitOf } from "./periodUnits";
import { bracketFrom, quantityOf, rangeFrom } from "./ranges";

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

function numberItem(tokens: readonly Token[], at: number, before: readonly Item[], text: string): Found {
  const first = tokens[at] as NumberToken;
  const named = tokens[at + 1];
  // `一年銷售額`: the word behind holds the period.
  if (first.sort === "number" && first.low.equals(1) && means(named as Item, ...YEARLY)) {
    return { item: { kind: "per", start: first.start, end: first.end, unit: "year" }, next: at + 1 };
  }
  const ordinal = monthByOrdinalNumber(tokens, at, text);
  if (ordinal) return ordinal;
  const length = lengthBehindLabel(tokens, at, text);
  if (length) return length;
  const months = monthsByLetter(first, before, text);
  if (months) return { item: months, next: at + 1 };
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
  if (timed) return timed;
  return { item: elidedMonths(quantity, tokens[next], before, text) ?? quantity, next };
}
