import type { WorkbookDoor } from "../../excel/door";
import { monthText, type Month } from "../../domain/calendar/month";
import type { ClosedMonth } from "../../domain/commission/trueUp";
import { addCents, NO_CENTS, type Cents } from "../../domain/money/cents";
import { isMonth, keptMonthIn, type KeptMonth } from "./keptMonth";

/** The months that were closed in a workbook. */
export interface ClosedMonths {
  readonly closed: readonly KeptMonth[];
  /** Closed, but what was kept of them cannot be read any more. */
  readonly lost: readonly Month[];
}

const INDEX_KEY = "opsplan.commission.closed";
const VERSION = 1;

const keyOf = (month: Month) => `${INDEX_KEY}.${monthText(month)}`;

/** The months that were closed in this workbook, in order. */
async function closedMonths(door: Pick<WorkbookDoor, "readChoice">): Promise<readonly Month[]> {
  const kept = await door.readChoice(INDEX_KEY);
  if (kept?.version !== VERSION || !Array.isArray(kept.value)) return [];
  return [...new Set(kept.value.filter(isMonth))].sort((a, b) => a - b);
}

/** Every month that was closed in this workbook, as it was. */
export async function readClosedMonths(door: Pick<WorkbookDoor, "readChoice">): Promise<ClosedMonths> {
  const closed: KeptMonth[] = [];
  const lost: Month[] = [];
  for (const month of await closedMonths(door)) {
    const found = await door.readChoice(keyOf(month));
    const kept = found?.version === VERSION ? keptMonthIn(found.value, month) : undefined;
    if (kept) closed.push(kept);
    else lost.push(month);
  }
  return { closed, lost };
}

/**
 * Keeps months for ever; a month that is closed already stays as it is. What is kept of the months goes before the list of closed
 * months: a request that breaks off in between has closed none of them.
 */
export async function keepClosedMonths(
  door: Pick<WorkbookDoor, "readChoice" | "keepChoices">,
  months: readonly KeptMonth[],
): Promise<void> {
  if (months.length === 0) return;
  const { closed, lost } = await readClosedMonths(door);
  const known = new Set(closed.map(({ month }) => month));
  const added = months.filter(({ month }) => !known.has(month));
  if (added.length === 0) return;
  const all = new Set([...known, ...lost, ...added.map(({ month }) => month)]);
  await door.keepChoices([
    ...added.map((month) => [keyOf(month.month), { version: VERSION, value: month }] as const),
    [INDEX_KEY, { version: VERSION, value: [...all].sort((a, b) => a - b) }],
  ]);
}

/** What each person was paid in a closed month. */
export function closedPayouts({ month, digest, payouts }: KeptMonth): ClosedMonth {
  const paid = new Map<string, Cents>();
  for (const { person, payout } of payouts) paid.set(person, addCents(paid.get(person) ?? NO_CENTS, payout));
  return { month, digest, payouts: [...paid].map(([person, amount]) => ({ person, paid: amount })) };
}
