import type { Draft } from "./draft";
import { means, type Quantity } from "./items";
import type { Term } from "./quoteReading";
import { FEES, isOneOf, type Taken } from "./taken";

/**
 * `$2,000 or 15% of ad spend, whichever is greater, plus 3% of sales`: it is the share of the ad spend that is compared, and the
 * commission comes on top.
 */
export function readAdShare(draft: Draft, taken: Taken): void {
  const { terms } = draft;
  const isBeside = terms.adSpendRate !== undefined && (terms.rate ?? terms.tiers) !== undefined;
  if (!isBeside || !(terms.combine === "max" || terms.combine === "min")) return;
  const amounts = [...taken].filter(([, term]) => isOneOf([...FEES, "minimum"], term));
  if (amounts.some(([amount]) => comparedWith(draft, amount, taken) === "adSpendRate"))
    terms.adShare = "instead";
}

/** What the rate is of that an amount is compared with: the one joined to it by an or, else the next one behind, else the one before. */
function comparedWith({ items }: Draft, amount: Quantity, taken: Taken): Term | undefined {
  const at = items.indexOf(amount);
  const nextRate = (step: 1 | -1) => {
    let isJoined = false;
    for (let next = at + step; items[next] !== undefined; next += step) {
      const item = items[next]!;
      if (item.kind === "quantity") return { term: taken.get(item), isJoined };
      isJoined ||= means(item, "or");
    }
    return undefined;
  };
  const rates = [nextRate(1), nextRate(-1)].filter((rate) =>
    isOneOf(["rate", "tiers", "adSpendRate"], rate?.term),
  );
  return (rates.find((rate) => rate!.isJoined) ?? rates[0])?.term;
}
