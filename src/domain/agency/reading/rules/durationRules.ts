import { Decimal } from "../../../money/decimal";
import { note, type Draft } from "../draft";
import { isSign, means, type Duration, type Item } from "../items";
import { isReviewed } from "../notAPhase";
import type { Meaning } from "../tokens/vocabulary";
import { explainsYear, giftsByLength, isGivenAway, readBareGift, takeBonus } from "./bonusMonths";
import { isDepositOfMonths } from "./depositAndAhead";
import { isUntilRefund } from "./givenBack";
import { isPaidOver, isWithin } from "./otherStretches";

/** The contract's length, the notice, months paid ahead and months given away. */
export function readDurations(draft: Draft): void {
  const given = giftsByLength(draft);
  readNamedLength(draft, given);
  readBareGift(draft);
  draft.items.forEach((item, at) => {
    if (given.has(item) || explainsYear(draft, item)) return;
    if (isYearFrom(draft, at)) takeYear(draft, item);
    else if (isMonth(item) && isGivenAway(draft, at)) takeBonus(draft, item, ONE, ONE);
    else if (item.kind === "duration" && !draft.read.has(item)) readDuration(draft, item, at);
  });
}

/** What a stretch of time is if not the length of the contract: by the first rule that holds for it. */
function readDuration(draft: Draft, item: Duration, at: number): void {
  if (TIMES.some((isSaidSo) => isSaidSo(draft, item, at))) return;
  const isFree = draft.terms.months === undefined && !item.high.greaterThan(LONGEST_CONTRACT);
  if (item.unit === "month" && isFree) takeDuration(draft, item, "months");
}

/** Whether a stretch of time says something; what that is has then been noted. */
type TimeRule = (draft: Draft, item: Duration, at: number) => boolean;

/** `1-3個月5000元/月,3個月後…`: the months of the first phase, and no contract. */
function firstPhase(draft: Draft, item: Duration, at: number): boolean {
  const { terms, items, read } = draft;
  const first = terms.phases?.[0]?.months;
  const isFirst = item.low.equals(1) && item.unit === "month" && first?.high?.equals(item.high) === true;
  if (!isFirst || means(items[at - 1], "term")) return false;
  read.add(item);
  note(draft, "phases", item);
  return true;
}

/** `3個月內ROI做到3`: until when a target is to be met. */
function deadline(draft: Draft, item: Duration, at: number): boolean {
  const { items, terms } = draft;
  if (terms.kpi === undefined || item.unit !== "month" || !means(items[at + 1], "belowAfter")) return false;
  const end = items.findIndex(({ kind }, place) => place > at && kind === "break");
  const clause = items.slice(at + 2, end === -1 ? undefined : end);
  if (!clause.some((each) => means(each, "roi", "target", "promise", "attainment"))) return false;
  terms.kpi = { withinMonths: item.high, ...terms.kpi };
  draft.read.add(item);
  note(draft, "kpi", item);
  return true;
}

/** `三個月內有效` */
const validity: TimeRule = (draft, item, at) =>
  means(draft.items[at + 1], "belowAfter") && isChinese(draft, item) && !means(draft.items[at - 1], "term");

/** `every 6 months`; `for a 6-month term` is how long. */
const howOften: TimeRule = ({ items, plain }, _, at) => {
  const before = items[at - 1];
  return means(before, "per") && !ARTICLES.has(plain.text.slice(before!.start, before!.end));
};
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);

/** `month 4 is free`, `from the 4th month`, `第三個月支付30%` */
const whichMonth: TimeRule = ({ items, plain }, _, at) =>
  means(items[at - 1], "from") && /^(?:month|第|\d)/.test(plain.text.slice(items[at - 1]!.start));

/** `Review after 3 months` */
const reviewed: TimeRule = ({ plain }, { start }) => isReviewed(plain.text, start);

/** `above the average of the last 3 months` */
const lookedBack: TimeRule = ({ items, plain }, _, at) => {
  const before = items[at - 1];
  return before !== undefined && LOOKS_BACK.has(plain.text.slice(before.start, before.end));
};
const LOOKS_BACK: ReadonlySet<string> = new Set([
  "last",
  "past",
  "previous",
  "prior",
  "trailing",
  "preceding",
]);

/** `預付三個月`, `3 months upfront` */
function paidAhead(draft: Draft, item: Duration, at: number): boolean {
  // `餘款分三個月付清`
  if (draft.plain.text[item.start - 1] === "分") return draft.said.has("afterwards");
  const next = draft.items[at + 1];
  const isAhead =
    [draft.items[at - 1], next].some((each) => means(each, "paidAhead")) ||
    (means(next, "atSale") && !isChinese(draft, item));
  if (item.unit !== "month" || !isAhead) return false;
  takeDuration(draft, item, "prepaidMonths");
  return true;
}

/** `提前解約賠兩個月月費`, `違約金為三個月服務費`, `Early termination fee: 2 months` */
const penalty: TimeRule = (draft, _, at) =>
  means(draft.items[at - 1], "refund") || isSumOfFees(draft, at) || isLabelOf(draft, at, "penalty");

/** `連續三個月罰…`, `未達標三個月…` */
const missed: TimeRule = ({ items }, _, at) =>
  means(items[at + 1], "penalty") || means(items[at - 1], "notReached");

