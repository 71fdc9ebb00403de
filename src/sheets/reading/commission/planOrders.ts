import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank } from "../cells";
import type { SheetRecognition } from "../recognition";
import type { PlanDraft } from "./planDraft";
import { BAND } from "./planTable";

/** Words for the number of orders, for each of which a plan pays. */
const OF_ORDERS =
  /每(一)?[单笔]|订单(数|量)|单量|[单笔]数|per(order|sale|transaction|deal)|numberof(orders|sales|deals)|ordercount|^(orders|deals)$/;
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
function saysPerOrder(text: string): boolean {
  const key = headerKey(text);
  return (OF_ORDERS.test(key) || BEHIND_SLASH.test(text)) && !BOUND_OF_ORDER.test(key);
}

/** The cell by which a plan pays for the number of orders: in what it is paid on, or in a rate or bonus and the header over it. */
export function payOfOrders(
  { bands, texts, at }: PlanDraft,
  { columns }: SheetRecognition,
): { readonly at: CellAddress; readonly found: CellValue } | undefined {
  const basis = texts.get("basis") ?? "";
  if (saysPerOrder(basis)) return { at: at("basis"), found: basis };
  for (const meaning of ["rate", "flat"] as const) {
    const header = columns.get(meaning)?.header ?? "";
    for (const band of bands) {
      const cell = band.cells[BAND.indexOf(meaning)] ?? null;
      const words = typeof cell === "string" ? [header, cell] : [header];
      if (!isBlank(cell) && words.some(saysPerOrder)) return { at: band.at(meaning), found: cell };
    }
  }
  return undefined;
}
