import { doubt, note, spreadOf, take, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { monthsOf } from "../quantities/periodUnits";
import { serviceOf } from "./serviceRules";
import { textOf } from "./putTerm";

interface Part {
  readonly name: Item;
  readonly quantity: Quantity;
}

/** `美工1500,客服2000,全包6500`: each part has its price and all of them one; which is taken is asked. */
export function readPartsOrAll(draft: Draft): void {
  const parts = partsWhere(draft, (item) => serviceOf(item) !== undefined);
  const [all, other] = partsWhere(draft, (item) => means(item, "allIn"));
  if (
    parts.length === 0 ||
    !all ||
    other ||
    !parts.every(({ quantity }) => quantity.low.lessThan(all.quantity.low))
  )
    return;
  const offers = [...parts, all];
  draft.terms.packages = offers.map(({ name, quantity }) => ({
    name: textOf(draft, name),
    monthlyFee: spreadOf(quantity),
  }));
  for (const { name, quantity } of offers) {
    take(draft, quantity, "packages", undefined, 0.9);
    draft.read.add(name);
    note(draft, "packages", { start: name.start, end: quantity.end });
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
  const places = offers.map(({ quantity, name }) => [name.start, quantity.end]).flat();
  const place = { start: Math.min(...places), end: Math.max(...places) };
  doubt(draft, place, { code: "severalPlans", term: "packages" });
}

/** The amounts of a month, or without a period, right behind a name. */
function partsWhere({ contexts, items, plain }: Draft, isName: (item: Item) => boolean): Part[] {
  return [...contexts].flatMap(([quantity, { at }]) => {
    const name = items[isSign(items[at - 1], plain.text, ":") ? at - 2 : at - 1];
    const isAmount =
      quantity.sort === "money" || (quantity.sort === "number" && quantity.low.greaterThanOrEqualTo(LEAST));
    const isOther = quantity.per.some((unit) => monthsOf(unit) !== 1);
    return isAmount && !isOther && name && isName(name) ? [{ name, quantity }] : [];
  });
}

const LEAST = 100;
