import { checkTable, type CheckFinding } from "../domain/commission/tiers/check";
import { delta } from "../domain/commission/rules/delta";
import { applyLimits } from "../domain/commission/rules/limits";
import { needed } from "../domain/commission/tiers/needed";
import { payout } from "../domain/commission/tiers/payout";
import { readTiers, type ReadProblem, type ReadTiers } from "../domain/commission/tiers/readTiers";
import type { Mode } from "../domain/commission/tiers/tierTable";
import { steps, type BandStep } from "../domain/commission/tiers/steps";
import { centsToNumber } from "../domain/money/cents";
import { problemText } from "../locale/catalogue";
import { CHECK_KINDS, CHECK_TEXTS } from "../locale/commission/tierTable";
import {
  cellsOf,
  decimal,
  isLeftOut,
  isTextLeftOut,
  nonNegative,
  nonNegativeCents,
  nonNegativeDecimal,
} from "./arguments";
import { displayLanguage } from "./failure";
import { failPay, headings, limitsArgument, modeArgument, tiersArgument } from "./tiers";

type Unreadable = Extract<ReadTiers, { readonly code: "unreadable" }>;

/** Kept, because a function is called for every cell of a column. */
const AMOUNT = { parameter: "amount" } as const;

/** Shown for the end of an open band; read back as an open end in a tier table. */
const OPEN_END = "∞";

/**
 * The commission on an amount by a tier table, rounded to 0.01. Zero pays zero.
 * @customfunction COMMISSION
 * @param amount The amount that earns commission (or the pieces sold), 0 or more
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole amount)
 * @param [floor] The least that is paid
 * @param [cap] The most that is paid; 0 or blank for none
 * @returns The payout
 */
export function commission(
  amount: unknown,
  tiers: unknown[][],
  mode: unknown,
  floor?: unknown,
  cap?: unknown,
): number {
  const earned = payout(tiersArgument("tiers", tiers), modeArgument(mode), nonNegative(AMOUNT, amount));
  if (earned.code !== "payout") return failPay(AMOUNT, earned);
  if (floor === undefined && cap === undefined) return centsToNumber(earned.cents);
  const limited = applyLimits(earned.cents, limitsArgument(floor, cap));
  if (limited.code !== "limited") return failPay({ parameter: "floor" }, limited);
  return centsToNumber(limited.paid);
}

/**
 * The commission on an amount band by band. Spills a header row, a row for every band of the table (from, up to, amount
 * in band, rate, flat, commission), a row for floor and for cap where they are given, and the total in the last row.
 * @customfunction COMMISSION.STEPS
 * @param amount The amount that earns commission (or the pieces sold), 0 or more
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole amount)
 * @param [floor] The least that is paid
 * @param [cap] The most that is paid; 0 or blank for none
 * @returns Header, bands, floor, cap and total
 */
export function commissionSteps(
  amount: unknown,
  tiers: unknown[][],
  mode: unknown,
  floor?: unknown,
  cap?: unknown,
): unknown[][] {
  const sold = nonNegativeDecimal(AMOUNT, amount);
  const limits = limitsArgument(floor, cap);
  const found = steps(tiersArgument("tiers", tiers), modeArgument(mode), sold, limits);
  if (found.code !== "steps") return failPay(AMOUNT, found);
  const [floorLabel, capLabel, total] = headings("floor", "cap", "total");
  return [
    headings("from", "upTo", "amountInBand", "rate", "flat", "commission"),
    ...found.bands.map(bandRow),
    ...(limits.floor === undefined ? [] : [[floorLabel, "", "", "", "", centsToNumber(found.raised)]]),
    ...(limits.cap === undefined ? [] : [[capLabel, "", "", "", "", -centsToNumber(found.cut) + 0]]),
    [total, "", found.amount.toNumber(), "", "", centsToNumber(found.paid)],
  ];
}

function bandRow({ band, amount, flat, commission: paid }: BandStep): (string | number)[] {
  const upTo = band.upper?.toNumber() ?? OPEN_END;
  return [
    band.lower.toNumber(),
    upTo,
    amount.toNumber(),
    band.rate.toNumber(),
    flat.toNumber(),
    centsToNumber(paid),
  ];
}

/**
 * What this period pays where the tiers count cumulative amounts: the commission so far, rounded, less what was paid.
 * Negative where refunds take commission back, never below what was paid.
 * @customfunction COMMISSION.DELTA
 * @param previous The cumulative amount up to the period before
 * @param current The cumulative amount now
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole amount)
 * @param [paid] What was paid in the periods before, 0 if nothing was; left out: the commission on the previous amount
 * @param [cap] The most that is paid in all periods together; 0 or blank for none
 * @returns This period's payout
 */
