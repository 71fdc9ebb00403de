import { attainmentPay } from "../domain/commission/rules/attainment";
import { clawback } from "../domain/commission/rules/clawback";
import { runDraw } from "../domain/commission/rules/draw";
import { splitAmount } from "../domain/commission/rules/split";
import { stepBonus } from "../domain/commission/rules/stepBonus";
import { centsToNumber } from "../domain/money/cents";
import { DRAW_WORDS } from "../locale/commission/commission";
import {
  cellsOf,
  decimal,
  eachCell,
  isLeftOut,
  isTrue,
  nonNegativeCents,
  nonNegativeDecimal,
  refuse,
  wholeNumber,
  word,
} from "./arguments";
import { attainmentArgument, failPay, headings, modeArgument, tiersArgument } from "./tiers";

const MOST_DECIMALS = 10;

/**
 * What completion of a target pays: the bands are shares of the target (0.8 or "80%"), their rate applies to the base, and
 * their flat (a base pay that steps with completion) is added. Zero completion pays zero.
 * @customfunction ATTAINMENT
 * @param actual What was achieved, 0 or more
 * @param target The target, above 0
 * @param bands Tier table on completion: with a header From, Up to, Rate, Flat in any order; without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole)
 * @param [base] What the rate applies to, such as sales or a base pay; left out: the actual figure
 * @param [atTarget] TRUE where the base is what 100% stands for, such as a target bonus: at 130% the rate applies to 1.3 times of it
 * @returns The pay, rounded to 0.01
 */
export function attainment(
  actual: unknown,
  target: unknown,
  bands: unknown[][],
  mode: unknown,
  base?: unknown,
  atTarget?: unknown,
): number {
  const wanted = decimal({ parameter: "target" }, target);
  const pay = attainmentPay(
    attainmentArgument("bands", bands),
    modeArgument(mode),
    nonNegativeDecimal({ parameter: "actual" }, actual),
    wanted,
    isLeftOut(base) ? undefined : nonNegativeDecimal({ parameter: "base" }, base),
    !isLeftOut(base) && isTrue({ parameter: "atTarget" }, atTarget) ? wanted : undefined,
  );
  return pay.code === "payout"
    ? centsToNumber(pay.cents)
    : failPay({ parameter: pay.code === "noTarget" ? "target" : "actual" }, pay);
}

/**
 * Shares an amount in proportion to weights; the parts add up to the amount exactly (largest remainder). Spills in the
 * shape of the weights.
 * @customfunction SPLIT
 * @param amount The amount to share
 * @param weights The weights: shares, days of attendance or scores
 * @param [decimals] Decimals of the parts, 2 if left out
 * @returns The parts
 */
export function split(amount: unknown, weights: unknown[][], decimals?: unknown): number[][] {
  const places = isLeftOut(decimals) ? 2 : wholeNumber({ parameter: "decimals" }, decimals, 0, MOST_DECIMALS);
  const cells = weightsInOneCell(weights) ?? weights;
  const shares = eachCell("weights", cells, nonNegativeDecimal);
  const found = splitAmount(decimal({ parameter: "amount" }, amount), shares, places);
  if (found.code !== "split") return failPay({ parameter: "weights" }, found);
  let at = 0;
  return cellsOf(cells).map((row) => row.map(() => found.parts[at++]!.toNumber()));
}

/** All of them percents, or none. */
const RATIO = /^\s*\d{1,3}(?:\.\d+)?(%?)(?:\s*[/:：／]\s*\d{1,3}(?:\.\d+)?\1(?=\s*(?:[/:：／]|$)))+\s*$/;
const LONGEST_RATIO = 100;

/** `70/30` in one cell, as shares are often written, as the weights beside each other that it means. */
function weightsInOneCell(weights: unknown[][]): string[][] | undefined {
  const [[cell] = [], ...more] = weights;
  if (typeof cell !== "string" || cell.length > LONGEST_RATIO || more.length > 0 || weights[0]!.length > 1)
    return undefined;
  return RATIO.test(cell) ? [cell.split(/[/:：／]/).map((part) => part.trim())] : undefined;
}

