import { Decimal } from "../../../money/decimal";
import type { Draft } from "../draft";
import { feesOf, hasFeesByParts } from "../feesOf";
import { isOfCommission } from "./bareBase";
import { isVerb } from "./moneyWords";
import { wordsOfCredit } from "./creditedFee";
import { means, saysPer, type Item } from "../items";
import type { QuoteModel, QuoteScope, ReadTerms } from "../quoteReading";

const hasFee = (terms: ReadTerms): boolean =>
  feesOf(terms).some(({ low, high }) => !(low.isZero() && high?.isZero())) ||
  hasFeesByParts(terms) ||
  terms.addOnPerSite !== undefined ||
  terms.feeUplift !== undefined;

const hasRate = (terms: ReadTerms): boolean =>
  !(terms.rate?.low.isZero() && terms.rate.high?.isZero()) &&
  (terms.rate !== undefined ||
    terms.ratesByCategory !== undefined ||
    (terms.tiers?.some(({ rate }) => rate !== undefined) ?? false));

const counted = (terms: ReadTerms): boolean =>
  [
    terms.perItem,
    terms.perOrder,
    terms.perKeyword,
    terms.perInquiry,
    terms.perShop,
    terms.perSite,
    terms.perProject,
    terms.perDay,
  ].some((price) => price !== undefined);

/** What the text is about; nothing where it is no quote. */
export function scopeOf(draft: Draft, model: QuoteModel | undefined): QuoteScope | undefined {
  const { terms, said } = draft;
  if (isStaffPlan(draft)) return "staff_plan";
  if (model !== undefined) return "fee";
  const sales = terms.monthlySales ?? terms.annualSales ?? terms.halfYearSales;
  if (sales) return "sales";
  return Object.keys(terms).length > 0 || said.has("fee") || said.has("commission") ? "fee" : undefined;
}

/** A task a person, or pay of an employee: no agency's price. */
function isStaffPlan(draft: Draft): boolean {
  const { items, terms, said } = draft;
  const personal =
    said.has("staff") || (said.has("target") && saysPer(items, "person")) || isSalaryByCompletion(draft);
  return (
    personal &&
    terms.perPersonShift === undefined &&
    terms.perPersonMonth === undefined &&
    terms.perPersonDay === undefined
  );
}

/** `底薪5000,完成率80%以上提成3%`, `base salary $3,000, 5% at 100% attainment` */
const isSalaryByCompletion = ({ items, said }: Draft): boolean =>
  said.has("salary") &&
  said.has("attainment") &&
  items.some(
    (item) => item.kind === "quantity" && item.sort === "rate" && item.low.greaterThanOrEqualTo(HALF),
  );

const HALF = new Decimal("0.5");

/** The model that the words name, or that the figures make. */
export function modelOf(draft: Draft): QuoteModel | undefined {
  const { terms } = draft;
  if (isStaffPlan(draft)) return undefined;
  if (terms.packages?.some(({ others }) => others)) return ofOffers(terms.packages);
  if (terms.phases) return "phased";
  if (terms.combine?.startsWith("max(hourly") || terms.perHour) return "hourly";
  if (terms.total !== undefined) return "percent_inclusive";
  if (terms.split && !terms.rate && !hasFee(terms)) return "holdback";
  if ((terms.rate ?? terms.tiers) && wordsOfCredit(draft)) return "retainer_credited";
  if (terms.rateBase === "other fee") return "add_on";
  if (isOfProfit(draft)) return "profit_share";
  const isFree = terms.rate?.high?.isZero() && !terms.tiers;
  if (!isFree && (terms.rateBase === "ad spend" || terms.rateBase === "ad budget")) return "adspend";
  if (terms.combine !== undefined) return "commission";
  return ofFeeAndRate(draft);
}

/** What several offers charge, all together. */
function ofOffers(packages: NonNullable<ReadTerms["packages"]>): QuoteModel {
  const offers = packages.map(({ monthlyFee, others }) => ({ ...others, ...(monthlyFee && { monthlyFee }) }));
  if (!offers.some(hasRate)) return "fee";
  return offers.some(hasFee) ? "fee+commission" : "commission";
}

function isOfProfit(draft: Draft): boolean {
  const { items, terms } = draft;
  // Nobody shares sales by halves.
  if (items.some(({ kind }) => kind === "ratio") && terms.costShare === undefined) return true;
  const base = typeof terms.rateBase === "string" && terms.rateBase.includes("profit");
  return (
    base || items.some((item, at) => means(item, "netProfit", "grossProfit") && isOfCommission(draft, at))
  );
}

