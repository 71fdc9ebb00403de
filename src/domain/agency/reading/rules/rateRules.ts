import { Decimal } from "../../../money/decimal";
import { baseOf } from "./bases";
import {
  ask,
  doubt,
  isNearest,
  nearest,
  note,
  says,
  spreadOf,
  take,
  type Context,
  type Cue,
  type Draft,
} from "../draft";
import { means, type Item, type Quantity } from "../items";
import { doubtRateOf, isConditionalRate, isOfLeaving } from "./conditionalRates";
import { isAtRisk, takeAtRisk } from "./atRisk";
import { discount, isDiscount, isForSeveral, isForSome } from "./discounts";
import { isConditionalRebate, isRebate } from "./rebate";
import {
  doubtCap,
  isCapByShare,
  isChangeBy,
  isFigureOfShop,
  isOfAddOn,
  isOfLaterContract,
  isOfOthersShare,
  isOfPlatform,
  isPartOfRate,
  isSurchargeOfOther,
  isSurcharge,
} from "./otherShares";
import { isInCampaign, isRateBySeason, readSeasons } from "./seasons";
import { isRateRaised, takeRaisedRate } from "./raisedInSeason";
import { isOfAmount, isSplit, takeSplit } from "./splits";
import { SALES_WORDS } from "./moneyWords";
import { isPromotionFee } from "./promotionFee";
import { isAdded, bothEnds, put, textOf } from "./putTerm";
import { isAboveUnstated } from "./aboveUnstated";
import { isTaxRate, takeTaxRate } from "./taxRate";
import { isOfOtherBase, isOtherBaseOrElse, takeChoiceOfBases, takeOfOtherBase } from "./twoBases";
import { explainsSaving, isOfSavings, takeSaving } from "./savings";
import type { Spread } from "../quoteReading";
import { isIncreaseInTime, isYearlyIncrease } from "./yearlyIncrease";

const ONE = new Decimal(1);

interface RateRule {
  readonly applies: (draft: Draft, quantity: Quantity, context: Context) => boolean;
  readonly take: (draft: Draft, quantity: Quantity, context: Context) => void;
}

/** Reads a percentage: most are the commission, but not one of these before it. */
export function readRate(draft: Draft, quantity: Quantity, context: Context): void {
  RATE_RULES.find(({ applies }) => applies(draft, quantity, context))?.take(draft, quantity, context);
}

