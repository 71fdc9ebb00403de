import { doubt, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { SERVICES } from "../quoteReading";
import { isLetter } from "../tokens/characters";
import { TAKEN_OFF } from "./moneyWords";

const COUNTING: ReadonlySet<string> = new Set(["/", "per", "每"]);

/** `20元/立方`, `$350 per ASIN`: counted by what no rule knows, and no fee. */
export function isCountedByUnknown({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const [sign, unit] = [items[at + 1], items[at + 2]];
  const textOf = (item: Item | undefined) => item && plain.text.slice(item.start, item.end);
  // `$50 each`; `年付立減1萬`
  if (textOf(sign) === "each" && unit?.kind !== "per") return true;
  if (TAKEN_OFF.has(textOf(items[at - 1]) ?? "")) return true;
  // `每期5萬`
  if (textOf(items[at - 2]) === "每" && items[at - 1]?.kind === "unknown") return true;
  return (
    sign?.kind === "word" && COUNTING.has(plain.text.slice(sign.start, sign.end)) && isThing(unit, plain.text)
  );
}

/** `$1,500 per brand per month`: a fee of every month, of so many of what nobody knows. */
export function doubtMonthly(draft: Draft, quantity: Quantity, { at }: Context): void {
  const [period] = draft.items.slice(at + 3);
  const isMonthly = quantity.per.includes("month") || (period?.kind === "per" && period.unit === "month");
  if (isMonthly) doubt(draft, quantity, { code: "conditionUnread", term: "monthlyFee" });
}

/** A word that is not known, or `image`, `video`. */
const isThing = (unit: Item | undefined, text: string): boolean =>
  unit?.kind === "unknown" || (means(unit, ...SERVICES) && isLetter(text[unit!.start]));
