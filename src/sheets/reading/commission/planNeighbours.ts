import { SALE_ATTRIBUTES, type SaleAttribute } from "../../../domain/commission/salesScope";
import { AMOUNTS, type FindPlanProblem, type PlanDraft } from "./planDraft";

/** Longer than names are, or with what stands between sentences. */
const SENTENCE = /.{40}|^(备注|備註|说明|說明|注|註|notes?|remarks?)[:：]|[。；;！!]|[a-z]{2}\.$|(\S+ ){5}/i;

/** Whether sales are told apart by more than their shop. */
export const isOfSomeGoods = (sold: Partial<Record<SaleAttribute, unknown>>): boolean =>
  SALE_ATTRIBUTES.some((of) => of !== "shop" && Boolean(sold[of]));

/** Whether a row is what somebody wrote below a table of plans, and no plan. */
export function isSentence({ name, bands, texts, amounts, holdbackShare, isRefused }: PlanDraft): boolean {
  const hasTerms = bands.length + texts.size + amounts.size > 0 || holdbackShare !== undefined || isRefused;
  return !hasTerms && saysSentence(name);
}

export const saysSentence = (text: string): boolean => SENTENCE.test(text);

/** The plan under whose name a plan of other sales of the same people stands; itself where that is its own. */
function firstOf(draft: PlanDraft): PlanDraft {
  return draft.besides ? firstOf(draft.besides) : draft;
}

/**
 * Gives plans of other sales, or of orders beside sales, which stand below a plan of the same people, the words of that: what is paid
 * on, when a sale counts. An amount such as a cap may be of one category, or in a merged cell of all together: where not all of them state it none
 * of them is paid.
 */
export function shareTerms(drafts: readonly PlanDraft[], find: FindPlanProblem): void {
  for (const draft of drafts) {
    for (const [meaning, text] of draft.besides?.texts ?? [])
      if (!draft.texts.has(meaning) && !(meaning === "basis" && draft.isPart)) draft.texts.set(meaning, text);
    const first = firstOf(draft);
    if (first === draft || first.isRefused || !(draft.isPart || isOfSomeGoods(draft.sold))) continue;
    const meaning = ([...AMOUNTS, "factor"] as const).find(
      (each) => first.amounts.has(each) !== draft.amounts.has(each),
    );
    if (!meaning) continue;
    const said = first.amounts.has(meaning) ? first : draft;
    find("error", { code: "planTermOfOne", plan: said.name, meaning }, said.at(meaning));
    for (const each of drafts) if (firstOf(each) === first) each.isRefused = true;
  }
}
