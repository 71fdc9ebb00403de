import { doubt, says, type Draft } from "./draft";
import { means, unitsOf, type Item, type Quantity } from "./items";
import { FEE_WORDS, SALES_WORDS } from "./rules/moneyWords";
import type { Meaning } from "./tokens/vocabulary";
import { FEES, isHard, isOneOf, lastBefore, type Taken } from "./taken";

const PLAIN = [...FEES, "rate"] as const;
/** What a condition may bear on. */
export const PRICES = [...PLAIN, "setupFee", "cap", "tiers"] as const;

/** Asks for prices that rest on a condition which no rule read. */
export function doubtConditions(draft: Draft, taken: Taken): void {
  doubtWords(draft, taken);
  doubtCompletion(draft);
  doubtForfeit(draft, taken);
  doubtAdjusted(draft, taken);
  doubtSteps(draft, taken);
  doubtThreshold(draft, taken);
  doubtPeriods(draft, taken);
  doubtChange(draft, taken);
  doubtUntil(draft, taken);
}

/** `no monthly fee until you reach $10k in sales, then $1,000/mo`: a fee that is due from there on only. */
function doubtUntil(draft: Draft, taken: Taken): void {
  const { items } = draft;
  if (!draft.said.has("until")) return;
  items.forEach((item, at) => {
    if (!means(item, "until")) return;
    const clause = items.slice(items.slice(0, at).findLastIndex(({ kind }) => kind === "break") + 1, at);
    const free = clause.findIndex((each) => means(each, "free"));
    const isFee = free !== -1 && clause.slice(free).some((each) => means(each, ...FEE_WORDS));
    const fee = isFee && firstBehindOf(draft, at, taken);
    if (fee)
      doubt(draft, { start: item.start, end: fee.end }, { code: "conditionUnread", term: taken.get(fee)! });
  });
}

/** The first fee behind a place. */
const firstBehindOf = ({ items }: Draft, at: number, taken: Taken): Quantity | undefined =>
  items
    .slice(at)
    .find((item): item is Quantity => item.kind === "quantity" && isOneOf(FEES, taken.get(item)));

/** `若轉化率提升則提點5%`, `5% unless the ads are ours`: a price behind a condition, or right before one. */
function doubtWords(draft: Draft, taken: Taken): void {
  const { items } = draft;
  items.forEach((item, at) => {
    const isBounded = item.kind === "quantity" && item.bound !== undefined && isFigureOfShop(draft, item);
    if (!(means(item, "conditional") || isBounded) || draft.read.has(item) || leadsToBound(draft, at)) return;
    const behind = pricesBehind(items, at, taken);
    // `若月銷超過50萬,超出部分抽3%`: the condition is the edge of a stretch.
    if (isEdge(behind[0], taken)) return;
    const before = pricesBefore(items, at, taken);
    const priced =
      [...before, ...behind].find((quantity) => isOneOf(PRICES, taken.get(quantity))) ??
      (isFreeBehind(draft, at) ? firstTaken(taken) : undefined) ??
      (isAboutSales(draft, behind, taken) ? rateOf(taken) : undefined) ??
      (isGivenUp(draft, at) ? lastBefore(items, at, taken) : undefined);
    if (!priced) return;
    const place = { start: Math.min(item.start, priced.start), end: Math.max(item.end, priced.end) };
    doubt(draft, place, { code: "conditionUnread", term: taken.get(priced)! });
  });
}

/** `subject to a minimum of £1,000`, `subject to VAT`, `$20,000 if paid annually`: terms of their own, and no condition. */
function leadsToBound({ items, plain }: Draft, at: number): boolean {
  const word = plain.text.slice(items[at]!.start, items[at]!.end);
  // `只要5000/月`
  const next = items[at + 1];
  if (word === "只要") return next?.kind === "quantity" && next.bound === undefined;
  if (word === "if") return means(items[at + 1], "quarterPaid", "halfPaid", "yearPaid");
  if (word !== "subject to") return false;
  const named = items.slice(at + 1).find((item) => item.kind !== "per" && !means(item, "filler", "per"));
  return means(named, "minimum", "cap", "tax");
}

/** `if we miss the target, month 4 is free`: what is not charged then, without a figure. */
function isFreeBehind({ items, plain }: Draft, at: number): boolean {
  const end = items.findIndex((item, place) => place > at && isHard(item));
  return items
    .slice(at, end === -1 ? undefined : end)
    .some(({ start, end: until }) => FREE.has(plain.text.slice(start, until)));
}

const FREE: ReadonlySet<string> = new Set(["free", "waived", "no charge", "don't pay", "half"]);

/** `fully credited back if you hit $100k`: what is said of a price before the condition, in its clause. */
function isGivenUp({ items, terms }: Draft, at: number): boolean {
  const from = items.slice(0, at).findLastIndex(({ kind }) => kind === "break") + 1;
  return (
    !terms.kpi && items.slice(from, at).some((item) => means(item, "credited", "refund", "alters", "free"))
  );
}

