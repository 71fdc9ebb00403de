import { means, type Item } from "./items";
import { isHalved } from "./phaseShares";
import type { PhaseText, Start } from "./phaseRules";
import { FEE_WORDS } from "./rules/moneyWords";
import { isFee } from "./startBehind";

/**
 * `首月五折,月費8000`, `月費8000,首三個月免服務費,提成5%`: a clause that changes the price of the beginning, and names none of its own. All
 * else holds from the first month on.
 */
export function exceptAtStart(
  items: readonly Item[],
  { months, mark, opens }: Start,
  text: string,
  claim: () => void,
): readonly PhaseText[] | undefined {
  if (!months || !mark) return undefined;
  const marked = items.findIndex(({ start }) => start >= mark.start);
  const isEnd = (item: Item) => item.kind === "break" && !":()".includes(text[item.start]!);
  const start = items.slice(0, marked).findLastIndex(isEnd) + 1;
  const length = items.slice(marked).findIndex(isEnd);
  const end = length === -1 ? items.length : marked + length;
  const clause = items.slice(start, end);
  const rest = [...items.slice(0, start), ...items.slice(end)];
  const isCharged = (item: Item) => item.kind === "quantity" && (isFee(item) || !isDiscount(items, item));
  if (clause.some((item) => isCharged(item) || means(item, "conditional"))) return undefined;
  const isOfCommission = clause.some((item) => means(item, "commission"));
  const isNamed = isOfCommission || clause.some((item) => means(item, ...FEE_WORDS));
  const isFree = clause.some(
    (item) => (isNamed && means(item, "free", "nothing")) || text.slice(item.start, item.end) === "免费",
  );
  const isLess = clause.some((item) => isDiscount(items, item) || isHalved(item, text));
  const isPriced = rest.some((item) => isFee(item) || (isOfCommission && isShare(items, item)));
  if (!(isFree || isLess) || !isPriced) return undefined;
  claim();
  const changed = { items: clause, months, mark, isExcept: isNamed ? "named" : "open" } as const;
  return opens
    ? [
        { items: rest, months: opens },
        { ...changed, isBetween: true },
      ]
    : [changed, { items: rest }];
}

const isShare = (items: readonly Item[], item: Item): boolean =>
  item.kind === "quantity" && item.sort === "rate" && !isDiscount(items, item);

function isDiscount(items: readonly Item[], item: Item): boolean {
  if (item.kind !== "quantity") return false;
  const at = items.indexOf(item);
  return (
    item.sort === "discount" ||
    (item.sort === "rate" && [items[at - 1], items[at + 1]].some((each) => means(each, "off")))
  );
}
