import { Decimal } from "../../money/decimal";
import { nearest, says, spreadOf, take, type Context, type Cue, type Draft } from "./draft";
import { unitsOf, type PerUnit, type Quantity } from "./items";
import { FEE_WORDS, takeFee } from "./feeRule";
import { put, textOf } from "./putTerm";
import { monthsOf } from "./quantities";
import type { Term } from "./quoteReading";
import { isServicePrice, takeServicePrice } from "./servicePrice";
import type { Meaning } from "./vocabulary";

export const SALES_WORDS = [
  ...([
    "sales",
    "monthlySales",
    "annualSales",
    "actualSales",
    "grossSales",
    "gmv",
    "monthlyGmv",
    "annualGmv",
  ] as const),
  ...(["paidSales", "cashReceived", "netSales", "agentSales"] as const),
] as const;

/** The part of a text that no rule takes for money. */
export function readMoney(draft: Draft, quantity: Quantity, context: Context): void {
  if (quantity.sort === "number" && says(context, "near", "roi")) return takeReturn(draft, quantity, context);
  if (quantity.sort === "number" && !looksLikeMoney(quantity, context)) return;
  if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  const rule = MONEY_RULES.find(({ applies }) => applies(draft, quantity, context));
  rule?.take(draft, quantity, context);
}

/** `if ROAS above 3`, `保證ROI不低於3`. */
function takeReturn(draft: Draft, quantity: Quantity, context: Context): void {
  draft.terms.kpi = { ...draft.terms.kpi, roi: quantity.low };
  take(draft, quantity, "kpi", "return on ad spend promised", nearest(context, ["roi"]));
}

/** A bare number is an amount where a word or a unit of price stands at it, or alone where it is large. */
function looksLikeMoney(quantity: Quantity, context: Context): boolean {
  if (quantity.per.length > 0 || context.pers.length > 0) return true;
  if (quantity.high.greaterThan(0) && quantity.high.lessThan(100)) return false;
  if (
    context.cues.some((cue) => !cue.far && cue.distance <= 2 && PRICED.some((word) => cue.meanings.has(word)))
  )
    return true;
  return quantity.low.greaterThanOrEqualTo(500);
}
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

const spoken = (...meanings: readonly Meaning[]) => ({
  applies: (_: Draft, __: Quantity, context: Context) => says(context, "near", ...meanings),
});

const term =
  (name: Term, ...cues: readonly Meaning[]) =>
  (draft: Draft, quantity: Quantity, context: Context): void =>
    put(draft, name, spreadOf(quantity), quantity, nearest(context, cues));

/** In order: the first rule that applies takes the amount. */
const MONEY_RULES: readonly MoneyRule[] = [
  { applies: isServicePrice, take: takeServicePrice },
  {
    applies: (_, __, context) => says(context, "before", "allIn") || says(context, "near", "allIn"),
    take: (draft, quantity, context) => {
      draft.terms.total = quantity.low;
      take(draft, quantity, "total", "all-in budget", nearest(context, ["allIn"]));
    },
  },
  {
    applies: (draft, _, context) =>
      says(context, "before", "refund") &&
      !says(context, "before", "deposit") &&
      (draft.said.has("missed") || says(context, "all", "missed")),
    take: (draft, quantity, context) => {
      draft.terms.kpi = { ...draft.terms.kpi, refundIfMissed: quantity.low };
      take(draft, quantity, "kpi", "fixed refund", nearest(context, ["refund"]));
    },
  },
  { ...closest(["deposit"], [...FEE_WORDS, ...SALES_WORDS, "setup"]), take: term("deposit", "deposit") },
  { ...closest(["setup"], ["monthlyFee", "annualFee", "monthly"]), take: term("setupFee", "setup") },
  {
    applies: (_, quantity, context) =>
      says(context, "all", "addOn") &&
      unitsOf(quantity, context).some((unit) => unit === "site" || unit === "shop"),
    take: term("addOnPerSite", "addOn"),
  },
  { applies: (_, quantity, context) => countedBy(quantity, context) !== undefined, take: takePerUnit },
  { ...closest(["cap"], [...FEE_WORDS]), take: term("cap", "cap") },
  { applies: isMinimum, take: term("minimum", "minimum") },
  { applies: isSales, take: takeSales },
  { applies: isAdSpend, take: takeAdSpend },
  { applies: isExampleFee, take: takeExampleFee },
  { ...spoken("commission"), take: takeFee },
  { applies: () => true, take: takeFee },
];

/** One of `words` is nearer than any of `others`. */
function closest(words: readonly Meaning[], others: readonly Meaning[]) {
  return {
    applies: (_: Draft, __: Quantity, context: Context) => {
      const found = nearest(context, words);
      const other = nearest(context, others);
      return (
        found !== undefined &&
        !(found.far && found.side === "after") &&
        (!other ||
          found.distance < other.distance ||
          (found.distance === other.distance && found.side === "before"))
      );
    },
  };
}

const UNIT_TERMS: Partial<Record<PerUnit, Term>> = {
  shop: "perShop",
  site: "perSite",
  order: "perOrder",
  inquiry: "perInquiry",
  keyword: "perKeyword",
  project: "perProject",
  hour: "perHour",
  day: "perDay",
};

