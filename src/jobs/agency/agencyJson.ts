import { monthText } from "../../domain/calendar/month";
import { addCents, centsToDecimal, centsToText, NO_CENTS, type Cents } from "../../domain/money/cents";
import { Decimal } from "../../domain/money/decimal";
import { addressText } from "../../sheets/grid";
import { spanOf, type QuoteCases } from "../../sheets/reports/agency/agencyCases";
import type { AgencyData } from "../../sheets/reports/agency/agencyData";
import { agencyMap } from "../../sheets/reports/agency/map/agencyMap";
import { standing } from "../../sheets/reports/agency/standing";

/** A quote as it was priced. Amounts are exact decimal texts; a quote that cannot be priced has none and says why. */
export interface AgencyQuoteJson {
  readonly agency: string;
  readonly cell: string;
  readonly model?: string;
  /** Over the whole path, at low, base and high sales. */
  readonly total?: Readonly<Record<"low" | "base" | "high", string>>;
  readonly rank?: Readonly<Record<"low" | "base" | "high", number>>;
  /** What the quote's own ranges and open clauses leave possible at base sales. */
  readonly range?: { readonly low: string; readonly high: string };
  readonly months?: readonly string[];
  readonly refund?: string;
  readonly effectiveRate?: string;
  readonly profit?: string;
  readonly readings: readonly {
    readonly clause: string;
    readonly phase: number;
    readonly reading: string;
    readonly total?: string;
  }[];
  readonly notPriced?: string;
}

export interface StretchJson {
  readonly from: string;
  readonly to: string;
  readonly cheapest: string;
  readonly costFrom: string;
  readonly costTo: string;
}

export interface AgencyFiguresJson {
  readonly sales: {
    readonly source: string;
    readonly months: readonly string[];
    readonly low: readonly string[];
    readonly base: readonly string[];
    readonly high: readonly string[];
  };
  readonly margin?: string;
  readonly quotes: readonly AgencyQuoteJson[];
  readonly crossover: readonly StretchJson[];
}

const SHOWN_DECIMALS = 6;

/** The figures of the comparison for machines, in the order of the quotes' sheets. */
export function agencyFigures(data: AgencyData, quotes: readonly QuoteCases[]): AgencyFiguresJson {
  const { path, margin } = data;
  const ranksAt = (scenario: "low" | "base" | "high") =>
    standing(quotes.map(({ scenarios }) => scenarios[scenario].cost?.total)).ranks;
  const ranks = { low: ranksAt("low"), base: ranksAt("base"), high: ranksAt("high") };
  const texts = (amounts: readonly Cents[]) => amounts.map(centsToText);
  const map = agencyMap(data, data.mapUpTo);
  return {
    sales: {
      source: path.source,
      months: path.months.map(monthText),
      low: texts(path.sales.low),
      base: texts(path.sales.base),
      high: texts(path.sales.high),
    },
    ...(margin && { margin: margin.toString() }),
    quotes: quotes.map((of, at) =>
      quoteJson(of, data, { low: ranks.low[at], base: ranks.base[at], high: ranks.high[at] }),
    ),
    crossover: map.stretches.map(({ from, to, quote, costFrom, costTo }) => ({
      from: from.toDecimalPlaces(SHOWN_DECIMALS).toString(),
      to: to.toDecimalPlaces(SHOWN_DECIMALS).toString(),
      cheapest: map.quotes[quote]!.quote.name,
      costFrom: costFrom.toDecimalPlaces(2).toFixed(2),
      costTo: costTo.toDecimalPlaces(2).toFixed(2),
    })),
  };
}

type Ranks = Readonly<Record<"low" | "base" | "high", number | undefined>>;

function quoteJson(of: QuoteCases, data: AgencyData, ranks: Ranks): AgencyQuoteJson {
  const { quote, scenarios, readings } = of;
  const { low, base, high } = scenarios;
  const shared = {
    agency: quote.name,
    cell: addressText(quote.at),
    ...(quote.said.model && { model: quote.said.model }),
    readings: readings.map(({ reading, cost }) => ({
      clause: reading!.clause.id,
      phase: reading!.clause.phase,
      reading: reading!.of,
      ...(cost && { total: centsToText(cost.total) }),
    })),
  };
  if (!low.cost || !base.cost || !high.cost) {
    return { ...shared, ...(quote.priced.code !== "quote" && { notPriced: quote.priced.code }) };
  }
  const total = base.cost.total;
  const ends = spanOf(of).flatMap(({ cost }) => (cost ? [cost.total] : []));
  const sold = data.path.sales.base.reduce(addCents, NO_CENTS);
  const profit = data.margin?.times(centsToDecimal(sold)).minus(centsToDecimal(total)).toDecimalPlaces(2);
  return {
    ...shared,
    total: { low: centsToText(low.cost.total), base: centsToText(total), high: centsToText(high.cost.total) },
    rank: { low: ranks.low!, base: ranks.base!, high: ranks.high! },
    range: {
      low: centsToText(Math.min(...ends) as Cents),
      high: centsToText(Math.max(...ends) as Cents),
    },
    months: base.cost.months.map(centsToText),
    refund: centsToText(base.cost.refund),
    ...(sold > 0 && {
      effectiveRate: new Decimal(total).dividedBy(sold).toDecimalPlaces(SHOWN_DECIMALS).toString(),
    }),
    ...(profit && { profit: profit.toFixed(2) }),
  };
}
