import { ask, note, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { isHard } from "../taken";
import type { ReadTerms } from "../quoteReading";

/**
 * `Rev share: 4%. Rev share kicks in once monthly sales exceed $100,000`: the sales from which a rate is due, in a
 * sentence of its own. Whether it is then of all sales or of the part above is asked.
 */
export function readRateFrom(draft: Draft): void {
  const { terms } = draft;
  const { monthlySales: sales } = terms;
  if (!sales || sales.high || !isPlainRate(terms)) return;
  const bound = draft.items.find(
    (item): item is Quantity =>
      item.kind === "quantity" && draft.used.has(item) && item.low.equals(sales.low),
  );
  if (!bound || !saysWhen(sentenceBefore(draft.items, bound), draft.plain.text)) return;
  delete terms.monthlySales;
  terms.threshold = sales.low;
  terms.tiersMode = "ambiguous above threshold";
  note(draft, "threshold", bound);
  ask(draft, { code: "tiersReading", term: "threshold", alternatives: ["marginal", "whole"] });
}

const isPlainRate = ({ rate, tiers, threshold, kpi, phases }: ReadTerms): boolean =>
  rate !== undefined && !tiers && threshold === undefined && !kpi && !phases;

function sentenceBefore(items: readonly Item[], bound: Quantity): readonly Item[] {
  const before = items.slice(0, items.indexOf(bound));
  return before.slice(before.findLastIndex(isHard) + 1);
}

const WHEN: ReadonlySet<string> = new Set([
  "once",
  "when",
  "if",
  "only when",
  "only if",
  "after",
  "above",
  "over",
]);

/** The commission is named, and behind it the word that leads to what is reached; no rate stands between. */
function saysWhen(sentence: readonly Item[], text: string): boolean {
  const named = sentence.findIndex((item) => means(item, "commission"));
  const behind = sentence.slice(named + 1);
  return (
    named !== -1 &&
    !behind.some(({ kind }) => kind === "quantity") &&
    behind.some(({ start, end }) => WHEN.has(text.slice(start, end)))
  );
}
