import { isTrialPrice, takeTrialPrice } from "../paidTrial";
import { chineseDigit } from "../tokens/characters";
import { doubt, isNearest, nearest, says, spreadOf, take, type Context, type Draft } from "../draft";
import { restsOnSuccess } from "./conditionalRates";
import { isAddedInSeason } from "./addedInSeason";
import { isAmountOff } from "./amountOff";
import { isAdSpend, isAdSpendOfDay, takeAdSpend } from "./adSpendRules";
import { isCapOfFee, isMostCommission, takeCap } from "./capRules";
import { takeFee } from "./feeRule";
import { means, unitsOf, type Item, type Quantity } from "../items";
import { isInstalment, takeInstalment } from "./instalments";
import { isLeastAdSpend, isMinimum, takeLeastAdSpend, takeMinimum } from "./minimumRules";
import { isExampleFee, takeExampleFee } from "./exampleFee";
import { doubtIfMissed, isChargedIfMissed, isMissedScale, takeMissedScale } from "./missedScale";
import { isEarnest, isFirstPayment, takeEarnest, takeFirstPayment } from "./firstPayment";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { doubtChangeByAmount, isChangeByAmount } from "./priceChange";
import { doubtMonthly, isCountedByUnknown } from "./countedByUnknown";
import { isDepositBack, takeDepositBack } from "./givenBack";
import { chargeNothing, isCharge } from "./nothingCharged";
import { isPartOfNext } from "./partsOfTotal";
import { isPieceOfWork } from "./pieceOfWork";
import { put } from "./putTerm";
import { isSaidAgain, takeSaidAgain } from "./saidAgain";
import { isProductOfMonths, takeProductOfMonths } from "./productOfMonths";
import { monthsOf } from "../quantities/periodUnits";
import type { Term } from "../quoteReading";
import { isSales, takeSales } from "./salesRules";
import { isCountOfThings, isServiceCount, takeServiceCount } from "./serviceCount";
import { isBeyondIncluded, isIncludedScale, isOthers, isToAgree, takeToAgree } from "./otherCharges";
import { isShopSize, takeShopSize } from "./shopSize";
import { isPricedByPiece, isServicePrice, takeServicePrice } from "./servicePrice";
import { isAtRisk, takeAtRisk } from "./atRisk";
import { isPaidOnce } from "./paidOnce";
import { isPartOfSum, takePartOfSum } from "./sumInParts";
import { isSumOfPeriods, takeSumOfPeriods } from "./sumOfPeriods";
import { isSumOfMonths, takeSumOfMonths } from "./sumOfMonths";
import { isTaxedPrice, takeTaxedPrice } from "./taxedPrice";
import { countedBy, isPriceOfNext, takePerUnit } from "./unitPrices";
import { doubtWaived, isWaivedBelow } from "./waivedBelow";
import type { Meaning } from "../tokens/vocabulary";

/** The part of a text that no rule takes for money. */
export function readMoney(draft: Draft, quantity: Quantity, context: Context): void {
  if (isNothing(quantity) && readNothing(draft, quantity, context)) return;
  if (quantity.sort === "number" && quantity.high.lessThan(MOST_RETURN) && says(context, "near", "roi"))
    return takeReturn(draft, quantity, context);
  if (isServiceCount(draft, quantity, context)) return takeServiceCount(draft, quantity, context);
  if (quantity.sort === "number" && !looksLikeMoney(draft, quantity, context)) return;
  if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  const rule = MONEY_RULES.find(({ applies }) => applies(draft, quantity, context));
  rule?.take(draft, quantity, context);
}

/** No ads bring so many times what they cost: `ROI標準總量2000單` counts something else. */
const MOST_RETURN = 100;

const isNothing = ({ sort, high, currency }: Quantity): boolean =>
  sort === "number" && high.isZero() && currency === undefined;

