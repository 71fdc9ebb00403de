import type { Draft } from "../draft";
import { means, type Item } from "../items";
import { SALES_WORDS } from "./moneyWords";

/** Before what is taken off the sales that a rate is of. */
const LESS = /^(?:excl|ex\b|net of|less|minus|before|after|without|not incl|but not)/;

/** No price is told in a list of what is left out. */
const ENDS: ReadonlySet<Item["kind"]> = new Set<Item["kind"]>(["quantity", "ratio", "duration", "per"]);

/**
 * The tax and the carriage that sales are counted without: `5% of sales excluding shipping and tax`, `sales less returns, shipping and VAT`.
 * They say nothing of the price. Behind a comma, where a lone tax is the price's, goods that come back or carriage must stand among them.
 */
export function leftOutOfSales({ items, plain }: Draft): ReadonlySet<Item> {
  const found = new Set<Item>();
  items.forEach((item, at) => {
    if (item.kind === "break" || !LESS.test(plain.text.slice(item.start, item.end))) return;
    const sign = items[at - 1]?.kind === "break" ? plain.text[items[at - 1]!.start] : undefined;
    if (!means(items[sign === undefined ? at - 1 : at - 2], ...SALES_WORDS)) return;
    const listed = listBehind(items, at, plain.text);
    const isOfGoods = means(item, "minusRefunds", "netSales") || listed.some((each) => !means(each, "tax"));
    if (sign === undefined || sign === "(" || (sign === "," && isOfGoods))
      listed.forEach((each) => found.add(each));
  });
  return found;
}

function listBehind(items: readonly Item[], from: number, text: string): Item[] {
  const listed: Item[] = [];
  let clause: Item[] = [];
  for (let at = from + 1; ; at += 1) {
    const item = items[at];
    const isEnd = item === undefined || item.kind === "break" || ENDS.has(item.kind);
    if (!isEnd) clause.push(item);
    else {
      // `excl. VAT, shipping included`
      if (clause.some((each) => means(each, "included", "notIncluded", "extraCharge"))) return listed;
      listed.push(...clause.filter((each) => means(each, "tax", "warehouse", "refund")));
      clause = [];
      if (item === undefined || text[item.start] !== ",") return listed;
    }
  }
}
