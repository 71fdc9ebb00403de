import { ZERO } from "../../../money/decimal";
import { note, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { serviceOf } from "./serviceRules";

/** `2萬/月（運營8000，美工5000，客服7000）`: the parts of a fee, which they make up to the cent. */
export function readPartsInBrackets(draft: Draft): void {
  for (const [whole, { at }] of draft.contexts) {
    if (draft.used.has(whole) || whole.sort === "rate" || whole.isRange) continue;
    const parts = partsBehind(draft, at);
    const sum = parts.reduce((all, { low }) => all.plus(low), ZERO);
    if (parts.length < 2 || !sum.equals(whole.low)) continue;
    for (const part of parts) {
      for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(part);
      note(draft, "services", part);
    }
  }
}

const isService = (item: Item | undefined): boolean => item !== undefined && serviceOf(item) !== undefined;

/** The amounts in the brackets that open right behind a figure and its period; none where something else is told there. */
function partsBehind({ items, plain, used }: Draft, at: number): readonly Quantity[] {
  let open = at + 1;
  while (items[open]?.kind === "per") open += 1;
  if (plain.text[items[open]?.start ?? -1] !== "(") return [];
  const close = items.findIndex(
    ({ kind, start }, place) => kind === "break" && place > open && plain.text[start] === ")",
  );
  const inside = items.slice(open + 1, close === -1 ? open + 1 : close);
  const isNamed = inside.every((item, place) => item.kind !== "quantity" || isService(inside[place - 1]));
  // Parts that a plus joins are added up as fees are.
  if (!isNamed || inside.some((item) => means(item, "plus"))) return [];
  const parts = inside.filter((item): item is Quantity => item.kind === "quantity");
  const isPlain = parts.every(
    (part) => part.sort !== "rate" && part.bound === undefined && !part.isRange && !used.has(part),
  );
  return isPlain ? parts : [];
}
