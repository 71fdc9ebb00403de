import { ABOVE_IN_ENGLISH } from "../boundBefore";
import type { Context, Cue, Draft } from "../draft";
import { means, type Item } from "../items";
import { SALES_WORDS } from "./moneyWords";

const LEVELS: ReadonlySet<string> = new Set([
  "baseline",
  "average",
  "forecast",
  "level",
  "levels",
  "last",
  "previous",
  "prior",
  "target",
  "targets",
  "goal",
  "quota",
  "threshold",
]);

/**
 * `15% of revenue above last year's same-month sales`, `20% of the revenue we add`, `超額銷量提成3%`: a part above sales that the words name
 * without a figure.
 */
export function isAboveUnstated({ items, plain, said }: Draft, { at, cues }: Context): boolean {
  const isExcess = ({ item, side }: Cue) =>
    side === "before" && plain.text.slice(item.start, item.end) === "超额";
  if (!said.has("target") && cues.some(isExcess)) return true;
  const end = items.findIndex(({ kind }, place) => place > at && (kind === "break" || kind === "quantity"));
  if (items[end]?.kind === "quantity") return false;
  const behind = items.slice(at + 1, end === -1 ? undefined : end);
  const textOf = ({ start, end: until }: Item) => plain.text.slice(start, until);
  const isAdded = behind.some(
    (item, place) => textOf(item) === "add" && ["we", "you"].includes(textOf(behind[place - 1] ?? item)),
  );
  if (isAdded) return true;
  const above = behind.findIndex((item) => ABOVE_IN_ENGLISH.has(textOf(item)));
  const named = above === -1 ? [] : behind.slice(above + 1);
  // `10% of revenue above target ROAS`
  if (named.some((item) => means(item, "otherRate"))) return true;
  return (
    named.some((item) => LEVELS.has(textOf(item))) &&
    named.some((item) => means(item, ...SALES_WORDS) || LEVELS.has(textOf(item)))
  );
}
