import { roundToCents, type Cents } from "../../money/cents";
import { Decimal, ZERO } from "../../money/decimal";
import type { AdShare } from "../reading/quoteReading";
import { chargesOf } from "../terms/adShare";
import type { Outcome } from "../terms/quoteTerms";
import { linesOf, phasesIn, type LineId, type LineWord, type TermLine } from "./termLine";

/** A month's bill, step by step, as the working sheet shows it. Amounts are unrounded but for `cost`. */
export interface BillSteps {
  readonly phase: number;
  /** What the rate is of. */
  readonly counted: Decimal;
  readonly fee: Decimal;
  readonly marginal: Decimal;
  readonly whole: Decimal;
  /** In the reading that holds; with or instead of it what is charged on ad spend, where minimum and cap are of that. */
  readonly commission: Decimal;
  /** The same where a minimum means sales that bear no commission. */
  readonly aboveGuarantee: Decimal;
  /** What comes on top of fee and commission, whatever bounds them. */
  readonly onTop: Decimal;
  /** The bill in each meaning of the minimum. */
  readonly leastBill: Decimal;
  readonly guaranteed: Decimal;
  readonly leastCommission: Decimal;
  /** With tax, less what is paid back of it. */
  readonly bill: Decimal;
  /** Setup, and a deposit that does not come back; 0 but in the first month. */
  readonly once: Decimal;
  /** `undefined` where it is too large to be exact. */
  readonly cost: Cents | undefined;
}

const ONE = new Decimal(1);

/**
 * The bill of a month from a quote's lines by plain arithmetic: the same cost as `monthCost` of the compiled quote, reckoned another
 * way, and the way of the working sheet's formulas.
 *
 * @param month counted from the start of the contract, from 1
 * @param sales before refunds, not negative
 */
export function billSteps(
  lines: readonly TermLine[],
  outcome: Outcome,
  month: number,
  sales: Decimal,
): BillSteps {
  const { phase, monthOfPhase } = phaseAt(lines, month);
  return new Bill(lines, outcome, phase).steps(month, monthOfPhase, sales);
}

/** The phase that a month falls into, and which of its months it is, from 0. */
export function phaseAt(
  lines: readonly TermLine[],
  month: number,
): { readonly phase: number; readonly monthOfPhase: number } {
  let before = 0;
  for (let phase = 1; phase < phasesIn(lines); phase += 1) {
    const months = monthsOfPhase(lines, phase);
    if (month <= before + months) return { phase, monthOfPhase: month - 1 - before };
    before += months;
  }
  return { phase: phasesIn(lines), monthOfPhase: month - 1 - before };
}

const monthsOfPhase = (lines: readonly TermLine[], phase: number): number =>
  Math.max(1, Math.round(linesOf(lines, "phaseMonths", phase)[0]?.figures.base?.toNumber() ?? 0));

/** The ad spend of a month that counts: in whole steps, where there are any. */
export function countedAdSpend(lines: readonly TermLine[], phase: number, outcome: Outcome): Decimal {
  const spend = linesOf(lines, "adSpend", phase)[0]?.figures[outcome] ?? ZERO;
  const step = linesOf(lines, "adStep", phase)[0]?.figures.base;
  return step?.greaterThan(0) ? spend.dividedBy(step).floor().times(step) : spend;
}

class Bill {
  constructor(
    private readonly lines: readonly TermLine[],
    private readonly outcome: Outcome,
    private readonly phase: number,
  ) {}

  steps(month: number, monthOfPhase: number, sales: Decimal): BillSteps {
    const fee = this.fee(monthOfPhase);
    const counted = this.is("base", "adSpend") ? this.adSpend() : sales.times(this.figure("base") ?? ONE);
    const marginal = this.inTiers(counted).plus(this.lastFee(counted));
    const whole = counted.times(this.reached("rate", counted)).plus(this.reached("tierFee", counted));
    const isDue = this.isDue(sales);
    const onAds = this.adSpend().times(this.figure("adRate") ?? ZERO);
    const charges = (amount: Decimal) =>
      chargesOf(this.adShare(), isDue ? amount : ZERO, onAds, {
        add: (a: Decimal, b: Decimal) => a.plus(b),
        none: ZERO,
      });
    const { bounded: commission, onTop } = charges(this.ofOpen("tiersMode", { marginal, whole }, marginal));
    const least = this.figure("minimum") ?? ZERO;
    const { bounded: aboveGuarantee } = charges(this.above(counted, least));
    // `$3,000 or 5% of sales, whichever is higher, plus 15% of ad spend`: what is compared is not the whole bill.
    const isCompared = this.is("combine", "max") || this.is("combine", "min");
    const leastBill = Decimal.max(
      this.together(fee, commission).plus(onTop),
      isCompared ? least.plus(onTop) : least,
    );
    const guaranteed = this.together(fee, aboveGuarantee).plus(onTop);
    const leastCommission = this.together(fee, Decimal.max(commission, least)).plus(onTop);
    const meanings = { feeFloor: leastBill, salesGuarantee: guaranteed, payFloor: leastCommission };
    const untaxed = least.isZero() ? leastBill : this.ofOpen("minimum", meanings, leastBill);
    const taxed = untaxed.times((this.figure("tax") ?? ZERO).plus(1));
    const bill = taxed.times(ONE.minus(this.figure("rebate") ?? ZERO));
    const once = month === 1 ? this.once() : ZERO;
    const [cents, first] = [roundToCents(bill), roundToCents(once)];
    const cost = cents === undefined || first === undefined ? undefined : ((cents + first) as Cents);
    return {
      ...{ phase: this.phase, counted, fee, marginal, whole, commission, aboveGuarantee, onTop },
      ...{ leastBill, guaranteed, leastCommission, bill, once, cost },
    };
  }

