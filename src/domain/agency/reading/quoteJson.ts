import { Decimal } from "../../money/decimal";
import type {
  FeeByTerm,
  QuoteReading,
  ReadPackage,
  ReadKpi,
  ReadPhase,
  ReadService,
  ReadTerms,
  ReadTier,
  Spread,
} from "./quoteReading";
import { eachQuote } from "./splitQuotes";

/** A reading as plain data: amounts and rates are numbers; what was not said is `null` among the main terms, else absent. */
export type QuoteJson = Readonly<Record<string, unknown>>;

/**
 * The quotes of a pasted text for programs, read as they are asked for.
 *
 * @param lines whether every line is a quote of its own
 */
export function* quotesJson(text: string, lines: boolean): Generator<QuoteJson> {
  for (const reading of eachQuote(text, lines)) yield quoteJson(reading);
}

/**
 * The reading for programs, under the names that `opsplan quotes --json` prints.
 *
 * @example quoteJson(readQuote("兩萬起")).monthlyFee // { min: 20000, max: null }
 */
export function quoteJson(reading: QuoteReading): QuoteJson {
  const { terms } = reading;
  return {
    text: reading.text,
    ...(reading.name !== undefined && { name: reading.name }),
    model: reading.model ?? null,
    scope: reading.scope ?? null,
    monthlyFee: monthlyFee(terms),
    rate: rate(terms),
    rateBase: terms.rateBase ?? null,
    tiers: terms.tiers?.map(tier) ?? null,
    minimum:
      terms.minimum === undefined ? null : terms.minimum === "unstated" ? "unstated" : scalar(terms.minimum),
    months: terms.months ? spread(terms.months) : null,
    ...extras(terms),
    spans: reading.spans,
    questions: reading.questions,
    unread: reading.unread,
  };
}

function spread(value: Spread): Record<string, unknown> {
  return {
    min: value.upToOnly ? null : value.low.toNumber(),
    max: value.high?.toNumber() ?? null,
    ...(value.approx && { approx: true }),
    ...(value.openEnded && value.high && { openEnded: true }),
    ...(value.also && { alsoMentions: value.also.toNumber() }),
    ...(value.typical && { typical: value.typical.toNumber() }),
  };
}

/** One number where both ends are the same, `[min, max]` for a range. */
function scalar({ low, high }: Spread): unknown {
  return high?.equals(low) ? low.toNumber() : [low.toNumber(), high?.toNumber() ?? null];
}

const THREE = new Decimal(3);

function monthlyFee(terms: ReadTerms): unknown {
  if (terms.monthlyFee) return spread(terms.monthlyFee);
  const { quarterlyFee, halfYearFee } = terms;
  if (quarterlyFee) return spread(by(quarterlyFee, THREE));
  return halfYearFee ? spread(by(halfYearFee, THREE.times(2))) : null;
}

function by({ low, high, ...rest }: Spread, months: Decimal): Spread {
  return { ...rest, low: low.dividedBy(months), ...(high && { high: high.dividedBy(months) }) };
}

function rate(terms: ReadTerms): unknown {
  if (terms.ratesByCategory) {
    const pairs = terms.ratesByCategory.map(
      ({ name, rate: { low, high } }) => [name, [low.toNumber(), high?.toNumber() ?? null]] as const,
    );
    return { byCategory: Object.fromEntries(pairs) };
  }
  return terms.rate ? spread(terms.rate) : null;
}

function tier({ upTo, rate: ofSales, fee }: ReadTier): unknown {
  return {
    upTo: upTo?.toNumber() ?? null,
    ...(ofSales && { rate: scalar(ofSales) }),
    ...(fee && { fee: scalar(fee) }),
  };
}

const AS_SPREAD = [
  ...([
    "annualFee",
    "feeRange",
    "setupFee",
    "deposit",
    "cap",
    "noticeDays",
    "feeUplift",
    "monthlySales",
    "annualSales",
  ] as const),
  ...([
    "halfYearSales",
    "adSpend",
    "adSpendRate",
    "perOrder",
    "perPersonShift",
    "perPersonDay",
    "perPersonMonth",
    "perDay",
    "perHour",
  ] as const),
  ...(["perShop", "perSite", "perInquiry", "perProject", "addOnPerSite", "taxRate"] as const),
] as const;
const AS_SCALAR = ["quarterlyFee", "halfYearFee", "totalFee", "perKeyword"] as const;
const AS_IS = [
  ...([
    "tiersMode",
    "combine",
    "when",
    "settlement",
    "taxIncluded",
    "adSpendIncluded",
    "refundsExcluded",
    "currency",
  ] as const),
  ...(["depositRefundable", "servicesOnly", "minimumMeaning", "adShare"] as const),
] as const;

