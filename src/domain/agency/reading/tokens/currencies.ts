import { isLetter } from "./characters";
import type { QuoteCurrency } from "./tokens";

/** Names of money; `元`, `塊` and `¥` name no currency. Of two that begin alike the longer stands first. */
const CURRENCIES: readonly (readonly [string, QuoteCurrency | undefined])[] = [
  ["us$", "USD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["au$", "AUD"],
  ["ca$", "CAD"],
  ["s$", "SGD"],
  ["a$", "AUD"],
  ["c$", "CAD"],
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
  ["aud", "AUD"],
  ["cad", "CAD"],
  ["sgd", "SGD"],
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
  ["新币", "SGD"],
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

const BY_START = new Map(
  CURRENCIES.map(([name]) => [name[0]!, CURRENCIES.filter(([other]) => other[0] === name[0])] as const),
);

export const CURRENCY_STARTS: readonly string[] = [...BY_START.keys()];

/** A currency's name at a place. */
export function currencyAt(
  text: string,
  at: number,
): { readonly end: number; readonly currency?: QuoteCurrency } | undefined {
  for (const [name, currency] of BY_START.get(text[at]!) ?? []) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    if (isLetter(name[0]) && isLetter(text[at - 1])) continue;
    if (isLetter(name[name.length - 1]) && isLetter(text[end])) continue;
    return { end, ...(currency && { currency }) };
  }
  return undefined;
}
