import { Decimal } from "../../money/decimal";
import { doubt, says, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { SALES_WORDS } from "./rules/moneyWords";
import { isLetter } from "./tokens/characters";
import type { Meaning } from "./tokens/vocabulary";
import { isHard, isOneOf, type Taken } from "./taken";

/** No agency takes more than half of what is sold: such a rate is of something that was not read. */
export function doubtRate(draft: Draft, taken: Taken): void {
  const { rate, rateBase } = draft.terms;
  if (rateBase !== undefined || !rate?.high?.greaterThan(MOST_RATE)) return;
  if (draft.items.some(({ kind }) => kind === "ratio") || draft.said.has("profit")) return;
  const high = [...taken].find(([quantity, term]) => term === "rate" && quantity.high.equals(rate.high!));
  if (high) doubt(draft, high[0], { code: "conditionUnread", term: "rate" });
}

const LESS_COSTS =
  /扣(?:除|掉|去)?[^,;.\n\d]{0,14}?(?:广告|推广|投流|运费|快递|货款|成本|扣点|手续费)[^,;.\n\d]{0,6}后|(?:后|净额)[^,;.\n\d]{0,4}扣(?:除|掉|去)?(?:广告|推广|投流)费/;

/** `流水的5個點,扣除退款和推廣費後`: a rate of what is left of sales, which no base of ours is. */
export function doubtBaseLessCosts(draft: Draft, taken: Taken): void {
  const [rate] = [...taken].find(([, term]) => term === "rate" || term === "tiers") ?? [];
  if (!rate || draft.terms.rateBase?.includes("profit")) return;
  const found = LESS_COSTS.exec(draft.plain.text);
  if (!found) return;
  doubt(
    draft,
    { start: found.index, end: found.index + found[0].length },
    { code: "conditionUnread", term: "rate" },
  );
}

const PAID_BACK =
  /(?:返|退)(?:还|给|你们?|您|贵方)*(?=\d[\d.]*(?:%|个?点)|[一二两三四五六七八九]个点)|个点的返点/g;

/** `提點5%,做到50萬返2個點`: what is paid back, which was taken for a rate. */
export function doubtPaidBack(draft: Draft, taken: Taken): void {
  for (const { index, 0: word } of draft.plain.text.matchAll(PAID_BACK)) {
    const rate = [...taken].find(
      ([{ start, end, sort }, term]) =>
        sort === "rate" &&
        (term === "rate" || term === "tiers") &&
        (start === index + word.length || (start < index + 2 && index < end)),
    );
    if (rate) doubt(draft, rate[0], { code: "conditionUnread", term: "rate" });
  }
}

/** `按成交佣金的10%`, `19% MwSt`: a rate of what is no sales, or of what nobody knows. */
export function doubtBase(draft: Draft, taken: Taken): void {
  const { items, contexts } = draft;
  for (const [quantity, term] of taken) {
    if (term !== "rate") continue;
    const context = contexts.get(quantity);
    const at = context?.at ?? 0;
    const before = items[at - 1];
    const isOf = before && draft.plain.text.slice(before.start, before.end) === "的";
    const isOfCommission = isOf && means(items[at - 2], "commission");
    const isNamed =
      !context ||
      context.cues.some(({ far, meanings }) => !far && NAMES_A_RATE.some((each) => meanings.has(each)));
    const named = unknownBase(draft, at);
    if (named) {
      doubt(draft, { start: quantity.start, end: named.end }, { code: "conditionUnread", term: "rate" });
      continue;
    }
    // `we bill at cost plus 15%`
    const isOnCost =
      means(items[at - 1], "plus") &&
      COST.test(draft.plain.text.slice(items[at - 2]?.start, items[at - 2]?.end));
    const isUnnamed =
      isOnCost ||
      (!isNamed && items[at + 1]?.kind === "unknown") ||
      (context && says(context, "before", "missed"));
    // `20% of the Google management fee`: of a fee, and no share of sales.
    if (draft.terms.rateBase === "other fee")
      doubt(draft, quantity, { code: "conditionUnread", term: "rate" });
    else if (isOfCommission || isUnnamed) {
      const [first, last] = isOfCommission
        ? [items[at - 2]!, quantity]
        : [quantity, items[at + 1] ?? quantity];
      doubt(draft, { start: first.start, end: last.end }, { code: "conditionUnread", term: "rate" });
    }
  }
}

/** `25% of recovered reimbursements`, `15% fee on creator payouts`: what the rate is of, by a word that is not known. */
function unknownBase({ items, plain }: Draft, at: number): Item | undefined {
  let next = at + 1;
  const textAt = (place: number) => plain.text.slice(items[place]?.start, items[place]?.end);
  while (
    means(items[next], "fee", "commission") ||
    isFillerBeforeOf(items[next]) ||
    textAt(next) === "on top"
  )
    next += 1;
  if (!["of", "on"].includes(textAt(next))) return undefined;
  next += 1;
  while (means(items[next], "filler") || items[next]?.kind === "per") next += 1;
  const named = items[next];
  // `15% of commissions paid to affiliates`
  if (textAt(next) === "commissions") return named;
  if (named?.kind !== "unknown" || !isLetter(plain.text[named.start])) return undefined;
  const end = items.findIndex(({ kind }, place) => place > next && (kind === "break" || kind === "quantity"));
  const behind = items.slice(next, end === -1 ? undefined : end);
  // `15% of recovered revenue`
  const isKind = means(behind[1], ...SALES_WORDS) && !ALL_SALES.test(plain.text.slice(named.start));
  return behind.some((item) => means(item, ...NAMES_A_BASE)) && !isKind ? undefined : named;
}

const BY_ORDER =
  /\b(?:orders?|items?|products?|skus?|baskets?|carts?)(?: (?:values?|prices?|priced|totals?|worth))? (?:of |at )?(?:under|below|over|above|up to|between|less than|more than|from) (?:[$€£]|[a-z]{3} ?)?\d/;

/** `4% on orders under $100, 3% on orders over $100`: by what one order comes to, and not by the sales of a month. */
export function doubtOrderSizes(draft: Draft): void {
  const { terms, plain } = draft;
  const found = (terms.tiers ?? terms.threshold) && BY_ORDER.exec(plain.text);
  if (!found) return;
  const place = { start: found.index, end: found.index + found[0].length };
  doubt(draft, place, { code: "conditionUnread", term: terms.tiers ? "tiers" : "threshold" });
}

/**
 * `10% of revenue generated by email`, `2.5% of revenue, excluding wholesale orders`: sales of some kind only, by a word that is not
 * known.
 */
export function doubtRestriction(draft: Draft, taken: Taken): void {
  const { items, plain } = draft;
  const [rate] = [...taken].find(([, term]) => isOneOf(["rate", "tiers"], term)) ?? [];
  if (!rate || draft.unclear.length > 0) return;
  doubtOnly(draft, rate);
  const found = RESTRICTED.exec(plain.text.slice(rate.end));
  if (!found) return;
  const from = rate.end + found.index;
  const whom = items.find(({ start }) => start >= from + found[0].length);
  const isBehind = items.slice(items.indexOf(rate)).every((item) => item.start >= from || !isHard(item));
  const isUnknown = whom?.kind === "unknown" && isLetter(plain.text[whom.start]);
  // `10% of revenue generated through our ads`
  if (whom && isBehind && OF_ADS.test(plain.text.slice(whom.start)))
    return doubt(draft, { start: rate.start, end: whom.end }, { code: "conditionUnread", term: "rate" });
  // `exclusive of applicable GST`
  if (whom && means(items[items.indexOf(whom) + 1], "tax")) return;
  if (isBehind && isUnknown && !NO_SALES.test(plain.text.slice(whom.start)))
    doubt(draft, { start: rate.start, end: whom.end }, { code: "conditionUnread", term: "rate" });
}

/** Words before sales that leave none of them out. */
const ALL_SALES =
  /^(?:what|that|everything|anything|whatever|booked|confirmed|validated|delivered|fulfilled|shipped|completed|closed|combined|entire|overall|every|your|e-?commerce|website|web|platform|tracked|invoiced|reported|verified|recorded|dtc|d2c|top-line|our|client)\b/;

/** `10% on first-time customer orders only`: the word behind a rate, and one that is not known between them. */
function doubtOnly(draft: Draft, rate: Quantity): void {
  const { items, plain } = draft;
  const at = items.indexOf(rate);
  const end = items.findIndex(({ kind }, place) => place > at && (kind === "break" || kind === "quantity"));
  const clause = items.slice(at + 1, end === -1 ? undefined : end);
  const only = clause.findIndex((item) => means(item, "only"));
  const isUnknown = ({ kind, start }: Item) => kind === "unknown" && isLetter(plain.text[start]);
  if (clause.slice(0, Math.max(only, 0)).some(isUnknown))
    doubt(draft, { start: rate.start, end: clause[only]!.end }, { code: "conditionUnread", term: "rate" });
}

/** Between sales and whose, or which, they are. */
const RESTRICTED =
  /\b(?:(?:sales|revenue|orders|gmv|turnover|profit) (?:that (?:come|comes) )?(?:generated (?:by|from|through|via)|we (?:generate|drive|bring in) (?:from|through|via)|driven by|from|via|through|coming from|attributed to) |only (?:on|for) (?:\w+ from )?|(?:excluding|excludes|excl\.?|except(?: for)?|other than|not including|exclusive of|apart from|but not) )(?:the |our |your |all |any )?/;

const COST = /^costs?$/;
const OF_ADS = /^(?:ads?|campaigns?|ad campaigns?|paid ads)\b/;

/** What is no sale to begin with. */
const NO_SALES =
  /^(?:cancel|consumption|chargeback|delivery|postage|freight|dut(?:y|ies)|customs|gift card|sample|fraud)/;

const isFillerBeforeOf = (item: Item | undefined): boolean => means(item, "filler") && !means(item, "of");

const NAMES_A_BASE: readonly Meaning[] = [
  ...SALES_WORDS,
  ...(["profit", "netProfit", "grossProfit", "adSpend", "adBudget", "perOrder", "orders", "part"] as const),
];

const NAMES_A_RATE: readonly Meaning[] = [
  ...SALES_WORDS,
  "commission",
  "fee",
  "profit",
  "netProfit",
  "grossProfit",
  "adSpend",
  "adBudget",
  "part",
];

const MOST_RATE = new Decimal("0.5");
