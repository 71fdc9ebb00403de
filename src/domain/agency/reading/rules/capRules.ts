import { doubt, isNearest, nearest, says, spreadOf, type Context, type Draft } from "../draft";
import { means, unitsOf, type Quantity } from "../items";
import { monthsOf } from "../quantities/periodUnits";
import { FEE_WORDS, isVerb, SALES_WORDS } from "./moneyWords";
import { put } from "./putTerm";

/** A cap is a figure, no range from nothing, whether `封頂3萬` or `不超過3萬` says it. */
export function takeCap(draft: Draft, quantity: Quantity, context: Context): void {
  // `50萬封頂,超出不再提點`: sales, from which on nothing more is paid.
  if (quantity.unit >= SCALE && NO_MORE.test(draft.plain.text))
    return doubt(draft, quantity, { code: "conditionUnread", term: "cap" });
  const { upToOnly, ...spread } = spreadOf(quantity);
  const most = upToOnly && spread.high ? { ...spread, low: spread.high } : spread;
  put(draft, "cap", most, quantity, nearest(context, ["cap"]) ?? nearest(context, ["commission"]));
}

/** `we cap our fee at $7,500`: what is capped stands between the word and the amount. */
export function isCapOfFee({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const textAt = (place: number) => plain.text.slice(items[place]?.start, items[place]?.end);
  if (textAt(at - 1) !== "at" || !means(items[at - 2], ...FEE_WORDS, "commission")) return false;
  let back = at - 3;
  while (means(items[back], "filler") || items[back]?.kind === "per") back -= 1;
  return means(items[back], "cap");
}

/** Sales are told by ten thousands. */
const SCALE = 1e4;
const NO_MORE = /(?:超出|超过|超额|以上)(?:部分)?的?(?:就|均)?不(?:再|另)?(?:提|抽|收|计)/;

/** `佣金不超過2萬`, `提點4%,每月最高不超過3萬`: the most that a rate comes to. */
export function isMostCommission(draft: Draft, quantity: Quantity, context: Context): boolean {
  const isBelow = quantity.bound === "below" || quantity.bound === "highest";
  // `低於5000不接`
  if (!isBelow || quantity.isRange || says(context, "near", "declined")) return false;
  const others = [...FEE_WORDS, ...SALES_WORDS, "adSpend", "adBudget"] as const;
  // `最高收到5萬`: the verb names no fee; `未達到業績目標300萬` is no bound of a bill.
  const isUnnamed = !context.cues.some(
    ({ item, meanings, far }) =>
      !far &&
      !isVerb(draft, item) &&
      [...others, "target" as const, "missed" as const].some((each) => meanings.has(each)),
  );
  return (isUnnamed && growsWithSales(draft)) || isNearest(context, ["commission"], others);
}

const growing = new WeakMap<Draft["contexts"], boolean>();

/** Whether anything is charged by what is sold, or by what is handled: only such a bill has a most. */
function growsWithSales({ contexts }: Draft): boolean {
  const known = growing.get(contexts);
  if (known !== undefined) return known;
  const found = [...contexts].some(
    ([quantity, context]) =>
      quantity.sort === "rate" || unitsOf(quantity, context).some((unit) => monthsOf(unit) === undefined),
  );
  growing.set(contexts, found);
  return found;
}
