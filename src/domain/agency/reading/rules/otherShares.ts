import { baseOf } from "./bases";
import { doubt, isNearest, nearest, says, type Context, type Draft } from "../draft";
import { isLetter } from "../tokens/characters";
import { isSign, means, type PerUnit, type Quantity } from "../items";

/** `平台扣點5%`, `late fee of 2%`; in `18% of media spend net of platform fees` it is only left out. */
export function isOfPlatform({ items, plain }: Draft, { start }: Quantity, context: Context): boolean {
  const words = ["platformFee", "penalty", "referral"] as const;
  const cue = nearest(context, words);
  const isLess = cue !== undefined && means(items[items.indexOf(cue.item) - 1], "notCounted");
  // `平台抽成外我們再收業績的7%`
  const isOurs = cue?.side === "before" && OURS.test(plain.text.slice(cue.item.end, start));
  return !isLess && !isOurs && isNearest(context, words, ["commission"]);
}

/** `提佣10%,其中3%給主播`, `佣金15%,其中8%給達人,7%歸我司` */
export function isPartOfRate({ terms, contexts }: Draft, { low, high }: Quantity, context: Context): boolean {
  const { rate } = terms;
  const before = context.previous;
  if (!rate) return false;
  const isRest =
    before && says(contexts.get(before)!, "near", "ofWhich") && rate.low.minus(low).equals(before.low);
  return isRest || (says(context, "near", "ofWhich") && rate.low.greaterThan(high));
}

const OURS = /我[们方司]|乙方/;

/** `第二年漲10%`, `續約每年上調5%`: what the next contract costs is no term of this one. */
export function isOfLaterContract(draft: Draft, __: Quantity, context: Context): boolean {
  const isLater =
    says(context, "before", "secondYear", "thirdYear", "yearly", "quarterly", "halfYearly") ||
    isAgainAndAgain(draft, context);
  const isRaised = says(context, "near", "uplift", "lowering") && isLater;
  return isRaised || context.cues.some(({ meanings, apart }) => !apart && meanings.has("renewal"));
}

const LONG: ReadonlySet<PerUnit> = new Set<PerUnit>(["quarter", "halfYear", "year"]);

/** `5% per year`, `5% every 6 months` */
function isAgainAndAgain({ items }: Draft, { at, pers }: Context): boolean {
  const [every, time] = [items[at + 1], items[at + 2]];
  const isByYear = [...pers, every].some((item) => item?.kind === "per" && LONG.has(item.unit));
  return isByYear || (means(every, "per") && time?.kind === "duration");
}

/** `each additional marketplace adds 20%`: of the fee, for what comes on top of it. */
export function isOfAddOn({ items }: Draft, _: Quantity, context: Context): boolean {
  const cue = nearest(context, ["addOn"]);
  if (!cue || cue.apart || cue.side === "after") return false;
  return means(items[items.indexOf(cue.item) + 1], "perSite", "perShop", "perItem", "perPerson");
}

/** `capped at 15% of gross profit` beside another rate: no second rate, and no amount. */
export function isCapByShare(draft: Draft, { bound }: Quantity, context: Context): boolean {
  const base = baseOf(draft, context);
  // `月流水抽3%,但不超過淨利的20%`
  const isOfProfit = base?.includes("profit") && !draft.terms.rateBase?.includes("profit");
  const isBelow = bound === "below" || says(context, "before", "belowBefore");
  if (draft.terms.rate !== undefined && isBelow && isOfProfit) return true;
  return draft.terms.rate !== undefined && base !== undefined && says(context, "before", "cap");
}

/** `usage rights +30%`: how much dearer something is that no rule knows. */
export function isSurchargeOfOther({ items, plain }: Draft, { start }: Quantity, { at }: Context): boolean {
  const [what, next] = [items[at - 2], items[at + 1]];
  // `進店轉化率超3%:+20%`
  const isNamed =
    (what?.kind === "unknown" && isLetter(plain.text[what.start])) || isSign(what, plain.text, ":");
  return plain.text[start - 1] === "+" && isNamed && (next === undefined || next.kind === "break");
}

export function doubtCap(draft: Draft, quantity: Quantity): void {
  doubt(draft, quantity, { code: "conditionUnread", term: "cap" });
}

