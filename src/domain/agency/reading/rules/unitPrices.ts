import { ask, doubt, isNearest, nearest, says, spreadOf, take, type Context, type Draft } from "../draft";
import { means, unitsOf, type Item, type PerUnit, type Quantity } from "../items";
import { FEE_WORDS, SALES_WORDS } from "./moneyWords";
import { monthsOf } from "../quantities/periodUnits";
import { put, textOf } from "./putTerm";
import type { Term } from "../quoteReading";
import type { Meaning } from "../tokens/vocabulary";

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

/** `諮詢量0.5元/個`: what is counted is named before. */
const COUNTED: ReadonlyMap<Meaning, Term> = new Map([
  ["perInquiry", "perInquiry"],
  ["perKeyword", "perKeyword"],
  ["perSite", "perSite"],
]);

/** The term of a price that is counted: by person and shift, by order, by item. */
export function countedBy(quantity: Quantity, context: Context): Term | undefined {
  const units = unitsCounted(quantity, context);
  if (units.includes("person")) {
    if (units.includes("day")) return "perPersonDay";
    if (units.includes("shift")) return "perPersonShift";
    // `最低任務50000元/人` is what a person sells.
    const isPay = units.includes("month") || !isNearest(context, [...SALES_WORDS, "target"], FEE_WORDS);
    return isPay ? "perPersonMonth" : undefined;
  }
  if (units.includes("shift")) return "perPersonShift";
  const named = units.includes("item") ? nearest(context, [...COUNTED.keys()]) : undefined;
  const noun =
    named?.side === "before" && !named.far && [...COUNTED].find(([each]) => named.meanings.has(each));
  if (noun) return noun[1];
  // `關鍵字500元一個月`
  const keyword = nearest(context, ["perKeyword"]);
  if (keyword?.side === "before" && keyword.distance === 0) return "perKeyword";
  const byName = priceNamed(quantity, context);
  if (byName) return byName;
  // `上架代營運 固定月費25,000`
  const isOfListing =
    says(context, "before", "listing") && isNearest(context, ["listing"], ["monthlyFee", "annualFee"]);
  if (units.includes("item") || isOfListing) return "perItem";
  const counted = units.find((unit) => UNIT_TERMS[unit] !== undefined);
  return counted && UNIT_TERMS[counted];
}

const BY_NAME: ReadonlyMap<Meaning, Term> = new Map([
  ["costPerLead", "perInquiry"],
  ["costPerOrder", "perOrder"],
]);

const NAMES_OF_PRICES = [...BY_NAME.keys()];

/** What a colon counts between a name and its figure. */
const A_COLON = 4;

/** `CPL: €12`; `target CPA $25`, `CPA under $30` are no prices. */
function priceNamed({ bound }: Quantity, context: Context): Term | undefined {
  const named = bound === undefined ? nearest(context, NAMES_OF_PRICES) : undefined;
  // `$45 CPA`
  const isBehind = named?.side === "after" && named.distance === 0;
  if (!named || !(isBehind || (named.side === "before" && [0, A_COLON].includes(named.distance))))
    return undefined;
  if (says(context, "all", "target", "conditional", "roi")) return undefined;
  return [...BY_NAME].find(([meaning]) => named.meanings.has(meaning))?.[1];
}

/** `6小時/天 26天/月 38000元/月`: a price with its own period is not one of the days and hours before it. */
function unitsCounted(quantity: Quantity, context: Context): PerUnit[] {
  const units = unitsOf(quantity, context);
  // `6800一個月 每天4小時`
  const [own] = quantity.per;
  const isFirst = own !== undefined && monthsOf(own) !== undefined;
  const isByPeriod = quantity.per.some((unit) => monthsOf(unit) !== undefined);
  return isByPeriod
    ? units.filter((unit) => (quantity.per.includes(unit) && !isFirst) || !OF_TIME.has(unit))
    : units;
}

const OF_TIME: ReadonlySet<PerUnit> = new Set<PerUnit>(["day", "hour"]);