/** `提成：0`, `押金 0` */
function readNothing(draft: Draft, quantity: Quantity, { cues }: Context): boolean {
  const named = cues.find(
    ({ item, side, far, distance }) => side === "before" && (!far || distance <= 4) && isCharge(item),
  );
  if (!named) return false;
  draft.used.add(quantity);
  chargeNothing(draft, named.item, quantity);
  return true;
}

/** `if ROAS above 3`, `保證ROI不低於3`. */
function takeReturn(draft: Draft, quantity: Quantity, context: Context): void {
  if (draft.terms.kpi?.roi) return;
  draft.terms.kpi = { ...draft.terms.kpi, roi: quantity.low };
  take(draft, quantity, "kpi", nearest(context, ["roi"]));
}

const MOST_BARE = 9_999_999;

/** A bare number is an amount where a word or a unit of price stands at it, or alone where it is large. */
function looksLikeMoney(draft: Draft, quantity: Quantity, context: Context): boolean {
  const { items, plain } = draft;
  if (isPricedByPiece(draft, context)) return true;
  // A telephone number.
  if (quantity.currency === undefined && quantity.unit === 1 && quantity.low.greaterThan(MOST_BARE))
    return false;
  if ("次则".includes(plain.text[quantity.end] ?? " ") && quantity.currency === undefined) return false;
  // `每月20條`: so many, and no price.
  const next = items[context.at + 1];
  if (means(next, "unitHour", "unitDay") && quantity.currency === undefined && quantity.unit === 1)
    return false;
  const isAdjacent = next !== undefined && plain.text.slice(quantity.end, next.start).trim() === "";
  if (means(next, ...COUNTED) && isAdjacent && quantity.low.greaterThan(1)) return false;
  if (isCountOfThings(quantity, items, context.at, plain.text)) return false;
  // `$1.25 per unit up to 500 units, $0.95 above 500`
  const isCount = quantity.bound !== undefined && quantity.currency === undefined && quantity.unit === 1;
  if (isCount && context.previous?.per.includes("item")) return false;
  if (isSpokenDigit(plain.text, quantity) || isCountOfPeriods(plain.text, quantity, next)) return false;
  const isFew = quantity.high.greaterThan(0) && quantity.high.lessThan(100);
  // `$399 per month. Projects included: 30 per month`
  if (isFew && quantity.currency === undefined && nearest(context, ["included"])?.side === "before")
    return false;
  if (quantity.per.length > 0 || context.pers.length > 0) return true;
  if (isFew) return false;
  if (
    context.cues.some((cue) => !cue.far && cue.distance <= 2 && PRICED.some((word) => cue.meanings.has(word)))
  )
    return true;
  return quantity.low.greaterThanOrEqualTo(500);
}
/** `4 quarterly instalments`, `2 weekly calls`: so many, and no price. */
const isCountOfPeriods = (
  text: string,
  { currency, unit, high }: Quantity,
  next: Item | undefined,
): boolean =>
  next?.kind === "per" &&
  text.slice(next.start, next.end).endsWith("ly") &&
  currency === undefined &&
  unit === 1 &&
  high.lessThan(100);

/** `一口價`: a digit alone that is written as a word. */
const isSpokenDigit = (text: string, { start, end }: Quantity): boolean =>
  end === start + 1 && chineseDigit(text[start]) !== undefined;

const COUNTED: readonly Meaning[] = [
  ...(["perItem", "perOrder", "perPerson", "perShop", "perSite", "perKeyword", "perInquiry"] as const),
];
const PRICED: readonly Meaning[] = [
  ...FEE_WORDS,
  ...SALES_WORDS,
  "setup",
  "deposit",
  "minimum",
  "cap",
  "listing",
  "refund",
  "adSpend",
  "adBudget",
];

interface MoneyRule {
  readonly applies: (draft: Draft, quantity: Quantity, context: Context) => boolean;
  readonly take: (draft: Draft, quantity: Quantity, context: Context) => void;
}

const closest = (words: readonly Meaning[], others: readonly Meaning[]) => ({
  applies: (_: Draft, __: Quantity, context: Context) => isNearest(context, words, others),
});