/** `if revenue is below $10k, only the retainer applies`: sales on which the rate rests that no table took. */
const isAboutSales = ({ terms }: Draft, behind: readonly Quantity[], taken: Taken): boolean =>
  terms.threshold === undefined &&
  !terms.tiers &&
  !terms.kpi &&
  behind.some((quantity) => quantity.bound !== undefined && taken.get(quantity) === "monthlySales");

const rateOf = (taken: Taken): Quantity | undefined => [...taken].find(([, term]) => term === "rate")?.[0];

const firstTaken = (taken: Taken): Quantity | undefined =>
  [...taken].find(([, term]) => isOneOf(PRICES, term))?.[0];

const isEdge = (quantity: Quantity | undefined, taken: Taken): boolean =>
  quantity?.bound !== undefined &&
  quantity.sort !== "rate" &&
  isOneOf(["tiers", "threshold"], taken.get(quantity));

/** A bound that no term took, of a shop's own figure: `轉化率達到3%`. */
function isFigureOfShop({ contexts, used }: Draft, quantity: Quantity): boolean {
  return !used.has(quantity) && says(contexts.get(quantity)!, "before", "otherRate");
}

/** The figures in the rest of the sentence. */
function pricesBehind(items: readonly Item[], at: number, taken: Taken): Quantity[] {
  const found: Quantity[] = [];
  for (let next = at + 1; next < items.length && !isHard(items[next]!); next += 1) {
    const item = items[next]!;
    if (item.kind === "quantity" && taken.has(item)) found.push(item);
  }
  return found;
}

/** The last figure of the clause that goes on in the condition. */
function pricesBefore(items: readonly Item[], at: number, taken: Taken): Quantity[] {
  for (let back = at - 1; back >= 0 && items[back]!.kind !== "break"; back -= 1) {
    const item = items[back]!;
    if (item.kind === "quantity") return taken.has(item) ? [item] : [];
  }
  return [];
}

/** `完成保底提3%,未完成不收提成`, `未達標當月免收服務費`: a price that is due only where a target is met. */
function doubtForfeit(draft: Draft, taken: Taken): void {
  const { items, terms, plain } = draft;
  const isStepped = terms.threshold !== undefined || terms.tiers !== undefined;
  const fee = [...taken.values()].find((term) => isOneOf(FEES, term));
  const rate = terms.rate && !isStepped ? ("rate" as const) : undefined;
  if (!fee && !rate) return;
  items.forEach((item, at) => {
    if (!means(item, "missed")) return;
    const clause = items.slice(at + 1, at + 1 + REACH);
    const end = clause.findIndex(({ kind }) => kind === "break");
    const behind = clause.slice(0, end === -1 ? undefined : end);
    const free = behind.findIndex((each) => means(each, "free", "adjusted"));
    const forgone = free === -1 ? [] : behind.slice(free);
    const isOf = (...words: readonly Meaning[]) => forgone.some((each) => means(each, ...words));
    // `沒效果不收費`
    const isAny = forgone.some(({ start, end }) => ANY_CHARGE.has(plain.text.slice(start, end)));
    // `不出單不收費`: nobody takes a share of no sales.
    const isOfNoSales =
      plain.text.startsWith("出单", item.start + 1) && PRICES_ALONE.every((name) => !terms[name]);
    const ofAny = fee ?? (isOfNoSales ? undefined : rate);
    const term = isOf("commission") ? rate : isOf(...FEE_WORDS) ? fee : isAny ? ofAny : undefined;
    if (!term) return;
    const place = { start: item.start, end: behind[behind.length - 1]!.end };
    doubt(draft, place, { code: "conditionUnread", term });
  });
}

const REACH = 6;
/** What is due without sales. */
const PRICES_ALONE = ["minimum", "setupFee"] as const;
const ANY_CHARGE: ReadonlySet<string> = new Set(["费", "钱", "费用", "一分钱", "任何费用", "免费"]);

/** `完成80%發提成3%`: a rate that rests on how much of a target is reached, where nothing is refunded. */
function doubtCompletion(draft: Draft): void {
  const { kpi, rate } = draft.terms;
  const isRefunded = kpi?.refundIfMissed ?? kpi?.refundShare ?? kpi?.proRata;
  const isStepped = draft.items.some(
    (item) => item.kind === "quantity" && item.sort === "rate" && !draft.used.has(item),
  );
  if (!kpi?.attainment || !(rate ?? isStepped) || isRefunded) return;
  const word = draft.items.find((item) => means(item, "attainment"));
  if (word) doubt(draft, word, { code: "conditionUnread", term: "rate" });
}

/** `當月銷售額低於20萬則減半`: what becomes of a price, where no rule read it. */
function doubtAdjusted(draft: Draft, taken: Taken): void {
  const { items } = draft;
  const isPriced = [...taken.values()].some((term) => isOneOf(PLAIN, term));
  items.forEach((item, at) => {
    if (!isPriced || !means(item, "adjusted") || draft.read.has(item)) return;
    let from = at;
    while (from > 0 && !isHard(items[from - 1]!)) from -= 1;
    const bounded = items
      .slice(from, at)
      .find((each) => each.kind === "quantity" && each.bound !== undefined && isScale(draft, each, taken));
    if (bounded) doubt(draft, { start: bounded.start, end: item.end }, { code: "conditionUnread" });
  });
}

