import { baseOf } from "./bases";
import { categoriesAt } from "./categories";
import { isLetter } from "../tokens/characters";
import { note, says, spreadOf, type Draft } from "../draft";
import type { Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";
import { textOf } from "./putTerm";
import type { Spread } from "../quoteReading";

interface Group {
  readonly name: string;
  readonly rate: Spread;
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** Rates by kind of goods or by platform: `食品母嬰2%至5%;服裝家居數碼5%至8%`. One group alone is the quote's own trade. */
export function readCategories(draft: Draft): void {
  const groups: Group[] = [];
  let from = draft.items[0]?.start ?? 0;
  const rates = [...draft.contexts.keys()].filter(
    (quantity) => quantity.sort === "rate" && !draft.used.has(quantity),
  );
  for (const quantity of rates) {
    const group = groupBefore(draft, from, quantity);
    from = quantity.end;
    if (group) groups.push(group);
  }
  // `6% on Amazon, 8% on Walmart`: the names stand behind.
  const behind = rates.flatMap((quantity, at) => groupBehind(draft, quantity, rates[at + 1]));
  if (groups.length < 2 || behind.length > groups.length) groups.splice(0, groups.length, ...behind);
  // `Amazon US 8%, Amazon EU 10%`: a name that two rates share tells none of them.
  if (groups.length < 2 || new Set(groups.map(({ name }) => name)).size < groups.length) return;
  const bases = new Set(groups.flatMap(({ quantity }) => baseIn(draft, quantity) ?? []));
  // `15% of Google Ads spend plus 5% of Amazon sales`
  if (bases.size > 1) return;
  const [base] = bases;
  if (base && base !== "sales") draft.terms.rateBase ??= base;
  draft.terms.ratesByCategory = groups.map(({ name, rate }) => ({ name, rate }));
  for (const { quantity, start, end } of groups) {
    draft.used.add(quantity);
    draft.read.add(quantity);
    for (const item of draft.items) if (item.start >= start && item.end <= end) draft.read.add(item);
    note(draft, "rate", { start, end });
  }
}

/** What a rate is of; sales alone are told from ads, and are no base of their own. */
function baseIn(draft: Draft, rate: Quantity): string | undefined {
  const context = draft.contexts.get(rate)!;
  return baseOf(draft, context) ?? (says(context, "near", ...SALES_WORDS) ? "sales" : undefined);
}

function groupBefore(draft: Draft, from: number, quantity: Quantity): Group | undefined {
  const { text } = draft.plain;
  for (let start = from; start < quantity.start; start += 1) {
    const found = categoriesAt(text, start);
    if (!found) continue;
    const clause = text.slice(found.end, quantity.start);
    if (/[,;.\n]/.test(clause)) {
      start = found.end - 1;
      continue;
    }
    const name = found.names.map((place) => textOf(draft, place)).join("/");
    return { name, rate: spreadOf(withoutBound(quantity)), quantity, start, end: quantity.end };
  }
  return undefined;
}

/** `15% on TikTok sales, 10% on Amazon`: the name stands behind the rate, in its clause. */
function groupBehind(draft: Draft, quantity: Quantity, next: Quantity | undefined): Group[] {
  const { text } = draft.plain;
  const until = next?.start ?? text.length;
  const behind = text.slice(quantity.end, until);
  const clause = quantity.end + (/[,;.\n]/.exec(behind)?.index ?? behind.length);
  for (let start = quantity.end; start < clause; start += 1) {
    const found = isLetter(text[start - 1]) ? undefined : categoriesAt(text, start);
    if (!found) continue;
    const name = found.names.map((place) => textOf(draft, place)).join("/");
    const rate = spreadOf(withoutBound(quantity));
    return [{ name, rate, quantity, start: quantity.start, end: found.end }];
  }
  return [];
}

function withoutBound(quantity: Quantity): Quantity {
  const plain = { ...quantity };
  delete plain.bound;
  return plain;
}
