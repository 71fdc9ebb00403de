import { addCents, NO_CENTS, type Cents } from "../../money/cents";

/**
 * What becomes of a draw (預支) that the commission did not reach: `recoverable`, it is owed and taken from later
 * months; `nonrecoverable`, it is a guarantee and never owed; `forgiven`, it is recovered during the draw's periods and
 * what is still owed after the last one is forgiven (the three kinds of Siebel Incentive Compensation, "Creating a Draw
 * for a Compensation Plan").
 */
export type DrawKind = "recoverable" | "nonrecoverable" | "forgiven";

/** A period's commission and the draw it guarantees. */
export interface DrawPeriod {
  readonly gross: Cents;
  readonly draw: Cents;
  readonly kind: DrawKind;
}

export interface DrawResult {
  readonly gross: Cents;
  /** What was added to reach the draw. */
  readonly drawn: Cents;
  /** What was kept back of the commission above the draw to settle what was owed. */
  readonly recovered: Cents;
  /** gross + drawn − recovered: never below the draw. */
  readonly paid: Cents;
  /** What is owed after the period. */
  readonly owed: Cents;
}

/**
 * Runs a draw over consecutive periods. Only what lies above the draw is taken to settle a debt, so that every period
 * pays at least the draw. A forgiven debt is let go at the end of the last of the consecutive periods of that kind.
 *
 * @param periods draws are not negative; a negative gross, of commission taken back, is drawn up to the draw as well
 * @param owedBefore what is owed from earlier periods
 * @example draw 2,000, gross 1,500 then 3,000, recoverable: pays 2,000 (500 owed), then 2,500 (0 owed)
 */
export function runDraw(periods: readonly DrawPeriod[], owedBefore: Cents = NO_CENTS): DrawResult[] {
  let owed = owedBefore;
  return periods.map(({ gross, draw, kind }, index) => {
    const drawn = Math.max(0, draw - gross) as Cents;
    const surplus = Math.max(0, gross - draw);
    const recovered = Math.min(surplus, owed) as Cents;
    owed = addCents(owed, ((kind === "nonrecoverable" ? 0 : drawn) - recovered) as Cents);
    if (kind === "forgiven" && periods[index + 1]?.kind !== "forgiven") owed = NO_CENTS;
    return { gross, drawn, recovered, paid: (gross + drawn - recovered) as Cents, owed };
  });
}
