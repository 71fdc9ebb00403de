import { doubt, note, type Draft } from "./draft";
import { draftOf } from "./newDraft";
import { phasesOf } from "./phaseRules";
import type { PlanText } from "./plans";
import { textOf } from "./rules/putTerm";
import type { ReadPackage, ReadTerms, Term } from "./quoteReading";
import { readPhases } from "./readPhases";
import { readTerms } from "./readTerms";
import { readWords } from "./rules/wordRules";
import type { Item } from "./items";

/** What is the same whichever offer is taken. */
const OF_ALL = [
  ...(["currency", "taxIncluded", "taxRate", "adSpendIncluded", "noticeDays"] as const),
  ...(["settlement", "services"] as const),
] as const satisfies readonly Term[];

/**
 * Reads each offer for itself, and what stands before them for all. Which one is taken is not said: a quote of several offers has no
 * price of its own.
 */
export function readPlans(
  draft: Draft,
  { before, plans }: { readonly before: readonly Item[]; readonly plans: readonly PlanText[] },
): void {
  const packages = plans.map(({ name, items }): ReadPackage => {
    readLabel(draft, name);
    const { monthlyFee, ...others } = readPart(draft, items);
    for (const term of OF_ALL) {
      const value = others[term];
      delete others[term];
      if (value !== undefined) Object.assign(draft.terms, { [term]: draft.terms[term] ?? value });
    }
    const isMore = Object.keys(others).length > 0;
    return { name: textOf(draft, name), ...(monthlyFee && { monthlyFee }), ...(isMore && { others }) };
  });
  Object.assign(draft.terms, readPart(draft, before));
  draft.terms.packages = packages;
  const [first, last] = [plans[0]!, plans[plans.length - 1]!];
  for (const { name } of plans) note(draft, "packages", name, 1, "nameOfOffer");
  doubt(
    draft,
    { start: first.name.start, end: last.name.end },
    {
      code: "severalPlans",
      term: "packages",
      text: packages.map(({ name }) => name).join(" / "),
    },
  );
}

/** The number or the letter of an offer is no figure. */
function readLabel(draft: Draft, name: { readonly start: number; readonly end: number }): void {
  for (const item of draft.items) {
    if (item.start < name.start || item.end > name.end) continue;
    draft.read.add(item);
    if (item.kind === "quantity") {
      draft.used.add(item);
      draft.reckoned.add(item);
    }
  }
}

function readPart(draft: Draft, items: readonly Item[]): ReadTerms {
  const part = draftOf(items, draft);
  const phases = phasesOf(items, draft.plain.text, draft.read);
  if (phases) readPhases(part, phases);
  else readTerms(part);
  readWords(part);
  draft.spans.push(...part.spans);
  draft.questions.push(...part.questions);
  part.used.forEach((quantity) => draft.used.add(quantity));
  return part.terms;
}