function ofFeeAndRate(draft: Draft): QuoteModel | undefined {
  const { terms, said } = draft;
  const fee = hasFee(terms);
  const rate = hasRate(terms);
  if (fee && rate) return terms.feeUplift && !terms.monthlyFee ? "commission" : "fee+commission";
  if (fee && !namesBoth(draft)) return OPEN_SHARE.test(draft.plain.text) ? "fee+commission" : "fee";
  if (said.has("pureCommission") && !fee) return !rate && counted(terms) ? "per_unit" : "commission";
  if (terms.monthlyFee && !rate && !said.has("commission"))
    return fee || !counted(terms) ? "fee" : "per_unit";
  if (namesBoth(draft)) return "fee+commission";
  if (rate) return namesBoth(draft, true) ? "fee+commission" : "commission";
  if (said.has("pureFee") || (terms.rate && !fee)) return "fee";
  if (counted(terms)) return "per_unit";
  if (terms.setupFee && !fee) return "setup";
  if (said.has("commission")) return "commission";
  if (refunds(terms.kpi) || terms.minimum || terms.payment || terms.costShare) return "fee";
  const sales = terms.monthlySales ?? terms.annualSales ?? terms.halfYearSales;
  return !sales && (said.has("fee") || said.has("monthlyFee") || said.has("annualFee")) ? "fee" : undefined;
}

/** `$199/month + % of ad spend` */
const OPEN_SHARE = /(?:\+|\bplus|\band) (?:an? )?(?:%|percentage) of\b|\bplus commissions?\b/;

/** A target that is only promised prices nothing. */
const refunds = (kpi: ReadTerms["kpi"]): boolean =>
  kpi !== undefined &&
  (kpi.refundIfMissed !== undefined || kpi.refundShare !== undefined || kpi.proRata === true);

/** `cost plus 15%` */
const COST = /^costs?$/;

/** `Retainer + 5% of ad spend`, `8% of ad spend + monthly retainer`: a fee beside a rate that has no figure. */
export const namesFeeBeside = (draft: Draft): boolean =>
  namesBoth(draft, true) || draft.items.some((item, at) => means(item, "plus") && isFeeAlone(draft, at + 1));

function isFeeAlone(draft: Draft, from: number): boolean {
  const behind = draft.items.slice(from);
  const end = behind.findIndex(({ kind }) => kind === "break");
  const clause = behind.slice(0, end === -1 ? undefined : end);
  const name = clause.find((item) => !means(item, "filler", "monthly"));
  const isFee = means(name, "fee", "monthlyFee") && !isVerb(draft, name!);
  return isFee && !clause.some(({ kind }) => kind === "quantity");
}

const isRateAt = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some((item) => item.kind === "quantity" && item.sort === "rate");

/** `服務費加提點`, `基礎費用+提成`, `保底GMV+階梯分成`: a fixed part and a share, joined. */
function namesBoth(draft: Draft, rated = false): boolean {
  const { items, terms } = draft;
  const nothing = (spread: ReadTerms["rate"]) => spread !== undefined && spread.high?.isZero();
  if (nothing(terms.monthlyFee) || nothing(terms.rate) || draft.said.has("pureCommission")) return false;
  const fixed = items.findIndex(
    (item) =>
      means(item, "fee", "monthlyFee", "annualFee", "teamCost", "minimum", "pureFee") &&
      !isVerb(draft, item) &&
      !COST.test(draft.plain.text.slice(item.start, item.end)),
  );
  if (fixed === -1) return false;
  const joined = items.findIndex((item, at) => at > fixed && means(item, "plus"));
  // Figures that are left blank or are to be agreed: both are named.
  const isOpen = draft.said.has("placeholder") || draft.said.has("toAgree");
  if (isOpen && draft.said.has("commission")) return true;
  if (joined === -1 && draft.terms.tiersMode !== "marginal above target") return false;
  // `Monthly management fee + 10% of revenue`; in `fee: 5% of sales + 2% of ad spend` the fee has its figure.
  if (rated) {
    const isStated = items.slice(fixed, joined).some(({ kind }) => kind === "quantity");
    return joined !== -1 && (terms.minimum !== undefined || !isStated) && isRateAt(items, joined + 1);
  }
  return items.some(
    (item, at) => at > Math.max(joined, fixed) && means(item, "commission") && !means(item, "of"),
  );
}
