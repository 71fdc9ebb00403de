import type { Decimal } from "../../../money/decimal";
import {
  ask,
  doubt,
  isNearest,
  nearest,
  says,
  spreadOf,
  take,
  type Context,
  type Cue,
  type Draft,
} from "../draft";
import { means, unitsOf, type Item, type Quantity } from "../items";
import { isBaseOfRate } from "./bases";
import { FEE_WORDS } from "./moneyWords";
import { put, textOf } from "./putTerm";
import { FEES, isOneOf, type Taken } from "../taken";
import { SERVICES } from "../quoteReading";

export function isAdSpend(draft: Draft, quantity: Quantity, context: Context): boolean {
  const words = ["adSpend", "adBudget"] as const;
  // `含直通車投放5000元以內`
  if (quantity.bound === "below" && means(draft.items[context.at - 1], "promotion")) return true;
  if (isWithOrWithout(draft.plain.text)) return false;
  const cue = nearest(context, words);
  // `the higher of: 15% of ad spend / $1,250 per month`
  const isParted =
    cue?.side === "before" && /^ \/ $/.test(draft.plain.text.slice(cue.item.end, quantity.start));
  if (isParted && isBaseOfRate(draft.items, cue.item)) return false;
  // `$1,350 monthly covers everything except ad spend`
  if (cue?.side === "after" && means(draft.items[draft.items.indexOf(cue.item) - 1], "notIncluded"))
    return false;
  if (cue?.apart && namesAnother(draft, cue.item)) return false;
  if (cue?.apart && isSettled(draft, cue.item) && !isEstimate(quantity) && !draft.terms.monthlyFee)
    return false;
  if (cue?.apart && isBaseOfRate(draft.items, cue.item) && !isEstimate(quantity)) return false;
  // `excludes ad spend, software ($150/mo)`: another thing is named nearer.
  const other = nearest(context, SERVICES);
  if (cue?.apart && other?.side === "before" && other.distance < cue.distance) return false;
  // `10% of PPC spend plus $500`: behind a connector another thing is named.
  if (cue?.far && !cue.apart) return false;
  if (cue?.side === "after" && leadsToNext(draft.items, cue.item)) return false;
  return isNearest(context, words, [...FEE_WORDS, "commission"]);
}

const WITHOUT = /不[包含带](推广|广告|投流|流量|投放)/;

/** `不包推廣費5000,包推廣費8000`: prices with the ad spend and without it. */
function isWithOrWithout(text: string): boolean {
  const named = WITHOUT.exec(text)?.[1];
  return named !== undefined && new RegExp(`(?<![不未])[包含带]${named}费?\\d`).test(text);
}

/** `Advertising Pro: $449/mo` names a plan, and `PPC up to $3k spend — $899/mo` the amount before. */
const namesAnother = ({ items, plain, terms }: Draft, word: Item): boolean => {
  const at = items.indexOf(word);
  const isPlan = items[at + 1]?.kind === "unknown" && plain.text.startsWith("advertising", word.start);
  return isPlan || (terms.adSpend !== undefined && items[at - 1]?.kind === "quantity");
};

/** `£2,000 for clients spending under £50,000`, `$2,500/month whether you spend $10K`: the word is of the amount behind it. */
export function leadsToNext(items: readonly Item[], word: Item): boolean {
  let at = items.indexOf(word) + 1;
  while (means(items[at], "belowBefore", "above", "between", "filler", "approxBefore")) at += 1;
  const next = items[at];
  return next?.kind === "quantity" && next.sort === "money";
}

/** `廣告費另計,6800元/月`: of the ad spend all is said, and no fee is named yet; `廣告費另計,每月約3萬` estimates it. */
function isSettled({ items }: Draft, word: Item): boolean {
  const at = items.indexOf(word);
  return [-2, -1, 1, 2].some((step) => means(items[at + step], "notIncluded", "included"));
}

const isEstimate = ({ approx, bound, isRange }: Quantity): boolean =>
  approx || bound !== undefined || isRange;

/** `$900 management fee on $3,000 ad spend`: the spend is the example's. */
export function takeAdSpend(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, ["adSpend", "adBudget"]);
  if (draft.terms.monthlyFee && says(context, "before", "of")) {
    draft.terms.example = { ...draft.terms.example, adSpend: quantity.low };
    return take(draft, quantity, "example", cue);
  }
  if (cue && (isOfDay(draft, cue.item) || unitsOf(quantity, context).includes("day")))
    return takeByMonth(draft, quantity, cue, (spent) => spent.times(DAYS_A_MONTH));
  // `年度預算300萬`
  if (cue && unitsOf(quantity, context).includes("year"))
    return takeByMonth(draft, quantity, cue, (spent) => spent.dividedBy(MONTHS_A_YEAR).toDecimalPlaces(2));
  put(draft, "adSpend", spreadOf(quantity), quantity, cue);
}

/** `投流預算每天500`: what the ads of a day cost, and no price by the day. */
export const isAdSpendOfDay = (draft: Draft, quantity: Quantity, context: Context): boolean =>
  unitsOf(quantity, context).includes("day") && isAdSpend(draft, quantity, context);

const OF_DAY = /^(?:日|每日|每天|单日|daily)/;

/** `日耗500`, `每天消耗500` */
function isOfDay({ items, plain }: Draft, word: Item): boolean {
  const before = items[items.indexOf(word) - 1];
  const isByDay = before?.kind === "per" && before.unit === "day";
  return isByDay || means(before, "unitDay") || OF_DAY.test(plain.text.slice(word.start));
}

const DAYS_A_MONTH = 30;

const MONTHS_A_YEAR = 12;

/** What a month of such days, or of such a year, spends, about. */
function takeByMonth(draft: Draft, quantity: Quantity, cue: Cue, ofMonth: (spent: Decimal) => Decimal): void {
  const { low, high, ...bounds } = spreadOf(quantity);
  const month = { low: ofMonth(low), ...(high && { high: ofMonth(high) }) };
  ask(draft, { code: "approximate", term: "adSpend", text: textOf(draft, quantity) });
  draft.reckoned.add(quantity);
  put(draft, "adSpend", { ...bounds, ...month, approx: true }, quantity, cue, 0.7);
}

/** `日耗500以內1500/月`: a fee by what is spent, of which no table was made. */
export function doubtFeeBySpend(draft: Draft, taken: Taken): void {
  const { items } = draft;
  for (const [quantity, term] of taken) {
    if (term !== "adSpend" || quantity.bound === undefined) continue;
    const behind = items.slice(items.indexOf(quantity) + 1);
    const next = behind.find(
      (item) => !(item.kind === "per" || means(item, "belowAfter", "aboveAfter", "filler", "fee")),
    );
    if (next?.kind !== "quantity" || !isOneOf(FEES, taken.get(next))) continue;
    doubt(draft, { start: quantity.start, end: next.end }, { code: "conditionUnread", term: "monthlyFee" });
  }
}
