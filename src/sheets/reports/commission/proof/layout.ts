import type { Tiers } from "../../../../domain/commission/tiers/compileTiers";
import type { CommissionPlan } from "../../../../domain/commission/plan";
import type { CommissionHeading } from "../../../../locale/commission/commissionSheets";
import { a1 } from "../../../grid";
import { columnRange, FIRST_ROW } from "../parts";
import { PROOF_COLUMNS } from "./columns";
import type { Proved, ProofColumn, ProofNames, ProofPlace, ProvedRefund } from "./place";
import { GIVEN_BACK } from "./refundRows";
import type { TierBlock } from "./tiersFormula";

/** The columns of the orders that are paid by themselves. */
export const LINE_KEYS: readonly CommissionHeading[] = ["month", "person", "plan", "amount", "linePay"];
/** The first bound of a tier, right of the plan's name. */
const FIRST_BOUND = 1;
/** A blank row and the title of the next table. */
const BETWEEN = 2;

type Rows = readonly [first: number, last: number];

/** Where the payouts stand on the proof, and what they rest on, one table below another, on the sheet of the working. */
export class ProofLayout implements ProofPlace {
  readonly columns: readonly ProofColumn[];
  readonly plans: readonly CommissionPlan[];
  readonly refunds: readonly ProvedRefund[];
  readonly tiersHeader = FIRST_ROW;
  /** The row behind the last tier. */
  readonly tiersEnd: number;
  readonly refundsHeader: number;
  readonly linesHeader: number;
  private readonly byPerson = new Map<string, number[]>();
  private readonly tiersAt = new Map<Tiers, TierBlock>();
  private readonly refundsAt = new Map<number, Rows>();
  private readonly linesAt = new Map<number, Rows>();

  constructor(
    readonly proved: readonly Proved[],
    readonly names: ProofNames,
  ) {
    this.columns = PROOF_COLUMNS.filter(({ needed }) => proved.some(({ row }) => needed(row)));
    this.refunds = proved.flatMap(({ row }, index) =>
      row.takenBack.map((refund): ProvedRefund => ({ index, row, refund })),
    );
    proved.forEach(({ row: { person } }, index) => {
      const known = this.byPerson.get(person);
      if (known) known.push(index);
      else this.byPerson.set(person, [index]);
    });
    for (const own of this.byPerson.values())
      own.sort(
        (a, b) =>
          proved[a]!.row.month - proved[b]!.row.month || proved[a]!.payoutIndex - proved[b]!.payoutIndex,
      );
    const paying = [...proved.map(({ row }) => row.plan), ...this.refunds.map(({ refund }) => refund.plan)];
    // A plan that starts anew with every quarter is several of the same tiers.
    const byTiers = new Map(paying.map((plan) => [plan.terms.tiers, plan]));
    this.plans = [...byTiers.values()].sort((a, b) => a.id - b.id);
    let next = this.tiersHeader + 1;
    for (const plan of this.plans) {
      const { length } = plan.terms.tiers.bands;
      this.tiersAt.set(plan.terms.tiers, {
        firstColumn: FIRST_BOUND,
        firstRow: next,
        lastRow: next + length - 1,
        hasSteps: plan.terms.tiers.steps !== undefined,
      });
      next += length;
    }
    this.tiersEnd = next;
    this.refundsHeader = next + BETWEEN;
    const refunds = (index: number) => proved[index]!.row.takenBack.length;
    if (this.refunds.length > 0) next = this.place(this.refundsAt, this.refundsHeader + 1, refunds);
    this.linesHeader = next + BETWEEN;
    this.place(this.linesAt, this.linesHeader + 1, (index) => proved[index]!.row.byTiers.lines?.length ?? 0);
  }

  rowOf(index: number): number {
    return FIRST_ROW + index;
  }

  readonly rowsOf = (person: string): readonly number[] => this.byPerson.get(person) ?? [];

  columnOf(key: CommissionHeading): number | undefined {
    const column = this.columns.findIndex((each) => each.key === key);
    return column < 0 ? undefined : column;
  }

  tiersOf(plan: CommissionPlan): TierBlock {
    return this.tiersAt.get(plan.terms.tiers)!;
  }

  givenBackOf(index: number): string | undefined {
    return this.workingRange(this.refundsAt.get(index), GIVEN_BACK);
  }

  linesOf(index: number): string | undefined {
    return this.workingRange(this.linesAt.get(index), LINE_KEYS.indexOf("linePay"));
  }

  /** The row of the first order of a payout that is paid order by order. */
  firstLineOf(index: number): number | undefined {
    return this.linesAt.get(index)?.[0];
  }

  area(key: CommissionHeading) {
    return { row: FIRST_ROW, column: this.columnOf(key)!, rows: this.proved.length, columns: 1 };
  }

  columnRange(key: CommissionHeading): string | undefined {
    const column = this.columnOf(key);
    if (column === undefined || this.proved.length === 0) return undefined;
    return `${a1(FIRST_ROW, column)}:${a1(FIRST_ROW + this.proved.length - 1, column)}`;
  }

  private workingRange(rows: Rows | undefined, column: number): string | undefined {
    return rows && columnRange(this.names.working, column, ...rows);
  }

  /** Gives every payout its rows in a table of parts; the row after them all. */
  private place(rows: Map<number, Rows>, first: number, parts: (index: number) => number): number {
    let next = first;
    this.proved.forEach((_, index) => {
      const count = parts(index);
      if (count === 0) return;
      rows.set(index, [next, next + count - 1]);
      next += count;
    });
    return next;
  }
}
