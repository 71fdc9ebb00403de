import { categoriesAt } from "./categories";
import { note, spreadOf, type Draft } from "./draft";
import type { Quantity } from "./items";
import { textOf } from "./putTerm";
import type { Spread } from "./quoteReading";

interface Group {
  readonly name: string;
  readonly rate: Spread;
  readonly quantity: Quantity;
  readonly start: number;
}

/** Rates by kind of goods or by platform: `食品母嬰2%至5%;服裝家居數碼5%至8%`. One group alone is the quote's own trade. */
export function readCategories(draft: Draft): void {
  const groups: Group[] = [];
  let from = draft.items[0]?.start ?? 0;
  for (const quantity of draft.contexts.keys()) {
    if (quantity.sort !== "rate" || draft.used.has(quantity)) continue;
    const group = groupBefore(draft, from, quantity);
    from = quantity.end;
    if (group) groups.push(group);
  }
  if (groups.length < 2) return;
  draft.terms.ratesByCategory = groups.map(({ name, rate }) => ({ name, rate }));
  for (const { quantity, start } of groups) {
    draft.used.add(quantity);
    draft.read.add(quantity);
    for (const item of draft.items)
      if (item.start >= start && item.end <= quantity.start) draft.read.add(item);
    note(draft, "rate", { start, end: quantity.end }, "rate of a category");
  }
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
    return { name, rate: spreadOf(withoutBound(quantity)), quantity, start };
  }
  return undefined;
}

function withoutBound(quantity: Quantity): Quantity {
  const plain = { ...quantity };
  delete plain.bound;
  return plain;
}
