import type { Decimal } from "../../../money/decimal";
import { ask, note, type Context, type Cue, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import type { Meaning } from "../tokens/vocabulary";
import { textOf } from "./putTerm";
import { goesOnFrom } from "./steps";
import { FEE_WORDS, SALES_WORDS, TAKEN_OFF } from "./moneyWords";
import type { ReadTerms } from "../quoteReading";
import { isHard } from "../taken";
import { isOfBonus } from "./bonuses";
import { countedBy } from "./unitPrices";

const OTHERS: readonly Meaning[] = [
  ...(["platformFee", "formerPrice", "otherCharge", "renewal", "eachStep", "penalty", "expense"] as const),
  "giveaway",
];

/** `原價8000`, `平台年費3萬`, `續約每月1萬`, `每滿10萬`; `培訓費2000`; what stands alone is what is asked. */
export function isOthers(draft: Draft, quantity: Quantity, { at, cues }: Context): boolean {
  const { contexts, items, used, plain } = draft;
  const textAt = (place: number) => plain.text.slice(items[place]?.start, items[place]?.end);
  if (isBeforeNow(items, at, plain.text) || isOfBonus(draft, quantity)) return true;
  if (COMPARED.test(plain.text.slice(Math.max(0, quantity.start - COMPARED_WITHIN), quantity.start)))
    return true;
  if (cues.some(({ meanings, side, far }) => side === "after" && !far && meanings.has("declined")))
    return quantity.unit < SCALE;
  // `消耗100萬返3%,200萬返5%`
  const rebate = items[at + 1];
  if (means(rebate, "rebate") && items[at + 2]?.kind === "quantity" && !cues.some(isNamed)) return true;
  // `大促策劃3000元/次`
  if (TIMES.test(plain.text.slice(quantity.end)) && !isAlone(draft, at)) return !cues.some(isOfSetup);
  // `平台年費3萬或6萬`
  const { previous } = contexts.get(quantity)!;
  const isEither = previous && !used.has(previous) && means(items[at - 1], "or");
  if (isEither && contexts.get(previous)!.at === at - 2) return true;
  // `軟件費300元由乙方承擔`
  if (cues.some(({ meanings, side, far }) => side === "after" && !far && meanings.has("byAgency")))
    return true;
  if (isGivenToSpend(plain.text, quantity)) return true;
  // `月費6000,需要拍攝再加1500`
  const led = contexts.get(quantity)!.previous;
  if (led && IF_WANTED.test(plain.text.slice(led.end, quantity.start))) return true;
  // `前期投入1萬元由你方承擔`
  if (BY_MERCHANT.test(plain.text.slice(quantity.end)) && !cues.some(isNamed)) return true;
  // `includes £300 worth of creative`
  if (items[at + 1] && plain.text.startsWith("worth", items[at + 1]!.start)) return true;
  // `Extra hours €95`, `additional hours billed at $150`
  let hour = at - 1;
  while (means(items[hour], "filler", "settle", "of") || /^(?:at|:)$/.test(textAt(hour))) hour -= 1;
  if (means(items[hour], "unitHour") && means(items[hour - 1], "addOn")) return true;
  const isOnce = cues.some(({ meanings, far }) => !far && meanings.has("oneTime"));
  const found = cues.find((cue) => isOfOthers(cue) || isOfReferral(cue));
  // `培訓費3000一次` is paid once, whatever for.
  if (isOnce && found?.meanings.has("otherCharge")) return false;
  // `Free audit worth $1,500`
  const isFree =
    found && cues.some(({ meanings, side, far }) => side === "before" && !far && meanings.has("free"));
  if (isFree && found.meanings.has("formerPrice")) return true;
  return found !== undefined && !(PRICE_ALONE.some((word) => found.meanings.has(word)) && isAlone(draft, at));
}

/** `贈送首月推廣費3000`, `平台扶持流量費2000`, `推廣費3000我們出`: what others spend on ads for the shop. */
function isGivenToSpend(text: string, { start, end }: Quantity): boolean {
  const before = CLAUSE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_GIFT), start))?.[0] ?? "";
  const behind = /^[^,;.\n]*/.exec(text.slice(end, end + LONGEST_GIFT))![0];
  const isOfAds = /(?:推广|广告|投流|流量|投放|直通车)/.test(before + behind);
  return isOfAds && (/送|补贴|扶持/.test(before) || /送|补贴|[我乙]们?方?(?:来|全)?出/.test(behind));
}

/** What is added for who takes more than is offered. */
const IF_WANTED =
  /(?:^|[,;. \n])(?:如果?需?要?|若需?要?|需要?|要|想|做|加|带|增加)[^,;.\n\d]{1,8}(?:再|另|额外)(?:加收?|收)$|的话,?(?:再|另外?|需)?(?:加收?|收)$/;

const BY_MERCHANT = /^,?由(?:甲方|你们?方?|贵方|商家|客户|品牌方|店铺方?)(?:自行)?(?:承担|出|负责|支出)/;

const CLAUSE_BEFORE = /[^,;.\n]*$/;
const LONGEST_GIFT = 16;

const isNamed = ({ meanings, far }: Cue): boolean =>
  !far && [...FEE_WORDS, ...SALES_WORDS, "deposit" as const].some((each) => meanings.has(each));

const TIMES = /^ ?(?:\/|每) ?次/;
const isOfSetup = ({ meanings, far }: Cue): boolean =>
  !far && (meanings.has("setup") || meanings.has("decoration"));

