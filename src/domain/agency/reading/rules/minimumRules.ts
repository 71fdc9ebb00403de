import { ask, doubt, isNearest, nearest, says, spreadOf, type Context, type Cue, type Draft } from "../draft";
import { isLetter } from "../tokens/characters";
import { isSign, means, saysPer, type Item, type Quantity } from "../items";
import { FEE_WORDS, isVerb, SALES_WORDS } from "./moneyWords";
import { MOST_CREDIBLE_MONTHLY_FEE } from "./feeRule";
import { put } from "./putTerm";
import type { MinimumMeaning } from "../quoteReading";

/** `保底8000`, `minimum $1,000`. */
export function isMinimum(draft: Draft, quantity: Quantity, context: Context): boolean {
  const { items } = draft;
  if (isLeastAdSpend(draft, quantity, context)) return false;
  if (isNamedBehind(draft, context.at)) return true;
  // `5%,其中基礎服務費每月不少於1萬`
  if (quantity.bound === "over" && draft.terms.rate && says(context, "near", "ofWhich")) return true;
  const said = isNearest(context, ["minimum"], SALES_WORDS);
  const before = nearest(context, ["minimum"]);
  const behind = before ? items.slice(items.indexOf(before.item) + 1) : [];
  // `minimum engagement 6 months`, `minimum commitment of 90 days`
  const named = behind.find((item) => !means(item, "of") && draft.plain.text[item.start] !== ":");
  const isOfTime = named?.kind === "duration" || means(named, "term");
  if (
    said &&
    !isOfTime &&
    before &&
    (before.side === "before" || (!before.far && named?.kind !== "quantity"))
  )
    return !isOfOtherClause(draft, before, context);
  // `提點5%，不低於5000元`: a bound behind a rate.
  const isBehindRate = quantity.bound === "over" && context.previous?.sort === "rate";
  // `10% of ad spend but never less than $600`
  if (isNeverLess(draft, quantity, context.at)) return true;
  return (
    isBehindRate &&
    !isOfAds(draft, context) &&
    // `消耗的12%,月消耗不低於3萬`
    !says(context, "before", ...SALES_WORDS, "adSpend", "adBudget") &&
    !(means(items[context.at + 1], "plus") && draft.read.has(items[context.at + 1]!)) &&
    !context.cues.some((cue) => !cue.far && isFeeName(draft, cue)) &&
    !quantity.openEnded
  );
}