export function takePerUnit(draft: Draft, quantity: Quantity, context: Context): void {
  const name = countedBy(quantity, context)!;
  // It stays unread, and is asked.
  if (isBeyondIncluded(draft, name, context)) return;
  // `7% of revenue, minimum $150 per store`, `提8%,最低3元一單`
  const isLeast = says(context, "near", "minimum") && [...draft.contexts.keys()].some(isRate);
  if (isLeast) return doubt(draft, quantity, { code: "conditionUnread", term: "minimum" });
  if (says(context, "before", "promo")) draft.terms.when = "promo";
  // With one shop, a price per shop and month is the monthly fee.
  if (
    name === "perShop" &&
    (unitsOf(quantity, context).includes("month") || says(context, "near", "monthlyFee"))
  )
    draft.terms.monthlyFee ??= spreadOf(quantity);
  // `一家店一年6萬`
  if (name === "perShop" && unitsOf(quantity, context).includes("year"))
    return put(draft, "annualFee", spreadOf(quantity), quantity);
  if (name === "perPersonMonth" && !unitsOf(quantity, context).includes("month"))
    ask(draft, {
      code: "periodUnstated",
      term: name,
      text: textOf(draft, quantity),
      alternatives: ["month"],
    });
  if (name !== "perItem") return put(draft, name, spreadOf(quantity), quantity);
  const listing = nearest(context, ["listing"]);
  draft.terms.perItem = { name: listing ? "上架" : itemName(draft, context), ...spreadOf(quantity) };
  take(draft, quantity, "perItem", listing);
}

const isRate = ({ sort }: Quantity): boolean => sort === "rate";

/** `$75 per SKU for the first 20, $50 thereafter`: of so many, behind a price of the same things. */
export const isPriceOfNext = ({ items, terms }: Draft, quantity: Quantity, context: Context): boolean =>
  (terms.perItem ?? terms.perOrder) !== undefined &&
  unitsOf(quantity, context).length === 0 &&
  means(items[context.at + 1], "part", "laterPhase");

/** `covers 20 SKUs; each SKU beyond is $25`, `$120/hr, 10 hours included in the retainer`: a price of what goes beyond a number. */
function isBeyondIncluded(draft: Draft, name: Term, { cues, at }: Context): boolean {
  const { items, plain, said } = draft;
  const isOtherWork = name === "perHour" && isBehindPrice(draft, at);
  const isBeyond = cues.some(
    ({ item, apart, meanings }) =>
      !apart && (meanings.has("addOn") || BEYOND.has(plain.text.slice(item.start, item.end))),
  );
  const isFeeBeside = name === "perHour" && said.has("included") && FEE_WORDS.some((word) => said.has(word));
  return isBeyond || isOtherWork || (isFeeBeside && items.some((_, at) => isCountOfHours(items, at)));
}

/** `12% of ad spend; creative £85/hr`: other work by the hour, in a clause of its own behind a rate or a fee of the month. */
function isBehindPrice({ items, said, contexts }: Draft, at: number): boolean {
  const start = items.slice(0, at).findLastIndex(({ kind }) => kind === "break");
  return (
    !said.has("or") &&
    [...contexts].some(
      ([{ sort, per }, other]) => other.at < start && (sort === "rate" || per.includes("month")),
    )
  );
}

/** `10 hours` */
function isCountOfHours(items: readonly Item[], at: number): boolean {
  const count = items[at];
  return count?.kind === "quantity" && count.sort === "number" && means(items[at + 1], "unitHour");
}

const BEYOND: ReadonlySet<string> = new Set([
  ...["beyond", "over", "above", "thereafter", "after that", "in excess of", "excess"],
]);

/** What is counted, in the quote's own word. */
function itemName(draft: Draft, context: Context): string {
  const per = [...context.pers, ...draft.items.filter((item) => item.kind === "per")].find(
    (item) => item.kind === "per" && item.unit === "item",
  );
  return per ? textOf(draft, per).replace(/^(每|一|per|\/|a)\s*/i, "") : "件";
}
