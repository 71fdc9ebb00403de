import { isLetter } from "./tokens/characters";
import { isSign, means, type Item } from "./items";

/** `合同期：一年`, `initial term of one year` */
export function isLabelled(before: readonly Item[], text: string): boolean {
  const [label, sign] = before.slice(-2);
  const isColon = isSign(sign, text, ":");
  return means(label, "term", "notice") && (isColon || means(sign, "of"));
}

/** `minimum commitment of 90 days`, `contract: 60 days` */
export function isOfTerm(before: readonly Item[], text: string): boolean {
  const last = before[before.length - 1];
  const label = means(last, "term") ? last : isLabelled(before, text) ? before[before.length - 2] : undefined;
  return means(label, "term") && !means(label, "notice") && isLetter(text[label!.start]);
}

const NAMES = ["deposit", "setup", "cap", "minimum", "monthlyFee", "annualFee", "commission"] as const;

/**
 * Whether the name behind a figure is that of the next one: `5000/月 押金3000`, `每人每天300元 押金3個月`, `5000 押金:一個月`. A gap before
 * the name parts them where none is behind it, or where the figure before has a unit of its own; in `5000元押金 月費3000` it is of the
 * figure before.
 */
export function namesNext(items: readonly Item[], at: number, hasUnit: boolean, text: string): boolean {
  const [before, name, next] = [items[at - 1], items[at], items[at + 1]];
  if (!before || !next || !means(name, ...NAMES) || isLetter(text[name!.start])) return false;
  const isColon = isSign(next, text, ":");
  const named = isColon ? items[at + 2] : next;
  const isFigure = named?.kind === "quantity" || named?.kind === "duration";
  if (!isFigure && !(named?.kind === "per" && means(name, "deposit"))) return false;
  return isColon || (before.end < name!.start && (name!.end === named.start || hasUnit));
}