/** `比同規模淘寶店高6000元/月`, `年採購額200萬` */
const COMPARED = /(?:比[^,;。\n]{1,16}[高贵低少]|(?:采购|进货|拿货|提货|备货)额?(?:不低于|不少于|满|达)? ?)$/;
const COMPARED_WITHIN = 18;

/** `refer a friend and get £500 off` */
const isOfReferral = ({ meanings, side, apart, far }: Cue): boolean =>
  meanings.has("referral") && (side === "before" ? !apart : !far);

/** `regular $2,500/mo, now $1,900/mo`: what was asked before `now`. */
function isBeforeNow(items: readonly Item[], at: number, text: string): boolean {
  let next = at + 1;
  while (items[next] && items[next]!.kind !== "quantity" && !isHard(items[next]!)) next += 1;
  const price = items[next];
  if (price?.kind !== "quantity" || price.sort !== "money" || price.isRange) return false;
  let back = next - 1;
  while (means(items[back], "only", "filler")) back -= 1;
  return text.slice(items[back]?.start, items[back]?.end) === "now";
}

/** `流量扶持100萬曝光`: what is seen, and no money. */
const SEEN = /^\+?(?:次|个)?(?:曝光|播放|粉丝?(?!丝)|阅读|点击|展现|浏览|访客)/;

/** `內含10萬廣告操作`, `100萬曝光`: how much of something a price covers. */
export const isIncludedScale = ({ items, plain }: Draft, quantity: Quantity, context: Context): boolean =>
  SEEN.test(plain.text.slice(quantity.end)) ||
  (quantity.unit >= SCALE &&
    quantity.per.length === 0 &&
    means(items[context.at - 1], "included") &&
    !context.cues.some(({ meanings, apart }) => !apart && COVERED.some((word) => meanings.has(word))));
const SCALE = 1e4;
const COVERED: readonly Meaning[] = [
  ...FEE_WORDS,
  ...SALES_WORDS,
  "adSpend",
  "adBudget",
  "setup",
  "deposit",
  "tax",
];

/** What is the price where no other stands. */
const PRICE_ALONE: readonly Meaning[] = ["formerPrice", "otherCharge"];

/** No other amount is named. */
function isAlone({ contexts, items, plain }: Draft, at: number): boolean {
  for (const [{ sort }, context] of contexts) {
    const before = items[context.at - 1];
    // `續費立減500,原價3500/月`
    const isLess = before !== undefined && TAKEN_OFF.has(plain.text.slice(before.start, before.end));
    if (context.at !== at && !isLess && (sort === "money" || sort === "number")) return false;
  }
  return true;
}

const isOfOthers = ({ meanings, side, far }: Cue): boolean =>
  side === "before" && !far && OTHERS.some((word) => meanings.has(word));

/** `超出部分每篇300元`: what is beyond the pieces that a price includes, which no month needs to have. */
export function isBeyondIncluded(draft: Draft, quantity: Quantity, context: Context): boolean {
  const isBeyond = context.cues.some(
    ({ meanings, side, far }) => side === "before" && !far && (meanings.has("part") || meanings.has("above")),
  );
  return (
    isBeyond &&
    quantity.bound === undefined &&
    countedBy(quantity, context) === "perItem" &&
    !isAlone(draft, context.at)
  );
}

/** `$300k+: custom`, `over $300k by agreement`: no price is named. */
export function isToAgree(draft: Draft, quantity: Quantity, { at }: Context): boolean {
  const { items, plain, said } = draft;
  if (!said.has("toAgree")) return false;
  // `negotiable above $25k`
  if (quantity.bound !== undefined && means(items[at - 1], "above") && means(items[at - 2], "toAgree"))
    return true;
  let behind = at + 1;
  while (
    ":)".includes(plain.text[items[behind]?.start ?? -1] ?? " ") ||
    items[behind]?.kind === "per" ||
    means(items[behind], "plus", "range", "sales", "adSpend", "filler")
  )
    behind += 1;
  const isBound = quantity.bound !== undefined || plain.text[items[behind - 1]!.start] === ":";
  return isBound && means(items[behind], "toAgree");
}

/** The last band of a table, or of a price that stands alone: what is charged below stands, and what is charged from there on is asked. */
export function takeToAgree(draft: Draft, quantity: Quantity, { at }: Context): void {
  const { items, terms } = draft;
  if (!isBandAbove(terms, quantity.low)) return;
  const word = items.slice(Math.max(0, at - 2)).find((item) => means(item, "toAgree"))!;
  const place = { start: Math.min(word.start, quantity.start), end: Math.max(word.end, quantity.end) };
  const text = textOf(draft, place);
  for (const item of [quantity, word]) draft.read.add(item);
  draft.used.add(quantity);
  draft.reckoned.add(quantity);
  ask(draft, { code: "amountUnstated", term: "tiers", text });
  note(draft, "tiers", quantity);
}

/** Whether sales from an edge on lie above all that is priced; a table that goes on without end (`15% above, $300k+: custom`) ends there. */
function isBandAbove(terms: ReadTerms, edge: Decimal): boolean {
  const { tiers } = terms;
  if (!tiers) return terms.rate !== undefined || terms.monthlyFee !== undefined;
  const last = tiers[tiers.length - 1]!;
  if (last.upTo) return goesOnFrom(last.upTo, edge);
  if (tiers[tiers.length - 2]?.upTo?.greaterThanOrEqualTo(edge)) return false;
  terms.tiers = [...tiers.slice(0, -1), { ...last, upTo: edge }];
  return true;
}
