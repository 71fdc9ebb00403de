import { billSteps, type BillSteps } from "../../../domain/agency/lines/billSteps";
import { extremeReadings } from "../../../domain/agency/lines/extremeReadings";
import type { OpenClause } from "../../../domain/agency/lines/openReadings";
import type { LineWord } from "../../../domain/agency/lines/termLine";
import { settledLines, termsOfLines, type Settled } from "../../../domain/agency/lines/termsOfLines";
import { monthCosts } from "../../../domain/agency/terms/compare";
import { compileQuote } from "../../../domain/agency/terms/compileQuote";
import { kpiRefunds } from "../../../domain/agency/terms/kpiRefund";
import type { Outcome } from "../../../domain/agency/terms/quoteTerms";
import { addCents, centsToDecimal, NO_CENTS, type Cents } from "../../../domain/money/cents";
import type { Decimal } from "../../../domain/money/decimal";
import { SCENARIOS, type Scenario } from "../../../domain/plan/assumptions/planInputs";
import type { AgencyData, AgencyQuote } from "./agencyData";

/** One pricing of a quote over the sales path: at which sales, in which outcome, with which reading settled. */
export interface AgencyCase {
  readonly quote: AgencyQuote;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  /** The open clause and the reading that this case prices; absent for the quote as it stands. */
  readonly reading?: {
    readonly clause: OpenClause;
    readonly of: LineWord | Outcome;
    readonly settled: Settled;
  };
  /** Every open clause in the reading by which all of them together come to the least, or the most. */
  readonly together?: { readonly end: "low" | "high"; readonly settled: readonly Settled[] };
  /** The sales of each month. */
  readonly sales: readonly Decimal[];
  readonly steps: readonly BillSteps[];
  /** What the compiled quote costs; absent where it cannot be priced. */
  readonly cost?: CaseCost;
}

export interface CaseCost {
  readonly months: readonly Cents[];
  /** What is given back where promised sales are missed. */
  readonly refund: Cents;
  readonly total: Cents;
}

/**
 * All cases of a quote: three sales paths, the low and high outcome at base sales (the base itself where nothing is open), every reading,
 * and where two clauses or more are open, the readings that together come to the least and the most.
 */
export interface QuoteCases {
  readonly quote: AgencyQuote;
  readonly scenarios: Readonly<Record<Scenario, AgencyCase>>;
  readonly outcomes: Readonly<Record<"low" | "high", AgencyCase>>;
  readonly readings: readonly AgencyCase[];
  readonly together: readonly AgencyCase[];
}

export function casesOf(data: AgencyData): QuoteCases[] {
  return data.quotes.map((quote) => {
    const at = (scenario: Scenario, outcome: Outcome) => caseOf(data, quote, scenario, outcome);
    const base = at("base", "base");
    const isSettled = quote.open.length === 0;
    const readings = quote.open.flatMap((clause) =>
      clause.alternatives.map(({ reading, settled }) =>
        caseOf(data, quote, "base", "base", { reading: { clause, of: reading, settled } }),
      ),
    );
    const together = (["low", "high"] as const).flatMap((end) => {
      const settled = extremeReadings(quote, data.path.sales.base, end);
      return settled ? [caseOf(data, quote, "base", "base", { together: { end, settled } })] : [];
    });
    return {
      quote,
      scenarios: { low: at("low", "base"), base, high: at("high", "base") },
      outcomes: isSettled ? { low: base, high: base } : { low: at("base", "low"), high: at("base", "high") },
      ...{ readings, together },
    };
  });
}

/**
 * Between which a quote's low and high case lie, at base sales: all ranges at their low ends, as priced, and at their high ends, each
 * reading of what is open by itself, and the readings that together come to the least and the most.
 */
export const spanOf = ({ scenarios, outcomes, readings, together }: QuoteCases): readonly AgencyCase[] => [
  ...new Set([outcomes.low, scenarios.base, outcomes.high, ...readings, ...together]),
];

/** The cases of a quote in the order of the working sheet. */
export function allCases({ scenarios, outcomes, readings, together }: QuoteCases): readonly AgencyCase[] {
  const bySales = [...SCENARIOS].sort((a, b) => Number(b === "base") - Number(a === "base"));
  const ends = [outcomes.low, outcomes.high];
  return [...new Set([...bySales.map((scenario) => scenarios[scenario]), ...ends, ...readings, ...together])];
}

/** What a case settles of what its quote leaves open. */
export const settledIn = ({
  reading,
  together,
}: Pick<AgencyCase, "reading" | "together">): readonly Settled[] =>
  reading ? [reading.settled] : (together?.settled ?? []);

function caseOf(
  { path }: AgencyData,
  quote: AgencyQuote,
  scenario: Scenario,
  outcome: Outcome,
  settledBy: Pick<AgencyCase, "reading" | "together"> = {},
): AgencyCase {
  const lines = settledLines(quote.lines, settledIn(settledBy));
  const sold = path.sales[scenario];
  const sales = sold.map(centsToDecimal);
  const steps = sales.map((amount, at) => billSteps(lines, outcome, at + 1, amount));
  const terms = termsOfLines(lines, quote.name);
  const compiled = compileQuote(terms, outcome);
  const months = compiled.code === "quote" ? monthCosts(compiled, sold) : undefined;
  const refund = months && kpiRefunds(terms.kpi, months, sold);
  return {
    ...{ quote, scenario, outcome, sales, steps },
    ...settledBy,
    ...(months &&
      refund !== undefined && {
        cost: { months, refund, total: (months.reduce(addCents, NO_CENTS) - refund) as Cents },
      }),
  };
}
