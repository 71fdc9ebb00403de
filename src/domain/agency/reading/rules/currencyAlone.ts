import { note, type Draft } from "../draft";
import { currencyAt } from "../tokens/currencies";
import type { QuoteCurrency } from "../tokens/tokens";

/** Shorter names are words as well: `r`, `kr`. */
const LEAST_NAME = 2;

/** `All prices in USD`, `單位：美元`: the currency, where no figure names one and the text names no other. */
export function readCurrencyAlone(draft: Draft): void {
  const { text } = draft.plain;
  const isBare = draft.terms.currency === "USD" && !/us\$|usd|u\.s\./.test(text);
  if (draft.terms.currency !== undefined && !isBare) return;
  const found = new Map<QuoteCurrency, { start: number; end: number }>();
  for (const { kind, start, end } of draft.items) {
    if (kind !== "unknown") continue;
    for (let at = start; at < end; at += 1) {
      const named = currencyAt(text, at);
      if (!named?.currency || named.end > end || named.end - at < LEAST_NAME) continue;
      found.set(named.currency, { start: at, end: named.end });
      at = named.end - 1;
    }
  }
  const [[currency, place] = [undefined, undefined], ...others] = found;
  if (currency === undefined || currency === "CNY" || others.length > 0) return;
  // `All prices in AUD: $1,980`
  if (isBare && !currency.endsWith("D")) return;
  draft.terms.currency = currency;
  note(draft, "currency", place);
}
