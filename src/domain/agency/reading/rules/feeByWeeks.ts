import { Decimal } from "../../../money/decimal";
import { ask, note, spreadOf, type Context, type Cue, type Draft } from "../draft";
import { means, unitsOf, type Item, type Quantity } from "../items";
import { billsAYear } from "../quantities/periodUnits";
import { put, textOf } from "./putTerm";

const WEEKS_A_YEAR = new Decimal(52);

/** The bills of a year: `$750 a week`, `$1,200 every four weeks`. */
export function billsOf(draft: Draft, quantity: Quantity, context: Context): Decimal | number | undefined {
  const { items, read } = draft;
  const [per, weeks] = [items[context.at + 1], items[context.at + 2]];
  const isByWeeksTold = means(per, "per") && weeks?.kind === "duration" && weeks.unit === "week";
  if (isByWeeksTold && weeks.low.equals(weeks.high) && weeks.low.greaterThan(0)) {
    read.add(weeks);
    note(draft, "monthlyFee", weeks);
    return WEEKS_A_YEAR.dividedBy(weeks.low);
  }
  return unitsOf(quantity, context).map(billsAYear).find(Boolean);
}

const SOME_MONTHS =
  /^(?: (?:extra|more|a month|per month|\/mo))* ?(?:in|during|for) (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|summer|winter|holiday|peak)/;

/** `$2,000/mo, +$500 in November and December`: on top in some months only. */
export const isOfSomeMonths = ({ items, plain }: Draft, quantity: Quantity, { at }: Context): boolean =>
  (means(items[at - 1], "plus", "addOn") || plain.text[quantity.start - 1] === "+") &&
  SOME_MONTHS.test(plain.text.slice(quantity.end));

/** `$1,000 twice a month` */
export const isTwiceAMonth = ({ items, plain }: Draft, { at }: Context): boolean =>
  /^twice (?:a|per|each|every) month|^twice monthly/.test(plain.text.slice(items[at + 1]?.start ?? Infinity));

export function takeTwice(draft: Draft, quantity: Quantity, cue: Cue | undefined): void {
  const { low, high, ...others } = spreadOf(quantity);
  const both = { ...others, low: low.times(2), ...(high && { high: high.times(2) }) };
  draft.reckoned.add(quantity);
  draft.read.add(draft.items[draft.items.indexOf(quantity) + 1]!);
  put(draft, "monthlyFee", both, quantity, cue);
}

/** `$750 a week`: the bills of a year, spread over its months. */
export function takeByWeeks(
  draft: Draft,
  quantity: Quantity,
  bills: Decimal | number,
  cue: Cue | undefined,
): void {
  const { low, high, ...others } = spreadOf(quantity);
  const byMonth = (amount: Decimal) => amount.times(bills).dividedBy(MONTHS_A_YEAR).toDecimalPlaces(2);
  ask(draft, { code: "billedByWeeks", term: "monthlyFee", text: textOf(draft, quantity) });
  draft.reckoned.add(quantity);
  const spread = { ...others, low: byMonth(low), ...(high && { high: byMonth(high) }) };
  put(draft, "monthlyFee", spread, quantity, cue);
}

const MONTHS_A_YEAR = 12;
export const LEAST_WEEKLY_FEE = 50;

/** `每兩周3000`, `雙周付3000`, `半個月2000` */
export function isByWeeks({ items, plain }: Draft, { at }: Context): boolean {
  const isEnd = ({ kind }: Item) => kind === "break";
  const before = items.slice(Math.max(0, at - REACH), at);
  const behind = items.slice(at, at + REACH);
  const end = behind.findIndex(isEnd);
  const clause = [
    ...before.slice(before.findLastIndex(isEnd) + 1),
    ...behind.slice(0, end === -1 ? undefined : end),
  ];
  return clause.some(
    (item) =>
      (item.kind === "duration" && item.unit === "week") ||
      means(item, "unitWeek") ||
      HALF_MONTH.test(plain.text.slice(item.start, item.end + 2)),
  );
}

/** A period stands close to its figure. */
const REACH = 6;

const HALF_MONTH = /^半个?月/;
