import { SALES_WORDS } from "./moneyWords";
import { ask, doubt, type Draft } from "../draft";
import { means } from "../items";
import { putWord } from "./putWord";

/** `保底銷售額30萬`: where a minimum is one of sales. */
export const guaranteedSales = ({ items }: Draft): number =>
  items.findIndex((item, at) => means(item, "minimum") && means(items[at + 1], ...SALES_WORDS));

/** Blank templates and targets without a figure. */
export function readPlaceholders(draft: Draft): void {
  const { said, terms } = draft;
  // `commission: 10% year 1, 5% thereafter` speaks of time.
  const isRated = terms.rate ?? terms.tiers ?? terms.phases?.some((phase) => phase.terms.rate);
  if (said.has("part") && said.has("commission") && !isRated)
    putWord(draft, "tiersMode", "marginal above threshold", "part");
  if (terms.tiersMode !== "marginal above threshold" || terms.threshold !== undefined || terms.tiers) return;
  // `includes up to $20k in spend; 8% on what is above`
  if (terms.adSpend?.upToOnly && terms.adSpend.high && terms.rateBase === "ad spend") {
    const { high } = terms.adSpend;
    delete terms.adSpend;
    return putWord(draft, "threshold", high, "adSpend");
  }
  const task = draft.items.findIndex((item) => means(item, "target"));
  const isGuaranteed = guaranteedSales(draft) !== -1;
  if (terms.monthlySales && (task !== -1 || isGuaranteed)) {
    const { low } = terms.monthlySales;
    delete terms.monthlySales;
    return putWord(draft, "threshold", low, isGuaranteed ? "minimum" : "target");
  }
  if (terms.kpi?.sales && !terms.kpi.refundIfMissed && !terms.kpi.refundShare && !terms.kpi.proRata) {
    const { sales, withinMonths } = terms.kpi;
    delete terms.kpi;
    // `季度GMV目標300萬,超額部分3%`: no month has such a target.
    const word = withinMonths?.greaterThan(1) && draft.items.find((item) => means(item, "target", "promise"));
    if (word) doubt(draft, word, { code: "conditionUnread", term: "threshold" });
    return putWord(draft, "threshold", sales, "target");
  }
  if (task !== -1) {
    putWord(draft, "threshold", "target", "target");
    terms.tiersMode = "marginal above target";
    return ask(draft, { code: "targetUnstated", term: "threshold" });
  }
  if (!said.has("minimum") || terms.minimum !== undefined) return;
  putWord(
    draft,
    "threshold",
    said.has("gmv") ? "GMV floor (not stated)" : "sales floor (not stated)",
    "minimum",
  );
  ask(draft, { code: "thresholdUnstated", term: "threshold" });
}
