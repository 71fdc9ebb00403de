import type { Decimal } from "../../money/decimal";
import type { PerUnit } from "./items";
import type { QuoteCurrency } from "./tokens/tokens";

/** An amount or a rate with the range its words leave. Rates are fractions. */
export interface Spread {
  readonly low: Decimal;
  /** Absent where it is open upwards: 兩萬起. */
  readonly high?: Decimal;
  readonly approx?: boolean;
  /** Only the upper end was said: 不超過3萬. */
  readonly upToOnly?: boolean;
  /** The range is named as what is usual; more is possible. */
  readonly openEnded?: boolean;
  /** A second figure that the text mentions beside the bound: 不低於2萬甚至3萬. */
  readonly also?: Decimal;
  /** What the text calls usual inside a wider range. */
  readonly typical?: Decimal;
}

export type QuoteModel =
  | "fee"
  | "commission"
  | "fee+commission"
  | "phased"
  | "profit_share"
  | "adspend"
  | "retainer_credited"
  | "percent_inclusive"
  | "add_on"
  | "per_unit"
  | "setup"
  | "holdback"
  | "hourly";

/** What the text is about: a price, the size of a shop, or a plan for employees. */
export type QuoteScope = "fee" | "sales" | "staff_plan";

export type TiersMode =
  | "marginal"
  | "whole"
  | "ambiguous"
  | "marginal above threshold"
  | "marginal above target"
  | "ambiguous above threshold";

export interface ReadTier {
  readonly upTo?: Decimal;
  readonly rate?: Spread;
  /** A monthly fee in place of a rate. */
  readonly fee?: Spread;
}

export interface ReadPhase {
  readonly months?: Spread;
  readonly terms: ReadTerms;
}

export interface ReadKpi {
  readonly sales?: Decimal;
  readonly withinMonths?: Decimal;
  readonly roi?: Decimal;
  readonly attainment?: Decimal;
  /** A fixed amount that is refunded. */
  readonly refundIfMissed?: Decimal;
  /** The share of the fee that is refunded: 0.5, 1 in full, 2 doubled. */
  readonly refundShare?: Decimal;
  readonly proRata?: boolean;
  /** The part of the month's fee that is paid by results: an amount, or a share of it. */
  readonly atRisk?: Decimal;
  readonly atRiskShare?: Decimal;
}

/** The monthly fee for who signs for so many months; without months it is the fee otherwise. */
export interface FeeByTerm {
  readonly months?: Decimal;
  readonly monthlyFee: Spread;
}

/** One of several offers: its monthly fee, or whatever else it charges. */
export interface ReadPackage {
  readonly name: string;
  readonly monthlyFee?: Spread;
  /** What the offer charges beside a monthly fee, or in its place. */
  readonly others?: ReadTerms;
}

export interface PerPrice extends Spread {
  readonly name: string;
}

/** What an agency can do for a shop, by which quotes are set side by side. */
export const SERVICES = [
  ...([
    "operations",
    "promotion",
    "design",
    "photography",
    "decoration",
    "copywriting",
    "customerService",
  ] as const),
  ...(["warehouse", "liveStream", "video", "influencers", "analysis", "listings"] as const),
  ...(["positioning", "models", "scenes", "retouching", "tracking", "members", "channels"] as const),
  ...(["salesSupport", "software"] as const),
] as const;
export type Service = (typeof SERVICES)[number];

/** What a service costs beside the quote's price; what it is counted by is absent where it was not said. */
export interface ServicePrice extends Spread {
  readonly per?: PerUnit;
}

/** A service that a quote names. What is not included is left out, or to be had for more money. */
export interface ReadService {
  readonly service: Service;
  readonly included: boolean;
  readonly extra?: true;
  /** How many of it the price includes: `up to 40 images`. */
  readonly count?: Decimal;
  /** Of what is extra, or of what goes beyond what is included. */
  readonly price?: ServicePrice;
}

