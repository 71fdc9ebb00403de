import { addCents, NO_CENTS, type Cents } from "../../money/cents";
import type { Decimal } from "../../money/decimal";
import type { Tiers } from "../tiers/compileTiers";
import type { OutsideTiers } from "../tiers/outside";
import { payout, type TooLarge } from "../tiers/payout";
import type { Mode } from "../tiers/tierTable";

/** What each single line (an order, a deal) earns at least and at most. */
export interface LineLimits {
  readonly least?: Cents;
  readonly most?: Cents;
}

export interface LinePay {
  readonly code: "lines";
  readonly lines: readonly Cents[];
  readonly total: Cents;
}

/** The line that could not be paid, counted from 0. */
export type LineProblem = (OutsideTiers | TooLarge) & { readonly line: number };

/**
 * Pays every line by itself, as plans with a minimum or a maximum per order do. A line of nothing earns nothing, not the
 * minimum either. Lines are rounded one by one, since each of them is paid.
 *
 * @example 2.99% with at least 1 a line, on 10, 80 and 10,000: 1.00 + 2.39 + 299.00 = 302.39
 */
export function payLines(
  tiers: Tiers,
  mode: Mode,
  lines: readonly Decimal[],
  limits: LineLimits = {},
): LinePay | LineProblem {
  const paid: Cents[] = [];
  for (const [line, amount] of lines.entries()) {
    const earned = payout(tiers, mode, amount);
    if (earned.code !== "payout") return { ...earned, line };
    paid.push(amount.isZero() ? NO_CENTS : bounded(earned.cents, limits));
  }
  return { code: "lines", lines: paid, total: paid.reduce(addCents, NO_CENTS) };
}

function bounded(earned: Cents, { least = NO_CENTS, most = Infinity as Cents }: LineLimits): Cents {
  return Math.min(Math.max(earned, least), most) as Cents;
}
