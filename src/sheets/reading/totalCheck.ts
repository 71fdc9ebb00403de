import type { Decimal } from "../../domain/money/decimal";
import { Decimal as DecimalNumber, ZERO } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { CellAddress } from "../grid";
import type { FindingLog } from "./findingLog";
import type { ColumnMeaning } from "./meaning";

/** A printed total in a cell. */
export interface PrintedTotal {
  readonly meaning: ColumnMeaning;
  readonly amount: Decimal;
  readonly at: CellAddress;
  readonly content: unknown;
}

/** The sums of a column so far: of the rows that count, of rows that are no sale, and of rows that repeat an earlier one. */
export interface ColumnSums {
  readonly counted: Decimal;
  readonly leftOut: Decimal;
  readonly repeated: Decimal;
}

const MOST_SNAPSHOTS = 64;
const MOST_WAITING = 200;
const HALF_A_CENT = new DecimalNumber("0.005");

/**
 * Checks printed totals against the rows. A total may be of everything so far, of what came since an earlier total,
 * or, at the head of a sheet, of what comes after; and a sheet may add up every row, or leave out unpaid orders or rows that
 * were repeated later.
 */
export class TotalCheck {
  private readonly snapshots: ReadonlyMap<ColumnMeaning, ColumnSums>[] = [];
  private readonly waiting: PrintedTotal[] = [];
  /** Totals of the last such row that agree with no row above: they may be of what comes below it. */
  private open: {
    readonly totals: readonly PrintedTotal[];
    readonly sums: ReadonlyMap<ColumnMeaning, ColumnSums>;
  } = {
    totals: [],
    sums: new Map(),
  };

  constructor(private readonly log: FindingLog) {}

  /** A row of totals, with the sums of the columns as they are when it is met. */
  check(printed: readonly PrintedTotal[], sums: ReadonlyMap<ColumnMeaning, ColumnSums>): void {
    this.closeOpen(sums);
    const open: PrintedTotal[] = [];
    for (const total of printed) {
      if (this.agrees(total, sums)) this.accept(total);
      else open.push(total);
    }
    this.open = { totals: open, sums };
    this.snapshots.push(sums);
    if (this.snapshots.length > MOST_SNAPSHOTS) this.snapshots.shift();
  }

  /** Settles the totals that stand above their rows, now that these are in. */
  private closeOpen(sums: ReadonlyMap<ColumnMeaning, ColumnSums>): void {
    const { totals, sums: above } = this.open;
    this.open = { totals: [], sums };
    for (const total of totals) {
      const whole = sums.get(total.meaning);
      if (whole && isSumOf(whole, above.get(total.meaning), total.amount)) this.accept(total);
      else if (this.waiting.length < MOST_WAITING) this.waiting.push(total);
      else this.refuse(total, sums);
    }
  }

  /** Totals that stood above their rows are checked when all rows are in; what still differs is said. */
  finish(sums: ReadonlyMap<ColumnMeaning, ColumnSums>): void {
    this.closeOpen(sums);
    for (const total of this.waiting) {
      const whole = sums.get(total.meaning);
      if (whole && isSumOf(whole, undefined, total.amount)) this.accept(total);
      else this.refuse(total, sums);
    }
  }

  /** Whether an amount is a sum of the rows so far, or of those since an earlier total. */
  agrees(
    { meaning, amount }: Pick<PrintedTotal, "meaning" | "amount">,
    sums: ReadonlyMap<ColumnMeaning, ColumnSums>,
  ): boolean {
    const now = sums.get(meaning);
    if (!now) return true;
    return [undefined, ...this.snapshots].some((earlier) => isSumOf(now, earlier?.get(meaning), amount));
  }

  private accept({ meaning, amount, at, content }: PrintedTotal): void {
    this.log.add("note", { code: "totalAgrees", meaning, printed: amountText(amount) }, at, content);
  }

  private refuse(
    { meaning, amount, at, content }: PrintedTotal,
    sums: ReadonlyMap<ColumnMeaning, ColumnSums>,
  ): void {
    const computed = sums.get(meaning)?.counted ?? ZERO;
    const said = {
      printed: amountText(amount),
      computed: amountText(computed),
      difference: amountText(amount.minus(computed)),
    };
    if (meaning === "visitors" && amount.lt(computed)) {
      const difference = amountText(computed.minus(amount));
      this.log.add("note", { code: "visitorsTotalUnique", ...said, difference }, at, content);
      return;
    }
    this.log.add("warning", { code: "totalDiffers", meaning, ...said }, at, content);
  }
}

/** Whether an amount is the sum of the rows since an earlier place, with or without those that do not count. */
function isSumOf(now: ColumnSums, earlier: ColumnSums | undefined, amount: Decimal): boolean {
  const [counted, leftOut, repeated] = (["counted", "leftOut", "repeated"] as const).map((part) =>
    now[part].minus(earlier?.[part] ?? ZERO),
  ) as [Decimal, Decimal, Decimal];
  const withLeftOut = counted.plus(leftOut);
  return [counted, withLeftOut, counted.plus(repeated), withLeftOut.plus(repeated)].some((sum) =>
    sameToTheCent(sum, amount),
  );
}

function sameToTheCent(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lt(HALF_A_CENT);
}
