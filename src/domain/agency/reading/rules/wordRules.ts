import { Decimal } from "../../../money/decimal";
import { ask, note, wordBehind, type Draft } from "../draft";
import { explainsYear, isGivenAway, takeBonus } from "./bonusMonths";
import { readBareBase } from "./bareBase";
import { readCombination } from "./combination";
import { readContractDates } from "./contractDates";
import { readCurrencyAlone } from "./currencyAlone";
import { readInclusion } from "./inclusionRules";
import { means, type Duration, type Item } from "../items";
import { readNothingCharged } from "./nothingCharged";
import type { ReadTerms } from "../quoteReading";
import { isDepositOfMonths, readDepositAndAhead } from "./depositAndAhead";
import { readRefundOfFee } from "./refundOfFee";
import { isGivenBack, isUntilRefund } from "./givenBack";
import { guaranteedSales, readPlaceholders } from "./placeholders";
import { putWord } from "./putWord";
import { isPaidOver, isWithin } from "./otherStretches";
import { readServices } from "./serviceRules";
import type { Meaning } from "../tokens/vocabulary";

/** What words say without a figure: nothing is charged, what is included, how it is settled, how long it binds. */
export function readWords(draft: Draft): void {
  if (!draft.terms.phases) readNothingCharged(draft);
  readDurations(draft);
  readContractDates(draft);
  readInclusion(draft);
  readServices(draft);
  readSettlement(draft);
  readKpiWords(draft);
  readRefundOfFee(draft);
  readDepositAndAhead(draft);
  readDepositWords(draft);
  readCombination(draft);
  readBareBase(draft);
  if (draft.said.has("firstQuarterAhead")) putWord(draft, "prepaidMonths", QUARTER, "firstQuarterAhead");
  readMinimumWord(draft);
  dropGuaranteedSales(draft);
  readPlaceholders(draft);
  readCurrencyAlone(draft);
  if (draft.said.has("equity") && draft.terms.equity === undefined) putWord(draft, "equity", true, "equity");
}

/** The contract's length and the notice. */
function readDurations(draft: Draft): void {
  readNamedLength(draft);
  draft.items.forEach((item, at) => {
    if (explainsYear(draft, item)) return;
    if (isYearFrom(draft, at)) return takeYear(draft, item);
    const isOneMonth = (item.kind === "per" && item.unit === "month") || means(item, "unitMonth");
    if (isOneMonth && isGivenAway(draft, at)) return takeBonus(draft, item, ONE, ONE);
    if (item.kind !== "duration" || draft.read.has(item)) return;
    if (takeAsFirstPhase(draft, item) || isDepositOfMonths(draft, at)) return;
    if (isDeadline(draft, at)) return takeDeadline(draft, item);
    // `三個月內有效`
    if (
      means(draft.items[at + 1], "belowAfter") &&
      isChinese(draft, item) &&
      !means(draft.items[at - 1], "term")
    )
      return;
    // `every 6 months`: how often, and not how long; `for a 6-month term` is how long.
    const before = draft.items[at - 1];
    // `month 4 is free`: which one.
    if (means(before, "from") && draft.plain.text.startsWith("month", before!.start)) return;
    if (means(before, "per") && !ARTICLES.has(draft.plain.text.slice(before!.start, before!.end))) return;
    // `above the average of the last 3 months`
    if (before && LOOKS_BACK.has(draft.plain.text.slice(before.start, before.end))) return;
    if (item.unit === "month" && [at - 1, at + 1].some((place) => means(draft.items[place], "paidAhead")))
      return takeDuration(draft, item, "prepaidMonths", 1);
    if (isPaidOver(draft, at) || (isWithin(draft, at) && !isNotice(draft, at))) return;
    // `提前解約賠兩個月月費`, `違約金為三個月服務費`
    if (means(draft.items[at - 1], "refund") || isSumOfFees(draft, at)) return;
    if (isLabelOf(draft, at, "penalty")) return;
    // `合作滿6個月退還`, `頭三個月不滿意退款`: when something is given back.
    if (isUntilRefund(draft, at)) {
      draft.read.add(item);
      return note(draft, draft.terms.deposit ? "depositRefundable" : "kpi", item, "when it is given back");
    }
    if (means(draft.items[at + 1], "penalty") || means(draft.items[at - 1], "notReached")) return;
    if (means(draft.items[at - 1], "condition") || means(draft.items[at + 1], "past", "afterwards")) return;
    if (item.unit === "month" && isGivenAway(draft, at)) return takeBonus(draft, item, item.low, item.high);
    if (isOfBreak(draft.items, at)) return;
    if (isNotice(draft, at))
      return takeDuration(
        draft,
        item,
        "noticeDays",
        item.unit === "month" ? 30 : item.unit === "week" ? 7 : 1,
      );
    // `每月8000,前三個月考核期`
    if (means(draft.items[at - 1], "first") && isChinese(draft, item)) return;
    if (item.unit === "month" && draft.terms.months === undefined && !item.high.greaterThan(LONGEST_CONTRACT))
      takeDuration(draft, item, "months", 1);
  });
}

