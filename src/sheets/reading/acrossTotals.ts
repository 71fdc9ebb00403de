import { ZERO, type Decimal } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import type { FindingLog } from "./findingLog";
import type { SheetRecognition } from "./recognition";
import type { TableRow } from "./tableRow";
import { TotalCheck, type ColumnSums, type PrintedTotal } from "./totalCheck";

type Across = NonNullable<SheetRecognition["across"]>;

/** The sums of months or items that stand side by side, each in its column, and the sum of a row where a column has it. */
export class AcrossTotals {
  private readonly sums = new Map<number, Decimal>();
  private readonly checks = new Map<number, TotalCheck>();

  constructor(
    private readonly across: Across,
    private readonly log: FindingLog,
  ) {}

  /** Adds a row of data, and holds its parts against what its own total says. */
  add(row: TableRow): void {
    const parts = this.printedIn(row);
    for (const { amount, at } of parts) this.sums.set(at.column, this.sumOf(at.column).plus(amount));
    const { of, total } = this.across;
    const printed = total && row.peekAt(total, of);
    const computed = parts.reduce((sum, { amount }) => sum.plus(amount), ZERO);
    if (!printed || printed.equals(computed)) return;
    const difference = printed.minus(computed);
    const said = {
      printed: amountText(printed),
      computed: amountText(computed),
      difference: amountText(difference),
    };
    const at = { ...row.start(), column: total.column };
    this.log.add("warning", { code: "totalDiffers", meaning: of, ...said }, at, amountText(printed));
  }

  /** Whether every part of a row is the sum of the rows above. */
  isSum(row: TableRow): boolean {
    const parts = this.printedIn(row);
    return parts.length > 0 && parts.every(({ amount, at }) => amount.equals(this.sumOf(at.column)));
  }

  /** Holds the parts of a row of totals against the rows. */
  check(row: TableRow): void {
    for (const printed of this.printedIn(row)) {
      const { column } = printed.at;
      const check = this.checks.get(column) ?? new TotalCheck(this.log);
      this.checks.set(column, check);
      check.check([printed], this.asSums(column));
    }
  }

  finish(): void {
    for (const [column, check] of this.checks) check.finish(this.asSums(column));
  }

  private printedIn(row: TableRow): PrintedTotal[] {
    return row.parts().flatMap((part) => part.printed([this.across.of]));
  }

  private sumOf(column: number): Decimal {
    return this.sums.get(column) ?? ZERO;
  }

  private asSums(column: number): ReadonlyMap<Across["of"], ColumnSums> {
    return new Map([[this.across.of, { counted: this.sumOf(column), leftOut: ZERO, repeated: ZERO }]]);
  }
}