function extras(terms: ReadTerms): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of AS_SPREAD) if (terms[name]) found[name] = spread(terms[name]);
  for (const name of AS_SCALAR) if (terms[name]) found[name] = scalar(terms[name]);
  for (const name of AS_IS) if (terms[name] !== undefined) found[name] = terms[name];
  // An open meaning stands among the questions.
  if (terms.capMeaning === "bill") found["capMeaning"] = terms.capMeaning;
  if (terms.feePeriod) found["period"] = terms.feePeriod;
  if (terms.threshold !== undefined) found["threshold"] = plain(terms.threshold);
  if (terms.costShare) found["costShare"] = terms.costShare.toNumber();
  if (terms.equity) found["equity"] = terms.equity === true ? true : spread(terms.equity);
  if (terms.total) found["total"] = terms.total.toNumber();
  else if (statesWholeTerm(terms)) found["total"] = terms.monthlyFee.low.times(terms.months.low).toNumber();
  if (terms.services) found["services"] = terms.services.map(serviceJson);
  if (terms.prepaidMonths) found["prepaidMonths"] = scalar(terms.prepaidMonths);
  if (terms.bonusMonths) found["bonusMonths"] = scalar(terms.bonusMonths);
  if (terms.rebate) found["rebate"] = scalar(terms.rebate);
  if (terms.feesByTerm) found["feesByTerm"] = terms.feesByTerm.map(feeByTermJson);
  if (terms.split) found["split"] = terms.split.map((part) => part.toNumber());
  if (terms.perItem) found["perItem"] = { name: terms.perItem.name, ...spread(terms.perItem) };
  if (terms.packages) found["packages"] = terms.packages.map(packageJson);
  if (terms.phases?.some(statesFigures)) found["phases"] = terms.phases.map(phaseJson);
  if (terms.kpi) found["kpi"] = kpiJson(terms.kpi);
  if (terms.payment) found["payment"] = numbers(terms.payment);
  if (terms.example) found["example"] = numbers(terms.example);
  return found;
}

const plain = (value: Decimal | string): unknown => (typeof value === "string" ? value : value.toNumber());

/** A fixed fee for a fixed term is a sum. */
function statesWholeTerm(terms: ReadTerms): terms is ReadTerms & { monthlyFee: Spread; months: Spread } {
  const { monthlyFee: fee, months } = terms;
  if (!fee?.high?.equals(fee.low) || !months?.high?.equals(months.low)) return false;
  return terms.rate === undefined && terms.tiers === undefined;
}

function serviceJson({ price, count, ...named }: ReadService): unknown {
  return {
    ...named,
    ...(count && { count: count.toNumber() }),
    ...(price && { price: { ...spread(price), per: price.per ?? null } }),
  };
}

const feeByTermJson = ({ months, monthlyFee: fee }: FeeByTerm): unknown => ({
  ...(months && { months: months.toNumber() }),
  monthlyFee: scalar(fee),
});

function packageJson({ name, monthlyFee: fee, others }: ReadPackage): unknown {
  return {
    name,
    ...(fee && { monthlyFee: [fee.low.toNumber(), fee.high?.toNumber() ?? null] }),
    ...(others && chargesJson(others)),
  };
}

const statesFigures = (phase: ReadPhase): boolean => Object.keys(phase.terms).length > 0;

const phaseJson = ({ months, terms }: ReadPhase): unknown => ({
  ...(months && { months: scalar(months) }),
  ...chargesJson(terms),
});

/** What a phase or an offer charges. */
function chargesJson(terms: ReadTerms): Record<string, unknown> {
  const { monthlyFee: fee, rate: ofSales, tiers, minimum, ...others } = terms;
  return {
    ...(fee && { monthlyFee: scalar(fee) }),
    ...(ofSales && { rate: scalar(ofSales) }),
    ...(tiers && { tiers: tiers.map(tier) }),
    ...(minimum && minimum !== "unstated" && { minimum: scalar(minimum) }),
    ...extras(others),
  };
}

function kpiJson({ proRata, ...figures }: ReadKpi): unknown {
  return { ...numbers(figures), ...(proRata && { proRata }) };
}

function numbers(figures: Readonly<Record<string, Decimal | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (value ? [[name, value.toNumber()]] : [])),
  );
}