/** Who takes a share beside the agency. */
const OTHERS =
  /\b(?:(?:amazon|shopify|tiktok(?: shop)?|walmart|etsy|ebay|google|meta|stripe|paypal|klaviyo|(?:the )?(?:platform|marketplace|host)s?|creators?|affiliates?|influencers?) (?:will |also |already )?(?:takes?|charges?|keeps?|deducts?|earns?|gets?)|pay(?:s|ing)? (?:the |your |out )?(?:amazon|shopify|tiktok|walmart|creators?|affiliates?|influencers?)) (?:an? |the |them )?(?:additional |further |extra |another |about |around )?$/;

/** `15% commission to creators` */
const TO_OTHERS = /\bcommissions? (?:for|to) (?:the )?(?:creator|affiliate|influencer)/;

/** `浮動20%`, `±20%`; `毛保15%` is what is left to a platform's own shop. */
const DIFFERS = /(?:浮动|±|毛保|保毛利?) ?$/;
const BY_PLATFORM =
  /(?:扣点|佣金|抽佣|抽成)(?:是|归|给)?平台 ?\d|平台(?:方|另|会|要|已|还)?(?:收|抽|扣|拿)(?![点佣成])/;
/** `達人佣金20%商家自己出` */
const SELLERS = /达人|主播|分销|团长|淘客|联盟|带货/;
/** `推廣費佔銷售額15%以內我們承擔` */
const BY_AGENCY = /(?:我们|我方|我司|乙方)(?:自行|自己)?承担/;
/** `整包80萬,其中電商佔40%` */
const PART_OF_SUM = /其中[^,;.\n]{0,12}占 ?$/;
const BY_SHOP = /(?:商家|客户|品牌方?|店铺|你们|您|自)(?:自己|自行)?(?:出|付|承担|负责|给|理)/;
const ENDS = /[,;.()\n]/;

/**
 * `You pay creators 15-20% commission`, `Amazon takes 15%`, `技術服務費5%平台收`: what others take is no price of the agency, nor is by how
 * much a price may differ: `服務費2萬,視類目上下浮動20%`.
 */
export function isOfOthersShare({ plain: { text } }: Draft, { start }: Quantity): boolean {
  const before = text.slice(0, start);
  const clause = before.split(ENDS).pop()! + text.slice(start).split(ENDS, 1)[0]!;
  const isPaidByShop = SELLERS.test(clause) && BY_SHOP.test(clause);
  return (
    OTHERS.test(before) ||
    TO_OTHERS.test(clause) ||
    DIFFERS.test(before) ||
    BY_PLATFORM.test(clause) ||
    BY_AGENCY.test(clause) ||
    PART_OF_SUM.test(before) ||
    isPaidByShop
  );
}

/** `主圖80元/張,場景圖加50%`: of a price by the piece. */
const isSurchargeOfPiece = ({ items, terms, said }: Draft, { at }: Context): boolean =>
  terms.perItem !== undefined &&
  !said.has("commission") &&
  means(items[at - 1], "plus") &&
  !means(items[at + 1], "fee") &&
  !["quantity", "per"].includes(items[at - 2]?.kind ?? "quantity");

/** `急件加收30%`, `夜班(18:00後)加收30%`: on top of a price in some case only. */
function isSurchargeOfCase({ items, plain }: Draft, context: Context): boolean {
  const [what, sign] = [items[context.at - 2], items[context.at - 1]];
  if (!what || !sign || plain.text.slice(sign.start, sign.end) !== "加收") return false;
  const isNamed = what.kind === "unknown" || means(what, "perItem") || plain.text[what.start] === ")";
  return isNamed && !says(context, "before", "promo");
}

export const isSurcharge = (draft: Draft, _: Quantity, context: Context): boolean =>
  isSurchargeOfPiece(draft, context) || isSurchargeOfCase(draft, context);

const OWN_MARGIN = /^ (?:(?:gross|net|profit|contribution) )*margins?\b(?! (?:share|split))/;

/** `轉化率3%`, `if ACOS stays below 25%`: a figure of the shop's own. */
export function isFigureOfShop({ plain }: Draft, { start, end }: Quantity, context: Context): boolean {
  // `退款率高的類目5個點`
  if (plain.text.slice(start, end).endsWith("个点")) return false;
  // `with a 20% margin`
  if (OWN_MARGIN.test(plain.text.slice(end))) return true;
  const named = nearest(context, ["otherRate"]);
  return named?.side === "before" && isNearest(context, ["otherRate"], ["commission", "fee"]);
}

/** `we cut wasted ad spend by 35%`: by how much something changed, which no rule before knows. */
export function isChangeBy({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const before = items[at - 1];
  return before !== undefined && plain.text.slice(before.start, before.end) === "by";
}
