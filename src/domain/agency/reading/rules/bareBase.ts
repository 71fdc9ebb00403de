import { note, type Draft } from "../draft";
import { means, type Item } from "../items";
import { BASE_WORDS, baseNamed } from "./bases";
import { SALES_WORDS } from "./moneyWords";

/** `commission on gross profit`, `按利潤分成：我方20%`: the base is named, and not at a rate. */
export function readBareBase(draft: Draft): void {
  const { terms, said } = draft;
  readBaseOfClause(draft);
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
  note(draft, "rateBase", item);
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

const COUNTED = /^(?:算|计|计算|计提|为准|口径|基数|基准|统计|核算)/;

/** `扣點2%,按GMV算`, `佣金基數為退款後淨銷售額`: a clause without a figure that says what the rate is of. */
function readBaseOfClause(draft: Draft): void {
  const { terms, items, plain } = draft;
  if (terms.rateBase || terms.adSpendRate || !(terms.rate ?? terms.tiers)) return;
  for (const clause of clausesOf(items)) {
    const counted = clause.find(({ start, end }) => COUNTED.test(plain.text.slice(start, end)));
    if (!counted || clause.some(({ kind }) => kind === "quantity")) continue;
    const meaning = BASE_WORDS.find((each) => clause.some((item) => means(item, each)));
    if (!meaning || meaning === "adSpend" || meaning === "adBudget" || meaning === "otherFee") continue;
    terms.rateBase = baseNamed(draft, meaning);
    clause.forEach((item) => draft.read.add(item));
    return note(draft, "rateBase", { start: clause[0]!.start, end: clause[clause.length - 1]!.end });
  }
}

function clausesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === "break") clauses.push([]);
    else clauses[clauses.length - 1]!.push(item);
  }
  return clauses;
}
