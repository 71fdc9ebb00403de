import { compareQuotes, type Compared } from "../../domain/agency/terms/compare";
import { compileQuote, totalCurve } from "../../domain/agency/terms/compileQuote";
import { crossover, type Stretch } from "../../domain/agency/terms/crossover";
import type { Curve } from "../../domain/agency/terms/curve";
import type { QuoteTerms } from "../../domain/agency/terms/quoteTerms";
import { spreadOfCell } from "../../domain/agency/terms/termValue";
import { roundToCents, type Cents } from "../../domain/money/cents";
import type { Decimal } from "../../domain/money/decimal";

/** The terms of a quote with what it is called. */
export type NamedTerms = QuoteTerms & { readonly name: string };

/** Quotes beside each other at the same sales in every month of a year. */
export interface Comparison {
  readonly sales: Decimal;
  readonly ranking: readonly Compared[];
  /** The quotes that can be drawn, with what their year costs by monthly sales, and up to which sales. */
  readonly drawn: readonly { readonly name: string; readonly curve: Curve }[];
  readonly upTo: Decimal;
  readonly stretches: readonly (Stretch & { readonly name: string })[];
}

const MONTHS = 12;
const REACH = 3;

/** @returns `undefined` where nothing is to be compared at */
export function comparisonOf(
  quotes: readonly NamedTerms[],
  sales: Decimal,
  margin: Decimal | undefined,
): Comparison | undefined {
  const cents = roundToCents(sales);
  if (cents === undefined || !sales.greaterThan(0)) return undefined;
  const path = Array.from({ length: MONTHS }, (): Cents => cents);
  const upTo = sales.times(REACH);
  const withMargin = quotes.map((terms) => (margin && !terms.margin ? { ...terms, margin } : terms));
  const priced = withMargin.flatMap((terms) => {
    const quote = compileQuote(terms, "base");
    return quote.code === "quote" ? [{ name: terms.name, terms, curve: totalCurve(quote, MONTHS) }] : [];
  });
  const map =
    priced.length > 1
      ? crossover(
          priced.map(({ terms }) => terms),
          upTo,
          MONTHS,
        )
      : undefined;
  return {
    sales,
    upTo,
    ranking: compareQuotes(withMargin, path, margin),
    drawn: priced.map(({ name, curve }) => ({ name, curve })),
    stretches:
      map?.code === "crossover"
        ? map.stretches.map((stretch) => ({ ...stretch, name: priced[stretch.quote]!.name }))
        : [],
  };
}

/** The figure that was typed, such as `50萬`; `undefined` where it is none or more than one. */
export function typedFigure(typed: string): Decimal | undefined {
  const spread = spreadOfCell(typed.trim());
  return spread?.high?.equals(spread.low) ? spread.low : undefined;
}