const RATE_RULES: readonly RateRule[] = [
  { applies: isOfPlatform, take: leave },
  { applies: isLessThanPrice, take: leave },
  {
    applies: isPartOfRate,
    take: (draft, quantity) => {
      draft.reckoned.add(quantity);
      take(draft, quantity, "rate");
    },
  },
  { applies: isOfOthersShare, take: leave },
  { applies: isOfLeaving, take: leave },
  { applies: isYearlyIncrease, take: leave },
  { applies: isOfLaterContract, take: leave },
  { applies: isFigureOfShop, take: leave },
  { applies: isOfAddOn, take: leave },
  { applies: isSurchargeOfOther, take: leave },
  { applies: isSurcharge, take: leave },
  { applies: isCapByShare, take: doubtCap },
  { applies: isConditionalRate, take: doubtRateOf },
  { applies: isOfSavings, take: doubtRateOf },
  {
    applies: (draft, quantity, context) =>
      says(context, "near", "refund") &&
      !isPartOfTarget(draft, quantity, context) &&
      (draft.terms.kpi !== undefined ||
        (["missed", "promise", "target"] as const).some((meaning) => draft.said.has(meaning))),
    take: (draft, quantity, context) => {
      draft.terms.kpi = { ...draft.terms.kpi, refundShare: quantity.low };
      take(draft, quantity, "kpi", nearest(context, ["refund"]));
    },
  },
  {
    applies: (draft, quantity, context) =>
      isNearest(context, ["attainment"], ["commission"]) || isPartOfTarget(draft, quantity, context),
    take: (draft, quantity, context) => {
      // Of several steps of completion one can stand; the others are shown.
      if (draft.terms.kpi?.attainment) return;
      draft.terms.kpi = { ...draft.terms.kpi, attainment: quantity.low };
      take(draft, quantity, "kpi", nearest(context, ["attainment"]));
    },
  },
  { applies: isTaxRate, take: takeTaxRate },
  { applies: isAtRisk, take: takeAtRisk },
  {
    applies: isRebate,
    take: (draft, quantity, context) => {
      if (isConditionalRebate(context))
        return doubt(draft, quantity, { code: "conditionUnread", term: "rebate" });
      put(draft, "rebate", spreadOf(quantity), quantity, nearest(context, ["rebate"]));
    },
  },
  { applies: isRateRaised, take: takeRaisedRate },
  {
    applies: ({ items }, __, context) =>
      says(context, "near", "uplift") &&
      !says(context, "near", "commission") &&
      !means(items[context.at - 1], "changesTo"),
    take: (draft, quantity, context) => {
      if (says(context, "before", "promo")) {
        draft.terms.when = "promo";
        readSeasons(draft);
        ask(draft, { code: "bySeason", term: "feeUplift", text: textOf(draft, quantity) });
      }
      if (isIncreaseInTime(draft, context))
        doubt(draft, quantity, { code: "conditionUnread", term: "feeUplift", text: textOf(draft, quantity) });
      put(draft, "feeUplift", spreadOf(quantity), quantity, nearest(context, ["uplift"]));
    },
  },
  {
    applies: (_, __, context) => says(context, "near", "equity"),
    take: (draft, quantity, context) =>
      put(draft, "equity", spreadOf(quantity), quantity, nearest(context, ["equity"])),
  },
  {
    applies: isReducedIfPaid,
    take: (draft, quantity, context) => discount(draft, quantity, context, ONE.minus(quantity.low)),
  },
  { applies: isSplit, take: takeSplit },
  { applies: isOfAmount, take: doubtRateOf },
  { applies: explainsSaving, take: takeSaving },
  // `年付減1個點`: of the rate, which then depends on it.
  {
    applies: ({ plain }, { start, end }, context) =>
      says(context, "near", "off") && plain.text.slice(start, end).endsWith("点"),
    take: doubtRateOf,
  },
  {
    applies: (draft, __, context) => isDiscount(draft, context) && !says(context, "near", "commission"),
    take: (draft, quantity, context) =>
      isForSeveral(draft, context) || isForSome(draft, context)
        ? undefined
        : discount(draft, quantity, context, ONE.minus(quantity.low)),
  },
  {
    applies: (_, __, context) =>
      says(context, "near", "teamCost") && !says(context, "near", "commission", "sales"),
    take: (draft, quantity, context) => {
      draft.terms.costShare = quantity.low;
      take(draft, quantity, "costShare", nearest(context, ["teamCost"]));
    },
  },
  { applies: isChangeBy, take: leave },
  { applies: () => true, take: takeCommission },
];

/** Whether a percentage is the agency's own, and no refund, tax, discount or share of a cost. */
export function isCommission(draft: Draft, quantity: Quantity, context: Context): boolean {
  return RATE_RULES.find(({ applies }) => applies(draft, quantity, context))?.take === takeCommission;
}

/** `your current agency's price minus 10%`: of a price that is not told. */
function isLessThanPrice({ items, plain }: Draft, _: Quantity, { at }: Context): boolean {
  const [sign, price] = [items[at - 1], items[at - 2]];
  return sign !== undefined && LESS.has(plain.text.slice(sign.start, sign.end)) && means(price, "fee");
}

const REDUCED: ReadonlySet<string> = new Set([
  "reduced by",
  "discounted by",
  "less",
  "minus",
  "drops by",
  "down by",
]);

/** `reduced by 10% if paid quarterly in advance` */
function isReducedIfPaid({ items, plain }: Draft, _: Quantity, context: Context): boolean {
  const before = items[context.at - 1];
  const isReduced = before !== undefined && REDUCED.has(plain.text.slice(before.start, before.end));
  return isReduced && says(context, "near", "quarterPaid", "halfPaid", "yearPaid");
}

const LESS: ReadonlySet<string> = new Set(["minus", "less", "-"]);

/** What is no term of the agency stays unread, and is asked. */
function leave(): void {
  return undefined;
}

const MOST_SHARE = new Decimal("0.5");

/** `未達目標的90%`, `完成率80%-100%`: so much of a target, which no commission is. */
function isPartOfTarget({ said, items }: Draft, { low }: Quantity, context: Context): boolean {
  // `做不到約定業績的80%退一半`
  const [word, of] = [items[context.at - 2], items[context.at - 1]];
  const isOfSales =
    means(of, "of") && means(word, "target", ...SALES_WORDS) && says(context, "before", "missed");
  if (isOfSales && low.greaterThanOrEqualTo(MOST_SHARE)) return true;
  const isNamed = said.has("missed") && isNearest(context, ["target", "missed"], ["refund", "commission"]);
  return (isNamed || said.has("attainment")) && low.greaterThanOrEqualTo(MOST_SHARE);
}

