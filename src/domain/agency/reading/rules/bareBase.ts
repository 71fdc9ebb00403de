import { note, type Draft } from "../draft";
import { means } from "../items";
import { BASE_WORDS, baseNamed } from "./bases";
import { SALES_WORDS } from "./moneyWords";

/** `commission on gross profit`, `按利潤分成：我方20%`: the base is named, and not at a rate. */
export function readBareBase(draft: Draft): void {
  const { terms, said } = draft;
  if (terms.rateBase || terms.adSpendRate || !said.has("commission") || said.has("or")) return;
  const isRated = terms.rate !== undefined || terms.tiers !== undefined;
  if (isRated && SALES_WORDS.some((word) => said.has(word))) return;
  const item = draft.items.find(
    (each, at) =>
      (means(each, "netProfit", "grossProfit", "profit") && isOfCommission(draft, at)) ||
      (isRated && means(each, "adSpend", "adBudget") && means(draft.items[at - 1], "of")),
  );
  const meaning = item && BASE_WORDS.find((each) => means(item, each));
  if (!item || !meaning) return;
  terms.rateBase = baseNamed(draft, meaning);
  draft.read.add(item);
  note(draft, "rateBase", item, "base named apart");
}

/** `按類目毛利定` in a clause of its own names no base. */
export function isOfCommission({ items }: Draft, at: number): boolean {
  let [from, to] = [at, at];
  while (from > 0 && items[from - 1]!.kind !== "break") from -= 1;
  while (to < items.length - 1 && items[to + 1]!.kind !== "break") to += 1;
  const clause = items.slice(from, to + 1);
  return (
    clause.some((item) => means(item, "commission")) || means(items[at - 1], "of") || clause.length === 1
  );
}