/**
 * A bonus for every whole step of an amount above a threshold, such as 400 for every full 10,000; or for every started one.
 * @customfunction STEPBONUS
 * @param amount The amount, 0 or more
 * @param per The width of a step, above 0
 * @param bonus What each whole step earns
 * @param [threshold] Where the steps start, 0 if left out
 * @param [started] TRUE counts a step that is only begun as well, such as a package of pieces; FALSE if left out
 * @returns The bonus
 */
export function stepbonus(
  amount: unknown,
  per: unknown,
  bonus: unknown,
  threshold?: unknown,
  started?: unknown,
): number {
  const earned = stepBonus(nonNegativeDecimal({ parameter: "amount" }, amount), {
    per: decimal({ parameter: "per" }, per),
    bonus: nonNegativeDecimal({ parameter: "bonus" }, bonus),
    threshold: nonNegativeDecimal({ parameter: "threshold" }, threshold),
    earnedBy: isTrue({ parameter: "started" }, started) ? "started" : "full",
  });
  return earned.code === "payout"
    ? centsToNumber(earned.cents)
    : failPay({ parameter: earned.code === "noStep" ? "per" : "amount" }, earned);
}

/**
 * Pays a draw over consecutive periods. Spills a header row and one row a period: gross, drawn, recovered, paid, owed.
 * @customfunction DRAW
 * @param gross The commission earned in each period, 0 or more
 * @param draw The draw of every period: one value, or one for each period
 * @param kind "recoverable" (owed and taken from later periods), "nonrecoverable" (never owed) or "forgiven" (recovered meanwhile, what is owed after the last period is forgiven)
 * @param [owed] What is owed from the periods before, 0 if left out
 * @returns Header and periods
 */
export function draw(gross: unknown[][], draw: unknown[][], kind: unknown, owed?: unknown): unknown[][] {
  const earned = eachCell("gross", gross, nonNegativeCents);
  const draws = sameLength("draw", eachCell("draw", draw, nonNegativeCents), gross, "gross");
  const terms = word({ parameter: "kind" }, kind, DRAW_WORDS);
  const periods = earned.map((amount, index) => ({ gross: amount, draw: draws[index]!, kind: terms }));
  return [
    headings("gross", "drawn", "recovered", "paid", "owed"),
    ...runDraw(periods, nonNegativeCents({ parameter: "owed" }, owed)).map((period) =>
      [period.gross, period.drawn, period.recovered, period.paid, period.owed].map(centsToNumber),
    ),
  ];
}

/** One value for each cell of a range, or one for all of them. */
function sameLength<T>(
  parameter: string,
  values: readonly T[],
  range: unknown,
  rangeName: string,
): readonly T[] {
  const cells = cellsOf(range);
  const columns = cells[0]?.length ?? 0;
  const count = cells.length * columns;
  if (values.length === count) return values;
  if (values.length === 1) return Array.from({ length: count }, () => values[0]!);
  return refuse({ parameter }, { code: "otherShape", of: rangeName, rows: cells.length, columns });
}

/**
 * The commission to be given back for refunds, by original period. Spills a header row and one row a period: amount,
 * refund, commission paid, commission kept, given back. The top band is taken back first, never more than was paid.
 * @customfunction CLAWBACK
 * @param amounts The amount of each period on which commission was paid
 * @param refunds What was refunded of each period's amount since
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole amount)
 * @returns Header and periods
 */
export function clawbackByPeriod(
  amounts: unknown[][],
  refunds: unknown[][],
  tiers: unknown[][],
  mode: unknown,
): unknown[][] {
  const bands = tiersArgument("tiers", tiers);
  const reading = modeArgument(mode);
  const sold = eachCell("amounts", amounts, (place, cell) => ({
    place,
    amount: nonNegativeDecimal(place, cell),
  }));
  const refunded = sameLength(
    "refunds",
    eachCell("refunds", refunds, nonNegativeDecimal),
    amounts,
    "amounts",
  );
  return [
    headings("amount", "refund", "commissionPaid", "commissionLeft", "givenBack"),
    ...sold.map(({ place, amount }, index) => {
      const back = clawback(bands, reading, amount, refunded[index]!);
      if (back.code !== "clawback") return failPay(place, back);
      const cents = [back.paid, back.earned, back.givenBack].map(centsToNumber);
      return [amount.toNumber(), back.refund.toNumber(), ...cents];
    }),
  ];
}
