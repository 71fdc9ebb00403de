import { says, type Draft } from "../draft";
import { isSign, means, type Quantity } from "../items";
import { isOfShops, isShops } from "./shopSize";
import { BASES, between, step, type Step } from "./steps";

/** `$2,000 up to $100k in monthly sales; $3,000 from $100k to $250k`: the fee stands before its stretch. */
export function feeUpToBehind(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  steps: readonly Step[],
): Step | undefined {
  const isStretch = bound?.bound !== undefined || bound?.isRange === true;
  if (!bound || !isStretch || bound.sort !== "money" || price.sort !== "money") return undefined;
  const isFee =
    price.bound === undefined && !price.isRange && price.high.times(LEAST_SCALE).lessThan(bound.high);
  const gap = between(draft, price, bound);
  const leadsOn = gap.every(
    (item) =>
      item.kind === "per" ||
      isSign(item, draft.plain.text, "(") ||
      isShops(draft, item) ||
      means(
        item,
        "filler",
        "from",
        "between",
        "belowBefore",
        "above",
        "fee",
        "monthlyFee",
        "perShop",
        ...BASES,
      ),
  );
  const isSaid =
    steps.length > 0 || isOfShops(draft, bound) || says(draft.contexts.get(bound)!, "near", ...BASES);
  const isOther = steps.some((each) => each.bound === bound || each.bound === price);
  const hasName = says(draft.contexts.get(price)!, "near", "setup", "deposit", "minimum", "cap", "refund");
  return isFee && leadsOn && isSaid && !isOther && !hasName ? step(price, bound, false) : undefined;
}

/** So many times a fee sales are at least. */
const LEAST_SCALE = 4;
