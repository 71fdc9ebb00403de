import { billSteps, phaseAt, type BillSteps } from "../../../../domain/agency/lines/billSteps";
import { phasesIn } from "../../../../domain/agency/lines/termLine";
import { compileQuote, totalCurve } from "../../../../domain/agency/terms/compileQuote";
import { crossover, type Stretch } from "../../../../domain/agency/terms/crossover";
import { valueAt, type Curve } from "../../../../domain/agency/terms/curve";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import type { AgencyData, AgencyQuote } from "../agencyData";

/** Where the cheapest quote changes as monthly sales grow, and the sales at which all are priced to show it. */
export interface AgencyMap {
  /** The quotes that can be priced, in the order of the data. */
  readonly quotes: readonly MappedQuote[];
  readonly stretches: readonly MappedStretch[];
  /** Evenly from 0 to the map's end, then the points of the stretches. */
  readonly points: readonly Decimal[];
  /** How many of the points are even. */
  readonly even: number;
  readonly months: number;
}

export interface MappedQuote {
  readonly quote: AgencyQuote;
  /** The months of each phase that count, from the first phase. */
  readonly phases: readonly number[];
  /** The cost of all months together, by monthly sales. */
  readonly curve: Curve;
}

/** A stretch with the points (by place) at which its ends are priced: where a cost jumps, a cent behind the jump. */
export interface MappedStretch extends Stretch {
  readonly pointFrom: number;
  readonly pointTo: number;
}

const EVEN_STEPS = 20;
const CENT = new Decimal("0.01");

/** @param upTo the monthly sales at which the map ends */
export function agencyMap({ quotes, path }: AgencyData, upTo: Decimal): AgencyMap {
  const months = path.months.length;
  const mapped = quotes.flatMap((quote): MappedQuote[] => {
    const compiled = compileQuote(quote.terms, "base");
    if (compiled.code !== "quote") return [];
    return [{ quote, phases: monthsOfPhases(quote, months), curve: totalCurve(compiled, months) }];
  });
  const points = Array.from({ length: EVEN_STEPS + 1 }, (_, at) => upTo.times(at).dividedBy(EVEN_STEPS));
  const even = points.length;
  if (mapped.length === 0 || !upTo.greaterThan(0))
    return { quotes: mapped, stretches: [], points, even, months };
  const found = crossover(
    mapped.map(({ quote }) => quote.terms),
    upTo,
    months,
  );
  const stretches = found.code === "crossover" ? found.stretches : [];
  const place = (sales: Decimal, cost: Decimal, { curve }: MappedQuote): number => {
    const jumps = valueAt(curve, sales).minus(cost).abs().greaterThan(CENT);
    points.push(jumps ? sales.plus(CENT) : sales);
    return points.length - 1;
  };
  const placed = stretches.map((stretch): MappedStretch => {
    const own = mapped[stretch.quote]!;
    return {
      ...stretch,
      pointFrom: place(stretch.from, stretch.costFrom, own),
      pointTo: place(stretch.to, stretch.costTo, own),
    };
  });
  return { quotes: mapped, stretches: placed, points, even, months };
}

function monthsOfPhases(quote: AgencyQuote, months: number): number[] {
  const counts = Array.from({ length: phasesIn(quote.lines) }, () => 0);
  for (let month = 1; month <= months; month += 1) counts[phaseAt(quote.lines, month).phase - 1]! += 1;
  return counts;
}

/**
 * The bill of a month of a phase where all months sell the same, with the average fee of the months that count; the way of the map's
 * formulas.
 */
export function averageBill({ quote, phases }: MappedQuote, phase: number, sales: Decimal): BillSteps {
  const before = phases.slice(0, phase - 1).reduce((sum, count) => sum + count, 0);
  const count = phases[phase - 1]!;
  const steps = Array.from({ length: Math.max(1, count) }, (_, at) =>
    billSteps(quote.lines, "base", before + at + 1, sales),
  );
  const fee = steps.reduce((sum, each) => sum.plus(each.fee), ZERO).dividedBy(steps.length);
  return billSteps(withMonthlyFee(quote, phase, fee), "base", before + 1, sales);
}

/** Lines whose phase has this plain monthly fee. */
function withMonthlyFee({ lines }: AgencyQuote, phase: number, fee: Decimal): AgencyQuote["lines"] {
  const exactly = (value: Decimal) => ({ low: value, base: value, high: value });
  return lines.map((line) => {
    if (line.phase !== phase) return line;
    if (line.id === "fee") return { ...line, figures: exactly(fee) };
    const isNeutral = line.id === "feeMonths" || line.id === "feeFactor";
    if (isNeutral) return { ...line, figures: exactly(new Decimal(1)) };
    return line.id === "unitPrice" ? { ...line, figures: {} } : line;
  });
}
