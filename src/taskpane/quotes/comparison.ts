import { onBase } from "../../domain/agency/lines/onBase";
import { compareQuotes, type Compared } from "../../domain/agency/terms/compare";
import { compileQuote, totalCurve } from "../../domain/agency/terms/compileQuote";
import { crossover, type Stretch } from "../../domain/agency/terms/crossover";
import type { Curve } from "../../domain/agency/terms/curve";
import type { QuoteTerms } from "../../domain/agency/terms/quoteTerms";
import { spreadOfCell } from "../../domain/agency/terms/termValue";
import { roundToCents, type Cents } from "../../domain/money/cents";
import { Decimal, ZERO } from "../../domain/money/decimal";

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
/** No order is known that was left unpaid. */
const PAID_IN_FULL = new Decimal(1);

/** What a price is reckoned with beside sales. */
interface ShopShares {
  /** Gross profit / sales. */
  readonly margin?: Decimal | undefined;
  /** Refunds / sales: none where it is not known. */
  readonly refundRate?: Decimal | undefined;
}

/**
 * Quotes beside each other at the same sales before refunds in each month of a year, each rate of the sales that it names, as the agency
 * job has them.
 *
 * @returns `undefined` where nothing is to be compared at
 */
export function comparisonOf(
  quotes: readonly NamedTerms[],
  sales: Decimal,
  { margin, refundRate = ZERO }: ShopShares = {},
): Comparison | undefined {
  const cents = roundToCents(sales);
  if (cents === undefined || !sales.greaterThan(0)) return undefined;
  const path = Array.from({ length: MONTHS }, (): Cents => cents);
  const upTo = sales.times(REACH);
  const ofShop = quotes.map((terms): NamedTerms => {
    const counted = onBase(terms, { refundRate, gmvShare: PAID_IN_FULL });
    return { ...counted, name: terms.name, ...(margin && !terms.margin && { margin }) };
  });
  const priced = ofShop.flatMap((terms) => {
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
    ranking: compareQuotes(ofShop, path, margin),
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

/** The gross margin that was typed, as a share; `undefined` where it is none. */
export function typedMargin(typed: string): Decimal | undefined {
  const margin = typedFigure(typed);
  return margin?.greaterThan(0) && margin.lessThan(1) ? margin : undefined;
}
