import { addCents, NO_CENTS, type Cents } from "../../money/cents";
import { monthCosts } from "../terms/compare";
import { compileQuote } from "../terms/compileQuote";
import { kpiRefunds } from "../terms/kpiRefund";
import type { OpenClause } from "./openReadings";
import type { TermLine } from "./termLine";
import { settledLines, termsOfLines, type Settled } from "./termsOfLines";

interface OpenQuote {
  readonly lines: readonly TermLine[];
  readonly open: readonly OpenClause[];
}

/** So many combinations of readings are all priced; where there are more, the clauses are taken in turns. */
const MOST_COMBINATIONS = 512;

/** How often every clause is looked at again once the others have changed. */
const ROUNDS = 3;

/**
 * The reading of each open clause by which all of them together come to the least, or the most, over these months. A quote with
 * many open clauses is followed clause by clause, from the first reading of each, until none betters it.
 *
 * @param sales of each month, in cents
 * @returns `undefined` where fewer than two clauses are open, or the quote cannot be priced
 * @example 「月費2-3萬，提點3%」 of 1,000,000 a month with 10% refunds, "low": 20,000 and 3% of 900,000
 */
export function extremeReadings(
  { lines, open }: OpenQuote,
  sales: readonly Cents[],
  end: "low" | "high",
): readonly Settled[] | undefined {
  if (open.length < 2) return undefined;
  const search = new Search(lines, sales, end);
  const combinations = open.reduce((count, { alternatives }) => count * alternatives.length, 1);
  if (combinations <= MOST_COMBINATIONS) search.tryAll(open, []);
  else search.tryInTurns(open);
  return search.chosen;
}

/** The best readings so far. */
class Search {
  chosen: readonly Settled[] | undefined;
  private best: Cents | undefined;

  constructor(
    private readonly lines: readonly TermLine[],
    private readonly sales: readonly Cents[],
    private readonly end: "low" | "high",
  ) {}

  tryAll([clause, ...others]: readonly OpenClause[], readings: readonly Settled[]): void {
    if (!clause) this.take(readings);
    else for (const { settled } of clause.alternatives) this.tryAll(others, [...readings, settled]);
  }

  tryInTurns(open: readonly OpenClause[]): void {
    const first = open.map(({ alternatives }) => alternatives[0].settled);
    this.take(first);
    for (let round = 0; round < ROUNDS; round += 1) {
      let isBettered = false;
      open.forEach(({ alternatives }, at) => {
        for (const { settled } of alternatives) {
          const readings = (this.chosen ?? first).map((each, index) => (index === at ? settled : each));
          isBettered = this.take(readings) || isBettered;
        }
      });
      if (!isBettered) return;
    }
  }

  /** Whether these readings are better than those before. */
  private take(readings: readonly Settled[]): boolean {
    const total = totalOf(settledLines(this.lines, readings), this.sales);
    if (total === undefined) return false;
    const { best } = this;
    if (best !== undefined && (this.end === "low" ? total >= best : total <= best)) return false;
    this.best = total;
    this.chosen = readings;
    return true;
  }
}

function totalOf(lines: readonly TermLine[], sales: readonly Cents[]): Cents | undefined {
  const terms = termsOfLines(lines, "");
  const compiled = compileQuote(terms, "base");
  const months = compiled.code === "quote" ? monthCosts(compiled, sales) : undefined;
  return months && ((months.reduce(addCents, NO_CENTS) - kpiRefunds(terms.kpi, months, sales)) as Cents);
}