const isChinese = ({ plain }: Draft, { end }: Item): boolean => /[\u4e00-\u9fff]/.test(plain.text[end - 1]!);

/** `一年起`, at the end of its clause. */
function isYearFrom({ items, terms, plain }: Draft, at: number): boolean {
  const [before, item, from, next] = items.slice(Math.max(0, at - 1), at + 3);
  const [own, word, behind] = at === 0 ? [before, item, from] : [item, from, next];
  const isYear = own?.kind === "per" && own.unit === "year" && plain.text[own.start] === "一";
  const isAlone = at === 0 || before?.kind === "break";
  const isEnd = behind === undefined || behind.kind === "break";
  return isYear && isAlone && isEnd && means(word, "aboveAfter") && terms.months === undefined;
}

function takeYear(draft: Draft, item: Item): void {
  const year = new Decimal(12);
  draft.terms.months = { low: year, high: year };
  draft.read.add(item);
  note(draft, "months", item, RULES.months);
}

/** `3個月內ROI做到3`: until when a target is to be met. */
function isDeadline({ items, terms }: Draft, at: number): boolean {
  const end = items.findIndex(({ kind }, place) => place > at && kind === "break");
  const clause = items.slice(at + 2, end === -1 ? undefined : end);
  return (
    terms.kpi !== undefined &&
    means(items[at + 1], "belowAfter") &&
    clause.some((item) => means(item, "roi", "target", "promise", "attainment"))
  );
}

function takeDeadline(draft: Draft, item: Duration): void {
  draft.terms.kpi = { withinMonths: item.high, ...draft.terms.kpi };
  draft.read.add(item);
  note(draft, "kpi", item, "time of a target");
}

/** `1-3個月5000元/月,3個月後…`: the months of the first phase, and no contract. */
function takeAsFirstPhase(draft: Draft, item: Duration): boolean {
  const { terms, items, read } = draft;
  const first = terms.phases?.[0]?.months;
  const isFirst = item.low.equals(1) && item.unit === "month" && first?.high?.equals(item.high) === true;
  if (!isFirst || means(items[items.indexOf(item) - 1], "term")) return false;
  read.add(item);
  note(draft, "phases", item, "months of the first phase");
  return true;
}
const LOOKS_BACK: ReadonlySet<string> = new Set([
  "last",
  "past",
  "previous",
  "prior",
  "trailing",
  "preceding",
]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);

/** `合同期一年`, wherever other stretches of time stand. */
function readNamedLength(draft: Draft): void {
  const named = draft.items.find(
    (item, at): item is Duration =>
      item.kind === "duration" &&
      item.unit === "month" &&
      !draft.read.has(item) &&
      means(draft.items[at - 1], "term") &&
      !isNotice(draft, at) &&
      !isSumOfFees(draft, at),
  );
  if (named && draft.terms.months === undefined) takeDuration(draft, named, "months", 1);
}

/** `Early termination fee: 2 months` */
const isLabelOf = ({ items, plain }: Draft, at: number, meaning: Meaning): boolean =>
  means(items[plain.text[items[at - 1]?.start ?? -1] === ":" ? at - 2 : at - 1], meaning);