export function commissionDelta(
  previous: unknown,
  current: unknown,
  tiers: unknown[][],
  mode: unknown,
  paid?: unknown,
  cap?: unknown,
): number {
  const plan = {
    tiers: tiersArgument("tiers", tiers),
    mode: modeArgument(mode),
    ...limitsArgument(undefined, cap),
  };
  const before = nonNegative({ parameter: "previous" }, previous);
  const now = nonNegative({ parameter: "current" }, current);
  const alreadyPaid = isLeftOut(paid) ? undefined : nonNegativeCents({ parameter: "paid" }, paid);
  const due = delta(plan, before, now, alreadyPaid);
  return due.code === "delta" ? centsToNumber(due.due) : failPay({ parameter: "current" }, due);
}

/**
 * The commission in both readings of a tier table. Spills a header row and one row: marginal, whole, whole − marginal.
 * @customfunction COMMISSION.BOTH
 * @param amount The amount that earns commission (or the pieces sold), 0 or more
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @returns Both payouts and their difference
 */
export function commissionBoth(amount: unknown, tiers: unknown[][]): unknown[][] {
  const sold = nonNegative(AMOUNT, amount);
  const bands = tiersArgument("tiers", tiers);
  const marginal = payout(bands, "marginal", sold);
  if (marginal.code !== "payout") return failPay(AMOUNT, marginal);
  const whole = payout(bands, "whole", sold);
  if (whole.code !== "payout") return failPay(AMOUNT, whole);
  return [
    headings("marginal", "whole", "difference"),
    [marginal.cents, whole.cents, whole.cents - marginal.cents].map((cents) => cents / 100),
  ];
}

/**
 * Every defect of a tier table with its row: gaps, overlaps, bounds out of order, rates that look wrong, dead bands, and
 * where more sales pay less. Spills a header row and one row a defect (row, finding, what it means, pays less by, until an
 * amount of), or the single cell "OK".
 * @customfunction COMMISSION.CHECK
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param [mode] "marginal" or "whole"; left out, both readings are checked
 * @returns The defects, or "OK"
 */
export function commissionCheck(tiers: unknown[][], mode?: unknown): unknown[][] {
  const reading = isTextLeftOut(mode) ? undefined : modeArgument(mode);
  const read = readTiers(cellsOf(tiers));
  const findings = read.code === "table" ? checkTable(read.table, reading) : unreadable(read, reading);
  if (findings.length === 0) return [["OK"]];
  const language = displayLanguage();
  const isAcross = findings.some((finding) => "across" in finding && finding.across);
  return [
    headings(isAcross ? "column" : "row", "finding", "explanation", "less", "until"),
    ...findings.map((finding) => {
      const falls = finding.code === "paysLess" ? finding : undefined;
      return [
        "row" in finding ? finding.row : "",
        CHECK_KINDS[finding.code][language],
        problemText(CHECK_TEXTS, finding, language),
        falls ? falls.before.minus(falls.after).toNumber() : "",
        falls?.until?.toNumber() ?? "",
      ];
    }),
  ];
}

/** What hangs on the rates, and is not told of a table in which nobody knows what they are in. */
const OF_RATES: ReadonlySet<CheckFinding["code"]> = new Set(["rateAboveOne", "paysLess", "sameAsBelow"]);

/** Where only what the rates are in is not known, the bounds can be checked all the same. */
function unreadable({ problems, table }: Unreadable, mode: Mode | undefined): (CheckFinding | ReadProblem)[] {
  const others = table ? checkTable(table, mode).filter(({ code }) => !OF_RATES.has(code)) : [];
  return [...problems, ...others];
}

/**
 * The least amount whose commission, before rounding, is at least a payout.
 * @customfunction COMMISSION.NEEDED
 * @param payout The payout wanted
 * @param tiers Tier table of 2 to 4 columns: with a header From, Up to, Rate, Flat in any order, or Range (0–100,000); without one from, rate, flat
 * @param mode "marginal" (each band's rate on the part inside it) or "whole" (the reached band's rate on the whole amount)
 * @returns The amount needed
 */
export function commissionNeeded(payout: unknown, tiers: unknown[][], mode: unknown): number {
  const wanted = decimal({ parameter: "payout" }, payout);
  const found = needed(tiersArgument("tiers", tiers), modeArgument(mode), wanted);
  return found.code === "needed" ? found.amount.toNumber() : failPay({ parameter: "payout" }, found);
}
