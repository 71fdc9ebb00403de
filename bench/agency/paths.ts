import { Decimal } from "decimal.js";
import { compileQuote, monthCost, type CompiledQuote } from "../../src/domain/agency/terms/compileQuote";
import type { QuoteTerms } from "../../src/domain/agency/terms/quoteTerms";
import type { Cents } from "../../src/domain/money/cents";
import type { Bench, Variant } from "../bench";
import { duckDbQuotes } from "../peers/duckdbQuotes";
import { NOT_INSTALLED } from "../peers/installed";
import { decimalCost, floatCost } from "./interpreted";
import { plainQuotes, salesPaths, termsOf, type PlainQuote } from "./quotes";

const QUOTES = 50;
const MONTHS = 36;
const PATHS = 1000;
const OWN = "opsplan, exact";
const FLOATS = "plain floats, terms interpreted";
const DECIMALS = "decimal.js, terms interpreted";

export const paths: Bench = {
  name: "agency quotes",
  about: "50 quotes × 36 months × 1,000 sales paths: what each quote costs on each path",
  aim: "at most 0.8 × floats, exact",
  prepare() {
    const quotes = plainQuotes(QUOTES);
    const terms = quotes.map(termsOf);
    const sales = salesPaths(PATHS, MONTHS);
    const amounts = sales.map((cents) => cents / 100);
    const duckDb = duckDbQuotes(quotes, sales, MONTHS);
    const results = new Map<string, Float64Array>();
    const variant = (name: string, totals: () => Float64Array | Promise<Float64Array>): Variant => ({
      name,
      run: async () => results.set(name, await totals()),
    });
    return {
      variants: [
        variant(OWN, () => exactTotals(terms, sales)),
        variant(FLOATS, () => floatTotals(quotes, amounts)),
        variant(DECIMALS, () => decimalTotals(quotes, amounts)),
        ...(duckDb ? [variant("DuckDB, rows taken in", duckDb)] : []),
      ],
      skipped: duckDb ? [] : [{ name: "DuckDB", why: NOT_INSTALLED }],
      remarks: (medians) => {
        const right = results.get(DECIMALS)!;
        const wrong = [...results].map(
          ([name, totals]) => `${name} ${totals.filter((total, at) => total !== right[at]).length}`,
        );
        return [
          `opsplan is ${(medians.get(OWN)! / medians.get(FLOATS)!).toFixed(2)} × floats`,
          `wrong to the cent, of ${right.length} totals: ${wrong.join("; ")}`,
        ];
      },
    };
  },
};

/** Fills the total of each quote on each path, in cents: quote after quote, path after path. */
function totalsOf(costOf: (quote: number, from: number) => number): Float64Array {
  const totals = new Float64Array(QUOTES * PATHS);
  for (let at = 0; at < totals.length; at += 1)
    totals[at] = costOf(Math.floor(at / PATHS), (at % PATHS) * MONTHS);
  return totals;
}

/** The terms are compiled once a quote. */
function exactTotals(terms: readonly QuoteTerms[], sales: Float64Array): Float64Array {
  const compiled = terms.map(compiledQuote);
  return totalsOf((quote, from) => {
    let total = 0;
    for (let month = 0; month < MONTHS; month += 1)
      total += monthCost(compiled[quote]!, month + 1, sales[from + month]! as Cents) ?? Number.NaN;
    return total;
  });
}

function compiledQuote(terms: QuoteTerms): CompiledQuote {
  const quote = compileQuote(terms, "base");
  if (quote.code !== "quote") throw new Error(`A quote cannot be priced: ${quote.code}`);
  return quote;
}

function floatTotals(quotes: readonly PlainQuote[], amounts: Float64Array): Float64Array {
  return totalsOf((quote, from) => {
    let total = 0;
    for (let month = 0; month < MONTHS; month += 1)
      total += floatCost(quotes[quote]!, month + 1, amounts[from + month]!);
    return Math.round(total * 100);
  });
}

function decimalTotals(quotes: readonly PlainQuote[], amounts: Float64Array): Float64Array {
  return totalsOf((quote, from) => {
    let total = new Decimal(0);
    for (let month = 0; month < MONTHS; month += 1)
      total = total.plus(decimalCost(quotes[quote]!, month + 1, new Decimal(amounts[from + month]!)));
    return total.times(100).toNumber();
  });
}