  private first(id: LineId, phase = this.phase): TermLine | undefined {
    return linesOf(this.lines, id, phase)[0];
  }

  private figure(id: LineId): Decimal | undefined {
    return this.first(id)?.figures[this.outcome];
  }

  private is(id: LineId, word: LineWord): boolean {
    return this.first(id)?.word === word;
  }

  /** A fee of several months is shared so that its months add up to it. */
  private fee(monthOfPhase: number): Decimal {
    const fee = this.figure("fee") ?? ZERO;
    const months = Math.max(1, Math.round(this.first("feeMonths")?.figures.base?.toNumber() ?? 1));
    const cents = fee.times(100).toDecimalPlaces(0);
    const more = monthOfPhase % months < cents.mod(months).toNumber() ? 1 : 0;
    const ofMonth = months === 1 ? fee : cents.dividedBy(months).floor().plus(more).dividedBy(100);
    const units = (this.figure("unitPrice") ?? ZERO).times(this.figure("units") ?? ZERO);
    return ofMonth.times(this.figure("feeFactor") ?? ONE).plus(units);
  }

  private adSpend(): Decimal {
    return countedAdSpend(this.lines, this.phase, this.outcome);
  }

  private adShare(): AdShare {
    return (this.first("adRate")?.word ?? "apart") as AdShare;
  }

  private isDue(sales: Decimal): boolean {
    const gate = this.first("roasGate")?.figures.base;
    return !gate || sales.greaterThanOrEqualTo(gate.times(this.figure("adSpend") ?? ZERO));
  }

  private tiers(id: "rate" | "tierFee"): { readonly from: Decimal; readonly value: Decimal }[] {
    return linesOf(this.lines, id, this.phase).flatMap(({ from, figures }) => {
      const value = figures[this.outcome];
      return value ? [{ from: from ?? ZERO, value }] : [];
    });
  }

  /** The commission where sales up to an amount bear none: the tiers count all sales, their rates only what lies above. */
  private above(counted: Decimal, free: Decimal): Decimal {
    if (counted.lessThanOrEqualTo(free)) return ZERO;
    const marginal = this.inTiers(counted).minus(this.inTiers(free)).plus(this.lastFee(counted));
    const ofRate = counted.minus(free).times(this.reached("rate", counted));
    const whole = ofRate.plus(this.reached("tierFee", counted));
    return this.ofOpen("tiersMode", { marginal, whole }, marginal);
  }

  /** Each rate on the part of what counts that lies in its tier. */
  private inTiers(counted: Decimal): Decimal {
    let before = ZERO;
    return this.tiers("rate").reduce((sum, { from, value }) => {
      const step = value.minus(before);
      before = value;
      return sum.plus(Decimal.max(ZERO, counted.minus(from)).times(step));
    }, ZERO);
  }

  /** The rate or fee of the tier that is reached; a tier includes its upper bound. */
  private reached(id: "rate" | "tierFee", counted: Decimal): Decimal {
    return this.upTo(id, counted).reduce((_, { value }) => value, ZERO);
  }

  /** A tier without a fee goes on with the one before. */
  private lastFee(counted: Decimal): Decimal {
    return this.upTo("tierFee", counted).reduce((last, { value }) => (value.isZero() ? last : value), ZERO);
  }

  private upTo(id: "rate" | "tierFee", counted: Decimal) {
    return this.tiers(id).filter(({ from }) => counted.greaterThan(from) || from.isZero());
  }

  /** One of several readings by the line's word; where it is open, the usual one, or the least or most of all. */
  private ofOpen(
    id: LineId,
    readings: Readonly<Partial<Record<LineWord, Decimal>>>,
    usual: Decimal,
  ): Decimal {
    const word = this.first(id)?.word;
    const stated = word && readings[word];
    if (stated) return stated;
    if (this.outcome === "base") return usual;
    const all = Object.values(readings);
    return this.outcome === "low" ? Decimal.min(...all) : Decimal.max(...all);
  }

  private together(fee: Decimal, commission: Decimal): Decimal {
    const cap = this.figure("cap");
    const capped = cap ? Decimal.min(commission, cap) : commission;
    if (this.is("combine", "max")) return Decimal.max(fee, capped);
    return this.is("combine", "min") ? Decimal.min(fee, capped) : fee.plus(capped);
  }

  private once(): Decimal {
    const ofQuote = (id: LineId) => this.first(id, 1)?.figures[this.outcome] ?? ZERO;
    const word = this.first("deposit", 1)?.word;
    const isKept = word === "kept" || (word === "open" && this.outcome === "high");
    const setup = ofQuote("setup").times(ofQuote("tax").plus(1));
    return setup.plus(isKept ? ofQuote("deposit") : ZERO);
  }
}
