import { CURRENCY_NAMES } from "../../../money/currencies";
import { isLetter } from "./characters";
import type { QuoteCurrency } from "./tokens";

/** Names of money in quotes beside those of `domain/money`; `元`, `塊`, `¥` and `kr` name no currency. */
const SPOKEN: readonly (readonly [string, QuoteCurrency | undefined])[] = [
  ["dollars", "USD"],
  ["bucks", "USD"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["pounds", "GBP"],
  ["quid", "GBP"],
  ["yuan", "CNY"],
  ["dirhams", "AED"],
  ["ringgit", "MYR"],
  ["baht", "THB"],
  ["rupiah", "IDR"],
  ["rand", "ZAR"],
  ["r", "ZAR"],
  ["reais", "BRL"],
  ["rupees", undefined],
  ["pesos", undefined],
  ["francs", undefined],
  ["riyals", undefined],
  ["kronor", undefined],
  ["kroner", undefined],
  ["kr.", undefined],
  ["kr", undefined],
  ["美刀", "USD"],
  ["块钱", undefined],
  ["元整", undefined],
  ["au $", "AUD"],
  ["nz $", "NZD"],
  ["hk $", "HKD"],
  ["sg $", "SGD"],
  ["nt $", "TWD"],
  ["$", "USD"],
  ["¥", undefined],
  ["元", undefined],
  ["块", undefined],
  ["刀", "USD"],
];

/** Of two that begin alike the longer stands first. */
const CURRENCIES = [...CURRENCY_NAMES, ...SPOKEN].sort(([a], [b]) => b.length - a.length);

const BY_START = new Map(
  CURRENCIES.map(([name]) => [name[0]!, CURRENCIES.filter(([other]) => other[0] === name[0])] as const),
);

export const CURRENCY_STARTS: readonly string[] = [...BY_START.keys()];

/** The name or sign of a currency; which one is not told by every sign. */
export interface CurrencyName {
  readonly end: number;
  readonly currency?: QuoteCurrency;
}

/** A currency's name at a place. */
export function currencyAt(text: string, at: number): CurrencyName | undefined {
  for (const [name, currency] of BY_START.get(text[at]!) ?? []) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    if (isLetter(name[0]) && isLetter(text[at - 1])) continue;
    if (isLetter(name[name.length - 1]) && isLetter(text[end])) continue;
    return { end, ...(currency && { currency }) };
  }
  return undefined;
}

/** Whether a currency's name stands right before a place, as in `sek 12 500`. */
export function currencyBefore(text: string, at: number): boolean {
  const end = text[at - 1] === " " ? at - 1 : at;
  return CURRENCIES.some(
    ([name]) => text.startsWith(name, end - name.length) && currencyAt(text, end - name.length)?.end === end,
  );
}