const isScale = (draft: Draft, quantity: Quantity, taken: Taken): boolean =>
  !draft.used.has(quantity) || isOneOf(["monthlySales", "annualSales", "kpi"], taken.get(quantity));

/** `銷售額每增加10萬,服務費加2000元`: a price by steps of sales. */
function doubtSteps(draft: Draft, taken: Taken): void {
  const { items, contexts } = draft;
  items.forEach((item, at) => {
    const step = items[at + 1];
    const isStep =
      means(item, "eachStep", "addOn") || EVERY.has(draft.plain.text.slice(item.start, item.end));
    if (!isStep || step?.kind !== "quantity" || step.sort === "rate") return;
    const behind = items.slice(at + 2).find((each): each is Quantity => each.kind === "quantity");
    // `$500 per $50k in sales`
    const price = behind ?? (step.sort === "money" ? lastBefore(items, at, taken) : undefined);
    const isSales =
      says(contexts.get(step)!, "near", ...SALES_WORDS) || step.low.greaterThanOrEqualTo(LEAST_SALES);
    const isBonus = price && says(contexts.get(price)!, "before", "bonus");
    if (!price || !(taken.has(price) || isBonus) || !isSales) return;
    const place = { start: Math.min(item.start, price.start), end: Math.max(step.end, price.end) };
    doubt(draft, place, { code: "conditionUnread", term: "monthlyFee" });
    if (isOneOf(["monthlyFee"], taken.get(price)) && draft.terms.monthlyFee?.low.equals(price.low))
      delete draft.terms.monthlyFee;
  });
}

const LEAST_SALES = 1000;
const EVERY: ReadonlySet<string> = new Set(["每", "every", "each", "per"]);

/** `超額部分×2%` without the sales from which it is counted. */
function doubtThreshold(draft: Draft, taken: Taken): void {
  const { terms } = draft;
  if (terms.tiersMode !== "marginal above threshold" || terms.threshold !== undefined) return;
  // A minimum has meanings of its own, which are asked and priced each.
  if (terms.tiers || terms.minimum !== undefined) return;
  const [rate] = [...taken].find(([, term]) => term === "rate") ?? [];
  if (rate) doubt(draft, rate, { code: "thresholdUnstated", term: "threshold" });
}

const OTHER_TIMES: ReadonlySet<string> = new Set(["quarter", "year", "week", "fortnight"]);

/** `capped at $15k per quarter`, `$250 weekly minimum`: a bound of another time than the bill's. */
const LONGER_FEES = ["annualFee", "halfYearFee", "quarterlyFee"] as const;

function doubtPeriods(draft: Draft, taken: Taken): void {
  for (const [quantity, term] of taken) {
    const context = draft.contexts.get(quantity);
    const units = quantity.per.length > 0 || !context ? quantity.per : unitsOf(quantity, context);
    const isNamed = context !== undefined && says(context, "near", ...LONGER_FEES);
    const isOfLonger = isNamed || units.some((unit) => OTHER_TIMES.has(unit));
    // `the greater of £6,000 per quarter or 4% of sales`
    const isCompared = isOneOf(FEES, term) && ["max", "min"].includes(draft.terms.combine ?? "");
    if ((isOneOf(["cap", "minimum"], term) || isCompared) && isOfLonger)
      doubt(draft, quantity, { code: "conditionUnread", term });
  }
}

/** `達標後漲到12000`, `goes to $2,400 when sales top $200k`: a fee that changes, of which no phase and no step was made. */
function doubtChange(draft: Draft, taken: Taken): void {
  const { items, terms } = draft;
  if (terms.phases || terms.tiers || terms.feesByTerm) return;
  items.forEach((item, at) => {
    const next = items[means(items[at + 1], "commission") ? at + 2 : at + 1];
    // `續簽降為8000`
    if (means(items[at - 1], "renewal")) return;
    if (!means(item, "changesTo") || next?.kind !== "quantity" || next.bound === "below") return;
    if (isOneOf(["setupFee", "deposit"], taken.get(next))) return;
    // `3個月打包6萬,達成30萬後轉為佣金6%`
    const isInstead = /^[转改换切]/.test(draft.plain.text.slice(item.start));
    const ofRate = next.sort === "rate" ? rateBefore(items, at, taken) : undefined;
    const before = ofRate ?? (next.sort !== "rate" || isInstead ? feeBefore(items, at, taken) : undefined);
    if (before) doubt(draft, { start: before.start, end: next.end }, CHANGE);
  });
}

/** `由5%降為4%`, `5%起,逐步降到3%` */
function rateBefore(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  const before = lastBefore(items, at, taken);
  return before && taken.get(before) === "rate" ? before : undefined;
}

/** A fee in the sentence, before a place. */
function feeBefore(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  for (let back = at - 1; back >= 0 && !isHard(items[back]!); back -= 1) {
    const item = items[back]!;
    if (item.kind === "quantity" && isOneOf(FEES, taken.get(item))) return item;
  }
  return undefined;
}

const CHANGE = { code: "conditionUnread", term: "monthlyFee" } as const;