/** Everything a quote can say. What is absent was not said. */
export interface ReadTerms {
  monthlyFee?: Spread;
  quarterlyFee?: Spread;
  halfYearFee?: Spread;
  annualFee?: Spread;
  totalFee?: Spread;
  feeRange?: Spread;
  /** Fees by the length of the contract; the monthly fee is then the range over them. */
  feesByTerm?: readonly FeeByTerm[];
  /** Months that are paid before the work begins: 先付三個月, 簽約付首季. */
  prepaidMonths?: Spread;
  /** Months at the end of the contract that are not charged: 簽一年送一個月. */
  bonusMonths?: Spread;
  /** What the agency pays back of a year's bill: 年框返1%. */
  rebate?: Spread;
  feePeriod?: "unstated" | readonly PerUnit[];
  setupFee?: Spread;
  deposit?: Spread;
  depositRefundable?: boolean;
  rate?: Spread;
  ratesByCategory?: readonly { readonly name: string; readonly rate: Spread }[];
  rateBase?: string;
  tiers?: readonly ReadTier[];
  tiersMode?: TiersMode;
  threshold?: Decimal | string;
  minimum?: Spread | "unstated";
  /** Where the words say what the minimum is of. */
  minimumMeaning?: MinimumMeaning;
  cap?: Spread;
  /** Whether a cap beside a fee is of the whole bill; `open` where the words do not say it. */
  capMeaning?: "bill" | "open";
  combine?: string;
  months?: Spread;
  noticeDays?: Spread;
  phases?: readonly ReadPhase[];
  costShare?: Decimal;
  feeUplift?: Spread;
  equity?: Spread | true;
  monthlySales?: Spread;
  annualSales?: Spread;
  halfYearSales?: Spread;
  adSpend?: Spread;
  /** The rate on ad spend where another one is on sales. */
  adSpendRate?: Spread;
  /** Where the words say how that stands to the commission. */
  adShare?: AdShare;
  example?: { sales?: Decimal; fee?: Decimal; adSpend?: Decimal };
  perItem?: PerPrice;
  perOrder?: Spread;
  perPersonShift?: Spread;
  perPersonDay?: Spread;
  perPersonMonth?: Spread;
  perDay?: Spread;
  perHour?: Spread;
  perShop?: Spread;
  perSite?: Spread;
  perKeyword?: Spread;
  perInquiry?: Spread;
  perProject?: Spread;
  addOnPerSite?: Spread;
  when?: "promo";
  packages?: readonly ReadPackage[];
  kpi?: ReadKpi;
  payment?: Partial<Record<"monthly" | "quarterly" | "halfYearly" | "annual" | "any", Decimal>>;
  settlement?: "monthly" | "quarterly" | "annual";
  taxIncluded?: boolean;
  taxRate?: Spread;
  adSpendIncluded?: boolean;
  refundsExcluded?: boolean;
  services?: readonly ReadService[];
  /** Nothing is done but what is named: 只做上下架. */
  servicesOnly?: true;
  split?: readonly Decimal[];
  total?: Decimal;
  currency?: QuoteCurrency;
}

export type Term = keyof ReadTerms;

/** What 保底 may mean: the month's whole bill is at least that; the commission rests on sales above that; the commission alone is at least that. */
export type MinimumMeaning = "feeFloor" | "salesGuarantee" | "payFloor";

/**
 * A share of the ad spend is charged apart from the commission and on top; or it is capped, and compared with the fee, together with the
 * commission; or it is so instead of the commission, which comes on top: 「$2,000 or 15% of ad spend, whichever is higher, plus 3% of sales」.
 */
export type AdShare = "apart" | "within" | "instead";

/** What words are that later rules look for again, beside the term they say. */
export type SpanRole = "nameOfOffer" | "nameOfPackage" | "saidAgain" | "partOfSum";

/** Which words say a term, and how sure that is (0 to 1). Places are of the original text. */
export interface ReadSpan {
  readonly term: Term | "model";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
  readonly role?: SpanRole;
}

/** What is to be asked before signing; the texts stand in `src/locale/agency/agency.ts`. */
export type QuestionCode =
  | "rateNotStated"
  | "feeNotStated"
  | "periodUnstated"
  | "periodAmbiguous"
  | "billedByWeeks"
  | "baseUnnamed"
  | "profitUndefined"
  | "tiersReading"
  | "minimumMeaning"
  | "minimumUnstated"
  | "capMeaning"
  | "targetUnstated"
  | "thresholdUnstated"
  | "amountUnstated"
  | "termUnstated"
  | "openEnded"
  | "approximate"
  | "rangeGiven"
  | "phaseLength"
  | "phaseOfTerm"
  | "refundPeriod"
  | "depositReturn"
  | "taxUnstated"
  | "adSpendUnstated"
  | "allInShare"
  | "costShareBase"
  | "wholeTermAssumed"
  | "unusedFigure"
  | "secondRate"
  | "currencyUnstated"
  | "firstPayment"
  | "satisfaction"
  | "bySeason"
  | "severalPlans"
  | "conditionUnread"
  | "figuresConflict";

export interface Question {
  readonly code: QuestionCode;
  readonly term?: Term;
  /** The words that leave it open. */
  readonly text?: string;
  /** What the words may mean, as names of readings. */
  readonly alternatives?: readonly string[];
}

export interface Unread {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface QuoteReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly model?: QuoteModel;
  readonly scope?: QuoteScope;
  readonly terms: ReadTerms;
  readonly spans: readonly ReadSpan[];
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
  /** The words for which the price is not what the figures alone say: as long as there are any, the quote has no price. */
  readonly unclear: readonly Unread[];
}