/** `break clause at 6 months`, `a 6-month break clause` */
const isOfBreak = (items: readonly Item[], at: number): boolean =>
  [at - 1, at - 2, at + 1].some((place) => means(items[place], "breakClause"));

/** `三個月服務費`: so many times the fee; in `簽三個月,服務費8000` and `三個月服務費2.4萬` it is the contract's length. */
function isSumOfFees({ items }: Draft, at: number): boolean {
  const isOfFee = means(items[at + 1], "fee", "monthlyFee") && !means(items[at - 1], "term");
  return isOfFee && items[at + 2]?.kind !== "quantity";
}

/** Months; `10年` is the age of an agency, `2015年` its first year. */
const LONGEST_CONTRACT = 60;
const ONE = new Decimal(1);
const QUARTER = { low: new Decimal(3), high: new Decimal(3) };

/** `提前30天通知`, `cancel with 30 days' notice`; in `合同期12個月,提前30天通知` the comma ends what is said of the first. */
function isNotice({ items, plain }: Draft, at: number): boolean {
  // `終止後30日內退還`: when something is given back.
  if (means(items[at + 1], "belowAfter") && means(items[at + 2], "refund", "refundable")) return false;
  // `Notice: 60 days`
  const led = items[at - 1];
  const isLed = led?.kind === "break" && plain.text[led.start] === ":";
  const from = isLed ? at - 2 : at - 1;
  const before = inClause([items[from], items[from - 1], items[from - 2]]);
  const after = inClause([items[at + 1], items[at + 2]]);
  return [...before, ...after].some((item) => means(item, "notice"));
}

function inClause(items: readonly (Item | undefined)[]): readonly (Item | undefined)[] {
  const end = items.findIndex((item) => item?.kind === "break" || means(item, "plus"));
  return end === -1 ? items : items.slice(0, end);
}

const RULES = {
  months: "length of the contract",
  noticeDays: "notice",
  prepaidMonths: "months paid ahead",
} as const;

function takeDuration(
  draft: Draft,
  { low, high, ...place }: Duration,
  term: "months" | "noticeDays" | "prepaidMonths",
  factor: number,
): void {
  draft.terms[term] = { low: low.times(factor), high: high.times(factor) };
  draft.items.forEach((item) => {
    if (item.start === place.start) draft.read.add(item);
  });
  note(draft, term, place, RULES[term]);
}

function readSettlement(draft: Draft): void {
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
  putWord(draft, "kpi", { ...draft.terms.kpi, ...found[1] }, found[0]);
}

function readDepositWords(draft: Draft): void {
  const { deposit, depositRefundable } = draft.terms;
  if (deposit === undefined || deposit.high?.isZero() || depositRefundable) return;
  if (draft.said.has("nonRefundable")) putWord(draft, "depositRefundable", false, "nonRefundable");
  else if (draft.said.has("refundable") || isGivenBack(draft)) {
    putWord(draft, "depositRefundable", true, draft.said.has("refundable") ? "refundable" : "refund");
  } else ask(draft, { code: "depositReturn", term: "deposit", alternatives: ["returned", "kept"] });
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
  const behind = draft.items.slice(at + 1).find(({ kind }) => kind !== "break");
  if (means(behind, "free", "nothing")) return;
  const counted = [draft.items[at - 1], draft.items[at + 1]].some(
    (item) => item?.kind === "duration" || item?.kind === "quantity",
  );
  if (at === -1 || word === undefined || draft.read.has(word) || counted || draft.terms.months !== undefined)
    return;
  putWord(draft, "minimum", "unstated", "minimum");
  ask(draft, { code: "minimumUnstated", term: "minimum" });
}

/** `30萬保底,超出30萬部分提5%`: what is passed is guaranteed in sales, and no minimum of the bill. */
function dropGuaranteedSales({ terms }: Draft): void {
  const { minimum, threshold } = terms;
  if (minimum === undefined || minimum === "unstated" || typeof threshold !== "object") return;
  if (minimum.low.equals(threshold)) delete terms.minimum;
}
