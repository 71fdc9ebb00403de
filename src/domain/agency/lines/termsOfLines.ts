import { Decimal, ZERO } from "../../money/decimal";
import type { AdShare, ReadKpi, ReadTier, Spread } from "../reading/quoteReading";
import type { Outcome, QuoteTerms } from "../terms/quoteTerms";
import { linesOf, phasesIn, type Figures, type LineId, type LineWord, type TermLine } from "./termLine";

/**
 * The terms that a quote's lines come to: the inverse of `linesOfTerms` in what is priced, so that the terms sheet and the domain
 * speak of the same quote.
 */
export function termsOfLines(lines: readonly TermLine[], name: string): QuoteTerms {
  const count = phasesIn(lines);
  const phases = Array.from({ length: count }, (_, index) => new Phase(lines, index + 1));
  const quote: QuoteTerms = { name, ...quoteTerms(lines) };
  if (count === 1) return { ...quote, ...phases[0]!.terms() };
  return {
    ...quote,
    phases: phases.map((phase) => {
      const months = phase.figure("phaseMonths");
      return { terms: phase.terms(), ...(months && { months: { low: months, high: months } }) };
    }),
  };
}

/** A spread whose outcomes are the figures; absent where none is stated. */
function spreadOfFigures({ low, base, high }: Figures): Spread | undefined {
  const middle = base ?? (low && high ? low.plus(high).dividedBy(2) : (low ?? high));
  if (!middle) return undefined;
  const ends = { low: low ?? middle, high: high ?? middle };
  const isMiddle = ends.low.plus(ends.high).dividedBy(2).equals(middle);
  return isMiddle ? ends : { ...ends, typical: middle };
}

const isNothing = (spread: Spread | undefined): boolean =>
  spread === undefined || (spread.low.isZero() && spread.high?.isZero() === true);

class Phase {
  constructor(
    private readonly lines: readonly TermLine[],
    private readonly phase: number,
  ) {}

  figure(id: LineId): Decimal | undefined {
    return this.spread(id)?.low;
  }

  private first(id: LineId): TermLine | undefined {
    return linesOf(this.lines, id, this.phase)[0];
  }

  private spread(id: LineId): Spread | undefined {
    const line = this.first(id);
    return line && spreadOfFigures(line.figures);
  }

  private word(id: LineId): LineWord | undefined {
    return this.first(id)?.word;
  }

  terms(): QuoteTerms {
    const [price, units] = [this.spread("unitPrice"), this.spread("units")];
    const [minimum, meaning] = [this.spread("minimum"), this.word("minimum")];
    const [cap, tax, adSpend] = [this.spread("cap"), this.spread("tax"), this.spread("adSpend")];
    const rebate = this.spread("rebate");
    const [adRate, adStep, roasGate] = [
      this.spread("adRate"),
      this.figure("adStep"),
      this.figure("roasGate"),
    ];
    const combine = this.word("combine");
    return {
      ...this.fee(),
      ...(price && { perPersonMonth: price }),
      ...(units && { units }),
      ...this.commission(),
      ...this.base(),
      ...(minimum && !isNothing(minimum) && { minimum }),
      ...(meaning && meaning !== "open" && { minimumMeaning: meaning as "feeFloor" }),
      ...(cap && { cap }),
      ...((combine === "max" || combine === "min") && { combine }),
      ...(adSpend && { adSpend }),
      ...(adStep && { adSpendStep: adStep }),
      ...(adRate && !isNothing(adRate) && { adSpendRate: adRate }),
      adShare: (this.word("adRate") ?? "apart") as AdShare,
      ...(roasGate && { roasGate }),
      ...(tax && { taxIncluded: false, taxRate: tax }),
      ...(rebate && !isNothing(rebate) && { rebate }),
    };
  }

  private fee(): QuoteTerms {
    const fee = this.spread("fee");
    if (!fee) return {};
    const months = Math.max(1, Math.round(this.figure("feeMonths")?.toNumber() ?? 1));
    const factor = this.spread("feeFactor");
    const less = (value: Decimal) => value.minus(1);
    const uplift = factor && {
      low: less(factor.low),
      high: less(factor.high ?? factor.low),
      ...(factor.typical && { typical: less(factor.typical) }),
    };
    const rising = uplift && !isNothing(uplift) ? { feeUplift: uplift } : {};
    if (months === 1) return { monthlyFee: fee, ...rising };
    const term = new Decimal(months);
    return { totalFee: fee, months: { low: term, high: term }, ...rising };
  }

