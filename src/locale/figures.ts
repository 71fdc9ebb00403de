import { ZERO, type Decimal } from "../domain/money/decimal";
import type { Language } from "./catalogue";

/**
 * An exact number as a sentence shows it, with thousands separators and all of its decimals.
 *
 * @example figure(new Decimal("1234567.5")) // "1,234,567.5"
 */
export function figure(value: Decimal): string {
  return grouped(value.toFixed());
}

/**
 * A rate as a sentence shows it.
 *
 * @example percent(new Decimal("0.085")) // "8.5%"
 */
export function percent(rate: Decimal): string {
  return `${figure(rate.times(100))}%`;
}

/**
 * An exact amount of money as a sentence shows it, with at least two decimals.
 *
 * @example moneyFigure(new Decimal("50000")) // "50,000.00"
 */
export function moneyFigure(amount: Decimal): string {
  const shown = figure(amount);
  const [, decimals = ""] = shown.split(".");
  if (decimals.length >= 2) return shown;
  return `${shown}${decimals === "" ? "." : ""}${"0".repeat(2 - decimals.length)}`;
}

/**
 * A rate in percent to two decimals; a rate of nothing is 0.
 *
 * @example roundedPercent(new Decimal("0.0123456")) // "1.23%"
 */
export function roundedPercent(rate: Decimal): string {
  return `${figure((rate.isNaN() ? ZERO : rate).times(100).toDecimalPlaces(2))}%`;
}

/**
 * An amount that stands as text, or a count, as a sentence shows it: with thousands separators, in every language.
 *
 * @example grouped("-1234567.50") // "-1,234,567.50"
 */
export function grouped(amount: string | number): string {
  const [whole = "", decimals] = String(amount).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/**
 * A count as a reader of the language says it: with thousands separators in English, from ten thousand on in 萬 in Chinese.
 *
 * @example countText(1048576, "en") // "1,048,576"
 * @example countText(1048576, "zh-Hant") // "104.9萬"
 */
export function countText(count: number, language: Language): string {
  const compact = language !== "en" && Math.abs(count) >= 10_000;
  const format = new Intl.NumberFormat(
    language,
    compact ? { notation: "compact", maximumFractionDigits: 1 } : {},
  );
  return format.format(count);
}

/**
 * Things counted, in English.
 *
 * @example counted(1234, "row", "rows") // "1,234 rows"
 */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
