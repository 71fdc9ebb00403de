import { Decimal } from "../../../money/decimal";
import { ask, wordBehind, type Draft } from "../draft";
import { feesOf } from "../feesOf";
import { means } from "../items";
import type { ReadTerms } from "../quoteReading";
import type { Meaning } from "../tokens/vocabulary";
import { readHalfAtRisk } from "./atRisk";
import { putWord } from "./putWord";

/** When it is settled, and whether refunds count. */
export function readSettlement(draft: Draft): void {
  if (draft.said.has("monthSettle")) putWord(draft, "settlement", "monthly", "monthSettle");
  else if (draft.said.has("quarterSettle")) putWord(draft, "settlement", "quarterly", "quarterSettle");
  else if (draft.said.has("yearSettle")) putWord(draft, "settlement", "annual", "yearSettle");
  else readPayment(draft);
  const notCounted =
    draft.said.has("notCounted") && (draft.said.has("refund") || draft.said.has("minusRefunds"));
  const isLeftOut = draft.items.some(
    (item, at) =>
      means(item, "notIncluded") &&
      (wordBehind(draft, at, 4, "refund") !== undefined || means(draft.items[at - 1], "refund")),
  );
  const isOfProfit = (["netProfit", "grossProfit", "profit"] as const).some((each) => draft.said.has(each));
  const isNet = isLeftOut || (draft.said.has("minusRefunds") && !isOfProfit);
  if ((notCounted && draft.terms.kpi === undefined) || draft.said.has("netSales") || isNet)
    putWord(draft, "refundsExcluded", true, "notCounted");
}

/** `annual fee of $36,000, paid quarterly`: no discount and no price of that period rests on it. */
function readPayment(draft: Draft): void {
  const { payment, annualFee, quarterlyFee } = draft.terms;
  if (payment || quarterlyFee || !annualFee) return;
  if (draft.said.has("quarterPaid")) putWord(draft, "settlement", "quarterly", "quarterPaid");
}

export const DEPOSIT_RETURN = {
  code: "depositReturn",
  term: "deposit",
  alternatives: ["returned", "kept"],
} as const;

/** `未達標全額退款`, `達不到退一半`, `雙倍返還`, `按比例退`. */
export function readKpiWords(draft: Draft): void {
  readHalfAtRisk(draft);
  const { said } = draft;
  if (!said.has("missed") && !said.has("promise") && draft.terms.kpi === undefined) return;
  if (!said.has("refund") || draft.terms.kpi?.refundShare || draft.terms.kpi?.refundIfMissed) return;
  // `交2萬保證金,做到300萬退`: where no fee is paid, none is given back.
  if (draft.terms.deposit && feesOf(draft.terms).length === 0) {
    delete draft.terms.kpi;
    return ask(draft, DEPOSIT_RETURN);
  }
  const terms: readonly (readonly [Meaning, ReadTerms["kpi"]])[] = [
    ["proRata", { proRata: true }],
    ["doubled", { refundShare: new Decimal(2) }],
    ["half", { refundShare: new Decimal("0.5") }],
    ["full", { refundShare: new Decimal(1) }],
  ];
  const found =
    terms.find(([meaning]) => said.has(meaning)) ?? (["refund", { refundShare: new Decimal(1) }] as const);
  putWord(draft, "kpi", { ...draft.terms.kpi, ...found[1] }, found[0]);
}