const term =
  (name: Term, ...cues: readonly Meaning[]) =>
  (draft: Draft, quantity: Quantity, context: Context): void =>
    put(draft, name, spreadOf(quantity), quantity, nearest(context, cues));

/** In order: the first rule that applies takes the amount. */
const MONEY_RULES: readonly MoneyRule[] = [
  { applies: isSaidAgain, take: takeSaidAgain },
  { applies: isWaivedBelow, take: doubtWaived },
  { applies: isSumOfPeriods, take: takeSumOfPeriods },
  { applies: isPartOfSum, take: takePartOfSum },
  { applies: isPartOfNext, take: () => undefined },
  { applies: isProductOfMonths, take: takeProductOfMonths },
  // No terms of the agency: they stay unread, and are asked.
  { applies: isOthers, take: () => undefined },
  {
    applies: ({ items, plain }, _, { at }) => isAmountOff(items, at, plain.text),
    take: () => undefined,
  },
  { applies: isIncludedScale, take: () => undefined },
  { applies: isMissedScale, take: takeMissedScale },
  { applies: isChargedIfMissed, take: doubtIfMissed },
  { applies: isToAgree, take: takeToAgree },
  { applies: isTaxedPrice, take: takeTaxedPrice },
  { applies: isServicePrice, take: takeServicePrice },
  { applies: isBeyondIncluded, take: () => undefined },
  { applies: isCountedByUnknown, take: doubtMonthly },
  { applies: isChangeByAmount, take: doubtChangeByAmount },
  { applies: isAtRisk, take: takeAtRisk },
  {
    applies: (draft, _, { at }) => restsOnSuccess(draft, at),
    take: (draft, quantity) => doubt(draft, quantity, { code: "conditionUnread", term: "monthlyFee" }),
  },
  { applies: isSumOfMonths, take: takeSumOfMonths },
  { applies: isInstalment, take: takeInstalment },
  {
    // `一口價3800包月全包` is a fee that covers all.
    applies: ({ said }, quantity, context) =>
      says(context, "near", "allIn") &&
      !says(context, "near", "monthlyFee") &&
      !(unitsOf(quantity, context).includes("month") && said.has("commission")),
    take: (draft, quantity, context) => {
      draft.terms.total = quantity.low;
      take(draft, quantity, "total", nearest(context, ["allIn"]));
    },
  },
  {
    applies: (draft, _, context) =>
      isNearest(context, ["refund"], [...SALES_WORDS, "target", "deposit"]) &&
      says(context, "before", "refund") &&
      (draft.said.has("missed") || says(context, "all", "missed")),
    take: (draft, quantity, context) => {
      draft.terms.kpi = { ...draft.terms.kpi, refundIfMissed: quantity.low };
      take(draft, quantity, "kpi", nearest(context, ["refund"]));
    },
  },
  { ...closest(["deposit"], [...FEE_WORDS, ...SALES_WORDS, "setup"]), take: term("deposit", "deposit") },
  { applies: isDepositBack, take: takeDepositBack },
  { applies: isEarnest, take: takeEarnest },
  { applies: isFirstPayment, take: takeFirstPayment },
  { applies: ({ items, plain }, _, { at }) => isTrialPrice(items, at, plain.text), take: takeTrialPrice },
  {
    applies: isSetup,
    take: (draft, quantity, context) =>
      // `Catalog setup: ₹50 per SKU`
      unitsOf(quantity, context).includes("item")
        ? doubt(draft, quantity, { code: "conditionUnread", term: "setupFee" })
        : term("setupFee", "setup")(draft, quantity, context),
  },
  { applies: isPaidOnce, take: term("setupFee", "oneTime") },
  { applies: isPieceOfWork, take: term("setupFee", "setup") },
  {
    applies: isAddOn,
    take: term("addOnPerSite", "addOn", "secondShop"),
  },
  { applies: isSurcharge, take: () => undefined },
  { applies: isAdSpendOfDay, take: takeAdSpend },
  { applies: (_, quantity, context) => countedBy(quantity, context) !== undefined, take: takePerUnit },
  {
    applies: isPriceOfNext,
    take: (draft, quantity) => doubt(draft, quantity, { code: "conditionUnread", term: "perItem" }),
  },
  { ...closest(["cap"], [...FEE_WORDS, "minimum"]), take: takeCap },
  { applies: isCapOfFee, take: takeCap },
  { applies: isShopSize, take: takeShopSize },
  { applies: isMostCommission, take: takeCap },
  {
    applies: isLeastAdSpend,
    take: takeLeastAdSpend,
  },
  { applies: isMinimum, take: takeMinimum },
  { applies: isSales, take: takeSales },
  { applies: isAdSpend, take: takeAdSpend },
  { applies: isExampleFee, take: takeExampleFee },
  { applies: () => true, take: takeFee },
];

