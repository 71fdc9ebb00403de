import { addCents, NO_CENTS, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { ReadKpi } from "../reading/quoteReading";
import { monthCosts } from "../terms/compare";
import { compileQuote } from "../terms/compileQuote";
import { kpiRefunds } from "../terms/kpiRefund";
import type { QuoteProblem } from "../terms/problem";
import type { QuoteTerms } from "../terms/quoteTerms";
import type { SalesPaths } from "./salesPaths";

/** What is given back where promised sales are missed: the missed share of the fee, a fixed sum, the fee, twice the fee, another share of it. */
export const REFUND_RULES = ["proRata", "fixed", "full", "doubled", "share"] as const;
export type RefundRule = (typeof REFUND_RULES)[number];

/** One outcome of a bet, over the time that is measured. */
export interface BetOutcome {
  readonly sales: Cents;
  readonly fee: Cents;
  /** By rule; a fixed sum and another share only where the quote names them. */
  readonly refunds: Readonly<Partial<Record<RefundRule, Cents>>>;
}

export interface KpiBet {
  readonly code: "bet";
  /** As the quote states it. */
  readonly clause: ReadKpi;
  readonly promised: Decimal;
  /** The months over which it is measured, and whether each is settled by itself. */
  readonly months: number;
  readonly isMonthly: boolean;
  /** The rule the quote names; absent where it names none. */
  readonly rule?: RefundRule;
  /** From these sales on nothing is refunded; of a month where each is settled by itself. */
  readonly refundEnds: Decimal;
  readonly low: BetOutcome;
  readonly base: BetOutcome;
  readonly high: BetOutcome;
  /** From low over base to high in even steps, with the weight of each. */
  readonly outlook: readonly (BetOutcome & { readonly weight: number })[];
  /** The mean of the outlook by its weights. */
  readonly expected: Readonly<Partial<Record<RefundRule, Cents>>>;
}

export type NoBet =
  | { readonly code: "noBet" }
  /** The plan ends before the bet does. */
  | { readonly code: "planTooShort"; readonly months: number }
  | { readonly code: "notPriced"; readonly problem: QuoteProblem };

/** Steps from the low path to the base and from there to the high one. */
const STEPS = 10;

/**
 * What a bet on sales (對賭) is worth over the plan's own range. The outlook goes from the low path over the base to the high one
 * in ten even steps each; its weights rise evenly from 1 at either end to 11 at the base (a triangle).
 *
 * @example 480,000 a year against 15,000,000, planned 12,000,000: pro rata gives back 20%, 96,000
 */
export function kpiBet(terms: QuoteTerms, paths: SalesPaths): KpiBet | NoBet {
  const { kpi } = terms;
  if (!kpi?.sales?.greaterThan(0)) return { code: "noBet" };
  const quote = compileQuote(terms, "base");
  if (quote.code !== "quote") return { code: "notPriced", problem: quote };
  const stated = kpi.withinMonths && Math.max(1, Math.round(kpi.withinMonths.toNumber()));
  const isMonthly = stated === 1;
  const months = isMonthly || !stated ? paths.base.length : stated;
  if (paths.base.length < months) return { code: "planTooShort", months };
  const rule = ruleOf(kpi);
  const rules = REFUND_RULES.filter((each) => each === rule || !(each === "fixed" || each === "share"));
  const outcomes: (BetOutcome & { weight: number })[] = [];
  for (const { weight, sales } of between(paths)) {
    const measured = sales.slice(0, months);
    const fees = monthCosts(quote, measured);
    if (!fees) return { code: "notPriced", problem: { code: "tooLarge" } };
    const refunds = rules.map((each) => [each, kpiRefunds(withRule(kpi, each), fees, measured)] as const);
    outcomes.push({
      weight,
      sales: sumOf(measured),
      fee: sumOf(fees),
      refunds: Object.fromEntries(refunds),
    });
  }
  return {
    code: "bet",
    clause: kpi,
    promised: kpi.sales,
    months,
    isMonthly,
    ...(rule && { rule }),
    refundEnds: kpi.sales.times(kpi.attainment ?? 1),
    low: outcomes[0]!,
    base: outcomes[STEPS]!,
    high: outcomes[2 * STEPS]!,
    outlook: outcomes,
    expected: Object.fromEntries(rules.map((each) => [each, expectedOf(outcomes, each)])),
  };
}

function ruleOf({ refundIfMissed, proRata, refundShare }: ReadKpi): RefundRule | undefined {
  if (refundIfMissed) return "fixed";
  if (proRata) return "proRata";
  if (refundShare?.equals(2)) return "doubled";
  if (refundShare?.equals(1)) return "full";
  return refundShare && "share";
}

const SHARES = { full: new Decimal(1), doubled: new Decimal(2) };

/** The bet as it would be under a rule. */
function withRule(kpi: ReadKpi, rule: RefundRule): ReadKpi {
  if (rule === "fixed" || rule === "share") return kpi;
  const { sales, withinMonths, attainment } = kpi;
  const bet = {
    ...(sales && { sales }),
    ...(withinMonths && { withinMonths }),
    ...(attainment && { attainment }),
  };
  return rule === "proRata" ? { ...bet, proRata: true } : { ...bet, refundShare: SHARES[rule] };
}

/** The paths between low and base and between base and high, to the cent. */
function between({ low, base, high }: SalesPaths): { weight: number; sales: Cents[] }[] {
  const mixed = (from: readonly Cents[], to: readonly Cents[], step: number): Cents[] =>
    from.map((cents, at) => Math.round(cents + ((to[at]! - cents) * step) / STEPS) as Cents);
  return Array.from({ length: 2 * STEPS + 1 }, (_, at) => ({
    weight: Math.min(at, 2 * STEPS - at) + 1,
    sales: at <= STEPS ? mixed(low, base, at) : mixed(base, high, at - STEPS),
  }));
}

function expectedOf(outcomes: readonly (BetOutcome & { weight: number })[], rule: RefundRule): Cents {
  const weights = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  const total = outcomes.reduce(
    (sum, { weight, refunds }) => sum.plus(new Decimal(refunds[rule] ?? 0).times(weight)),
    ZERO,
  );
  return total.dividedBy(weights).toDecimalPlaces(0).toNumber() as Cents;
}

const sumOf = (values: readonly Cents[]): Cents => values.reduce(addCents, NO_CENTS);
