import { Decimal } from "../../../money/decimal";
import { baseNamed } from "./bases";
import { ask, doubt, note, type Draft } from "../draft";
import type { RatioToken, WordToken } from "../tokens/tokens";
import type { Meaning } from "../tokens/vocabulary";

/**
 * 五五分, 50%:50%: of a cost it is the part the merchant bears, of a profit the part the agency gets. Where the
 * shares differ and nobody is named with them, the smaller one is taken for the agency's; whose it is gets asked.
 */
export function readRatio(draft: Draft, ratio: RatioToken): void {
  const [first, second] = ratio.shares;
  const words = clauseAround(draft, ratio);
  draft.read.add(ratio);
  const profit = (["netProfit", "grossProfit", "profit"] as const).find((meaning) => words.has(meaning));
  if (!profit && (words.has("fee") || words.has("teamCost") || words.has("setup"))) {
    draft.terms.costShare = ratio.agency ? ONE.minus(ratio.agency) : first;
    note(draft, "costShare", ratio);
    return ask(draft, { code: "costShareBase", term: "costShare" });
  }
  const rate = ratio.agency ?? Decimal.min(first, second);
  draft.terms.rate ??= { low: rate, high: rate };
  // `你們三我們七`: whoever says it, the agency would get the most of it.
  if (ratio.agency?.greaterThan(HALF)) doubt(draft, ratio, { code: "conditionUnread", term: "rate" });
  if (!first.equals(second))
    ask(draft, { code: "profitUndefined", term: "rate", alternatives: ratio.shares.map(String) });
  note(draft, "rate", ratio, profit ? 1 : 0.5);
  if (profit) draft.terms.rateBase = baseNamed(draft, profit);
  else ask(draft, { code: "baseUnnamed", term: "rate", alternatives: ["sales", "profit"] });
}

/** `人員成本各承擔一半`: half of a cost is no share of sales. */
export function readHalf(draft: Draft, half: WordToken): void {
  const words = clauseAround(draft, half);
  const isOfCost = words.has("teamCost") || (words.has("fee") && words.has("team"));
  if (!isOfCost || words.has("refund") || words.has("missed") || draft.terms.costShare) return;
  draft.terms.costShare = HALF;
  draft.read.add(half);
  note(draft, "costShare", half);
  ask(draft, { code: "costShareBase", term: "costShare" });
}

const HALF = new Decimal("0.5");
const ONE = new Decimal(1);

/** The words of the clause that a ratio stands in; the figures of the next clause speak of something else. */
function clauseAround(draft: Draft, ratio: RatioToken | WordToken): ReadonlySet<Meaning> {
  const words = new Set<Meaning>();
  const at = draft.items.indexOf(ratio);
  for (const step of [-1, 1]) {
    for (let next = at + step; ; next += step) {
      const item = draft.items[next];
      if (item === undefined || item.kind === "quantity" || (item.kind === "break" && step === 1)) break;
      if (item.kind === "break" && item.hard) break;
      if (item.kind === "word") item.meanings.forEach((meaning) => words.add(meaning));
    }
  }
  return words;
}