/** `setup $500`; in `$10,000 setup and $4,000 monthly` the second has a period of its own. */
function isSetup({ items, plain }: Draft, quantity: Quantity, context: Context): boolean {
  // `店鋪裝修5000,託管4500/月`
  const isNamed = means(items[context.at - 1], "decoration") || plain.text.endsWith("开店", quantity.start);
  if (isNamed && unitsOf(quantity, context).length === 0) return true;
  const isOfPeriod = quantity.per.some((unit) => monthsOf(unit) !== undefined);
  const setup = nearest(context, ["setup"]);
  // `$9,999 for the whole year with setup included`, `$3,500 including setup`
  if (setup?.side === "after" && means(items[items.indexOf(setup.item) - 1], "included")) return false;
  if (setup?.side === "after" && means(items[items.indexOf(setup.item) + 1], "included", "free", "nothing"))
    return false;
  return (
    !(isOfPeriod && (setup?.far || setup?.side === "before")) &&
    isNearest(context, ["setup"], ["monthlyFee", "annualFee", "monthly"])
  );
}

/** `每增加一個站點,月費加3000`: what is counted stands between the word and the amount, or at the amount. */
function isAddOn({ items }: Draft, quantity: Quantity, context: Context): boolean {
  const other = nearest(context, ["secondShop"]);
  if (other && !other.far) return true;
  const cue = nearest(context, ["addOn"]);
  if (!cue) return false;
  const between = items.slice(Math.min(items.indexOf(cue.item), context.at), context.at);
  if (cue.side === "after" && cue.far) return false;
  // `£400 for each additional EU marketplace`
  const behind = items.slice(items.indexOf(cue.item) + 1).find(({ kind }) => kind !== "unknown");
  const counted = cue.side === "after" ? behind : between[1];
  if (means(counted, "perSite", "perShop")) return true;
  const written = between.flatMap((item) => (item.kind === "per" ? [item.unit] : []));
  return [...written, ...unitsOf(quantity, context)].some((unit) => unit === "site" || unit === "shop");
}

/** `每人2500元/月,夜班加收500元`: what comes on top of a price in some case only is no fee of its own. */
function isSurcharge(draft: Draft, quantity: Quantity, context: Context): boolean {
  const { items, plain, terms } = draft;
  // `雙11另收5000,月費6000`
  if (terms.monthlyFee === undefined && isAddedInSeason(draft, context)) return true;
  const before = items[context.at - 1];
  const isAdded = before !== undefined && SURCHARGED.has(plain.text.slice(before.start, before.end));
  return (
    isAdded && unitsOf(quantity, context).length === 0 && PRICED_BY.some((term) => terms[term] !== undefined)
  );
}

const SURCHARGED: ReadonlySet<string> = new Set(["加收", "上浮", "上涨", "上调", "涨"]);
const PRICED_BY = [
  ...(["monthlyFee", "quarterlyFee", "annualFee", "perPersonMonth", "perPersonShift", "perHour"] as const),
] as const satisfies readonly Term[];
