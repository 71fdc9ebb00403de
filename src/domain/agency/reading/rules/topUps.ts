import { doubt, nearest, note, says, spreadOf, take, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { MOST_CREDIBLE_MONTHLY_FEE } from "./feeRule";

/** `不足5000按5000收`: the same amount twice, first as what is not reached, then as what is paid. */
export function readTopUps(draft: Draft): void {
  readGuaranteedSales(draft);
  let scales: ReadonlyMap<string, Quantity> | undefined;
  for (const [quantity, { previous }] of draft.contexts) {
    if (!previous) continue;
    if (isCutOff(quantity, previous)) takeCutOff(draft, previous, quantity);
    if (isMinimumAgain(draft, quantity, previous)) setAside(draft, quantity);
    else if (isToppedUp(draft, quantity, previous) && !draft.used.has(quantity)) {
      scales ??= scalesOfSales(draft);
      takeTopUp(draft, quantity, previous, scales.get(quantity.low.toString()));
    }
  }
}

const isToppedUp = (draft: Draft, quantity: Quantity, previous: Quantity): boolean =>
  previous.bound === "below" &&
  !previous.isRange &&
  isMissed(draft, previous) &&
  quantity.bound === undefined &&
  !quantity.isRange &&
  previous.sort !== "rate" &&
  (quantity.sort === "money" || quantity.low.greaterThanOrEqualTo(LEAST_SUM)) &&
  previous.high.equals(quantity.low);

/** An amount that is paid where less would be due, or sales that are counted where less was sold. */
function takeTopUp(draft: Draft, quantity: Quantity, previous: Quantity, scale: Quantity | undefined): void {
  if (means(draft.items[draft.contexts.get(previous)!.at + 1], "perOrder", "perItem", "perInquiry"))
    return doubtLeastCount(draft, previous, quantity);
  const again = scale === previous ? undefined : scale;
  const context = draft.contexts.get(previous)!;
  if (again ?? says(context, "near", ...SALES_WORDS, "adSpend", "adBudget")) {
    if (again) setAside(draft, again);
    return takeLeastSales(draft, previous, quantity);
  }
  const named = nearest(context, ["commission", ...FEE_WORDS]);
  if (!(named && !named.apart) && quantity.low.greaterThan(MOST_CREDIBLE_MONTHLY_FEE)) {
    const place = { start: previous.start, end: quantity.end };
    doubt(draft, place, { code: "conditionUnread", term: "minimum" });
    draft.used.add(previous).add(quantity);
    return;
  }
  draft.terms.minimum = spreadOf(quantity);
  // `提成不足2000元的按2000元計`
  if (named?.side === "before" && !named.far && named.meanings.has("commission"))
    draft.terms.minimumMeaning ??= "payFloor";
  draft.used.add(previous);
  note(draft, "minimum", previous);
  take(draft, quantity, "minimum", nearest(context, ["fee"]), 1);
}

/** `每單1.5元,低於1000單按1000單算`: so many are charged at least. */
function doubtLeastCount(draft: Draft, missed: Quantity, counted: Quantity): void {
  for (const quantity of [missed, counted])
    for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  const place = { start: missed.start, end: counted.end };
  doubt(draft, place, { code: "conditionUnread", term: "minimum" });
}

/** Leaves a figure, told elsewhere as well, to no further rule. */
function setAside(draft: Draft, quantity: Quantity): void {
  for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(quantity);
  note(draft, "minimum", quantity);
}

/** The amounts that the words beside them call sales, by what they come to. */
function scalesOfSales({ contexts }: Draft): ReadonlyMap<string, Quantity> {
  const named = [...contexts].filter(([, context]) => says(context, "near", ...SALES_WORDS));
  return new Map(named.map(([quantity]) => [quantity.low.toString(), quantity] as const).reverse());
}

/** `保底5000,不足按5000收`: the minimum once more, as what is paid where less would be due. */
const isMinimumAgain = (draft: Draft, quantity: Quantity, previous: Quantity): boolean =>
  previous.bound === undefined &&
  quantity.bound === "below" &&
  previous.low.equals(quantity.high) &&
  isMissed(draft, quantity) &&
  says(draft.contexts.get(previous)!, "near", "minimum");

/** `超過5萬按5萬`: the same amount twice, first as what is passed, then as what is paid. */
const isCutOff = (quantity: Quantity, previous: Quantity): boolean =>
  previous.bound === "reached" &&
  quantity.bound === undefined &&
  !quantity.isRange &&
  quantity.sort !== "rate" &&
  previous.low.equals(quantity.low);

function takeCutOff(draft: Draft, passed: Quantity, quantity: Quantity): void {
  if (draft.used.has(quantity) || says(draft.contexts.get(passed)!, "near", ...SALES_WORDS)) return;
  draft.terms.cap = spreadOf(quantity);
  draft.used.add(passed);
  note(draft, "cap", passed);
  take(draft, quantity, "cap", undefined, 1);
}

/** `保底GMV 100萬,5%,完不成按100萬收提點`: sales that are counted where they are missed. */
function readGuaranteedSales(draft: Draft): void {
  const { items, contexts, plain, said } = draft;
  if (!said.has("missed")) return;
  const textOf = (item: Item | undefined) => (item ? plain.text.slice(item.start, item.end) : "");
  for (const [quantity, { at }] of contexts) {
    const isCounted = textOf(items[at - 1]) === "按" && quantity.sort === "money";
    const isCommission = means(items[at + 1], "commission") || means(items[at + 2], "commission");
    if (!isCounted || !isCommission) continue;
    const named = [...contexts].find(
      ([each, context]) =>
        context.at < at && each.low.equals(quantity.low) && says(context, "near", ...SALES_WORDS),
    );
    if (named) return takeLeastSales(draft, named[0], quantity);
  }
}

/** `不足3人按3人收費` counts people, not money. */
const LEAST_SUM = 100;

/** `每月不超過3萬,押金3萬` tops nothing up. */
function isMissed({ contexts, items }: Draft, quantity: Quantity): boolean {
  const { at } = contexts.get(quantity)!;
  return [at - 1, at - 2, at - 3].some((place) => {
    const item = items[place];
    return means(item, "missed", "notReached");
  });
}

/** `銷售額不足20萬按20萬計提`: the commission is at least that of such sales; of which rate, where there are several, is asked. */
function takeLeastSales(draft: Draft, missed: Quantity, counted: Quantity): void {
  const rates = [...draft.contexts.keys()].filter(({ sort }) => sort === "rate");
  const [rate] = rates;
  if (!rate || rates.length > 1)
    return doubt(
      draft,
      { start: missed.start, end: counted.end },
      { code: "conditionUnread", term: "minimum" },
    );
  const { low, high } = spreadOf(rate);
  const least = low.times(counted.low);
  draft.terms.minimum = { low: least, high: (high ?? low).times(counted.low) };
  draft.terms.minimumMeaning = "payFloor";
  for (const quantity of [missed, counted]) draft.reckoned.add(quantity);
  draft.used.add(missed);
  note(draft, "minimum", missed);
  take(draft, counted, "minimum", undefined, 0.9);
}
