import { means, type Item, type Quantity } from "./items";

/**
 * Joins quantities that tell one figure together: `2萬甚至3萬`, `100萬,甚至到300萬`, `300萬500萬以上`.
 */
export function joinSteps(items: readonly Item[], read: Set<Item>): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const last = joined[joined.length - 1];
    if (item.kind === "quantity" && last?.kind === "quantity" && isJuxtaposed(last, item)) {
      joined[joined.length - 1] = together(last, item);
      continue;
    }
    const next = evenMore(items, at);
    if (next && last?.kind === "quantity" && last.sort === next.quantity.sort) {
      items.slice(at, next.at).forEach((word) => read.add(word));
      joined[joined.length - 1] = together(last, next.quantity);
      at = next.at;
      continue;
    }
    joined.push(item);
  }
  return joined;
}

function isJuxtaposed(first: Quantity, second: Quantity): boolean {
  const amounts = first.sort === "money" && second.sort === "money" && first.unit > 1 && second.unit > 1;
  return amounts && first.end === second.start && first.low.lessThan(second.high);
}

/** From `,甚至到` or `甚至` to the quantity behind it. */
function evenMore(items: readonly Item[], start: number): { quantity: Quantity; at: number } | undefined {
  let at = start;
  const separator = items[at];
  if (separator?.kind === "break" && !separator.hard) at += 1;
  if (!means(items[at], "even")) return undefined;
  at += 1;
  while (means(items[at], "range", "filler", "above")) at += 1;
  const quantity = items[at];
  return quantity?.kind === "quantity" ? { quantity, at } : undefined;
}

function together(first: Quantity, second: Quantity): Quantity {
  const shared = { ...first, end: second.end, approx: first.approx || second.approx, isRange: true };
  const per = [...first.per, ...second.per];
  const openEnded = second.openEnded ?? false;
  if (first.bound === "over" || (openEnded && first.bound !== "reached")) {
    return { ...shared, per, also: second.high, bound: "over", openEnded: true, isRange: false };
  }
  return { ...withoutBound(shared), high: second.high, per, ...(openEnded && { openEnded }) };
}

function withoutBound(quantity: Quantity): Quantity {
  const closed = { ...quantity };
  delete closed.bound;
  return closed;
}
