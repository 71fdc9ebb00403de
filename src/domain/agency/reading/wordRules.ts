import { Decimal, ZERO } from "../../money/decimal";
import { SALES_WORDS } from "./moneyWords";
import { ask, note, wordBehind, type Draft } from "./draft";
import { readInclusion } from "./inclusionRules";
import { BASE_WORDS, baseNamed } from "./bases";
import { means, saysPer, type Duration } from "./items";
import type { ReadTerms, Spread, Term } from "./quoteReading";
import { readServices } from "./serviceRules";
import type { Meaning } from "./vocabulary";

/** What words say without a figure: nothing is charged, what is included, how it is settled, how long it binds. */
export function readWords(draft: Draft): void {
  readNothingCharged(draft);
  readDurations(draft);
  readInclusion(draft);
  readServices(draft);
  readSettlement(draft);
  readKpiWords(draft);
  readDepositWords(draft);
  readCombination(draft);
  readBareBase(draft);
  readMinimumWord(draft);
  readPlaceholders(draft);
  if (draft.said.has("equity") && draft.terms.equity === undefined) put(draft, "equity", true, "equity");
}

function put<K extends Term>(draft: Draft, term: K, value: ReadTerms[K], meaning: Meaning): void {
  const item = draft.items.find((each) => means(each, meaning));
  draft.terms[term] = value;
  if (!item) return;
  draft.read.add(item);
  note(draft, term, item, `word ${meaning}`);
}

const NOTHING: Spread = { low: ZERO, high: ZERO };
const REACH = 4;

/** `零服務費`, `不付固定服務費`, `不含銷售額提點`. */
function readNothingCharged(draft: Draft): void {
  draft.items.forEach((item, at) => {
    if (!means(item, "free") || draft.items[at + 1]?.kind === "quantity") return;
    const what = wordBehind(
      draft,
      at,
      draft.plain.text.slice(item.start, item.end) === "不" ? 1 : REACH,
      "commission",
      "fee",
      "monthlyFee",
      "anyFee",
      "setup",
      "deposit",
    );
    if (!what) return;
    draft.read.add(item).add(what);
    const place = { start: item.start, end: what.end };
    if (means(what, "setup")) return void charge(draft, "setupFee", place);
    if (means(what, "deposit")) return void charge(draft, "deposit", place);
    if (means(what, "commission")) return void charge(draft, "rate", place);
    charge(draft, "monthlyFee", place);
  });
}

function charge(
  draft: Draft,
  term: "setupFee" | "deposit" | "rate" | "monthlyFee",
  place: { start: number; end: number },
): void {
  if (draft.terms[term] !== undefined) return;
  draft.terms[term] = NOTHING;
  note(draft, term, place, "nothing charged");
}

/** The contract's length and the notice. */
function readDurations(draft: Draft): void {
  draft.items.forEach((item, at) => {
    if (item.kind !== "duration" || draft.read.has(item)) return;
    if (isNotice(draft, at))
      return takeDuration(
        draft,
        item,
        "noticeDays",
        item.unit === "month" ? 30 : item.unit === "week" ? 7 : 1,
      );
    if (item.unit === "month" && draft.terms.months === undefined) takeDuration(draft, item, "months", 1);
  });
}

function isNotice(draft: Draft, at: number): boolean {
  const before = [draft.items[at - 1], draft.items[at - 2], draft.items[at - 3]];
  const after = [draft.items[at + 1], draft.items[at + 2]];
  return before.some((item) => means(item, "notice")) || after.some((item) => means(item, "notice"));
}

function takeDuration(
  draft: Draft,
  { low, high, ...place }: Duration,
  term: "months" | "noticeDays",
  factor: number,
): void {
  draft.terms[term] = { low: low.times(factor), high: high.times(factor) };
  draft.items.forEach((item) => {
    if (item.start === place.start) draft.read.add(item);
  });
  note(draft, term, place, term === "months" ? "length of the contract" : "notice");
}

function readSettlement(draft: Draft): void {
  if (draft.said.has("monthSettle")) put(draft, "settlement", "monthly", "monthSettle");
  else if (draft.said.has("quarterSettle")) put(draft, "settlement", "quarterly", "quarterSettle");
  else if (draft.said.has("yearSettle")) put(draft, "settlement", "annual", "yearSettle");
  const notCounted =
    draft.said.has("notCounted") && (draft.said.has("refund") || draft.said.has("minusRefunds"));
  const isNet = draft.said.has("minusRefunds") && !draft.terms.rateBase?.includes("profit");
  if ((notCounted && draft.terms.kpi === undefined) || draft.said.has("netSales") || isNet)
    put(draft, "refundsExcluded", true, "notCounted");
}

