import { readTierRate } from "../../../domain/commission/tiers/tierRate";
import { headerKey } from "../../../locale/reading/headers";
import type { CellValue } from "../../grid";
import { isBlank } from "../cells";

/** Words for the number of orders, for each of which a plan pays. */
const OF_ORDERS = /每(一)?[单笔]|per(order|sale|transaction|deal)/;
/** `2元/单` */
const BEHIND_SLASH = /[/／]\s?[单單笔筆]\s*$/;
/** The least and most of an order bound a rate, and are no pay for it. */
const BOUND_OF_ORDER = /最[低高]|保底|封顶|上限|least|most|min|max/;
/**
 * Whether words say that every order earns the same.
 *
 * @example saysPerOrder("每單提成") // true
 * @example saysPerOrder("$3 per order") // true
 */
export function saysPerOrder(text: string): boolean {
  const key = headerKey(text);
  return (OF_ORDERS.test(key) || BEHIND_SLASH.test(text)) && !BOUND_OF_ORDER.test(key);
}

/**
 * Whether cells hold nothing but rates of commission: `6%`, `6% of revenue`, 0.06 as Excel keeps a percent, or what every order
 * earns.
 */
export function areRates(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isShare(cell) || saysPerOrder(String(cell)));
}

function isShare(cell: CellValue): boolean {
  const read = readTierRate(cell);
  if (read.code !== "number" || read.of === "money") return false;
  return read.percent === true || (read.value.greaterThan(0) && read.value.lessThan(1));
}
