import { baseOf } from "./bases";
import { doubt, nearest, says, type Draft } from "../draft";
import { means, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";
import type { Step } from "./steps";

export const startOf = ({ price, bound, rate }: Step): number =>
  Math.min(price.start, bound?.start ?? price.start, rate?.start ?? price.start);
export const endOf = ({ price, bound, rate }: Step): number =>
  Math.max(price.end, bound?.end ?? price.end, rate?.end ?? price.end);

/** Marks what a step is told by as used, so that no other rule takes it. */
export function claim(draft: Draft, { price, bound, onTopOf, rate }: Step): void {
  if (onTopOf) draft.reckoned.add(price);
  // The bill of a month cannot follow from the sales of a quarter or of a year.
  if (bound && (isOfLongerTime(draft, bound) || isOfNoMonth(draft, bound)))
    doubt(draft, bound, { code: "conditionUnread", term: "tiers" });
  for (const quantity of [price, ...(bound ? [bound] : []), ...(rate ? [rate] : [])]) {
    draft.used.add(quantity);
    draft.read.add(quantity);
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
  for (const quantity of [price, bound]) {
    const context = quantity && draft.contexts.get(quantity);
    const base = context && baseOf(draft, context);
    if (base) draft.terms.rateBase ??= base;
  }
}

/** A rate within a tier has no bound of its own. */
export function plainRate(price: Quantity): Quantity {
  const rate = { ...price };
  delete rate.bound;
  return rate;
}

/** `日均銷售5000以內`, `客單價200以上`: of a day, or of an order. */
function isOfNoMonth({ items, contexts, plain }: Draft, bound: Quantity): boolean {
  const context = contexts.get(bound)!;
  const named = items.slice(Math.max(0, context.at - LONGEST_NAME), context.at);
  const clause = named.slice(named.findLastIndex(({ kind }) => kind === "break") + 1);
  return (
    says(context, "before", "dailySales") ||
    clause.some(
      (item) => means(item, "unitDay") || /^(?:客单|日耗)/.test(plain.text.slice(item.start, item.end)),
    )
  );
}

const LONGEST_NAME = 3;

/** `季度GMV超過500萬`, `年銷售額3000萬以上`: sales that no month has. */
function isOfLongerTime(draft: Draft, bound: Quantity): boolean {
  const { items, contexts } = draft;
  const context = contexts.get(bound)!;
  const sales = nearest(context, [...SALES_WORDS, "target"]);
  if (!sales || sales.apart) return bound.per.some((unit) => unit === "quarter" || unit === "year");
  const word = draft.plain.text[sales.item.start];
  if (sales.meanings.has("target") && (word === "季" || word === "年")) return true;
  const { at } = context;
  const place = sales.side === "before" ? items.lastIndexOf(sales.item, at) : items.indexOf(sales.item, at);
  const before = items[place - 1];
  return (
    sales.meanings.has("annualSales") ||
    sales.meanings.has("annualGmv") ||
    means(before, "unitQuarter", "unitYear") ||
    (before?.kind === "per" && (before.unit === "quarter" || before.unit === "year")) ||
    bound.per.some((unit) => unit === "quarter" || unit === "year")
  );
}