  /** A single rate from 0 is a plain one; everything else is a table of tiers. */
  private commission(): QuoteTerms {
    const rates = this.tiers("rate");
    const fees = this.tiers("tierFee");
    const mode = this.word("tiersMode");
    const tiersMode = mode === "whole" ? "whole" : mode === "open" ? "ambiguous" : "marginal";
    const [first, ...others] = rates;
    if (!first && fees.length === 0) return {};
    if (first && others.length === 0 && fees.length === 0 && first.from?.isZero())
      return { rate: first.figure };
    const unknown = rates.find(({ from }) => from === undefined);
    if (unknown) return { rate: unknown.figure, threshold: "unstated", tiersMode };
    return { tiers: tiersFrom(rates, fees), tiersMode };
  }

  private tiers(id: "rate" | "tierFee"): { readonly from: Decimal | undefined; readonly figure: Spread }[] {
    return linesOf(this.lines, id, this.phase).flatMap(({ from, figures }) => {
      const figure = spreadOfFigures(figures);
      return figure ? [{ from, figure }] : [];
    });
  }

  private base(): QuoteTerms {
    const word = this.word("base");
    const share = this.spread("base");
    if (word === "adSpend") return { rateBase: "ad spend" };
    if (word === "profit" && !share) return { rateBase: "profit" };
    return { rateBase: "sales", ...(share && { baseShare: share }) };
  }
}

type Step = { readonly from: Decimal | undefined; readonly figure: Spread };

/** Rates and fees that begin at their own sales, as one table of tiers. */
function tiersFrom(rates: readonly Step[], fees: readonly Step[]): ReadTier[] {
  const starts = [...rates, ...fees].map(({ from }) => from ?? ZERO);
  const bounds = [ZERO, ...starts].sort((a, b) => a.comparedTo(b));
  const distinct = bounds.filter((bound, at) => at === 0 || !bound.equals(bounds[at - 1]!));
  const reached = (steps: readonly Step[], bound: Decimal) =>
    [...steps].reverse().find(({ from }) => (from ?? ZERO).lessThanOrEqualTo(bound))?.figure;
  return distinct.map((bound, at): ReadTier => {
    const upTo = distinct[at + 1];
    const fee = reached(fees, bound);
    return {
      ...(upTo && { upTo }),
      rate: reached(rates, bound) ?? { low: ZERO, high: ZERO },
      ...(fee && { fee }),
    };
  });
}

function quoteTerms(lines: readonly TermLine[]): QuoteTerms {
  const line = (id: LineId) => linesOf(lines, id, 1)[0];
  const spread = (id: LineId) => spreadOfFigures(line(id)?.figures ?? {});
  const [setup, deposit] = [spread("setup"), spread("deposit")];
  const kept = line("deposit")?.word;
  const kpi = kpiOf(spread, line("kpiRefund")?.word);
  return {
    ...(setup && { setupFee: setup }),
    ...(deposit && { deposit }),
    ...(deposit && kept !== "open" && { depositRefundable: kept !== "kept" }),
    ...(kpi && { kpi }),
    ...(line("compared")?.word === "no" && { leftOut: true as const }),
  };
}

function kpiOf(spread: (id: LineId) => Spread | undefined, kind: LineWord | undefined): ReadKpi | undefined {
  const sales = spread("kpiTarget")?.low;
  if (!sales?.greaterThan(0)) return undefined;
  const [months, needed, refund] = [spread("kpiMonths"), spread("kpiNeeded"), spread("kpiRefund")];
  return {
    sales,
    ...(months && { withinMonths: months.low }),
    ...(needed && { attainment: needed.low }),
    ...(kind === "proRata" && { proRata: true }),
    ...(kind === "fixed" && refund && { refundIfMissed: refund.low }),
    ...(kind === "share" && refund && { refundShare: refund.low }),
  };
}

/** The figures and words of lines that one reading settles. */
export interface Settled {
  readonly id: LineId;
  readonly phase: number;
  /** The end of the range that is taken as the figure. */
  readonly end?: Outcome;
  readonly word?: LineWord;
}

/** Lines with one reading in place of what is open: an end of a range, or what a word means. */
export function settledLines(lines: readonly TermLine[], settled: readonly Settled[]): TermLine[] {
  return lines.map((line) =>
    settled
      .filter(({ id, phase }) => line.id === id && line.phase === phase)
      .reduce((of: TermLine, { end, word }) => {
        const figure = end && of.figures[end];
        return {
          ...of,
          ...(figure && { figures: { low: figure, base: figure, high: figure } }),
          ...(word && { word }),
        };
      }, line),
  );
}
