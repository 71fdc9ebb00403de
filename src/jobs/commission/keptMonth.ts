import type { Month } from "../../domain/calendar/month";
import type { Basis } from "../../domain/commission/plan";
import type { PayoutFigures } from "../../domain/commission/payoutFigures";
import type { Mode } from "../../domain/commission/tiers/tierTable";
import { Decimal } from "../../domain/money/decimal";
import type { PayrollLine } from "../../domain/staffing/monthlyPayroll";

/** A month as it was when it was closed: figures and wages that no later run alters. */
export interface KeptMonth {
  readonly month: Month;
  readonly digest: string;
  readonly payouts: readonly PayoutFigures[];
  readonly payroll: readonly PayrollLine[];
}

/**
 * The month that kept JSON tells of. `undefined` where any of its figures is missing or no figure: a closed month is read whole or
 * not at all.
 */
export function keptMonthIn(value: unknown, month: Month): KeptMonth | undefined {
  if (!isRecord(value) || value.month !== month || typeof value.digest !== "string") return undefined;
  const { digest, payouts, payroll } = value;
  if (!Array.isArray(payouts) || !payouts.every(isPayout) || payouts.some((of) => of.month !== month))
    return undefined;
  if (!Array.isArray(payroll) || !payroll.every(isPayrollLine) || payroll.some((of) => of.month !== month))
    return undefined;
  return { month, digest, payouts, payroll: payroll.map(revived) };
}

/** Months count from year 0. */
export function isMonth(value: unknown): value is Month {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 12 * 10_000;
}

/** A line of wages as JSON holds it: days stand as texts. */
type KeptLine = Omit<PayrollLine, "due" | "worked"> & { readonly due?: string; readonly worked?: string };

function revived({ due, worked, ...line }: KeptLine): PayrollLine {
  return {
    ...line,
    ...(due !== undefined && { due: new Decimal(due) }),
    ...(worked !== undefined && { worked: new Decimal(worked) }),
  };
}

const PAYOUT_CENTS: readonly (keyof PayoutFigures)[] = [
  ...(["commission", "byFactor", "cut", "clawback", "raised", "cumulativeCut"] as const),
  ...(["held", "released", "drawn", "recovered", "owed", "trueUp", "payout"] as const),
];
const BASES: Readonly<Record<Basis, true>> = {
  ...{ gross: true, net: true, grossProfit: true, units: true, orders: true, attainment: true },
};
const MODES: Readonly<Record<Mode, true>> = { marginal: true, whole: true };

function isPayout(value: unknown): value is PayoutFigures {
  return (
    isRecord(value) &&
    isMonth(value.month) &&
    ["person", "role", "shop", "plan"].every((key) => typeof value[key] === "string") &&
    (value.basis === undefined || Object.hasOwn(BASES, String(value.basis))) &&
    (value.mode === undefined || Object.hasOwn(MODES, String(value.mode))) &&
    isFigure(value.amount) &&
    PAYOUT_CENTS.every((key) => Number.isSafeInteger(value[key])) &&
    typeof value.closed === "boolean"
  );
}

const PAY_CENTS: readonly (keyof PayrollLine)[] = [
  ...(["fullBase", "base", "commission", "bonus", "allowances", "deductions", "net"] as const),
];

function isPayrollLine(value: unknown): value is KeptLine {
  return (
    isRecord(value) &&
    isMonth(value.month) &&
    ["person", "role", "shop"].every((key) => typeof value[key] === "string") &&
    ["due", "worked"].every((key) => value[key] === undefined || isFigure(value[key])) &&
    PAY_CENTS.every((key) => Number.isSafeInteger(value[key]))
  );
}

function isFigure(value: unknown): value is string {
  return typeof value === "string" && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