/** The term of a price that is counted: by person and shift, by order, by item. */
function countedBy(quantity: Quantity, context: Context): Term | undefined {
  const units = unitsOf(quantity, context);
  if (units.includes("person")) {
    if (units.includes("day")) return "perPersonDay";
    return units.includes("shift")
      ? "perPersonShift"
      : units.includes("month")
        ? "perPersonMonth"
        : undefined;
  }
  if (units.includes("item") || says(context, "before", "listing")) return "perItem";
  const counted = units.find((unit) => UNIT_TERMS[unit] !== undefined);
  return counted && UNIT_TERMS[counted];
}

function takePerUnit(draft: Draft, quantity: Quantity, context: Context): void {
  const name = countedBy(quantity, context)!;
  if (says(context, "before", "promo")) draft.terms.when = "promo";
  // With one shop, a price per shop and month is the monthly fee.
  if (
    name === "perShop" &&
    (unitsOf(quantity, context).includes("month") || says(context, "near", "monthlyFee"))
  )
    draft.terms.monthlyFee ??= spreadOf(quantity);
  if (name !== "perItem") return put(draft, name, spreadOf(quantity), quantity, undefined);
  const listing = nearest(context, ["listing"]);
  draft.terms.perItem = { name: listing ? "上架" : itemName(draft, context), ...spreadOf(quantity) };
  take(draft, quantity, "perItem", "price by item", listing);
}

/** What is counted, in the quote's own word. */
function itemName(draft: Draft, context: Context): string {
  const per = [...context.pers, ...draft.items.filter((item) => item.kind === "per")].find(
    (item) => item.kind === "per" && item.unit === "item",
  );
  return per ? textOf(draft, per).replace(/^(每|per|\/|a)\s*/i, "") : "件";
}

function isMinimum(draft: Draft, quantity: Quantity, context: Context): boolean {
  const said = closest(["minimum"], [...SALES_WORDS]).applies(draft, quantity, context);
  const before = nearest(context, ["minimum"]);
  if (said && before && (before.side === "before" || !before.far)) return true;
  // `提點5%，不低於5000元`: a bound behind a rate.
  return (
    quantity.bound === "over" &&
    context.previous?.sort === "rate" &&
    !says(context, "near", ...FEE_WORDS) &&
    !quantity.openEnded
  );
}

function isSales(_: Draft, __: Quantity, context: Context): boolean {
  const sales = nearest(context, [...SALES_WORDS, "target"]);
  if (!sales || (sales.far && sales.side === "after")) return false;
  const other = nearest(context, [...FEE_WORDS, "commission"]);
  return (
    !other ||
    sales.distance < other.distance ||
    (sales.distance === other.distance && sales.side === "before")
  );
}

function takeSales(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, [...SALES_WORDS, "target"]);
  const period = salesMonths(draft, quantity, context, cue);
  if (isKpiSales(draft, context)) {
    draft.terms.kpi = {
      ...draft.terms.kpi,
      sales: quantity.low,
      ...(period && { withinMonths: new Decimal(period) }),
    };
    return take(draft, quantity, "kpi", "sales promised", cue);
  }
  if (says(context, "all", "then", "example") && draft.said.has("commission")) {
    draft.terms.example = { ...draft.terms.example, sales: quantity.low };
    return take(draft, quantity, "example", "example sales", cue);
  }
  const name: Term = period === 12 ? "annualSales" : period === 6 ? "halfYearSales" : "monthlySales";
  put(draft, name, spreadOf(quantity), quantity, cue, "sales scale");
}

function isKpiSales(draft: Draft, context: Context): boolean {
  return draft.said.has("missed") || says(context, "all", "promise", "target");
}

function salesMonths(
  draft: Draft,
  quantity: Quantity,
  context: Context,
  cue: Cue | undefined,
): number | undefined {
  if (cue?.meanings.has("annualSales") || cue?.meanings.has("annualGmv")) return 12;
  if (cue?.meanings.has("monthlySales") || cue?.meanings.has("monthlyGmv")) return 1;
  const unit = unitsOf(quantity, context).find((each) => monthsOf(each) !== undefined);
  if (unit) return monthsOf(unit);
  const before = draft.items[cue ? draft.items.indexOf(cue.item) - 1 : context.at - 1];
  if (before?.kind !== "duration" || before.unit !== "month") return undefined;
  draft.read.add(before);
  return before.low.toNumber();
}

function isAdSpend(_: Draft, __: Quantity, context: Context): boolean {
  return closest(["adSpend", "adBudget"], [...FEE_WORDS, "commission"]).applies(_, __, context);
}

/** `$900 management fee on $3,000 ad spend`: the spend is the example's. */
function takeAdSpend(draft: Draft, quantity: Quantity, context: Context): void {
  const cue = nearest(context, ["adSpend", "adBudget"]);
  if (draft.terms.monthlyFee && says(context, "before", "of")) {
    draft.terms.example = { ...draft.terms.example, adSpend: quantity.low };
    return take(draft, quantity, "example", "example ad spend", cue);
  }
  put(draft, "adSpend", spreadOf(quantity), quantity, cue, "ad budget");
}

function isExampleFee(draft: Draft, _: Quantity, context: Context): boolean {
  const commission = nearest(context, ["commission"]);
  return (
    draft.terms.example?.sales !== undefined && commission?.side === "before" && !nearest(context, FEE_WORDS)
  );
}

function takeExampleFee(draft: Draft, quantity: Quantity, context: Context): void {
  draft.terms.example = { ...draft.terms.example, fee: quantity.low };
  take(draft, quantity, "example", "example fee", nearest(context, ["commission"]));
}
