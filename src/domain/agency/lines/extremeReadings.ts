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

/** How often every clause is looked at again once the others have changed. */
const ROUNDS = 3;

/**
 * The reading of each open clause by which all of them together come to the least, or the most, over these months: from the quote as it
 * is priced, clause by clause, until none betters it.
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
  const chosen = open.map(({ alternatives }) => alternatives[0].settled);
  let best = totalOf(settledLines(lines, chosen), sales);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isBettered = false;
    open.forEach(({ alternatives }, at) => {
      for (const { settled } of alternatives) {
        const tried = chosen.map((each, index) => (index === at ? settled : each));
        const total = totalOf(settledLines(lines, tried), sales);
        if (total === undefined) continue;
        if (best !== undefined && (end === "low" ? total >= best : total <= best)) continue;
        best = total;
        chosen[at] = settled;
        isBettered = true;
      }
    });
    if (!isBettered) break;
  }
  return best === undefined ? undefined : chosen;
}

function totalOf(lines: readonly TermLine[], sales: readonly Cents[]): Cents | undefined {
  const terms = termsOfLines(lines, "");
  const compiled = compileQuote(terms, "base");
  const months = compiled.code === "quote" ? monthCosts(compiled, sales) : undefined;
  return months && ((months.reduce(addCents, NO_CENTS) - kpiRefunds(terms.kpi, months, sales)) as Cents);
}
