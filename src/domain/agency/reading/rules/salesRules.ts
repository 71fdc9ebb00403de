import { Decimal } from "../../../money/decimal";
import { ask, nearest, note, says, spreadOf, take, type Context, type Cue, type Draft } from "../draft";
import { means, unitsOf, type Duration, type Item, type Quantity } from "../items";
import { leadsToNext } from "./adSpendRules";
import { isBaseOfRate } from "./bases";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { put, textOf } from "./putTerm";
import { monthsOf } from "../quantities/periodUnits";
import { SERVICES, type Term } from "../quoteReading";

/** Whether an amount is what a shop sells, or is to sell. */
export function isSales({ said, items, plain }: Draft, quantity: Quantity, context: Context): boolean {
  // `對賭半年500萬,沒做到退一半`
  const promise = said.has("missed") ? (["promise"] as const) : [];
  const sales = nearest(context, [...SALES_WORDS, "target", ...promise]);
  // `我們6000就能做`
  const isDone = sales && plain.text.slice(sales.item.start, sales.item.end) === "做";
  // `單做推廣2500`
  if (isDone && (sales.side === "after" || means(items[items.indexOf(sales.item) + 1], ...SERVICES)))
    return false;
  // `$1,500 for brands doing under $30k`
  const behind = sales?.side === "after" && items[items.indexOf(sales.item) + 1];
  if (behind && means(behind, "belowBefore", "above", "between") && leadsToNext(items, sales.item))
    return false;
  if (sales?.side === "after" && isOfNextCell(plain.text, quantity, sales)) return false;
  // `10% of revenue or $3,000`: behind a connector another thing is named.
  if (!sales || (sales.far && (sales.side === "after" || !sales.apart))) return false;
  const isLedOn =
    sales.apart ||
    items
      .slice(items.indexOf(sales.item), context.at)
      .some((item) => PAYS.has(plain.text.slice(item.start, item.end)));
  if (isLedOn && sales.side === "before" && isNameOfBefore(items, sales.item)) return false;
  if (sales.apart && quantity.bound === undefined && isBaseOfRate(items, sales.item)) return false;
  const other = nearest(context, [...FEE_WORDS, "commission"]);
  return (
    !other ||
    sales.distance < other.distance ||
    (sales.distance === other.distance && sales.side === "before")
  );
}

/** A fee, and behind it `銷售額2%-4%` in the next cell. */
const isOfNextCell = (text: string, { end }: Quantity, { item }: Cue): boolean =>
  /^\s+$/.test(text.slice(end, item.start)) && /^\d[^,;\n]*%/.test(text.slice(item.end, item.end + 12));

const PAYS: ReadonlySet<string> = new Set(["pay", "paid", "charge", "bill", "fee"]);

/** `until you reach $10k/mo in sales, then $1,000/mo`: the word right behind a figure names that one. */
function isNameOfBefore(items: readonly Item[], word: Item): boolean {
  let back = items.indexOf(word) - 1;
  while (items[back]?.kind === "per" || means(items[back], "filler", "of", "monthly")) back -= 1;
  const before = items[back];
  return before?.kind === "quantity" && before.sort === "money";
}

export function takeSales(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, [...SALES_WORDS, "target"]);
  const isPromised = isKpiSales(draft, quantity, context);
  const period = salesMonths(draft, quantity, context, cue, isPromised);
  if (isPromised) {
    if (draft.terms.kpi?.sales) return ask(draft, { code: "unusedFigure", text: textOf(draft, quantity) });
    draft.terms.kpi = {
      ...draft.terms.kpi,
      sales: quantity.low,
      ...(period && { withinMonths: new Decimal(period) }),
    };
    return take(draft, quantity, "kpi", cue);
  }
  if (says(context, "all", "then", "example") && draft.said.has("commission")) {
    draft.terms.example = { ...draft.terms.example, sales: quantity.low };
    return take(draft, quantity, "example", cue);
  }
  if (cue?.meanings.has("dailySales")) return takeDailySales(draft, quantity, cue);
  const size = isDeclined(quantity, context) ? { low: quantity.high } : spreadOf(quantity);
  const name: Term = period === 12 ? "annualSales" : period === 6 ? "halfYearSales" : "monthlySales";
  put(draft, name, size, quantity, cue);
}

/** `月銷50萬以下不接`: shops are taken from there on. */
function isDeclined(quantity: Quantity, context: Context): boolean {
  return quantity.bound === "below" && !quantity.isRange && says(context, "near", "declined");
}

const DAYS_A_MONTH = 30;

