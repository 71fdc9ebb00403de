import type { WorkbookDoor } from "../excel/door";
import { monthText, type Month } from "../domain/calendar/month";
import type { PayoutFigures } from "../domain/commission/payoutFigures";
import type { ClosedMonth } from "../domain/commission/trueUp";
import { addCents, NO_CENTS, type Cents } from "../domain/money/cents";
import { Decimal } from "../domain/money/decimal";
import type { PayrollLine } from "../domain/staffing/monthlyPayroll";

/** A month as it was when it was closed: figures and wages that no later run alters. */
export interface KeptMonth {
  readonly month: Month;
  readonly digest: string;
  readonly payouts: readonly PayoutFigures[];
  readonly payroll: readonly PayrollLine[];
}

const INDEX_KEY = "opsplan.commission.closed";
const VERSION = 1;

const keyOf = (month: Month) => `${INDEX_KEY}.${monthText(month)}`;

/** The months that were closed in this workbook, in order. */
export async function closedMonths(door: WorkbookDoor): Promise<readonly Month[]> {
  const kept = await door.readChoice(INDEX_KEY);
  return kept?.version === VERSION && Array.isArray(kept.value) ? (kept.value as Month[]) : [];
}

/** Every month that was closed in this workbook, as it was. */
export async function readClosedMonths(door: WorkbookDoor): Promise<KeptMonth[]> {
  const closed: KeptMonth[] = [];
  for (const month of await closedMonths(door)) {
    const found = await door.readChoice(keyOf(month));
    if (found?.version === VERSION) closed.push(revived(found.value as KeptMonth));
  }
  return closed;
}

/** Keeps months for ever; a month that is closed already stays as it is. */
export async function keepClosedMonths(door: WorkbookDoor, months: readonly KeptMonth[]): Promise<void> {
  const known = new Set(await closedMonths(door));
  const added = months.filter(({ month }) => !known.has(month));
  if (added.length === 0) return;
  for (const month of added) await door.keepChoice(keyOf(month.month), { version: VERSION, value: month });
  const all = [...known, ...added.map(({ month }) => month)].sort((a, b) => a - b);
  await door.keepChoice(INDEX_KEY, { version: VERSION, value: all });
}

/** What each person was paid in a closed month. */
export function closedPayouts({ month, digest, payouts }: KeptMonth): ClosedMonth {
  const paid = new Map<string, Cents>();
  for (const { person, payout } of payouts) paid.set(person, addCents(paid.get(person) ?? NO_CENTS, payout));
  return { month, digest, payouts: [...paid].map(([person, amount]) => ({ person, paid: amount })) };
}

/** Days stand as texts in what is kept. */
function revived(kept: KeptMonth): KeptMonth {
  const payroll = kept.payroll.map(({ due, worked, ...line }) => ({
    ...line,
    ...(due !== undefined && { due: new Decimal(due) }),
    ...(worked !== undefined && { worked: new Decimal(worked) }),
  }));
  return { ...kept, payroll };
}
