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
  THRESHOLDS.some((isTaken) => isTaken(draft));
}

const targetAt = ({ items }: Draft): number => items.findIndex((item) => means(item, "target"));

/** `includes up to $20k in spend; 8% on what is above` */
function includedAdSpend(draft: Draft): boolean {
  const { terms } = draft;
  if (!terms.adSpend?.upToOnly || !terms.adSpend.high || terms.rateBase !== "ad spend") return false;
  const { high } = terms.adSpend;
  delete terms.adSpend;
  putWord(draft, "threshold", high, "adSpend");
  return true;
}

/** `保底銷售額30萬,超額部分3%`: sales that are named as a target, or guaranteed. */
function salesToReach(draft: Draft): boolean {
  const { terms } = draft;
  const isGuaranteed = guaranteedSales(draft) !== -1;
  if (!terms.monthlySales || !(isGuaranteed || targetAt(draft) !== -1)) return false;
  const { low } = terms.monthlySales;
  delete terms.monthlySales;
  putWord(draft, "threshold", low, isGuaranteed ? "minimum" : "target");
  return true;
}

/** `季度GMV目標300萬,超額部分3%`: no month has such a target. */
function salesPromised(draft: Draft): boolean {
  const { kpi } = draft.terms;
  if (!kpi?.sales || kpi.refundIfMissed || kpi.refundShare || kpi.proRata) return false;
  delete draft.terms.kpi;
  const isLong = kpi.withinMonths?.greaterThan(1);
  const word = isLong && draft.items.find((item) => means(item, "target", "promise"));
  if (word) doubt(draft, word, { code: "conditionUnread", term: "threshold" });
  putWord(draft, "threshold", kpi.sales, "target");
  return true;
}

function targetUnstated(draft: Draft): boolean {
  if (targetAt(draft) === -1) return false;
  putWord(draft, "threshold", "target", "target");
  draft.terms.tiersMode = "marginal above target";
  ask(draft, { code: "targetUnstated", term: "threshold" });
  return true;
}

function floorUnstated(draft: Draft): boolean {
  const { said, terms } = draft;
  if (!said.has("minimum") || terms.minimum !== undefined) return false;
  const floor = said.has("gmv") ? "GMV floor (not stated)" : "sales floor (not stated)";
  putWord(draft, "threshold", floor, "minimum");
  ask(draft, { code: "thresholdUnstated", term: "threshold" });
  return true;
}

/** Where the part begins that is charged, if that is not said beside it: by the first of these that holds. */
const THRESHOLDS: readonly ((draft: Draft) => boolean)[] = [
  includedAdSpend,
  salesToReach,
  salesPromised,
  targetUnstated,
  floorUnstated,
];
