import { firstDayOf, lastDayOf, type Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import { ZERO } from "../money/decimal";
import { grouped } from "./grouped";
import { runDraw, type DrawPeriod } from "./rules/draw";
import { runHoldback, type HoldbackPeriod } from "./rules/holdback";
import type { EarnedRow, PayoutRow } from "./payoutRow";

/**
 * Settles every person's months in order: first a part is held back until the refund window has closed, then the draw
 * tops up what is payable, so that a month never pays less than its draw.
 */
export function settleMonths(rows: readonly EarnedRow[], months: readonly Month[]): PayoutRow[] {
  const places = new Map(rows.map((row, index) => [row, index]));
  const settled = [...grouped(rows, ({ person }) => person).values()].flatMap((own) =>
    settlePerson(own, months),
  );
  const placeOf = ({ earned }: Settled) => places.get(earned) ?? rows.length;
  return settled.sort((a, b) => a.row.month - b.row.month || placeOf(a) - placeOf(b)).map(({ row }) => row);
}

interface Settled {
  readonly earned: EarnedRow;
  readonly row: PayoutRow;
}

function settlePerson(rows: readonly EarnedRow[], months: readonly Month[]): Settled[] {
  const byMonth = months.map((month) => rows.filter((row) => row.month === month));
  const holdbacks = runHoldback(byMonth.map(holdbackOf));
  const draws = runDraw(byMonth.map((of, index) => drawOf(of, holdbacks[index]!.paid)));
  return byMonth.flatMap((of, index) => {
    const { held, released } = holdbacks[index]!;
    const { drawn, recovered, owed } = draws[index]!;
    const owedBefore = draws[index - 1]?.owed ?? NO_CENTS;
    const paying = of.length === 0 && released !== 0 ? [afterwards(rows, months[index]!)] : of;
    return paying.map((earned, place): Settled => {
      const { due } = earned.period;
      if (place < paying.length - 1) {
        return { earned, row: { ...earned, ...NOTHING, owedBefore, owed: owedBefore, payout: due } };
      }
      const payout = (due - held + released + drawn - recovered) as Cents;
      return { earned, row: { ...earned, held, released, drawn, recovered, owedBefore, owed, payout } };
    });
  });
}

/** A month in which somebody has no plan any more, and is still paid what was held back. */
function afterwards(rows: readonly EarnedRow[], month: Month): EarnedRow {
  const before = rows.filter((row) => row.month < month);
  const { person, role, shop, plan, salesOf, amountBefore, byFactorBefore, paidBefore, cutBefore } =
    before[before.length - 1]!;
  const first = firstDayOf(month);
  return {
    ...{ person, role, shop, plan, salesOf, amountBefore, byFactorBefore, paidBefore, cutBefore },
    month,
    first,
    last: lastDayOf(month),
    counted: {
      entries: new Int32Array(0),
      sums: { orders: 0, gross: 0, refunds: 0, cost: 0, units: 0 },
      amount: ZERO,
      until: first,
    },
    byTiers: { code: "byTiers", counted: ZERO, earned: ZERO, earnedBefore: ZERO, cents: NO_CENTS },
    takenBack: [],
    period: {
      ...{
        code: "period",
        counted: ZERO,
        byTiers: NO_CENTS,
        byFactor: NO_CENTS,
        cut: NO_CENTS,
        clawback: NO_CENTS,
      },
      ...{ raised: NO_CENTS, cumulativeCut: NO_CENTS, due: NO_CENTS },
    },
  };
}

const NOTHING = { held: NO_CENTS, released: NO_CENTS, drawn: NO_CENTS, recovered: NO_CENTS };

function dueOf(rows: readonly EarnedRow[]): Cents {
  return rows.reduce((sum, { period }) => addCents(sum, period.due), NO_CENTS);
}

/** The plan of the month's last row decides for the month. */
function holdbackOf(rows: readonly EarnedRow[]): HoldbackPeriod {
  const plan = rows[rows.length - 1]?.plan.holdback;
  return { earned: dueOf(rows), ...(plan && { plan }) };
}

/** A month in which the person has no plan guarantees nothing and takes nothing back. */
function drawOf(rows: readonly EarnedRow[], gross: Cents): DrawPeriod {
  const draw = rows[rows.length - 1]?.plan.draw;
  return draw
    ? { gross, draw: draw.amount, kind: draw.kind }
    : { gross, draw: NO_CENTS, kind: "recoverable" };
}
