import { baseOf } from "./bases";
import { doubt, nearest, says, type Context, type Draft } from "../draft";
import { means, type PerUnit, type Quantity } from "../items";

/** `第二年漲10%`, `續約每年上調5%`: what the next contract costs is no term of this one. */
export function isOfLaterContract(draft: Draft, __: Quantity, context: Context): boolean {
  const isLater =
    says(context, "before", "secondYear", "thirdYear", "yearly", "quarterly", "halfYearly") ||
    isAgainAndAgain(draft, context);
  const isRaised = says(context, "near", "uplift") && isLater;
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
export function isCapByShare(draft: Draft, _: Quantity, context: Context): boolean {
  const base = baseOf(draft, context);
  return draft.terms.rate !== undefined && base !== undefined && says(context, "before", "cap");
}

export function doubtCap(draft: Draft, quantity: Quantity): void {
  doubt(draft, quantity, { code: "conditionUnread", term: "cap" });
}

/** Who takes a share beside the agency. */
const OTHERS =
  /\b(?:(?:amazon|shopify|tiktok(?: shop)?|walmart|etsy|ebay|google|meta|stripe|paypal|klaviyo|creators?|affiliates?|influencers?) (?:will |also |already )?(?:takes?|charges?|keeps?|deducts?|earns?|gets?)|pay(?:s|ing)? (?:the |your |out )?(?:amazon|shopify|tiktok|walmart|creators?|affiliates?|influencers?)) (?:an? |the |them )?$/;

/** `You pay creators 15-20% commission`, `Amazon takes 15%`: what others take is no price of the agency. */
export const isOfOthersShare = ({ plain }: Draft, { start }: Quantity): boolean =>
  OTHERS.test(plain.text.slice(0, start));