/** `未達標全額退款`, `達不到退一半`, `雙倍返還`, `按比例退`. */
function readKpiWords(draft: Draft): void {
  const { said } = draft;
  if (!said.has("missed") && !said.has("promise") && draft.terms.kpi === undefined) return;
  if (!said.has("refund") || draft.terms.kpi?.refundShare || draft.terms.kpi?.refundIfMissed) return;
  const terms: readonly (readonly [Meaning, ReadTerms["kpi"]])[] = [
    ["proRata", { proRata: true }],
    ["doubled", { refundShare: new Decimal(2) }],
    ["half", { refundShare: new Decimal("0.5") }],
    ["full", { refundShare: new Decimal(1) }],
  ];
  const found =
    terms.find(([meaning]) => said.has(meaning)) ?? (["refund", { refundShare: new Decimal(1) }] as const);
  put(draft, "kpi", { ...draft.terms.kpi, ...found[1] }, found[0]);
}

function readDepositWords(draft: Draft): void {
  if (draft.terms.deposit === undefined) return;
  if (draft.said.has("nonRefundable")) put(draft, "depositRefundable", false, "nonRefundable");
  else if (draft.said.has("refundable") || (draft.said.has("refund") && draft.terms.kpi === undefined)) {
    put(draft, "depositRefundable", true, draft.said.has("refundable") ? "refundable" : "refund");
  } else ask(draft, { code: "depositReturn", term: "deposit", alternatives: ["returned", "kept"] });
}

/** `8%或8000取高`, `保底服務費A或保底服務費B+提點`, `credited against`. */
function readCombination(draft: Draft): void {
  const { said, terms } = draft;
  const guarantees = draft.items.filter((item) => means(item, "minimum")).length;
  const either = said.has("or");
  if (said.has("credited") && terms.rate && (terms.monthlyFee || terms.minimum))
    return put(draft, "combine", "max", "credited");
  if (saysPer(draft.items, "hour") && guarantees > 0 && either)
    return put(draft, "combine", "max(hourly, guarantee + commission)", "or");
  if (guarantees > 1 && either && said.has("commission"))
    return put(draft, "combine", "max(A, B + commission)", "or");
  if (said.has("higherOf")) return put(draft, "combine", "max", "higherOf");
  if (said.has("lowerOf")) put(draft, "combine", "min", "lowerOf");
}

/** `commission on gross profit`: the base is named, the rate is not. */
function readBareBase(draft: Draft): void {
  const { terms, said } = draft;
  if (terms.rate || terms.tiers || terms.rateBase || !said.has("commission") || said.has("or")) return;
  const item = draft.items.find((each) => means(each, "netProfit", "grossProfit", "profit"));
  const meaning = item && BASE_WORDS.find((each) => means(item, each));
  if (meaning) put(draft, "rateBase", baseNamed(draft, meaning), meaning);
}

/** `sometimes with a floor`: a minimum without its figure. */
function readMinimumWord(draft: Draft): void {
  if (
    draft.terms.minimum !== undefined ||
    draft.terms.rate === undefined ||
    draft.terms.threshold !== undefined
  )
    return;
  const at = draft.items.findIndex((item) => means(item, "minimum"));
  const word = draft.items[at];
  if (means(draft.items[at - 1], "free", "notIncluded") || guaranteedSales(draft) !== -1) return;
  const counted = [draft.items[at - 1], draft.items[at + 1]].some(
    (item) => item?.kind === "duration" || item?.kind === "quantity",
  );
  if (at === -1 || word === undefined || counted || draft.terms.months !== undefined) return;
  put(draft, "minimum", "unstated", "minimum");
  ask(draft, { code: "minimumUnstated", term: "minimum" });
}

/** `保底銷售額30萬`: where a minimum is one of sales. */
const guaranteedSales = ({ items }: Draft): number =>
  items.findIndex((item, at) => means(item, "minimum") && means(items[at + 1], ...SALES_WORDS));

/** Blank templates and targets without a figure. */
function readPlaceholders(draft: Draft): void {
  const { said, terms } = draft;
  if (said.has("part") && said.has("commission") && !terms.rate && !terms.tiers)
    put(draft, "tiersMode", "marginal above threshold", "part");
  if (terms.tiersMode !== "marginal above threshold" || terms.threshold !== undefined || terms.tiers) return;
  const task = draft.items.findIndex((item) => means(item, "target"));
  const isGuaranteed = guaranteedSales(draft) !== -1;
  if (terms.monthlySales && (task !== -1 || isGuaranteed)) {
    const { low } = terms.monthlySales;
    delete terms.monthlySales;
    return put(draft, "threshold", low, isGuaranteed ? "minimum" : "target");
  }
  if (terms.kpi?.sales && !terms.kpi.refundIfMissed && !terms.kpi.refundShare && !terms.kpi.proRata) {
    const { sales } = terms.kpi;
    delete terms.kpi;
    return put(draft, "threshold", sales, "target");
  }
  if (task !== -1) {
    put(draft, "threshold", "target", "target");
    terms.tiersMode = "marginal above target";
    return ask(draft, { code: "targetUnstated", term: "threshold" });
  }
  if (!said.has("minimum") || terms.minimum !== undefined) return;
  put(draft, "threshold", said.has("gmv") ? "GMV floor (not stated)" : "sales floor (not stated)", "minimum");
  ask(draft, { code: "thresholdUnstated", term: "threshold" });
}