/** `合作滿6個月退還`, `頭三個月不滿意退款`: when something is given back. */
function untilGivenBack(draft: Draft, item: Duration, at: number): boolean {
  if (!isUntilRefund(draft, at)) return false;
  draft.read.add(item);
  note(draft, draft.terms.deposit ? "depositRefundable" : "kpi", item);
  return true;
}

/** `if after 3 months …` */
const condition: TimeRule = ({ items }, _, at) =>
  means(items[at - 1], "condition") || means(items[at + 1], "past", "afterwards");

/** `簽一年送兩個月` */
function givenAway(draft: Draft, item: Duration, at: number): boolean {
  if (item.unit !== "month" || !isGivenAway(draft, at)) return false;
  takeBonus(draft, item, item.low, item.high);
  return true;
}

/** `break clause at 6 months`, `a 6-month break clause` */
const breakClause: TimeRule = ({ items }, _, at) =>
  [at - 1, at - 2, at + 1].some((place) => means(items[place], "breakClause"));

function notice(draft: Draft, item: Duration, at: number): boolean {
  if (!isNotice(draft, at)) return false;
  takeDuration(draft, item, "noticeDays", DAYS[item.unit] ?? 1);
  return true;
}
const DAYS: Readonly<Partial<Record<Duration["unit"], number>>> = { month: 30, week: 7 };

/** `每月8000,前三個月考核期`, `a minimum that is waived for the first 60 days` */
const firstMonths: TimeRule = (draft, item, at) => {
  const before = draft.items.slice(Math.max(0, at - REACH), at);
  const isWaived = before.some((each) => means(each, "alters", "adjusted"));
  return means(draft.items[at - 1], "first") && (isChinese(draft, item) || isWaived);
};
const REACH = 4;

/** In the order in which they are asked. */
const TIMES: readonly TimeRule[] = [
  firstPhase,
  (draft, _, at) => isDepositOfMonths(draft, at),
  deadline,
  validity,
  howOften,
  whichMonth,
  reviewed,
  lookedBack,
  paidAhead,
  (draft, _, at) => isPaidOver(draft, at) || (isWithin(draft, at) && !isNotice(draft, at)),
  penalty,
  untilGivenBack,
  missed,
  condition,
  givenAway,
  breakClause,
  notice,
  firstMonths,
];

const isChinese = ({ plain }: Draft, { end }: Item): boolean => /[\u4e00-\u9fff]/.test(plain.text[end - 1]!);

const isMonth = (item: Item): boolean =>
  (item.kind === "per" && item.unit === "month") || means(item, "unitMonth");

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
  note(draft, "months", item);
}

/** `合同期一年`, wherever other stretches of time stand. */
function readNamedLength(draft: Draft, given: ReadonlySet<Item>): void {
  const named = draft.items.find(
    (item, at): item is Duration =>
      item.kind === "duration" &&
      item.unit === "month" &&
      !draft.read.has(item) &&
      !given.has(item) &&
      means(draft.items[at - 1], "term") &&
      !isNotice(draft, at) &&
      !isSumOfFees(draft, at),
  );
  if (named && draft.terms.months === undefined) takeDuration(draft, named, "months");
}

/** `Early termination fee: 2 months` */
const isLabelOf = ({ items, plain }: Draft, at: number, meaning: Meaning): boolean =>
  means(items[isSign(items[at - 1], plain.text, ":") ? at - 2 : at - 1], meaning);

/** `三個月服務費`: so many times the fee; in `簽三個月,服務費8000` and `三個月服務費2.4萬` it is the contract's length. */
function isSumOfFees({ items, plain }: Draft, at: number): boolean {
  const isOfFee = means(items[at + 1], "fee", "monthlyFee") && !means(items[at - 1], "term");
  // `a minimum 3 month retainer`
  const isLong = /[ -]month$/.test(plain.text.slice(items[at]!.start, items[at]!.end));
  return isOfFee && !isLong && items[at + 2]?.kind !== "quantity";
}

/** Months; `10年` is the age of an agency, `2015年` its first year. */
const LONGEST_CONTRACT = 60;
const ONE = new Decimal(1);

/** `提前30天通知`, `cancel with 30 days' notice`; in `合同期12個月,提前30天通知` the comma ends what is said of the first. */
function isNotice({ items, plain }: Draft, at: number): boolean {
  // `終止後30日內退還`: when something is given back.
  if (means(items[at + 1], "belowAfter") && means(items[at + 2], "refund", "refundable")) return false;
  // `Notice: 60 days`
  const led = items[at - 1];
  const isLed = isSign(led, plain.text, ":");
  const from = isLed ? at - 2 : at - 1;
  const before = inClause([items[from], items[from - 1], items[from - 2]]);
  const after = inClause([items[at + 1], items[at + 2]]);
  return [...before, ...after].some((item) => means(item, "notice"));
}

function inClause(items: readonly (Item | undefined)[]): readonly (Item | undefined)[] {
  const end = items.findIndex((item) => item?.kind === "break" || means(item, "plus"));
  return end === -1 ? items : items.slice(0, end);
}

function takeDuration(
  draft: Draft,
  { low, high, ...place }: Duration,
  term: "months" | "noticeDays" | "prepaidMonths",
  factor = 1,
): void {
  draft.terms[term] = { low: low.times(factor), high: high.times(factor) };
  draft.items.forEach((item) => {
    if (item.start === place.start) draft.read.add(item);
  });
  note(draft, term, place);
}