function takeCommission(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, ["commission"]);
  const spread = isKept(draft, context) ? restOf(spreadOf(quantity)) : spreadOf(quantity);
  const named = baseOf(draft, context);
  const base = named ?? (isPromotionFee(draft, context) ? "ad spend" : undefined);
  if (isOfOtherBase(draft, base, context)) return takeOfOtherBase(draft, spread, quantity, cue, base);
  if (base !== named) ask(draft, { code: "baseUnnamed", term: "rate" });
  if (base && !isOtherBaseOrElse(draft, base, quantity, context)) draft.terms.rateBase ??= base;
  // A share of what is sold beyond a baseline is no share of all sales.
  if (says(context, "near", "growth") && draft.terms.threshold === undefined) {
    draft.terms.threshold = "baseline";
    ask(draft, { code: "thresholdUnstated", term: "threshold" });
  }
  if (draft.terms.threshold === undefined && isAboveUnstated(draft, context)) {
    draft.terms.threshold = "baseline";
    ask(draft, { code: "thresholdUnstated", term: "threshold" });
  }
  const stands = draft.terms.rate;
  if (isOtherBaseOrElse(draft, base, quantity, context))
    return takeChoiceOfBases(draft, spread, quantity, base);
  if (isRateBySeason(draft, context)) return takeRateOfSeason(draft, quantity, spread, cue);
  if (!stands) {
    draft.terms.rate = spread;
    return take(draft, quantity, "rate", cue, cue || base ? 1 : 0.8);
  }
  // `我方20%,貴方80%`: what is left to the merchant.
  if (stands.high?.plus(quantity.high).equals(ONE) && !quantity.isRange) {
    draft.used.add(quantity);
    draft.terms.rate = {
      low: Decimal.min(stands.low, quantity.low),
      high: Decimal.min(stands.high, quantity.high),
    };
    return note(draft, "rate", quantity, 0.8);
  }
  const range = bothEnds(stands, spread);
  if (range) {
    draft.terms.rate = range;
    return take(draft, quantity, "rate", cue);
  }
  if (quantity.bound === "highest" || quantity.bound === "over" || quantity.bound === "reached") {
    draft.terms.rate = { low: stands.low, high: quantity.high, typical: stands.low };
    return take(draft, quantity, "rate", cue);
  }
  const second = { code: "secondRate", term: "rate", text: textOf(draft, quantity) } as const;
  // `Google Ads: 15% of spend, Meta: 12%`: of ads by where they are placed.
  if (isAdded(draft, quantity) || draft.terms.rateBase === "ad spend") doubt(draft, quantity, second);
  else ask(draft, second);
  take(draft, quantity, "rate", cue, 0.3);
  draft.terms.rate = wider(stands, spread);
}

const KEPT: ReadonlySet<string> = new Set(["keep", "keeps", "retain", "retains"]);
const CLIENT: ReadonlySet<string> = new Set(["you", "client", "brand", "merchant", "seller"]);

/** `you keep 70%`: what is left to the merchant. */
function isKept({ items, plain }: Draft, { at }: Context): boolean {
  const [who, verb] = [items[at - 2], items[at - 1]];
  const textOf = (item: Item | undefined) => (item ? plain.text.slice(item.start, item.end) : "");
  return KEPT.has(textOf(verb)) && CLIENT.has(textOf(who));
}

const restOf = ({ low, high }: Spread): Spread => ({
  low: ONE.minus(high ?? low),
  high: ONE.minus(low),
});

/** `提點3%(大促期間4%)`: what is paid lies between the two; beside a table nobody can say where. */
function takeRateOfSeason(draft: Draft, quantity: Quantity, spread: Spread, cue: Cue | undefined): void {
  const { rate, tiers } = draft.terms;
  if (!rate) readSeasons(draft);
  if (tiers) return doubt(draft, quantity, { code: "bySeason", term: "rate" });
  draft.terms.rate = rate ? wider(rate, spread) : spread;
  take(draft, quantity, "rate", cue);
  if (isInCampaign(draft.contexts.get(quantity)!))
    ask(draft, { code: "bySeason", term: "rate", text: textOf(draft, quantity) });
}

function wider(a: Spread, b: Spread): Spread {
  const high = a.high && b.high ? Decimal.max(a.high, b.high) : undefined;
  return { low: Decimal.min(a.low, b.low), ...(high && { high }) };
}