const NEVER_LESS = /^(?:never|not less|not be less|no less|nor|won't|in no)\b/;

/** What a bill that grows is never below. */
const isNeverLess = ({ items, plain, contexts }: Draft, { bound }: Quantity, at: number): boolean =>
  bound === "over" &&
  at > 0 &&
  NEVER_LESS.test(plain.text.slice(items[at - 1]!.start)) &&
  [...contexts.keys()].some(({ sort }) => sort === "rate");

/** `推廣費：由商家承擔，建議每月不低於10000元`: another thing is named behind the rate, in a line of its own. */
function isOfAds({ items, contexts }: Draft, { at, previous }: Context): boolean {
  const gap = items.slice(contexts.get(previous!)!.at + 1, at);
  const own = gap.slice(gap.findLastIndex((item) => item.kind === "break" && item.hard) + 1);
  return own.length < gap.length && own.some((item) => means(item, "adSpend", "adBudget"));
}

/** `10% of revenue with $2,000 floor`: the word right behind names the figure, unless another one follows it. */
function isNamedBehind({ items, plain }: Draft, at: number): boolean {
  // `$2,500/month floor`
  const from = items[at + 1]?.kind === "per" ? at + 2 : at + 1;
  const [word, next] = [items[from], items[from + 1]];
  const isEnglish = word?.kind === "word" && isLetter(plain.text[word.start]);
  const isOfOther =
    next?.kind === "quantity" || next?.kind === "duration" || means(next, "of", "term", ...SALES_WORDS);
  return isEnglish && means(word, "minimum") && !means(word, "promise") && !isOfOther;
}

/** `30萬保底,月費1.5萬`: behind the comma a fee is named. */
function isOfOtherClause({ items, plain }: Draft, cue: Cue, context: Context): boolean {
  if (!cue.apart || cue.side === "after") return false;
  const between = items.slice(items.indexOf(cue.item) + 1, context.at);
  const isParted = between.some(({ kind, start }) => kind === "break" && !":(".includes(plain.text[start]!));
  const fee = nearest(context, ["monthlyFee", "annualFee", "quarterlyFee", "halfYearFee"]);
  return isParted && fee !== undefined && !fee.apart && fee.side === "before";
}

/** `不低於5000` is a minimum of 5,000. */
export function takeMinimum(draft: Draft, quantity: Quantity, context: Context): void {
  const spread = spreadOf(quantity);
  const stands = draft.terms.minimum;
  // `10% up to $50k (min $1,000), 8% above (min $4,000)`
  if (typeof stands === "object" && !stands.low.equals(spread.low))
    return doubt(draft, quantity, { code: "figuresConflict", term: "minimum" });
  if (isSpendOfUs(draft) || isBelowScale(draft, context))
    doubt(draft, quantity, { code: "conditionUnread", term: "minimum" });
  put(
    draft,
    "minimum",
    { ...spread, high: spread.high ?? spread.low },
    quantity,
    nearest(context, ["minimum"]),
  );
  const meaning = meaningSaid(draft, context);
  if (meaning) draft.terms.minimumMeaning ??= meaning;
}

/** `不足20萬的按最低8000收取`: due below some sales only. */
function isBelowScale({ items, contexts }: Draft, { at, previous }: Context): boolean {
  const scale = previous && contexts.get(previous)!;
  if (previous?.bound !== "below" || !scale || !says(scale, "before", ...SALES_WORDS)) return false;
  return !items.slice(scale.at, at).some(({ kind }) => kind === "break");
}

const OF_BILL: ReadonlySet<string> = new Set(["最低消费", "最低收费", "最低费用", "低消"]);
const OF_COMMISSION: ReadonlySet<string> = new Set([
  ...["保底佣金", "保底提成", "保底提点", "最低佣金", "最低提成"],
]);
const CHARGED: ReadonlySet<string> = new Set(["收", "收取", "付", "收费", "支付"]);

/** `最低佣金5000` is of the commission, `最低消費8000` and `每月最低收8000` of the bill; 保底 alone may be of either. */
function meaningSaid({ items, plain }: Draft, context: Context): MinimumMeaning | undefined {
  const cue = nearest(context, ["minimum"]);
  if (!cue || cue.far) return undefined;
  const textOf = (item: Item | undefined) => (item ? plain.text.slice(item.start, item.end) : "");
  const [word, verb] = [textOf(cue.item), textOf(items[items.indexOf(cue.item) + 1])];
  const [next, further] = [1, 2].map((step) => items[items.indexOf(cue.item) + step]);
  const isOfCommission = means(next, "commission") || (means(next, "settle") && means(further, "commission"));
  if (OF_COMMISSION.has(word) || isOfCommission) return "payFloor";
  return OF_BILL.has(word) || CHARGED.has(verb) ? "feeFloor" : undefined;
}

/** `每月最少收2萬5`: 收 names no fee. */
const isFeeName = (draft: Draft, { item, meanings }: Cue): boolean =>
  FEE_WORDS.some((word) => meanings.has(word)) && !isVerb(draft, item);

/** `minimum ad spend $5k`, `廣告費最低每月2萬`: what the shop is to spend, and no fee. */
export function isLeastAdSpend(draft: Draft, _: Quantity, context: Context): boolean {
  const { items } = draft;
  const minimum = nearest(context, ["minimum"]);
  // `Minimum ad spend: $5,000`
  const isLabel = minimum?.side === "before" && draft.plain.text[items[context.at - 1]!.start] === ":";
  if (!minimum || (minimum.far && !isLabel)) return false;
  const at = items.indexOf(minimum.item);
  const isSpend = (item: Item | undefined) => means(item, "adSpend", "adBudget");
  if (isSpendOfUs(draft)) return false;
  const behind = items[at + 1]?.kind === "per" ? items[at + 2] : items[at + 1];
  // `ad spend recommended: min. $3,000`
  let ahead = at - 1;
  while (
    items[ahead]?.kind === "per" ||
    RECOMMENDED.test(draft.plain.text.slice(items[ahead]?.start, items[ahead]?.end))
  )
    ahead -= 1;
  if (isSpend(behind)) return true;
  // `Minimum $200/month ad spend`, `a minimum of $2,000/month in ad spend`
  let further = context.at + 1;
  while (items[further]?.kind === "per" || means(items[further], "filler")) further += 1;
  if (minimum.side === "before" && minimum.distance < 2 && isSpend(items[further])) return true;
  // `Ad spend $10,000/mo minimum`
  if (minimum.side === "after" && isSpend(items[context.at - 1])) return !means(items[context.at - 2], "of");
  // `15% of ad spend with a minimum of $1,000` bounds the fee.
  return isSpend(items[ahead]) && !means(items[ahead - 1], "of") && items[ahead - 1]?.kind !== "quantity";
}

const RECOMMENDED = /^(?:recommended|suggested|required|advised|empfohlen|:)$/;

/** `6% of sales, minimum spend $5,000`, `$2.75 per order, $300 minimum spend`: where nothing else speaks of ads, it may be spent on them or on the agency. */
function isSpendOfUs({ items, plain, said }: Draft): boolean {
  const isPlain = ({ start, end }: Item) => plain.text.slice(start, end) === "spend";
  const isOfAds = (item: Item) => means(item, "adSpend", "adBudget", "promotion") && !isPlain(item);
  const isOther =
    SALES_WORDS.some((word) => said.has(word)) || saysPer(items, "order") || saysPer(items, "item");
  return isOther && items.some(isPlain) && !items.some(isOfAds);
}

export function takeLeastAdSpend(draft: Draft, quantity: Quantity, context: Context): void {
  const minimum = nearest(context, ["minimum"]);
  if (minimum) draft.read.add(minimum.item);
  put(draft, "adSpend", { low: quantity.low }, quantity, nearest(context, ["adSpend", "adBudget"]));
}

/** `按實際消耗階梯`, `月投放不滿5萬收1萬`: the steps are of the ad spend, where no sales are spoken of. */
const isBySpend = ({ items, said }: Draft): boolean =>
  !SALES_WORDS.some((word) => said.has(word)) &&
  items.some((item, at) => {
    if (means(item, "adSpend") && means(items[at - 1], "of")) return true;
    let next = at + 1;
    while (means(items[next], "belowBefore", "above")) next += 1;
    const bound = means(item, "adSpend", "adBudget", "promotion") ? items[next] : undefined;
    return bound?.kind === "quantity" && bound.bound !== undefined && bound.sort !== "rate";
  });

/** `PPC management fees: $0-10k: 15%, …`, `15% on the first $15k, 12% after (ad spend)`: a table for ads alone, that names nothing sold. */
const isOfPromotion = ({ said, items, plain }: Draft): boolean =>
  (said.has("promotion") ||
    items.some((item, at) => means(item, "adSpend", "adBudget") && isSign(items[at - 1], plain.text, "("))) &&
  ![...SALES_WORDS, "commission" as const].some((word) => said.has(word));

/** `$5k/month minimum ad spend, fee is 12%`, `廣告預算5萬/月,服務費10%`: of what, but the ad spend? It is asked all the same. */
export function readRateOfAdSpend(draft: Draft): void {
  const { terms, said } = draft;
  if (terms.tiers && !terms.rateBase && isBySpend(draft)) terms.rateBase = "ad spend";
  if (terms.tiers?.some(({ rate }) => rate) && !terms.rateBase && isOfPromotion(draft)) {
    terms.rateBase = "ad spend";
    ask(draft, { code: "baseUnnamed", term: "rate" });
  }
  if (!terms.adSpend || !terms.rate || terms.rateBase || said.has("commission")) return;
  if (SALES_WORDS.some((word) => said.has(word))) return;
  terms.rateBase = terms.adSpend.high !== undefined && said.has("adBudget") ? "ad budget" : "ad spend";
  ask(draft, { code: "baseUnnamed", term: "rate" });
}

/** `超過保底銷售額100萬後降為3%`, `超過保底100萬的部分`: what is guaranteed are sales. */
export function isGuaranteedSales({ items, contexts }: Draft, bound: Quantity): boolean {
  const { at } = contexts.get(bound)!;
  const isPassed = bound.bound === "reached" || bound.bound === "excess" || bound.bound === "over";
  const isScale = isPassed && bound.low.greaterThan(MOST_CREDIBLE_MONTHLY_FEE);
  const name = means(items[at - 1], ...SALES_WORDS) ? items[at - 2] : isScale && items[at - 1];
  return name !== undefined && name !== false && means(name, "minimum");
}
