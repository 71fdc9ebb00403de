import { Decimal } from "../../money/decimal";
import { doubt, says, type Draft } from "./draft";
import { means, type Item } from "./items";
import { SALES_WORDS } from "./rules/moneyWords";
import { isLetter } from "./tokens/characters";
import type { Meaning } from "./tokens/vocabulary";
import type { Taken } from "./taken";

/** No agency takes more than half of what is sold: such a rate is of something that was not read. */
export function doubtRate(draft: Draft, taken: Taken): void {
  const { rate, rateBase } = draft.terms;
  if (rateBase !== undefined || !rate?.high?.greaterThan(MOST_RATE)) return;
  if (draft.items.some(({ kind }) => kind === "ratio") || draft.said.has("profit")) return;
  const high = [...taken].find(([quantity, term]) => term === "rate" && quantity.high.equals(rate.high!));
  if (high) doubt(draft, high[0], { code: "conditionUnread", term: "rate" });
}

/** `按成交佣金的10%`, `19% MwSt`: a rate of what is no sales, or of what nobody knows. */
export function doubtBase(draft: Draft, taken: Taken): void {
  const { items, contexts } = draft;
  for (const [quantity, term] of taken) {
    if (term !== "rate") continue;
    const context = contexts.get(quantity);
    const at = context?.at ?? 0;
    const before = items[at - 1];
    const isOf = before && draft.plain.text.slice(before.start, before.end) === "的";
    const isOfCommission = isOf && means(items[at - 2], "commission");
    const isNamed =
      !context ||
      context.cues.some(({ far, meanings }) => !far && NAMES_A_RATE.some((each) => meanings.has(each)));
    const named = unknownBase(draft, at);
    if (named) {
      doubt(draft, { start: quantity.start, end: named.end }, { code: "conditionUnread", term: "rate" });
      continue;
    }
    const isUnnamed =
      (!isNamed && items[at + 1]?.kind === "unknown") || (context && says(context, "before", "missed"));
    // `20% of the Google management fee`: of a fee, and no share of sales.
    if (draft.terms.rateBase === "other fee")
      doubt(draft, quantity, { code: "conditionUnread", term: "rate" });
    else if (isOfCommission || isUnnamed) {
      const [first, last] = isOfCommission
        ? [items[at - 2]!, quantity]
        : [quantity, items[at + 1] ?? quantity];
      doubt(draft, { start: first.start, end: last.end }, { code: "conditionUnread", term: "rate" });
    }
  }
}

/** `25% of recovered reimbursements`, `15% fee on creator payouts`: what the rate is of, by a word that is not known. */
function unknownBase({ items, plain }: Draft, at: number): Item | undefined {
  let next = at + 1;
  while (means(items[next], "fee", "commission") || isFillerBeforeOf(items[next])) next += 1;
  const of = items[next];
  if (!of || !["of", "on"].includes(plain.text.slice(of.start, of.end))) return undefined;
  next += 1;
  while (means(items[next], "filler") || items[next]?.kind === "per") next += 1;
  const named = items[next];
  if (named?.kind !== "unknown" || !isLetter(plain.text[named.start])) return undefined;
  const end = items.findIndex(({ kind }, place) => place > next && (kind === "break" || kind === "quantity"));
  const behind = items.slice(next, end === -1 ? undefined : end);
  return behind.some((item) => means(item, ...NAMES_A_BASE)) ? undefined : named;
}

const isFillerBeforeOf = (item: Item | undefined): boolean => means(item, "filler") && !means(item, "of");

const NAMES_A_BASE: readonly Meaning[] = [
  ...SALES_WORDS,
  ...(["profit", "netProfit", "grossProfit", "adSpend", "adBudget", "perOrder", "orders", "part"] as const),
];

const NAMES_A_RATE: readonly Meaning[] = [
  ...SALES_WORDS,
  "commission",
  "fee",
  "profit",
  "netProfit",
  "grossProfit",
  "adSpend",
  "adBudget",
  "part",
];

const MOST_RATE = new Decimal("0.5");