/** `日銷2萬`: what a month of such days sells, about. */
function takeDailySales(draft: Draft, quantity: Quantity, cue: Cue): void {
  const { low, high, ...bounds } = spreadOf(quantity);
  const month = { low: low.times(DAYS_A_MONTH), ...(high && { high: high.times(DAYS_A_MONTH) }) };
  ask(draft, { code: "approximate", term: "monthlySales", text: textOf(draft, quantity) });
  draft.reckoned.add(quantity);
  put(draft, "monthlySales", { ...bounds, ...month, approx: true }, quantity, cue, 0.7);
}

/** Goods that come back, and no fee. */
const RETURNS: ReadonlySet<string> = new Set(["退款", "退货", "returns", "return", "returned", "refunds"]);

/** `季度銷售額不足100萬退還服務費`: sales that are not reached, behind which something is given back. */
function isMissed({ plain }: Draft, quantity: Quantity, { cues }: Context): boolean {
  const isGivenBack = ({ item, meanings, side }: Cue) =>
    side === "after" && meanings.has("refund") && !RETURNS.has(plain.text.slice(item.start, item.end));
  return quantity.bound === "below" && !quantity.isRange && cues.some(isGivenBack);
}

function isKpiSales(draft: Draft, quantity: Quantity, context: Context): boolean {
  const isAhead = ({ meanings, side, apart }: Cue) =>
    (side === "before" || !apart) && (meanings.has("promise") || meanings.has("target"));
  const isBet = draft.said.has("missed") && (draft.said.has("refund") || draft.terms.kpi !== undefined);
  return (
    isBet ||
    isMissed(draft, quantity, context) ||
    context.cues.some((cue) => isAhead(cue) || isGuaranteed(draft, cue))
  );
}

const GUARANTEED: ReadonlySet<string> = new Set(["保底", "guaranteed"]);

/** `保底銷售額50萬` is promised, as `承諾銷售額` is. */
function isGuaranteed({ items, plain }: Draft, { item, meanings, side, apart }: Cue): boolean {
  const before = items[items.indexOf(item) - 1];
  const isSales = SALES_WORDS.some((word) => meanings.has(word)) && (side === "before" || !apart);
  return isSales && before !== undefined && GUARANTEED.has(plain.text.slice(before.start, before.end));
}

function salesMonths(
  draft: Draft,
  quantity: Quantity,
  context: Context,
  cue: Cue | undefined,
  isPromised: boolean,
): number | undefined {
  // `三個月做到月銷100萬` is to be reached by then, and no sum of those months.
  const deadline =
    isPromised && cue?.meanings.has("monthlySales") ? durationAround(draft, context.at) : undefined;
  if (deadline) return void noteStretch(draft, deadline);
  const named = namedSpan(draft, context, cue);
  if (named) return named;
  const unit = unitsOf(quantity, context).find((each) => monthsOf(each) !== undefined);
  if (unit) return monthsOf(unit);
  const ofTarget = cue?.meanings.has("target") && PERIOD_OF_TARGET.get(draft.plain.text[cue.item.start]!);
  if (ofTarget) return ofTarget;
  const stretch = durationAround(draft, context.at);
  if (!stretch) return undefined;
  noteStretch(draft, stretch);
  return stretch.low.toNumber();
}

/** `季度GMV做到300萬`: the months that a word of the clause names, the nearest first. */
function namedSpan(draft: Draft, { cues }: Context, cue: Cue | undefined): number | undefined {
  const before = cues.filter(({ side, apart }) => side === "before" && !apart);
  const words = [...(cue ? [cue] : []), ...before].filter(({ meanings }) =>
    [...SALES_WORDS, "target" as const].some((each) => meanings.has(each)),
  );
  for (const { item, meanings } of words) {
    if (meanings.has("annualSales") || meanings.has("annualGmv")) return 12;
    if (meanings.has("monthlySales") || meanings.has("monthlyGmv")) return 1;
    const ahead = draft.items[draft.items.indexOf(item) - 1];
    if (means(ahead, "unitQuarter")) return 3;
    if (means(ahead, "unitYear")) return 12;
    const span = means(ahead, "firstPhase", "laterPhase") && draft.plain.text.slice(ahead!.start, ahead!.end);
    if (span && span.includes("年")) return span.endsWith("半年") ? 6 : 12;
  }
  return undefined;
}

function noteStretch(draft: Draft, stretch: Duration): void {
  draft.read.add(stretch);
  note(draft, "kpi", stretch);
}

/** `季度目標`, `年度目標` */
const PERIOD_OF_TARGET: ReadonlyMap<string, number> = new Map([
  ["月", 1],
  ["季", 3],
  ["年", 12],
]);
const REACH = 6;

/** The months within which an amount is to be sold: in its clause, before it or behind. */
function durationAround({ items, read }: Draft, at: number): Duration | undefined {
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
      const item = items[next];
      if (item === undefined || item.kind === "break" || item.kind === "quantity") break;
      if (item.kind === "duration" && item.unit === "month" && !read.has(item)) return item;
    }
  }
  return undefined;
}
